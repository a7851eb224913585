package bole.importer.field.english;

import bole.importer.field.english.ProseHead.Sort;
import bole.importer.field.english.ProseHead.Tense;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.place.InstitutionFinder;
import bole.importer.field.place.PlaceLists;
import bole.importer.field.place.ShortForms;
import bole.profile.StintKind;
import bole.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Which of the places of an English clause belongs to which of its heads: the one that stands behind it or before it, in its bracket, beside its verb, in its row, or that it shares with another head. */
final class HeadPlaces {

    private static final Wording DOES = Wording.of("(?:[,;]| and| but| while) (?:(?:and|but|while|so) )?(?:I|he|she|we) (?:(?:also|now|currently|still|often|sometimes|then) )?(?!am\\b|['’]m|is\\b|was\\b|were\\b|have been|has been|will|stud(?:y|ied|ies)\\b|work(?:s|ed)?\\b(?! with)|conduct|do\\b|did\\b|join|hold|held|serve|spend|spent|obtain|receive|got\\b(?! \\p{L}+ (?:inspir|support|help)))\\p{Ll}");
    /** "a programmer, and a | finalist at | TIDE 2012": where somebody took part in something. */
    private static final Wording COMPETED = Wording.of("(?i)\\b(?:finalists?|medal(?:l?ists?)?|winners?|champions?|runners?-up|participants?|contestants?|speakers?|presenters?)(?: (?:at|of|in))?(?: the)? $");
    private static final Wording AS = Wording.of("\\.?,? ?(?:as|where i am|where i serve as) ?(?:an?|the)?");
    /** "for clients including | Brackwater", "builds servers on | Lanternly": a firm that somebody works for or with, but is not at. */
    private static final Wording SERVED = Wording.of("(?i)\\b(?:clients?|customers?|brands|users|partners|competitors|vendors|platforms|services|tools|technologies|products)\\b(?:,? (?:such as|like|including|at|from|with|e\\.g\\.?,?|for))? (?:[^.;()]{0,60}(?:,|\\band) )?(?:the )?$| (?:on|using|via|atop) $");
    private static final Wording FUNDED = Wording.of("\\b(?:fund(?:ed|ing)|support(?:ed)?|sponsor(?:ed|ship)|financed|paid|scholarship|collaboration|partnership) (?:by|from|with) (?:the |an? )?$");
    private static final Wording JOINT_DEGREE = Wording.of("^(?: degrees?)?(?: \\([^()]{1,30}\\))?(?: (?:in|of) [^,;.]{2,50}?)?,? (?:and|&|as well as|plus) (?:(?:also )?(?:an?|my|his|her) ?)?$");
    private static final Wording THERE = Wording.of("(?i)(?:(?:while|when|during my (?:time|stay|studies)) )?there,");
    private static final Wording AND = Wording.of("\\band\\b");
    /** What stands between a degree and its field, and before its place. */
    private static final Wording FIELD = Wording.of("(?i)(?:degrees?|master['’]?s?|bachelor['’]?s?|m\\.?sc?\\.?|b\\.?sc?\\.?|ph\\.?d\\.?|diploma)(?: of \\p{Lu}\\p{L}+(?: (?:and|&) \\p{Lu}\\p{L}+)?)?(?: \\([^()]{1,12}\\))?(?: degree)? (?:in|of) (?:the )?$");
    /** "an MSc in | Information Technologies": a field that has the form of a company. */
    private static final Wording TRADE = Wording.of("(?:Technology|Technologies|Systems|Networks|Solutions|Informatics|Analytics)$");
    /** "my BSc (University Honours) | in …": a distinction that has the form of a place. */
    private static final Wording DISTINCTION = Wording.of("(?i)\\b(?:distinction|honou?rs|medal(?:list)?|cum laude|scholar|first class)$");
    /** "at University College London | (UCL) | (PhD, 2002)": the short form of a place between it and its bracket. */
    private static final Wording SHORT_FORM = Wording.of("\\s?(?:\\([^()]{1,12}\\))?,?(?: in (?:\\p{L}+ )?(?:19|20)\\d\\d)?\\s?");
    private static final Wording INSIDE = Wording.of("\\bin (?:the )?$");
    /** "a PhD candidate in … and an MSc student in … at …": what joins two positions of one place. */
    private static final Wording COORDINATE = Wording.of("(?: in [^,;.]{2,60}?)?(?: ?\\([^()]{4,40}\\))?(?:,? (?:and|then|followed by)|(?<=\\)),)(?: (?:also|then|later|subsequently))?(?: as)?(?: an?| the)? ?");
    /** "the Center for Lamps (CfL) |, | Fenwold Lab": what stands between a unit and a wider one. */
    private static final Wording WIDER = Wording.of("(?: \\([^()]{1,20}\\))?(?:, \\p{Lu}[^,.;()]{3,60} (?:Division|Department|Directorate|Section|Branch|Office)|, (?:the )?(?:School|College|Department|Faculty|Institute|Division) of \\p{Lu}[^,.;()]{3,60})?(?:,| of| at) (?:the )?");
    private static final Wording PART_OF = Wording.of("(?: \\([^()]{1,20}\\))?(?: (?:group|lab|laboratory|team|cent(?:er|re)|program(?:me)?))?,? (?:(?:which|that) )?(?:(?:is )?(?:itself |also )?(?:an? )?(?:part|unit|member|division|section) of|belong(?:s|ing) to|(?:is )?(?:housed|hosted|based|located) (?:in|at|within)) ");
    private static final int FARTHEST_WHOLE = 140;
    private static final Wording OWNED_BY = Wording.of("(?: \\([^()]{1,12}\\))? at (?:the )?|, ");
    /** "at FWU (Northmere) | within the | Institute of Lamps": what joins a part of a place to it. */
    private static final Wording WITHIN = Wording.of("(?: \\([^()]{1,30}\\))?,? within (?:the |its )?");
    private static final Wording PLACED = Wording.of("\\b(?:at|from) (?:the )?$");
    /** What joins the rest of the long name of a unit to what it belongs to. */
    private static final Wording PART = Wording.of("^(?:in|for|of|on|and|\\() .*(?: at| of|,)(?: the)?$");
    /** "the Tide Group | (Prof. Mira Oduya) of …", "…, led by Mira Oduya, at …": the short form of a group and who leads it. */
    private static final Wording LED = Wording.of("(?: \\(\\p{Lu}[\\p{L}\\d&-]{1,11}\\))? \\((?:with|led by|headed by|head:|PI:|director:)? ?(?:Prof|Dr)[^()]{0,60}\\)|,? (?:led|headed|directed|run|chaired|supervised|advised|mentored|hosted) by [^,;()]{3,60}?(?:,(?= (?:at|of|in) )|(?= (?:at|of|in) (?:the )?\\p{Lu}))");
    /** "(Lowfen College, | 2009), MA (| Fenwold University", "…, then fog at …": what a name stands behind that is no wider place. */
    private static final Wording THEN = Wording.of("^[^()]*\\)|\\bthen\\b");
    /** "Lanternly, | a Brackwater spinout": what is said of a place. */
    private static final Wording APPOSED = Wording.of("^, (?:an?|one of|which|who)\\b");
    /** "as a teaching fellow, | then as a | lecturer": a later position at the same place, without its time. */
    private static final Wording THEN_AS = Wording.of("(?:.*[^.;])?,? (?:then|later|subsequently|now|since (?:\\p{L}+ )?(?:19|20)\\d\\d|finally)(?: again)? as (?:an?|the)? ?");
    /** "a postdoc at … from 2010 to 2013 | and as an | assistant professor": another position at the place before it. */
    private static final Wording AGAIN = Wording.of("[^.;]{0,90}?,? (?:and|then|and (?:then|later|subsequently|afterwards))(?: (?:worked|served|stayed(?: on)?|remained|continued)(?: there)?)? as (?:an?|the)? ?");
    /** "an associate professor at … since 2022 |, and an | assistant professor from 2018 to 2022": another rank at the place before it. */
    private static final Wording RANK_BEFORE = Wording.of("(?:[^.;]|(?<=\\b\\p{Lu}\\p{Ll}{2,3})\\.){0,60}?(?:19|20)\\d\\d\\)?,? (?:and|after|following)(?: (?:was |I was |before that |previously |earlier |formerly |being ))?(?: ?an?)? ");
    /** What somebody may be where he or she studies. */
    private static final Wording OF_STUDENTS = Wording.of("(?i)\\b(?:assistant|fellow|researcher|scientist|lecturer|instructor|tutor|associate|post-?doc\\p{L}*|intern|teacher|member|staff|scholar|faculty|professor|T\\.?A|R\\.?A)\\b");
    private static final Wording LADDER = Wording.of("(?i)\\b(?:professor|lecturer|reader|instructor|docent|scientist|researcher|fellow|postdoc)\\b");
    /** "Brackwater (formerly | the Lantern Institute)": another name of a place, or what became of it. */
    private static final Wording RENAMED = Wording.of("^\\((?:formerly|previously|now|later|then|since|today|aka|a\\.k\\.a|once|acquired|merged|bought)\\b");
    /** "from Lowfen College in 2021 | with a | master's degree". */
    private static final Wording WITH = Wording.of("(?:,? in (?:\\p{L}+ )?(?:19|20)\\d\\d,?)? with (?:an?|my|his|her) (?:\\p{L}+ )?");
    /** "at Brackwater | (2012–2014) | as an engineer". */
    private static final Wording SPAN = Wording.of("^ ?\\([^()]{4,30}\\)");
    private static final Wording FROM = Wording.of("\\bfrom (?:the )?$");
    private static final Wording FOUNDER = Wording.of("(?i)founder$");
    private static final Wording TIMED = Wording.of(" ?\\([^()]{0,12}(?:19|20)\\d\\d[^()]{0,24}\\)");
    private static final Wording WHERE = Wording.of("(?:,? (?:in|since) (?:\\p{L}+ )?(?:19|20)\\d\\d)?,? where (?:I|he|she) (?:am|is|was|have been|has been|serve as|serves as|work as|works as)(?: (?:currently|also|now))*(?: an?| the)? ");
    private static final Wording PURPOSE = Wording.of(" for (?:my|his|her|an?) ");
    private static final Wording PLACED_DEGREE = Wording.of("\\.?(?: degree)?(?: in [^,.;()]{2,50}?)? (?:at|from|with) (?:the )?\\p{Lu}");
    private static final Wording WHERE_GOT = Wording.of("(?: \\([^()]{2,20}\\))?,? (?:where|from which) (?:I|he|she) [^,.;()]{2,40}");
    private static final Wording ELSEWHERE = Wording.of("[,;)] (?:and )?(?:then |later |subsequently )?(?:at |from )?(?:the )?$");
    private static final Wording FURTHER = Wording.of(",? and (?:at |with )?(?:the )?$");
    /** "In 2012 I graduated | with a | BSc from …": what joins a verb of study and the degree whose place follows. */
    private static final Wording WITH_DEGREE = Wording.of("\\s?(?:(?:(?:summa|magna) )?cum laude,? |with (?:\\p{L}+ )?(?:honou?rs|distinction),? )?with (?:an?|my|his|her|the) (?:[\\p{L}-]+ ){0,2}");
    /** "graduated from Lowfen College with a double major in …, | and later completed an | MA at Fenwold University": another degree, at its own place. */
    private static final Wording ANEW = Wording.of(",? (?:and|before) (?:(?:then|later|subsequently|also|afterwards) )*(?:complet|earn|receiv|obtain|got\\b|did\\b|pursu|finish|gain)\\p{L}* (?:an?|my|his|her) (?:[\\p{L}-]+ )?$");
    /** "graduated from Lowfen College and am now doing | a PhD": what is done today need not be there. */
    private static final Wording NOW = Wording.anyCase("\\b(?:am|is|['’]m) (?:now|currently|presently|still) ");
    private static final Wording STAYED = Wording.of("\\b(?:stayed|remained|continued|staying|remaining|continuing)(?: on)?(?: there| here)?,? (?:for|with|on to|to (?:do|pursue|complete|obtain|earn|get|start|begin)|towards?|into) (?:an?|my|his|her|the) (?:[\\p{L}-]+ ){0,2}$");
    private static final Wording INSTITUTE_OF = Wording.of("(?:Institute|Cent(?:er|re)) (?:of|for|on) ");
    private static final int LONGEST_UNIT = 70;
    private static final int LONGEST_SERVED = 100;

