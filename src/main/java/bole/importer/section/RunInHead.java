package bole.importer.section;

import bole.importer.page.RichText;
import bole.text.Wording;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Words in bold or italics that a line begins with, closed by a point or a dash, which head the rest of it: "**Education.** PhD, Fenwold University, 2018".
 *
 * @param kind what they head
 * @param end where they end
 * @param rest where the rest begins
 */
record RunInHead(SectionKind kind, int end, int rest) {

    private static final Set<SectionKind> KINDS = EnumSet.of(SectionKind.EDUCATION, SectionKind.EMPLOYMENT, SectionKind.EXPERIENCE, SectionKind.INTERESTS, SectionKind.AWARDS);
    private static final Wording POINT = Wording.of("\\s?[.。|–—]\\s*(?=\\S)");
    private static final int LONGEST = 40;

    /** What {@code line} begins with, if it is such words. */
    static Optional<RunInHead> of(RichText line) {
        return Stream.concat(line.bolds().stream().limit(1), line.italics().stream().limit(1)).filter(run -> run.start() == 0 && run.end() > 2 && run.end() <= LONGEST).findFirst()
            .flatMap(run -> of(line.text(), run.end()));
    }

    private static Optional<RunInHead> of(String text, int styled) {
        Matcher point = POINT.matcher(text).region(styled - 2, text.length());
        boolean closed = point.find() && point.start() <= styled && text.substring(0, point.start()).indexOf('.') < 0;
        return closed ? SectionWords.exactly(text.substring(0, point.start())).filter(KINDS::contains).map(kind -> new RunInHead(kind, point.start(), point.end())) : Optional.empty();
    }
}
