package bole.web;

import bole.importer.Importers;
import bole.importer.Outcome;
import bole.importer.Source;
import bole.importer.SourceFile;
import bole.importer.SourceFinder;
import bole.index.IndexOptions;
import bole.index.LuceneProfileIndex;
import bole.index.Mentions;
import bole.normalise.Normaliser;
import bole.profile.Profile;
import bole.search.SearchEngine;
import bole.search.VocabularyEntities;
import bole.search.engine.LuceneSearchEngine;
import bole.settings.Settings;
import bole.text.Decoder;
import bole.vocabulary.InstitutionEntry;
import bole.vocabulary.Vocabularies;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole road over invented people: those of the sample that ships, or others. */
public final class Invented {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC);
    private static final Vocabularies VOCABULARIES = Vocabularies.shipped();

    private final Map<String, String> texts = new HashMap<>();
    private final SearchEngine engine;

    private Invented(List<Source> found, List<Profile> others) {
        List<Profile> people = new ArrayList<>(others);
        for (Source source : found) {
            source.files().forEach(this::keep);
            new Importers(TODAY).read(source).stream().filter(Outcome.Accepted.class::isInstance).map(Outcome.Accepted.class::cast)
                .forEach(outcome -> people.add(outcome.profile()));
        }
        engine = engine(people);
    }

    /** Holds what is made once for all tests. */
    private static final class Shipped {
        static final Invented SAMPLE = new Invented(found(), List.of());
    }

    /** The sample that ships. */
    public static Invented sample() {
        return Shipped.SAMPLE;
    }

    /** Only {@code people}, whose sources have no text. */
    public static Invented only(List<Profile> people) {
        return new Invented(List.of(), people);
    }

    private static List<Source> found() {
        List<Source> found = new ArrayList<>();
        Path data = Path.of("data");
        new SourceFinder(path -> data.toAbsolutePath().relativize(path.toAbsolutePath()).toString().replace('\\', '/'), found::add, refused -> { })
            .find(data.resolve("sample"));
        return found;
    }

    private void keep(SourceFile file) {
        Decoder.decode(file.bytes()).ifPresent(decoded -> texts.put(sha256(file.bytes()), decoded.text()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SearchEngine engine(List<Profile> people) {
        TemporaryFolder folder = TemporaryFolder.create("bole-pages");
        Runtime.getRuntime().addShutdownHook(new Thread(folder::close));
        Normaliser normaliser = new Normaliser(VOCABULARIES);
        LuceneProfileIndex index = LuceneProfileIndex.open(folder.path(), new IndexOptions(TODAY,
            id -> VOCABULARIES.institutions().get(id).map(InstitutionEntry::country), VOCABULARIES.institutions()::ancestors, "test", Mentions.of(VOCABULARIES), 16));
        people.forEach(person -> index.put(normaliser.normalise(person)));
        index.commit(Map.of());
        index.refresh();
        return new LuceneSearchEngine(index, new VocabularyEntities(VOCABULARIES), Settings.standard(), TODAY);
    }

    /** Answers over these people. */
    public SearchEngine engine() {
        return engine;
    }

    /** Their texts. */
    public Sources sources() {
        return sha256 -> Optional.ofNullable(texts.get(sha256));
    }

    /** Their pages and API. */
    public Site site() {
        Pages pages = new Pages(engine, sources());
        return Site.of(new Api(engine, TODAY, Settings.standard())).with(pages.routes(), pages.problemPage());
    }

    /** A server with them at {@code port}, 0 for any that is free. */
    public WebServer serve(int port) {
        return WebServer.start(site(), Settings.standard(), "127.0.0.1", port);
    }

    /** Serves the sample until it is ended: for looking at pages while they are made. */
    public static void main(String[] arguments) throws InterruptedException {
        try (WebServer server = sample().serve(Integer.parseInt(arguments[0]))) {
            System.out.println(server.address());
            Thread.currentThread().join();
        }
    }
}
