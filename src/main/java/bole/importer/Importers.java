package bole.importer;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads sources: finds out the format by the content and hands over to its class. */
public final class Importers {

    private static final int LARGEST = 32 << 20;

    /** No person writes so long a page; one made to hurt is read in two seconds up to here. */
    private static final int LARGEST_PAGE = 8 << 20;
    private final Clock clock;

    /**
     * @param clock tells when a source was read
     */
    public Importers(Clock clock) {
        this.clock = clock;
    }

    /** The profiles in {@code source}, or why it gave none; never empty. */
    public List<Outcome> read(Source source) {
        if (source.files().isEmpty()) {
            return refused(source, Reason.EMPTY, "");
        }
        SourceFile first = source.files().getFirst();
        if (first.name().endsWith(".profiles.jsonl") || isProfiles(first)) {
            return new BoleProfiles(clock).read(source);
        }
        return source.files().size() > 1 ? List.of(page(SourceTexts.of(source))) : single(source, first);
    }

    private List<Outcome> single(Source source, SourceFile file) {
        if (file.bytes().length > (isPageName(file.name()) ? LARGEST_PAGE : LARGEST)) {
            return refused(source, Reason.TOO_LARGE, file.bytes().length + " bytes");
        }
        SourceTexts texts = SourceTexts.of(source);
        Optional<TextFile> text = texts.first();
        if (text.isEmpty() || isBinary(text.get().decoded().text())) {
            return refused(source, Reason.BINARY, "");
        }
        return text.get().isBlank() ? refused(source, Reason.EMPTY, "") : single(texts, text.get());
    }

    private List<Outcome> single(SourceTexts texts, TextFile text) {
        if (HugoConfig.isNamed(text.file().path()) && HugoConfig.is(text)) {
            return List.of(page(texts));
        }
        String name = text.file().name();
        return new Records(clock).read(texts, text).orElseGet(() -> isPageName(name) ? List.of(page(texts)) : refused(texts.source(), Reason.UNKNOWN_FORMAT, ""));
    }

    private static boolean isBinary(String text) {
        int odd = 0;
        int length = Math.min(text.length(), 4_000);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            odd += c < 9 || c == '\ufffd' || c > 13 && c < 32 && c != 27 ? 1 : 0;
        }
        return odd * 20 > length;
    }

    static boolean isPageName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        String ending = dot < 0 ? "" : lower.substring(dot + 1);
        return List.of("", "md", "markdown", "mdown", "txt", "html", "htm", "xhtml", "text", "rst", "mkd", "qmd", "mdx", "rmd", "rmarkdown", "shtml", "aspx", "asp", "php", "jsp").contains(ending);
    }

    private static boolean isProfiles(SourceFile file) {
        byte[] bytes = file.bytes();
        return file.name().endsWith(".json") && BoleProfiles.is(new String(bytes, 0, Math.min(bytes.length, 1_600), StandardCharsets.UTF_8));
    }

    private Outcome page(SourceTexts texts) {
        boolean authors = texts.files().stream().limit(1).anyMatch(Formats::isHugoBlox);
        return authors ? new HugoBlox(clock).read(texts) : new Pages(clock).read(texts);
    }

    private static List<Outcome> refused(Source source, Reason reason, String detail) {
        return List.of(new Outcome.Refused(source.uri(), reason, detail));
    }
}