    private final String text;
    private final List<ProseHead> heads;
    private final List<InstitutionFinder.Found> places;
    private final PlaceLists lists;
    private final ProseDates times;

    HeadPlaces(String text, List<ProseHead> heads, PlaceLists lists, ProseDates times) {
        this.text = text;
        this.heads = heads;
        this.places = lists.places();
        this.lists = lists;
        this.times = times;
    }

    /** The place of {@code head}, the one with index {@code i}, of which the words from {@code from} to {@code to} tell. */
    Optional<InstitutionFinder.Found> place(ProseHead head, int i, int from, int to) {
        return anywhere(head, i, from, to).map(place -> whole(head, place)).filter(place -> place.start() < ProseHeads.opening(text, head.start()) && !isOfAnother(head, place));
    }

    /** "joined Fenwold University, where she is a | lecturer | in the | Department of Tides": the institution before a position that a bare unit follows. */
    private InstitutionFinder.Found whole(ProseHead head, InstitutionFinder.Found place) {
        boolean bare = place.form() == InstitutionForm.UNIT && place.start() >= head.end() && head.sort() == Sort.POSITION;
        return bare ? places.stream().filter(found -> found.end() <= head.start() && found.form() != InstitutionForm.UNIT && WHERE.matcher(text.substring(found.end(), head.start())).matches()).findFirst().orElse(place) : place;
    }

