package bole.importer;

import bole.importer.field.form.LinkKinds;
import bole.profile.LineRange;
import bole.profile.Link;
import bole.profile.LinkKind;
import java.util.Locale;
import java.util.Optional;

/** What records of every kind say about works and addresses in the same words. */
final class Works {

    private Works() {
    }

    /** The status of a work of {@code type} (BibTeX's, Crossref's or ORCID's word) in {@code venue}. */
    static String status(String type, String venue) {
        String kind = type.toLowerCase(Locale.ROOT).replaceAll("[_ ]", "-");
        String place = venue.toLowerCase(Locale.ROOT);
        if (kind.endsWith("thesis") || kind.startsWith("dissertation")) {
            return "thesis";
        }
        if (kind.equals("patent")) {
            return "patent";
        }
        boolean server = place.matches(".{0,20}\\b(?:arxiv|corr|biorxiv|medrxiv|chemrxiv|ssrn|techrxiv|preprints?)\\b.{0,80}") || place.contains("preprint");
        if (kind.equals("preprint") || kind.equals("posted-content") || kind.equals("working-paper") || server) {
            return "preprint";
        }
        return venue.isEmpty() ? "" : "published";
    }

    /** The address of the object that {@code doi}, bare or as an address, names; {@code ""} for none. */
    static String doi(String doi) {
        String bare = doi.strip().replaceFirst("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s?)", "");
        return bare.startsWith("10.") && bare.indexOf(' ') < 0 && bare.length() < 300 ? "https://doi.org/" + bare : "";
    }

    /** The link to {@code url}, where it is an address; {@code words} say what it is. */
    static Optional<Link> link(String url, String words, LineRange lines) {
        boolean address = url.length() < 500 && url.matches("(?i)https?://[^\\s/]{3,200}(?:/\\S*)?");
        LinkKind kind = address ? LinkKinds.of(url, words) : LinkKind.OTHER;
        return address ? Optional.of(new Link(kind, url, 0, lines)) : Optional.empty();
    }
}
