package bole.vocabulary;

import bole.vocabulary.VocabularyFiles.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * All vocabularies, loaded together. What ships is used as the launcher has prepared it ({@link Image}), or else read in the background: who asks for one of them before it has been read waits for it.
 */
public final class Vocabularies {

    static final List<String> INSTITUTION_FILES = List.of("africa-latin-america", "asia-pacific", "china", "companies", "europe", "hong-kong-macau-taiwan", "north-america");
    static final List<String> TOPIC_FILES = List.of("biology", "chemistry-materials", "computing", "earth-environment", "economics-social", "engineering",
        "mathematics-statistics", "medicine", "physics");

    /** The name of the user's file of institutions. */
    public static final String INSTITUTIONS = "institutions.tsv";
    /** The name of the user's file of topics. */
    public static final String TOPICS = "topics.tsv";
    /** The name of the file that rows of a register are kept in. */
    public static final String REGISTER = "ror.tsv";

    private final CompletableFuture<Institutions> institutions;
    private final CompletableFuture<Topics> topics;
    private final Supplier<Whereabouts> whereabouts;
    private final String version;

    private Vocabularies(Supplier<Institutions> institutions, Supplier<Topics> topics, String version) {
        this.institutions = inBackground(institutions);
        this.topics = inBackground(topics);
        this.whereabouts = Later.of(() -> Whereabouts.of(institutions()));
        this.version = version;
    }

    private Vocabularies(Image image) {
        this.institutions = CompletableFuture.completedFuture(image.institutions());
        this.topics = CompletableFuture.completedFuture(image.topics());
        this.whereabouts = Later.of(() -> image.whereabouts(institutions()));
        this.version = image.version();
    }

    private static <T> CompletableFuture<T> inBackground(Supplier<T> reading) {
        return CompletableFuture.supplyAsync(reading, task -> Thread.ofPlatform().daemon().name("bole-vocabularies").start(task));
    }

    /** Where people study and work. */
    public Institutions institutions() {
        return joined(institutions);
    }

    /** What they work on. */
    public Topics topics() {
        return joined(topics);
    }

    /** Where institutions lie; worked out when first asked for, unless it was with the program. */
    public Whereabouts whereabouts() {
        return whereabouts.get();
    }

    /** Hash of the contents: an index made with another version must be made again. */
    public String version() {
        return version;
    }

    /** What ships with Bole, without any correction. */
    public static Vocabularies shipped() {
        return load(Optional.empty());
    }

    /**
     * What ships with Bole, corrected by the files {@code institutions.tsv} and {@code topics.tsv} of {@code folder}: a row replaces the entry of its id, or adds one;
     * and extended by its {@code ror.tsv}, whose rows add names to known ids and entries of new ones.
     *
     * @throws VocabularyException if such a file is not what it must be
     */
    public static Vocabularies load(Optional<Path> folder) {
        return folder.isPresent() ? load(folder, true) : Image.ofThisProgram().map(Vocabularies::new).orElseGet(() -> load(folder, true));
    }

    /** Makes the {@link Image} of what ships that later starts of this program use, where the launcher names a file for it. */
    public static void keepImage() {
        Image.keep(load(Optional.empty(), true));
    }

    /** What ships, corrected by the files of {@code folder}, without its {@code ror.tsv}. */
    static Vocabularies withoutRegister(Path folder) {
        return load(Optional.of(folder), false);
    }

    private static Vocabularies load(Optional<Path> folder, boolean withRegister) {
        VocabularyFiles files = new VocabularyFiles();
        List<TextFile> institutions = new ArrayList<>(files.shipped("institutions", INSTITUTION_FILES));
        List<TextFile> topics = new ArrayList<>(files.shipped("topics", TOPIC_FILES));
        folder.ifPresent(given -> institutions.addAll(files.given(given, INSTITUTIONS)));
        folder.ifPresent(given -> topics.addAll(files.given(given, TOPICS)));
        List<TextFile> registers = folder.filter(given -> withRegister).map(given -> files.given(given, REGISTER)).orElse(List.of());
        TextFile customary = files.shipped("customary.tsv");
        Vocabularies vocabularies = new Vocabularies(() -> institutions(institutions, registers, customary), () -> topics(topics), files.version());
        if (folder.isPresent()) {
            vocabularies.await();
        }
        return vocabularies;
    }

    /**
     * Waits until all are read.
     *
     * @throws VocabularyException if one is not what it must be
     */
    public void await() {
        institutions();
        topics();
    }

    private static Institutions institutions(List<TextFile> own, List<TextFile> registers, TextFile customary) {
        Entries<InstitutionEntry> entries = new Entries<>(InstitutionRows::entry);
        Entries<InstitutionEntry> added = new Entries<>(InstitutionRows::entry);
        own.forEach(file -> entries.read(file, InstitutionRows.COLUMNS));
        registers.forEach(file -> added.read(file, InstitutionRows.COLUMNS));
        Map<String, String> customs = new LinkedHashMap<>();
        Table.rows(customary.name(), customary.text(), List.of("id", "names")).forEach(row -> row.list("names").forEach(name -> customs.put(name, row.get("id"))));
        return Institutions.of(entries, added, customs);
    }

    private static <T> T joined(CompletableFuture<T> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof VocabularyException refusal ? refusal : e;
        }
    }

    private static Topics topics(List<TextFile> files) {
        Entries<TopicEntry> entries = new Entries<>(Topics::entry);
        files.forEach(file -> entries.read(file, Topics.COLUMNS));
        return Topics.of(entries);
    }
}