    /** "I am a lecturer, | and I collaborate with people at | Fenwold University": whether {@code place} stands behind something else that somebody does. */
    private boolean isOfAnother(ProseHead head, InstitutionFinder.Found place) {
        boolean behind = head.sort() == Sort.POSITION && place.start() >= head.end();
        return behind && !text.startsWith("As ") && DOES.matcher(text).region(head.end(), place.start()).find() || behind && COMPETED.matcher(text.substring(head.end(), place.start())).find();
    }

    private Optional<InstitutionFinder.Found> anywhere(ProseHead head, int i, int from, int to) {
        return bracketed(head).or(() -> ahead(head)).or(() -> purpose(head)).or(() -> respective(head)).or(() -> joined(head, i)).or(() -> there(head, to)).or(() -> where(head)).or(() -> after(head.end(), Math.min(to, head.end() + 220))).or(() -> before(head, from))
            .or(() -> after(head.end(), sharedLimit(head, i))).or(() -> joint(head, i)).or(() -> stayed(head)).or(() -> again(head, i)).or(() -> row(head, i));
    }

    /** "For my | PhD |, I went to …": the place that a degree leads to with which the sentence opens. */
    private Optional<InstitutionFinder.Found> ahead(ProseHead head) {
        return places.stream().filter(place -> DegreeAhead.leadsTo(text, head, place.start())).findFirst();
    }

