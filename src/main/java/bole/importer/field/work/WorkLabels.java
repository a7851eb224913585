package bole.importer.field.work;

import bole.importer.field.form.Words;
import bole.importer.page.RichText;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** The labels of links beside a work: "[PDF]", "Code", "[Arxiv]". They say where it can be had, never what it is. */
final class WorkLabels {

    private static final Wording NO_WORD = Wording.of("[^\\p{L}\\p{N} -]");
    private static final Wording BRACKETED = Wording.of("[\\[(（【]([^\\[\\]()（）【】]{1,40})[\\])）】]");
    private static final String LEFT = "[(（【|·/ ";
    private static final String RIGHT = "])）】|·/ ";

    private WorkLabels() {
    }

    /** {@code text} without its labels; where one stood a visual line ends. */
    static RichText without(RichText text) {
        List<RichText> kept = new ArrayList<>();
        int from = 0;
        for (int[] label : labels(text)) {
            if (label[0] >= from) {
                kept.add(text.slice(from, label[0]));
                from = label[1];
            }
        }
        if (from == 0) {
            return text;
        }
        kept.add(text.from(from));
        return RichText.joined(kept.stream().filter(part -> part.text().codePoints().anyMatch(Character::isLetterOrDigit)).toList());
    }

    private static List<int[]> labels(RichText text) {
        String words = text.text();
        List<int[]> labels = new ArrayList<>();
        for (RichText.Run run : text.links()) {
            String label = words.substring(run.start(), run.end());
            if (is(label)) {
                labels.add(widened(words, run.start(), run.end()));
            }
        }
        Matcher bracketed = BRACKETED.matcher(words);
        while (bracketed.find()) {
            if (is(bracketed.group(1))) {
                labels.add(new int[] {bracketed.start(), bracketed.end()});
            }
        }
        labels.sort((one, other) -> one[0] - other[0]);
        return labels;
    }

    /** The stretch with the brackets and bars around it. */
    private static int[] widened(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start > 0 && LEFT.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        while (end < text.length() && RIGHT.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return new int[] {start, end};
    }

    /** Whether {@code label} only says what is behind a link; every word of it does. */
    static boolean is(String label) {
        String bare = NO_WORD.matcher(label).replaceAll(" ").strip();
        if (bare.isEmpty()) {
            return true;
        }
        if (bare.length() > 40 || bare.split("\\s+").length > 5 || bare.codePoints().filter(Character::isDigit).count() > 1) {
            return false;
        }
        StringBuilder rest = new StringBuilder(bare);
        List<Words.Found> said = Words.of("work-label").find(bare);
        if (said.isEmpty()) {
            return false;
        }
        for (Words.Found found : said.reversed()) {
            rest.delete(found.start(), found.end());
        }
        return rest.codePoints().noneMatch(Character::isLetter);
    }
}
