package bole.vocabulary;

import bole.text.Han;
import bole.text.Pinyin;
import bole.vocabulary.Suggested.How;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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

        /** How it is met by so many letters typed. */
        How how(int typed) {
            return how == How.NAME_BEGINS && length() == typed ? How.WHOLE_NAME : how;
        }

        /** Where it stands among all that are met by so many letters: the lower the better. By how it is met; labels before other names; short before long. */
        long rank(int typed) {
            return (long) how(typed).ordinal() << 60 | (name.label() ? 0L : 1L) << 59 | (long) Math.min(length(), 0xffff) << 32 | entry;
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
        Best best = new Best(limit);
        best.takeAll(folded, folded.length());
        if (folded.indexOf(' ') > 0 && !Han.in(folded)) {
            best.takeAll(folded.replace(" ", ""), folded.length());
        }
        List<Start> found = new ArrayList<>(best.starts);
        if (found.size() < limit && folded.indexOf(' ') > 0) {
            Set<Integer> known = found.stream().map(Start::entry).collect(Collectors.toSet());
            meetingEveryWord(folded.split(" ")).values().stream().filter(start -> !known.contains(start.entry())).sorted(Comparator.comparingLong(start -> start.rank(folded.length())))
                .limit(limit - found.size()).forEach(found::add);
        }
        return found.stream().map(start -> new Suggested<>(entries.get(start.entry()), start.name().text(), start.how(folded.length()))).toList();
    }

    /** The best entries among all that are met, each once at its best place; kept in order while they are read, as a letter or two meet tens of thousands. */
    private final class Best {

        private final int limit;
        private final List<Start> starts = new ArrayList<>();
        private final List<Long> ranks = new ArrayList<>();

        Best(int limit) {
            this.limit = limit;
        }

        void takeAll(String prefix, int typed) {
            List<Start> all = Suggestions.this.starts.get();
            for (int i = firstFrom(all, prefix); i < all.size() && all.get(i).begins(prefix); i++) {
                take(all.get(i), all.get(i).rank(typed));
            }
        }

        private void take(Start start, long rank) {
            if (starts.size() == limit && rank >= ranks.getLast()) {
                return;
            }
            int same = indexOf(start.entry());
            if (same >= 0 && ranks.get(same) <= rank) {
                return;
            }
            if (same >= 0 || starts.size() == limit) {
                int gone = same >= 0 ? same : limit - 1;
                starts.remove(gone);
                ranks.remove(gone);
            }
            int found = Collections.binarySearch(ranks, rank);
            int at = found < 0 ? -found - 1 : found;
            starts.add(at, start);
            ranks.add(at, rank);
        }

        private int indexOf(int entry) {
            for (int i = 0; i < starts.size(); i++) {
                if (starts.get(i).entry() == entry) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** By entry the best place that {@code word} begins. */
    private Map<Integer, Start> meeting(String word) {
        Map<Integer, Start> best = new HashMap<>();
        List<Start> all = starts.get();
        for (int i = firstFrom(all, word); i < all.size() && all.get(i).begins(word); i++) {
            best.merge(all.get(i).entry(), all.get(i), (known, other) -> known.rank(word.length()) <= other.rank(word.length()) ? known : other);
        }
        return best;
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
}