    /** "at Lowfen College for my | BSc | and at …": the place that somebody was at for a degree of which no other place is said. */
    private Optional<InstitutionFinder.Found> purpose(ProseHead head) {
        boolean own = !head.isDegree() || PLACED_DEGREE.matcher(text).region(head.end(), text.length()).lookingAt();
        return own ? Optional.empty() : places.stream().filter(place -> place.end() <= head.start()).reduce((first, second) -> second).filter(place -> PURPOSE.matcher(text.substring(place.end(), head.start())).matches());
    }

    /** "my BS, MS and PhD from …, … and …, respectively": the place that stands where the degree does in its list. */
    private Optional<InstitutionFinder.Found> respective(ProseHead head) {
        List<ProseHead> degrees = head.isDegree() ? heads.stream().filter(ProseHead::isDegree).toList() : List.of();
        boolean listed = degrees.size() > 1 && degrees.contains(head) && heads.size() - degrees.size() <= 1 && text.contains("respectively") && !hasPlace(degrees.getFirst().end(), degrees.getLast().start());
        List<InstitutionFinder.Found> list = listed ? places.stream().filter(place -> place.start() >= degrees.getLast().end() && place.form().isInstitution()).toList() : List.of();
        return listed && list.size() == degrees.size() ? Optional.of(list.get(degrees.indexOf(head))) : Optional.empty();
    }

