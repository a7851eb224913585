package bole.web;

import bole.profile.Profile;
import bole.profile.SourceRecord;
import bole.query.Language;
import bole.query.RequestException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.Map;

/** The text of a source as received, with the lines of a claim marked. It is shown only as a source of a person who is there: it goes when the person does. */
final class SourcePage implements Handler {

    static final String PATTERN = "/profiles/{id}/sources/{sha256}";
    private static final int ID_SEGMENT = 1;
    private static final int SOURCE_SEGMENT = 3;
    private static final int LONGEST_NUMBER = 8;
    private static final int DATE_LENGTH = 10;

    private final PageContext context;

    SourcePage(PageContext context) {
        this.context = context;
    }

    @Override
    public Response handle(Request request) {
        Api.refuseParameters(request, List.of("from", "to", "line", PageLanguage.PARAMETER));
        Language language = PageLanguage.of(request);
        Profile profile = context.person(request.segment(ID_SEGMENT)).profile();
        String given = request.segment(SOURCE_SEGMENT);
        SourceRecord source = profile.sources().stream().filter(record -> given.length() >= PageAddress.SOURCE_DIGITS && record.sha256().startsWith(given)).findFirst()
            .orElseThrow(SourcePage::missing);
        String text = context.sources().find(source.sha256()).orElseThrow(SourcePage::missing);
        int from = number(request, "from", 0);
        SourceWindow window = new SourceWindow(text, from, number(request, "to", from));
        List<SourceModel.Line> lines = window.from(number(request, "line", window.beginning()));
        return context.page(200, "source", frame(profile, source, request, language), model(profile, source, window, lines, request, language));
    }

    private static ProblemException missing() {
        return new ProblemException(Problem.notFound("the text of this source was not kept"));
    }

    private static int number(Request request, String parameter, int usual) {
        String given = request.parameter(parameter).orElse("");
        if (given.isEmpty()) {
            return usual;
        }
        if (given.length() > LONGEST_NUMBER || !given.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw RequestException.of(RequestException.Problem.INVALID_VALUE, parameter, "\"" + ChipModels.shortened(given) + "\" is not the number of a line", "");
        }
        return Integer.parseInt(given);
    }

    private PageFrame frame(Profile profile, SourceRecord source, Request request, Language language) {
        Messages messages = Messages.in(language);
        String title = messages.say("source.title", profile.title());
        PageHead head = new PageHead(title, PageAddress.source(profile.id(), source.sha256()), request.parameters(), PageContext.form("", language), List.of(), false);
        return context.frame(language, head);
    }

    private static SourceModel model(Profile profile, SourceRecord source, SourceWindow window, List<SourceModel.Line> lines, Request request, Language language) {
        Messages messages = Messages.in(language);
        String href = PageAddress.of(PageAddress.profile(profile.id()), Map.of(PageLanguage.PARAMETER, List.of(PageLanguage.code(language))));
        return new SourceModel(messages.say("source.heading"), source.uri(), read(source, messages), PageAddress.outward(source.uri()),
            lines.stream().filter(SourceModel.Line::marked).mapToInt(SourceModel.Line::number).findFirst().orElse(0), new NamedLink(profile.title(), href), lines,
            window.before(lines).stream().mapToObj(line -> at(source, profile, line, request, language)).findFirst().orElse(""),
            window.after(lines).stream().mapToObj(line -> at(source, profile, line, request, language)).findFirst().orElse(""));
    }

    private static String read(SourceRecord source, Messages messages) {
        String read = source.retrieved().map(when -> messages.say("source.read", new Dates(messages).show(when.toString().substring(0, DATE_LENGTH)))).orElse("");
        String repairs = source.repairs().isEmpty() ? "" : messages.say("profile.source.repaired", String.join("; ", source.repairs()));
        return Stream.of(read, repairs).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String at(SourceRecord source, Profile profile, int line, Request request, Language language) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(request.parameters());
        parameters.put("line", List.of(String.valueOf(line)));
        parameters.put(PageLanguage.PARAMETER, List.of(PageLanguage.code(language)));
        return PageAddress.of(PageAddress.source(profile.id(), source.sha256()), parameters);
    }
}
