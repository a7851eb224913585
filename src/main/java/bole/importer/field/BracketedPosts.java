package bole.importer.field;

import bole.importer.page.RichText;
import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateInterval;
import bole.text.DateReader;
import bole.text.FoundDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence without verbs that lists institutions, each with what the person was there in brackets: "Earlier: Brackwater Inc. (intern, 2015), Lowfen College (BSc, 2010)". */
final class BracketedPosts {

    private static final Pattern POST = Pattern.compile("(?:^|[:;,] |and )(\\p{Lu}[^,;:()]{1,70}?) \\(([^()]{3,70})\\)");
    /** "I studied tides at Fenwold University": what is told with a verb. */
    private static final Pattern TOLD = Pattern.compile("^(?:I|He|She|We|My|His|Her) |\\b(?:studied|read|received|obtained|earned|completed|graduated|worked|attended|was|did|got|at|from)\\b");
    private static final DateInterval UNKNOWN = new DateInterval(Optional.empty(), Optional.empty(), false);

    private BracketedPosts() {
    }

    /** The stints that {@code sentence} lists, none unless all of at least two brackets name a position or a degree. */
    static List<Stint> read(RichText sentence, int source) {
        List<Stint> stints = new ArrayList<>();
        Matcher post = POST.matcher(sentence.text());
        boolean dated = false;
        while (post.find()) {
            List<FoundDate> dates = DateReader.find(post.group(2));
            String title = dates.isEmpty() ? post.group(2) : post.group(2).substring(0, dates.getFirst().start());
            if (!Words.of("title").in(title) && Degrees.find(title).isEmpty() || TOLD.matcher(post.group(1)).find()) {
                return List.of();
            }
            dated |= !dates.isEmpty();
            stints.add(stint(post.group(1), Segments.trimmed(RichText.plain(title, 1)).text(), dates, sentence, source));
        }
        return dated && stints.size() > 1 ? stints : List.of();
    }

    private static Stint stint(String place, String title, List<FoundDate> dates, RichText sentence, int source) {
        boolean degreeAlone = !Words.of("title").in(title);
        StintKind kind = degreeAlone ? StintKind.EDUCATION : StintKinds.of(title);
        Optional<Degree> degree = kind == StintKind.EDUCATION ? Degrees.first(title) : Optional.empty();
        DateInterval when = dates.stream().findFirst().map(date -> degree.isPresent() && !date.range() ? new DateInterval(Optional.empty(), date.interval().to(), false) : date.interval()).orElse(UNKNOWN);
        return new Stint(kind, Optional.of(Institution.named(place)), "", title, degree, "", when.from(), when.to(), when.current(), source, sentence.lines());
    }
}
