package bole.importer.field.english;

import bole.importer.field.form.Degrees;
import bole.text.DateReader;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Several degrees of one level told by one word, with a field for each: "two bachelor's degrees in Tides and Fog", "dual master's degrees (Law and Music)". */
final class PluralDegrees {

    private static final Wording COUNTED = Wording.of("(?i)\\b(?<count>two|dual|double|three|both)(?: different| separate)? [\"“‘'’]?$");
    /** "a bachelor's and | master's degrees": what makes many of two levels. */
    private static final Wording LEVEL = Wording.of("(?i)(?:bachelor|master|doctor|b\\.?sc?\\.?|m\\.?sc?\\.?|[bm]\\.?a\\.?|ph\\.?d)[^,;()]{0,20}(?:\\band|&|,|/)(?: an?| my| his| her)? $");
    private static final Wording DEGREES = Wording.of("(?i)['’]?s?['’]? degrees");
    private static final String WORD = "[\\p{L}][\\p{L}-]*";
    private static final String FIELD = WORD + "(?: (?!and\\b|from\\b|at\\b|in\\b|with\\b|by\\b)" + WORD + "){0,3}";
    private static final Wording FIELDS = Wording.of("(?i)(?: ?\\(| (?:both )?in (?:both )?)(?<fields>" + FIELD + "(?:, (?:and )?" + FIELD + ")?,? (?:and|&) (?:in )?" + FIELD + ")(?= (?:from|at|with|in|by)\\b|[,.;()]|$)");
    private static final Wording NEXT = Wording.of(", (?:and )?| (?:and|&) (?:in )?");

    private static final int NEAR = 40;

    private PluralDegrees() {
    }

    /** Whether {@code text} tells with {@code degree} of several of its level: "two master's degrees from …", "master's degrees from …". */
    static boolean areTold(String text, ProseHead degree) {
        String before = before(text, degree);
        boolean many = DEGREES.matcher(text).region(degree.end(), text.length()).lookingAt() || degree.title().endsWith("degrees") || COUNTED.matcher(before).find();
        return degree.isDegree() && many && !LEVEL.matcher(before).find();
    }

    private static String before(String text, ProseHead degree) {
        return text.substring(Math.max(0, degree.start() - NEAR), degree.start());
    }

    /** Where in {@code text} the field of each degree begins that {@code degree}, the first of them, tells besides itself. */
    static List<Integer> further(String text, ProseHead degree) {
        String before = before(text, degree);
        Matcher count = COUNTED.matcher(before);
        boolean counted = count.find();
        Matcher plural = DEGREES.matcher(text).region(degree.end(), text.length());
        boolean many = plural.lookingAt();
        Matcher fields = FIELDS.matcher(text).region(many ? plural.end() : degree.end(), text.length());
        if (!counted && (!many || LEVEL.matcher(before).find()) || !fields.lookingAt() || !DateReader.find(fields.group("fields")).isEmpty() || !Degrees.find(fields.group("fields")).isEmpty()) {
            return List.of();
        }
        List<Integer> starts = new ArrayList<>();
        Matcher next = NEXT.matcher(text).region(fields.start("fields"), fields.end("fields"));
        while (next.find()) {
            starts.add(next.end());
        }
        return counted && !many && count.group("count").matches("(?i)dual|double|both") ? List.of() : starts;
    }
}
