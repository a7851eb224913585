package bole.importer.field;

import bole.importer.page.RichText;
import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateInterval;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Stints told in English sentences: "I am an algorithm expert at …", "I received the PhD degree from … in 2021". */
final class ProseStints {

    private static final Pattern PRESENT = Pattern.compile("\\b(?:i am|i['’]m|i work|i currently|he is|she is|they are|currently|is an?|is the|now)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAST = Pattern.compile("\\b(?:was|were|worked|interned|previously|used to|former|formerly|spent|have been|had been|served)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DEGREE_VERB = Pattern.compile(
        "\\b(?:receiv|obtain|earn|complet|got|hold|holds|have a|has a|graduat|finish|award|degree|pursu|studied|studying|did my|did his|did her|toward|towards|from|majored)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PURSUING = Pattern.compile("\\b(?:pursuing|working towards|working toward|studying)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHERS = Pattern.compile("\\b(?:my advisor|my students|looking for|recruit|students? (?:who|with|to|interested)|if you|please|we are|is hiring|openings?|welcome)\\b", Pattern.CASE_INSENSITIVE);

    private final RichText sentence;
    private final String text;
    private final int source;
    private final List<InstitutionFinder.Found> places;
    private final List<Stint> stints = new ArrayList<>();

    private ProseStints(RichText sentence, int source) {
        this.sentence = sentence;
        this.text = sentence.text();
        this.source = source;
        this.places = InstitutionFinder.find(sentence);
    }

    /** The stints told in {@code sentence}. */
    static List<Stint> read(RichText sentence, int source) {
        if (sentence.text().length() > 1_500 || OTHERS.matcher(sentence.text()).find()) {
            return List.of();
        }
        ProseStints prose = new ProseStints(sentence, source);
        int after = prose.position();
        prose.degrees(after);
        return prose.stints;
    }

    /** Reads a position; gives where it ends. */
    private int position() {
        java.util.regex.Matcher present = PRESENT.matcher(text);
        boolean now = present.find();
        java.util.regex.Matcher past = PAST.matcher(text);
        boolean then = past.find() && (!now || past.start() < present.start());
        if (!now && !then) {
            return 0;
        }
        int from = then ? past.end() : present.end();
        Optional<TitlePhrases.Phrase> phrase = TitlePhrases.find(text, Math.max(0, from - 3));
        if (phrase.isEmpty() || phrase.get().start() - from > 100 || DEGREE_VERB.matcher(text.substring(from, Math.max(from, phrase.get().start()))).find() && !now) {
            return 0;
        }
        return position(phrase.get(), !then);
    }

    private int position(TitlePhrases.Phrase phrase, boolean current) {
        Optional<InstitutionFinder.Found> place = placeAfter(phrase.end(), phrase.end() + 160);
        String title = phrase.text();
        Optional<Degree> degree = Degrees.first(title);
        boolean student = Words.of("student").in(title) && !Words.of("postdoc").in(title);
        if (degree.isEmpty() && student && title.toLowerCase(Locale.ROOT).contains("undergrad")) {
            degree = Optional.of(Degree.BACHELOR);
        }
        boolean apart = place.isPresent() && DEGREE_VERB.matcher(text.substring(phrase.end(), Math.max(phrase.end(), place.get().start())).replace(" from ", " ")).find();
        if (place.isEmpty() && !(current && stints.isEmpty()) || apart && !current) {
            return 0;
        }
        StintKind kind = student ? StintKind.EDUCATION : Words.of("internship").in(title) ? StintKind.INTERNSHIP : StintKind.EMPLOYMENT;
        List<FoundDate> dates = DateReader.find(text);
        DateInterval when = dates.isEmpty() ? new DateInterval(Optional.empty(), Optional.empty(), false) : dates.getFirst().interval();
        boolean open = current && (dates.isEmpty() || when.current());
        stints.add(new Stint(kind, place.map(found -> Institution.named(found.name())), unit(phrase.end(), place), title,
            kind == StintKind.EDUCATION ? degree : Optional.empty(), "", open && !when.current() ? Optional.empty() : when.from(),
            open ? Optional.empty() : when.to(), open || current, source, sentence.lines()));
        return place.map(InstitutionFinder.Found::end).orElse(phrase.end());
    }

    private Optional<InstitutionFinder.Found> placeAfter(int from, int limit) {
        InstitutionFinder.Found best = null;
        for (InstitutionFinder.Found place : places) {
            if (place.start() >= from - 1 && place.start() < limit) {
                boolean chained = best != null && isChained(text.substring(best.end(), place.start()));
                if (best == null || chained && place.form().compareTo(best.form()) > 0) {
                    best = place;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isChained(String between) {
        String lower = between.toLowerCase(Locale.ROOT).strip();
        return lower.length() < 30 && !lower.contains(".") && !lower.startsWith("and ") && !lower.contains("where") && !lower.contains(" from ");
    }

    private String unit(int from, Optional<InstitutionFinder.Found> place) {
        return places.stream().filter(found -> found.start() >= from && place.isPresent() && found.end() <= place.get().start()).findFirst()
            .map(InstitutionFinder.Found::name).orElse("");
    }

    private void degrees(int after) {
        if (!DEGREE_VERB.matcher(text).find()) {
            return;
        }
        List<Degrees.Named> named = Degrees.find(text).stream().filter(degree -> degree.start() >= after && !isTitle(degree)).toList();
        for (int i = 0; i < named.size(); i++) {
            degree(named, i);
        }
    }

    private boolean isTitle(Degrees.Named degree) {
        String next = text.substring(degree.end(), Math.min(text.length(), degree.end() + 16)).toLowerCase(Locale.ROOT);
        return next.contains("student") || next.contains("candidate") || next.contains("supervis") || next.contains("advis") || next.contains("thesis") || next.startsWith(" forum");
    }

    private void degree(List<Degrees.Named> named, int i) {
        Degrees.Named degree = named.get(i);
        int next = i + 1 < named.size() ? named.get(i + 1).start() : text.length();
        boolean shared = i + 1 < named.size() && places.stream().noneMatch(place -> place.start() >= degree.end() && place.start() < next);
        int limit = shared ? text.length() : next;
        Optional<InstitutionFinder.Found> place = placeAfter(degree.end(), limit).or(() -> placeBefore(named, i));
        boolean pursuing = PURSUING.matcher(text).find();
        if (place.isEmpty() && !pursuing) {
            return;
        }
        DateInterval when = when(degree.end(), limit, pursuing);
        stints.add(new Stint(StintKind.EDUCATION, place.map(found -> Institution.named(found.name())), "", text.substring(degree.start(), degree.end()),
            Optional.of(degree.degree()), field(degree.end()), when.from(), when.to(), when.current(), source, sentence.lines()));
    }

    private Optional<InstitutionFinder.Found> placeBefore(List<Degrees.Named> named, int i) {
        int from = i == 0 ? 0 : named.get(i - 1).end();
        return places.stream().filter(place -> place.start() >= from && place.end() <= named.get(i).start()).reduce((first, second) -> second);
    }

    private DateInterval when(int from, int to, boolean pursuing) {
        Optional<FoundDate> found = DateReader.find(text).stream().filter(date -> date.start() >= from && date.start() < to).findFirst()
            .or(() -> DateReader.find(text).stream().filter(date -> Degrees.find(text).size() == 1).findFirst());
        if (found.isEmpty() || pursuing && !found.get().range()) {
            return new DateInterval(found.flatMap(date -> date.interval().from()).filter(date -> pursuing), Optional.empty(), pursuing);
        }
        DateInterval interval = found.get().interval();
        Optional<PartialDate> end = interval.to().or(interval::from);
        return found.get().range() ? interval : new DateInterval(Optional.empty(), end, false);
    }

    private String field(int from) {
        String rest = text.substring(from, Math.min(text.length(), from + 120));
        int in = rest.indexOf(" in ");
        int degreeOf = rest.indexOf(" of ");
        int at = in >= 0 && in < 12 ? in : degreeOf >= 0 && degreeOf < 3 ? degreeOf : -1;
        if (at < 0) {
            return "";
        }
        String field = rest.substring(at + 4);
        for (String stop : List.of(" from ", " at ", ",", ".", " in ", " with ", " under ", "(", " and my ", " and a ", ";")) {
            int end = field.indexOf(stop);
            field = end >= 0 ? field.substring(0, end) : field;
        }
        return field.length() < 60 && !field.isBlank() && !Character.isDigit(field.charAt(0)) && DateReader.find(field).isEmpty() ? field.strip() : "";
    }
}
