package bole.importer.field.reading;

import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** The entries of a section: its lines as {@link EntryGrammar} divides them, those that name the entry first and what tells more of it apart. */
public final class Entries {

    /** A picture in words: ":email:". */
    private static final Wording SHORTCODE = Wording.of(":[a-z][a-z0-9_+-]{1,30}:");
    private static final String BULLETS = "·•●▪◦‣–—-*+◆■□►▶✦➤👉🚀🎓📍";
    /** The number of an entry: "1. Lanternly". */
    private static final Wording NUMBER = Wording.of("[(（]?\\d{1,2}[.)）、] ?(?=\\p{Lu}[\\p{L}.]|[\\u3400-\\u9fff])|(?:[(（\\[【]\\d{1,2}[)）\\]】]|[\\u2460-\\u2473]|[一二三四五六七八九十]{1,2}、)[、.．]?\\s?(?=\\S)");
    private static final int LONGEST_NAMING = 110;

    private Entries() {
    }

    /** The entries of {@code section}, in order. */
    public static List<Entry> of(Section section) {
        if (section.blocks().size() == 1 && section.blocks().getFirst().isOneEntry()) {
            return List.of(new Entry(section.blocks().getFirst().cells(), RichText.EMPTY, List.of(), section.blocks().getFirst().title()));
        }
        List<EntryLine> lines = EntryLine.of(section);
        return EntryGrammar.parts(lines).stream().map(part -> entry(lines.subList(part.from(), part.to()), part.head() < 0 ? RichText.EMPTY : lines.get(part.head()).text())).toList();
    }

    private static Entry entry(List<EntryLine> lines, RichText context) {
        List<RichText> naming = new ArrayList<>();
        List<RichText> details = new ArrayList<>();
        EntryPrice said = new EntryPrice(lines.getFirst());
        for (EntryLine line : lines) {
            boolean nested = line.depth() > said.depth() && line.depth() > 10;
            if (nested && (line.remark() || !isMissing(line, said))) {
                details.add(line.text());
            } else {
                naming.add(line.text());
            }
            if (line != lines.getFirst()) {
                said.add(line);
            }
        }
        return new Entry(naming, context, details);
    }

    /** Whether {@code line} names what the entry has not said yet. */
    private static boolean isMissing(EntryLine line, EntryPrice said) {
        boolean names = line.timed() && said.timedLines() == 0 || line.place() && said.places() == 0 && EntryForms.isPlace(line.text()) || line.titled() && said.titles() == 0;
        return names && line.text().text().length() < LONGEST_NAMING && (said.timedLines() == 0 || said.places() == 0);
    }

    private static boolean isBulleted(RichText line) {
        return line.text().length() > 2 && (BULLETS.indexOf(line.text().codePointAt(0)) >= 0 || isPicture(line.text().codePointAt(0)));
    }

    /** Whether {@code c} is a picture such as 🏫 or a part of one. */
    private static boolean isPicture(int c) {
        return Character.getType(c) == Character.OTHER_SYMBOL || c == 0xfe0f || c == 0x200d;
    }

    /** {@code line} without the bullets that it begins with. */
    public static RichText unbulleted(RichText line) {
        RichText rest = line;
        Matcher shortcode = SHORTCODE.matcher(rest.text());
        while (isBulleted(rest) || shortcode.lookingAt()) {
            rest = rest.from(shortcode.lookingAt() ? shortcode.end() : Character.charCount(rest.text().codePointAt(0)));
            shortcode = SHORTCODE.matcher(rest.text());
        }
        return rest;
    }

    /** {@code line} without the number that it begins with. */
    static RichText unnumbered(RichText line) {
        Matcher number = NUMBER.matcher(line.text());
        return number.lookingAt() ? line.from(number.end()) : line;
    }
}
