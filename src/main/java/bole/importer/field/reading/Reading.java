package bole.importer.field.reading;

import bole.importer.field.form.Menus;
import bole.importer.page.Page;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.importer.section.Sections;
import bole.profile.Stint;
import bole.text.Han;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * One page while its fields are read.
 *
 * @param page its blocks
 * @param sections the same under their headings
 * @param source index of its file in the profile's sources
 * @param spoken the sentences of each section that may tell of the person, without what they say about advisors
 * @param sentences all of these; most fields are read from them
 * @param told what single sentences tell of stints
 * @param unread the line from which on its sentences are not read, being more than a person writes, or 0 where all are
 */
public record Reading(Page page, Sections sections, int source, Map<Section, List<RichText>> spoken, List<RichText> sentences, ToldStints told, int unread) {

    /** Characters of sentences about the person that are read, as {@link Han#weight} counts them; of a thousand pages of researchers none has 10,000. */
    private static final int MOST = 30_000;

    /** The reading of {@code page}. */
    public static Reading of(Page page, int source) {
        Page lines = Menus.without(Labels.apart(BrokenLines.hardened(page)));
        Sections sections = Sections.of(lines);
        Map<Section, List<RichText>> spoken = new IdentityHashMap<>();
        List<RichText> sentences = new ArrayList<>();
        int characters = 0;
        int unread = 0;
        for (Section section : Prose.sections(sections).toList()) {
            List<RichText> read = new ArrayList<>();
            for (RichText sentence : Prose.sentences(section).toList()) {
                characters += Han.weight(sentence.text());
                if (characters <= MOST) {
                    read.add(sentence);
                } else if (unread == 0) {
                    unread = sentence.lines().first();
                }
            }
            spoken.put(section, read);
            sentences.addAll(read);
        }
        return new Reading(lines, sections, source, spoken, sentences, new ToldStints(source), unread);
    }

    /** The stints that {@code sentence} tells by itself. */
    public List<Stint> told(RichText sentence) {
        return told.in(sentence);
    }
}
