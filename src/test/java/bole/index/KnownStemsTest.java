package bole.index;

import static org.assertj.core.api.Assertions.assertThat;

import bole.text.Folding;
import bole.vocabulary.Entity;
import bole.vocabulary.Vocabularies;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stems that a start uses are those of Lucene's stemmer. */
class KnownStemsTest {

    private static final int LONGEST = 24;

    /** Writes the file anew, to the path that is given: when vocabularies have grown, or Lucene stems otherwise. */
    public static void main(String[] path) throws IOException {
        Files.writeString(Path.of(path[0]), String.join("\n", ofVocabularies().stream().map(word -> word.equals(stem(word)) ? word : word + " " + stem(word)).toList()) + "\n");
    }

    /** The words of vocabularies, their stems, and their plurals. */
    private static Set<String> ofVocabularies() {
        Vocabularies vocabularies = Vocabularies.shipped();
        Set<String> words = new TreeSet<>();
        Stream.<Entity>concat(vocabularies.topics().all().stream(), vocabularies.institutions().all().stream())
            .flatMap(entry -> Stream.concat(Stream.of(entry.en()), entry.aliases().stream())).flatMap(name -> Stream.of(Folding.key(name).split("[^a-z]+")))
            .filter(word -> word.length() > 2 && word.length() < LONGEST)
            .forEach(word -> words.addAll(stem(word + "s").equals(stem(word)) ? List.of(word, stem(word), word + "s") : List.of(word, stem(word))));
        return words;
    }

    private static String stem(String word) {
        try (KeywordTokenizer whole = new KeywordTokenizer(); KStemFilter filter = new KStemFilter(whole)) {
            whole.setReader(new java.io.StringReader(word));
            filter.reset();
            filter.incrementToken();
            return filter.getAttribute(CharTermAttribute.class).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = KnownStems.class.getResourceAsStream("stems.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void everyWordIsFoundWithTheStemThatLuceneGivesIt() throws IOException {
        assertThat(lines()).isSorted().allSatisfy(line -> {
            String word = line.split(" ")[0];
            assertThat(KnownStems.find(word)).contains(stem(word));
        });
    }

    @Test
    void theWordsOfVocabulariesAreHere() {
        Set<String> words = ofVocabularies();
        assertThat(words.stream().filter(word -> KnownStems.find(word).isPresent()).count()).isGreaterThan(words.size() * 9L / 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "aaaa", "zzzzzz", "network ", "networ", "networksx", "solridel"})
    void otherWordsAreNot(String other) {
        assertThat(KnownStems.find(other)).isEqualTo(Optional.empty());
        assertThat(Stemmer.stem(other.strip())).isEqualTo(other.isBlank() ? "" : stem(other.strip()));
    }
}
