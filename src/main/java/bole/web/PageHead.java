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
 * @param summary what is on it, for those who list it, or {@code ""}
 * @param data the same as linked data, or {@code ""}
 * @param origin scheme and host that the asker knows the site by, or {@code ""}
 */
record PageHead(String title, String path, Map<String, List<String>> parameters, SearchForm form, List<NamedLink> alternates, boolean indexed, String summary, String data,
                String origin) {

    PageHead(String title, String path, Map<String, List<String>> parameters, SearchForm form, List<NamedLink> alternates, boolean indexed) {
        this(title, path, parameters, form, alternates, indexed, "", "", "");
    }

    /** A page that is only a page. */
    static PageHead plain(String title, String path, SearchForm form) {
        return new PageHead(title, path, Map.of(), form, List.of(), false);
    }

    /** This page, asked for by {@code request}. */
    PageHead askedBy(Request request) {
        return new PageHead(title, path, parameters, form, alternates, indexed, summary, data, Documents.origin(request));
    }

    /** This page with a summary and with linked data. */
    PageHead described(String newSummary, String newData) {
        return new PageHead(title, path, parameters, form, alternates, indexed, newSummary, newData, origin);
    }
}
