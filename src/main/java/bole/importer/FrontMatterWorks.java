package bole.importer;

import bole.profile.LineRange;
import bole.profile.Publication;
import bole.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/** A publication described by the front matter of its own file: {@code _publications/*.md} and {@code content/publication/*&#47;index.md}. */
final class FrontMatterWorks {

    private static final Wording YEAR = Wording.of("(?<!\\d)(19[5-9]\\d|20[0-4]\\d)(?!\\d)");

    private FrontMatterWorks() {
    }

    /** The publication that {@code file} describes; empty for the sample of a template. */
    static Optional<Publication> read(TextFile file, int source) {
        DataValue front = file.front();
        String title = front.string("title");
        if (title.isEmpty() || Templates.in(title) || isSample(title)) {
            return Optional.empty();
        }
        List<String> authors = front.at("authors").list().stream().map(author -> author.text().strip()).filter(author -> !author.isEmpty()).toList();
        String venue = front.first("venue", "publication", "publication_short", "journal", "booktitle").map(DataValue::text).orElse("")
            .replaceAll("[*_]", "").replaceFirst("^In:? ", "").replaceAll("<[^>]{0,200}>", "").strip();
        Matcher year = YEAR.matcher(front.string("date").isEmpty() ? front.string("year") : front.string("date"));
        String url = front.first("paperurl", "url_pdf", "url").map(DataValue::text).filter(text -> text.startsWith("http")).orElseGet(() -> doi(front));
        LineRange where = front.at("title").lines();
        return Optional.of(new Publication(title, authors, venue, year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty(),
            status(front, venue), url, front.string("abstract"), source, where));
    }

    private static boolean isSample(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return lower.equals("an example conference paper") || lower.equals("an example journal article") || lower.equals("an example preprint / working paper");
    }

    private static String doi(DataValue front) {
        String doi = front.string("doi");
        return doi.startsWith("10.") ? "https://doi.org/" + doi : doi.startsWith("http") ? doi : "";
    }

    private static String status(DataValue front, String venue) {
        String type = front.at("publication_types").list().stream().map(DataValue::text).findFirst().orElse("");
        if (type.equals("3") || type.equals("article") || venue.toLowerCase(Locale.ROOT).contains("arxiv")) {
            return "preprint";
        }
        return type.equals("7") || type.equals("thesis") ? "thesis" : type.equals("8") || type.equals("patent") ? "patent" : venue.isEmpty() ? "" : "published";
    }
}
