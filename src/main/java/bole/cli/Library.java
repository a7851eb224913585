package bole.cli;

import bole.index.ReadOnlyIndex;
import bole.search.VocabularyEntities;
import bole.search.engine.LuceneSearchEngine;
import bole.settings.Setting;
import bole.settings.Settings;
import bole.vocabulary.Vocabularies;
import java.time.Clock;
import java.util.Map;

/** The index, open for searching only: beside a program that writes to it, if need be. */
final class Library implements AutoCloseable {

    private static final int COMMAND_MILLISECONDS = 30_000;
    private final ReadOnlyIndex index;
    private final LuceneSearchEngine engine;

    private Library(ReadOnlyIndex index, LuceneSearchEngine engine) {
        this.index = index;
        this.engine = engine;
    }

    /** Opens the index as its last commit left it. */
    static Library open(Folders folders) {
        Settings settings = settings(System.getenv());
        Vocabularies vocabularies = VocabularyFolder.load(folders.data);
        ReadOnlyIndex index = ReadOnlyIndex.open(folders.index, Workspace.options(vocabularies, settings, Clock.systemUTC()));
        return new Library(index, new LuceneSearchEngine(index, new VocabularyEntities(vocabularies), settings, Clock.systemUTC()));
    }

    /**
     * The settings of a command. One person waits for one answer of a Java machine that has just started, so where nothing else is said a search may take longer than
     * one that strangers ask of a server.
     */
    static Settings settings(Map<String, String> environment) {
        Settings settings = Settings.fromEnvironment(environment);
        return environment.containsKey(Setting.SEARCH_MILLISECONDS.variable()) ? settings : settings.with(Setting.SEARCH_MILLISECONDS, COMMAND_MILLISECONDS);
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
