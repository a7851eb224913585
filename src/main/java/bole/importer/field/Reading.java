package bole.importer.field;

import bole.importer.page.Page;
import bole.importer.section.Sections;

/**
 * One page while its fields are read.
 *
 * @param page its blocks
 * @param sections the same under their headings
 * @param source index of its file in the profile's sources
 */
public record Reading(Page page, Sections sections, int source) {

    /** The reading of {@code page}. */
    public static Reading of(Page page, int source) {
        Page lines = Menus.without(Labels.apart(BrokenLines.hardened(page)));
        return new Reading(lines, Sections.of(lines), source);
    }
}
