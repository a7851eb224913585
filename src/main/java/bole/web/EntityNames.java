package bole.web;

import bole.query.Choice;
import bole.query.Facet;
import bole.query.FacetOptions;
import bole.query.SearchRequest;
import bole.query.StintFilter;
import bole.search.EntityView;
import bole.search.FacetResult;
import bole.search.SearchEngine;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What values of facets are called: words of ours from the catalogue, entries of the vocabularies as the answer or else the engine has them. */
final class EntityNames {

    private static final int ROWS_LOOKED_AT = 20;
    private static final int COUNTRY_CODE = 2;

    private final SearchEngine engine;
    private final Messages messages;
    private final Map<Facet, Map<String, String>> known = new HashMap<>();

    EntityNames(SearchEngine engine, Messages messages) {
        this.engine = engine;
        this.messages = messages;
    }

    /** Keeps the labels of {@code rows}. */
    void learn(Facet facet, FacetResult result) {
        result.rows().forEach(row -> known(facet).put(row.id(), label(facet, row)));
    }

    private Map<String, String> known(Facet facet) {
        return known.computeIfAbsent(vocabulary(facet), key -> new HashMap<>());
    }

    private static Facet vocabulary(Facet facet) {
        return switch (facet) {
            case STINT_INSTITUTION -> Facet.INSTITUTION;
            case STINT_YEAR -> Facet.YEAR;
            case INTEREST, INSTITUTION, YEAR, KIND, DEGREE, COUNTRY, VENUE, LANGUAGE -> facet;
        };
    }

    /** The label of a row. */
    String label(Facet facet, FacetResult.Row row) {
        return switch (facet) {
            case KIND, DEGREE, LANGUAGE -> messages.sayWord(facet.apiName(), row.id());
            case COUNTRY -> country(row.id(), row.labels().in(messages.language()));
            case INTEREST, INSTITUTION, YEAR, VENUE, STINT_YEAR, STINT_INSTITUTION -> row.labels().in(messages.language());
        };
    }

    private String country(String code, String label) {
        boolean unnamed = label.equals(code) && code.length() == COUNTRY_CODE;
        return unnamed ? Locale.of("", code).getDisplayCountry(messages.locale()) : label;
    }

    /** The label of {@code value} of {@code facet}; the value itself where it has none. */
    String label(Facet facet, String value) {
        return switch (facet) {
            case KIND, DEGREE, LANGUAGE -> messages.sayWord(facet.apiName(), value);
            case COUNTRY -> known(facet).getOrDefault(value, country(value, value));
            case YEAR, STINT_YEAR, VENUE -> value;
            case INTEREST -> value.startsWith(Choice.WITHIN) ? messages.say("facet.within", entity(facet, Choice.entity(value))) : entity(facet, value);
            case INSTITUTION, STINT_INSTITUTION -> entity(facet, value);
        };
    }

    /** Whether anything that people have belongs to {@code value}. */
    boolean opens(Facet facet, String value) {
        return engine.entity(vocabulary(facet), Choice.entity(value)).filter(view -> !view.narrower().isEmpty()).isPresent();
    }

    /** What the entity {@code id} belongs to, by the first where there are several, the highest first, and itself. */
    List<String> above(Facet facet, String id) {
        LinkedList<String> path = new LinkedList<>();
        for (Optional<String> at = Optional.of(id); at.isPresent() && !path.contains(at.get());
             at = engine.entity(vocabulary(facet), at.get()).flatMap(view -> view.broader().stream().findFirst()).map(EntityView.Node::id)) {
            path.addFirst(at.get());
        }
        return path;
    }

    private String entity(Facet facet, String value) {
        return known(facet).computeIfAbsent(value, id -> lookedUp(vocabulary(facet), id));
    }

    private String lookedUp(Facet facet, String id) {
        Optional<String> inVocabulary = engine.entity(facet, id).map(view -> view.self().labels().in(messages.language()));
        return inVocabulary.orElseGet(() -> written(facet, id));
    }

    private String written(Facet facet, String id) {
        SearchRequest everyone = SearchRequest.browse().withFacets(new FacetOptions(List.of(facet), ROWS_LOOKED_AT, false, false));
        String words = id.replace('-', ' ');
        return engine.facet(facet, words, everyone).rows().stream().filter(row -> row.id().equals(id)).findFirst()
            .map(row -> label(facet, row)).orElse(words);
    }

    /** A condition on a stint in words. */
    String stint(StintFilter stint) {
        StringBuilder words = new StringBuilder(stint.institution().isEmpty() ? messages.say("stint.anywhere") : label(Facet.INSTITUTION, stint.institution()));
        stint.year().ifPresent(years -> words.append(", ").append(years(years.toString())));
        stint.kind().ifPresent(kind -> words.append(", ").append(messages.sayWord("stint.kind", kind.name())));
        stint.degree().ifPresent(degree -> words.append(", ").append(messages.sayWord("degree", degree.name())));
        if (!stint.title().isEmpty()) {
            words.append(", ").append(stint.title());
        }
        stint.ended().ifPresent(years -> words.append(", ").append(messages.say("stint.ended", years(years.toString()))));
        return stint.excluded() ? messages.say("stint.chosen.not", words) : messages.say("stint.chosen", words);
    }

    /** Years in words; both ends of {@code text} may be open. */
    String years(String text) {
        if (text.startsWith("..")) {
            return messages.say("years.until", text.substring(2));
        }
        return text.endsWith("..") ? messages.say("years.since", text.substring(0, text.length() - 2)) : text.replace("..", "–");
    }
}
