package bole.importer.page;

import java.util.List;

/**
 * An entry of a life whose parts are told by the classes of their elements, read by them. What its section is about decides whether it is one: all its blocks as the page shows them carry it.
 *
 * @param life which life its classes speak of
 * @param blocks a row of its parts, the place first and in bold, and, where one of place, title and time is missing, what else stands there
 */
public record NamedEntry(Life life, List<Block> blocks) {

    /** Which life classes speak of: {@code edu-school}, {@code job-company}. */
    public enum Life {
        STUDIES, WORK, UNKNOWN
    }

    public NamedEntry {
        blocks = List.copyOf(blocks);
    }
}
