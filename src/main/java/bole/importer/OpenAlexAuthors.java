package bole.importer;

import bole.text.DateInterval;
import bole.text.Han;
import bole.text.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Authors of OpenAlex: one, a list, or an answer of its API ({@code results}); each is a profile.
 *
 * <p>An affiliation is an employment whose years are those of works that name it. A gap of up to two years without a work does not end it, a longer one does.
 * It goes on only if its institution is a last known one and its last year is that of the author's last update or the one before; a last known institution
 * without years is an employment without dates. Topics and concepts are what OpenAlex's classifier makes of the works, not what the person declares: they are no
 * interests. Raw names are spellings as works have them: variants.
 */
final class OpenAlexAuthors {

    private static final String FORMAT = "openalex";
    private static final int GAP = 3;

    private OpenAlexAuthors() {
    }

    static boolean is(DataValue root) {
        return isAuthor(root) || people(root).stream().limit(1).anyMatch(OpenAlexAuthors::isAuthor);
    }

    private static boolean isAuthor(DataValue value) {
        boolean identified = value.string("id").matches("(?i)(?:https://openalex\\.org/(?:authors/)?)?A\\d{4,14}");
        return identified && value.members().containsKey("display_name");
    }

    private static List<DataValue> people(DataValue root) {
        return root.items().isEmpty() ? root.at("results").items() : root.items();
    }

    static List<Outcome> read(RecordFile in) {
        if (isAuthor(in.root())) {
            return List.of(person(in, in.root(), ""));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (DataValue author : people(in.root())) {
            String key = author.string("id").replaceFirst("^.*/", "");
            outcomes.add(isAuthor(author) ? person(in, author, key) : in.refused(Reason.NOT_A_PERSON, "line " + author.lines().first()));
        }
        return in.orEmpty(outcomes);
    }

    private static Outcome person(RecordFile in, DataValue author, String key) {
        Draft draft = in.draft(FORMAT, author.words());
        RecordName.display(draft, familyFirst(author.string("display_name")));
        author.each("display_name_alternatives").forEach(name -> RecordName.variant(draft, familyFirst(RecordName.spoken(name.string()))));
        Set<String> last = lastKnown(author).stream().map(institution -> institution.string("id")).collect(Collectors.toSet());
        author.each("affiliations").forEach(affiliation -> affiliation(affiliation, last.contains(affiliation.string("institution", "id")), author, draft));
        Set<String> dated = author.each("affiliations").stream().map(affiliation -> affiliation.string("institution", "id")).collect(Collectors.toSet());
        lastKnown(author).stream().filter(institution -> !dated.contains(institution.string("id")))
            .forEach(institution -> new RecordStint(institution.string("display_name"), "", "", "", Period.in(""), institution.lines()).work().ifPresent(draft::stint));
        Outcome outcome = in.outcome(draft, key);
        DataValue orcid = author.first("orcid").orElse(author.at("ids", "orcid"));
        Works.link(orcid.string(), "orcid", orcid.lines()).ifPresent(draft::link);
        Works.link(author.string("id"), "", author.at("id").lines()).ifPresent(draft::link);
        return outcome instanceof Outcome.Accepted ? in.outcome(draft, key) : outcome;
    }

    /** A Chinese name in two words, which OpenAlex writes with the given name first, as it is spoken. */
    private static String familyFirst(String name) {
        String[] words = name.split(" ");
        boolean turned = words.length == 2 && Han.in(words[0]) && Han.in(words[1]) && words[1].length() < words[0].length();
        return turned ? words[1] + words[0] : name;
    }

    private static List<DataValue> lastKnown(DataValue author) {
        List<DataValue> several = author.each("last_known_institutions");
        return several.isEmpty() ? author.each("last_known_institution") : several;
    }

    private static void affiliation(DataValue affiliation, boolean last, DataValue author, Draft draft) {
        String place = affiliation.string("institution", "display_name");
        List<Integer> years = affiliation.each("years").stream().map(year -> Period.year(year.string())).filter(OptionalInt::isPresent).map(OptionalInt::getAsInt).sorted().distinct().toList();
        OptionalInt updated = Period.year(author.string("updated_date"));
        List<int[]> runs = runs(years);
        for (int[] run : runs) {
            boolean current = last && run == runs.getLast() && updated.isPresent() && run[1] >= updated.getAsInt() - 1;
            DateInterval when = new DateInterval(Optional.of(PartialDate.ofYear(run[0])), current ? Optional.empty() : Optional.of(PartialDate.ofYear(run[1])), current);
            new RecordStint(place, "", "", "", when, affiliation.lines()).work().ifPresent(draft::stint);
        }
        if (runs.isEmpty()) {
            new RecordStint(place, "", "", "", Period.in(""), affiliation.lines()).work().ifPresent(draft::stint);
        }
    }

    private static List<int[]> runs(List<Integer> years) {
        List<int[]> runs = new ArrayList<>();
        for (int year : years) {
            if (!runs.isEmpty() && year - runs.getLast()[1] <= GAP) {
                runs.getLast()[1] = year;
            } else {
                runs.add(new int[] {year, year});
            }
        }
        return runs;
    }
}
