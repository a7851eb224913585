package bole.importer.field.interest;

import bole.importer.field.form.Words;
import bole.importer.field.place.Segments;
import bole.importer.page.RichText;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Fields that stand behind words that only sort them: "Methods: tide tables, bog maps; applications: dikes". */
final class SortedFields {

    private static final Wording PIECES = Wording.of("[;；\n]");
    private static final int LONGEST_HEAD = 40;
    private static final int LONGEST = 600;
    /** Marks around a word that sorts: "**Methods**", "(2) Methods". */
    private static final Wording AROUND = Wording.of("^[^\\p{L}]+|[^\\p{L}]+$");

    private SortedFields() {
    }

    /** Whether {@code head}, before a colon, only sorts what follows it and names no field. */
    static boolean isSort(String head) {
        return head.length() < LONGEST_HEAD && Words.of("sort").has(AROUND.matcher(head).replaceAll(""));
    }

    /** The fields of {@code text} where its pieces begin with words that sort them; none elsewhere. */
    static List<RichText> of(RichText text) {
        List<RichText> fields = new ArrayList<>();
        List<RichText> pieces = text.text().length() > LONGEST || InterestForms.colon(text.text()) < 2 ? List.of() : pieces(text);
        for (RichText piece : pieces) {
            int colon = InterestForms.colon(piece.text());
            if (colon < 2 || !isSort(piece.text().substring(0, colon))) {
                return List.of();
            }
            fields.addAll(Listing.of(piece.from(colon + 1)));
        }
        return fields.stream().allMatch(field -> InterestForms.isShort(field, InterestForms.LONGEST_NAME)) ? fields : List.of();
    }

    private static List<RichText> pieces(RichText text) {
        List<RichText> pieces = new ArrayList<>();
        Matcher end = PIECES.matcher(text.text());
        int start = 0;
        while (end.find()) {
            pieces.add(text.slice(start, end.start()));
            start = end.end();
        }
        pieces.add(text.from(start));
        return pieces.stream().map(Segments::trimmed).filter(piece -> !piece.isEmpty()).toList();
    }
}
