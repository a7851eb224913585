package bole.importer;

import bole.importer.field.account.EmailReader;
import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.importer.section.Sections;
import bole.profile.Claim;
import bole.profile.Name;
import bole.profile.Profile;
import bole.text.Folding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lines of a page that say something and gave nothing: what a person wants to see who asks what was understood. A line counts as understood if a
 * claim stands on it, if it holds a name, the position, a mail address or a part of the self-description, or if it heads a section that is known.
 */
public final class Leftovers {

    private static final int SHORTEST = 3;

    /**
     * A line that was not understood.
     *
     * @param number its place in the file as received, from 1
     * @param text its words without markup
     */
    public record Line(int number, String text) {
    }

    private Leftovers() {
    }

    /** The lines of {@code file} that {@code profile}, of whose sources it is number {@code source}, says nothing of. Data in JSON, XML, BibTeX and cards has no such lines. */
    public static List<Line> of(SourceFile file, Profile profile, int source) {
        BitSet claimed = new BitSet();
        profile.claims().stream().filter(claim -> claim.source() == source).map(Claim::lines).forEach(lines -> claimed.set(lines.first(), lines.last() + 1));
        List<String> told = Stream.of(profile.names().stream().map(Name::text), Stream.of(profile.headline()), profile.emails().stream()).flatMap(texts -> texts).map(Folding::key).filter(key -> !key.isEmpty()).toList();
        String summary = Folding.key(profile.summary());
        List<Line> lines = new ArrayList<>();
        for (Line line : lines(file)) {
            String key = Folding.key(line.text());
            if (!claimed.get(line.number()) && key.length() >= SHORTEST && told.stream().noneMatch(key::contains) && !summary.contains(key)
                && EmailReader.in(line.text()).stream().noneMatch(profile.emails()::contains)) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The lines of {@code file} that have words, but for headings of known sections. */
    public static List<Line> of(SourceFile file) {
        return of(file, Profile.empty("nobody"), 0);
    }

    private static List<Line> lines(SourceFile file) {
        List<Line> lines = new ArrayList<>();
        TextFile.of(file).filter(text -> Importers.isPageName(file.name())).ifPresent(text -> text.page().blocks().stream().filter(block -> !isKnownHeading(block)).flatMap(Leftovers::rows).forEach(row -> lines.addAll(split(row))));
        return lines;
    }

    private static boolean isKnownHeading(Block block) {
        boolean heading = block.kind() == BlockKind.HEADING || block.text().isBold();
        return heading && Sections.kind(block.text().text()).isPresent();
    }

    private static Stream<RichText> rows(Block block) {
        return block.cells().isEmpty() ? block.text().visualLines().stream() : Stream.of(block.text());
    }

    /** The lines of the file that {@code row} goes over. */
    private static List<Line> split(RichText row) {
        List<Line> lines = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int[] number = {row.lines().first()};
        row.spans().forEach(span -> {
            if (span.line() != number[0]) {
                add(lines, number[0], words);
                number[0] = span.line();
            }
            words.append(span.text());
        });
        add(lines, number[0], words);
        return lines;
    }

    private static void add(List<Line> lines, int number, StringBuilder words) {
        String text = words.toString().replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
            lines.add(new Line(number, text));
        }
        words.setLength(0);
    }
}
