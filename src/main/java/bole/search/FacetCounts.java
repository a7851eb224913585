package bole.search;

import bole.index.Fields;
import bole.query.Facet;
import bole.query.FacetOptions;
import bole.query.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.LongPredicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.LongValues;

/** Counts people per value of a facet, exactly. */
final class FacetCounts {

    private final IndexReader reader;
    private final Columns columns;
    private final FacetNames names;
    private final Language language;

    FacetCounts(IndexReader reader, Columns columns, FacetNames names, Language language) {
        this.language = language;
        this.reader = reader;
        this.columns = columns;
        this.names = names;
    }

    /**
     * People per value.
     *
     * @param counts by the value's number
     * @param missing people without any value
     */
    record Counts(int[] counts, long missing) {
    }

    /** The rows of {@code facet} over {@code people}; {@code selected} values are always among them. */
    FacetResult rows(Facet facet, People people, Set<String> selected, FacetOptions options) {
        try {
            Columns.Column column = columns.of(facet.apiName());
            return rows(facet, count(column, people), number -> true, selected, options);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Counts {@code column} over {@code people}. */
    Counts count(Columns.Column column, People people) throws IOException {
        int[] counts = new int[column.size()];
        long missing = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedSetDocValues values = column.in(leaf);
            LongValues global = column.global(leaf);
            DocIdSetIterator hits = people.in(leaf);
            for (int person = hits.nextDoc(); person != DocIdSetIterator.NO_MORE_DOCS; person = hits.nextDoc()) {
                if (!values.advanceExact(person)) {
                    missing++;
                    continue;
                }
                for (int i = values.docValueCount(); i > 0; i--) {
                    counts[(int) global.get(values.nextOrd())]++;
                }
            }
        }
        return new Counts(counts, missing);
    }

    /** The rows of {@code facet} with {@code counted}, of the values that {@code wanted} lets pass. */
    FacetResult rows(Facet facet, Counts counted, LongPredicate wanted, Set<String> selected, FacetOptions options) throws IOException {
        Columns.Column column = columns.of(field(facet));
        List<Integer> numbers = options.byLabel() ? firstByLabel(facet, counted, wanted, options.limit()) : top(counted, wanted, options.limit());
        for (String value : selected) {
            long number = column.number(value);
            if (number >= 0 && !numbers.contains((int) number) && wanted.test(number)) {
                numbers.add((int) number);
            }
        }
        long listed = numbers.stream().mapToLong(number -> counted.counts()[number]).sum();
        long all = 0;
        for (int number = 0; number < counted.counts().length; number++) {
            all += wanted.test(number) ? counted.counts()[number] : 0;
        }
        List<FacetResult.Row> rows = new ArrayList<>();
        for (int number : numbers) {
            String value = column.value(number);
            rows.add(new FacetResult.Row(value, names.of(facet, value, reader), counted.counts()[number], selected.contains(value)));
        }
        selected.stream().filter(value -> rows.stream().noneMatch(row -> row.id().equals(value)))
            .forEach(value -> rows.add(new FacetResult.Row(value, names.of(facet, value, reader), 0, true)));
        return new FacetResult(options.conjunctive(), counted.missing(), all - listed, rows);
    }

    /** The field in which the values of {@code facet} are numbered. */
    static String field(Facet facet) {
        return switch (facet) {
            case STINT_YEAR -> Fields.YEAR;
            case STINT_INSTITUTION -> Fields.INSTITUTION;
            case INTEREST, INSTITUTION, YEAR, KIND, DEGREE, COUNTRY, VENUE, LANGUAGE -> facet.apiName();
        };
    }

    /** The numbers with the highest counts above nought; of equal ones the earlier value. */
    private static List<Integer> top(Counts counted, LongPredicate wanted, int limit) {
        int[] counts = counted.counts();
        Comparator<Integer> worstFirst = Comparator.<Integer>comparingInt(number -> counts[number]).thenComparing(Comparator.reverseOrder());
        PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst);
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0 && (best.size() < limit || counts[number] > counts[best.peek()]) && wanted.test(number)) {
                best.add(number);
                if (best.size() > limit) {
                    best.poll();
                }
            }
        }
        List<Integer> numbers = new ArrayList<>(best);
        numbers.sort(worstFirst.reversed());
        return numbers;
    }

    /** What {@code labels} are sorted by: A to Z in English, pinyin in Chinese. */
    private String collated(Labels labels) {
        return switch (language) {
            case EN -> bole.text.Folding.key(labels.in(language));
            case ZH -> String.join(" ", bole.text.Pinyin.of(labels.in(language)));
        };
    }

    private List<Integer> firstByLabel(Facet facet, Counts counted, LongPredicate wanted, int limit) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < counted.counts().length; number++) {
            if (counted.counts()[number] > 0 && wanted.test(number)) {
                numbers.add(number);
            }
        }
        Columns.Column column = columns.of(field(facet));
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