    /** "While there, I served as a tutor and received training from …": the place named before, unless one stands right behind the position. */
    private Optional<InstitutionFinder.Found> there(ProseHead head, int to) {
        Matcher opening = THERE.matcher(text);
        Optional<InstitutionFinder.Found> referent = opening.lookingAt() ? places.stream().filter(place -> place.start() < opening.end()).findFirst() : Optional.empty();
        boolean own = places.stream().anyMatch(place -> place.start() >= head.end() && place.start() < to && !AND.matcher(text.substring(head.end(), place.start())).find());
        return referent.filter(place -> !own);
    }

    /** "… at Lowfen University as a postdoc from 2010 to 2013 and as a lecturer from 2013": the place of the position before, at another time. */
    private Optional<InstitutionFinder.Found> again(ProseHead head, int i) {
        boolean timed = times.all().stream().anyMatch(date -> date.start() >= head.end() && date.start() < reach(i));
        Optional<InstitutionFinder.Found> last = places.stream().filter(place -> place.end() <= head.start()).reduce((first, second) -> second);
        if (timed && i > 0 && LADDER.matcher(head.title()).find() && LADDER.matcher(heads.get(i - 1).title()).find() && last.filter(place -> RANK_BEFORE.matcher(text.substring(place.end(), head.start())).matches()).isPresent()) {
            return last;
        }
        return last.filter(place -> i > 0 && head.sort() == Sort.POSITION && (timed ? AGAIN : THEN_AS).matcher(text.substring(place.end(), head.start())).matches());
    }

    /** "… where I got a PhD and an MS": the place of the degree that is named in the same breath. */
    private Optional<InstitutionFinder.Found> joint(ProseHead head, int i) {
        boolean same = i > 0 && head.isDegree() && heads.get(i - 1).isDegree() && JOINT_DEGREE.matcher(text.substring(heads.get(i - 1).end(), head.start())).matches();
        return same ? place(heads.get(i - 1), i - 1, 0, head.start()) : Optional.empty();
    }

    /** "got my BSc at Lowfen College and stayed on for a | PhD": the place that somebody did not leave for a degree. */
    private Optional<InstitutionFinder.Found> stayed(ProseHead head) {
        Optional<InstitutionFinder.Found> last = head.isDegree() ? places.stream().filter(place -> place.end() <= head.start()).reduce((first, second) -> second) : Optional.empty();
        return last.filter(place -> STAYED.matcher(text.substring(place.end(), head.start())).find());
    }

    /** How far the place may stand that several degrees share: "my B.Sc. and M.Sc. from …". */
    private int sharedLimit(ProseHead head, int i) {
        int limit = head.end();
        if (isCoordinate(i)) {
            int last = i + 1;
            while (isCoordinate(last) && !hasPlace(head.end(), reach(last))) {
                last++;
            }
            return reach(last);
        }
        for (int next = i + 1; head.isDegree() && next < heads.size() && heads.get(next).isDegree(); next++) {
            limit = next + 1 < heads.size() ? heads.get(next + 1).start() : text.length();
            if (hasPlace(head.end(), limit)) {
                return limit;
            }
        }
        return limit;
    }

    /** Whether the position {@code i} and the next one are joined, with nothing but the field and the time of the first between them. */
    private boolean isCoordinate(int i) {
        boolean alumnus = i + 1 < heads.size() && heads.get(i).tense() == Tense.PRESENT && heads.get(i + 1).tense() == Tense.PAST;
        boolean trade = i + 1 < heads.size() && heads.get(i).kind() == StintKind.EMPLOYMENT && heads.get(i + 1).kind() == StintKind.EDUCATION && !OF_STUDENTS.matcher(heads.get(i).title()).find();
        return i + 1 < heads.size() && !alumnus && !trade && heads.get(i).sort() == Sort.POSITION && heads.get(i + 1).sort() == Sort.POSITION && COORDINATE.matcher(text.substring(heads.get(i).end(), heads.get(i + 1).start())).matches();
    }

