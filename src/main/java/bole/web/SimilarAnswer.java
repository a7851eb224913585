package bole.web;

import bole.query.Language;
import bole.search.Labels;
import bole.search.SearchEngine;
import bole.search.SimilarPerson;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * People like one, as the API shows them.
 *
 * @param results likest first
 */
record SimilarAnswer(List<Person> results) {

    private static final int STANDARD_LIMIT = 10;
    private static final int MOST = 50;

    /** One person with what both have. */
    record Person(String id, List<SearchAnswer.NameAnswer> names, Optional<String> headline, List<Shared> why) {
    }

    /** Something both have. */
    record Shared(String kind, Optional<String> id, String label, Labels labels, OptionalInt first, OptionalInt last) {
    }

    static Response answer(SearchEngine engine, Request request) {
        Api.refuseParameters(request, List.of("lang", "limit"));
        Language language = Suggestions.language(Api.single(request.parameters().get("lang"), "lang"));
        int limit = Suggestions.limit(Api.single(request.parameters().get("limit"), "limit"), STANDARD_LIMIT, MOST);
        List<SimilarPerson> people = engine.similar(request.segment(3), limit)
            .orElseThrow(() -> new ProblemException(Problem.notFound("there is no profile of this id")));
        return Api.json(new SimilarAnswer(people.stream().map(person -> person(person, language)).toList()));
    }

    private static Person person(SimilarPerson person, Language language) {
        return new Person(person.id(), person.names().stream().map(SearchAnswer::name).toList(), SearchAnswer.present(person.headline()),
            person.why().stream().map(shared -> new Shared(shared.kind().name().toLowerCase(Locale.ROOT), SearchAnswer.present(shared.id()),
                shared.labels().in(language), shared.labels(), shared.first(), shared.last())).toList());
    }
}
