package bole.importer.field.english;

import bole.importer.field.english.ProseHead.Sort;
import bole.importer.field.english.ProseHead.Tense;
import bole.importer.field.form.JointDegrees;
import bole.importer.field.form.Words;
import bole.importer.field.place.InstitutionFinder;
import bole.profile.StintKind;
import bole.text.DateInterval;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.PartialDate;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/**
 * The time of each stint of a clause: on the side of its {@link ProseHead} on which the first time of the clause stands, within the words of the head
 * ("spent the summer of 2021 at"), or shared by heads that are told in one breath.
 */
final class ProseDates {

    private static final Wording PURSUED = Wording.of("(?:am|is|['’]m|now) (?:now |currently )?(?:about|going|set) to (?:finish|complete|defend|submit|conclude) (?:my|his|her)|(?:am|is|['’]m|currently|now) (?:(?:also|still|just|now|currently|presently|in parallel|almost|about) )*(?:(?:working|writing)(?: on| up)? and )?(?:finishing|completing|wrapping up|finali[sz]ing|concluding)|pursuing|fulfilling a|attending a|(?:am|is|['’]m|currently|now) following a|in the (?:process|progress) of \\w+ing|working (?:toward|on (?:my|his|her|an?) )|studying|doing |reading for|enrolled in|(?:am|['’]m|now|currently|just) starting|(?:first|second|third|fourth|fifth|sixth|seventh|final|last|\\d(?:st|nd|rd|th)) year (?:of|in) (?:my|his|her|the|an?)? ?$|(?:first|second|third|fourth|fifth|sixth|final|last|\\d(?:st|nd|rd|th))[- ]year $");
    /** "was admitted to study for | a PhD degree", "was recommended to FWU to pursue my | MSc". */
    private static final Wording ADMITTED = Wording.of("(?i)\\b(?:admitted|accepted|enrolled|recommended|recruited)\\b[^.;]{0,60}? (?:to|for) (?:study(?:ing)?|pursu(?:e|ing)|read|do)(?: (?:for|towards?))?(?: (?:an?|the|my|his|her))?(?: [\\p{L}-]+){0,2} $");
    private static final int FARTHEST_ADMISSION = 120;
    private static final Wording ADMISSION = Wording.of("^(?:the|an?|my|his|her)? ?$");
    /** Where a sentence turns from a degree to a job. */
    private static final Wording TURN = Wording.of("\\band (?:then |later |also )?(?:served|worked|joined|became|was|am|moved)\\b");
    /** "from 2015 to 2018, I was a lecturer at … and | a fellow at …": a position that shares the time of the one before it. */
    private static final Wording SHARED = Wording.of(".{0,120},? (?:and|as well as|and also|and then also) (?:also )?(?:as )?(?:an?|the) ?$");
    private static final Wording BORN = Wording.of("(?i)\\bborn\\b[^.;]{0,30}$");
    /** "a company acquired by Brackwater in | 2017": what befell a place, not who was there. */
    /** "the energy crisis of | 2022": when something happened to all. */
    private static final Wording EVENT = Wording.of("(?i)\\b(?:crisis|crises|pandemic|war|elections?|crash|recession|census|olympics|games|referendum|earthquake|tsunami|hurricane|revolution|uprising|epidemic|outbreak)(?: of| in)? (?:the )?$");
    /** "publishing at TIDE | '24": when a conference was. */
    private static final Wording VENUE = Wording.of("(?<![\\p{L}-])(?<name>\\p{Lu}[\\p{L}]*\\p{Lu}[\\p{L}]*)(?: |(?=['’]))$");
    private static final int LONGEST_VENUE = 16;
    /** "Ada Moor (S | '92, M'97)": when somebody became a member. */
    private static final Wording GRADE = Wording.of("[(, ](?:S|M|SM|F|GS|AM|LM|LF|LSM|StM)['’‘]?$");
    private static final Wording SOLD = Wording.of("(?i)\\b(?:acquired|bought|purchased|taken over|absorbed|sold|merged)(?: (?:by|into|to|with) [^.;,()]{2,50}?)?,? (?:in|on)(?: \\p{L}+)? $");
    /** "(class of | 2026)": the year of a graduation. */
    private static final Wording CLASS_OF = Wording.of("(?i)\\bclass of (?:spring |summer |fall |winter |may |june |december )?['’]?$");
    /** "an undergraduate at Fenwold University, graduating in | 2027": the year in which studies of now are to end. */
    private static final Wording GRADUATING = Wording.of("(?i)\\b(?:graduat(?:ing|ion|e|es)|(?:complet|finish|defend)ing(?: it)?)(?: date)?:? (?:(?:in|by|at the end of|around) )?(?:(?:the )?(?:spring|summer|fall|autumn|winter|early|late|mid)(?: of)? )?$");
    /** "a 2015 | graduate |", "an alumna": who somebody is since studies were over. */
    private static final Wording ALUMNUS = Wording.of("(?i)\\b(?:graduate|alumn(?:us|a))$");
    /** "graduated from Fenwold University | in | 2014 (PhD, Tides)". */
    private static final Wording IN = Wording.of(",? in ");
    private static final Wording GRADUATED_WITH = Wording.of("(?: from (?:the )?\\p{Lu}[^,.;()]{1,50}?)?,? (?:with|having (?:received|obtained|earned|completed)|receiving|obtaining|earning) (?:both )?(?:an?|my|his|her|the) (?:[\\p{L}-]+ ){0,3}");
    /** "with an MBA | and a | BA": what joins two degrees of one graduation. */
    private static final Wording JOINT = Wording.of("(?: degrees?)?(?: in [^,.;()]{2,50}?)?,? (?:and|as well as|&) (?:(?:an?|my|his|her) )?");
    private static final Wording EACH = Wording.of("(?:,|,? and|,? &|/) ?");
    private static final Wording AND = Wording.of("\\)?,? ?(?:and |& |as well as )?(?:again |then |later )?(?:from |between |during |in )?\\(?");
    /** What begins a post. */
    private static final Wording BECAME = Wording.of("(?i)\\b(?:became|becoming)\\b|\\b(?:started|began|launched)(?: (?:my|a|his|her|their|the)(?: [\\p{L}-]+){0,2} (?:position|job|role|post|appointment|career|journey))?(?: off| out)? as (?:an? |the )?$|\\b(?:accepted|took up|took) (?:an?|the|my|his|her) (?:[\\p{L}-]+ ){0,3}?(?:position|job|role|post|appointment|chair|offer)(?: as| of)? (?:an? |the )?$|\\b(?:was|were|been|got) (?:\\w+ )?(?:appointed|promoted|named|hired|elected)(?: (?:as|to|to the (?:post|position|rank) of|to be))? (?:an? |the )?$");
    private static final Wording GRADUATION = Wording.of("(?i)\\b(?:expect(?:ed|s|ing)?|set|due|scheduled|planning|plan|anticipat\\p{L}+|will|should|hope) (?:to )?(?:be )?(?:graduat(?:e|ing)|finish(?:ing)?|complet(?:e|ing)|defend(?:ing)?)"
        + "[^.;]{0,40}?\\b(?:in|by) (?:\\p{L}+ )?((?:19|20)\\d\\d)\\b");
    /** "received | both a | PhD and an MSc": degrees that share what follows them. */
    private static final Wording BOTH = Wording.of("(?i)\\b(?:both (?:an?|my|his|her|the)? ?|(?:dual|double|joint|combined|concurrent)(?:[- ]degrees?)? \\(?)$");
    /** "my PhD, which I finished in | 2014": when studies were over. */
    private static final Wording FINISHED = Wording.of("\\b(?:which|that) (?:I|he|she|they|was)(?: (?:have|has|had|was|were))?(?: \\p{L}+ly)? (?:finished|completed|defended|received|obtained|earned|awarded|conferred|got)(?: (?:in|on|by))?(?: (?:early|late|mid|the \\p{L}+ of))? $");
    private static final Wording COMPLETED = Wording.of("(?i)\\)?,? ?(?:[^.;()]{0,80}? )?(?:defend|finish|complet|graduat|submitt|earn|receiv|obtain)(?:ed|ing)(?: (?:it|this|the degree|(?:my|his|her|the) (?:thesis|dissertation|degree|ph\\.?d\\.?)))?,? (?:(?:in|on|by)(?: the)?(?: (?:spring|summer|fall|autumn|winter|end) of)? )?\\(?");
    private static final Wording I_AM = Wording.of("(?i)(?:\\b(?:am|is)|['’]m) (?:(?:currently|now|presently|also) )?an? (?:[\\p{L}\\d]+-year )?$");
    /** "until 2015, | when he joined": what ended is what another post began with. */
    private static final Wording WHEN = Wording.of("(?i),? (?:when|after which|whereupon|at which (?:point|time)) (?:I|he|she)(?: [^.;,]{0,80})? ");
    private static final Wording LEAVING = Wording.of("(?i)\\b(?:and|before|until|till|but|then)(?: (?:I|he|she|they))?(?: then| finally| eventually| later)? (?:left|leaving|retired|retiring|retirement|resigned|resigning|departed|departing|quit|moved|moving|went)(?: (?:it|there|again|away|from|to|for|the|my|his|her|\\p{Lu}[\\p{L},.’'-]*|post|position|job|academia|industry|company|university)){0,6},? (?:in|at the end of) (?:\\p{Lu}\\p{L}+ )?$");
    private static final int LONGEST_LEAVING = 90;
    private static final Wording GRADUATED_THEN = Wording.of("(?:,| and|;)(?: (?:and|I|he|she|they|then|later|subsequently|finally|before))* (?:graduat(?:ed|ing)|finish(?:ed|ing)|(?:complet(?:ed|ing)|finish(?:ed|ing)|defend(?:ed|ing)|receiv(?:ed|ing)|obtain(?:ed|ing)|earn(?:ed|ing)) (?:it|them|the degree|the programme|the program|(?:my|his|her) (?:degree|studies|thesis|dissertation|doctorate|ph\\.?d\\.?|PhD|Ph\\.D\\.)))(?: (?:from there|there|with (?:an? )?[^,.;0-9]{3,40}|(?:summa |magna )?cum laude))?,? in (?:\\p{L}+ )?$");
    private static final Wording AS_A = Wording.of("(?: \\([^()]{1,20}\\))?(?: in [^,.;()]{2,40})?,? (?:(?:working|serving|first|initially) )?as (?:an?|the|one of the)? ?");
    /** "has been at Brackwater since 2019, | currently as a | lead engineer": what leads from the time somebody came to the post. */
    private static final Wording CAME_AS = Wording.of(",? (?:to (?:become|serve as|work as|be|(?:take up|start|begin|accept|assume) (?:an?|the|my|his|her) (?:(?:new|permanent|tenured|tenure-track|full-time|faculty|academic|research) )*(?:post|position|role|job|appointment)(?: as| of))|(?:and )?(?:is )?(?:currently |now |presently |at present |today |most recently |lately )?(?:working |serving )?as|and (?:I )?(?:am|is)(?: now| currently| presently)?) (?:an?|the|one of the)? ?");
    private static final Wording SINCE_THEN = Wording.of("(?i)\\b(?:ever since|since then|thereafter)\\b");
    private static final DateInterval UNKNOWN = new DateInterval(Optional.empty(), Optional.empty(), false);

