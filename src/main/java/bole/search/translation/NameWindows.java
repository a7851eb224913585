package bole.search.translation;

import bole.index.Run;
import bole.text.Han;
import bole.text.Pinyin;
import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a text with other words in it that may be somebody's name in another script than that person's own: two or three words of pinyin, one
 * that is two or three syllables, or two to four Chinese characters. A name in the person's own script is found by its words anyway.
 */
final class NameWindows {

    private static final int MOST_RUNS = 8;
    private static final int MOST_SYLLABLES = 4;
    private static final int SHORTEST_WORD = 5;

    private NameWindows() {
    }

    /** A stretch: runs {@code from} to before {@code to}, and what they say. */
    record NameWindow(int from, int to, String text) {
    }

    /** The stretches of {@code runs}, which are those of {@code text}; none where it is a name as a whole or too long to be a name and a few words. */
    static List<NameWindow> of(List<Run> runs, String text) {
        List<NameWindow> windows = new ArrayList<>();
        for (int from = 0; runs.size() > 1 && runs.size() <= MOST_RUNS && from < runs.size(); from++) {
            for (int to = from + 1; to <= Math.min(runs.size(), from + 3); to++) {
                String written = text.substring(runs.get(from).start(), runs.get(to - 1).end());
                if (to - from < runs.size() && mayBeName(runs.subList(from, to), written)) {
                    windows.add(new NameWindow(from, to, written));
                }
            }
        }
        return windows;
    }

    private static boolean mayBeName(List<Run> runs, String written) {
        if (runs.size() == 1 && runs.getFirst() instanceof Run.Chinese chinese) {
            return chinese.length() >= 2 && chinese.length() <= MOST_SYLLABLES;
        }
        if (Han.in(written)) {
            return false;
        }
        int syllables = 0;
        for (Run run : runs) {
            int own = run instanceof Run.Word word ? word.parts().stream().mapToInt(part -> count(part.term())).reduce(0, NameWindows::sum) : 0;
            syllables = own <= 0 ? Integer.MIN_VALUE : sum(syllables, own);
        }
        boolean apart = runs.size() > 1 || written.length() >= SHORTEST_WORD;
        return apart && syllables >= 2 && syllables <= MOST_SYLLABLES;
    }

    /** Syllables of pinyin, or a number that spoils every sum where it is none. */
    private static int count(String letters) {
        int count = Pinyin.cut(letters).size();
        return count == 0 ? Integer.MIN_VALUE : count;
    }

    private static int sum(int one, int other) {
        return one < 0 || other < 0 ? Integer.MIN_VALUE : one + other;
    }
}
