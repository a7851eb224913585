package bole.search.suggestion;

import bole.index.Fields;
import bole.index.Run;
import bole.index.Stemmer;
import bole.index.StopWords;
import bole.index.Tokeniser;
import bole.query.Query;
import bole.query.QueryField;
import bole.search.Entities;
import bole.text.Folding;
import bole.text.Han;
import bole.text.Pinyin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * What may have been meant by a query that finds nobody or few: words of the index and labels of the vocabularies that are one slip away, and for
 * Chinese also those that sound the same. Whether a candidate is better is found out by asking it.
 */
public final class Spelling {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 8;
    private static final int MOST_LABELS = 200;
    private static final int MOST_CANDIDATES = 6;

    private final IndexReader reader;
    private final Entities entities;
    private final Set<String> understood;

    /** @param understood words, folded, that were not meant for others */
    public Spelling(IndexReader reader, Entities entities, Set<String> understood) {
        this.reader = reader;
        this.entities = entities;
        this.understood = understood;
    }

    /** Of the candidates for {@code query} that which finds most people, by {@code count}; nothing where none finds more than {@code least}. */
    public Optional<String> best(Query query, long least, ToLongFunction<Query> count) {
        long most = least;
        Optional<String> best = Optional.empty();
        for (Query candidate : candidates(query)) {
            long found = count.applyAsLong(candidate);
            if (found > most) {
                most = found;
                best = Optional.of(candidate.toString());
            }
        }
        return best;
    }

