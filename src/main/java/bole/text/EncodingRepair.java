package bole.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Mends text that is UTF-8 read as something else: as Windows-1252, Latin-1, Macintosh Roman or GBK, also twice over, in whole or in part; and Chinese in
 * GBK or Big5 read as Windows-1252 or Latin-1 ({@link DoubleByteMisreading}).
 *
 * <p>How: the characters are turned back into the bytes that they were read from. Where these are UTF-8 of characters that people write, that is
 * evidence; how much depends on how likely the same characters are to stand in clean text (see {@link SingleByteMisreading} and {@link GbkMisreading}).
 * A line is mended where its own evidence passes a threshold, or where most lines of the text are broken in the same way, so clean text is never touched
 * however long it is. No line begins or ends through it.
 */
final class EncodingRepair {

    private static final int MOST_PASSES = 3;

    /** A way of mending a line. */
    private interface Way {
        Attempt attempt(String line);
    }

    private static final List<Way> WAYS = List.of(SingleByteMisreading.WESTERN::attempt, SingleByteMisreading.MACINTOSH::attempt, GbkMisreading::attempt);

    /** Taken where they make a likelier text than the others: these find what they look for in such text here and there by accident. */
    private static final List<Way> RARER_WAYS = List.of(DoubleByteMisreading.GBK::attempt, DoubleByteMisreading.BIG5::attempt);

    /** A whole text mended. */
    private record Mending(String text, String name, double evidence) { }

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
        if (isAscii(text)) {
            return Optional.empty();
        }
        List<String> lines = lines(text);
        Optional<Mending> usual = best(lines, WAYS);
        Optional<Mending> rarer = best(lines, RARER_WAYS);
        boolean asUsual = usual.isPresent() && (rarer.isEmpty() || Plausibility.of(settled(usual.get().text())) >= Plausibility.of(rarer.get().text()));
        return asUsual ? usual : rarer;
    }

    /** What becomes of {@code text} if it is mended in the usual ways until that ends: what is broken twice over looks no better after once. */
    private static String settled(String text) {
        String mended = text;
        for (int pass = 1; pass < MOST_PASSES; pass++) {
            Optional<Mending> next = best(lines(mended), WAYS);
            if (next.isEmpty()) {
                return mended;
            }
            mended = next.get().text();
        }
        return mended;
    }

    private static Optional<Mending> best(List<String> lines, List<Way> ways) {
        return ways.stream().flatMap(way -> mend(lines, way).stream()).reduce((one, other) -> other.evidence() > one.evidence() ? other : one);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(unit -> unit < 0x80);
    }

    /** The lines with their ends. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end + 1));
            start = end + 1;
        }
        lines.add(text.substring(start));
        return lines;
    }

    private static Optional<Mending> mend(List<String> lines, Way way) {
        List<Attempt> attempts = lines.stream().map(line -> isAscii(line) ? new Attempt(line, "", 0, false, false) : way.attempt(line)).toList();
        List<Attempt> broken = attempts.stream().filter(Attempt::enough).toList();
        if (broken.isEmpty()) {
            return Optional.empty();
        }
        boolean mostly = broken.size() > 2 * attempts.stream().filter(attempt -> attempt.clean() && !attempt.enough()).count();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            boolean mended = attempts.get(i).enough() || mostly && attempts.get(i).evidence() > 0;
            text.append(mended ? attempts.get(i).text() : lines.get(i));
        }
        String name = broken.stream().map(Attempt::name).collect(Collectors.collectingAndThen(Collectors.toSet(), names -> names.contains("windows-1252") ? "windows-1252" : names.iterator().next()));
        return Optional.of(new Mending(text.toString(), name, broken.stream().mapToDouble(Attempt::evidence).sum()));
    }

    /** Control characters that no text has, and that half a repair leaves. */
    private static long controls(String text) {
        return text.chars().filter(unit -> unit >= 0x80 && unit < 0xA0).count();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static List<String> inWords(List<String> passes) {
        UnaryOperator<String> words = name -> {
            long times = passes.stream().filter(name::equals).count();
            return (name.contains(" read as ") ? name : "utf-8 read as " + name) + (times == 1 ? "" : times == 2 ? ", twice" : ", three times");
        };
        return passes.stream().distinct().map(words).toList();
    }
}
