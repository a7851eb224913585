package bole.importer;

import bole.text.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * How well a field was read.
 *
 * @param right values found that are labelled, equal after folding of Unicode, case and space
 * @param found values found
 * @param labelled values labelled
 */
public record FieldScore(int right, int found, int labelled) {

    /** Of one page: each label counts once. */
    public static FieldScore of(List<String> labels, List<String> values) {
        List<String> left = new ArrayList<>(values.stream().map(Folding::key).toList());
        int right = (int) labels.stream().map(Folding::key).filter(left::remove).count();
        return new FieldScore(right, values.size(), labels.size());
    }

    public FieldScore plus(FieldScore other) {
        return new FieldScore(right + other.right, found + other.found, labelled + other.labelled);
    }

    /** The harmonic mean of precision and recall, 0 to 100; 100 where there was nothing to find and nothing was. */
    public double f1() {
        return found + labelled == 0 ? 100 : 200.0 * right / (found + labelled);
    }
}
