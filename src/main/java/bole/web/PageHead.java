package bole.web;

import java.util.List;
import java.util.Map;

/**
 * What a page says about itself.
 *
 * @param title of the window
 * @param path of the page
 * @param parameters canonical parameters of the page
 * @param form the search box at the top
 * @param alternates the same content in other formats: media type and address
 * @param indexed whether search engines should list the page
 */
record PageHead(String title, String path, Map<String, List<String>> parameters, SearchForm form, List<NamedLink> alternates, boolean indexed) {

    /** A page that is only a page. */
    static PageHead plain(String title, String path, SearchForm form) {
        return new PageHead(title, path, Map.of(), form, List.of(), false);
    }
}
