package bole.web;

import bole.search.SearchEngine;
import java.util.List;

/**
 * The table of the pages' routes, beside those of the API.
 *
 * <pre>{@code
 * Pages pages = new Pages(engine, sources);
 * Site site = Site.of(api).with(pages.routes(), pages.problemPage());
 * }</pre>
 */
public final class Pages {

    private final PageContext context;

    public Pages(SearchEngine engine, Sources sources) {
        this.context = new PageContext(engine, sources, Assets.shipped(), new Templates());
    }

    /** The rows of the pages. */
    public List<Route> routes() {
        Documents documents = new Documents(context);
        ShortlistPage shortlist = new ShortlistPage(context);
        return List.of(
            Route.get("/", "search and browse", new SearchPage(context)),
            Route.get(RefinePage.PATH, "sends the forms of the filters to the address of their search", new RefinePage()),
            Route.get(FacetPage.PATTERN, "all values of a facet", new FacetPage(context)),
            Route.get(Branch.TOPICS.path(), "the tree of topics", new TreePage(context, Branch.TOPICS)),
            Route.get(Branch.TOPICS.pattern(), "the page of a topic", new EntityPage(context, Branch.TOPICS)),
            Route.get(Branch.INSTITUTIONS.path(), "the tree of institutions", new TreePage(context, Branch.INSTITUTIONS)),
            Route.get(Branch.INSTITUTIONS.pattern(), "the page of an institution", new EntityPage(context, Branch.INSTITUTIONS)),
            Route.get(ProfilePage.PATTERN, "the page of a person", new ProfilePage(context)),
            Route.get(SourcePage.PATTERN, "the text of a source as received, lines marked", new SourcePage(context)),
            Route.get(ShortlistPage.PATH, "the people whose ids are given", shortlist::page),
            Route.get(ShortlistPage.PATH + ".csv", "the same as a table", shortlist::csv),
            Route.get(ShortlistPage.PATH + ".jsonl", "the same, one profile a line", shortlist::jsonLines),
            Route.get(ShortlistPage.PATH + ".vcf", "the same as cards", shortlist::cards),
            Route.get(ComparePage.PATH, "up to four people side by side", new ComparePage(context)),
            Route.get(AboutPage.PATH, "how to search", new AboutPage(context)),
            Route.get("/opensearch.xml", "how browsers can search here", documents::openSearch),
            Route.get("/sitemap.xml", "every page that search engines should know", documents::sitemap),
            Route.get("/sitemaps/{part}", "one of several such lists, where one cannot hold all", documents::sitemapPart),
            Route.get("/llms.txt", "what programs that read for people should know", documents::guide),
            Route.get("/robots.txt", "what crawlers are to leave alone", documents::robots),
            Route.get("/favicon.svg", "the picture of the site", documents::favicon),
            Route.get("/static/{version}/{file}", "style sheet, scripts, pictures", documents::asset));
    }

    /** How problems look in a browser. */
    public ProblemPage problemPage() {
        return new ErrorPage(context);
    }
}