    private final String text;
    private final List<ProseHead> heads;
    private final List<FoundDate> dates;

    ProseDates(String text, List<ProseHead> heads) {
        this.text = text;
        this.heads = heads;
        this.dates = DateReader.find(text).stream().filter(date -> !isOfSomethingElse(text.substring(0, date.start()))).toList();
    }

    /** Whether a time behind {@code before} is that of a birth, of a conference or of what befell a company or all. */
    private static boolean isOfSomethingElse(String before) {
        Matcher venue = VENUE.matcher(before.substring(Math.max(0, before.length() - LONGEST_VENUE)));
        return GRADE.matcher(before).find() || BORN.matcher(before).find() || SOLD.matcher(before).find() || EVENT.matcher(before).find() || venue.find() && Words.of("venue-acronym").has(venue.group("name"));
    }

    /** The times that the clause names, in order. */
    List<FoundDate> all() {
        return dates;
    }

    /** The time of {@code head}, whose words go from {@code from} to {@code to} and whose place is {@code place}; an interval without ends if none is named. */
    DateInterval when(ProseHead head, int from, int to, Optional<InstitutionFinder.Found> place) {
        Optional<DateInterval> turned = turned(head, to).or(() -> lasted(head));
        if (turned.isPresent()) {
            return turned.get();
        }
        Optional<FoundDate> found = date(head, from, to, place);
        if (found.isEmpty()) {
            return new DateInterval(Optional.empty(), until(head, to), false);
        }
        DateInterval interval = found.get().interval();
        boolean ahead = found.get().expected() && head.tense() == Tense.PRESENT && head.sort() == Sort.POSITION;
        if (!found.get().range() && (CLASS_OF.matcher(text.substring(0, found.get().start())).find() || head.kind() == StintKind.EDUCATION && "'’".indexOf(text.charAt(found.get().start())) >= 0)) {
            return new DateInterval(Optional.empty(), interval.to(), head.tense() == Tense.PRESENT && head.sort() == Sort.POSITION);
        }
        if (!found.get().range() && head.kind() == StintKind.EDUCATION && head.tense() == Tense.PRESENT && found.get().start() >= head.end() && GRADUATING.matcher(text.substring(0, found.get().start())).find()) {
            return new DateInterval(Optional.empty(), interval.to(), head.sort() == Sort.POSITION);
        }
        if (!found.get().range() && head.isDegree() && found.get().start() >= head.end() && GRADUATING.matcher(text.substring(0, found.get().start())).find()) {
            return new DateInterval(beginning(head), interval.to(), isPursued(head));
        }
        if (found.get().expected() && !found.get().range()) {
            return new DateInterval(Optional.empty(), interval.to(), ahead);
        }
        if (head.isDegree() && isPursued(head) && !found.get().range()) {
            return new DateInterval(interval.from(), Optional.empty(), true);
        }
        Optional<PartialDate> until = until(head, to);
        boolean begun = found.get().range() ? interval.to().isEmpty() : interval.from().equals(interval.to());
        if (begun && head.tense() == Tense.PAST && until.isPresent() && interval.from().filter(start -> start.year() <= until.get().year()).isPresent()) {
            return new DateInterval(interval.from(), until, false);
        }
        if (found.get().range()) {
            return new DateInterval(interval.from(), interval.to(), interval.current() || ahead || isOfNow(head, found.get()));
        }
        boolean finished = found.get().start() >= head.end() && Purposes.areEnd(text.substring(0, head.start())) || FINISHED.matcher(text.substring(0, found.get().start())).find() || isAdmitted(head) && isBracketed(found.get());
        boolean begins = head.isDegree() ? !finished && (isBegun(head) || isAdmitted(head)) : head.sort() == Sort.JOINING || head.tense() == Tense.PRESENT && !(head.start() <= 3 && head.kind() == StintKind.INTERNSHIP) || head.tense() == Tense.FUTURE || joins(head);
        boolean ends = head.isDegree() || head.kind() == StintKind.EDUCATION && ALUMNUS.matcher(head.title()).find() || head.kind() == StintKind.EDUCATION && head.sort() == Sort.VERB && !PlaceVerbs.isExchange(text.substring(head.start(), head.end()));
        return begins ? new DateInterval(interval.from().or(interval::to), head.isDegree() ? completion(found.get(), interval) : Optional.empty(), false) : ends ? new DateInterval(Optional.empty(), interval.to().or(interval::from), false) : interval;
    }

