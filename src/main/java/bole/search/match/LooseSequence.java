package bole.search.match;

import bole.index.ClaimReader;
import bole.index.ClaimTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Words near each other: each may be moved, all of them together at most by the slop, as Lucene counts it. */
final class LooseSequence {

    private LooseSequence() {
    }

    /** How often {@code sequence} stands in the claim and in its abstract, where tokens have a role that {@code inPlace} takes; its words are marked. */
    static int[] count(ClaimTokens tokens, Sign.Sequence sequence, IntPredicate inPlace, Marks marks) {
        List<List<Integer>> places = new ArrayList<>();
        for (Sign.Form form : sequence.words()) {
            List<Integer> own = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                if (form.has(form.plain() ? tokens.plain(i) : tokens.stem(i)) && inPlace.test(tokens.role(i))) {
                    own.add(i);
                }
            }
            places.add(own);
        }
        int[] found = new int[2];
        int[] at = new int[places.size()];
        while (isInside(places, at)) {
            int first = 0;
            int last = 0;
            for (int k = 1; k < at.length; k++) {
                first = moved(tokens, places, at, k) < moved(tokens, places, at, first) ? k : first;
                last = moved(tokens, places, at, k) > moved(tokens, places, at, last) ? k : last;
            }
            if (moved(tokens, places, at, last) - moved(tokens, places, at, first) <= sequence.slop()) {
                take(tokens, places, at, found, marks);
            }
            at[first]++;
        }
        return found;
    }

    private static boolean isInside(List<List<Integer>> places, int[] at) {
        for (int k = 0; k < at.length; k++) {
            if (at[k] >= places.get(k).size()) {
                return false;
            }
        }
        return true;
    }

    /** Where word {@code k} stands, less where it should. */
    private static int moved(ClaimTokens tokens, List<List<Integer>> places, int[] at, int k) {
        return tokens.position(places.get(k).get(at[k])) - k;
    }

    private static void take(ClaimTokens tokens, List<List<Integer>> places, int[] at, int[] found, Marks marks) {
        boolean abstracted = tokens.role(places.getFirst().get(at[0])) == ClaimReader.ABSTRACT;
        found[abstracted ? 1 : 0]++;
        for (int k = 0; marks != null && k < at.length; k++) {
            int token = places.get(k).get(at[k]);
            marks.words(tokens.start(token), tokens.end(token), abstracted);
        }
    }
}
