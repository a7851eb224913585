package bole.importer.field;

import bole.importer.page.Block;
import bole.importer.page.RichText;
import bole.profile.Stint;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headline: the position a person gives himself or herself now. */
final class PositionReader {

    private static final Pattern LABEL = Pattern.compile("^[\\p{So}\\s]*(?:职称|职务|职位|身份|现任职务|position|title|current position|role|job title|occupation)\\s?[:：]\\s?", Pattern.CASE_INSENSITIVE);

    private PositionReader() {
    }

    /** The current position in the page's words: after a label, from a sentence, from the list of jobs; {@code ""} where none is said. */
    static String read(Reading reading, List<Stint> stints) {
        return labelled(reading).or(() -> told(reading)).or(() -> stints.stream().filter(Stint::current).map(Stint::title).filter(title -> !title.isEmpty()).findFirst())
            .orElse("");
    }

    private static Optional<String> labelled(Reading reading) {
        for (Block block : reading.page().blocks()) {
            for (RichText line : block.text().visualLines()) {
                Matcher label = LABEL.matcher(line.text());
                if (label.find() && label.end() < line.text().length() && line.text().length() < 80) {
                    return Optional.of(firstPart(line.text().substring(label.end())));
                }
            }
        }
        return Optional.empty();
    }

    private static String firstPart(String value) {
        int end = value.length();
        for (char stop : new char[] {'，', ',', '、', '；', ';'}) {
            int at = value.indexOf(stop);
            end = at > 0 && at < end ? at : end;
        }
        return value.substring(0, end).strip();
    }

    private static Optional<String> told(Reading reading) {
        return Prose.sentences(reading).stream()
            .flatMap(sentence -> StintReader.told(sentence, reading.source()).stream())
            .filter(stint -> stint.current() && Words.of("title").in(stint.title()) && (stint.institution().isPresent() || Words.of("standing").in(stint.title()))).map(Stint::title).findFirst();
    }
}
