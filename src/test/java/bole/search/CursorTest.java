package bole.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bole.query.FacetOptions;
import bole.query.Paging;
import bole.query.RequestException;
import bole.query.SearchRequest;
import bole.query.Sort;
import bole.search.engine.LuceneSearchEngine;
import bole.settings.Setting;
import bole.settings.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CursorTest {

    private static final int PEOPLE = 333;
    private static final int CURSORS = 3;

    @TempDir
    Path folder;

    private final Hand clock = new Hand();
    private Searched searched;
    private LuceneSearchEngine engine;

    /** A clock that is turned by hand. */
    private static final class Hand extends Clock {

        private Instant now = Searched.TODAY.instant();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void index() {
        searched = new Searched(folder, Entities.none(), Map.of(), IntStream.range(0, PEOPLE).mapToObj(i ->
            Person.called("p" + i, "Ann" + i % 7 + " Bee").headline("graph " + "ocean ".repeat(i % 4)).interest("laser").work("Graph", "Letters", 1990 + i % 30).profile()).toList());
        engine = new LuceneSearchEngine(searched.index, Entities.none(), Settings.standard().with(Setting.CURSORS, CURSORS).with(Setting.CURSOR_SECONDS, 60), clock);
    }

    @AfterEach
    void close() {
        engine.close();
        searched.close();
    }

    private static SearchRequest at(SearchRequest request, int perPage, String cursor) {
        return request.withFacets(FacetOptions.none()).withPaging(new Paging(1, perPage, cursor));
    }

    private List<String> all(SearchRequest request, int perPage) {
        List<String> ids = new ArrayList<>();
        Optional<String> cursor = Optional.of("*");
        while (cursor.isPresent()) {
            SearchResult part = engine.search(at(request, perPage, cursor.get()));
            part.hits().forEach(hit -> ids.add(hit.id()));
            cursor = part.nextCursor();
        }
        return ids;
    }

    private List<String> byNumber(SearchRequest request) {
        List<String> ids = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            engine.search(request.withPaging(new Paging(page, 100, ""))).hits().forEach(hit -> ids.add(hit.id()));
        }
        return ids;
    }

    @Test
    void partsAreTheWholeOrderWhateverTheirSize() {
        for (Sort sort : Sort.values()) {
            for (String words : List.of("", "graph", "graph ocean laser")) {
                SearchRequest request = SearchRequest.typed(Searched.words(words)).withSort(sort);
                List<String> parts = all(request, 7);
                assertThat(parts).as(sort + " " + words).doesNotHaveDuplicates().isEqualTo(byNumber(request));
            }
        }
        assertThat(all(SearchRequest.browse(), 100)).isEqualTo(all(SearchRequest.browse(), 1));
    }

    @Test
    void changesOfTheIndexDoNotShowInACursorThatIsUnderWay() {
        List<String> before = byNumber(SearchRequest.browse());
        SearchResult first = engine.search(at(SearchRequest.browse(), 50, "*"));
        IntStream.range(0, PEOPLE).filter(i -> i % 2 == 0).forEach(i -> searched.index.remove("p" + i));
        searched.index.put(Person.called("new", "New Person").work("Graph", "Letters", 2025).profile());
        searched.index.commit(Map.of());
        searched.index.refresh();
        List<String> ids = new ArrayList<>(first.hits().stream().map(Hit::id).toList());
        for (SearchResult part = first; part.nextCursor().isPresent();) {
            part = engine.search(at(SearchRequest.browse(), 50, part.nextCursor().get()));
            part.hits().forEach(hit -> ids.add(hit.id()));
            assertThat(part.state().version()).isEqualTo(first.state().version());
        }
        assertThat(ids).isEqualTo(before);
        assertThat(engine.search(SearchRequest.browse()).hits().getFirst().id()).isEqualTo("new");
    }

    @Test
    void partCanBeAskedForAgain() {
        String second = engine.search(at(SearchRequest.browse(), 10, "*")).nextCursor().orElseThrow();
        List<Hit> part = engine.search(at(SearchRequest.browse(), 10, second)).hits();
        String third = engine.search(at(SearchRequest.browse(), 10, second)).nextCursor().orElseThrow();
        engine.search(at(SearchRequest.browse(), 100, third));
        assertThat(engine.search(at(SearchRequest.browse(), 10, second)).hits()).isEqualTo(part);
    }

    @Test
    void cursorThatIsNotUsedExpires() {
        String cursor = engine.search(at(SearchRequest.browse(), 10, "*")).nextCursor().orElseThrow();
        clock.now = clock.now.plus(Duration.ofSeconds(59));
        String next = engine.search(at(SearchRequest.browse(), 10, cursor)).nextCursor().orElseThrow();
        clock.now = clock.now.plus(Duration.ofSeconds(59));
        assertThat(engine.search(at(SearchRequest.browse(), 10, next)).hits()).hasSize(10);
        clock.now = clock.now.plus(Duration.ofSeconds(61));
        assertThat(problem(SearchRequest.browse(), next)).isEqualTo(RequestException.Problem.CURSOR_EXPIRED);
    }

    @Test
    void cursorUnusedForLongestGivesWayToOneTooMany() {
        List<String> cursors = new ArrayList<>();
        for (int i = 0; i <= CURSORS; i++) {
            clock.now = clock.now.plus(Duration.ofSeconds(1));
            cursors.add(engine.search(at(SearchRequest.browse(), 10, "*")).nextCursor().orElseThrow());
        }
        assertThat(problem(SearchRequest.browse(), cursors.getFirst())).isEqualTo(RequestException.Problem.CURSOR_EXPIRED);
        assertThat(engine.search(at(SearchRequest.browse(), 10, cursors.getLast())).hits()).hasSize(10);
    }

    @Test
    void cursorBelongsToItsSearch() {
        String cursor = engine.search(at(SearchRequest.browse(), 10, "*")).nextCursor().orElseThrow();
        assertThat(problem(SearchRequest.typed(Searched.words("graph")), cursor)).isEqualTo(RequestException.Problem.INVALID_VALUE);
        assertThat(problem(SearchRequest.browse().withSort(Sort.NAME), cursor)).isEqualTo(RequestException.Problem.INVALID_VALUE);
        assertThat(problem(SearchRequest.browse(), "nonsense")).isEqualTo(RequestException.Problem.INVALID_VALUE);
        assertThat(problem(SearchRequest.browse(), "nobody.10")).isEqualTo(RequestException.Problem.CURSOR_EXPIRED);
    }

    @Test
    void placeBeyondTheEndHasNobody() {
        String cursor = engine.search(at(SearchRequest.browse(), 10, "*")).nextCursor().orElseThrow();
        String beyond = cursor.substring(0, cursor.lastIndexOf('.')) + ".999999999";
        assertThat(engine.search(at(SearchRequest.browse(), 10, beyond)).hits()).isEmpty();
    }

    @Test
    void nothingIsHeldWhereOnePartIsAll() {
        SearchResult all = engine.search(at(SearchRequest.typed(Searched.words("ann1")), 100, "*"));
        assertThat(all.nextCursor()).isEmpty();
        assertThat(all.hits()).hasSize((int) all.count());
    }

    private RequestException.Problem problem(SearchRequest request, String cursor) {
        List<RequestException.Problem> problems = new ArrayList<>();
        assertThatThrownBy(() -> engine.search(at(request, 10, cursor))).isInstanceOfSatisfying(RequestException.class, refused -> problems.add(refused.problem()));
        return problems.getFirst();
    }
}
