package bole.search;

import bole.index.Analyzers;
import bole.index.Fields;
import bole.index.Run;
import bole.index.Token;
import bole.index.Tokeniser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/** Which stretches of a text to mark: what matched, and of a loose phrase only its words. */
final class MarkedRanges {

    private MarkedRanges() {
    }

    /** The stretches of a claim's {@code text} that matched, in order, not overlapping. */
    static List<Evidence.TextRange> ofClaim(Matches matches, String text) throws IOException {
        return either(of(matches, Fields.CLAIM, text), of(matches, Fields.CLAIM_EXACT, text));
    }

    /** The stretches of an abstract that matched, in order, not overlapping. */
    static List<Evidence.TextRange> ofAbstract(Matches matches, String text) throws IOException {
        return either(of(matches, Fields.CLAIM_ABSTRACT, text), of(matches, Fields.CLAIM_ABSTRACT_EXACT, text));
    }

    private static List<Evidence.TextRange> either(List<Evidence.TextRange> usual, List<Evidence.TextRange> exact) {
        return exact.isEmpty() ? usual : exact;
    }

    private static List<Evidence.TextRange> of(Matches matches, String field, String text) throws IOException {
        List<Evidence.TextRange> ranges = new ArrayList<>();
        MatchesIterator each = matches.getMatches(field);
        while (each != null && each.next()) {
            Set<String> words = loosePhrase(each.getQuery());
            if (words.isEmpty()) {
                ranges.add(new Evidence.TextRange(each.startOffset(), each.endOffset()));
            } else {
                addWords(text, each.startOffset(), each.endOffset(), words, ranges);
            }
        }
        return Ranges.merged(ranges);
    }

    /** The words of {@code query} if it is a phrase with room between them. */
    private static Set<String> loosePhrase(Query query) {
        Set<String> words = new HashSet<>();
        if (query instanceof PhraseQuery phrase && phrase.getSlop() > 0) {
            Arrays.stream(phrase.getTerms()).map(Term::text).forEach(words::add);
        }
        if (query instanceof MultiPhraseQuery phrase && phrase.getSlop() > 0) {
            Arrays.stream(phrase.getTermArrays()).flatMap(Arrays::stream).map(Term::text).forEach(words::add);
        }
        return words;
    }

    private static void addWords(String text, int start, int end, Set<String> words, List<Evidence.TextRange> ranges) {
        List<Run> runs = Tokeniser.runs(text.substring(start, end));
        for (Analyzers analyzer : List.of(Analyzers.TEXT, Analyzers.VERBATIM)) {
            analyzer.cut(runs).stream().filter(token -> words.contains(token.term()))
                .map((Token token) -> new Evidence.TextRange(start + token.start(), start + token.end())).forEach(ranges::add);
        }
    }
}
