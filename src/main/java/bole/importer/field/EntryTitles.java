package bole.importer.field;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Degrees and posts at the ends of a part of an entry. */
final class EntryTitles {

    private static final Words TITLES = Words.of("title");
    private static final Pattern POST_BEFORE_PLACE = Pattern.compile("(?:Post-?[Dd]oc(?:toral (?:[Rr]esearcher|[Ff]ellow|[Ss]cholar|[Aa]ssociate))?|(?:(?:Assistant|Associate|Full) )?Professor|Lecturer|Ph\\.?D\\.? [Ss]tudent)(?= \\p{Lu})");

    private EntryTitles() {
    }

    /** "BSc Saltwick University", "Postdoc Fenwold University": where the degree or the post ends that stands right before a place, 0 where none does. */
    static int leading(String text) {
        int degree = Degrees.find(text).stream().filter(found -> found.start() == 0).mapToInt(Degrees.Named::end).findFirst().orElse(0);
        Matcher post = POST_BEFORE_PLACE.matcher(text);
        int end = post.lookingAt() ? post.end() : degree;
        boolean place = end > 0 && end + 2 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.codePointAt(end + 1)) && InstitutionForm.of(text.substring(end + 1)) == InstitutionForm.UNIVERSITY;
        return place && !TITLES.in(text.substring(end + 1)) ? end : 0;
    }

    /** Whether {@code text} ends in the words of a post. */
    static boolean isLast(String text) {
        List<Words.Found> found = TITLES.find(text);
        return !found.isEmpty() && found.getLast().end() == text.length();
    }
}