    /** "started my PhD in 2010 and defended it | in 2014": when a degree was got that was begun at {@code start}. */
    private Optional<PartialDate> completion(FoundDate start, DateInterval begun) {
        return dates.stream().filter(date -> date.start() >= start.end() && !date.range() && COMPLETED.matcher(text.substring(start.end(), date.start())).matches()).findFirst().flatMap(date -> date.interval().to())
            .filter(end -> begun.from().filter(from -> from.year() <= end.year()).isPresent());
    }

    /** "in 2019 | to start a | PhD at …, graduating in 2023": when the degree {@code head} was begun, where that is said before it. */
    private Optional<PartialDate> beginning(ProseHead head) {
        return isBegun(head) || isAdmitted(head) ? dates.stream().filter(date -> date.end() <= head.start() && !date.range()).reduce((first, second) -> second).flatMap(date -> date.interval().from()) : Optional.empty();
    }

    /** "a staff scientist | until 2010": the end that is said behind a post whose beginning stands before it. */
    private Optional<PartialDate> until(ProseHead head, int to) {
        return head.isDegree() ? Optional.empty() : dates.stream().filter(date -> date.start() >= head.end() && (date.start() < to && date.interval().from().isEmpty() || isLeaving(date) && isLast(head, date))).findFirst().flatMap(date -> date.interval().to());
    }

