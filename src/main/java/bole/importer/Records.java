package bole.importer;

import bole.json.JsonException;
import bole.json.JsonTree;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Files of data rather than pages: tells the format by what stands in them and hands over to its class. */
final class Records {

    private static final List<String> DATA = List.of("json", "jsonld", "jcard", "xml", "rdf", "bib", "vcf", "vcard", "yml", "yaml");
    private static final List<JsonFormat> JSON = List.of(new JsonFormat(SchemaPerson::is, SchemaPerson::read), new JsonFormat(JsonResume::is, JsonResume::read),
        new JsonFormat(OrcidRecord::is, OrcidRecord::read), new JsonFormat(OpenAlexAuthors::is, OpenAlexAuthors::read),
        new JsonFormat(SemanticScholarAuthor::is, SemanticScholarAuthor::read), new JsonFormat(VCards::isJson, VCards::readJson));
    private final Clock clock;

    /**
     * A format that is written as JSON.
     *
     * @param is whether a value is of it
     * @param reader the people in a file of it
     */
    private record JsonFormat(Predicate<DataValue> is, Function<RecordFile, List<Outcome>> reader) {
    }

    Records(Clock clock) {
        this.clock = clock;
    }

    /** Whether a file called {@code name} is read in a folder although it is no page; of YAML, which mostly configures, what is called as a CV or a part of one is. */
    static boolean isName(String name) {
        String ending = ending(name);
        boolean yaml = ending.equals("yml") || ending.equals("yaml");
        return DATA.contains(ending) && (!yaml || name.toLowerCase(Locale.ROOT).matches("(?:[^/]{0,200}[_-])?(?:cv|resume|profile|experiences?|education|employment|appointments)\\.ya?ml"));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The people in {@code file}, the only one of {@code texts}, or why there are none; empty where it is no data, but may be a page. */
    Optional<List<Outcome>> read(SourceTexts texts, TextFile file) {
        Source source = texts.source();
        String text = file.decoded().text();
        String head = text.substring(0, Math.min(text.length(), 2_000)).stripLeading();
        boolean data = DATA.contains(ending(file.file().name()));
        RecordFile in = new RecordFile(source, file, DataValue.NONE, clock.instant());
        if (VCards.is(head)) {
            return Optional.of(VCards.read(in));
        }
        if (data && head.startsWith("<")) {
            return Optional.of(xml(in, text));
        }
        if (ending(file.file().name()).equals("bib") || !data && head.startsWith("@") && Bibliography.is(head)) {
            return Optional.of(Bibliography.is(text) ? Bibliography.read(in, SiteConfig.of(source)) : List.of(in.refused(Reason.UNKNOWN_FORMAT, "")));
        }
        if (head.startsWith("{") || head.startsWith("[") && data) {
            return json(in, data);
        }
        if (ending(file.file().name()).matches("ya?ml")) {
            return Formats.isHugoBlox(file) ? Optional.of(List.of(new HugoBlox(clock).read(texts))) : Optional.of(yaml(in));
        }
        return data ? Optional.of(List.of(in.refused(Reason.UNKNOWN_FORMAT, ""))) : Optional.empty();
    }

    private static List<Outcome> yaml(RecordFile in) {
        DataDocument document = Yaml.read(in.file().decoded().text().replace("\r\n", "\n").replace('\r', '\n'), 0);
        RecordFile read = in.with(document.root());
        if (CvData.is(read.root(), in.file().file().name())) {
            return CvData.read(read, SiteConfig.of(in.source()));
        }
        return List.of(document.problem().isEmpty() ? in.refused(Reason.UNKNOWN_FORMAT, "") : in.refused(Reason.BROKEN_YAML, document.problem()));
    }

    private static Optional<List<Outcome>> json(RecordFile in, boolean data) {
        try {
            return json(in.with(DataValue.of(JsonTree.read(in.file().decoded().text()), 0)));
        } catch (JsonException e) {
            return data ? Optional.of(List.of(in.refused(Reason.BROKEN_JSON, e.getMessage()))) : Optional.empty();
        }
    }

    private static Optional<List<Outcome>> json(RecordFile in) {
        return Optional.of(JSON.stream().filter(format -> format.is().test(in.root())).findFirst().map(format -> format.reader().apply(in))
            .orElseGet(() -> CvData.is(in.root(), in.file().file().name()) ? CvData.read(in, SiteConfig.of(in.source())) : List.of(in.refused(Reason.UNKNOWN_FORMAT, ""))));
    }

    private static List<Outcome> xml(RecordFile in, String text) {
        String root = Xml.root(text);
        if (!DblpPerson.isRoot(root) && !OrcidRecord.isRoot(root, text)) {
            return List.of(in.refused(Reason.UNKNOWN_FORMAT, ""));
        }
        try {
            RecordFile read = in.with(Xml.read(text));
            return DblpPerson.isRoot(root) ? DblpPerson.read(read) : OrcidRecord.read(read);
        } catch (Xml.BrokenXmlException e) {
            return List.of(in.refused(Reason.BROKEN_XML, e.getMessage()));
        }
    }

    /** Adds to the draft of a site's person what one of the site's data files says; a broken file says nothing. */
    void ofSite(RecordFile in, Draft draft) {
        boolean json = in.file().file().name().toLowerCase(Locale.ROOT).endsWith(".json");
        try {
            DataValue root = json ? DataValue.of(JsonTree.read(in.file().decoded().text()), 0) : Yaml.read(in.file().decoded().text().replace("\r\n", "\n").replace('\r', '\n'), 0).root();
            RecordFile read = in.with(root);
            if (json && JsonResume.is(root)) {
                draft.add(JsonResume.draft(read));
            } else if (CvData.isOfSite(root, read.file().file().name())) {
                draft.add(CvData.draft(read));
            }
        } catch (JsonException e) {
            draft.source(Sources.unread(in.file(), "json-resume", in.now(), e.getMessage()));
        }
    }
}
