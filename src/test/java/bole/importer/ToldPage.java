package bole.importer;

import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.Link;
import bole.profile.Name;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.profile.Stint;
import bole.profile.StintKind;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** What a whole file tells, each field as lines. */
record ToldPage(Outcome outcome) {

    /** What the file called {@code name} tells, in whose text ⏎ breaks lines. */
    static ToldPage of(String name, String text) {
        SourceFile file = new SourceFile(name, name, text.replace("⏎", "\n").getBytes(StandardCharsets.UTF_8), 1);
        return new ToldPage(new Importers(Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC)).read(new Source(name, List.of(file), List.of())).getFirst());
    }

    Profile profile() {
        return ((Outcome.Accepted) outcome).profile();
    }

    List<String> names() {
        return profile().names().stream().map(Name::text).toList();
    }

    List<String> interests() {
        return profile().interests().stream().map(Interest::label).toList();
    }

    List<String> works() {
        return profile().publications().stream().map(Publication::title).toList();
    }

    List<String> links() {
        return profile().links().stream().map(Link::url).toList();
    }

    /** "lecturer @ Fenwold University, Department of Tides 2019/now", "master Fog @ Lowfen College /2012". */
    List<String> stints() {
        return profile().stints().stream().map(ToldPage::line).toList();
    }

    private static String line(Stint stint) {
        String what = stint.kind() == StintKind.EDUCATION ? stint.degree().map(Degree::toString).orElse("study").toLowerCase(Locale.ROOT) + (stint.field().isEmpty() ? "" : " " + stint.field()) : stint.title();
        String unit = stint.unit().isEmpty() ? "" : ", " + stint.unit();
        String to = stint.to().map(Object::toString).orElse("") + (stint.current() ? "now" : "");
        return what + " @ " + stint.institution().map(Institution::name).orElse("") + unit + " " + stint.from().map(Object::toString).orElse("") + "/" + to;
    }
}
