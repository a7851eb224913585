package bole.importer.page;

import bole.profile.LineRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Text made of spans. {@link #text()} is their concatenation; hard line breaks are {@code '\n'} in it and nothing else is. */
public final class RichText {

    /** No text at all. */
    public static final RichText EMPTY = new RichText(List.of());

    private final List<Span> spans;
    private final String text;
    /** Where each span ends in the text. */
    private final int[] ends;

    RichText(List<Span> spans) {
        this.spans = List.copyOf(spans);
        StringBuilder all = new StringBuilder();
        spans.forEach(span -> all.append(span.text()));
        this.text = all.toString();
        this.ends = new int[spans.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += this.spans.get(i).text().length();
            ends[i] = end;
        }
    }

    /** Plain text standing on one line. */
    public static RichText plain(String text, int line) {
        return text.isEmpty() ? EMPTY : new RichText(List.of(new Span(text, false, false, "", line)));
    }

    /** All of {@code parts}, each on a visual line of its own. */
    public static RichText joined(List<RichText> parts) {
        List<Span> all = new ArrayList<>();
        for (RichText part : parts) {
            if (!all.isEmpty() && !part.spans.isEmpty()) {
                all.add(Span.lineBreak(part.spans.getFirst().line()));
            }
            all.addAll(part.spans);
        }
        return new RichText(all);
    }

    /** {@code left} and {@code right} on one line, a comma between them. */
    public static RichText row(RichText left, RichText right) {
        return between(left, ", ", right);
    }

    /** A time that begins with {@code left} and ends with {@code right}. */
    public static RichText dash(RichText left, RichText right) {
        return between(left, " – ", right);
    }

    private static RichText between(RichText left, String sign, RichText right) {
        List<Span> all = new ArrayList<>(left.spans);
        all.addAll(plain(sign, left.spans.isEmpty() ? 1 : left.lines().last()).spans);
        all.addAll(right.spans);
        return new RichText(all);
    }

    /** The characters. */
    public String text() {
        return text;
    }

    /** The runs it is made of, in order. */
    public List<Span> spans() {
        return spans;
    }

    /** Whether it has no characters; it may still hold a link without words. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The lines of the file it stands on. */
    public LineRange lines() {
        int first = Integer.MAX_VALUE;
        int last = 1;
        for (Span span : spans) {
            first = Math.min(first, span.line());
            last = Math.max(last, span.line());
        }
        return new LineRange(Math.min(first, last), last);
    }

    /** The part from {@code start} to before {@code end}, white space at its ends dropped. */
    public RichText slice(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == text.length() ? this : new RichText(cut(from, to));
    }

    private List<Span> cut(int from, int to) {
        List<Span> part = new ArrayList<>();
        for (int i = firstEndingAt(from); i < spans.size() && ends[i] - spans.get(i).text().length() <= to; i++) {
            Span span = spans.get(i);
            int at = ends[i] - span.text().length();
            int begin = Math.max(from, at);
            int finish = Math.min(to, ends[i]);
            if (begin < finish) {
                part.add(span.withText(span.text().substring(begin - at, finish - at)));
            } else if (span.text().isEmpty() && at >= from) {
                part.add(span);
            }
        }
        return part;
    }

    /** The first run that ends at {@code from} or behind it: a text of many lines is cut at each of them. */
    private int firstEndingAt(int from) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The same words all in bold, or none of them. */
    public RichText inWeight(boolean bold) {
        return new RichText(spans.stream().map(span -> new Span(span.text(), bold && !span.isBreak(), span.italic(), span.url(), span.line())).toList());
    }

    /** The part from {@code start} on. */
    public RichText from(int start) {
        return slice(start, text.length());
    }

    /** The same without the UTF-16 units from {@code start} up to {@code end}. */
    public RichText without(int start, int end) {
        List<Span> all = new ArrayList<>(cut(0, start));
        all.addAll(cut(end, text.length()));
        return new RichText(all);
    }

    /** The visual lines: what stands between hard line breaks, empty ones dropped. */
    public List<RichText> visualLines() {
        List<RichText> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            RichText line = slice(start, stop);
            if (!line.isEmpty()) {
                lines.add(line);
            }
            start = stop + 1;
        }
        return lines;
    }

    /** The parts that stand on lines of their own in the file, whatever the page makes of its line ends. */
    public List<RichText> writtenLines() {
        List<RichText> lines = new ArrayList<>();
        int start = 0;
        int at = 0;
        int line = spans.isEmpty() ? 0 : spans.getFirst().line();
        for (Span span : spans) {
            if (span.line() != line) {
                lines.add(slice(start, at));
                start = at;
            }
            line = span.line();
            at += span.text().length();
        }
        lines.add(from(start));
        return lines.stream().filter(part -> !part.isEmpty()).toList();
    }

    /** Whether every letter and digit of it is bold. */
    public boolean isBold() {
        return spans.stream().noneMatch(span -> !span.bold() && hasLetter(span.text())) && hasLetter(text);
    }

    /** Whether it is lines of which the first begins in bold, as beside a portrait. */
    boolean isCard() {
        return startsBold() && visualLines().size() > 1;
    }

    /** Whether it begins in bold and goes on otherwise. */
    public boolean startsBold() {
        return !isEmpty() && isBoldAt(0) && !isBold();
    }

    /** Whether the character at {@code index} is bold. */
    public boolean isBoldAt(int index) {
        int at = 0;
        for (Span span : spans) {
            at += span.text().length();
            if (index < at) {
                return span.bold();
            }
        }
        return false;
    }

    /** The runs in bold, in order, each as one text. */
    public List<Run> bolds() {
        return runs(Span::bold);
    }

    /** The runs in italics, in order, each as one text. */
    public List<Run> italics() {
        return runs(Span::italic);
    }

    private List<Run> runs(Predicate<Span> styled) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        int start = -1;
        for (Span span : spans) {
            boolean in = styled.test(span) && !span.isBreak();
            if (in && start < 0) {
                start = at;
            } else if (!in && start >= 0 && !span.text().isEmpty()) {
                runs.add(new Run(start, at, "", span.line()));
                start = -1;
            }
            at += span.text().length();
        }
        if (start >= 0) {
            runs.add(new Run(start, at, "", spans.getLast().line()));
        }
        return runs;
    }

    /** The links, in order; neighbouring spans of one address are one link. */
    public List<Run> links() {
        List<Run> links = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            int end = at + span.text().length();
            if (!span.url().isEmpty()) {
                boolean goesOn = !links.isEmpty() && links.getLast().end() == at && links.getLast().url().equals(span.url());
                int start = goesOn ? links.removeLast().start() : at;
                links.add(new Run(start, end, span.url(), span.line(), span.sign()));
            }
            at = end;
        }
        return links;
    }

    /** The link that is all of it; empty where there is none or words stand beside it. */
    public Optional<Run> wholeLink() {
        List<Run> links = links();
        return links.size() == 1 && links.getFirst().end() - links.getFirst().start() >= text.strip().length() ? Optional.of(links.getFirst()) : Optional.empty();
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    @Override
    public String toString() {
        return text;
    }

    /**
     * A stretch of a text that has one style or one address.
     *
     * @param start first UTF-16 unit
     * @param end one past the last
     * @param url where it leads, or {@code ""}
     * @param line line of the file
     * @param sign what a picture says that stands for the words of a link, or {@code ""}
     */
    public record Run(int start, int end, String url, int line, String sign) {

        /** A stretch that consists of words. */
        public Run(int start, int end, String url, int line) {
            this(start, end, url, line, "");
        }
    }
}
