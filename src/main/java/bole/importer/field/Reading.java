package bole.importer.field;

import bole.importer.page.Page;
import bole.importer.page.RichText;
import bole.importer.section.Sections;
import java.util.List;

/**
 * One page while its fields are read.
 *
 * @param page its blocks
 * @param sections the same under their headings
 * @param source index of its file in the profile's sources
 * @param sentences those that may tell of the person, without what they say about advisors; most fields are read from them
 */
public record Reading(Page page, Sections sections, int source, List<RichText> sentences) {

    /** The reading of {@code page}. */
    public static Reading of(Page page, int source) {
        Page lines = Menus.without(Labels.apart(BrokenLines.hardened(page)));
        Sections sections = Sections.of(lines);
        return new Reading(lines, sections, source, Prose.sentences(sections));
    }
}
