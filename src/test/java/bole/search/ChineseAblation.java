package bole.search;

import bole.evaluation.Measures;
import bole.importer.Importers;
import bole.importer.Outcome;
import bole.importer.SourceFinder;
import bole.index.Analyzers;
import bole.index.Token;
import bole.normalise.Normaliser;
import bole.profile.Interest;
import bole.profile.Profile;
import bole.text.Han;
import bole.vocabulary.Vocabularies;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * What words, pairs and single characters are each worth for Chinese, alone and together: BM25 over claims, whose scores add up for their person. The terms are those of
 * {@link Analyzers}; the ranking is this model's and not the engine's, so that nothing else has a say. Prints the table of {@code docs/analysis.md}.
 *
 * <pre>{@code java -cp target/test-classes:target/classes:… bole.search.ChineseAblation}</pre>
 */
final class ChineseAblation {

    private static final List<String> KINDS = List.of("words", "pairs", "characters");
    private static final List<String> CHOICES = List.of("words", "pairs", "characters", "words pairs", "words characters", "pairs characters", "words pairs characters");
    private static final int ALL = 10_000;

    /** Who is right for a question. */
    private record Question(String text, Map<String, Integer> right) {
    }

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final List<Question> questions;

    private ChineseAblation(Map<String, List<String>> claims, List<Question> questions) throws IOException {
        this.questions = questions;
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (Map.Entry<String, List<String>> person : claims.entrySet()) {
                for (String claim : person.getValue()) {
                    Document document = new Document();
                    document.add(new StoredField("id", person.getKey()));
                    KINDS.forEach(kind -> document.add(new TextField(kind, String.join(" ", terms(claim, kind)), Field.Store.NO)));
                    writer.addDocument(document);
                }
            }
        }
    }

    private static List<String> terms(String text, String kind) {
        Analyzers analyzer = kind.equals("words") ? Analyzers.WORDS : Analyzers.VERBATIM;
        int length = kind.equals("pairs") ? 2 : 1;
        return analyzer.cut(text).stream().map(Token::term).filter(term -> Han.in(term) && (kind.equals("words") || term.length() == length)).toList();
    }

    private void print(String title) throws IOException {
        System.out.printf("%s: %d questions%n", title, questions.size());
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (String choice : CHOICES) {
                List<Measures> all = new ArrayList<>();
                for (Question question : questions) {
                    all.add(Measures.of(ranking(searcher, question.text(), List.of(choice.split(" "))), question.right()));
                }
                Measures mean = Measures.mean(all);
                System.out.printf(Locale.ROOT, "| %s | %.4f | %.4f | %.4f |%n", choice.replace(" ", " + "), mean.averagePrecision(), mean.reciprocalRank(), mean.precision10());
            }
        }
    }

    private static List<String> ranking(IndexSearcher searcher, String text, List<String> kinds) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        kinds.forEach(kind -> terms(text, kind).forEach(term -> query.add(new TermQuery(new Term(kind, term)), Occur.SHOULD)));
        Map<String, Double> people = new HashMap<>();
        for (ScoreDoc found : searcher.search(query.build(), ALL).scoreDocs) {
            people.merge(searcher.storedFields().document(found.doc).get("id"), (double) found.score, Double::sum);
        }
        return people.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList();
    }

    private static ChineseAblation ofVocabulary() throws IOException {
        MixedCollection collection = MixedCollection.make(20);
        Map<String, List<String>> claims = new LinkedHashMap<>();
        collection.people().stream().filter(person -> MixedCollection.isChinese(person.id())).forEach(person -> claims.put(person.id(),
            Stream.concat(person.interests().stream().map(Interest::label), person.publications().stream().map(work -> work.title())).toList()));
        return new ChineseAblation(claims, collection.topics().stream().map(topic -> new Question(topic.zh(), collection.right(topic, true))).toList());
    }

    /** Who declares a topic in the sample is right for it; the declaration itself is left out, so that the rest of the page must say it. */
    private static ChineseAblation ofSample() throws IOException {
        Vocabularies vocabularies = Vocabularies.shipped();
        Normaliser normaliser = new Normaliser(vocabularies);
        Map<String, List<String>> claims = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> right = new TreeMap<>();
        for (Profile read : sample()) {
            Profile person = normaliser.normalise(read);
            List<String> texts = Stream.of(Stream.of(person.headline(), person.summary()), person.publications().stream().map(work -> work.title() + " " + work.text()),
                person.stints().stream().map(stint -> stint.text()), person.awards().stream().map(award -> award.title())).flatMap(part -> part).filter(Han::in).toList();
            if (!texts.isEmpty()) {
                claims.put(person.id(), texts);
                person.interests().stream().map(Interest::topic).filter(topic -> !topic.isEmpty()).forEach(topic -> right.computeIfAbsent(topic, id -> new HashMap<>()).put(person.id(), 1));
            }
        }
        return new ChineseAblation(claims, right.entrySet().stream().map(topic -> new Question(vocabularies.topics().get(topic.getKey()).orElseThrow().zh(), topic.getValue()))
            .collect(Collectors.toList()));
    }

    private static List<Profile> sample() {
        List<Profile> people = new ArrayList<>();
        Importers importers = new Importers(Clock.systemUTC());
        new SourceFinder(Path::toString, source -> importers.read(source).forEach(outcome -> {
            if (outcome instanceof Outcome.Accepted accepted) {
                people.add(accepted.profile());
            }
        }), refused -> { }).find(Path.of("data/sample"));
        return people;
    }

    public static void main(String[] arguments) throws IOException {
        ofVocabulary().print("made from the vocabulary");
        ofSample().print("the sample");
    }
}
