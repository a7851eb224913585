package bole.vocabulary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Entries with names in two languages: what is meant by a name, which names stand in a text, what belongs to what. Immutable; any number of threads may ask.
 *
 * @param <E> institutions or topics
 */
public abstract sealed class Vocabulary<E extends Entity> permits Institutions, Topics {

    /** Tokens a name may have at most, so that a text of any length is read in a time proportional to it. */
    static final int LONGEST_NAME = 40;

    private final Catalogue<E> catalogue;
    private final Names names;
    private final Wording wording;
    private final Suggestions<E> suggestions;

    /** @param names by the numbers of {@code catalogue} */
    Vocabulary(Catalogue<E> catalogue, Names names, Wording wording) {
        this.catalogue = catalogue;
        this.names = names;
        this.wording = wording;
        this.suggestions = new Suggestions<>(catalogue.entries());
    }

    final Catalogue<E> catalogue() {
        return catalogue;
    }

    final Names names() {
        return names;
    }

    final Wording wording() {
        return wording;
    }

    final E entry(int number) {
        return catalogue.entries().get(number);
    }

    /** All entries, by id. */
    public final Collection<E> all() {
        return catalogue.entries();
    }

    /** The entry of {@code id}. */
    public final Optional<E> get(String id) {
        return catalogue.find(id);
    }

    /** Ids of what belongs directly to {@code id}. */
    public final List<String> children(String id) {
        return catalogue.children(id);
    }

    /** Ids of all that {@code id} belongs to, directly or not, nearest first, without {@code id} itself. */
    public final Set<String> ancestors(String id) {
        return closure(id, next -> get(next).map(Entity::broader).orElse(List.of()));
    }

    /** Ids of all that belongs to {@code id}, directly or not, without {@code id} itself. */
    public final Set<String> descendants(String id) {
        return closure(id, this::children);
    }

    private static Set<String> closure(String start, Function<String, List<String>> next) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(next.apply(start));
        while (!open.isEmpty()) {
            String id = open.removeFirst();
            if (found.add(id)) {
                open.addAll(next.apply(id));
            }
        }
        return found;
    }

    /**
     * What a person who types or chooses {@code value} means: an id as it is; else a label or alias in either language; else an acronym, in any case.
     * Simplified and traditional, width, case, accents, spaces and hyphens make no difference.
     */
    public final Resolution<E> resolve(String value) {
        Optional<E> exact = get(value.strip());
        if (exact.isPresent()) {
            return new Resolution<>(List.of(exact.get()));
        }
        return value.length() > 400 ? new Resolution<>(List.of()) : new Resolution<>(meantBy(value.strip(), Tokens.key(value, wording)));
    }

    /** Of several entries the one whose acronym is {@code written} just so, or its plural: "ANNS" is not "ANNs". */
    private List<E> meantBy(String written, String key) {
        List<E> meant = meantBy(key);
        String singular = written.endsWith("s") ? written.substring(0, written.length() - 1) : written;
        List<E> exactly = meant.size() < 2 ? List.of()
            : meant.stream().filter(entry -> entry.acronyms().contains(written) || entry.acronyms().contains(singular)).toList();
        return exactly.size() == 1 ? exactly : meant;
    }

    private List<E> meantBy(String key) {
        int[] meanings = names.of(key);
        return customary(key, meanings).map(List::of).orElseGet(() -> meant(meanings));
    }

    /** Of several that bear the name of {@code key} the one that custom means by it, if there is one. */
    Optional<E> customary(String key, int[] meanings) {
        return Optional.empty();
    }

    /** The entries of the surest kind among {@code meanings}: names before acronyms, own acronyms before those of an added register. */
    final List<E> meant(int[] meanings) {
        if (meanings.length == 0) {
            return List.of();
        }
        NameKind surest = Arrays.stream(meanings).mapToObj(NameIndex::kind).min(NameKind::compareTo).orElseThrow();
        List<E> found = Arrays.stream(meanings)
            .filter(meaning -> !NameIndex.kind(meaning).isAcronym() || NameIndex.kind(meaning) == surest)
            .map(NameIndex::entry).sorted().mapToObj(this::entry).toList();
        return withoutParts(found);
    }

    /** Where one of {@code found} contains all the others, it alone: the name of a whole that its parts share means the whole. */
    private List<E> withoutParts(List<E> found) {
        if (found.size() < 2) {
            return found;
        }
        return found.stream()
            .filter(whole -> found.stream().allMatch(part -> part == whole || ancestors(part.id()).contains(whole.id())))
            .findFirst().map(List::of).orElse(found);
    }

    /**
     * The names that stand in {@code text}, the longest first where they overlap, in the order of the text. Words are compared whole;
     * Chinese needs no spaces. An acronym that is also a common word ("it", "can") counts only in capitals.
     */
    public final List<FoundTerm> termsIn(String text) {
        Tokens tokens = Tokens.of(text, wording);
        List<FoundTerm> found = new ArrayList<>();
        for (int i = 0; i < tokens.count();) {
            int end = tokens.isDropped(i) ? -1 : longestName(tokens, i);
            if (end > 0) {
                found.add(new FoundTerm(tokens.start(i), tokens.end(end - 1), meantBy(tokens.written(i, end), tokens.key(i, end)).stream().map(Entity::id).toList()));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private int longestName(Tokens tokens, int from) {
        int limit = from + 1;
        while (limit < tokens.count() && limit - from < LONGEST_NAME && tokens.gapBefore(limit) != Tokens.Gap.HARD && tokens.keyLength(from, limit) < names.longest()) {
            limit++;
        }
        for (int end = limit; end > from; end--) {
            if (!tokens.isDropped(end - 1) && isNamed(tokens, from, end)) {
                return end;
            }
        }
        return -1;
    }

    private boolean isNamed(Tokens tokens, int from, int end) {
        int[] meanings = names.of(tokens.key(from, end));
        if (meanings.length == 0 || end - from == 1 && tokens.isHan(from)) {
            return false;
        }
        if (end - from > 1 && !mayStandApart(meanings, tokens.written(from, end), tokens.key(from, end))) {
            return false;
        }
        boolean acronym = IntStream.of(meanings).allMatch(meaning -> NameIndex.kind(meaning).isAcronym());
        return !acronym || isUpperCase(tokens.written(from, end)) || !CommonWords.has(tokens.word(from)) && !tokens.hasSpace(from, end) && !isSurname(tokens, from, end);
    }

    /** Whether a name of {@code key} may be {@code written} in several words. */
    boolean mayStandApart(int[] meanings, String written, String key) {
        return true;
    }

    /** "Liu" and "liu", but not "LiU". */
    private static boolean isSurname(Tokens tokens, int from, int end) {
        return end - from == 1 && CommonWords.isSurname(tokens.word(from)) && tokens.written(from, end).codePoints().filter(Character::isUpperCase).count() < 2;
    }

    private static boolean isUpperCase(String written) {
        return written.codePoints().noneMatch(Character::isLowerCase);
    }

    /**
     * The entries that {@code typed} begins to spell, best first: by any word of any name, by pinyin ({@code qinghua}), or by its initials ({@code qhdx});
     * of several words each must begin a word. Accents, case, and traditional characters make no difference.
     */
    public final List<Suggested<E>> matches(String typed, int limit) {
        return suggestions.find(typed, limit);
    }
}
