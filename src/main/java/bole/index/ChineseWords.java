package bole.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;
import org.apache.lucene.analysis.cn.smart.hhmm.SegToken;

/**
 * Cuts runs of Chinese characters into dictionary words (SmartCN). It cuts names and new terms badly, so nothing may depend on it alone:
 * the index also holds every pair and every character.
 */
public final class ChineseWords {

    /** Runs are cut in slices of this many characters, which keeps the work linear. */
    private static final int SLICE = 120;

    private static final ThreadLocal<HHMMSegmenter> SEGMENTER = ThreadLocal.withInitial(HHMMSegmenter::new);

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
        int[] characterAt = characterOfUnit(run, from, to);
        List<SegToken> tokens = SEGMENTER.get().process(run.text(from, to));
        for (SegToken token : tokens.subList(1, tokens.size() - 1)) {
            words.add(new Word(characterAt[token.startOffset], characterAt[token.endOffset]));
        }
    }

    /** For each UTF-16 unit of the slice, and one beyond, the character it belongs to: rare characters take two units. */
    private static int[] characterOfUnit(Run.Chinese run, int from, int to) {
        int[] characterAt = new int[run.text(from, to).length() + 1];
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
