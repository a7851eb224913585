package bole.web;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Addresses within the site, and the guard for addresses out of it. */
final class PageAddress {

    /** Digits of a checksum in an address. */
    static final int SOURCE_DIGITS = 12;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    /** Signs of ASCII that mean nothing in a query by themselves. */
    private static final BitSet PLAIN = plain();

    private PageAddress() {
    }

    private static BitSet plain() {
        BitSet plain = new BitSet();
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.*:;,".chars().forEach(plain::set);
        return plain;
    }

    /** {@code path} with {@code parameters}, encoded; without a question mark where there are none. */
    static String of(String path, Map<String, List<String>> parameters) {
        return address(path, parameters, false);
    }

    /**
     * The same as it stands in a link of a page: letters of every script as they are, which a browser encodes when it goes there. A Chinese character takes three
     * bytes so, not nine, and a page of many filters has hundreds of addresses with all of them.
     */
    static String inPage(String path, Map<String, List<String>> parameters) {
        return address(path, parameters, true);
    }

    private static String address(String path, Map<String, List<String>> parameters, boolean letters) {
        StringBuilder address = new StringBuilder(path);
        parameters.forEach((name, values) -> values.forEach(value -> {
            address.append(address.length() == path.length() ? '?' : '&');
            encode(name, letters, address);
            encode(value, letters, address.append('='));
        }));
        return address.toString();
    }

    /** {@code text} as part of a query: the signs that stand in our values stay readable. */
    static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        encode(text, false, encoded);
        return encoded.toString();
    }

    private static void encode(String text, boolean letters, StringBuilder encoded) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int sign = text.codePointAt(i);
            if (sign < 0x80 && PLAIN.get(sign) || letters && sign >= 0x80 && Character.isLetter(sign)) {
                encoded.appendCodePoint(sign);
            } else if (sign == ' ') {
                encoded.append('+');
            } else {
                for (byte octet : Character.toString(sign).getBytes(StandardCharsets.UTF_8)) {
                    HEX.toHexDigits(encoded.append('%'), octet);
                }
            }
        }
    }

    /** The path of a person's page. */
    static String profile(String id) {
        return "/profiles/" + encode(id);
    }

    /** The path of the text of a source of a person, which goes when the person does: the beginning of its checksum tells it from the others of the person. */
    static String source(String id, String sha256) {
        return profile(id) + "/sources/" + encode(sha256.substring(0, Math.min(SOURCE_DIGITS, sha256.length())));
    }

    /** {@code url} if it may stand in a link of ours: http, https or mailto; {@code ""} otherwise. */
    static String outward(String url) {
        String lower = url.strip().toLowerCase(Locale.ROOT);
        boolean allowed = lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
        return allowed ? url.strip() : "";
    }
}
