package bole.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Mends text that was read as something else than it is, once or several times over, in whole or in part: UTF-8 as Windows-1252, Latin-1, Macintosh Roman, GBK or Big5;
 * Chinese in GBK or Big5 as one of these; text of Latin languages in Windows-1252 or Macintosh Roman as one of these. {@link Mistake} lists them.
 *
 * <p>How: the characters are turned back into the bytes that they were read from. Where these are characters that people write, in the encoding that the text
 * may have been in, that is evidence; how much depends on how likely the same characters are to stand in clean text (see the classes named in {@link Mistake}).
 * A line is mended where its own evidence passes a threshold, or where most lines of the text are broken in the same way, so clean text is never touched
 * however long it is. No line begins or ends through it.
 */
final class EncodingRepair {

    private static final int MOST_PASSES = 3;

    /** A whole text mended. */
    private record Mending(String text, String name, double evidence) { }

    /** A text mended until nothing is left to mend, and what was mended in turn. */
    private record Settled(String text, List<String> passes) { }

    /** A line with its end, and what kinds of characters it has. */
    private record Line(String text, int kinds) { }

    private EncodingRepair() {
    }

    /** The same text mended, with its repairs in words; itself where nothing is wrong with it. */
    static Decoded repaired(Decoded decoded) {
        Settled settled = settled(decoded.text(), List.of(), controls(decoded.text()));
        String text = settled.text();
        return settled.passes().isEmpty() || controls(text) > controls(decoded.text()) ? decoded : new Decoded(withoutMark(text), decoded.charset(), inWords(settled.passes()));
    }

    /** What becomes of {@code text} if it is mended until that ends; of several ways to begin the one that ends in the likeliest text, as what is broken twice over looks no better after once. */
    private static Settled settled(String text, List<String> passes, long controls) {
        List<Mending> mendings = passes.size() == MOST_PASSES || CharacterKinds.of(text) == 0 ? List.of() : mendings(text, !passes.isEmpty(), controls(text) > controls);
        List<Settled> ends = mendings.stream().map(mending -> settled(mending.text(), with(passes, mending.name()), controls)).toList();
        return ends.size() == 1 ? ends.getFirst() : ends.stream().max(Comparator.comparingDouble(end -> Plausibility.of(end.text()))).orElse(new Settled(text, passes));
    }

    private static List<String> with(List<String> passes, String name) {
        List<String> more = new ArrayList<>(passes);
        more.add(name);
        return more;
    }

    /**
     * The best mending of each kind of mistake.
     *
     * @param broken whether the text has been mended once already
     * @param half whether it has got control characters by that, which only UTF-8 broken twice over leaves
     */
    private static List<Mending> mendings(String text, boolean broken, boolean half) {
        List<Line> lines = lines(text);
        int kinds = lines.stream().mapToInt(Line::kinds).reduce(0, (one, other) -> one | other);
        return Mistake.KINDS.stream().limit(half ? 1 : Mistake.KINDS.size()).flatMap(kind -> kind.stream().filter(mistake -> mistake.isPossible(kinds)).flatMap(mistake -> mend(lines, mistake, broken).stream())
            .reduce((one, other) -> other.evidence() > one.evidence() ? other : one).stream()).toList();
    }

    /** The lines with their ends. */
    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(line(text.substring(start, end + 1)));
            start = end + 1;
        }
        lines.add(line(text.substring(start)));
        return lines;
    }

    private static Line line(String text) {
        return new Line(text, CharacterKinds.of(text));
    }

    private static Optional<Mending> mend(List<Line> lines, Mistake mistake, boolean known) {
        List<Attempt> attempts = lines.stream().map(line -> mistake.attempt(line.text(), line.kinds(), known)).toList();
        List<Attempt> broken = attempts.stream().filter(Attempt::enough).toList();
        long clean = attempts.stream().filter(attempt -> attempt.clean() && !attempt.enough()).count();
        if (broken.isEmpty() || mistake.whole() && clean > 0) {
            return Optional.empty();
        }
        boolean mostly = broken.size() > 2 * clean;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            boolean mended = attempts.get(i).enough() || mostly && attempts.get(i).evidence() > 0;
            text.append(mended ? attempts.get(i).text() : lines.get(i).text());
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