    /** "at Fenwold University I was a chair (2012–2015) and dean (2015–2019)": the place of the position before it in a row of those with times in brackets. */
    private Optional<InstitutionFinder.Found> row(ProseHead head, int i) {
        boolean rowed = i > 0 && isCoordinate(i - 1) && TIMED.matcher(text).region(head.end(), text.length()).lookingAt() && TIMED.matcher(text).region(heads.get(i - 1).end(), text.length()).lookingAt();
        return rowed ? place(heads.get(i - 1), i - 1, i > 1 ? heads.get(i - 2).end() : 0, head.start()) : Optional.empty();
    }

    /** "Fenwold University, where I am a lecturer, and Brackwater, where …": the place before a position that a further place follows. */
    private Optional<InstitutionFinder.Found> where(ProseHead head) {
        Optional<InstitutionFinder.Found> last = places.stream().filter(place -> place.end() <= head.start()).reduce((first, second) -> second);
        boolean next = places.stream().filter(place -> place.start() >= head.end()).findFirst().filter(place -> FURTHER.matcher(text.substring(head.end(), place.start())).find()).isPresent();
        return last.filter(place -> next && WHERE.matcher(text.substring(place.end(), head.start())).matches());
    }

    /** "at … (PhD, 2002)": the place before the bracket. */
    private Optional<InstitutionFinder.Found> bracketed(ProseHead head) {
        int open = text.lastIndexOf('(', head.start());
        if (!head.isDegree() || open < 0 || text.indexOf(')', open) < head.start() || hasPlace(head.end(), text.indexOf(')', open))) {
            return Optional.empty();
        }
        return places.stream().filter(place -> place.end() <= open && SHORT_FORM.matcher(text.substring(place.end(), open)).matches()).reduce((first, second) -> second);
    }

    /** "joined … as a …": the place between the verb and the position. */
    private Optional<InstitutionFinder.Found> joined(ProseHead head, int i) {
        boolean admitted = i > 0 && times.isAdmission(heads.get(i - 1), head) && hasPlace(heads.get(i - 1).end() - 1, head.start());
        if (admitted || i > 0 && isGraduation(heads.get(i - 1), head)) {
            return got(head).or(() -> after(heads.get(i - 1).end() - 1, head.start()));
        }
        if (i == 0 || head.sort() != Sort.POSITION || !heads.get(i - 1).title().isEmpty()) {
            return Optional.empty();
        }
        ProseHead verb = heads.get(i - 1);
        boolean own = text.startsWith(" at ", head.end()) && hasPlace(head.end(), Math.min(text.length(), head.end() + 60));
        String between = text.substring(verb.end(), head.start());
        return !own && (Purposes.arePosition(between) || ProseStints.isThereNow(text, verb, head)) && !ProseStints.TURN.matcher(between).find() ? after(verb.end() - 1, head.start()) : Optional.empty();
    }

    /** "studied at Lowfen College and Fenwold University, where I received my | PhD": the last place before a degree, behind others. */
    private Optional<InstitutionFinder.Found> got(ProseHead head) {
        return places.stream().filter(place -> place.end() <= head.start()).reduce((first, second) -> second).filter(place -> WHERE_GOT.matcher(text.substring(place.end(), head.start())).matches());
    }

    private Optional<InstitutionFinder.Found> before(ProseHead head, int from) {
        Optional<InstitutionFinder.Found> last = places.stream().filter(place -> place.end() <= head.start()).reduce((first, second) -> second);
        if (last.isEmpty()) {
            return last;
        }
        String between = text.substring(last.get().end(), head.start()).toLowerCase(Locale.ROOT);
        boolean where = between.contains("where ") && between.length() < 80 && !(FOUNDER.matcher(head.title()).find() && text.startsWith(" of ", head.end()));
        boolean with = head.isDegree() && WITH.matcher(text.substring(last.get().end(), head.start())).matches() && FROM.matcher(text.substring(0, last.get().start())).find();
        boolean opening = last.get().start() >= from && last.get().start() < 24 && between.length() < 60 && text.toLowerCase(Locale.ROOT).startsWith("at ");
        return where || with || opening || head.sort() == Sort.POSITION && AS.matcher(SPAN.matcher(between).replaceFirst("").strip()).matches() ? last : Optional.empty();
    }

