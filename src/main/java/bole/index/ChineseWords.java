package bole.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;
import org.apache.lucene.analysis.cn.smart.hhmm.SegToken;

/**
 * Cuts runs of Chinese characters into dictionary words (SmartCN). It cuts names and new terms badly, so nothing may depend on it alone:
 * the index also holds every pair and every character.
 */
public final class ChineseWords {

    /** Runs are cut in slices of this many characters, which keeps the work linear. */
    private static final int SLICE = 120;

    /** Short runs come again and again: places, degrees, subjects. */
    private static final int SHORT = 12;
    private static final int REMEMBERED = 20_000;

    private static final ThreadLocal<HHMMSegmenter> SEGMENTER = ThreadLocal.withInitial(HHMMSegmenter::new);
    private static final ThreadLocal<Map<String, List<Word>>> KNOWN = ThreadLocal.withInitial(HashMap::new);

    private ChineseWords() {
    }

    /** A word: characters {@code from} to before {@code to} of a run. */
    public record Word(int from, int to) {

        /** How many characters. */
        public int length() {
            return to - from;
        }
    }

    /** The words of {@code run}, in order, without gaps. */
    public static List<Word> of(Run.Chinese run) {
        if (run.length() > SHORT) {
            return cut(run);
        }
        Map<String, List<Word>> known = KNOWN.get();
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(run.text(0, run.length()), text -> List.copyOf(cut(run)));
    }

    private static List<Word> cut(Run.Chinese run) {
        List<Word> words = new ArrayList<>();
        for (int from = 0; from < run.length(); from += SLICE) {
            slice(run, from, Math.min(run.length(), from + SLICE), words);
        }
        return words;
    }

    private static void slice(Run.Chinese run, int from, int to, List<Word> words) {
        if (to - from == 1) {
            words.add(new Word(from, to));
            return;
        }
        String text = run.text(from, to);
        int[] characterAt = characterOfUnit(run, from, to, text.length());
        List<SegToken> tokens = SEGMENTER.get().process(text);
        for (SegToken token : tokens.subList(1, tokens.size() - 1)) {
            words.add(new Word(characterAt[token.startOffset], characterAt[token.endOffset]));
        }
    }

    /** For each UTF-16 unit of the slice, and one beyond, the character it belongs to: rare characters take two units. */
    private static int[] characterOfUnit(Run.Chinese run, int from, int to, int units) {
        int[] characterAt = new int[units + 1];
        int unit = 0;
        for (int i = from; i < to; i++) {
            for (int k = 0; k < run.characters().get(i).length(); k++) {
                characterAt[unit++] = i;
            }
        }
        characterAt[unit] = to;
        return characterAt;
    }
}
