package bole.importer.field;

import bole.text.Han;
import java.util.ArrayList;
import java.util.List;

/** Lists of authors: "A. Bee, **Cee Dee**, and E. Eff". */
final class Authors {

    private Authors() {
    }

    /** Whether {@code text} as a whole is a list of authors. */
    static boolean isList(String text) {
        if (text.length() > 3_000) {
            return false;
        }
        String[] parts = parts(text);
        int names = 0;
        for (String part : parts) {
            names += isAuthor(part) ? 1 : 0;
        }
        return names >= 2 && names * 3 >= parts.length * 2 || parts.length == 1 && names == 1;
    }

    private static String[] parts(String text) {
        return text.replace("*", "").replaceAll("\\s*(?:,? and |, & | & |;)\\s*", ", ").split("[,，、]\\s*");
    }

    /** Whether {@code part} has the form of one author: a name, a name with initials, or "et al". */
    static boolean isAuthor(String raw) {
        String part = clean(raw);
        if (part.isEmpty() || part.length() > 45) {
            return false;
        }
        if (PersonNames.isHan(part) || part.equals("et al") || part.equals("et al.") || part.equals("...") || part.equals("等")) {
            return true;
        }
        return !Han.in(part) && !Words.of("venue").in(part) && PersonNames.isLatin(part.replaceAll("^([A-Z])(?=[A-Z]\\b)", "$1 ")) || part.matches("[A-Z]\\.?(?:[ -]?[A-Z]\\.?)*");
    }

    private static String clean(String raw) {
        return raw.replaceAll("[*†‡§#✉✝0-9^]|\\([^)]{0,20}\\)", "").replace("📧", "").strip().replaceAll("[.:]$", "");
    }

    /** The authors that {@code text} lists. */
    static List<String> of(String text) {
        List<String> authors = new ArrayList<>();
        for (String part : parts(text)) {
            String author = clean(part);
            if (!author.isEmpty() && author.length() < 60 && !author.startsWith("et al") && !author.equals("...") && Character.isLetter(author.codePointAt(0))) {
                authors.add(author);
            }
        }
        return authors;
    }

    /** Where the list of authors at the start of {@code text} ends; 0 if it begins with none. */
    static int leading(String text) {
        int at = 0;
        int names = 0;
        int end = 0;
        while (at < text.length() && at < 2_000) {
            int comma = nextSeparator(text, at);
            String part = text.substring(at, comma).replaceFirst("^\\s*(?:and|&) ", "").strip();
            if (!isAuthor(part)) {
                break;
            }
            names++;
            end = comma;
            at = comma + 1;
            if (comma < text.length() && ".:;；".indexOf(text.charAt(comma)) >= 0 || text.startsWith("(", comma)) {
                break;
            }
        }
        return names > 1 || names == 1 && end < text.length() && ".:;；(".indexOf(text.charAt(end)) >= 0 ? end : 0;
    }

    private static int nextSeparator(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (",，;；:、(\"“《".indexOf(c) >= 0 || text.startsWith(" and ", i) && i > from || c == '.' && isSentenceEnd(text, i)) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isSentenceEnd(String text, int dot) {
        boolean gap = dot + 1 >= text.length() || text.charAt(dot + 1) == ' ';
        boolean initial = dot > 0 && Character.isUpperCase(text.charAt(dot - 1)) && (dot == 1 || !Character.isLetter(text.charAt(dot - 2)));
        return gap && !initial;
    }
}
