package bole.importer.field.person;

import bole.importer.field.form.Degrees;
import bole.importer.field.place.HanPlaces;
import bole.importer.field.place.InstitutionFinder;
import bole.importer.page.RichText;
import bole.text.DateReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The institution on the lines beside a Chinese title that stands alone. */
final class TitleNeighbours {

    private static final int LONGEST = 60;

    private TitleNeighbours() {
    }

    /** The place on the line at {@code index} of {@code lines} or on one near it that tells of now. */
    static Optional<String> place(List<RichText> lines, int index) {
        for (int near : new int[] {index, index + 1, index - 1, index - 2, index + 2}) {
            boolean there = near >= 0 && near < lines.size() && lines.get(near).text().length() < LONGEST && !isOfPast(lines.get(near).text());
            int end = there ? HanPlaces.institutionEnd(lines.get(near).text(), 0) : -1;
            if (end > 0) {
                return Optional.of(lines.get(near).text().substring(HanPlaces.institutionStart(lines.get(near).text(), 0, end), end));
            }
        }
        Optional<String> employer = IntStream.of(index + 1, index - 1).filter(near -> near >= 0 && near < lines.size()).mapToObj(near -> lines.get(near).text()).flatMap(line -> HanEmployers.of(line).stream()).findFirst();
        if (employer.isPresent()) {
            return employer;
        }
        return lines.get(index).text().length() < AffiliationReader.LONGEST && !isOfPast(lines.get(index).text()) ? AffiliationReader.place(lines.get(index)).map(InstitutionFinder.Found::name) : Optional.empty();
    }

    /** 博士毕业于某大学: whether a line beside a title tells of studies. */
    private static boolean isOfPast(String text) {
        return AffiliationReader.BEFORE.matcher(text).find() || Degrees.first(text).isPresent() && !DateReader.find(text).isEmpty();
    }
}
