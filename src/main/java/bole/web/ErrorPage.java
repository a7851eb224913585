package bole.web;

import bole.query.Language;
import java.util.List;

/** The page that says why there is no answer: the asker's mistakes with what is wrong where, ours with nothing but the reference number. */
final class ErrorPage implements ProblemPage {

    private static final List<Integer> OWN_WORDS = List.of(404, 405, 410, 413, 429, 500, 503);
    private static final int MISTAKE = 400;

    private final PageContext context;

    ErrorPage(PageContext context) {
        this.context = context;
    }

    @Override
    public Response show(Request request, Problem problem) {
        Language language = PageLanguage.of(request);
        Messages messages = Messages.in(language);
        String kind = String.valueOf(OWN_WORDS.contains(problem.status()) ? problem.status() : MISTAKE);
        SearchForm form = PageContext.form(request.parameter("q").orElse(""), language);
        PageHead head = new PageHead(messages.say("error.title"), path(request), request.parameters(), form, List.of(), false);
        MessageModel model = new MessageModel(messages.say("error.heading." + kind), messages.say("error." + kind), mistakes(problem, language));
        return context.page(problem.status(), "message", context.frame(language, head), model);
    }

    /** The address itself, so that the other language says the same; never one that begins like another site's. */
    private static String path(Request request) {
        String path = request.path();
        return path.startsWith("/") && !path.startsWith("//") ? Addresses.path(path) : SearchLinks.PATH;
    }

    private static List<MessageModel.Mistake> mistakes(Problem problem, Language language) {
        if (problem.errors().isEmpty()) {
            return problem.status() == 404 ? List.of() : List.of(new MessageModel.Mistake("", MistakeWords.in(language, problem.detail()), ""));
        }
        return problem.errors().stream().map(one -> new MessageModel.Mistake(one.parameter(), MistakeWords.in(language, one.detail()), one.suggestion())).toList();
    }
}
