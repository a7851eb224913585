package bole.vocabulary;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Countries, their larger parts and cities, as far as addresses behind institution names need them. */
final class Places {

    static final List<String> COLUMNS = List.of("id", "en", "zh", "aliases", "country");
    private static final Set<String> GREATER_CHINA = Set.of("CN", "HK", "MO", "TW");

    private final Map<String, Set<String>> countries = new HashMap<>();
    private final Map<String, String> wholeCountries = new HashMap<>();
    private int longest;

    /** The places that ship, and the cities of {@code institutions}. */
    Places(Collection<InstitutionEntry> institutions) {
        VocabularyFiles.TextFile file = new VocabularyFiles().shipped("places.tsv");
        for (Table.Row row : Table.rows(file.name(), file.text(), COLUMNS)) {
            add(row.get("en"), row.get("country"));
            add(row.get("zh"), row.get("country"));
            row.list("aliases").forEach(name -> add(name, row.get("country")));
            if (row.get("id").length() == 2) {
                add(row.get("country"), row.get("country"));
                List.of(row.get("en"), row.get("zh"), row.get("country")).forEach(name -> wholeCountries.put(Tokens.key(name, Wording.INSTITUTION), row.get("country")));
                row.list("aliases").forEach(name -> wholeCountries.put(Tokens.key(name, Wording.INSTITUTION), row.get("country")));
            }
        }
        institutions.forEach(entry -> add(entry.city(), entry.country()));
    }

    private void add(String name, String country) {
        String key = Tokens.key(name, Wording.INSTITUTION);
        if (!key.isEmpty() && !country.isEmpty()) {
            longest = Math.max(longest, key.length());
            countries.computeIfAbsent(key, unused -> new HashSet<>(2)).add(country);
        }
    }

    /** Whether {@code key}, of a name, is also that of a place. */
    boolean has(String key) {
        return countries.containsKey(key);
    }

    /** Whether the place of {@code key} is the city or the country of {@code entry}, or stands in its name. */
    boolean isWhere(String key, InstitutionEntry entry) {
        return Keys.of(entry.en(), Wording.INSTITUTION).contains(key) || key.equals(Tokens.key(entry.city(), Wording.INSTITUTION)) || entry.country().equals(wholeCountries.get(key));
    }

    /** The countries that tokens {@code from} to {@code to} may lie in, if they are nothing but places, numbers and small words; no country where they are only those. */
    Optional<Set<String>> read(Tokens tokens, int from, int to) {
        Set<String> possible = null;
        for (int at = from; at < to;) {
            int end = placeEnd(tokens, at, to);
            if (end < 0 && !isNumber(tokens.word(at)) && !tokens.isDropped(at)) {
                return Optional.empty();
            }
            if (end > 0) {
                possible = narrowed(possible, countries.get(tokens.key(at, end)));
            }
            at = Math.max(end, at + 1);
        }
        return Optional.of(possible == null ? Set.of() : possible);
    }

    /** Adds the keys of the places in {@code segment} to {@code keys}. */
    void addNames(Tokens tokens, Surroundings.Segment segment, Set<String> keys) {
        for (int at = segment.from(); at < segment.to();) {
            int end = placeEnd(tokens, at, segment.to());
            if (end > 0) {
                keys.add(tokens.key(at, end));
            }
            at = Math.max(end, at + 1);
        }
    }

    /** "Shenzhen, China": both; "Cambridge, USA": the one that both can mean; of "Shenzhen, Hong Kong" the first. */
    private static Set<String> narrowed(Set<String> known, Set<String> more) {
        if (known == null) {
            return more;
        }
        Set<String> both = new HashSet<>(known);
        both.removeIf(country -> !agrees(country, more));
        return both.isEmpty() ? known : both;
    }

    private int placeEnd(Tokens tokens, int from, int to) {
        for (int end = Math.min(to, from + 6); end > from; end--) {
            if (!tokens.isDropped(from) && tokens.keyLength(from, end) <= longest && countries.containsKey(tokens.key(from, end))) {
                return end;
            }
        }
        return -1;
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit) || word.equals("省") || word.equals("市") || word.equals("区") || word.equals("campus");
    }

    /** Whether something in {@code country} is said to lie in one of {@code said}; Hong Kong, Macau and Taiwan may be said to lie in China. */
    static boolean agrees(String country, Set<String> said) {
        return said.contains(country) || said.contains("CN") && GREATER_CHINA.contains(country);
    }
}
