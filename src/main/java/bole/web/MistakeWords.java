package bole.web;

import bole.query.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a request, in the language of the page. Mistakes are written in English where they are found; {@code mistakes_zh.tsv} has, for each
 * such sentence as a pattern, the Chinese one. A sentence that is not in the table stays in English.
 */
final class MistakeWords {

    private static final String TABLE = "/bole/web/mistakes_zh.tsv";
    private static final List<Row> CHINESE = load();

    private record Row(Pattern english, String chinese) {
    }

    private MistakeWords() {
    }

    private static List<Row> load() {
        try (InputStream in = Objects.requireNonNull(MistakeWords.class.getResourceAsStream(TABLE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t"))
                .map(cells -> new Row(Pattern.compile(cells[0], Pattern.DOTALL), cells[1])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code detail}, an English sentence, in {@code language}. */
    static String in(Language language, String detail) {
        if (language == Language.EN) {
            return detail;
        }
        for (Row row : CHINESE) {
            Matcher matcher = row.english().matcher(detail);
            if (matcher.matches()) {
                return matcher.replaceFirst(row.chinese());
            }
        }
        return detail;
    }
}
