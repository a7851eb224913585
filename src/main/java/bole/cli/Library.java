package bole.cli;

import bole.index.ReadOnlyIndex;
import bole.search.LuceneSearchEngine;
import bole.search.VocabularyEntities;
import bole.settings.Settings;
import bole.vocabulary.Vocabularies;
import java.time.Clock;

/** The index, open for searching only: beside a program that writes to it, if need be. */
final class Library implements AutoCloseable {

    private final ReadOnlyIndex index;
    private final LuceneSearchEngine engine;

    private Library(ReadOnlyIndex index, LuceneSearchEngine engine) {
        this.index = index;
        this.engine = engine;
    }

    /** Opens the index as its last commit left it. */
    static Library open(Folders folders) {
        Settings settings = Settings.fromEnvironment(System.getenv());
        Vocabularies vocabularies = VocabularyFolder.load(folders.data);
        ReadOnlyIndex index = ReadOnlyIndex.open(folders.index, Workspace.options(vocabularies, settings, Clock.systemUTC()));
        return new Library(index, new LuceneSearchEngine(index, new VocabularyEntities(vocabularies), settings, Clock.systemUTC()));
    }

    LuceneSearchEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        engine.close();
        index.close();
    }
}
