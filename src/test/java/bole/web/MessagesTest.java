package bole.web;

import static org.assertj.core.api.Assertions.assertThat;

import bole.query.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path CODE = Path.of("src/main/java/bole/web");
    private static final Pattern SAID = Pattern.compile("say(?:Word)?\\((?:[^\"()]*\\? )?\"([a-z0-9.]+)\"(?: : \"([a-z0-9.]+)\")?( \\+)?");
    /** Keys that are made of a beginning and a word that comes from data or a closed list. */
    private static final Set<String> OPEN = Set.of("facet", "kind", "degree", "language", "stint.kind", "claim", "link", "status", "profile", "browse",
        "topics", "institutions", "about.row", "search.sort", "error", "error.heading", "date", "name");

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
            assertThat(found).hasSizeGreaterThan(9);
            return found;
        }
    }

    private static String all() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : Stream.concat(files(TEMPLATES, ".jte").stream(), files(CODE, ".java").stream()).toList()) {
            all.append(Files.readString(file)).append('\n');
        }
        return all.toString();
    }

    private static boolean isOpen(String key) {
        int dot = key.lastIndexOf('.');
        return dot > 0 && (OPEN.contains(key.substring(0, dot)) || isOpen(key.substring(0, dot)));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Messages.in(Language.ZH).keys()).isEqualTo(Messages.in(Language.EN).keys()).hasSizeGreaterThan(100);
    }

    @Test
    void everyKeyThatIsSaidExistsAndEveryKeyThatExistsIsSaid() throws IOException {
        Set<String> said = new TreeSet<>();
        Matcher matcher = SAID.matcher(all());
        while (matcher.find()) {
            boolean begins = matcher.group(3) != null;
            Stream.of(matcher.group(1), matcher.group(2) == null ? matcher.group(1) : matcher.group(2)).filter(key -> !begins && key.contains(".") || key.equals("number"))
                .filter(key -> !key.endsWith(".")).forEach(said::add);
        }
        Set<String> keys = Messages.in(Language.EN).keys();
        assertThat(said).hasSizeGreaterThan(60);
        assertThat(keys).containsAll(said);
        assertThat(keys.stream().filter(key -> !said.contains(key) && !isOpen(key)).toList()).isEmpty();
    }

    @Test
    void wordsOfClosedListsAreInTheCatalogue() {
        Set<String> keys = Messages.in(Language.EN).keys();
        for (var kind : bole.profile.StintKind.values()) {
            assertThat(keys).contains("kind." + word(kind), "stint.kind." + word(kind));
        }
        assertThat(Stream.of(bole.profile.Degree.values()).map(degree -> "degree." + word(degree))).isSubsetOf(keys);
        assertThat(Stream.of(bole.profile.LinkKind.values()).map(link -> "link." + word(link))).isSubsetOf(keys);
        assertThat(Stream.of(bole.query.Facet.values()).map(facet -> "facet." + facet.apiName())).isSubsetOf(keys);
        assertThat(Stream.of(bole.text.NameTier.values()).skip(1).map(tier -> "name." + word(tier))).isSubsetOf(keys);
        assertThat(Stream.of(bole.query.Sort.values()).map(sort -> "search.sort." + word(sort))).isSubsetOf(keys);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextCanBeSaid(Language language) {
        Messages messages = Messages.in(language);
        assertThat(messages.keys()).allSatisfy(key -> assertThat(messages.say(key, 2, 2, 2)).isNotBlank());
    }

    @Test
    void placesForValuesAreTheSameInBothLanguages() {
        Set<String> keys = Messages.in(Language.EN).keys();
        assertThat(keys).allSatisfy(key -> assertThat(places(Language.ZH, key)).isEqualTo(places(Language.EN, key)));
    }

    private static Set<String> places(Language language, String key) {
        String said = Messages.in(language).say(key, 7001, 7002, 7003).replace(",", "");
        return Stream.of("7001", "7002", "7003").filter(said::contains).collect(Collectors.toSet());
    }

    @Test
    void noTemplateHoldsTextOfItsOwn() throws IOException {
        for (Path file : files(TEMPLATES, ".jte")) {
            String text = Files.readString(file).replace("$unsafe{", "${");
            String markup = text.replaceAll("(?m)^@(import|param) .*$", "").replaceAll("@template\\.\\w+\\([^\n]*?content = @`|`\\)", "")
                .replaceAll("(?m)^@template\\.\\w+\\(.*$", "");
            String bare = withoutExpressions(markup).replaceAll("@(if|elseif|for)\\b[^\n<]*?(?=[\n<]|$)", "").replaceAll("@(else|endif|endfor)", "")
                .replaceAll("<[^<>]*>", "");
            assertThat(Pattern.compile("\\p{L}{2,}").matcher(bare).results().map(MatchResult::group).toList())
                .as("text in %s", file).isEmpty();
            assertThat(withoutExpressions(text)).as("attributes in %s", file)
                .doesNotContainPattern("(aria-label|title|placeholder|alt)=\"[^\"]*\\p{L}");
        }
    }

    @Test
    void onlyLinkedDataWhichIsEscapedBeforeStandsInAPageAsItIs() throws IOException {
        List<String> unescaped = new java.util.ArrayList<>();
        for (Path file : files(TEMPLATES, ".jte")) {
            Pattern.compile("\\$unsafe\\{[^}]*}").matcher(Files.readString(file)).results().map(MatchResult::group).forEach(unescaped::add);
        }
        assertThat(unescaped).containsExactly("$unsafe{frame.data()}");
    }

    private static String withoutExpressions(String text) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("${", i)) {
                depth++;
            }
            if (depth == 0) {
                out.append(text.charAt(i));
            }
            if (depth > 0 && text.charAt(i) == '}') {
                depth--;
            }
        }
        return out.toString();
    }
}
