package bole.web;

import bole.query.Choice;
import bole.query.Facet;
import bole.query.ParsedQuery;
import bole.query.SearchRequest;
import bole.query.StintFilter;
import bole.query.YearRange;
import bole.search.ReadQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What was chosen, each with the search that is left without it. */
final class ChipModels {

    private static final int SHOWN_LENGTH = 60;
    /** A pasted advert names many topics; the first say how words are read. */
    private static final int READINGS_SHOWN = 4;

    private final SearchRequest request;
    private final Messages messages;
    private final EntityNames names;

    ChipModels(SearchRequest request, Messages messages, EntityNames names) {
        this.request = request;
        this.messages = messages;
        this.names = names;
    }

    /**
     * One thing chosen.
     *
     * @param label in words
     * @param without the search without it
     */
    record Chosen(String label, SearchRequest without) {
    }

    /** Everything chosen, the words typed first. */
    List<Chosen> all() {
        List<Chosen> all = new ArrayList<>();
        if (!request.query().text().isBlank()) {
            all.add(new Chosen(messages.say("search.chip.words", shortened(request.query().text())), SearchEdit.first(request.withQuery(ParsedQuery.empty()))));
        }
        request.choices().forEach(choice -> all.addAll(chosen(choice)));
        for (YearRange years : request.years()) {
            all.add(new Chosen(messages.say("search.chip", messages.say("facet.year"), names.years(years.toString())), SearchEdit.dropYears(request, years)));
        }
        for (StintFilter stint : request.stints()) {
            all.add(new Chosen(names.stint(stint), SearchEdit.dropStint(request, stint)));
        }
        return List.copyOf(all);
    }

    private List<Chosen> chosen(Choice choice) {
        Facet facet = choice.facet();
        String heading = messages.say("facet." + facet.apiName());
        Stream<Chosen> taken = Stream.concat(choice.any().stream(), choice.all().stream())
            .map(value -> new Chosen(messages.say("search.chip", heading, names.label(facet, value)), SearchEdit.drop(request, facet, value)));
        Stream<Chosen> left = choice.not().stream().map(value ->
            new Chosen(messages.say("search.chip", heading, messages.say("facet.excluded", names.label(facet, value))), SearchEdit.drop(request, facet, value)));
        return Stream.concat(taken, left).toList();
    }

    static String shortened(String text) {
        String line = text.strip();
        return line.codePointCount(0, line.length()) > SHOWN_LENGTH ? line.substring(0, line.offsetByCodePoints(0, SHOWN_LENGTH)) + "…" : line;
    }

    /** How words of the query were recognised, in sentences. */
    List<String> readings(ReadQuery query) {
        return query.resolved().stream().filter(resolved -> request.query().text().contains(resolved.text())).map(this::reading).distinct().limit(READINGS_SHOWN).toList();
    }

    private String reading(ReadQuery.Resolved resolved) {
        return switch (resolved.as()) {
            case "institution" -> messages.say("search.read.institution", resolved.text(), names.label(Facet.INSTITUTION, resolved.id()));
            case "topic" -> messages.say("search.read.topic", resolved.text(), names.label(Facet.INTEREST, resolved.id()));
            case "person" -> messages.say("search.read.person", resolved.text());
            case "stint" -> messages.say("search.read.stint", resolved.text());
            default -> messages.say("search.read.year", resolved.text());
        };
    }
}
