package bole.importer;

import bole.profile.LineRange;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An entry of a BibTeX file, its fields as plain text: TeX's accents as characters, without its braces and commands. A broken entry, whose braces never close, is left out and ends at the next one.
 * Our own scanner rather than a library's parser, because claims need the lines of an entry, and TeX in all its misuse must come out as text.
 *
 * @param type lower case, without {@code @}
 * @param fields by lower-case name; of a name given twice the first
 * @param lines where it stands
 */
record BibTexEntry(String type, Map<String, String> fields, LineRange lines) {

    private static final int MOST = 20_000;

    /** The entries in {@code text}, which stands after {@code linesBefore} lines. */
    static List<BibTexEntry> all(String text, int linesBefore) {
        return new Scanner(text, linesBefore).all();
    }

    /** This entry, standing at {@code others}. */
    BibTexEntry at(LineRange others) {
        return new BibTexEntry(type, fields, others);
    }

    /** Walks over a file once, never back. */
    private static final class Scanner {

        private final String text;
        private final Map<String, String> strings = new HashMap<>();
        private int at;
        private int line;
        private int counted;
        private boolean broken;

        Scanner(String text, int linesBefore) {
            this.text = text;
            this.line = linesBefore + 1;
            for (String month : List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")) {
                strings.put(month, month);
            }
        }

        List<BibTexEntry> all() {
            List<BibTexEntry> entries = new ArrayList<>();
            for (at = text.indexOf('@'); at >= 0 && entries.size() < MOST; at = text.indexOf('@', at)) {
                int first = line(at++);
                String type = word();
                space();
                if (!type.isEmpty() && at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == '(')) {
                    at++;
                    entry(type.toLowerCase(Locale.ROOT), first, entries);
                }
            }
            return entries;
        }

        private int line(int to) {
            for (; counted < to && counted < text.length(); counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            return line;
        }

        private void entry(String type, int first, List<BibTexEntry> entries) {
            if (type.equals("comment") || type.equals("preamble")) {
                return;
            }
            if (!type.equals("string")) {
                while (at < text.length() && ",}@\n=".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
            }
            Map<String, String> fields = new HashMap<>();
            broken = false;
            while (field(fields)) {
                space();
            }
            if (type.equals("string")) {
                strings.putAll(fields);
            } else if (!broken) {
                int end = Math.min(at, text.length());
                entries.add(new BibTexEntry(type, plain(fields), new LineRange(first, Math.max(first, line(end)))));
            }
        }

        private static Map<String, String> plain(Map<String, String> fields) {
            Map<String, String> plain = new HashMap<>();
            fields.forEach((name, value) -> plain.put(name, name.equals("url") || name.equals("doi") || name.equals("pdf") || name.equals("html") ? value.replaceAll("[{}\\s]", "").replace("\\_", "_") : Tex.plain(value)));
            return plain;
        }

        /** Reads one field; gives whether there was one. */
        private boolean field(Map<String, String> fields) {
            space();
            while (at < text.length() && text.charAt(at) == ',') {
                at++;
                space();
            }
            String name = word();
            space();
            if (name.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
                return false;
            }
            at++;
            fields.putIfAbsent(name.toLowerCase(Locale.ROOT), value());
            return true;
        }

        private String value() {
            StringBuilder value = new StringBuilder();
            do {
                space();
                value.append(piece());
                space();
            } while (at < text.length() && text.charAt(at) == '#' && ++at > 0);
            return value.toString();
        }

        private String piece() {
            char open = at < text.length() ? text.charAt(at) : ' ';
            if (open == '{' || open == '"') {
                return delimited(open);
            }
            String bare = word();
            return strings.getOrDefault(bare.toLowerCase(Locale.ROOT), bare);
        }

        private String delimited(char open) {
            int start = ++at;
            int depth = 0;
            for (; at < text.length(); at++) {
                char c = text.charAt(at);
                boolean end = depth == 0 && c == (open == '{' ? '}' : '"');
                boolean lost = c == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '@';
                if (end || lost) {
                    broken |= lost;
                    return text.substring(start, end ? at++ : at);
                }
                at += c == '\\' ? 1 : 0;
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
            broken = true;
            return "";
        }

        private String word() {
            int start = at;
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "_-+:./".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            return text.substring(start, at);
        }

        private void space() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
    }

    /** TeX as plain text. */
    static final class Tex {

        private static final String ACCENTS = "`'^\"~=.uvHckrd";
        private static final String MARKS = "\u0300\u0301\u0302\u0308\u0303\u0304\u0307\u0306\u030c\u030b\u0327\u0328\u030a\u0323";
        private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("ss", "ß"), Map.entry("o", "ø"), Map.entry("O", "Ø"), Map.entry("l", "ł"), Map.entry("L", "Ł"),
            Map.entry("ae", "æ"), Map.entry("AE", "Æ"), Map.entry("oe", "œ"), Map.entry("aa", "å"), Map.entry("AA", "Å"), Map.entry("i", "ı"), Map.entry("j", "ȷ"), Map.entry("rq", "’"),
            Map.entry("lq", "‘"), Map.entry("textendash", "–"), Map.entry("textemdash", "—"), Map.entry("textquotesingle", "'"), Map.entry("alpha", "α"), Map.entry("beta", "β"));

        private Tex() {
        }

        static String plain(String tex) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < tex.length(); i++) {
                char c = tex.charAt(i);
                if (c == '\\' && i + 1 < tex.length()) {
                    i = command(tex, i + 1, out);
                } else if (c == '~') {
                    out.append(' ');
                } else if (c != '{' && c != '}' && c != '$') {
                    out.append(c);
                }
            }
            return Normalizer.normalize(out.toString().replace("---", "—").replace("--", "–"), Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
        }

        /** Writes what the command after a backslash at {@code start} means; gives the place of its last character. */
        private static int command(String tex, int start, StringBuilder out) {
            int end = start;
            while (end < tex.length() && Character.isLetter(tex.charAt(end)) && tex.charAt(end) < 128) {
                end++;
            }
            String name = end == start ? tex.substring(start, start + 1) : tex.substring(start, end);
            int accent = name.length() == 1 ? ACCENTS.indexOf(name.charAt(0)) : -1;
            int letter = letter(tex, Math.max(end, start + 1));
            if (accent >= 0 && letter > 0) {
                char base = tex.charAt(letter);
                boolean dotless = base == '\\';
                out.append(dotless ? tex.charAt(letter + 1) : base).append(MARKS.charAt(accent));
                return dotless ? letter + 1 : letter;
            }
            if (end == start) {
                out.append("&%$#_{} -".contains(name) ? name : "");
                return start;
            }
            out.append(LETTERS.getOrDefault(name, ""));
            boolean space = end < tex.length() && tex.charAt(end) == ' ';
            return space ? end : end - 1;
        }

        /** The place of the letter that an accent before {@code at} stands on; that of a backslash for {@code \i} and {@code \j}; 0 for none. */
        private static int letter(String tex, int at) {
            int place = at;
            while (place < tex.length() && place < at + 4 && (tex.charAt(place) == '{' || tex.charAt(place) == ' ')) {
                place++;
            }
            boolean plain = place < tex.length() && Character.isLetter(tex.charAt(place));
            boolean dotless = place + 1 < tex.length() && tex.charAt(place) == '\\' && "ij".indexOf(tex.charAt(place + 1)) >= 0;
            return plain || dotless ? place : 0;
        }
    }
}
