package bole.web;

import bole.json.Json;
import bole.profile.Profile;
import bole.search.ProfileView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people someone keeps. Who they are stands in the address alone: the list itself lives in the browser, and nothing of it is kept here. */
final class ShortlistPage {

    static final String PATH = "/shortlist";

    private final PageContext context;

    ShortlistPage(PageContext context) {
        this.context = context;
    }

    Response page(Request request) {
        ChosenPeople chosen = ChosenPeople.of(request, context);
        Messages messages = Messages.in(chosen.language());
        PageHead head = new PageHead(messages.say("shortlist.title"), PATH, chosen.parameters(chosen.ids()), PageContext.form("", chosen.language()), List.of(), false);
        List<String> first = chosen.there().stream().limit(ComparePage.MOST).toList();
        List<NamedLink> exports = chosen.views().isEmpty() ? List.of() : List.of(new NamedLink("CSV", chosen.to(PATH + ".csv", chosen.there())),
            new NamedLink("JSON Lines", chosen.to(PATH + ".jsonl", chosen.there())), new NamedLink("vCard", chosen.to(PATH + ".vcf", chosen.there())));
        ShortlistModel model = new ShortlistModel(chosen.cards(), chosen.missing(), first.size() > 1 ? chosen.to(ComparePage.PATH, first) : "", exports, chosen.state());
        return context.page(200, "shortlist", context.frame(chosen.language(), head), model);
    }

    Response csv(Request request) {
        StringBuilder text = new StringBuilder();
        try {
            CsvTable table = new CsvTable(text);
            for (ProfileView view : ChosenPeople.of(request, context).views()) {
                table.add(view.profile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file("text/csv; charset=utf-8; header=present", "csv", text.toString());
    }

    Response jsonLines(Request request) {
        return file("application/jsonl; charset=utf-8", "jsonl", joined(request, profile -> Json.write(profile) + "\n"));
    }

    Response cards(Request request) {
        return file("text/vcard; charset=utf-8", "vcf", joined(request, Cards::of));
    }

    private String joined(Request request, Function<Profile, String> form) {
        return ChosenPeople.of(request, context).views().stream().map(ProfileView::profile).map(form).collect(Collectors.joining());
    }

    private static Response file(String type, String suffix, String text) {
        return Response.of(200, type, text.getBytes(StandardCharsets.UTF_8)).with("Content-Disposition", "attachment; filename=\"shortlist." + suffix + "\"");
    }
}
