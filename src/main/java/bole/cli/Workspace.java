package bole.cli;

import bole.index.IndexOptions;
import bole.index.LuceneProfileIndex;
import bole.index.Mentions;
import bole.index.ProfileIndex;
import bole.normalise.Normaliser;
import bole.profile.Profile;
import bole.search.SearchEngine;
import bole.search.VocabularyEntities;
import bole.search.engine.LuceneSearchEngine;
import bole.settings.Setting;
import bole.settings.Settings;
import bole.store.Change;
import bole.store.ProfileStore.Position;
import bole.store.ProfileStore;
import bole.store.SourceArchive;
import bole.store.Withdrawn;
import bole.vocabulary.Vocabularies;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The data and the index, open for writing: keeps them in step. The index's commit says how much of the store it has seen; what it lacks is
 * applied, or, where the store no longer keeps that apart or the index was made by another version, a new index is filled beside it.
 */
final class Workspace implements AutoCloseable {

    private static final String SEQUENCE = "store.sequence";
    private static final String SIGNATURE = "store.signature";

    private final Clock clock;
    private final Vocabularies vocabularies;
    private final ProfileStore store;
    private final SourceArchive archive;
    private final Withdrawn withdrawn;
    private final LuceneProfileIndex index;
    private final LuceneSearchEngine engine;
    private final Normaliser normaliser;
    private final People people;

    private Workspace(Clock clock, Path data, ProfileStore store, LuceneProfileIndex index, Vocabularies vocabularies, Settings settings) {
        this.clock = clock;
        this.vocabularies = vocabularies;
        this.store = store;
        this.archive = new SourceArchive(data);
        this.withdrawn = Withdrawn.load(data);
        this.index = index;
        this.normaliser = new Normaliser(vocabularies);
        this.people = new People(store, index, normaliser);
        this.engine = new LuceneSearchEngine(index, new VocabularyEntities(vocabularies), settings, clock);
    }

    /** Opens both for writing. */
    static Workspace open(Folders folders, Settings settings, Clock clock) {
        Vocabularies vocabularies = VocabularyFolder.load(folders.data);
        ProfileStore store = ProfileStore.open(folders.data);
        try {
            LuceneProfileIndex index = LuceneProfileIndex.openOrRenew(folders.index, options(vocabularies, settings, clock));
            return new Workspace(clock, folders.data, store, index, vocabularies, settings);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** What an index needs to know of the vocabularies and settings. */
    static IndexOptions options(Vocabularies vocabularies, Settings settings, Clock clock) {
        return new IndexOptions(clock, id -> vocabularies.institutions().get(id).map(entry -> entry.country()), id -> vocabularies.institutions().ancestors(id),
            vocabularies.version(), Mentions.of(vocabularies), settings.get(Setting.INDEX_MEMORY_MEGABYTES));
    }

    SearchEngine engine() {
        return engine;
    }

    /** Keeps what searches need worked out, for a program that answers many. */
    void keepWarm() {
        engine.keepWarm();
    }

    /** Waits until the vocabularies are read, so that no search has less time for it. */
    void awaitVocabularies() {
        vocabularies.await();
    }

    SourceArchive archive() {
        return archive;
    }

    ProfileStore store() {
        return store;
    }

    /** Where imports go. */
    Ingest.Destination destination() {
        return new Ingest.Destination(store, people, withdrawn, this::known, normaliser::normalise);
    }

    /** The profile of an id as it was read last, whoever it is shown with. */
    private Optional<Profile> known(String id) {
        return people.isJoined(id) ? store.find(id).map(normaliser::normalise) : engine.profile(id).map(view -> view.profile());
    }

    /** What is searched, without regard to the store. */
    ProfileIndex index() {
        return index;
    }

    /** How many profiles are shown as one person with another. */
    int joinedAway() {
        return people.joinedAway();
    }

    /** Applies to the index what it lacks of the store. */
    void catchUp() {
        if (!store.changesAfter(seenByIndex(), this::apply)) {
            rebuild();
        } else {
            publish();
        }
    }

    private void apply(Change change) {
        switch (change) {
            case Change.Put put -> people.put(List.of(normaliser.normalise(put.profile())));
            case Change.Remove remove -> people.remove(List.of(remove.id()));
        }
    }

    private Position seenByIndex() {
        Map<String, String> properties = index.properties();
        return new Position(Long.parseLong(properties.getOrDefault(SEQUENCE, "-1")), properties.getOrDefault(SIGNATURE, ""));
    }

    /** Fills a new index from the whole store beside the running one, then uses it. Profiles are linked anew, as the vocabularies may have changed. */
    void rebuild() {
        try (LuceneProfileIndex.Rebuild next = index.rebuild(); Progress progress = Progress.start("Indexing", -1, clock)) {
            people.showAll(person -> {
                next.put(person);
                progress.step();
            });
            next.use(properties(store.position()));
        }
    }

    /** Takes the people of these ids out of data and index. */
    void remove(Collection<String> ids) {
        if (!ids.isEmpty()) {
            store.remove(ids);
            people.remove(ids);
        }
    }

    /** Makes everything taken in so far durable in the index, and visible. */
    void publish() {
        Position position = store.position();
        Position seen = seenByIndex();
        if (!seen.isSameAs(position)) {
            index.commit(properties(position));
        }
        index.refresh();
    }

    /** Puts the files of store and index in order after an import; the two stay in step. */
    void tidy() {
        if (store.journalSize() > 0) {
            try (Progress progress = Progress.start("Putting in order", -1, clock)) {
                index.tidy();
            }
            index.commit(properties(store.compact()));
            index.refresh();
        }
    }

    private Map<String, String> properties(Position position) {
        return Map.of(SEQUENCE, String.valueOf(position.sequence()), SIGNATURE, position.signature(), People.JOINED, people.groups());
    }

    @Override
    public void close() {
        engine.close();
        index.close();
        store.close();
    }
}
