package bole.cli;

import bole.profile.Claim;
import bole.profile.LineRange;
import bole.profile.Name;
import bole.profile.Profile;
import bole.profile.SourceRecord;
import bole.profile.Stint;
import bole.text.PartialDate;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A profile as a page for a person: each claim with its time, its source and its lines. */
final class ProfileText {

    private static final int WIDTH = 24;

    private ProfileText() {
    }

    /** Prints {@code profile}. */
    static void print(Profile profile, PrintWriter out) {
        out.println(profile.title() + "  [" + profile.id() + "]");
        String others = profile.names().stream().filter(name -> !name.equals(profile.displayName().orElse(null))).map(Name::text).collect(Collectors.joining(", "));
        line(out, "also", others);
        line(out, "position", profile.headline());
        line(out, "mail", String.join(", ", profile.emails()));
        section(out, "Interests", profile.interests(), profile);
        section(out, "Education, jobs and visits", profile.stints(), profile);
        section(out, "Publications", profile.publications(), profile);
        section(out, "Awards", profile.awards(), profile);
        section(out, "Links", profile.links(), profile);
        for (int i = 0; i < profile.sources().size(); i++) {
            out.println("  source " + i + ": " + describe(profile.sources().get(i)));
        }
        out.println();
        out.flush();
    }

    private static String describe(SourceRecord source) {
        String repairs = source.repairs().isEmpty() ? "" : "; repaired: " + String.join(", ", source.repairs());
        return source.uri() + " (" + source.format() + repairs + ")";
    }

    private static void line(PrintWriter out, String label, String text) {
        if (!text.isEmpty()) {
            out.println("  " + label + ": " + text);
        }
    }

    private static void section(PrintWriter out, String title, List<? extends Claim> claims, Profile profile) {
        if (claims.isEmpty()) {
            return;
        }
        out.println("  " + title);
        for (Claim claim : claims) {
            String place = profile.sources().size() > 1 ? claim.source() + ":" + lines(claim.lines()) : lines(claim.lines());
            String kind = claim instanceof Stint stint ? stint.kind().name().toLowerCase(Locale.ROOT) + ": " : "";
            out.println("    " + pad(time(claim)) + kind + claim.text() + "   (line " + place + ")");
        }
    }

    private static String lines(LineRange lines) {
        return lines.first() == lines.last() ? String.valueOf(lines.first()) : lines.first() + "-" + lines.last();
    }

    private static String time(Claim claim) {
        String from = claim.begins().map(PartialDate::toString).orElse("");
        String to = claim instanceof Stint stint && stint.current() && stint.to().isEmpty() ? "now" : claim.ends().map(PartialDate::toString).orElse("");
        return from.equals(to) || to.isEmpty() ? from : from + " – " + to;
    }

    private static String pad(String text) {
        return text.isEmpty() ? "" : text + " ".repeat(Math.max(1, WIDTH - text.length()));
    }
}
