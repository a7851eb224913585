package bole.importer.field.english;

import bole.importer.field.form.Words;
import bole.text.Wording;
import java.util.regex.Matcher;

/** Who studies for a degree, named by the degree alone: "I'm a third-year CS PhD at Fenwold University". */
final class DegreeAsStudent {

    private static final Wording AM = Wording.of("\\b(?:am|is|['’]m)(?: (?:currently|now|also|just|presently))? an? (?:(?:\\p{L}+|\\d\\p{L}{2})[- ]year )?(?:(?:\\p{Lu}[\\p{L}&]*|current|full-time|part-time) ){0,3}$");
    private static final Wording AT = Wording.of("(?: degree)?(?<field> (?:in|of) [^,.;:()]{2,60}?)?(?:,? at (?:the )?| ?@ ?)\\p{Lu}");

    private DegreeAsStudent() {
    }

    /** Whether the degree from {@code start} to {@code end} of {@code text} is what somebody is at a place. */
    static boolean is(String text, int start, int end) {
        Matcher at = AT.matcher(text).region(end, text.length());
        return AM.matcher(text.substring(Math.max(0, start - 80), start)).find() && at.lookingAt() && (at.group("field") == null || !Words.of("title").in(at.group("field")));
    }
}
