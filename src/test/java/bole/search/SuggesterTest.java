package bole.search;

import static org.assertj.core.api.Assertions.assertThat;

import bole.query.Language;
import bole.search.engine.LuceneSearchEngine;
import bole.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggesterTest {

    @TempDir
    Path folder;

    private static List<String> ids(LuceneSearchEngine engine, String typed) {
        return engine.suggest(typed, Language.EN, 10).stream().map(Suggestion::id).toList();
    }

    @Test
    void peopleOfWhomMoreIsKnownComeFirst() {
        try (Searched searched = Searched.of(folder, Person.called("a", "Okonkwo Aba").interest("x"), Person.called("b", "Okonkwo Zita").interest("x").interest("y").work("W", "", 2020),
            Person.called("c", "Okonkwo Bo").interest("x"))) {
            assertThat(ids(searched.engine, "okon")).containsExactly("b", "a", "c");
        }
    }

    @Test
    void firstLettersSuggestTheSameAgainAndWhoeverIsNewAfterARefresh() {
        try (Searched searched = Searched.of(folder, Person.called("a", "Okonkwo Aba").interest("x"))) {
            assertThat(ids(searched.engine, "o")).containsExactly("a");
            assertThat(ids(searched.engine, "o")).containsExactly("a");
            searched.index.put(Person.called("b", "Okonkwo Bo").interest("x").profile());
            searched.index.commit(Map.of());
            searched.index.refresh();
            assertThat(ids(searched.engine, "o")).containsExactly("a", "b");
            assertThat(searched.engine.suggest("o", Language.EN, 1)).hasSize(1);
        }
    }

    @Test
    void afterTheStartAndARefreshTheyAreMadeReadyInTheBackground() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(Entities.Kind.values().length);
        try (Searched searched = Searched.of(folder, Person.called("a", "Okonkwo Aba").interest("x"));
             LuceneSearchEngine engine = new LuceneSearchEngine(searched.index, counting(started), Settings.standard(), Searched.TODAY)) {
            engine.keepWarm();
            assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();
            searched.index.put(Person.called("b", "Okonkwo Bo").interest("x").profile());
            searched.index.commit(Map.of());
            searched.index.refresh();
            Instant end = Instant.now().plus(Duration.ofSeconds(20));
            while (!ids(engine, "okon").contains("b") && Instant.now().isBefore(end)) {
                Thread.onSpinWait();
            }
            assertThat(ids(engine, "okon")).containsExactly("a", "b");
        }
    }

    /** Vocabularies that know nothing and tell when they are first asked to suggest. */
    private static Entities counting(CountDownLatch started) {
        Entities none = Entities.none();
        return (Entities) java.lang.reflect.Proxy.newProxyInstance(Entities.class.getClassLoader(), new Class<?>[] {Entities.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("matching")) {
                started.countDown();
            }
            return method.invoke(none, arguments);
        });
    }
}