    /** "joined … in 2010 and left | in 2014", "from 2010 until she moved to Lowfen | in 2014": whether a post was left then. */
    private boolean isLeaving(FoundDate date) {
        return !date.range() && LEAVING.matcher(text.substring(Math.max(0, date.start() - LONGEST_LEAVING), date.start())).find();
    }

    /** "In 2012 | I worked for three years | at …": when the only past post of a clause with one year was held, by how long it lasted. */
    private Optional<DateInterval> lasted(ProseHead head) {
        boolean past = head.tense() == Tense.PAST && !head.isDegree() && head.kind() == StintKind.EMPLOYMENT && head.sort() != Sort.JOINING;
        boolean only = dates.size() == 1 && !dates.getFirst().range() && dates.getFirst().end() <= head.start() && heads.stream().noneMatch(other -> other != head && other.sort() != Sort.JOINING);
        return past && only ? dates.getFirst().interval().from().flatMap(from -> Durations.end(text.substring(dates.getFirst().end()), from).map(end -> new DateInterval(Optional.of(from), Optional.of(end), false))) : Optional.empty();
    }

    /** Whether no other post stands between {@code head} and {@code date}, but at most a move. */
    private boolean isLast(ProseHead head, FoundDate date) {
        return heads.stream().noneMatch(other -> other.start() > head.start() && other.start() < date.start() && other.sort() != Sort.JOINING);
    }

