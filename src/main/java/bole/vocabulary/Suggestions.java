package bole.vocabulary;

import bole.text.Han;
import bole.text.Pinyin;
import bole.vocabulary.Suggested.How;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Names by what they begin with. Every word of every name, every Chinese name from each of its characters, the pinyin of Chinese names from each
 * syllable, and its initials, stand in one sorted list, so that what was typed is a range of it. Made when first asked for: a start does not wait for it.
 */
final class Suggestions<E extends Entity> {

    private static final int LONGEST_TYPED = 200;
    private static final int MOST_WORDS = 8;

    private final List<E> entries;
    private final Supplier<List<Start>> starts;

    /** A name and whether it is a label: of two names met alike the label is shown. */
    private record Name(String text, boolean label) {
    }

    /** A place in a spelling of a name from which typing may begin. */
    private record Start(String spelling, int offset, int entry, Name name, How how) implements Comparable<Start> {

        int length() {
            return spelling.length() - offset;
        }

        boolean begins(String typed) {
            return spelling.startsWith(typed, offset);
        }

        /** Order by the spelling from the place on, as of {@link String#compareTo}. */
        int compareTo(String other) {
            int shorter = Math.min(length(), other.length());
            for (int i = 0; i < shorter; i++) {
                if (spelling.charAt(offset + i) != other.charAt(i)) {
                    return spelling.charAt(offset + i) - other.charAt(i);
                }
            }
            return length() - other.length();
        }

        @Override
        public int compareTo(Start other) {
            int shorter = Math.min(length(), other.length());
            for (int i = 0; i < shorter; i++) {
                if (spelling.charAt(offset + i) != other.spelling.charAt(other.offset + i)) {
                    return spelling.charAt(offset + i) - other.spelling.charAt(other.offset + i);
                }
            }
            return length() - other.length();
        }
    }

    Suggestions(List<E> entries) {
        this.entries = entries;
        this.starts = Later.of(this::allStarts);
    }

    private List<Start> allStarts() {
        List<Start> all = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            int number = i;
            names(entries.get(i)).forEach(name -> addStarts(name, number, all));
        }
        all.sort(null);
        return all;
    }

    private static Stream<Name> names(Entity entry) {
        Stream<Name> others = Stream.concat(entry.aliases().stream(), entry.acronyms().stream()).map(name -> new Name(name, false));
        return Stream.concat(Stream.of(entry.en(), entry.zh()).filter(name -> !name.isEmpty()).map(name -> new Name(name, true)), others);
    }

    private static void addStarts(Name name, int number, List<Start> all) {
        Words words = Words.of(name.text());
        for (int start : words.starts()) {
            all.add(new Start(words.text(), start, number, name, start == 0 ? How.NAME_BEGINS : How.WORD_BEGINS));
        }
        if (Han.in(name.text())) {
            addPinyin(name, number, all);
        }
    }

    private static void addPinyin(Name name, int number, List<Start> all) {
        List<String> syllables = Pinyin.of(name.text());
        String joined = String.join("", syllables);
        int offset = 0;
        for (String syllable : syllables) {
            all.add(new Start(joined, offset, number, name, How.PINYIN));
            offset += syllable.length();
        }
        all.add(new Start(Pinyin.initials(name.text()), 0, number, name, How.PINYIN_INITIALS));
    }

    List<Suggested<E>> find(String typed, int limit) {
        if (typed.length() > LONGEST_TYPED || limit < 1) {
            return List.of();
        }
        String folded = Words.of(typed).text();
        if (folded.isEmpty()) {
            return List.of();
        }
        Map<Integer, Start> whole = meeting(folded);
        List<Start> found = new ArrayList<>(whole.values().stream().sorted(order(folded)).limit(limit).toList());
        if (found.size() < limit && folded.indexOf(' ') > 0) {
            meetingEveryWord(folded.split(" ")).values().stream().filter(start -> !whole.containsKey(start.entry())).sorted(order(folded)).limit(limit - found.size()).forEach(found::add);
        }
        return found.stream().map(start -> new Suggested<>(entries.get(start.entry()), start.name().text(), how(start, folded))).toList();
    }

    /** By entry the best place that {@code typed} begins; pinyin may be typed with spaces between the syllables. */
    private Map<Integer, Start> meeting(String typed) {
        Map<Integer, Start> best = new HashMap<>();
        collect(typed, best);
        if (typed.indexOf(' ') > 0 && !Han.in(typed)) {
            collect(typed.replace(" ", ""), best);
        }
        return best;
    }

    private void collect(String prefix, Map<Integer, Start> best) {
        List<Start> all = starts.get();
        Comparator<Start> order = order(prefix);
        for (int i = firstFrom(all, prefix); i < all.size() && all.get(i).begins(prefix); i++) {
            best.merge(all.get(i).entry(), all.get(i), (known, other) -> order.compare(known, other) <= 0 ? known : other);
        }
    }

    /** Entries that meet each of {@code words}, in any order. */
    private Map<Integer, Start> meetingEveryWord(String[] words) {
        Map<Integer, Start> found = null;
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
            Map<Integer, Start> meets = meeting(words[i]);
            if (found != null) {
                meets.keySet().retainAll(found.keySet());
            }
            found = meets;
        }
        return found;
    }

    private static int firstFrom(List<Start> all, String prefix) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).compareTo(prefix) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static How how(Start start, String typed) {
        return start.how() == How.NAME_BEGINS && start.length() == typed.length() ? How.WHOLE_NAME : start.how();
    }

    private static Comparator<Start> order(String typed) {
        return Comparator.comparing((Start start) -> how(start, typed)).thenComparing(start -> !start.name().label()).thenComparingInt(Start::length).thenComparingInt(Start::entry);
    }
}
