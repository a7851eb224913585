package bole.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a document names in its first kilobytes: in an XML declaration or an HTML {@code meta}. */
final class DeclaredCharset {

    private static final int PROLOGUE = 4096;
    private static final Pattern DECLARATION = Pattern.compile("(?:encoding|charset)\\s{0,4}=\\s{0,4}[\"']?\\s{0,4}([A-Za-z0-9_:.-]{2,30})");

    /** Names that the web uses for more than they say (WHATWG Encoding Standard). */
    private static final Map<String, String> WIDER = Map.of("gb2312", "GB18030", "gbk", "GB18030", "gb_2312-80", "GB18030", "x-gbk", "GB18030", "big5", "Big5-HKSCS",
        "iso-8859-1", "windows-1252", "latin1", "windows-1252", "us-ascii", "windows-1252", "utf8", "UTF-8", "macintosh", "x-MacRoman");

    private DeclaredCharset() {
    }

    /** The declared encoding, if there is one and this machine knows it. */
    static Optional<Charset> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(head.toLowerCase(Locale.ROOT));
        int end = head.toLowerCase(Locale.ROOT).indexOf("<body");
        boolean markup = head.stripLeading().startsWith("<");
        return markup && declaration.find() && (end < 0 || declaration.start() < end) ? charset(declaration.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            String wider = WIDER.getOrDefault(name, name);
            boolean wide = wider.startsWith("utf-16") || wider.startsWith("utf-32");
            return Charset.isSupported(wider) && !wide ? Optional.of(Charset.forName(wider)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