    /** From the end of what was told before: "until 2015, when he became a lecturer", "from 2009 to 2014 and at the Lantern Institute since then". */
    private Optional<DateInterval> turned(ProseHead head, int to) {
        boolean since = SINCE_THEN.matcher(text).region(head.end(), Math.max(head.end(), to)).find() || dates.stream().filter(date -> date.end() <= head.start()).reduce((first, second) -> second).filter(date -> SINCE_THEN.matcher(text.substring(date.end(), head.start())).find()).isPresent();
        return head.isDegree() ? Optional.empty() : dates.stream().filter(date -> date.end() <= head.start() && date.interval().to().isPresent()).reduce((first, second) -> second)
            .filter(date -> since && date.range() || WHEN.matcher(text.substring(date.end(), head.start())).matches())
            .map(date -> new DateInterval(date.interval().to(), until(head, to).filter(end -> end.year() >= date.interval().to().orElseThrow().year()), false));
    }

    /** The spans of time that are told in one breath with {@code when}, one of them, and have no place or post of their own: "in 2013–2014 and 2016–2017". */
    List<DateInterval> beside(DateInterval when) {
        List<FoundDate> ranges = dates.stream().filter(FoundDate::range).toList();
        List<FoundDate> breath = new ArrayList<>();
        boolean named = false;
        for (int i = 0; i < ranges.size(); i++) {
            if (i > 0 && !AND.matcher(text.substring(ranges.get(i - 1).end(), ranges.get(i).start())).matches()) {
                if (named) {
                    break;
                }
                breath.clear();
            }
            breath.add(ranges.get(i));
            named |= ranges.get(i).interval().equals(when);
        }
        return named ? breath.stream().map(FoundDate::interval).filter(interval -> !interval.equals(when)).toList() : List.of();
    }

