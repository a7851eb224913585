package bole.web;

import java.util.List;

/** The table of the API's routes; a row is method, path, one line of help and what answers. The pages add their own rows to it. */
public final class Routes {

    private Routes() {
    }

    /** The rows of {@code api}. */
    public static List<Route> of(Api api) {
        ProfileAnswers profiles = new ProfileAnswers(api.engine());
        Export export = new Export(api.engine(), api.limits());
        return List.of(
            Route.get("/api/v1/profiles", "search and browse", api::search),
            Route.post("/api/v1/profiles/search", "the same request as a JSON object, for long queries", api::searchByObject),
            Route.get("/api/v1/profiles/{id}", "one profile, as JSON, as schema.org Person (.jsonld) or as a card (.vcf)", profiles::answer),
            Route.get("/api/v1/profiles/{id}/similar", "people like this one, each with what both have", request -> SimilarAnswer.answer(api.engine(), request)),
            Route.get("/api/v1/facets/{facet}", "search inside a facet, under the same filters", api::facet),
            Route.get("/api/v1/suggest", "people, interests and institutions that begin as typed", api::suggest),
            Route.get("/api/v1/export.csv", "all who match, as a table", export::csv),
            Route.get("/api/v1/export.jsonl", "all who match, one profile a line", export::jsonLines),
            Route.get("/api/v1/openapi.json", "this interface as OpenAPI 3.1", OpenApi::answer),
            Route.get("/healthz", "whether the program lives", api::alive),
            Route.get("/readyz", "whether it can search", api::ready),
            api.metrics().route());
    }
}
