package bole.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Names by what they begin with. Every word of every name, every Chinese name from each of its characters, and the pinyin of Chinese names stand
 * in one sorted array, so that what was typed is a range of it.
 */
final class Suggestions<E extends Entity> {

    private final List<E> entries;
    private final Supplier<List<Start>> starts;

    /** A place in a name from which typing may begin: the name's text from there, folded, whose it is, and how well a name that is met so is met. */
    private record Start(String text, int entry, String name, Suggested.How how) {
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
        all.sort(Comparator.comparing(Start::text));
        return all;
    }

    private static Stream<String> names(Entity entry) {
        return Stream.of(Stream.of(entry.en(), entry.zh()), entry.aliases().stream(), entry.acronyms().stream()).flatMap(names -> names).filter(name -> !name.isEmpty());
    }

    private static void addStarts(String name, int number, List<Start> all) {
        Words words = Words.of(name);
        String folded = words.text();
        for (int start : words.starts()) {
            all.add(new Start(folded.substring(start), number, name, start == 0 ? Suggested.How.NAME_BEGINS : Suggested.How.WORD_BEGINS));
        }
    }

    List<Suggested<E>> find(String typed, int limit) {
        String folded = Words.of(typed).text();
        if (folded.isEmpty() || folded.length() > 200) {
            return List.of();
        }
        Map<Integer, Start> best = new HashMap<>();
        collect(folded, best);
        if (best.isEmpty() && folded.indexOf(' ') > 0) {
            collectEveryWord(folded.split(" "), best);
        }
        return best.values().stream().sorted(order(folded)).limit(limit).map(start -> suggested(start, folded)).toList();
    }

    private void collect(String prefix, Map<Integer, Start> best) {
        List<Start> all = starts.get();
        for (int i = firstFrom(all, prefix); i < all.size() && all.get(i).text().startsWith(prefix); i++) {
            Start start = all.get(i);
            best.merge(start.entry(), start, (known, other) -> order(prefix).compare(known, other) <= 0 ? known : other);
        }
    }

    /** Entries that meet each of {@code words}, in any order; the longest word says where. */
    private void collectEveryWord(String[] words, Map<Integer, Start> best) {
        Map<Integer, Start> found = null;
        for (String word : words) {
            Map<Integer, Start> meets = new TreeMap<>();
            collect(word, meets);
            if (found != null) {
                meets.keySet().retainAll(found.keySet());
            }
            found = meets;
        }
        best.putAll(found);
    }

    private static int firstFrom(List<Start> all, String prefix) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).text().compareTo(prefix) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Suggested.How how(Start start, String typed) {
        return start.how() == Suggested.How.NAME_BEGINS && start.text().length() == typed.length() ? Suggested.How.WHOLE_NAME : start.how();
    }

    private static Comparator<Start> order(String typed) {
        return Comparator.comparing((Start start) -> how(start, typed)).thenComparingInt(start -> start.text().length()).thenComparingInt(Start::entry);
    }

    private Suggested<E> suggested(Start start, String typed) {
        return new Suggested<>(entries.get(start.entry()), start.name(), how(start, typed));
    }
}