    /** {@code when} of the studies {@code head}, up to the graduation that the clause expects: "… and am set to graduate in 2025". */
    DateInterval untilGraduation(ProseHead head, DateInterval when) {
        Matcher graduation = GRADUATION.matcher(text);
        Optional<PartialDate> done = head.kind() == StintKind.EDUCATION && when.to().isEmpty() && !when.current() ? graduated(head, when) : Optional.empty();
        if (done.isPresent()) {
            return new DateInterval(when.from(), done, false);
        }
        boolean open = head.kind() == StintKind.EDUCATION && when.to().isEmpty() && graduation.find();
        return open ? new DateInterval(when.from().filter(from -> from.year() < Integer.parseInt(graduation.group(1))), PartialDate.read(graduation.group(1)), when.current() || head.tense() == Tense.PRESENT) : when;
    }

    /** "joined Fenwold University in 2010 | and graduated in | 2014": when the studies {@code head} were over that began as {@code when} says. */
    private Optional<PartialDate> graduated(ProseHead head, DateInterval when) {
        return dates.stream().filter(date -> date.start() >= head.end() && !date.range() && GRADUATED_THEN.matcher(text.substring(head.end(), date.start())).find()).findFirst().flatMap(date -> date.interval().to())
            .filter(end -> when.from().filter(from -> from.year() > end.year()).isEmpty());
    }

    /** Whether the clause says that the degree {@code head} was begun. */
    boolean isBegun(ProseHead head) {
        String before = text.substring(Math.max(0, head.start() - 24), head.start()).toLowerCase(Locale.ROOT);
        return before.contains("start") || before.contains("began") || before.contains("begin") || ADMITTED.matcher(text.substring(Math.max(0, head.start() - FARTHEST_ADMISSION), head.start())).find();
    }

    private boolean isAdmitted(ProseHead degree) {
        int at = heads.indexOf(degree);
        return at > 0 && isAdmission(heads.get(at - 1), degree);
    }

    private boolean joins(ProseHead head) {
        int at = heads.indexOf(head);
        return at > 0 && heads.get(at - 1).sort() == Sort.JOINING || head.title().startsWith("promoted ") || BECAME.matcher(text.substring(0, head.start())).find();
    }

    private Optional<FoundDate> date(ProseHead head, int from, int to, Optional<InstitutionFinder.Found> place) {
        Optional<FoundDate> within = dates.stream().filter(date -> date.start() >= head.start() && date.end() <= head.end()).findFirst();
        if (within.isPresent()) {
            return within;
        }
        Optional<FoundDate> spent = spent(head, place);
        if (spent.isPresent()) {
            return spent;
        }
        Optional<FoundDate> got = head.isDegree() ? place.flatMap(found -> dates.stream().filter(date -> date.start() >= found.end() && date.end() < head.start() && IN.matcher(text.substring(found.end(), date.start())).matches() && text.substring(date.end(), head.start()).matches(",? ?\\(")).findFirst()) : Optional.empty();
        if (got.isPresent()) {
            return got;
        }
        Optional<FoundDate> behind = place.filter(found -> found.end() <= head.start()).flatMap(found -> dates.stream().filter(date -> date.end() < head.start() && text.substring(found.end(), Math.max(found.end(), date.start())).matches(" ?\\(")).findFirst());
        boolean titled = heads.indexOf(head) > 0 && !heads.get(heads.indexOf(head) - 1).title().isEmpty();
        boolean own = titled && dates.stream().anyMatch(date -> date.range() && date.start() >= head.end() && date.start() < to && !isOfOther(head, date));
        if (behind.isPresent() && !head.isDegree() && !own) {
            return behind;
        }
        boolean ahead = !dates.isEmpty() && !heads.isEmpty() && dates.getFirst().start() < heads.getFirst().start();
        Optional<FoundDate> before = dates.stream().filter(date -> date.start() >= from && date.end() <= head.start()).reduce((first, second) -> second);
        Optional<FoundDate> after = dates.stream().filter(date -> date.start() >= head.end() && date.start() < to && !isOfOther(head, date) && !isLeaving(date)).findFirst();
        if (ahead && before.isPresent()) {
            return after.filter(date -> isBracketed(date)).or(() -> before);
        }
        if (head.isDegree() && after.filter(date -> TURN.matcher(text.substring(head.end(), date.start())).find()).isPresent()) {
            return Optional.empty();
        }
        Optional<FoundDate> graduation = head.isDegree() && after.isEmpty() ? dates.stream().filter(date -> date.end() <= head.start() && (isOfGraduation(head, date) || isOfMove(head, date))).reduce((first, second) -> second) : Optional.empty();
        if (graduation.isPresent()) {
            return graduation;
        }
        Optional<FoundDate> grouped = head.isDegree() ? grouped(head) : Optional.empty();
        if (grouped.isPresent()) {
            return grouped;
        }
        int degrees = (int) heads.stream().filter(ProseHead::isDegree).count();
        if (head.isDegree() && after.isEmpty() || head.isDegree() && place.filter(found -> found.start() >= to).isPresent() || degrees > 1 && (text.contains("respectively") || isEach())) {
            return shared(head, degrees);
        }
        return after.or(() -> before.filter(date -> heads.getFirst() == head || isOfJoining(head, date) && !isElsewhere(head, date, place))).or(() -> together(head, ahead));
    }

