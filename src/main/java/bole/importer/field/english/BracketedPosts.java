package bole.importer.field.english;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.PersonNames;
import bole.importer.field.form.StintKinds;
import bole.importer.field.form.TitlePhrases;
import bole.importer.field.form.Words;
import bole.importer.field.place.Segments;
import bole.importer.page.RichText;
import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateInterval;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** A sentence without verbs that lists institutions, each with what the person was there in brackets: "Earlier: Brackwater Inc. (intern, 2015), Lowfen College (BSc, 2010)". */
public final class BracketedPosts {

    private static final Wording POST = Wording.of("(?:^|[:;,] |and )(\\p{Lu}[^,;:()]{1,70}?) \\(([^()]{3,70})\\)");
    /** "I studied tides at Fenwold University": what is told with a verb. */
    private static final Wording TOLD = Wording.of("^(?:I|He|She|We|My|His|Her) |\\b(?:studied|read|received|obtained|earned|completed|graduated|worked|attended|was|did|got|at|from|alumn(?:us|a|i)|graduate)\\b");
    /** The verb before the first place: "I worked at | Brackwater". */
    private static final Wording WORK = Wording.of("(?i)\\b(?:(?:work(?:s|ed|ing)?|employed|served)(?: \\p{L}{2,12}ly)? (?:at|for|by|with|in)|(?:am|is|was|were|been|['’]m)(?: (?:also|currently|now|presently|previously|formerly|first))*,? (?:at|with|employed at)|(?:previously|formerly|before that|earlier),? (?:at|with)|spent time (?:at|with)) (?:the )?(?=(?-i:\\p{Lu}))");
    private static final Wording WORKED = Wording.of("(?:(?:,|;|,? and|,? then|,? and then)(?:,? (?:before that|previously|earlier|later),?)?(?: (?:at|with|for|in))? (?:the )?)?(?<place>\\p{Lu}[^,;()]{1,60}?(?:\\.?, (?:Inc|Ltd|LLC|Corp)\\.?)?(?: \\([\\p{Lu}\\d&.-]{2,10}\\))?) \\((?<post>[^()]{3,70})\\)");
    private static final Wording NOW = Wording.of("(?i)\\b(?:am|is|['’]m|currently|now|works?|presently)\\b");
    /** What is no post alone: whose group it is, where it is. */
    private static final Wording NO_POST = Wording.of("(?i)\\b(?:at|of the|led by|head:|with|prof\\.?|dr\\.?|(?:group|lab|team)$|supervis\\p{L}*|advis\\p{L}*|host\\p{L}*|formerly|now)(?!\\p{L})");
    private static final int LONGEST_TITLE = 50;
    private static final DateInterval UNKNOWN = new DateInterval(Optional.empty(), Optional.empty(), false);

    private BracketedPosts() {
    }

    /** The stints that {@code sentence} lists, none unless all of at least two brackets name a position or a degree, or it says with a verb of work that what the brackets name is a post. */
    public static List<Stint> read(RichText sentence, int source) {
        List<Stint> listed = listed(sentence, source);
        return listed.isEmpty() ? worked(sentence, source) : listed;
    }

    private static List<Stint> listed(RichText sentence, int source) {
        List<Stint> stints = new ArrayList<>();
        Matcher post = POST.matcher(sentence.text());
        boolean dated = false;
        while (post.find()) {
            String title = title(post.group(2));
            if (!Words.of("title").in(title) && Degrees.find(title).isEmpty() || TOLD.matcher(post.group(1)).find()) {
                return List.of();
            }
            dated |= !DateReader.find(post.group(2)).isEmpty();
            stints.add(stint(post.group(1), title, DateReader.find(post.group(2)), sentence, source));
        }
        return dated && stints.size() > 1 ? stints : List.of();
    }

    /** "I worked at Brackwater (lecturer) and Lanternly (analyst, 2015–2017)": posts in brackets behind their places, where nothing else in the sentence is a post. */
    private static List<Stint> worked(RichText sentence, int source) {
        String text = sentence.text();
        Matcher work = WORK.matcher(text);
        if (!work.find()) {
            return List.of();
        }
        List<Stint> stints = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text.substring(0, work.end()));
        Matcher post = WORKED.matcher(text).region(work.end(), text.length());
        int end = work.end();
        boolean now = NOW.matcher(text.substring(0, work.end())).find();
        while (post.lookingAt()) {
            String title = title(post.group("post"));
            if (!isPost(title)) {
                return List.of();
            }
            Stint stint = stint(post.group("place"), title, DateReader.find(post.group("post")), sentence, source);
            stints.add(now && stints.isEmpty() && stint.from().isEmpty() && stint.to().isEmpty() ? stint.ongoing() : stint);
            end = post.end();
            post.region(end, text.length());
        }
        rest.append(text.substring(end));
        return TitlePhrases.find(rest.toString(), 0).isEmpty() && Degrees.find(rest.toString()).isEmpty() ? stints : List.of();
    }

    private static boolean isPost(String title) {
        return title.length() < LONGEST_TITLE && Words.of("title").in(title) && !PersonNames.isTitled(title) && !NO_POST.matcher(title).find();
    }

    /** What {@code bracket} says before its time. */
    private static String title(String bracket) {
        List<FoundDate> dates = DateReader.find(bracket);
        return Segments.trimmed(RichText.plain(dates.isEmpty() ? bracket : bracket.substring(0, dates.getFirst().start()), 1)).text();
    }

    private static Stint stint(String place, String title, List<FoundDate> dates, RichText sentence, int source) {
        boolean degreeAlone = !Words.of("title").in(title);
        StintKind kind = degreeAlone ? StintKind.EDUCATION : StintKinds.of(title);
        Optional<Degree> degree = kind == StintKind.EDUCATION ? Degrees.first(title) : Optional.empty();
        DateInterval when = dates.stream().findFirst().map(date -> degree.isPresent() && !date.range() ? new DateInterval(Optional.empty(), date.interval().to(), false) : date.interval()).orElse(UNKNOWN);
        return new Stint(kind, Optional.of(Institution.named(place)), "", title, degree, "", when.from(), when.to(), when.current(), source, sentence.lines());
    }
}
