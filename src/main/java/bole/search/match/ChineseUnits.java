package bole.search.match;

import bole.index.ChineseWords;
import bole.index.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a Chinese run of a query into the units that must be found. A unit is a dictionary word, whatever its cut in the text; single characters that the
 * dictionary leaves over are no units of their own, since one character is found nearly anywhere: they join their neighbours, so that a name or a new term
 * ({@code 拍立淘}, three left-over characters) is looked for as a whole. Function words are left out where anything else remains.
 */
public final class ChineseUnits {

    private static final Set<String> FUNCTION_WORDS = Set.of("的", "和", "与", "及", "之", "等", "在", "了", "或", "是", "对", "于", "有", "为", "中", "从");

    private ChineseUnits() {
    }

    /** A unit: characters {@code from} to before {@code to}; {@code word} if the dictionary has it. */
    public record Unit(int from, int to, boolean word) {
    }

    /** Whether {@code word} of {@code run} says nothing by itself. */
    public static boolean isFunctionWord(Run.Chinese run, ChineseWords.Word word) {
        return word.length() == 1 && FUNCTION_WORDS.contains(run.characters().get(word.from()));
    }

    /** The units of {@code run}, in order. */
    public static List<Unit> of(Run.Chinese run) {
        List<Unit> units = new ArrayList<>();
        int pending = -1;
        for (ChineseWords.Word word : ChineseWords.of(run)) {
            boolean function = isFunctionWord(run, word);
            if (word.length() == 1 && !function) {
                pending = pending < 0 ? word.from() : pending;
            } else {
                pending = flush(units, pending, word.from(), function ? word.from() : word.to());
                if (!function && !endsAt(units, word.to())) {
                    units.add(new Unit(word.from(), word.to(), true));
                }
            }
        }
        flush(units, pending, run.length(), run.length());
        return units.isEmpty() ? List.of(new Unit(0, run.length(), false)) : units;
    }

    /** Takes the left-over characters from {@code pending} to {@code end}: several are a unit, one joins the word behind it, or else the one before it. */
    private static int flush(List<Unit> units, int pending, int end, int wordEnd) {
        if (pending < 0) {
            return -1;
        }
        if (end - pending == 1 && wordEnd > end) {
            units.add(new Unit(pending, wordEnd, false));
        } else if (end - pending == 1 && !units.isEmpty() && units.getLast().to() == pending) {
            units.set(units.size() - 1, new Unit(units.getLast().from(), end, false));
        } else {
            units.add(new Unit(pending, end, false));
        }
        return -1;
    }

    private static boolean endsAt(List<Unit> units, int end) {
        return !units.isEmpty() && units.getLast().to() == end;
    }
}
