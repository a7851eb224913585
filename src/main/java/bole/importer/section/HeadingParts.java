package bole.importer.section;

import bole.text.Folding;
import bole.text.Han;
import bole.text.TableRows;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Headings that are put together of the words of one kind: "Former PhD students and postdocs", "已毕业硕士名单", "Workshops organized". The words are in {@code heading-parts.txt}.
 */
final class HeadingParts {

    private static final int LONGEST_WORD = 40;
    /** What goes with words of every kind. */
    private static final Set<String> SHARED = new HashSet<>();
    private static final Map<SectionKind, HeadingParts> KINDS = new EnumMap<>(SectionKind.class);

    static {
        TableRows.of("/bole/importer/heading-parts.txt").forEach(HeadingParts::row);
    }

    /** What tells the kind, and what goes with it. */
    private final Set<String> telling = new HashSet<>();
    private final Set<String> beside = new HashSet<>();
    private final Set<String> titles = new HashSet<>();

    private HeadingParts() {
    }

    private static void row(String line) {
        int colon = line.indexOf(':');
        String name = line.substring(0, colon);
        Set<String> words = name.equals("+") ? SHARED : name.startsWith("+") ? of(name.substring(1)).beside : name.startsWith("?") ? of(name.substring(1)).titles : of(name).telling;
        Arrays.stream(line.substring(colon + 1).split("\\|")).map(word -> Folding.simplified(word.strip())).forEach(words::add);
    }

    private static HeadingParts of(String kind) {
        return KINDS.computeIfAbsent(SectionKind.valueOf(kind), any -> new HeadingParts());
    }

    /** The only kind whose words {@code heading}, folded, is made of. */
    static Optional<SectionKind> kind(String heading) {
        SectionKind found = null;
        for (Map.Entry<SectionKind, HeadingParts> kind : KINDS.entrySet()) {
            if (kind.getValue().make(heading)) {
                if (found != null) {
                    return Optional.empty();
                }
                found = kind.getKey();
            }
        }
        return Optional.ofNullable(found);
    }

    /** The kind of what a list below the title of one person, folded, tells: "Lecturer" over courses, "博士生" over names. */
    static Optional<SectionKind> title(String heading) {
        return KINDS.entrySet().stream().filter(kind -> kind.getValue().titles.contains(heading)).map(Map.Entry::getKey).findFirst();
    }

    /** Whether {@code heading} can be cut into these words, one of which tells. */
    private boolean make(String heading) {
        int length = heading.length();
        boolean[] reached = new boolean[length + 1];
        boolean[] told = new boolean[length + 1];
        reached[0] = true;
        for (int start = 0; start < length; start++) {
            if (reached[start] && heading.charAt(start) == ' ') {
                reached[start + 1] = true;
                told[start + 1] |= told[start];
            }
            for (int end = start + 1; reached[start] && end <= Math.min(length, start + LONGEST_WORD); end++) {
                if (isCut(heading, start) && isCut(heading, end)) {
                    String word = heading.substring(start, end);
                    boolean tells = telling.contains(word);
                    if (tells || beside.contains(word) || SHARED.contains(word)) {
                        reached[end] = true;
                        told[end] |= told[start] || tells;
                    }
                }
            }
        }
        return told[length];
    }

    /** Whether a word may begin or end at {@code at}: beside a space or a Chinese character. */
    private static boolean isCut(String heading, int at) {
        return at == 0 || at == heading.length() || heading.charAt(at) == ' ' || heading.charAt(at - 1) == ' ' || Han.is(heading.charAt(at)) || Han.is(heading.charAt(at - 1));
    }
}