    /** Other queries that {@code query} may have been meant for, likeliest first; none where it is more than plain words. */
    List<Query> candidates(Query query) {
        List<String> words = plainWords(query);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return List.of();
        }
        Set<List<String>> candidates = new LinkedHashSet<>();
        List<String> corrected = words.stream().map(this::likeliest).toList();
        candidates.add(corrected);
        labelsNear(String.join(" ", words)).forEach(label -> candidates.add(List.of(label.split(" "))));
        for (int i = 0; i < words.size(); i++) {
            for (String other : alternatives(words.get(i))) {
                List<String> changed = new ArrayList<>(words);
                changed.set(i, other);
                candidates.add(changed);
            }
        }
        candidates.remove(words);
        return candidates.stream().limit(MOST_CANDIDATES).map(Spelling::query).toList();
    }

    private static List<String> plainWords(Query query) {
        List<Query> parts = query instanceof Query.And and ? and.parts() : List.of(query);
        boolean plain = parts.stream().allMatch(part -> part instanceof Query.Word word && word.field() == QueryField.ANY);
        return plain ? parts.stream().map(part -> ((Query.Word) part).text()).flatMap(Spelling::apart).toList() : List.of();
    }

    /** The words of one with hyphens, each of which may be misspelt: a double surname. */
    private static Stream<String> apart(String word) {
        List<Run> runs = Tokeniser.runs(word);
        boolean isDouble = runs.size() == 1 && runs.getFirst() instanceof Run.Word whole && whole.parts().size() > 1
            && whole.parts().stream().allMatch(part -> part.term().length() >= SHORTEST && part.term().chars().allMatch(Character::isLetter));
        return isDouble ? ((Run.Word) runs.getFirst()).parts().stream().map(Run.Part::term) : Stream.of(word);
    }

    private static Query query(List<String> words) {
        List<Query> parts = words.stream().<Query>map(word -> new Query.Word(QueryField.ANY, word)).toList();
        return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
    }

    /** {@code word} where somebody has it, else what is nearest to it. */
    private String likeliest(String word) {
        List<String> others = isKnown(word) ? List.of() : alternatives(word);
        return others.isEmpty() ? word : others.getFirst();
    }

    private boolean isKnown(String word) {
        try {
            List<Run> runs = Tokeniser.runs(word);
            return runs.isEmpty() || !single(runs) || reader.docFreq(new Term(Fields.EXACT, letters(runs))) > 0
                || reader.docFreq(new Term(Fields.TEXT, Stemmer.stem(letters(runs)))) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean single(List<Run> runs) {
        return runs.size() == 1 && runs.getFirst() instanceof Run.Word word && word.parts().size() == 1;
    }

    private static String letters(List<Run> runs) {
        return ((Run.Word) runs.getFirst()).parts().getFirst().term();
    }

    private List<String> alternatives(String word) {
        if (understood.contains(Folding.key(word))) {
            return List.of();
        }
        List<Run> runs = Tokeniser.runs(word);
        return single(runs) && letters(runs).length() >= SHORTEST && letters(runs).length() <= LONGEST ? oneSlipAway(letters(runs))
            : Han.in(word) ? labelsNear(word) : List.of();
    }

    /** Words of the index one slip from {@code word}, those of most people first. */
    private List<String> oneSlipAway(String word) {
        Map<String, Integer> found = new LinkedHashMap<>();
        try {
            org.apache.lucene.index.Terms terms = MultiTerms.getTerms(reader, Fields.EXACT);
            if (terms != null) {
                FuzzyTermsEnum each = new FuzzyTermsEnum(terms, new Term(Fields.EXACT, word), 1, 1, true);
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    found.put(term.utf8ToString(), each.docFreq());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.keySet().removeIf(other -> StopWords.has(other) || Stemmer.stem(other).equals(Stemmer.stem(word)));
        return found.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
            .limit(2).map(Map.Entry::getKey).toList();
    }

    /** Labels of the vocabularies and of unlinked interests that are one slip from {@code text}, or sound the same. */
    private List<String> labelsNear(String text) {
        String key = Folding.key(text);
        if (key.length() < SHORTEST - 1 || key.length() > LONGEST) {
            return List.of();
        }
        String sound = Han.in(key) ? String.join("", Pinyin.of(key)) : "";
        Set<String> near = new LinkedHashSet<>();
        for (Entities.Kind kind : Entities.Kind.values()) {
            Set<String> ids = new LinkedHashSet<>();
            for (String start : starts(key, sound)) {
                ids.addAll(entities.matching(kind, start, MOST_LABELS));
            }
            ids.stream().flatMap(id -> entities.expressions(kind, id).stream()).map(Entities.Expression::text).filter(label -> isNear(key, sound, label)).forEach(near::add);
        }
        valuesNear(key, sound).forEach(near::add);
        return List.copyOf(near);
    }

    /** With one slip either the first half is right, or all but the first word is; a homophone is right in pinyin. */
    private static List<String> starts(String key, String sound) {
        List<String> starts = new ArrayList<>(List.of(key.substring(0, (key.length() + 1) / 2)));
        if (key.indexOf(' ') > 0) {
            starts.add(key.substring(key.indexOf(' ') + 1));
        }
        if (!sound.isEmpty()) {
            starts.add(sound);
            starts.add(key.substring(key.length() / 2));
        }
        return starts;
    }

    /** Values of interests that are in no vocabulary: their first half may be right. */
    private List<String> valuesNear(String key, String sound) {
        List<String> near = new ArrayList<>();
        try {
            org.apache.lucene.index.Terms terms = MultiTerms.getTerms(reader, Fields.INTEREST);
            String start = key.substring(0, sound.isEmpty() ? key.length() / 2 : 0);
            if (terms != null && (!sound.isEmpty() || !start.isEmpty())) {
                TermsEnum each = terms.iterator();
                BytesRef first = new BytesRef(sound.isEmpty() ? start : "\u3400");
                for (BytesRef term = each.seekCeil(first) == TermsEnum.SeekStatus.END ? null : each.term(); term != null && near.size() < MOST_CANDIDATES; term = each.next()) {
                    String value = term.utf8ToString();
                    if (!value.startsWith(start)) {
                        break;
                    }
                    if (isNear(key, sound, value)) {
                        near.add(value);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return near;
    }

    private static boolean isNear(String key, String sound, String label) {
        String other = Folding.key(label);
        boolean alike = Math.abs(other.length() - key.length()) <= 1 && !other.equals(key) && Han.in(other) == Han.in(key);
        return alike && (isOneSlip(key, other) || !sound.isEmpty() && other.length() == key.length() && String.join("", Pinyin.of(other)).equals(sound));
    }

    /** Whether one sign replaced, lost, added, or exchanged with its neighbour makes {@code b} of {@code a}. */
    static boolean isOneSlip(String a, String b) {
        int begin = 0;
        while (begin < a.length() && begin < b.length() && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < a.length() - begin && end < b.length() - begin && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int leftA = a.length() - begin - end;
        int leftB = b.length() - begin - end;
        boolean exchanged = leftA == 2 && leftB == 2 && a.charAt(begin) == b.charAt(begin + 1) && a.charAt(begin + 1) == b.charAt(begin);
        return exchanged || leftA <= 1 && leftB <= 1;
    }
}
