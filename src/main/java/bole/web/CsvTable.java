package bole.web;

import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.Link;
import bole.profile.LinkKind;
import bole.profile.Profile;
import bole.profile.Stint;
import bole.profile.StintKind;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Profiles as rows of a table for spreadsheets: RFC 4180, several values of a cell parted by "; ". A text that a spreadsheet would take for a formula gets an
 * apostrophe before it, since the texts come from strangers' pages.
 */
public final class CsvTable {

    private static final String FORMULA_BEGINNINGS = "=+-@\t\r\n＝＋－＠";
    private static final int YEAR_DIGITS = 4;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private record Column(String name, Function<Profile, String> value) {
    }

    private static final List<Column> COLUMNS = List.of(
        new Column("id", Profile::id),
        new Column("name", Profile::title),
        new Column("native_name", profile -> Cards.nativeName(profile).orElse("")),
        new Column("headline", Profile::headline),
        new Column("institution", profile -> Cards.current(profile).flatMap(Stint::institution).map(Institution::name).orElse("")),
        new Column("title", profile -> Cards.current(profile).map(Stint::title).orElse("")),
        new Column("interests", profile -> join(profile.interests().stream().map(Interest::label))),
        new Column("education", profile -> join(stints(profile, true))),
        new Column("positions", profile -> join(stints(profile, false))),
        new Column("publications", profile -> String.valueOf(profile.publications().size())),
        new Column("awards", profile -> String.valueOf(profile.awards().size())),
        new Column("first_year", profile -> years(profile).min(Comparator.naturalOrder()).orElse("")),
        new Column("last_year", profile -> years(profile).max(Comparator.naturalOrder()).orElse("")),
        new Column("homepage", profile -> link(profile, LinkKind.HOMEPAGE)),
        new Column("orcid", profile -> link(profile, LinkKind.ORCID)),
        new Column("emails", profile -> join(profile.emails().stream())),
        new Column("sources", profile -> join(profile.sources().stream().map(source -> source.uri()))));

    private final CSVPrinter printer;

    /** A table that is written to {@code out}; writes the names of the columns. */
    public CsvTable(Appendable out) throws IOException {
        this.printer = new CSVPrinter(out, FORMAT);
        printer.printRecord(COLUMNS.stream().map(Column::name).toList());
    }

    /** Writes the row of {@code profile}. */
    public void add(Profile profile) throws IOException {
        printer.printRecord(COLUMNS.stream().map(column -> safe(column.value().apply(profile))).toList());
    }

    /** {@code text} as no spreadsheet takes it for a formula. */
    static String safe(String text) {
        return !text.isEmpty() && FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String join(Stream<String> values) {
        return values.filter(value -> !value.isBlank()).distinct().collect(Collectors.joining("; "));
    }

    private static Stream<String> stints(Profile profile, boolean education) {
        return profile.stints().stream().filter(stint -> (stint.kind() == StintKind.EDUCATION) == education).map(CsvTable::stint);
    }

    private static String stint(Stint stint) {
        String from = stint.from().map(Object::toString).orElse("");
        String to = stint.to().map(Object::toString).orElse("");
        return stint.text() + (from.isEmpty() && to.isEmpty() ? "" : " (" + from + "–" + to + ")");
    }

    /** The years of all dates: the first four characters of each. */
    private static Stream<String> years(Profile profile) {
        return profile.claims().stream().flatMap(claim -> Stream.concat(claim.begins().map(Object::toString).stream(), claim.ends().map(Object::toString).stream()))
            .map(date -> date.substring(0, YEAR_DIGITS));
    }

    private static String link(Profile profile, LinkKind kind) {
        return profile.links().stream().filter(link -> link.kind() == kind).map(Link::url).findFirst().orElse("");
    }
}
