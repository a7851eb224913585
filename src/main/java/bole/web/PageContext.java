package bole.web;

import bole.query.Language;
import bole.search.ProfileView;
import bole.search.SearchEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What every page needs.
 *
 * @param engine answers
 * @param sources texts as received
 * @param assets style sheet, scripts, pictures
 * @param templates makes HTML
 */
record PageContext(SearchEngine engine, Sources sources, Assets assets, Templates templates) {

    private static final Pattern PROFILE_ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,127}");

    /** The page of {@code template} within its frame. */
    Response page(int status, String template, PageFrame frame, Object model) {
        return templates.page(status, template, Map.of("frame", frame, "model", model)).with("Content-Language", frame.lang());
    }

    /**
     * The person {@code id}.
     *
     * @throws ProblemException with status 404 if there is none
     */
    ProfileView person(String id) {
        return find(id).orElseThrow(() -> new ProblemException(Problem.notFound("there is no profile of this id")));
    }

    /** The person {@code id}, if there is one. */
    Optional<ProfileView> find(String id) {
        return PROFILE_ID.matcher(id).matches() ? engine.profile(id) : Optional.empty();
    }

    /** The frame of a page. */
    PageFrame frame(Language language, PageHead head) {
        return new PageFrame(Messages.in(language), assets, head);
    }

    /** A search box in which {@code text} stands and with which nothing but the language is kept. */
    static SearchForm form(String text, Language language) {
        return new SearchForm(null, text, List.of(new FormField(PageLanguage.PARAMETER, PageLanguage.code(language))), SearchLinks.PATH);
    }
}
