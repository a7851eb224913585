package bole.importer;

import bole.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The jobs of the owner of a Hugo Academic or HugoBlox site that stand on a section of the home page: {@code [[experience]]} of the widget in {@code content/home/experience.md}, or the items
 * of a block {@code experience} in {@code content/_index.md}.
 */
final class HugoExperience {

    private static final Wording PLACE = Wording.anyCase("content/(?:[a-z]{2}(?:-[a-z]{2})?/)?(?:home/experience\\.md|(?:home/)?_?index\\.md|experience\\.md)");
    private static final String NAME = "experience";

    private HugoExperience() {
    }

    /** Whether {@code file} at {@code path} of a site holds jobs of its owner, or text of the home page. */
    static boolean is(String path, SourceFile file) {
        return PLACE.matcher(path).matches() && TextFile.of(file).map(TextFile::front).filter(front -> !jobs(front).isEmpty() || HugoBlocks.haveText(front)).isPresent();
    }

    /** The jobs in the front matter {@code front}; none where it is switched off. */
    static List<DataValue> jobs(DataValue front) {
        if (front.string("active").equals("false")) {
            return List.of();
        }
        if (front.string("widget").equals(NAME)) {
            return front.at(NAME).items();
        }
        return Stream.concat(Stream.of(front), front.at("sections").items().stream()).flatMap(block -> items(block).stream()).toList();
    }

    private static List<DataValue> items(DataValue block) {
        return Optional.of(block).filter(part -> part.string("block").equals(NAME)).map(part -> part.at("content", "items").items()).orElse(List.of());
    }
}
