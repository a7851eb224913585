package bole.search.facet;

import bole.index.Fields;
import bole.query.Facet;
import bole.query.FacetOptions;
import bole.query.Language;
import bole.search.FacetResult;
import bole.search.Labels;
import bole.search.column.Counted;
import bole.search.column.CountedColumn;
import bole.search.column.Tally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;

/** Counts people per value of a facet, exactly. */
public final class FacetCounts {

    private final IndexReader reader;
    private final FacetNames names;
    private final Language language;

    /** Counts over {@code reader} with labels in {@code language}. */
    public FacetCounts(IndexReader reader, FacetNames names, Language language) {
        this.language = language;
        this.reader = reader;
        this.names = names;
    }

    /** The rows of {@code facet} with {@code tally}; {@code selected} values are always among them. */
    public FacetResult rows(Facet facet, Tally tally, Set<String> selected, FacetOptions options) throws IOException {
        CountedColumn column = tally.column();
        Counted counted = tally.counted();
        List<Integer> numbers = options.byLabel() ? firstByLabel(facet, tally, options.limit()) : counted.most(options.limit());
        for (String value : selected) {
            long number = column.number(value);
            if (number >= 0 && !numbers.contains((int) number)) {
                numbers.add((int) number);
            }
        }
        List<FacetResult.Row> rows = new ArrayList<>();
        long listed = 0;
        for (int number : numbers) {
            String value = column.value(number);
            int count = counted.of(number);
            listed += count;
            rows.add(new FacetResult.Row(value, names.of(facet, value, reader), count, selected.contains(value)));
        }
        selected.stream().filter(value -> rows.stream().noneMatch(row -> row.id().equals(value)))
            .forEach(value -> rows.add(new FacetResult.Row(value, names.of(facet, value, reader), 0, true)));
        return new FacetResult(options.conjunctive(), counted.missing(), counted.total() - listed, rows);
    }

    /** The field in which the values of {@code facet} are numbered. */
    public static String field(Facet facet) {
        return switch (facet) {
            case STINT_YEAR -> Fields.YEAR;
            case STINT_INSTITUTION -> Fields.INSTITUTION;
            case INTEREST, INSTITUTION, YEAR, KIND, DEGREE, COUNTRY, VENUE, LANGUAGE -> facet.apiName();
        };
    }

    /** What {@code labels} are sorted by: A to Z in English, pinyin in Chinese. */
    private String collated(Labels labels) {
        return switch (language) {
            case EN -> bole.text.Folding.key(labels.in(language));
            case ZH -> String.join(" ", bole.text.Pinyin.of(labels.in(language)));
        };
    }

    private List<Integer> firstByLabel(Facet facet, Tally tally, int limit) throws IOException {
        CountedColumn column = tally.column();
        List<Integer> numbers = tally.counted().most(column.size());
        java.util.Collections.sort(numbers);
        List<String> labels = new ArrayList<>();
        for (int number : numbers) {
            labels.add(collated(names.of(facet, column.value(number), reader)));
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(labels::get));
        return new ArrayList<>(order.stream().limit(limit).map(numbers::get).toList());
    }
}