    /** "| spent 2012 to 2015 at | Brackwater as an | engineer": the span within the verb before a position, which stands behind the place of both. */
    private Optional<FoundDate> spent(ProseHead head, Optional<InstitutionFinder.Found> place) {
        int at = heads.indexOf(head);
        if (at < 1 || head.sort() != Sort.POSITION || heads.get(at - 1).sort() != Sort.VERB || place.filter(found -> found.start() >= heads.get(at - 1).end() - 1 && found.end() <= head.start()).isEmpty()) {
            return Optional.empty();
        }
        ProseHead verb = heads.get(at - 1);
        return dates.stream().filter(date -> date.start() >= verb.start() && date.end() <= verb.end() && AS_A.matcher(text.substring(place.get().end(), head.start())).matches()).findFirst();
    }

    /** Whether {@code date} tells of something else that the holder of the post {@code head} did; a founder is there since the founding. */
    private boolean isOfOther(ProseHead head, FoundDate date) {
        return head.kind() != StintKind.EDUCATION && !head.title().toLowerCase(Locale.ROOT).contains("founder") && OtherTimes.has(text, head.end(), date);
    }

    /** "joined … in 2017 as …": whether {@code date} stands between the verb and the position. */
    private boolean isOfJoining(ProseHead head, FoundDate date) {
        int at = heads.indexOf(head);
        return at > 0 && head.sort() == Sort.POSITION && heads.get(at - 1).title().isEmpty() && date.start() >= heads.get(at - 1).end() && CAME_AS.matcher(text.substring(date.end(), head.start())).matches();
    }

    /** "has been with Brackwater since 2015 and is now a | reader | at Fenwold University": whether a post is at another place than the one that {@code date} tells of. */
    private boolean isElsewhere(ProseHead head, FoundDate date, Optional<InstitutionFinder.Found> place) {
        boolean named = text.substring(heads.get(heads.indexOf(head) - 1).end(), date.start()).chars().anyMatch(Character::isUpperCase);
        return named && place.filter(found -> found.start() >= head.end()).isPresent();
    }

    /** "graduated from … in 2017 with a …": whether {@code date} stands between the verb and the degree, with nothing else that could have it. */
    private boolean isOfGraduation(ProseHead degree, FoundDate date) {
        int at = heads.indexOf(degree);
        if (at > 0 && heads.get(at - 1).isDegree() && JOINT.matcher(text.substring(heads.get(at - 1).end(), degree.start())).matches()) {
            return isOfGraduation(heads.get(at - 1), date);
        }
        return at > 0 && heads.get(at - 1).title().isEmpty() && heads.get(at - 1).kind() == StintKind.EDUCATION && date.start() >= heads.get(at - 1).end() && GRADUATED_WITH.matcher(text.substring(date.end(), degree.start())).matches();
    }

    /** "moved to … in 2011 to pursue a …": whether {@code date} stands between the verb and the degree that it leads to. */
    private boolean isOfMove(ProseHead degree, FoundDate date) {
        return isAdmitted(degree) && date.start() >= heads.get(heads.indexOf(degree) - 1).end();
    }

