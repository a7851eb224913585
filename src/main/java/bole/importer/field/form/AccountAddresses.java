package bole.importer.field.form;

import bole.text.TableRows;
import bole.text.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The addresses of accounts at places that no kind of link is for, from {@code account-places.txt}, which says how its rows are written. */
public final class AccountAddresses {

    private static final Wording ADDRESS = Wording.anyCase("https?://(?:www\\.)?([^/?#:]{3,100})(?::\\d{2,5})?((?:[/?#].{0,400})?)");
    private static final Wording ONE_NAME = Wording.of("/([^/?#&=\\s]{2,80})/?(?:[?#].*)?");
    private static final Map<String, String> SIGNS = Map.of("NAME", "[^/?#&=\\s]{2,80}", "...", ".*");
    private static final Wording SIGN = Wording.of("(?<=NAME|\\.\\.\\.)|(?=NAME|\\.\\.\\.)");
    private static final String OF_GROUPS = "~";
    private static final String NO_NAME = "-";
    private static final String FRONT = "/NAME";
    private static final String ANY_HOST = "*";
    private static final String ANY_ENDING = ".*";
    private static final String PART = "NAME.";
    /** The paths of accounts by their host, of people alone and of people and groups. */
    private static final Map<String, Paths> OF_PEOPLE = new HashMap<>();
    private static final Map<String, Paths> OF_ANYBODY = new HashMap<>();
    private static final Set<String> NO_NAMES = new HashSet<>();

    static {
        load();
    }

    private AccountAddresses() {
    }

    /** Whether {@code url} leads to an account at a place where people have theirs. */
    public static boolean isOfPerson(String url) {
        return isAccount(url, OF_PEOPLE);
    }

    /** Whether {@code url} leads to an account at a place where groups and companies have theirs, too. */
    public static boolean isOfAnybody(String url) {
        return isAccount(url, OF_ANYBODY);
    }

    private static boolean isAccount(String url, Map<String, Paths> places) {
        Matcher address = ADDRESS.matcher(url);
        if (!address.matches()) {
            return false;
        }
        return rows(address.group(1).toLowerCase(Locale.ROOT)).map(places::get).filter(Objects::nonNull).anyMatch(paths -> paths.has(address.group(2)));
    }

    /** The names under which the table may have {@code host}: its endings, with a part of it for the account and for any ending. */
    private static Stream<String> rows(String host) {
        List<String> parts = List.of(host.split("\\."));
        Stream<String> endings = IntStream.range(0, parts.size()).mapToObj(from -> String.join(".", parts.subList(from, parts.size()))).flatMap(ending -> Stream.of(ending, PART + ending));
        Stream<String> beginnings = IntStream.range(1, parts.size()).mapToObj(to -> String.join(".", parts.subList(0, to)) + ANY_ENDING);
        Stream<String> middles = IntStream.range(2, parts.size()).mapToObj(to -> PART + String.join(".", parts.subList(1, to)) + ANY_ENDING);
        return Stream.of(endings, beginnings, middles, Stream.of(ANY_HOST)).flatMap(each -> each);
    }

    private static void load() {
        Map<String, Paths> places = OF_PEOPLE;
        for (String line : TableRows.of("/bole/importer/account-places.txt")) {
            String[] row = line.split(": ", 2);
            if (line.equals(OF_GROUPS)) {
                places = OF_ANYBODY;
            } else if (row[0].equals(NO_NAME)) {
                NO_NAMES.addAll(List.of(row[1].split(" \\| ")));
            } else {
                places.put(row[0], paths(row[1]));
            }
        }
    }

    private static Paths paths(String row) {
        List<String> paths = List.of(row.split(" \\| "));
        String others = paths.stream().filter(path -> !path.equals(FRONT)).map(path -> path.equals("/") ? "" : path)
            .map(path -> Stream.of(SIGN.split(path)).map(part -> SIGNS.getOrDefault(part, Pattern.quote(part))).collect(Collectors.joining())).collect(Collectors.joining("|", "(?:", ")/?(?:[?#].*)?"));
        return new Paths(paths.contains(FRONT), Wording.anyCase(others));
    }

    /**
     * The paths of accounts at one host.
     *
     * @param named whether they are a name and nothing else
     * @param others what else they are
     */
    private record Paths(boolean named, Wording others) {

        boolean has(String path) {
            Matcher name = ONE_NAME.matcher(path);
            return named && name.matches() && !NO_NAMES.contains(name.group(1).toLowerCase(Locale.ROOT)) || others.matcher(path).matches();
        }
    }
}
