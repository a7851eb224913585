package bole.importer.field.interest;

import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.importer.section.SectionKind;
import bole.importer.section.Sections;
import bole.text.Wording;
import java.util.List;

/** The headings below "Research", each over a few words or a picture. */
final class ResearchCards {

    private static final int LONGEST_CARD = 5;
    private static final int MOST_OF_CARD = 500;
    private static final Wording RESEARCH = Wording.anyCase("[^\\p{L}]*(?:research|my research|研究|ask me about)[^\\p{L}]*");

    private ResearchCards() {
    }

    /** Whether {@code section} is headed "Research" and nothing else. */
    static boolean areBelow(Section section) {
        return RESEARCH.matcher(section.heading().text()).matches();
    }

    /** The headings of the cards below the section {@code at} of {@code sections}; none where one is too long for a field. */
    static List<RichText> of(List<Section> sections, int at) {
        Section research = sections.get(at);
        boolean over = !research.isLabelled() && research.kind() == SectionKind.SUMMARY && areBelow(research);
        List<RichText> cards = !over ? List.of() : sections.subList(at + 1, sections.size()).stream().takeWhile(card -> isCard(card, research.level())).map(Section::heading).toList();
        return cards.size() > 1 && cards.stream().allMatch(card -> InterestForms.isShort(card, LONGEST_CARD)) ? cards : List.of();
    }

    private static boolean isCard(Section card, int level) {
        return card.kind() == SectionKind.OTHER && card.level() > level && card.level() < Sections.BOLD_LINE && card.blocks().stream().mapToInt(block -> block.text().text().length()).sum() < MOST_OF_CARD;
    }
}
