package bole.importer;

import bole.importer.page.HtmlPages;
import bole.importer.page.MarkdownPages;
import bole.importer.page.Page;
import bole.text.Decoded;
import bole.text.Decoder;
import java.util.Locale;
import java.util.Optional;

/**
 * A file as text: decoded, its front matter apart from its body.
 *
 * @param file as received
 * @param decoded its text
 * @param front its front matter; {@link DataValue#NONE} where it has none
 * @param problem what is wrong with the front matter, or {@code ""}
 * @param body what stands after the front matter
 * @param linesBefore lines of the file before the body
 */
record TextFile(SourceFile file, Decoded decoded, DataValue front, String problem, String body, int linesBefore) {

    private static final String FENCE = "---";
    private static final String TOML_FENCE = "+++";

    /** The text of {@code file}; empty where it is no text. */
    static Optional<TextFile> of(SourceFile file) {
        return Decoder.decode(file.bytes()).map(decoded -> split(file, decoded));
    }

    private static TextFile split(SourceFile file, Decoded decoded) {
        String text = decoded.text().replace("\r\n", "\n").replace('\r', '\n').replace('\0', ' ');
        if (isAuthorData(file, text)) {
            DataDocument data = Yaml.read(text, 0);
            return new TextFile(file, decoded, data.root(), data.problem(), "", 0);
        }
        if (HugoConfig.isNamed(file.path())) {
            DataDocument data = file.name().endsWith(".toml") ? Toml.read(text, 0) : Yaml.read(text, 0);
            return new TextFile(file, decoded, data.root(), data.problem(), "", 0);
        }
        int start = frontStart(text);
        int end = start < 0 ? -1 : frontEnd(text, start);
        if (end < 0) {
            return new TextFile(file, decoded, DataValue.NONE, "", text, 0);
        }
        int before = count(text, start);
        int bodyStart = text.indexOf('\n', end + 1);
        String body = bodyStart < 0 ? "" : text.substring(bodyStart + 1);
        String matter = text.substring(start, end + 1);
        DataDocument data = text.stripLeading().startsWith(TOML_FENCE) ? Toml.read(matter, before) : Yaml.read(Liquid.quoted(matter), before);
        return new TextFile(file, decoded, data.root(), data.problem(), body, count(text, bodyStart < 0 ? text.length() : bodyStart + 1));
    }

    /** Whether all of {@code file} is what an author's front matter is: the form in which HugoBlox keeps authors now. */
    private static boolean isAuthorData(SourceFile file, String text) {
        boolean yaml = file.name().toLowerCase(Locale.ROOT).matches("[^/]{0,200}\\.ya?ml");
        return yaml && (file.path().contains("data/authors/") || text.substring(0, Math.min(text.length(), 2_000)).contains("schema: hugoblox/author"));
    }

    private static int frontStart(String text) {
        String head = text.stripLeading();
        boolean fenced = head.startsWith(FENCE) || head.startsWith(TOML_FENCE);
        int line = text.indexOf('\n', text.length() - head.length());
        return fenced && line > 0 && text.substring(text.length() - head.length(), line).strip().length() == 3 ? line + 1 : -1;
    }

    private static int frontEnd(String text, int start) {
        for (int at = start - 1; at >= 0 && at < text.length(); at = text.indexOf('\n', at + 1)) {
            int stop = text.indexOf('\n', at + 1);
            String line = text.substring(at + 1, stop < 0 ? text.length() : stop).stripTrailing();
            if (line.equals(FENCE) || line.equals(TOML_FENCE)) {
                return at;
            }
        }
        return -1;
    }

    private static int count(String text, int to) {
        int lines = 0;
        for (int i = 0; i < to; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** Whether the body is HTML rather than Markdown. */
    boolean isHtml() {
        String name = file.name().toLowerCase(Locale.ROOT);
        String head = body.substring(0, Math.min(body.length(), 3_000)).stripLeading().toLowerCase(Locale.ROOT);
        return name.matches("[^/]{0,200}\\.(?:x?html?|shtml|aspx?|php|jsp)") || head.startsWith("<!doctype html") || head.startsWith("<html");
    }

    /** The body as blocks. */
    Page page() {
        return isHtml() ? HtmlPages.read(body, linesBefore) : MarkdownPages.read(body, linesBefore);
    }

    boolean isBlank() {
        return decoded.text().isBlank();
    }
}
