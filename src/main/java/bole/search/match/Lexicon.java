package bole.search.match;

import bole.index.Fields;
import bole.index.TermHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The terms of a snapshot: how rare they are, and which begin or are spelt like what was typed. */
public final class Lexicon {

    private static final int MOST_WITH_PREFIX = 4_096;
    private static final int MOST_LIKE = 50;

    private final IndexReader reader;
    private final Map<String, Double> rarities = new HashMap<>();
    private final Map<Term, Integer> numbers = new HashMap<>();

    /** The words of {@code reader}. */
    public Lexicon(IndexReader reader) {
        this.reader = reader;
    }

    /** How rare {@code term} is in claims: the weight of BM25, over persons. */
    double rarity(String term) {
        return rarities.computeIfAbsent(term, t -> {
            double people = reader.maxDoc();
            double having = number(new Term(Fields.VOTE, t));
            return Math.log(1 + (people - having + 0.5) / (having + 0.5));
        });
    }

    /** How many people count for {@code votes}: as many as for the one that most count for. */
    public int people(List<Query> votes) {
        Set<Term> terms = new HashSet<>();
        votes.forEach(vote -> vote.visit(QueryVisitor.termCollector(terms)));
        return terms.stream().mapToInt(this::number).max().orElse(0);
    }

    private int number(Term term) {
        Integer known = numbers.get(term);
        if (known == null) {
            known = counted(term);
            numbers.put(term, known);
        }
        return known;
    }

    private int counted(Term term) {
        try {
            return reader.docFreq(term);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word and how many people have it as it stands. */
    private record Counted(String word, int people) {
    }

    /** Words as they stand that begin with {@code start}: all, or very many; those that most people have first. */
    public List<String> beginningWith(String start) {
        List<Counted> words = new ArrayList<>();
        try {
            org.apache.lucene.index.Terms terms = MultiTerms.getTerms(reader, Fields.EXACT);
            if (terms != null) {
                BytesRef prefix = new BytesRef(start);
                TermsEnum each = terms.iterator();
                boolean any = each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
                for (BytesRef term = any ? each.term() : null; term != null && StringHelper.startsWith(term, prefix) && words.size() < MOST_WITH_PREFIX; term = each.next()) {
                    words.add(new Counted(term.utf8ToString(), each.docFreq()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stream().sorted(Comparator.comparingInt(Counted::people).reversed()).map(Counted::word).toList();
    }

    /** Words as they stand that one typing mistake makes of {@code typed}, and itself; those of most people. */
    public List<String> like(String typed) {
        List<String> words = new ArrayList<>();
        try {
            org.apache.lucene.index.Terms terms = MultiTerms.getTerms(reader, Fields.EXACT);
            if (terms != null) {
                FuzzyTermsEnum each = new FuzzyTermsEnum(terms, new Term(Fields.EXACT, typed), 1, 1, true);
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    words.add(term.utf8ToString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return mostFrequent(words, MOST_LIKE, Fields.EXACT);
    }

    /** At most {@code number} of {@code words}, those that most people have in {@code field}. */
    public List<String> mostFrequent(Collection<String> words, int number, String field) {
        if (words.size() <= number) {
            return List.copyOf(words);
        }
        Map<String, Integer> people = new HashMap<>();
        words.forEach(word -> people.put(word, number(new Term(field, word))));
        ToIntFunction<String> having = people::get;
        return words.stream().sorted(Comparator.comparingInt(having).reversed()).limit(number).toList();
    }

    /** {@code words} as sorted numbers. */
    static int[] numbers(List<String> words) {
        return words.stream().mapToInt(TermHash::of).sorted().toArray();
    }
}