    /** The time at the head of the clause, for a position joined to the first one. */
    private Optional<FoundDate> together(ProseHead head, boolean ahead) {
        int at = heads.indexOf(head);
        boolean joined = ahead && dates.size() == 1 && at == 1 && head.sort() == Sort.POSITION && heads.getFirst().sort() == Sort.POSITION
            && SHARED.matcher(text.substring(heads.getFirst().end(), head.start())).matches();
        return joined ? Optional.of(dates.getFirst()) : Optional.empty();
    }

    /** "I am a PhD student (2021–2025)": whether {@code span} stands in brackets right behind what somebody says to be. */
    private boolean isOfNow(ProseHead head, FoundDate span) {
        boolean behind = span.start() >= head.end() && span.start() - head.end() < 3 && isBracketed(span);
        return behind && head.tense() == Tense.PRESENT && head.kind() == StintKind.EDUCATION && I_AM.matcher(text.substring(0, head.start())).find();
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
        if (after.size() == 1 && BOTH.matcher(text.substring(0, all.getFirst().start())).find()) {
            return Optional.of(after.getFirst());
        }
        List<FoundDate> each = text.contains("respectively") ? after : JointDegrees.inOrder(all.stream().flatMap(degree -> degree.degree().stream()).toList(), after);
        return after.size() == degrees && each.size() == degrees ? Optional.of(each.get(all.indexOf(head))) : Optional.empty();
    }

    /** "my BSc and MSc at … in 2010 and 2012, and my PhD at … in 2016": the time of one of the degrees that stand in a row with as many times behind them. */
    private Optional<FoundDate> grouped(ProseHead head) {
        int first = heads.indexOf(head);
        int last = first;
        while (first > 0 && isJoint(first - 1)) {
            first--;
        }
        while (last + 1 < heads.size() && isJoint(last)) {
            last++;
        }
        int size = last - first + 1;
        int limit = last + 1 < heads.size() ? heads.get(last + 1).start() : text.length();
        int end = heads.get(last).end();
        List<FoundDate> behind = dates.stream().filter(date -> date.start() >= end && date.start() < limit).toList();
        boolean row = size > 1 && size < heads.size() && behind.size() == size && IntStream.range(1, size).allMatch(i -> EACH.matcher(text.substring(behind.get(i - 1).end(), behind.get(i).start())).matches());
        return row ? Optional.of(behind.get(heads.indexOf(head) - first)) : Optional.empty();
    }

    /** Whether the heads {@code i} and the next are two degrees with nothing but "and" and a field between them. */
    private boolean isJoint(int i) {
        int end = heads.get(i).end();
        int next = heads.get(i + 1).start();
        return heads.get(i).isDegree() && heads.get(i + 1).isDegree() && end <= next && JOINT.matcher(text.substring(end, next)).matches() && dates.stream().noneMatch(date -> date.start() >= end && date.start() < next);
    }

    /** "a PhD and an MA from … (2014 and 2010)": whether as many times as the clause has degrees stand in a row behind the last of them. */
    private boolean isEach() {
        List<ProseHead> all = heads.stream().filter(ProseHead::isDegree).toList();
        List<FoundDate> after = dates.stream().filter(date -> date.start() >= all.getLast().end()).toList();
        boolean row = IntStream.range(1, after.size()).allMatch(i -> EACH.matcher(text.substring(after.get(i - 1).end(), after.get(i).start())).matches());
        return after.size() == all.size() && dates.size() == after.size() && row;
    }

    /** Whether the clause says that the degree {@code head} is being worked for. */
    boolean isPursued(ProseHead head) {
        String before = text.substring(Math.max(0, head.start() - 40), head.start()).toLowerCase(Locale.ROOT);
        return PURSUED.matcher(before).find() || DegreeAsStudent.is(text, head.start(), head.end());
    }

    /** "joined the PhD program at …", "joined … for a PhD": a beginning told with the degree. */
    boolean isAdmission(ProseHead verb, ProseHead degree) {
        String between = text.substring(verb.end(), Math.max(verb.end(), degree.start()));
        return verb.sort() == Sort.JOINING && degree.isDegree() && (ADMISSION.matcher(between).find() || Purposes.areDegree(between));
    }
}
