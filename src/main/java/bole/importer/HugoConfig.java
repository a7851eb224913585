package bole.importer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The configuration of a Hugo site, in TOML or YAML: whatever the theme, what stands under {@code params} is what the theme shows of the site and its owner. */
final class HugoConfig {

    /** Where it may stand in a site. */
    static final List<String> PLACES = Stream.of("toml", "yaml", "yml").flatMap(ending -> Stream.of("config.", "hugo.", "config/_default/config.", "config/_default/hugo.", "config/_default/params.").map(name -> name + ending)).toList();
    /** What others' files of these names do not have. */
    private static final List<String> KEYS = List.of("baseURL", "baseurl", "params", "theme");

    private HugoConfig() {
    }

    /** Whether a file at {@code path} of a site has the name of one. */
    static boolean isNamed(String path) {
        return PLACES.stream().anyMatch(name -> stands(path, name));
    }

    private static boolean stands(String path, String name) {
        return path.endsWith(name) && (path.length() == name.length() || path.charAt(path.length() - name.length() - 1) == '/');
    }

    /** Whether {@code file} is one. */
    static boolean is(TextFile file) {
        return isNamed(file.file().path()) && KEYS.stream().anyMatch(file.front().members()::containsKey);
    }

    /** The folder, with its slash, of the site whose configuration stands at {@code path}. */
    static String folder(String path) {
        return PLACES.stream().filter(name -> stands(path, name)).max(Comparator.comparingInt(String::length)).map(name -> path.substring(0, path.length() - name.length())).orElse("");
    }

    /** What {@code configuration} gives its theme. */
    static DataValue params(TextFile configuration) {
        DataValue root = configuration.front();
        return root.at("params").isEmpty() ? root : root.at("params");
    }

    /**
     * What {@code configuration} says as the configuration of other generators says it: its {@code params} count as if they stood at the top, and what themes show on the home page is the biography, {@code profileMode} and
     * {@code homeInfoParams} of PaperMod, {@code info} of Coder.
     */
    static DataValue site(TextFile configuration) {
        DataValue params = params(configuration);
        Map<String, DataValue> members = new LinkedHashMap<>(configuration.front().members());
        members.putAll(params.members());
        shown(params, "subtitle", "Content").or(() -> params.first("info")).ifPresent(text -> members.putIfAbsent("bio", text));
        shown(params, "title", "Title").filter(text -> !members.containsKey("author")).ifPresent(text -> members.putIfAbsent("name", text));
        return new DataValue("", members, List.of(), configuration.front().lines());
    }

    private static Optional<DataValue> shown(DataValue params, String profile, String home) {
        return params.at("profileMode").first(profile).or(() -> params.at("homeInfoParams").first(home));
    }
}
