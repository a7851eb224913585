package bole.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Mends text that is UTF-8 read as something else: as Windows-1252, Latin-1, Macintosh Roman or GBK, also twice over, in whole or in part.
 *
 * <p>How: the characters are turned back into the bytes that they were read from. Where these are UTF-8 of characters that people write, that is
 * evidence; how much depends on how likely the same characters are to stand in clean text (see {@link SingleByteMisreading} and {@link GbkMisreading}).
 * A text is mended only where the evidence in all of it passes a threshold, so clean text is never touched. No line begins or ends through it.
 */
final class EncodingRepair {

    private static final int MOST_PASSES = 3;

    private EncodingRepair() {
    }

    /** The same text mended, with its repairs in words; itself where nothing is wrong with it. */
    static Decoded repaired(Decoded decoded) {
        String text = decoded.text();
        List<String> passes = new ArrayList<>();
        Optional<Mending> mending = best(text);
        while (mending.isPresent() && passes.size() < MOST_PASSES) {
            text = mending.get().text();
            passes.add(mending.get().name());
            mending = best(text);
        }
        return passes.isEmpty() || controls(text) > controls(decoded.text()) ? decoded : new Decoded(withoutMark(text), decoded.charset(), inWords(passes));
    }

    private static Optional<Mending> best(String text) {
        if (text.chars().allMatch(unit -> unit < 0x80)) {
            return Optional.empty();
        }
        return Stream.of(SingleByteMisreading.WESTERN.mend(text), SingleByteMisreading.MACINTOSH.mend(text), GbkMisreading.mend(text))
            .flatMap(Optional::stream).reduce((one, other) -> other.evidence() > one.evidence() ? other : one);
    }

    /** Control characters that no text has, and that half a repair leaves. */
    private static long controls(String text) {
        return text.chars().filter(unit -> unit >= 0x80 && unit < 0xA0).count();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static List<String> inWords(List<String> passes) {
        return passes.stream().distinct().map(name -> {
            long times = passes.stream().filter(name::equals).count();
            return "utf-8 read as " + name + (times == 1 ? "" : times == 2 ? ", twice" : ", three times");
        }).toList();
    }
}
