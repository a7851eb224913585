package bole.web;

import bole.query.Language;
import bole.query.QueryParser;
import bole.query.SearchRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The help page: what can be typed, each way with an example that can be followed. */
final class AboutPage implements Handler {

    static final String PATH = "/about";
    private static final Map<String, String> EXAMPLES = examples();

    private final PageContext context;

    AboutPage(PageContext context) {
        this.context = context;
    }

    private static Map<String, String> examples() {
        Map<String, String> examples = new LinkedHashMap<>();
        examples.put("words", "graph learning");
        examples.put("phrase", "\"image retrieval\"");
        examples.put("or", "robotics OR 机器人");
        examples.put("not", "vision -medical");
        examples.put("prefix", "crypto*");
        examples.put("typo", "bayesain~");
        examples.put("field", "institution:Tsinghua");
        examples.put("years", "year:2018..2020");
        return examples;
    }

    @Override
    public Response handle(Request request) {
        Language language = PageLanguage.of(request);
        Messages messages = Messages.in(language);
        PageHead head = new PageHead(messages.say("about.title"), PATH, Map.of(), PageContext.form("", language), List.of(), true);
        return context.page(200, "about", context.frame(language, head), new AboutModel(rows(language, messages)));
    }

    private static List<AboutModel.Row> rows(Language language, Messages messages) {
        SearchLinks links = new SearchLinks(SearchRequest.browse(), language);
        return EXAMPLES.entrySet().stream().map(example -> new AboutModel.Row(example.getValue(),
            links.address(SearchRequest.browse().withQuery(QueryParser.parse(example.getValue()))), messages.say("about.row." + example.getKey()))).toList();
    }
}
