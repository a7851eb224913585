package bole.importer.field;

import bole.importer.field.ProseHead.Sort;
import bole.importer.field.ProseHead.Tense;
import bole.importer.page.RichText;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateInterval;
import bole.text.DateReader;
import bole.text.FoundDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stints told in English sentences: "I am an algorithm expert at …", "I received the PhD degree from … in 2021 and was then a postdoc at …".
 *
 * <p>A sentence is cut into clauses before "before joining …", "after receiving …" and behind an opening "Before …,". In a clause every position,
 * degree or verb of place is a {@link ProseHead}; the institution of a head stands behind it and before the next one, or right before it ("joined … as
 * a …", "…, where I received …"); its time stands on the side on which the first time of the clause stands.
 */
final class ProseStints {

    private static final Pattern OTHERS = Pattern.compile("\\b(?:my advisors?|my students|looking for|recruit|students (?:who|with|to)|students? interested|if you|please|we are|is hiring|openings?|welcome)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING = Pattern.compile("^(?:before|prior to|previous to|after|following|upon)\\b(?! (?:this|that|then)\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIN = Pattern.compile(",\\s+(?=(?:I|he|she|they|He|She|Dr|[A-Z][a-z]+) )");
    private static final Pattern LATER = Pattern.compile(
        ",?\\s+(?:(?:before|after|prior to|and then|then) (?=(?:joining|moving|coming|becoming|starting|receiving|obtaining|completing|finishing|earning|graduating|returning|relocating|leaving|joined|moved|became)\\b|(?:an?|one|two|three|four|five|six|several|his|her|my)\\b[^,.]{0,24}\\b(?:years?|months?|stint|postdoc|internship|career)\\b)|having (?=previously))", Pattern.CASE_INSENSITIVE);
    private static final Pattern LISTED = Pattern.compile(",? ?(?:and|&|as well as)(?: (?:also |later |then )?(?:at|with|in))?(?: the)?");
    private static final Pattern PURSUED = Pattern.compile("pursuing|fulfilling a|attending a|following a|working (?:toward|on (?:my|his|her|an?) )|studying|doing |reading for|enrolled in|(?:am|['’]m|now|currently|just) starting");
    private static final Pattern AS = Pattern.compile(",? ?(?:as|where i am|where i serve as) ?(?:an?|the)?");
    private static final Pattern FUNDED = Pattern.compile("\\b(?:fund(?:ed|ing)|support(?:ed)?|sponsor(?:ed|ship)|financed|paid|scholarship|collaboration|partnership) (?:by|from|with) (?:the |an? )?$");
    private static final Pattern JOINT_DEGREE = Pattern.compile("^(?: degrees?)?(?: (?:in|of) [^,;.]{2,50}?)?,? (?:and|&|as well as|plus) (?:(?:also )?(?:an?|my|his|her) ?)?$");
    private static final Pattern ADMISSION = Pattern.compile("^(?:the|an?|my|his|her)? ?$| for (?:the|an?|my|his|her) $");
    private static final Pattern SEASON = Pattern.compile("(?:Summer|Winter|Spring|Autumn) School");
    private static final DateInterval UNKNOWN = new DateInterval(Optional.empty(), Optional.empty(), false);

    private final RichText clause;
    private final String text;
    private final int source;
    private final List<InstitutionFinder.Found> places;
    private final List<FoundDate> dates;
    private final List<ProseHead> heads;
    private final List<Stint> stints = new ArrayList<>();

    private ProseStints(RichText clause, int source, boolean listed, Optional<String> earlier) {
        this.clause = clause;
        this.text = clause.text();
        this.source = source;
        this.places = Referents.resolved(text, InstitutionFinder.find(clause), earlier);
        this.dates = DateReader.find(text);
        this.heads = ProseHeads.of(text, listed);
    }

    /**
     * The stints told in {@code sentence}.
     *
     * @param listed whether it may be a line such as "Postdoc at …" that has no verb
     * @param earlier the institution last named before the sentence, which "the same university" means
     */
    static List<Stint> read(RichText sentence, int source, boolean listed, Optional<String> earlier) {
        if (sentence.text().length() > 1_500 || OTHERS.matcher(sentence.text()).find()) {
            return List.of();
        }
        List<Stint> stints = new ArrayList<>(BracketedPosts.read(sentence, source));
        for (RichText clause : stints.isEmpty() ? clauses(sentence) : List.<RichText>of()) {
            ProseStints prose = new ProseStints(clause, source, listed, Referents.last(stints).or(() -> earlier));
            prose.read();
            stints.addAll(prose.stints);
        }
        return stints;
    }

    private static List<RichText> clauses(RichText sentence) {
        List<RichText> clauses = new ArrayList<>();
        int start = 0;
        Matcher main = MAIN.matcher(sentence.text());
        if (OPENING.matcher(sentence.text()).find() && main.find()) {
            clauses.add(sentence.slice(0, main.start()));
            start = main.end();
        }
        Matcher later = LATER.matcher(sentence.text());
        while (later.find(Math.max(start, clauses.isEmpty() ? 1 : start))) {
            clauses.add(sentence.slice(start, later.start()));
            start = later.end();
        }
        clauses.add(sentence.from(start));
        return clauses;
    }

    private void read() {
        for (int i = 0; i < heads.size(); i++) {
            ProseHead head = heads.get(i);
            boolean followed = i + 1 < heads.size() && isFollowed(head, heads.get(i + 1));
            if (!followed) {
                stint(head, i);
            }
        }
    }

    /** "joined … as a …", "graduated from … with a …": a verb whose position or degree comes after it. */
    private boolean isFollowed(ProseHead verb, ProseHead next) {
        String between = text.substring(verb.end(), Math.max(verb.end(), next.start())).toLowerCase(Locale.ROOT);
        boolean position = next.sort() == Sort.POSITION && between.contains(" as ");
        return verb.title().isEmpty() && (position || isGraduation(verb, next) || isAdmission(verb, next));
    }

    /** "joined the PhD program at …", "joined … for a PhD": a beginning told with the degree. */
    private boolean isAdmission(ProseHead verb, ProseHead degree) {
        return verb.sort() == Sort.JOINING && degree.isDegree() && ADMISSION.matcher(text.substring(verb.end(), Math.max(verb.end(), degree.start()))).find();
    }

    /** "graduated from … with a …", "studied at …, obtaining a …": a verb of study and a degree that has no place of its own. */
    private boolean isGraduation(ProseHead verb, ProseHead degree) {
        boolean with = text.substring(verb.end(), Math.max(verb.end(), degree.start())).contains(" with ") || !hasPlace(degree.end(), reach(heads.indexOf(degree)));
        return verb.title().isEmpty() && verb.kind() == StintKind.EDUCATION && degree.isDegree() && with && hasPlace(verb.end() - 1, degree.start());
    }

    /** Where the words about the head {@code i} end. */
    private int reach(int i) {
        return i + 1 < heads.size() ? heads.get(i + 1).start() : text.length();
    }

    private void stint(ProseHead head, int i) {
        int first = i > 0 && isFollowed(heads.get(i - 1), head) ? i - 1 : i;
        int from = first == 0 ? 0 : heads.get(first - 1).end();
        int to = reach(i);
        Optional<InstitutionFinder.Found> place = place(head, i, from, to);
        boolean named = place.isPresent() || head.isDegree() && isBegun(head) && !dates.isEmpty() || head.tense() == Tense.PRESENT && head.sort() == Sort.POSITION || head.isDegree() && isPursued(head);
        if (!named || head.sort() == Sort.JOINING && place.isEmpty() || isNoPlace(head, place)) {
            return;
        }
        DateInterval when = when(head, from, to, place);
        boolean current = head.tense() == Tense.PRESENT && (!head.isDegree() || isPursued(head)) && when.to().isEmpty() || when.current();
        stints.add(new Stint(head.kind(), place.map(found -> Institution.named(found.name())), place.map(found -> unit(head.end(), found)).orElse(""), head.title(),
            head.degree(), head.isDegree() ? field(head.end()) : "", when.from(), when.to(), current, source, clause.lines()));
        place.filter(found -> head.kind() != StintKind.EDUCATION && found.start() >= head.end()).ifPresent(found -> more(stints.getLast(), found, to));
    }

    /** "an intern at … (2022) and … (2023)": the further places of one position. */
    private void more(Stint stint, InstitutionFinder.Found first, int to) {
        InstitutionFinder.Found last = first;
        for (InstitutionFinder.Found place : places) {
            if (place.start() > last.end() && place.start() < to && place.form().isInstitution() && isListed(text.substring(last.end(), place.start()), place.form())) {
                Optional<FoundDate> date = dates.stream().filter(found -> found.start() >= place.end() && found.start() < place.end() + 4).findFirst();
                DateInterval when = date.map(FoundDate::interval).orElse(UNKNOWN);
                stints.add(new Stint(stint.kind(), Optional.of(Institution.named(place.name())), "", stint.title(), stint.degree(), "", when.from(), when.to(),
                    stint.current() && date.isEmpty() || when.current(), source, clause.lines()));
                last = place;
            }
        }
    }

    private static boolean isListed(String between, InstitutionForm next) {
        String words = between.replaceAll("\\([^()]{0,40}\\)", "").strip();
        boolean comma = words.equals(",") && (next == InstitutionForm.COMPANY || next == InstitutionForm.UNIVERSITY);
        return comma || LISTED.matcher(words).matches();
    }

    /** Whether a verb such as "joined" names no institution. */
    private boolean isNoPlace(ProseHead head, Optional<InstitutionFinder.Found> place) {
        int gap = place.map(found -> found.start() - head.end()).orElse(0);
        boolean joined = place.isPresent() && head.sort() == Sort.JOINING && InstitutionFinder.isJoinedAs(text, place.get().end());
        boolean near = joined && gap < 6 || place.isPresent() && head.sort() == Sort.VERB && head.kind() == StintKind.EMPLOYMENT && gap < 6;
        boolean far = text.startsWith("attended", head.start()) && (gap > 30 || place.filter(found -> SEASON.matcher(found.name()).find()).isPresent());
        return far || head.title().isEmpty() && !near && place.filter(found -> found.form().isInstitution()).isEmpty();
    }

    private boolean isPursued(ProseHead head) {
        String before = text.substring(Math.max(0, head.start() - 40), head.start()).toLowerCase(Locale.ROOT);
        return PURSUED.matcher(before).find();
    }

    private Optional<InstitutionFinder.Found> place(ProseHead head, int i, int from, int to) {
        return bracketed(head).or(() -> joined(head, i)).or(() -> after(head.end(), Math.min(to, head.end() + 220))).or(() -> before(head, from))
            .or(() -> after(head.end(), sharedLimit(head, i))).or(() -> joint(head, i));
    }

    /** "… where I got a PhD and an MS": the place of the degree that is named in the same breath. */
    private Optional<InstitutionFinder.Found> joint(ProseHead head, int i) {
        boolean same = i > 0 && head.isDegree() && heads.get(i - 1).isDegree() && JOINT_DEGREE.matcher(text.substring(heads.get(i - 1).end(), head.start())).matches();
        return same ? place(heads.get(i - 1), i - 1, 0, head.start()) : Optional.empty();
    }

    /** How far the place may stand that several degrees share: "my B.Sc. and M.Sc. from …". */
    private int sharedLimit(ProseHead head, int i) {
        int limit = head.end();
        for (int next = i + 1; head.isDegree() && next < heads.size() && heads.get(next).isDegree(); next++) {
            limit = next + 1 < heads.size() ? heads.get(next + 1).start() : text.length();
            if (hasPlace(head.end(), limit)) {
                return limit;
            }
        }
        return limit;
    }

    private boolean hasPlace(int from, int to) {
        return places.stream().anyMatch(place -> place.start() >= from && place.start() < to);
    }

    /** "at … (PhD, 2002)": the place before the bracket. */
    private Optional<InstitutionFinder.Found> bracketed(ProseHead head) {
        int open = text.lastIndexOf('(', head.start());
        if (!head.isDegree() || open < 0 || text.indexOf(')', open) < head.start() || hasPlace(head.end(), text.indexOf(')', open))) {
            return Optional.empty();
        }
        return places.stream().filter(place -> place.end() <= open && open - place.end() < 3).reduce((first, second) -> second);
    }

    /** "joined … as a …": the place between the verb and the position. */
    private Optional<InstitutionFinder.Found> joined(ProseHead head, int i) {
        boolean admitted = i > 0 && isAdmission(heads.get(i - 1), head) && hasPlace(heads.get(i - 1).end() - 1, head.start());
        if (admitted || i > 0 && isGraduation(heads.get(i - 1), head)) {
            return after(heads.get(i - 1).end() - 1, head.start());
        }
        if (i == 0 || head.sort() != Sort.POSITION || !heads.get(i - 1).title().isEmpty()) {
            return Optional.empty();
        }
        ProseHead verb = heads.get(i - 1);
        boolean own = text.startsWith(" at ", head.end()) && hasPlace(head.end(), Math.min(text.length(), head.end() + 60));
        return !own && text.substring(verb.end(), head.start()).contains(" as ") ? after(verb.end() - 1, head.start()) : Optional.empty();
    }

    private Optional<InstitutionFinder.Found> before(ProseHead head, int from) {
        Optional<InstitutionFinder.Found> last = places.stream().filter(place -> place.end() <= head.start()).reduce((first, second) -> second);
        if (last.isEmpty()) {
            return last;
        }
        String between = text.substring(last.get().end(), head.start()).toLowerCase(Locale.ROOT);
        boolean where = between.contains("where ") && between.length() < 80;
        boolean opening = last.get().start() >= from && last.get().start() < 24 && between.length() < 60 && text.toLowerCase(Locale.ROOT).startsWith("at ");
        return where || opening || head.sort() == Sort.POSITION && AS.matcher(between.strip()).matches() ? last : Optional.empty();
    }

    private Optional<InstitutionFinder.Found> after(int from, int limit) {
        InstitutionFinder.Found best = null;
        for (InstitutionFinder.Found place : places) {
            if (place.start() >= from - 1 && place.start() < limit && !FUNDED.matcher(text.substring(Math.max(0, place.start() - 40), place.start())).find()) {
                boolean chained = best != null && best.form() != InstitutionForm.COMPANY && isChained(text.substring(best.end(), Math.max(best.end(), place.start())));
                if (best == null || chained && (place.form().compareTo(best.form()) > 0 || isOwner(best, place))) {
                    best = place;
                } else if (!chained) {
                    break;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** "the School of … at FWU Northmere": a name without form that a unit belongs to. */
    private boolean isOwner(InstitutionFinder.Found unit, InstitutionFinder.Found place) {
        return unit.form() == InstitutionForm.UNIT && place.form() == InstitutionForm.NONE && text.substring(unit.end(), place.start()).matches(" at (?:the )?");
    }

    private static boolean isChained(String between) {
        String lower = between.toLowerCase(Locale.ROOT).strip();
        return lower.length() < 30 && !lower.contains(".") && !lower.startsWith("and ") && !lower.equals("and") && !lower.contains("where") && !lower.contains("from") && !lower.contains(";");
    }

    private String unit(int from, InstitutionFinder.Found place) {
        return places.stream().filter(found -> found.start() >= from && found.end() <= place.start()).findFirst()
            .map(InstitutionFinder.Found::name).orElse("");
    }

    private DateInterval when(ProseHead head, int from, int to, Optional<InstitutionFinder.Found> place) {
        Optional<FoundDate> found = date(head, from, to, place);
        if (found.isEmpty()) {
            return UNKNOWN;
        }
        DateInterval interval = found.get().interval();
        if (found.get().expected() && !found.get().range()) {
            return new DateInterval(Optional.empty(), interval.to(), false);
        }
        if (head.isDegree() && isPursued(head) && !found.get().range()) {
            return new DateInterval(interval.from(), Optional.empty(), true);
        }
        if (found.get().range()) {
            return interval;
        }
        boolean begins = head.isDegree() ? isBegun(head) || isAdmitted(head) : head.sort() == Sort.JOINING || head.tense() == Tense.PRESENT && !(head.start() <= 3 && head.kind() == StintKind.INTERNSHIP) || head.tense() == Tense.FUTURE || joins(head);
        boolean ends = head.isDegree() || head.kind() == StintKind.EDUCATION && head.sort() == Sort.VERB;
        return begins ? new DateInterval(interval.from().or(interval::to), Optional.empty(), false) : ends ? new DateInterval(Optional.empty(), interval.to().or(interval::from), false) : interval;
    }

    private boolean isBegun(ProseHead head) {
        String before = text.substring(Math.max(0, head.start() - 24), head.start()).toLowerCase(Locale.ROOT);
        return before.contains("start") || before.contains("began") || before.contains("begin");
    }

    private boolean isAdmitted(ProseHead degree) {
        int at = heads.indexOf(degree);
        return at > 0 && isAdmission(heads.get(at - 1), degree);
    }

    private boolean joins(ProseHead head) {
        int at = heads.indexOf(head);
        return at > 0 && heads.get(at - 1).sort() == Sort.JOINING || text.substring(0, head.start()).toLowerCase(Locale.ROOT).contains("became");
    }

    private Optional<FoundDate> date(ProseHead head, int from, int to, Optional<InstitutionFinder.Found> place) {
        boolean ahead = !dates.isEmpty() && !heads.isEmpty() && dates.getFirst().start() < heads.getFirst().start();
        Optional<FoundDate> before = dates.stream().filter(date -> date.start() >= from && date.end() <= head.start()).reduce((first, second) -> second);
        Optional<FoundDate> after = dates.stream().filter(date -> date.start() >= head.end() && date.start() < to).findFirst();
        if (ahead && before.isPresent()) {
            return after.filter(date -> isBracketed(date)).or(() -> before);
        }
        int degrees = (int) heads.stream().filter(ProseHead::isDegree).count();
        if (head.isDegree() && after.isEmpty() || head.isDegree() && place.filter(found -> found.start() >= to).isPresent() || degrees > 1 && text.contains("respectively")) {
            return shared(head, degrees);
        }
        return after.or(() -> before.filter(date -> heads.getFirst() == head));
    }

    private boolean isBracketed(FoundDate date) {
        int open = text.lastIndexOf('(', date.start());
        return open >= 0 && text.indexOf(')', open) >= date.end() - 1;
    }

    /** The time of one of several degrees whose times stand together: "in 2011 and 2016, respectively". */
    private Optional<FoundDate> shared(ProseHead head, int degrees) {
        List<ProseHead> all = heads.stream().filter(ProseHead::isDegree).toList();
        int limit = heads.stream().filter(other -> !other.isDegree() && other.start() > all.getLast().start()).mapToInt(ProseHead::start).findFirst().orElse(text.length());
        List<FoundDate> after = dates.stream().filter(date -> date.start() >= all.getFirst().end() && date.start() < limit).toList();
        return after.size() == degrees ? Optional.of(after.get(all.indexOf(head))) : Optional.empty();
    }

    private String field(int from) {
        String rest = text.substring(from, Math.min(text.length(), from + 120)).replaceFirst("^ degrees?", "");
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
