package bole.cli;

import bole.profile.LineRange;
import bole.query.Facet;
import bole.query.Language;
import bole.query.SearchRequest;
import bole.search.Evidence;
import bole.search.FacetResult;
import bole.search.Hit;
import bole.search.SearchResult;
import bole.text.PartialDate;
import java.io.PrintWriter;
import java.util.stream.Collectors;

/** The answer to a search as text for a terminal: people with their evidence, then the facets. */
final class ResultText {

    private static final int TIME_WIDTH = 20;

    private ResultText() {
    }

    /** Prints {@code result} of {@code request}. */
    static void print(SearchRequest request, SearchResult result, PrintWriter out) {
        Language language = request.language();
        out.println(result.count() == 1 ? "1 person" : result.count() + " people");
        if (result.query().relaxed()) {
            out.println("nobody has all of these words; people who have the most of them are shown");
        }
        result.query().notes().forEach(note -> out.println("note: " + note));
        result.query().didYouMean().ifPresent(better -> out.println("did you mean: " + better));
        int rank = (request.paging().page() - 1) * request.paging().perPage();
        for (Hit hit : result.hits()) {
            rank++;
            print(rank, hit, language, out);
        }
        result.facets().forEach((facet, rows) -> print(facet, rows, language, out));
        out.flush();
    }

    private static void print(int rank, Hit hit, Language language, PrintWriter out) {
        String others = hit.names().stream().map(name -> name.text()).filter(name -> !name.equals(hit.title())).collect(Collectors.joining(", "));
        out.println();
        out.println(rank + ". " + hit.title() + (others.isEmpty() ? "" : " (" + others + ")") + "  [" + hit.id() + "]");
        if (!hit.headline().isEmpty()) {
            out.println("   " + hit.headline());
        }
        hit.current().forEach(position -> out.println("   now: " + position.institution().in(language)
            + (position.title().isEmpty() ? "" : ", " + position.title())));
        hit.why().forEach(evidence -> out.println("   " + line(evidence)));
    }

    private static String line(Evidence evidence) {
        String from = evidence.from().map(PartialDate::toString).orElse("");
        String to = evidence.to().map(PartialDate::toString).orElse("");
        String time = from.equals(to) ? from : from + " – " + to;
        String place = evidence.lines().map(lines -> "   (" + evidence.uri() + ":" + span(lines) + ")").orElse("");
        String via = evidence.via().map(bridge -> bridge.kind().equals("name") ? "   (name: " + bridge.id() + ")" : "   through " + bridge.kind() + " " + bridge.id()).orElse("");
        return time + " ".repeat(Math.max(1, TIME_WIDTH - time.length())) + marked(evidence) + via + place;
    }

    /** The text with what matched in brackets, in one line. */
    private static String marked(Evidence evidence) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (Evidence.TextRange range : evidence.ranges()) {
            text.append(evidence.text(), done, range.start()).append('[').append(evidence.text(), range.start(), range.end()).append(']');
            done = range.end();
        }
        return text.append(evidence.text().substring(done)).toString().replaceAll("\\s+", " ");
    }

    private static String span(LineRange lines) {
        return lines.first() == lines.last() ? String.valueOf(lines.first()) : lines.first() + "-" + lines.last();
    }

    private static void print(Facet facet, FacetResult result, Language language, PrintWriter out) {
        if (result.rows().isEmpty()) {
            return;
        }
        out.println();
        out.println(facet.apiName());
        result.rows().stream().limit(10).forEach(row -> out.println("  " + row.count() + "  " + row.labels().in(language) + (row.selected() ? "  *" : "")));
    }
}
