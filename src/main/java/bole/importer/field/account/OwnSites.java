package bole.importer.field.account;

import bole.profile.Name;
import bole.text.Folding;
import bole.text.Han;
import bole.text.Pinyin;
import bole.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Addresses that are called like their person: the front page of a host "tamsin-vale.example", or a page "…/people/tamsin-vale". */
final class OwnSites {

    /** Letters of an address beside the name, as of a degree or an ending: "tamsin-vale-msc". */
    private static final int MOST_BESIDE = 6;
    private static final int SHORTEST_NAME = 6;
    /** Where institutions keep the pages of their people. */
    private static final Wording AMONG_PEOPLE = Wording.of("/(?:(?:people|person|persons|staff|faculty|faculty-staff|profiles?|members?|directory|our-people)/|~)[^/]{1,80}$");

    /** The front of a site, by the first part of its host, or the pages of a user. */
    private static final Wording FRONT = Wording.anyCase("https?://(?:(?:www\\.)?(?<host>[\\w-]{3,40})(?:\\.[\\w-]{2,20}){1,3}/?(?:index\\.html?)?|[\\w.-]{4,60}(?:/[\\w.-]{1,20}){0,2}/~(?<user>[\\w.-]{2,40})(?:/|/index\\.html?|/home\\.html?)?)");
    private static final int SHORTEST_ACCOUNT = 4;

    private final List<List<String>> names;

    /** The sites of whom {@code names} name. */
    OwnSites(List<Name> names) {
        this.names = names.stream().map(name -> parts(name.text())).filter(parts -> parts.size() > 1 && length(parts) >= SHORTEST_NAME).toList();
    }

    private static List<String> parts(String name) {
        if (Han.in(name)) {
            List<String> syllables = Pinyin.of(name);
            return syllables.size() < 2 ? List.of() : List.of(syllables.getFirst(), String.join("", syllables.subList(1, syllables.size())));
        }
        return Stream.of(Folding.key(name).split("[^a-z]+")).filter(part -> part.length() > 1).toList();
    }

    private static int length(List<String> parts) {
        return parts.stream().mapToInt(String::length).sum();
    }

    /** Whether the person's name is what {@code url} is called by. */
    boolean has(String url) {
        String address = url.toLowerCase(Locale.ROOT).replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[?#].*$", "").replaceFirst("/(?:index|home)\\.\\w{3,5}$", "/");
        int slash = address.indexOf('/');
        String path = slash < 0 ? "" : address.substring(slash).replaceFirst("/$", "");
        return path.isEmpty() ? isNamed(address.replaceFirst("/$", "").replaceFirst("\\.\\w{2,8}$", "").replaceFirst("\\.(?:github|gitlab)$", ""))
            : isNamed(label(path)) || AMONG_PEOPLE.matcher(path).find() && isSurnamed(label(path)) || label(path).startsWith("~") && isUser(label(path));
    }

    /** The name of the account that {@code url} leads to, in small letters: its last part that is one. */
    static String account(String url) {
        String plain = url.toLowerCase(Locale.ROOT).replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        return plain.substring(plain.lastIndexOf('/') + 1).replaceFirst("^@", "");
    }

    /** Whether {@code url} is the front of a site, or a page "~name", that one of {@code accounts} has given its name. */
    static boolean isCalled(String url, Set<String> accounts) {
        Matcher site = FRONT.matcher(url);
        return site.matches() && Stream.of("host", "user").map(site::group).filter(Objects::nonNull).map(name -> name.toLowerCase(Locale.ROOT)).anyMatch(name -> name.length() >= SHORTEST_ACCOUNT && accounts.contains(name));
    }

    private static String label(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.(?:html?|php|aspx?)$", "");
    }

    /** Whether {@code label} is a long surname, with the first letter of the given name or without it. */
    private boolean isSurnamed(String label) {
        String letters = label.replaceAll("[^a-z]", "");
        return names.stream().anyMatch(parts -> IntStream.range(1, parts.size()).mapToObj(from -> String.join("", parts.subList(from, parts.size())))
            .anyMatch(surname -> surname.length() >= SHORTEST_NAME && (letters.equals(surname) || letters.equals(parts.getFirst().charAt(0) + surname))));
    }

    /** Whether {@code label} is a part of the name, or the last with the first letter of the given name beside it, as users of machines are called. */
    private boolean isUser(String label) {
        String letters = label.replaceAll("[^a-z]", "");
        return letters.length() >= SHORTEST_ACCOUNT && names.stream().anyMatch(parts -> parts.contains(letters) || letters.equals(parts.getFirst().charAt(0) + parts.getLast()) || letters.equals(parts.getLast() + parts.getFirst().charAt(0)));
    }

    private boolean isNamed(String label) {
        String letters = label.replaceAll("[^a-z]", "");
        return names.stream().anyMatch(parts -> parts.stream().allMatch(letters::contains) && letters.length() - length(parts) <= MOST_BESIDE && letters.length() >= length(parts));
    }
}
