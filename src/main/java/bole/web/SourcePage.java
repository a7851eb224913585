package bole.web;

import bole.profile.Profile;
import bole.profile.SourceRecord;
import bole.query.Language;
import bole.query.RequestException;
import java.util.ArrayList;
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
        Api.refuseParameters(request, List.of("from", "to", PageLanguage.PARAMETER));
        Language language = PageLanguage.of(request);
        Profile profile = context.person(request.segment(ID_SEGMENT)).profile();
        String sha256 = request.segment(SOURCE_SEGMENT);
        SourceRecord source = profile.sources().stream().filter(record -> record.sha256().equals(sha256)).findFirst().orElseThrow(SourcePage::missing);
        String text = context.sources().find(sha256).orElseThrow(SourcePage::missing);
        int from = number(request, "from", 0);
        int to = number(request, "to", from);
        return context.page(200, "source", frame(profile, source, language), model(profile, source, lines(text, from, to), language));
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

    private PageFrame frame(Profile profile, SourceRecord source, Language language) {
        Messages messages = Messages.in(language);
        String title = messages.say("source.title", profile.title());
        PageHead head = PageHead.plain(title, PageAddress.source(profile.id(), source.sha256()), PageContext.form("", language));
        return context.frame(language, head);
    }

    private static SourceModel model(Profile profile, SourceRecord source, List<SourceModel.Line> lines, Language language) {
        Messages messages = Messages.in(language);
        String href = PageAddress.of(PageAddress.profile(profile.id()), Map.of(PageLanguage.PARAMETER, List.of(PageLanguage.code(language))));
        return new SourceModel(messages.say("source.heading"), source.uri(), read(source, messages), PageAddress.outward(source.uri()),
            lines.stream().filter(SourceModel.Line::marked).mapToInt(SourceModel.Line::number).findFirst().orElse(0), new NamedLink(profile.title(), href), lines);
    }

    private static String read(SourceRecord source, Messages messages) {
        String read = source.retrieved().map(when -> messages.say("source.read", new Dates(messages).show(when.toString().substring(0, DATE_LENGTH)))).orElse("");
        String repairs = source.repairs().isEmpty() ? "" : messages.say("profile.source.repaired", String.join("; ", source.repairs()));
        return Stream.of(read, repairs).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static List<SourceModel.Line> lines(String text, int from, int to) {
        List<SourceModel.Line> lines = new ArrayList<>();
        text.lines().forEach(line -> {
            int number = lines.size() + 1;
            lines.add(new SourceModel.Line(number, line, from <= number && number <= to));
        });
        return lines;
    }
}
