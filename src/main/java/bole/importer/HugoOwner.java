package bole.importer;

import bole.text.Wording;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The person whose site a Hugo Academic site before version 4.4 is: {@code content/home/about.md} holds interests and education in its front matter and the biography below, and
 * {@code [params]} of {@code config.toml}, or {@code params.toml}, the name, role, organisations and accounts, with the keys that stand in the front matter of an author later.
 */
final class HugoOwner {

    /** Where the page about the person stands in a site. */
    static final String ABOUT = "content/home/about.md";
    private static final int START = 4_000;
    private static final Wording WIDGET = Wording.of("(?m)^widget\\s*[:=]\\s*[\"']?about[\"']?\\s*(?:#.*)?$");

    private HugoOwner() {
    }

    /** Whether {@code file} is the page about the person: its data are in the front matter, and no author is named who holds them. */
    static boolean isAbout(SourceFile file) {
        String start = new String(file.bytes(), 0, Math.min(file.bytes().length, START), StandardCharsets.UTF_8);
        return WIDGET.matcher(start.replace("\r\n", "\n")).find() && TextFile.of(file).filter(text -> isAbout(text.front())).isPresent();
    }

    /** The same of its front matter {@code front}. */
    static boolean isAbout(DataValue front) {
        return front.string("widget").equals("about") && (!front.at("education", "courses").isEmpty() || !front.at("interests").isEmpty());
    }

    /** The configurations of {@code source} that say who the person is, each where it does. */
    static Stream<TextFile> configurations(Source source) {
        return source.context().stream().filter(file -> HugoConfig.isNamed(file.path())).map(TextFile::of).flatMap(Optional::stream).filter(file -> !HugoConfig.params(file).string("name").isBlank());
    }
}
