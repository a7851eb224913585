package bole.importer.page;

import bole.text.Wording;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jsoup.nodes.Element;

/**
 * What a browser shows that does not stand in a page as it is shown: what a script writes by joining strings, text that is set from right to left, and
 * addresses that Cloudflare's "email address obfuscation" has hidden (a key of one byte in hexadecimal, then the bytes of the address, each XOR the key).
 */
final class ShownByBrowsers {

    private static final int LONGEST_SCRIPT = 4_000;
    private static final int LONGEST_HIDDEN = 400;
    private static final String STRING = "\"[^\"\\n]{0,200}\"|'[^'\\n]{0,200}'";
    private static final Wording VARIABLE = Wording.of("\\b(?:var|let|const)?\\s?([A-Za-z_]\\w{0,30})\\s?=\\s?(" + STRING + ")");
    private static final Wording WRITING = Wording.of("document\\.write(?:ln)?\\s?\\(((?:\\s*+(?:" + STRING + "|[A-Za-z_]\\w{0,30}+)\\s*+\\+?+){1,20})\\)");
    private static final Wording PART = Wording.of(STRING + "|[A-Za-z_]\\w{0,30}");
    private static final Wording LOCATION = Wording.of("(?i)^javascript:.{0,60}?((?:\\s*+(?:" + STRING + ")\\s*+\\+?+){1,20})");
    private static final Wording CLOUDFLARE = Wording.of("/cdn-cgi/l/email-protection#([0-9a-fA-F]{6,400})");
    private static final List<String> USER_PARTS = List.of("data-user", "data-username", "data-name", "data-local", "data-u");
    private static final List<String> HOST_PARTS = List.of("data-domain", "data-host", "data-server", "data-d");
    private static final Wording USER = Wording.of("[A-Za-z0-9._+-]{1,60}");
    private static final Wording HOST = Wording.of("[A-Za-z0-9-]{1,40}(?:\\.[A-Za-z0-9-]{2,24}){1,4}");
    private static final List<String> WHOLE = List.of("data-email", "data-mail", "data-address", "data-clipboard-text", "title");
    private static final Wording MAIL = Wording.of("[A-Za-z0-9._+-]{1,60}@[A-Za-z0-9-]{1,40}(?:\\.[A-Za-z0-9-]{2,24}){1,4}");
    private static final Wording SIGN = Wording.of("(?i)[(\\[<]?\\s?(?:@|at)(?:[ -]sign)?\\s?[)\\]>]?");
    private static final Wording COMPOSE = Wording.of("https?://mail\\.google\\.com/mail/[^#]{0,80}[?&]to=([A-Za-z0-9._+-]{1,60}@[A-Za-z0-9.-]{3,80})");
    private static final Wording HEXADECIMAL = Wording.of("(?:[0-9a-fA-F]{2}){3,}");

    private ShownByBrowsers() {
    }

    /** What {@code script} writes into the page, as HTML; {@code ""} where it writes nothing that is joined of strings. */
    static String written(Element script) {
        String code = script.data();
        if (code.length() > LONGEST_SCRIPT || !code.contains("document.write")) {
            return "";
        }
        Map<String, String> variables = new HashMap<>();
        Matcher variable = VARIABLE.matcher(code);
        while (variable.find()) {
            variables.put(variable.group(1), unquoted(variable.group(2)));
        }
        StringBuilder html = new StringBuilder();
        Matcher writing = WRITING.matcher(code);
        while (writing.find()) {
            html.append(joined(writing.group(1), variables).orElse(""));
        }
        return html.toString();
    }

    private static Optional<String> joined(String parts, Map<String, String> variables) {
        StringBuilder text = new StringBuilder();
        Matcher part = PART.matcher(parts);
        while (part.find()) {
            boolean literal = part.group().charAt(0) == '"' || part.group().charAt(0) == '\'';
            String value = literal ? unquoted(part.group()) : variables.get(part.group());
            if (value == null) {
                return Optional.empty();
            }
            text.append(value);
        }
        return Optional.of(text.toString());
    }

    private static String unquoted(String literal) {
        return literal.substring(1, literal.length() - 1);
    }

    /** The address that the link of {@code anchor} leads to, where a script or Cloudflare hides it. */
    static String address(Element anchor) {
        String href = anchor.attr("href").strip().replaceFirst("^//(?=[\\w-]{1,60}\\.)", "https://").replaceFirst("^(https?):/{1,3}(?=[\\w-]{1,60}\\.)", "$1://");
        Optional<String> parts = ofParts(anchor).or(() -> kept(anchor, href));
        if (parts.isPresent()) {
            return "mailto:" + parts.get();
        }
        Matcher hidden = CLOUDFLARE.matcher(href);
        if (hidden.find()) {
            return uncovered(hidden.group(1)).map(mail -> "mailto:" + mail).orElse(href);
        }
        Matcher location = LOCATION.matcher(href);
        return location.find() ? joined(location.group(1), Map.of()).filter(target -> target.startsWith("mailto:")).orElse(href) : href;
    }

    /** The whole address that a link which leads nowhere, or to a mail program of the web, keeps: {@code data-email="t.vale@fen.example"}. */
    private static Optional<String> kept(Element anchor, String href) {
        Matcher compose = COMPOSE.matcher(href);
        if (compose.lookingAt()) {
            return Optional.of(compose.group(1));
        }
        boolean nowhere = href.isEmpty() || href.startsWith("#") || href.startsWith("javascript:");
        String mail = nowhere ? first(anchor, WHOLE) : "";
        return MAIL.matcher(mail).matches() ? Optional.of(mail) : Optional.empty();
    }

    /** What a picture in the place of words says: the sign of a mail address, or all of it. */
    static Optional<String> pictured(Element picture) {
        String words = picture.attr("alt").strip();
        return Optional.of(words).filter(said -> SIGN.matcher(said).matches() || MAIL.matcher(said).matches()).map(said -> SIGN.matcher(said).matches() ? "@" : said);
    }

    /** The address that Cloudflare hides in {@code element}, or whose parts stand in its attributes. */
    static Optional<String> uncovered(Element element) {
        return element.hasAttr("data-cfemail") ? uncovered(element.attr("data-cfemail")) : ofParts(element);
    }

    /** The address whose parts a script of the page joins: {@code data-user="t.vale" data-domain="fen.example"}. */
    private static Optional<String> ofParts(Element element) {
        String user = first(element, USER_PARTS);
        String host = first(element, HOST_PARTS);
        return USER.matcher(user).matches() && HOST.matcher(host).matches() ? Optional.of(user + "@" + host) : Optional.empty();
    }

    private static String first(Element element, List<String> attributes) {
        return attributes.stream().map(element::attr).filter(value -> !value.isBlank()).findFirst().orElse("").strip();
    }

    private static Optional<String> uncovered(String hidden) {
        if (hidden.length() > LONGEST_HIDDEN || !HEXADECIMAL.matcher(hidden).matches()) {
            return Optional.empty();
        }
        byte[] bytes = HexFormat.of().parseHex(hidden);
        byte[] shown = new byte[bytes.length - 1];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = (byte) (bytes[i + 1] ^ bytes[0]);
        }
        return Optional.of(new String(shown, StandardCharsets.UTF_8));
    }

    /** {@code written} with its characters for their numbers. */
    static String decoded(String written) {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Whether the text of {@code element} is set from its end to its beginning. */
    static boolean isReversed(Element element) {
        String style = element.hasAttr("style") ? element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT) : "";
        return style.contains("direction:rtl") && style.contains("bidi-override");
    }
}
