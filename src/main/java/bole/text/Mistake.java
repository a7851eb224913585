package bole.text;

import static bole.text.CharacterKinds.CONTROL;
import static bole.text.CharacterKinds.MACINTOSH_LEAD;
import static bole.text.CharacterKinds.SINGLE_BYTE;
import static bole.text.CharacterKinds.WESTERN_LEAD;
import static bole.text.CharacterKinds.WIDE;

import java.util.List;

/**
 * A pair of encodings taken for each other.
 *
 * @param misreading how it is mended
 * @param needed kinds of characters without which a line is not broken so
 * @param refused kinds that such a line cannot have: it is right as it is
 * @param whole whether such a text has no line that is right as it is and has characters beyond ASCII
 */
record Mistake(Misreading misreading, int needed, int refused, boolean whole) {

    /** The pairs that occur on Chinese and English pages, by what was written; of one kind the one with the most evidence is taken, of several kinds what makes the likelier text. */
    static final List<List<Mistake>> KINDS = List.of(
        List.of(new Mistake(SingleByteMisreading.WESTERN, WESTERN_LEAD, 0), new Mistake(SingleByteMisreading.MACINTOSH, MACINTOSH_LEAD, 0),
            new Mistake(EastAsianMisreading.GBK, WIDE, 0), new Mistake(EastAsianMisreading.BIG5, WIDE, 0, true)),
        List.of(new Mistake(DoubleByteMisreading.GBK, SINGLE_BYTE, WIDE), new Mistake(DoubleByteMisreading.BIG5, SINGLE_BYTE, WIDE)),
        List.of(new Mistake(DoubleByteMisreading.GBK_AS_MACINTOSH, SINGLE_BYTE, 0), new Mistake(DoubleByteMisreading.BIG5_AS_MACINTOSH, SINGLE_BYTE, 0)),
        List.of(new Mistake(ExchangeMisreading.GBK_AS_BIG5, WIDE, CONTROL), new Mistake(ExchangeMisreading.GBK_AS_PLAIN_BIG5, WIDE, CONTROL), new Mistake(ExchangeMisreading.BIG5_AS_GBK, WIDE, CONTROL)),
        List.of(new Mistake(LatinMisreading.WINDOWS_AS_LATIN_1, CONTROL, 0), new Mistake(LatinMisreading.WINDOWS_AS_MACINTOSH, SINGLE_BYTE, 0),
            new Mistake(LatinMisreading.MACINTOSH_AS_WINDOWS, SINGLE_BYTE, WIDE)),
        List.of(new Mistake(LatinAsChinese.GBK, WIDE, CONTROL, true), new Mistake(LatinAsChinese.BIG5, WIDE, CONTROL, true),
            new Mistake(LatinAsChinese.PLAIN_BIG5, WIDE, CONTROL, true)));

    private Mistake(Misreading misreading, int needed, int refused) {
        this(misreading, needed, refused, false);
    }

    /** Whether a text of these kinds of characters may be broken so. */
    boolean isPossible(int kinds) {
        return (kinds & needed) != 0;
    }

    /** What becomes of a line, without a look at one that cannot be broken so. */
    Attempt attempt(String line, int kinds, boolean broken) {
        if (kinds == 0 || (kinds & refused) == 0 && (kinds & needed) == 0) {
            return new Attempt(line, "", 0, false, false);
        }
        return (kinds & refused) != 0 ? new Attempt(line, "", 0, false, true) : misreading.attempt(line, broken);
    }
}
