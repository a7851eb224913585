package bole.importer.field.reading;

import bole.importer.field.form.Words;
import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.Page;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.importer.section.SectionKind;
import bole.text.Han;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Values that a page names by a label: "职称：副教授", a table's row "Affiliation | Fenwold University", "姓名：滕若澜　职务：教授" on one line. Which words are labels of
 * what stands in {@code field-words.txt}. A label that heads a section ("Research interests:") is the business of {@code Sections}.
 */
public final class Labels {

    private static final Set<SectionKind> OWN = EnumSet.of(SectionKind.SUMMARY, SectionKind.OTHER, SectionKind.CONTACT, SectionKind.LINKS);
    private static final List<String> LISTS = List.of("label-name", "label-position", "label-institution", "label-unit", "label-other");
    private static final int LONGEST_LABEL = 24;
    private static final int LONGEST_LINE = 400;

    private Labels() {
    }

    /** The values on {@code reading} whose label is in the list {@code name}, in the order of the page. */
    public static List<RichText> values(Reading reading, String name) {
        Words labels = Words.of(name);
        List<RichText> values = new ArrayList<>();
        for (Section section : reading.sections().all()) {
            if (section.isLabelled() && labels.has(key(section.heading().text()))) {
                section.blocks().forEach(block -> values.add(block.text()));
            } else if (OWN.contains(section.kind())) {
                section.blocks().forEach(block -> block(block, labels, values));
            }
        }
        return values;
    }

    private static void block(Block block, Words labels, List<RichText> values) {
        for (int i = 0; i + 1 < block.cells().size(); i++) {
            if (labels.has(key(block.cells().get(i).text())) && !block.cells().get(i + 1).isEmpty()) {
                values.add(block.cells().get(i + 1));
            }
        }
        for (RichText line : block.text().visualLines()) {
            value(line, labels).ifPresent(values::add);
        }
    }

    private static Optional<RichText> value(RichText line, Words labels) {
        int colon = colon(line.text(), 0);
        boolean labelled = colon > 0 && colon <= LONGEST_LABEL && colon + 1 < line.text().length() && labels.has(key(line.text().substring(0, colon)));
        return labelled ? Optional.of(line.from(colon + 1)).filter(value -> !value.isEmpty()) : Optional.empty();
    }

    /** {@code page} with lines that hold several labelled values cut into a line for each. */
    static Page apart(Page page) {
        List<Block> blocks = page.blocks().stream().map(Labels::apart).toList();
        return blocks.equals(page.blocks()) ? page : page.with(blocks);
    }

    private static Block apart(Block block) {
        if (block.kind() == BlockKind.HEADING || block.kind() == BlockKind.ROW || block.text().text().length() > 4 * LONGEST_LINE) {
            return block;
        }
        List<RichText> lines = block.text().visualLines();
        List<RichText> cut = lines.stream().flatMap(line -> apart(line).stream()).toList();
        return cut.size() == lines.size() ? block : block.withText(RichText.joined(cut));
    }

    private static List<RichText> apart(RichText line) {
        String text = line.text();
        List<RichText> parts = new ArrayList<>();
        int start = 0;
        boolean labelled = false;
        for (int colon = text.length() > LONGEST_LINE ? -1 : colon(text, 0); colon >= 0; colon = colon(text, colon + 1)) {
            int label = labelStart(text, start, colon);
            if (label > start && labelled) {
                parts.add(line.slice(start, label));
                start = label;
            }
            labelled |= label >= 0;
            if (!labelled) {
                return List.of(line);
            }
        }
        parts.add(line.from(start));
        return parts;
    }

    /** Where the label that ends at {@code colon} begins, at a gap after {@code from}; -1 if no label stands there. */
    private static int labelStart(String text, int from, int colon) {
        for (int at = Math.max(from, colon - LONGEST_LABEL); at < colon; at++) {
            boolean begins = at == from || " \u3000;；|｜,，\t".indexOf(text.charAt(at - 1)) >= 0;
            if (begins && !Character.isWhitespace(text.charAt(at)) && isLabel(text.substring(at, colon))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isLabel(String text) {
        String key = key(text);
        return LISTS.stream().anyMatch(list -> Words.of(list).has(key));
    }

    /** {@code label} without signs around it and without the gaps inside Chinese words: 姓　名. */
    private static String key(String label) {
        int start = 0;
        int end = label.length();
        while (start < end && !Character.isLetter(label.codePointAt(start))) {
            start += Character.charCount(label.codePointAt(start));
        }
        while (end > start && !Character.isLetter(label.charAt(end - 1))) {
            end--;
        }
        String core = label.substring(start, end);
        return Han.in(core) ? core.replace(" ", "").replace("\u3000", "").replace("\u00a0", "") : core;
    }

    private static int colon(String text, int from) {
        int plain = text.indexOf(':', from);
        int wide = text.indexOf('：', from);
        int first = plain < 0 || wide >= 0 && wide < plain ? wide : plain;
        int bracket = text.startsWith("【") ? text.indexOf('】', from) : -1;
        return bracket >= 0 && (first < 0 || bracket < first) ? bracket : first;
    }
}
