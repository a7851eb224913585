package bole.importer.field.english;

import bole.importer.field.english.ProseHead.Sort;
import bole.importer.field.english.ProseHead.Tense;
import bole.importer.field.form.DegreesFinished;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.PersonNames;
import bole.importer.field.place.InstitutionFinder;
import bole.importer.field.place.JoinedEmployers;
import bole.importer.field.place.PlaceLists;
import bole.importer.field.place.Referents;
import bole.importer.page.RichText;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateInterval;
import bole.text.FoundDate;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Stints told in English sentences: "I am an algorithm expert at …", "I received the PhD degree from … in 2021 and was then a postdoc at …".
 *
 * <p>A sentence is cut into {@linkplain ProseClause clauses}. In a clause every position,
 * degree or verb of place is a {@link ProseHead}; the institution of a head stands behind it and before the next one, or right before it ("joined … as
 * a …", "…, where I received …"); its time stands on the side on which the first time of the clause stands.
 */
public final class ProseStints {

    private static final Wording OTHERS = Wording.anyCase("\\b(?:my advisors?|my students|looking for|recruit|students (?:who|with|to)|students interested|(?:any|every|prospective|motivated|talented) (?:\\p{L}+ )?student interested|if you|please|welcomes|joins (?:us|our|the (?:lab|group|team))|we are|is hiring|openings?|welcome|positions?(?:\\(s\\))? (?:(?:is|are|may be|will be) )?(?:still )?(?:available|open))\\b");
    /** Of whom a sentence tells that begins so. */
    private static final Wording SOMEBODY = Wording.of("(?:My|His|Her) (?:wife|husband|partner|spouse|fianc[eé]e?|son|daughter|father|mother|parents|brother|sister)\\b|(?:My|Our|His|Her) (?:[\\p{L}.-]+ ){0,2}(?:[Ss]tudent|[Aa]dvisee|[Mm]entee|[Pp]ostdoc|[Ii]ntern|[Cc]olleague|[Cc]ollaborator|[Aa]dvis[eo]r|[Ss]upervisor)s?,? (?:(?:Dr|Prof)\\.? )?\\p{Lu}|(?:(?:Big|Many|Huge|Hearty|Warm|Belated) )?(?:Congrat\\p{L}*|Welcome|Kudos|Farewell|Proud of)\\b");
    /** "I work with Mira Oduya, | who is a professor at …": what is told of a person named in passing. */
    private static final Wording WHO = Wording.of("(?<name>\\p{Lu}[\\p{L}\\p{M}.’'-]+(?: \\p{Lu}[\\p{L}\\p{M}.’'-]*){1,3}),? who (?:is|was|has|had|works|worked|will|holds|leads|currently|now)\\b");
    private static final Wording ME = Wording.of("\\b(?:I|[Mm]y)\\b");
    private static final Wording I_AM = Wording.of("\\b(?:I am|I['’]m|[Mm]y name is|[Cc]all me) $");
    private static final Wording LISTED = Wording.of(",? ?(?:and|&|as well as)(?: (?:(?:also|later|then|one|another|the other|another one|(?:the |a )?second(?: one)?) )?(?:at|with|in)| @)?(?: the)?(?: (?:\\p{Lu}[\\p{L}-]+ ){1,4}(?:group|lab|laboratory|program|programme|department|team|centre|center) (?:at|of)(?: the)?)?");
    /** "with Brackwater | from 2010 to 2012 |, and with Lantern …": the time of the first of two places. */
    private static final Wording TIMED = Wording.of("^\\.?,? (?:from|between|in|during) (?:\\p{L}+ )?(?:19|20)\\d\\d(?: ?(?:to|and|until|[-–]) ?(?:\\p{L}+ )?(?:19|20)\\d\\d)?(?=,? (?:and|then) (?:(?:later |then |subsequently )?(?:at|with) )?)");
    /** "at Brackwater | and from 2012 to 2014 at | Lantern": another place, with its time before it. */
    private static final Wording THEN = Wording.of("(?: (?:from|in|between|during) [^,;.]{4,30}|\\([^()]{4,30}\\))?,? (?:and|then|and (?:then|later|subsequently))(?: also)? (?:from|in|between|during|since) (?:\\p{L}+\\.? )?(?:19|20)\\d\\d[^,;.]{0,24}? (?:at|with)(?: the)? ");
    /** "studied at … | and worked | as a …": another verb, whose position is not that of the first. */
    static final Wording TURN = Wording.of("\\b(?:and|then|before|later) (?:then |later |also |subsequently |briefly )?(?:served|worked|working|acted|interned|volunteered|started|began)\\b");
    /** "worked at … | and as a | fellow | at …": a further position, at its own place. */
    private static final Wording AND_AS = Wording.of(",? (?:and|then)(?: (?:then|later|also))? as (?:an? |the )?$");
    private static final Wording PLACED = Wording.of(" (?:at|with|in) (?:the )?\\p{Lu}");
    /** "joined Lanternly in 2012, | where I now | draw lamps". */
    private static final Wording WHERE_NOW = Wording.of("(?: \\([^()]{1,20}\\))?(?:,? in (?:\\p{L}+ )?(?:19|20)\\d\\d)?,? where (?:I|he|she) (?:(?:now|currently|presently|still) |am\\b|is\\b|work\\b|works\\b|leads?\\b)");
    /** "I was | a lecturer | at Lowfen College since 2012": a beginning of what is over. */
    private static final Wording WAS = Wording.of("\\b(?:was|were)(?: (?:also|then))? (?:an? |the )?$");
    private static final Wording WAS_SINCE = Wording.of("\\bsince\\b");
    private static final Wording NOW = Wording.of("\\band (?:I )?(?:am|is) (?:now |currently |presently )?(?:an? |the )?$");
    private static final Wording STAYED = Wording.of("(?:(?:[Hh]ave|[Hh]as)|['’](?:ve|s)) been (?:at|with) ");
    private static final Wording THERE = Wording.of("(?: there| here)?(?:[.,;]|$)");
    private static final Wording BEFORE = Wording.of("^(?i)(?:before|prior to) (?:(?:my|his|her) )?$");
    /** "studied tides at Lowfen College | and fog at | Fenwold University": a further place of studies, with what was studied there. */
    private static final Wording FIELD_AT = Wording.of(",? (?:and|then|and then|and later|followed by|before|as well as)(?: (?:later|then))? (?!\\p{L}+(?:ed|ing) |(?:was|is|am|are|were|did|had|held|has|have|led|ran|taught|my|his|her|an?|the|I|he|she|we|more|now|currently) )(?:[\\p{L}&-]+,? ){1,5}?at (?:the )?");
    private static final Wording SHORT = Wording.of("\\p{Lu}{2,8}");
    /** How far behind a place its time may begin. */
    private static final int REMARK = 16;
    private static final Wording GRADUATED_WITH = Wording.of("\\bgraduat(?:ed|ing)\\b[^.;]{0,40}? with (?:an?|my|his|her) (?:[\\p{L}-]+ )?$");
    private static final Wording SEASON = Wording.of("(?:Summer|Winter|Spring|Autumn) School");
    private static final Wording FOUNDED = Wording.of("(?i)(?:co-?)?founded ");
    /** "founded Brackwater |, a start-up for lamps": what says that a name is that of a company. */
    private static final Wording VENTURE = Wording.of("(?i)(?: \\([^()]{1,40}\\))?,? (?:an? [^,.;()]{0,50}?\\b(?:start[- ]?up|company|firm|spin-?(?:off|out)|business|consultancy|non-?profit|studio)\\b|(?:which|to) (?:provides?|offers?|sells?|brings?|helps?|supports?|commerciali[sz]es?|develops?|makes?)\\b|which was acquired|where (?:I|he|she) (?:served|worked|was|led))");
    private static final Wording LEADING = Wording.of("(?i)(?:@ ?|\\bex-|founding |bootstrapping |^[a-z ]{4,24}: )$|\\b(?:at|with|for|by|within|of|(?:recruited|hired) to|(?:start[- ]?up|company|firm|agency|consultancy|non-?profit),?(?: (?:called|named))?) $");
    /** "a postdoc in | the department of tides at | FWU": a unit in small letters, whose place follows. */
    private static final Wording UNIT_AT = Wording.of("(?i)(?:the )?(?:[\\p{L}-]+ ){0,4}?(?:department|dept\\.?|school|division|lab|laboratory|group|institute|cent(?:er|re)|faculty|section|team)(?: (?:of|for|on) [^,.;()]{3,50}?)? at (?:the )?");
    private static final Wording PRESENCE = Wording.of("(?i)(?:was|were) (?:\\p{L}+ )?(?:at|with) ");
    private static final Wording POSTDOC = Wording.of("(?i)\\b(?<title>post-?doc)s?\\b");
    private static final Wording LASTING = Wording.of("(?i)\\b(?:previously|formerly|before|prior|earlier|then|past|until|after|afterwards|first|years?|later|recently)\\b");
    private static final DateInterval UNKNOWN = new DateInterval(Optional.empty(), Optional.empty(), false);

    private final RichText clause;
    private final String text;
    private final int source;
    private final List<InstitutionFinder.Found> places;
    private final ProseDates times;
    private final PlaceLists lists;
    private final List<ProseHead> heads;
    private final HeadPlaces headPlaces;
    private final Promotions promotions;
    private final boolean earlier;
    private final List<Stint> stints = new ArrayList<>();

    private ProseStints(ProseClause told, int source, boolean listed, Optional<String> earlier) {
        this.clause = told.words();
        this.text = clause.text();
        this.source = source;
        this.earlier = earlier.isPresent();
        this.lists = PlaceLists.of(clause, Referents.resolved(text, InstitutionFinder.find(clause), earlier));
        this.places = lists.places();
        this.heads = DegreeAhead.merged(text, ProseHeads.of(text, listed, told.elided()));
        this.times = new ProseDates(text, heads);
        this.headPlaces = new HeadPlaces(text, heads, lists, times);
        this.promotions = new Promotions(clause, heads, headPlaces, times);
    }

    /**
     * The stints told in {@code sentence}.
     *
     * @param listed whether it may be a line such as "Postdoc at …" that has no verb
     * @param past whether it stands in a list of what was: "Previously I was", and "a postdoc at …" below
     * @param earlier the institution last named before the sentence, which "the same university" means
     */
    public static List<Stint> read(RichText sentence, int source, boolean listed, boolean past, Optional<String> earlier) {
        if (sentence.text().length() > 1_500 || SOMEBODY.matcher(sentence.text()).lookingAt() || OTHERS.matcher(sentence.text()).find()) {
            return List.of();
        }
        List<Stint> stints = new ArrayList<>(BracketedPosts.read(sentence, source));
        List<Stint> next = new ArrayList<>();
        for (ProseClause clause : stints.isEmpty() ? ProseClause.of(withoutOthers(sentence), past) : List.<ProseClause>of()) {
            ProseStints prose = new ProseStints(clause, source, listed, Referents.last(stints).or(() -> earlier));
            prose.read();
            stints.addAll(prose.stints);
            next.addAll(Succession.isNext(clause.words().text()) ? prose.stints : List.of());
        }
        return Succession.ended(stints, next, sentence.text());
    }

    /** What {@code sentence}, in which somebody speaks of himself or herself, tells before it turns to a person named in passing. */
    private static RichText withoutOthers(RichText sentence) {
        Matcher who = WHO.matcher(sentence.text());
        boolean other = who.find() && PersonNames.isLatin(who.group("name")) && ME.matcher(sentence.text().substring(0, who.start())).find() && !I_AM.matcher(sentence.text().substring(0, who.start())).find();
        return other ? sentence.slice(0, who.end("name")) : sentence;
    }

    private void read() {
        for (int i = 0; i < heads.size(); i++) {
            ProseHead head = heads.get(i);
            boolean followed = i + 1 < heads.size() && isFollowed(head, heads.get(i + 1));
            if (!followed && !promotions.rises(stints, i, source)) {
                stint(head, i);
            }
        }
        graduated();
    }

    /** "entered Fenwold University in 2009 and graduated | with a BA |": gives the only studies that the clause tells of the only degree that it names. */
    private void graduated() {
        List<ProseHead> degrees = heads.stream().filter(ProseHead::isDegree).toList();
        boolean one = stints.size() == 1 && degrees.size() == 1 && stints.getFirst().kind() == StintKind.EDUCATION && stints.getFirst().degree().isEmpty() && stints.getFirst().title().isEmpty();
        if (one && GRADUATED_WITH.matcher(text.substring(0, degrees.getFirst().start())).find()) {
            ProseHead degree = degrees.getFirst();
            Stint study = stints.getFirst();
            stints.set(0, new Stint(study.kind(), study.institution(), study.unit(), degree.title(), degree.degree(), DegreeFields.of(text, heads, heads.indexOf(degree)), study.from(), study.to(), study.current(), source, study.lines()));
        }
    }

    /** "joined … as a …", "graduated from … with a …": a verb whose position or degree comes after it. */
    private boolean isFollowed(ProseHead verb, ProseHead next) {
        String between = text.substring(verb.end(), Math.max(verb.end(), next.start())).toLowerCase(Locale.ROOT);
        if (headPlaces.isBracketedBehind(verb, next)) {
            return true;
        }
        boolean position = next.sort() == Sort.POSITION && !(AND_AS.matcher(between).find() && PLACED.matcher(text).region(next.end(), text.length()).lookingAt()) && Purposes.arePosition(between) && !TURN.matcher(between).find();
        return verb.title().isEmpty() && (position || isThereNow(text, verb, next) || headPlaces.isGraduation(verb, next) && !headPlaces.isElsewhere(verb, next) || times.isAdmission(verb, next));
    }

    /** "joined Fenwold University in 2019 | and am now a | lecturer there", "have been with Brackwater since 2019 | and am a | lead engineer": a position of now where somebody came or stays. */
    static boolean isThereNow(String text, ProseHead verb, ProseHead next) {
        boolean stays = verb.sort() == Sort.JOINING || STAYED.matcher(text).region(verb.start(), verb.end()).lookingAt();
        boolean rest = stays && next.sort() == Sort.POSITION && THERE.matcher(text).region(next.end(), text.length()).lookingAt();
        return rest && NOW.matcher(text.substring(verb.end(), Math.max(verb.end(), next.start()))).find();
    }

    private void stint(ProseHead head, int i) {
        int first = i > 0 && isFollowed(heads.get(i - 1), head) ? i - 1 : i;
        int from = first == 0 ? 0 : heads.get(first - 1).end();
        int to = headPlaces.reach(i);
        Optional<InstitutionFinder.Found> placed = PlacedTitles.place(text, head);
        Optional<InstitutionFinder.Found> place = placed.or(() -> headPlaces.place(head, i, from, to));
        boolean got = head.isDegree() && DegreesFinished.isGot(text.substring(0, head.start())) && times.all().stream().anyMatch(date -> date.start() >= head.end() && date.start() < to);
        boolean named = place.isPresent() || got || head.isDegree() && times.isBegun(head) && !times.all().isEmpty() || head.tense() == Tense.PRESENT && head.sort() == Sort.POSITION || head.isDegree() && times.isPursued(head);
        if (UnfinishedDegrees.is(text, head, i + 1 < heads.size() ? heads.get(i + 1).start() : text.length())) {
            return;
        }
        if (!named || head.sort() == Sort.JOINING && place.isEmpty() || isNoPlace(head, place) || isNamedBefore(head, place, to)) {
            return;
        }
        DateInterval when = times.untilGraduation(head, times.when(head, from, ending(place, to), place));
        boolean current = head.tense() == Tense.PRESENT && (!head.isDegree() || times.isPursued(head)) && when.to().isEmpty() || when.current() && !(head.tense() == Tense.PAST && WAS_SINCE.matcher(text).region(head.end(), text.length()).find() && WAS.matcher(text.substring(0, head.start())).find()) || place.filter(found -> head.sort() == Sort.JOINING && found.start() >= head.end() - 1 && WHERE_NOW.matcher(text).region(found.end(), text.length()).lookingAt()).isPresent();
        String title = head.title().isEmpty() ? stay(head, place) : head.title();
        boolean interned = first < i && heads.get(first).kind() == StintKind.INTERNSHIP && head.kind() == StintKind.EMPLOYMENT;
        stints.add(new Stint(interned ? StintKind.INTERNSHIP : head.kind(), place.map(found -> Institution.named(found.name())), place.map(found -> unit(head.end(), found)).orElse(""), Promotions.plain(placed.isPresent() ? PlacedTitles.bare(title) : title).replaceFirst(" (?:and|or)$", ""),
            head.degree(), head.isDegree() ? DegreeFields.of(text, heads, i) : "", when.from(), when.to(), current, source, clause.lines()));
        Stint told = stints.getLast();
        place.filter(found -> (head.kind() != StintKind.EDUCATION || head.sort() == Sort.VERB || PluralDegrees.areTold(text, head)) && found.start() >= head.end()).ifPresent(found -> more(told, found, to));
        place.filter(found -> head.kind() != StintKind.EDUCATION && first < i && found.end() < head.start()).ifPresent(found -> more(told, found, head.start()));
        if (place.isPresent() && head.kind() != StintKind.EDUCATION) {
            stints.addAll(repeated(told, when));
        }
    }

    /** "… at Fenwold University. | Before joining FWU, | I was …": whether a verb only says once more, without a time, by a short form, where somebody is. */
    private boolean isNamedBefore(ProseHead verb, Optional<InstitutionFinder.Found> place, int to) {
        boolean brief = earlier && verb.sort() == Sort.JOINING && verb.title().isEmpty() && place.filter(found -> SHORT.matcher(found.name()).matches()).isPresent();
        return brief && BEFORE.matcher(text.substring(0, verb.start())).find() && times.all().stream().noneMatch(date -> date.start() >= verb.end() && date.start() < to);
    }

    /** "from 2013 to 2014 and from 2016 to 2017": {@code stint} in each of the times that stand beside {@code when}. */
    private List<Stint> repeated(Stint stint, DateInterval when) {
        return times.beside(when).stream().map(time -> new Stint(stint.kind(), stint.institution(), stint.unit(), stint.title(), stint.degree(), stint.field(), time.from(), time.to(), time.current(), source, stint.lines())).toList();
    }

    /** "did two | postdocs | at …", "moved to … for a | postdoc": what the words of a verb or the purpose behind its place call a post by which who has it is called, too. */
    private String stay(ProseHead verb, Optional<InstitutionFinder.Found> place) {
        Matcher postdoc = POSTDOC.matcher(text.substring(verb.start(), verb.end()));
        return postdoc.find() ? postdoc.group("title") : place.filter(found -> verb.kind() == StintKind.EMPLOYMENT && found.start() >= verb.end() - 1).map(found -> Purposes.post(text, found.end())).orElse("");
    }

    /** Where the words about {@code place} end, which may be the first of a list before {@code to}. */
    private int ending(Optional<InstitutionFinder.Found> place, int to) {
        return place.flatMap(first -> further(first, to)).filter(next -> times.all().stream().anyMatch(date -> date.start() >= next.start() && date.end() < to && text.startsWith(")", date.end()))).map(InstitutionFinder.Found::start).orElse(to);
    }

    private Optional<InstitutionFinder.Found> further(InstitutionFinder.Found last, int to) {
        return places.stream().filter(place -> place.start() > last.end() && place.start() < to && lists.isFurther(place)).findFirst();
    }

    /** "an intern at … (2022) and … (2023)": the further places of one position. */
    private void more(Stint stint, InstitutionFinder.Found first, int to) {
        InstitutionFinder.Found last = first;
        boolean ahead = times.all().size() == 1 && times.all().getFirst().end() <= first.start();
        DateInterval shared = ahead ? new DateInterval(stint.from(), stint.to(), stint.current()) : UNKNOWN;
        for (InstitutionFinder.Found place : places) {
            String between = place.start() > last.end() ? text.substring(last.end(), place.start()) : "";
            if (place.start() < to && (place.form().isInstitution() || lists.isFurther(place)) && THEN.matcher(between).matches()) {
                stints.add(at(place, stint, last.end()));
                last = place;
            } else if (place.start() > last.end() && place.start() < to && (lists.isFurther(place) || place.form().isInstitution() && (isListed(between, place.form()) || isStudied(stint, between)))) {
                int limit = further(place, to).map(InstitutionFinder.Found::start).orElse(place.end() + REMARK);
                Optional<FoundDate> date = times.all().stream().filter(found -> found.start() >= place.end() && found.start() < limit).findFirst();
                DateInterval when = date.map(FoundDate::interval).orElse(shared);
                InstitutionFinder.Found owner = lists.owner(place);
                stints.add(new Stint(stint.kind(), Optional.of(Institution.named(owner.name())), owner.equals(place) ? "" : place.name(), stint.title(), stint.degree(), "", when.from(), when.to(),
                    stint.current() && date.isEmpty() || when.current(), source, clause.lines()));
                last = place;
            }
        }
    }

    /** {@code stint} at {@code place}, at the time that stands before it and behind {@code since}. */
    private Stint at(InstitutionFinder.Found place, Stint stint, int since) {
        DateInterval when = times.all().stream().filter(date -> date.start() >= since && date.end() <= place.start()).reduce((one, other) -> other).map(FoundDate::interval).orElse(UNKNOWN);
        return new Stint(stint.kind(), Optional.of(Institution.named(place.name())), "", stint.title(), stint.degree(), "", when.from(), when.to(), when.current(), source, clause.lines());
    }

    private static boolean isStudied(Stint stint, String between) {
        return stint.kind() == StintKind.EDUCATION && stint.degree().isEmpty() && FIELD_AT.matcher(between.replaceAll("\\([^()]{0,40}\\)", "").replaceAll(" {2,}", " ").replace(" ,", ",")).matches();
    }

    private static boolean isListed(String between, InstitutionForm next) {
        String words = TIMED.matcher(between.replaceFirst("^\\.(?=,| (?:and|&) )", "").replaceAll("\\([^()]{0,40}\\)", "").replaceFirst("^ in (?:\\p{Lu}[\\p{L}.]*,? ?){1,3}(?=(?:and|&) )", " ")).replaceFirst("").strip();
        boolean comma = words.equals(",") && (next == InstitutionForm.COMPANY || next == InstitutionForm.UNIVERSITY);
        return comma || LISTED.matcher(words).matches();
    }

    /** Whether a verb such as "joined" names no institution. */
    private boolean isNoPlace(ProseHead head, Optional<InstitutionFinder.Found> place) {
        if (FOUNDED.matcher(text).region(head.start(), text.length()).lookingAt()) {
            return place.filter(found -> found.start() - head.end() < 6 && (found.form() == InstitutionForm.COMPANY || VENTURE.matcher(text).region(found.end(), text.length()).lookingAt())).isEmpty();
        }
        int gap = place.map(found -> found.start() - head.end()).orElse(0);
        boolean joined = place.isPresent() && head.sort() == Sort.JOINING && (JoinedEmployers.is(text, place.get().start(), place.get().end()) || isLed(head));
        boolean stayed = place.isPresent() && head.sort() == Sort.VERB && head.kind() != StintKind.EDUCATION && isLed(head) && !isMerePresence(head);
        boolean near = (joined || stayed) && gap < 6 || place.filter(found -> found.start() > head.end() && head.sort() == Sort.VERB && UNIT_AT.matcher(text.substring(head.end(), found.start())).matches()).isPresent();
        boolean far = text.startsWith("attended", head.start()) && (places.stream().noneMatch(found -> found.start() >= head.end() - 1 && found.start() - head.end() <= 30) || place.filter(found -> SEASON.matcher(found.name()).find()).isPresent());
        return far || head.title().isEmpty() && !near && place.filter(found -> found.form().isInstitution()).isEmpty();
    }

    /** Whether a verb ends with the word that only a place follows. */
    private boolean isLed(ProseHead verb) {
        return LEADING.matcher(text.substring(verb.start(), verb.end())).find();
    }

    /** "I was at …" without a word that tells of a past of some length: a meeting is attended so, too. */
    private boolean isMerePresence(ProseHead verb) {
        return PRESENCE.matcher(text).region(verb.start(), text.length()).lookingAt() && !LASTING.matcher(text).find() && times.all().stream().noneMatch(FoundDate::range);
    }

    private String unit(int from, InstitutionFinder.Found place) {
        return places.stream().filter(found -> found.start() >= from && found.end() <= place.start() && found.form() != InstitutionForm.UNIVERSITY).findFirst()
            .map(InstitutionFinder.Found::name).orElse("");
    }
}