    private Optional<InstitutionFinder.Found> after(int from, int limit) {
        InstitutionFinder.Found best = null;
        int end = from;
        for (InstitutionFinder.Found place : places) {
            if (place.start() >= from - 1 && place.start() < limit && !isField(from, place, limit) && !isServed(place) && !FUNDED.matcher(text.substring(Math.max(0, place.start() - 40), place.start())).find()) {
                if (best != null && WITHIN.matcher(text.substring(end, Math.max(end, place.start()))).matches()) {
                    break;
                }
                boolean chained = best != null && !lists.isFurther(place) && best.form() != InstitutionForm.COMPANY && isChained(best, text.substring(end, Math.max(end, place.start())));
                if (best == null || chained && (place.form().compareTo(best.form()) > 0 || isOwner(best, place) || isWiderUnit(best, place, end) || isOfCollege(best, place))) {
                    best = place;
                    end = place.end();
                } else if (chained) {
                    end = place.end();
                } else if (!isSister(best, place)) {
                    break;
                }
            }
        }
        return Optional.ofNullable(best).map(group -> whole(group, limit));
    }

    /** The university that {@code group} is said to be a part of: "the Tide group, which is part of the Institute of Lamps at Fenwold University". */
    private InstitutionFinder.Found whole(InstitutionFinder.Found group, int limit) {
        boolean part = !group.form().isInstitution() && PART_OF.matcher(text).region(group.end(), text.length()).lookingAt();
        return part ? places.stream().filter(place -> (place.form() == InstitutionForm.UNIVERSITY || place.form() == InstitutionForm.COLLEGE) && place.start() > group.end() && place.start() < limit && place.start() - group.end() < FARTHEST_WHOLE).findFirst().orElse(group) : group;
    }

    /** "the School of … at FWU Northmere": a name without form that a unit belongs to. */
    private boolean isOwner(InstitutionFinder.Found unit, InstitutionFinder.Found place) {
        return unit.form() == InstitutionForm.UNIT && place.form() == InstitutionForm.NONE && OWNED_BY.matcher(LED.matcher(text.substring(unit.end(), place.start())).replaceFirst("")).matches();
    }

    /** "the Center for Lamps, Fenwold Lab": of units in a row, of which one ends at {@code last}, that which follows is the widest. */
    private boolean isWiderUnit(InstitutionFinder.Found unit, InstitutionFinder.Found place, int last) {
        return unit.form() == InstitutionForm.UNIT && place.form() == InstitutionForm.UNIT && WIDER.matcher(text.substring(last, place.start())).matches();
    }

    /** "the Institute of Lamps (IoL), Oakmere College": an institute called after its subject, and the school that it belongs to. */
    private boolean isOfCollege(InstitutionFinder.Found institute, InstitutionFinder.Found place) {
        return institute.form() == InstitutionForm.INSTITUTE && place.form() == InstitutionForm.COLLEGE && INSTITUTE_OF.matcher(institute.name()).lookingAt() && WIDER.matcher(text.substring(institute.end(), place.start())).matches();
    }

    private boolean isServed(InstitutionFinder.Found place) {
        return (place.form() == InstitutionForm.COMPANY || place.form() == InstitutionForm.NONE) && SERVED.matcher(text.substring(Math.max(0, place.start() - LONGEST_SERVED), place.start())).find();
    }

    /** "a degree in Information Technologies | from …": whether a name right behind a degree is its field, the place standing behind it. */
    private boolean isField(int from, InstitutionFinder.Found place, int limit) {
        if (place.form() == InstitutionForm.NONE && INSIDE.matcher(text.substring(Math.max(0, place.start() - 12), place.start())).find()) {
            return true;
        }
        boolean inside = FIELD.matcher(text.substring(Math.max(0, from - 12), place.start())).find();
        return DISTINCTION.matcher(place.name()).find() || inside && place.form() == InstitutionForm.COMPANY && TRADE.matcher(place.name()).find() || inside && places.stream().anyMatch(next -> next.start() > place.end() && next.start() < limit && PLACED.matcher(text.substring(place.end(), next.start())).find());
    }

