package bole.web;

import bole.query.Facet;
import bole.query.Language;
import java.util.List;
import java.util.Map;

/** The two trees that people can be browsed by. */
enum Branch {
    TOPICS(Facet.INTEREST, "/topics"), INSTITUTIONS(Facet.INSTITUTION, "/institutions");

    private final Facet facet;
    private final String path;

    Branch(Facet facet, String path) {
        this.facet = facet;
        this.path = path;
    }

    Facet facet() {
        return facet;
    }

    /** The path of the tree's page. */
    String path() {
        return path;
    }

    /** The pattern of the pages of its entries. */
    String pattern() {
        return path + "/{id}";
    }

    /** The beginning of its messages. */
    String key() {
        return path.substring(1);
    }

    /** The page of the entry {@code id} in {@code language}. */
    String page(String id, Language language) {
        return PageAddress.of(path + "/" + PageAddress.encode(id), Map.of(PageLanguage.PARAMETER, List.of(PageLanguage.code(language))));
    }
}
