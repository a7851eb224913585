package bole.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import bole.query.Facet;
import bole.query.RequestReader;
import bole.query.SearchRequest;
import bole.search.FacetResult;
import bole.search.IndexState;
import bole.search.Labels;
import bole.search.ReadQuery;
import bole.search.SearchResult;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** An answer is given again only to the same question about the same snapshot on the same day. */
class AnswersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private static SearchRequest asking(String text) {
        return RequestReader.read(Map.of("q", List.of(text)));
    }

    private static SearchResult answer(String version) {
        return new SearchResult(0, new IndexState(version, 1), new ReadQuery("", List.of(), Optional.empty(), false, List.of()), List.of(), Map.of(), Optional.empty());
    }

    @Test
    void sameQuestionReadTwiceFindsTheAnswerAndAnyOtherDoesNot() throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory(); IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.addDocument(new Document());
            IndexReader before = DirectoryReader.open(writer);
            Answers answers = new Answers(10);
            answers.keep(before, DAY, asking("graph -\"deep learning\""), answer("1"));
            assertThat(answers.find(before, DAY, asking("graph -\"deep learning\"")).orElseThrow().state().version()).isEqualTo("1");
            assertThat(answers.find(before, DAY, asking("graph"))).isEmpty();
            assertThat(answers.find(before, DAY.plusDays(1), asking("graph -\"deep learning\""))).isEmpty();
            writer.addDocument(new Document());
            IndexReader after = DirectoryReader.open(writer);
            assertThat(answers.find(after, DAY, asking("graph -\"deep learning\""))).isEmpty();
            before.close();
            after.close();
        }
    }

    @Test
    void oldestUnusedAnswerGivesWay() throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory(); IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig());
             IndexReader reader = DirectoryReader.open(writer)) {
            Answers answers = new Answers(2);
            answers.keep(reader, DAY, asking("a"), answer("1"));
            answers.keep(reader, DAY, asking("b"), answer("1"));
            answers.find(reader, DAY, asking("a"));
            answers.keep(reader, DAY, asking("c"), answer("1"));
            assertThat(answers.find(reader, DAY, asking("a"))).isPresent();
            assertThat(answers.find(reader, DAY, asking("b"))).isEmpty();
        }
    }

    @Test
    void rowsOfFacetsCountToo() throws IOException {
        List<FacetResult.Row> rows = java.util.stream.IntStream.range(0, 200).mapToObj(i -> new FacetResult.Row("v" + i, Labels.same("v" + i), 1, false)).toList();
        SearchResult large = new SearchResult(0, new IndexState("1", 1), new ReadQuery("", List.of(), Optional.empty(), false, List.of()), List.of(),
            Map.of(Facet.VENUE, new FacetResult(false, 0, 0, rows)), Optional.empty());
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory(); IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig());
             IndexReader reader = DirectoryReader.open(writer)) {
            Answers answers = new Answers(30);
            answers.keep(reader, DAY, asking("a"), large);
            answers.keep(reader, DAY, asking("b"), large);
            assertThat(answers.find(reader, DAY, asking("a"))).isEmpty();
            assertThat(answers.find(reader, DAY, asking("b"))).isPresent();
        }
    }

    @Test
    void nothingIsKeptWhereNothingMayBe() throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory(); IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig());
             IndexReader reader = DirectoryReader.open(writer)) {
            Answers answers = new Answers(0);
            answers.keep(reader, DAY, asking("a"), answer("1"));
            assertThat(answers.find(reader, DAY, asking("a"))).isEmpty();
        }
    }
}