    /** "the Department of Tides and the School of Fog at …": a second unit of the place that is still to come. */
    private boolean isSister(InstitutionFinder.Found unit, InstitutionFinder.Found place) {
        return unit.form() == InstitutionForm.UNIT && place.form() == InstitutionForm.UNIT && text.substring(unit.end(), Math.max(unit.end(), place.start())).matches(" and (?:the )?");
    }

    private static boolean isChained(InstitutionFinder.Found best, String between) {
        String lower = LED.matcher(between).replaceFirst("").toLowerCase(Locale.ROOT).strip();
        boolean part = best.form() == InstitutionForm.UNIT && lower.length() < LONGEST_UNIT && PART.matcher(lower).find();
        return part || best.form() == InstitutionForm.UNIT && WIDER.matcher(between).matches() || lower.length() < 30 && !APPOSED.matcher(lower).find() && !RENAMED.matcher(lower).find() && !lower.startsWith("to ") && !lower.contains(".") && !lower.startsWith("and ") && !lower.equals("and") && !lower.contains("having ") && !THEN.matcher(lower).find() && !lower.contains("where") && !lower.contains("from") && !lower.contains(";");
    }

    /** "graduated from … with a …", "studied at …, obtaining a …": a verb of study and a degree that has no place of its own. */
    boolean isGraduation(ProseHead verb, ProseHead degree) {
        String between = text.substring(verb.end(), Math.max(verb.end(), degree.start()));
        if (NOW.matcher(between).find() || ANEW.matcher(between).find() && PLACED_DEGREE.matcher(text).region(degree.end(), text.length()).lookingAt()) {
            return false;
        }
        boolean with = between.startsWith("with ") || between.contains(" with ") || !hasPlace(degree.end(), reach(heads.indexOf(degree)));
        boolean study = verb.kind() == StintKind.EDUCATION && with || verb.sort() == Sort.JOINING && Purposes.areDegree(text.substring(verb.end(), Math.max(verb.end(), degree.start())));
        boolean placed = hasPlace(verb.end() - 1, degree.start()) || WITH_DEGREE.matcher(between).matches() && hasPlace(degree.end(), reach(heads.indexOf(degree)));
        return verb.title().isEmpty() && study && degree.isDegree() && placed;
    }

    /** "an alumna of Fenwold University (BA, 2018)": a verb of study and a degree in the bracket behind its place. */
    boolean isBracketedBehind(ProseHead verb, ProseHead degree) {
        boolean study = verb.kind() == StintKind.EDUCATION && verb.degree().isEmpty() && !verb.isDegree();
        return study && bracketed(degree).filter(place -> place.start() >= verb.end() - 1).isPresent();
    }

    /** "educated at Lowfen College, … and at Fenwold University, where she took a | PhD": whether the degree is of another place than the studies that {@code verb} tells. */
    boolean isElsewhere(ProseHead verb, ProseHead degree) {
        Optional<InstitutionFinder.Found> own = got(degree);
        return own.isPresent() && ELSEWHERE.matcher(text.substring(verb.end(), Math.max(verb.end(), own.get().start()))).find() && hasPlace(verb.end() - 1, own.get().start() - 1);
    }

    /** Where the words about the head {@code i} end. */
    int reach(int i) {
        return i + 1 < heads.size() ? heads.get(i + 1).start() : text.length();
    }

    /** Whether a place begins between {@code from} and {@code to} that is not called {@code name}, neither whole nor in short. */
    boolean hasOtherPlace(int from, int to, String name) {
        return places.stream().anyMatch(place -> place.start() >= from && place.start() < to && !isSame(place.name(), name));
    }

    private static boolean isSame(String one, String name) {
        return name.contains(one) || one.contains(name) || ShortForms.isShortFor(one, name);
    }

    /** Whether a place begins between {@code from} and {@code to}. */
    boolean hasPlace(int from, int to) {
        return places.stream().anyMatch(place -> place.start() >= from && place.start() < to);
    }
}
