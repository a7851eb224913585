package bole.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Sums up, claim by claim, what each word counts for one person: the values of {@link VoteWeights}. */
final class VoteSums {

    private final Map<String, Sum> sums = new HashMap<>();
    private final List<Sum> inText = new ArrayList<>();
    private int textNumber;
    private int textLength;
    private int wholeLength;

    private static final class Sum {
        private double value;
        private int times;
        private int text;
        private int timesInText;
    }

    void clear() {
        sums.clear();
        inText.clear();
        textNumber = 0;
        wholeLength = 0;
    }

    /** Begins a text: a claim, or an abstract. */
    void begin() {
        inText.clear();
        textNumber++;
        textLength = 0;
    }

    /** One occurrence of {@code term} in the text. */
    void add(String term) {
        textLength++;
        count(term);
    }

    /** One occurrence of {@code term} that says again what other terms of the text say, and so makes it no longer. */
    void addBeside(String term) {
        count(term);
    }

    private void count(String term) {
        Sum sum = sums.computeIfAbsent(term, t -> new Sum());
        if (sum.text != textNumber) {
            sum.text = textNumber;
            sum.timesInText = 0;
            inText.add(sum);
        }
        sum.timesInText++;
    }

    /** Ends the text; each of its words counts {@code weight} times its share of a full match. Returns how long the text was. */
    int end(double weight) {
        wholeLength += textLength;
        for (Sum sum : inText) {
            sum.value += weight * VoteWeights.inClaim(sum.timesInText, textLength);
            sum.times += sum.timesInText;
        }
        return textLength;
    }

    /** Gives every word with its code, once {@code claims} claims have been added. */
    void forEach(int claims, BiConsumer<String, Integer> consumer) {
        double share = VoteWeights.share(claims);
        sums.forEach((term, sum) -> consumer.accept(term,
            VoteWeights.coded(sum.value * share + VoteWeights.PROFILE * VoteWeights.inWhole(sum.times, wholeLength))));
    }
}
