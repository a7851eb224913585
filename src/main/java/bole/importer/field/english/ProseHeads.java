package bole.importer.field.english;

import bole.importer.field.english.ProseHead.Sort;
import bole.importer.field.english.ProseHead.Tense;
import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.StintKinds;
import bole.importer.field.form.TitlePhrases;
import bole.importer.field.form.Words;
import bole.profile.Degree;
import bole.profile.StintKind;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Finds in an English clause the positions, degrees and verbs that tell of a stint, each with the tense that the words before it give it. */
final class ProseHeads {

    private static final Wording PRESENT = Wording.anyCase(
        "\\b(?:i am|i['’]m|(?<!(?-i:\\p{Lu})\\p{L}{1,15} )(?:he|she)['’]s(?! (?:lab|group|team))|am|is|are|currently|now|presently|i (?:(?:also|mainly|currently) )?(?:work|lead|direct|head|run|teach|study)|works|have been|has been|ha(?:ve|s) also been(?=[^.;]{0,160} since)|i['’]ve been|(?:he|she)['’]s been|ha(?:ve|s) (?:now|just|recently) (?:started|begun|joined|moved)|serves?|(?:was|were) (?:recently|just) (?:hired|appointed|promoted|named|made)|(?:he|she|who|(?-i:\\p{Lu}\\p{Ll}{1,15})) (?:(?:also|currently|now) )?(?:leads|directs|heads|manages|chairs|teaches|lectures)(?= )|pursuing|studying|working towards?|in my (?:(?:current|present|new) )?(?:role|position|capacity|job) as|(?:i|he|she) (?:(?:currently|now|also|presently) )?holds? (?:the|an?|my) (?:\\p{L}+ )?(?:position|post|rank|title|role)|(?:i|he|she) spends? (?:my|his|her) (?:days?|time))\\b");
    private static final Wording PAST = Wording.anyCase(
        "\\b(?:was|were|worked|interned|(?:previous|prior|past|earlier|industry|professional|work) (?:\\p{L}+ )?(?:experience|roles?|career) (?:also )?includ(?:es?|ed)|studied|attended|undertook|previously|formerly|former|once|having been|(?:after|before) (?:being|serving|working|holding)|used to|launched (?:my|his|her|their) (?:[\\p{L}-]+ )?career|had an? (?:\\p{L}+ )?(?:position|post|job|role|appointment)|ha(?:ve|s) also been(?![^.;]{0,160} since)|spent|had been|served|before that|prior to that|earlier|held|did|joined|joining|moving|returning|becoming|returned|transferred|relocated|transitioned|accepted|hired|recruited|(?<!\\b(?:am|is|['’]m)(?: (?:currently|now|presently|also))? )employed|(?<!self-)taught|stayed|remained|(?:came|went|headed|proceeded) (?:(?:back|on|over) )?to(?= (?:the )?(?-i:\\p{Lu}))|(?:left|went|moved|returned|came|joined|relocated|rose|progressed|risen)\\b[^.;]{0,80}? to (?:become|serve as|be|work as)(?= )|visited|became|took|moved|started|began|(?<!\\b(?:newly|recently|just) )appointed|promoted|followed (?:[^.;,]{2,60}? )?with(?= an? )|(?:i|he|she) (?:\\p{L}+ly )?(?:built|led|wrote|ran|made|grew|designed|developed|created|helped|managed|worked|trained|practi[sc]ed|contributed|gained|conducted|performed|consulted|delivered|supported|shipped|implemented|spent) [^.;:]{0,110}? as(?= an? )|(?<!(?:first|second|third|fourth|fifth|sixth|final|last|1st|2nd|3rd|4th|5th) )years? as|months as|(?:stint|tenure|time|career|spell|years) as(?= an? )|(?:enough|able|chance|opportunity|privilege|pleasure|fortune|luck) to (?:spend|work|serve)\\b|(?:previous(?:ly)?|prior|formerly) (?:interning|working|serving)|(?:previous|past|former|prior|earlier) (?:(?:academic|professional|research|work|industry) )?(?:positions?|roles?|posts?|appointments?|jobs?) (?:include[sd]?|were|are|was|have been)|(?:experience|career|background|work|résumé|resume|path|vita) (?:(?:has |also )?(?:includes?|included|span(?:s|ned)|covers|covered|encompass(?:es|ed)|took (?:me|him|her) through)) (?:working|work|serving|time|(?:[\\p{L}-]+ )?(?:roles|positions|posts|jobs|appointments|spells|stints))|experience (?:\\p{L}+ )?as)\\b");
    private static final Wording FUTURE = Wording.anyCase("\\b(?:will|incoming|soon[- ]to[- ]be|i['’]ll|going to|about to|to (?:start|begin|join)|admitted)\\b");
    private static final Wording FORMER = Wording.of("(?i)(?:ex|former|past)[- ]");
    /** "has been | a visiting scholar at …": a stay that is over unless it is said since when. */
    private static final Wording HAS_BEEN = Wording.of("(?i)\\b(?:have|has) (?:also |previously )?been (?:an? )?$");
    private static final Wording NOW = Wording.of("(?i)\\b(?:currently|now|presently) $|(?:\\b(?:am|is)|['’]m)(?: also)? $");
    /** "I was also | working for …": a job that was held then. */
    private static final Wording WAS = Wording.of("(?i)\\b(?:was|were|had been) (?:also |then |previously |briefly )?$");
    private static final Wording DEGREE_VERB = Wording.anyCase(
        "\\b(?:receiv|reciev|obtain|earn|achiev|gain(?:ed|ing) |undert(?:ook|ak)|carried out (?:my|his|her|an?) |alumn|^(?:my |his |her )?(?:formal )?education\\b|granted|conferred|complet|got|hold|holds|have an? |has an? |graduat|finish|award|degree|pursu|studi|study|did (?:my|his|her|an?)|work(?:ed|ing)? on (?:my|his|her)|do my|doing (?:my|his|her|an?)|to (?:do|take|undertake) (?:my|his|her|an?) |took|defend|toward|towards|majored|includ|start|began|begin|commenc|embark|undergrad|from|read |attend|educated|trained|join|fulfilling|enrolled|years? of |get(?:ting)? (?:my|his|her|their|an?) |wrap(?:ping)? up|finali[sz]|conclud|(?:my|his|her) [\\p{L}.’']{2,14}(?: in [^,.;()]{2,40}?)?(?: \\([^()]{2,30}\\))? (?:was|is) (?:at|from) |(?:for|after|before|following) (?:an?|my|his|her) |(?:during|throughout|as part of) (?:my|his|her) |[\\p{L}\\d]+[- ]year (?=ph))");
    /** "I defended my | PhD thesis": a thesis that is a degree. */
    private static final Wording DEFENDED = Wording.of("(?i)\\bdefend(?:ed|ing) (?:my |his |her |the |an? )?$");
    private static final Wording NO_POSITION = Wording.anyCase(
        "^(?:in|for) |^(?:research )?(?:group|lab|laboratory|team) of |['’]s (?:group|lab|laboratory|team)\\b|\\b(?:seeking|looking|exploring|considering|recruiting|interested|award(?!-winning)|to graduate|students|reviewer|reviewing|(?<!faculty )(?<!staff )member(?! of (?:the )?technical)|fellow of|affiliate(?!d? (?:\\p{L}+ ){0,2}(?:scientist|researcher|professor|fellow|lecturer|scholar|faculty))|graduate school|passionate about|fortunate|lucky|happy|pleased|excited|thrilled|privileged|opportunity|pleasure|fan|lover|player|man|woman|person|father|mother|editor|enthusiast|excellent|outstanding (?:graduate|student|undergraduate|doctoral)|merit student|degree(?! (?:student|candidate)\\b)|program(?:me)?(?! (?:lead|leader|manager|director|officer|coordinator|chair|head|specialist|associate|scientist|analyst))|hiring|(?:researcher|engineer|scientist|professor|postdoc|intern|fellow|candidate|assistant|undergraduate|graduate|lecturer|developer|scholar)s(?! of\\b))\\b");
    /** Money for research, which is held at a place but is no post of it: "won a three-year fellowship from …". */
    private static final Wording GRANT = Wording.of("(?:fellowship|scholarship|stipend|grant|bursary|studentship|award|prize)s?(?: (?:to|for|award|prize|grant)\\b.*)?$");
    private static final List<String> WEAK = List.of("lead", "head", "chair", "leader", "graduate", "reader", "partner", "associate", "faculty", "president", "coordinator", "resident", "principal", "advisor", "supervisor", "expert", "specialist");
    private static final Wording SENTENCE = Wording.anyCase("\\b(?:i|he|she|we|they|my|his|her|am|is|are|was|were|the|a|an|who|to|as)\\b");
    /** What makes a phrase a part of a sentence: "… where I teach undergraduate optics". */
    private static final Wording CLAUSE = Wording.of("\\b(?:i|where|teach|teaches|taught|which)\\b");
    private static final Wording TAUGHT = Wording.of("(?i)(?<!self-)\\b(?:teach(?:es|ing)?|taught|supervis(?:e|es|ed|ing)|mentor(?:s|ed|ing)?) (?:both )?$");
    /** "After postdoctoral positions at …", "Following a postdoc at …": what leads up to what is told. */
    private static final Wording LEADING_UP = Wording.of("(?i)^(?:after|before|following|during|throughout|upon|since|until|prior to|besides|alongside|despite|through|between) ");
    /** "the Tide group of Prof. Ada Stern": somebody else's post. */
    private static final Wording TITLED_NAME = Wording.of("\\b(?:Prof|Professors?|Dr|Drs|Profs)\\b\\.? (?!of |in |and |at |Emerit)\\p{Lu}");
    private static final Wording SOMEBODY = Wording.of("\\b(?:(?:work(?:s|ed|ing)?|collaborat(?:e|es|ed|ing)|together) (?:closely )?with|supervis(?:e|es|ed|ing)|mentor(?:s|ed|ing)?|advis(?:e|es|ed|ing)|hir(?:e|es|ed|ing)|train(?:s|ed|ing)?|seeking|looking for) (?:an?|the|one)? ?$|\\b(?:listed|included|inducted|named|featured) (?:in|to|into|on|among) the $");
    /** The body of teachers that somebody belongs to: "on the | faculty of …". */
    private static final Wording BODY = Wording.anyCase("\\b(?:on|joined|joining|of) the $");
    /** "a postdoc at the | Chair of Tides": where a chair is a unit. */
    private static final Wording CHAIR = Wording.of("\\b(?:at|with|in|of|from|joined) the $");
    private static final Wording CHAIR_OF = Wording.of(" (?:of|for) ");
    /** "hoping to pursue | a PhD": what is only wished for. */
    private static final Wording WISH = Wording.anyCase("\\b(?:looking|hop(?:e|es|ing)|want(?:s|ing)?|wish(?:es|ing)?|aim(?:s|ing)?|plan(?:s|ning)?|intend(?:s|ing)?|aspir(?:e|es|ing)|eager|keen|interested|dream(?:s|ing)?|like|love)(?: (?:to|in|of|on|for))? "
        + "(?:enroll?(?:ing)?(?: in| as)?|pursu(?:e|ing)|apply(?:ing)?(?: for| to)?|do(?:ing)?|become|becoming|get(?:ting)?|obtain(?:ing)?)\\b[^.;,]{0,40}$|\\bappl(?:y|ying|ied|ication|ications) (?:for|to)\\b[^.;,]{0,40}$|\\bseeking\\b[^.;,]{0,40}$");
    /** "a master from …, and | one | from …": the same degree again. */
    private static final Wording ANOTHER = Wording.of("\\b(?:one|another(?: one)?)(?= (?:in [^,;.]{2,40}? )?(?:from|at) (?:the )?\\p{Lu})");
    /** "his | Honours | and Master's degrees from …": the degree of a further year of studies. */
    private static final Wording HONOURS = Wording.of("\\b[Hh]onou?rs(?= (?:and|&) (?:an? |my |his |her )?(?:[Mm]aster|[Pp]h|M\\.?(?:Sc|A|Phil)))");
    /** "a | degree | in Tides from …": one of which only the field is said. */
    private static final Wording UNNAMED = Wording.of("\\b(?:an?|my|his|her|the|second|dual|double|joint|first) (?:(?:law|medical|college|university|first|second|dual|double|joint|advanced) )?(?<degree>[Dd]egree)(?= in | from (?:the )?\\p{Lu})");
    /** "my undergraduate studies at … and my | graduate studies | at …": studies behind a first degree. */
    private static final Wording GRADUATE = Wording.of("(?:\\b(?:my|his|her|and|then)|,) (?<degree>(?:post)?graduate (?:studies|education|degree|training))(?= (?:in [^,.;()]{2,40} )?(?:at|from) (?:the )?\\p{Lu})");
    /** What joins the degrees of one programme: "an integrated M.Sc | - | Ph.D.". */
    private static final Wording JOINT = Wording.of("\\s?[-–/+&]\\s?|[- ]cum[- ]");
    private static final Wording HOLDS = Wording.of("(?i)\\b(?:hold(?:s|ing)?|have|has|received|obtained|earned|completed|got|gained|pursued|did|finished)\\b");
    private static final Wording INTEGRATED = Wording.of("(?i)\\b(?:integrated|combined|joint|direct|concurrent|fast-track) (?:[\\p{L}-]+ )?$");
    private static final Wording APPOSED = Wording.of("(?:[(,;:)]|^|^(?:My|His|Her)|\\b(?:with|and)(?: an?| (?:his|her|my))?) ?$");
    private static final Wording PLACED = Wording.of("(?: degrees?)?(?: in [^,;()]{2,50}?)?(?:,? (?:from|at) |, | (?=[^,.;()]{2,60}(?:University|College|Institute|School)\\b))(?:the )?\\p{Lu}");
    /** "Ada Stern, PhD | is a lecturer": a degree behind a name. */
    private static final Wording ADDRESSED = Wording.of(",? (?:is|was|has|serves|works|received|joined|holds|leads|directs)\\b");
    private static final Wording PROGRAM = Wording.anyCase("\\b(?:join(?:ed|ing)?|enter(?:ed|ing)?|start(?:ed|ing)?|began|enrolled in|pursuing|fulfilling|attending|following|in|year of|year in) (?:the|an?|my|his|her) $");
    /** "my MSc in Fog | was at |": a verb that says where a degree was got. */
    private static final Wording OF_DEGREE = Wording.of("(?:was|were) (?:at|with|from) ");
    private static final Wording TO_VERB = Wording.of("(?: degrees?)?(?: in [^,;.()]{2,50}?)?(?: ?\\([^()]{2,30}\\))? ");
    /** "taught Master's | courses": what is made for those who study for a degree. */
    private static final Wording COURSES = Wording.of("(?:['’]?s)?(?: degree)?(?:[- ]level)? (?:courses?|class|lectures|modules?|exam|theses|seminars?|projects)");
    /** "a Lecturer | (aka. | Assistant Professor)": what a position is called elsewhere. */
    private static final Wording GLOSS = Wording.anyCase("['’\"”]? ?\\((?:aka|a\\.k\\.a|i\\.e|e\\.g|equivalent to|equiv|equals|similar to|comparable to|US|UK|=)?[.,:]?(?: to)? ?(?:an? )?");
    /** "an Assistant Professor | (PhD | supervisor | ) with …": a second title in brackets behind the first. */
    private static final Wording BRACKETED = Wording.of("\\s?\\([^()]{0,40}");
    private static final Wording TO_BRACKET = Wording.of("[^()]{0,40}\\)");
    /** "As a postdoc at Fenwold University, | I study fog": what somebody does as what they are. */
    private static final Wording AS_NOW = Wording.of("^As (?:(?:an?|the) |(?=\\p{Lu}))[^.;()]{3,140}?, (?<rest>I|my (?:current |main )?(?:work|research|role|job|focus|interests?))\\b(?! (?:[\\p{L}]{2,12}ly )?(?:\\p{L}{2,12}ed|was|were|had|did|led|built|got|wrote|spent|began|ran|taught|gave|took|found|made|won|have|saw|held|could|would)\\b)");
    /** "As a postdoc at Fenwold University, | I built fog nets": what somebody did as what they were. */
    private static final Wording AS_THEN = Wording.of("^As (?:(?:an?|the) |(?=\\p{Lu}))(?:[^.;()]|(?<=\\b(?:Prof|Dr|St))\\.){3,140}?, (?:I|he|she) (?:[\\p{L}]{2,12}ly )?(?:(?!need)\\p{L}{2,12}ed|was|were|had|did|led|built|wrote|spent|began|ran|taught|gave|took|found|made|won|held|grew|set up|got)\\b");
    /** "Mira Oduya, | an associate professor at Fenwold University, was selected for …": who somebody is, said in passing. */
    private static final Wording IN_PASSING = Wording.of("^(?:(?:Dr|Prof|Professor)\\.? )?\\p{Lu}[\\p{L}.’'-]{1,20}(?: \\p{Lu}[\\p{L}.’'-]{0,20}){1,3}, (?:currently )?(?:an?|the) (?=[^,;:]{5,120}, (?:(?:was|has been|is) (?:\\p{L}+ly )?(?:selected|awarded|honou?red|elected|named|listed|recogni[sz]ed|interested|dedicated|known)|received|obtained|earned|holds|works on|studies|specialis|specializ|focuses|has published)\\b)");
    /** That a sentence is told by somebody, and so of somebody else. */
    private static final Wording TOGETHER = Wording.of("\\b(?i:we|our|us|my|me|i)\\b");
    private static final Wording RAISED = Wording.of("(?:appointed|named|elected|promoted to|position of|post of|rank of|title of|role of) (?:an? |the )?$");
    /** "an engineer, | currently at | Lanternly": where a position is held. */
    private static final Wording HERE_NOW = Wording.of("(?:now|currently|presently),? (?:at|with) ");
    private static final Wording AS = Wording.of("\\b[Aa]s an? $");
    private static final Wording AS_HERE_NOW = Wording.of(",? (?:now|currently|presently),? (?:at|with|working at|based at) ");
    private static final Wording LATER = Wording.of(",? (?:and )?(?:then|later|subsequently|afterwards)(?: also)?(?: as)? an? (?:[\\p{L}-]+ )?$");
    /** "a | senior student": who is in a year of a college. */
    private static final Wording YEAR_OF_COLLEGE = Wording.of("(?i)^(?:rising )?(?:senior|junior|sophomore|freshman)(?: [\\p{L}&]+){0,3}? students?$");
    /** "previously interning as a | lamp engineer at …": what an internship was spent as. */
    private static final Wording INTERNED_AS = Wording.of("(?i)\\bintern(?:ed|ing|s)? as (?:an? |the )$");
    private static final Wording ALUMNUS = Wording.of("(?i)\\b(?:graduate|alumn(?:us|a))$");
    private static final int FARTHEST = 150;

    private final String text;
    private final List<ProseHead> heads = new ArrayList<>();

    private final boolean elided;

    private ProseHeads(String text, boolean elided) {
        this.text = text;
        this.elided = elided;
    }

    /** The heads of {@code text} in order; {@code listed} lets it begin with a position that has no verb, {@code elided} says that its verb, of the past, stands before it. */
    static List<ProseHead> of(String text, boolean listed, boolean elided) {
        ProseHeads heads = new ProseHeads(text, elided);
        heads.positions(listed);
        heads.degrees();
        heads.unnamed();
        heads.further();
        heads.verbs();
        heads.heads.sort(Comparator.comparingInt(ProseHead::start));
        return heads.heads;
    }

    private void positions(boolean listed) {
        int at = 0;
        Optional<TitlePhrases.Phrase> phrase = TitlePhrases.find(text, at);
        int said = -1;
        while (phrase.isPresent()) {
            TitlePhrases.Phrase found = phrase.get();
            Tense tense = isLater(said, found.start()) ? Tense.PAST : isHereNow(found) ? Tense.PRESENT : tense(found.start());
            boolean first = listed && found.start() <= 3 && isHeading(found) && !AS_THEN.matcher(text).lookingAt();
            boolean near = found.start() - Math.max(said, lastMark(found.start())) <= FARTHEST;
            boolean gloss = !heads.isEmpty() && said >= 0 && isGloss(said, found);
            boolean wished = isWished(found.start()) && StintKinds.isStudent(found.text());
            if (!gloss && !wished && isPosition(found) && (first || tense != Tense.NONE && near)) {
                heads.add(position(found, FORMER.matcher(found.text()).lookingAt() ? Tense.PAST : first ? Tense.PRESENT : tense, HAS_BEEN.matcher(text.substring(0, found.start())).find() && !text.contains(" since ")));
                said = found.end();
            }
            boolean addressed = found.start() <= 3 && TITLED_NAME.matcher(found.text()).lookingAt();
            at = Math.max(addressed || LEADING_UP.matcher(found.text()).find() || CLAUSE.matcher(found.text().toLowerCase(Locale.ROOT)).find() ? titleEnd(at) : found.end(), at + 1);
            phrase = at < text.length() ? TitlePhrases.find(text, at) : Optional.empty();
        }
    }

    /** "happy to use this as a | data scientist |, currently with Lanternly". */
    private boolean isHereNow(TitlePhrases.Phrase phrase) {
        return AS.matcher(text.substring(0, phrase.start())).find() && AS_HERE_NOW.matcher(text).region(Math.min(text.length(), phrase.end()), text.length()).lookingAt();
    }

    /** Whether the position at {@code start} came after the one that ends at {@code said}, which a line begins with: "Lecturer at Fenwold University until 2018, | and later a | senior researcher at …". */
    private boolean isLater(int said, int start) {
        return said >= 0 && heads.size() == 1 && heads.getFirst().start() <= 3 && LATER.matcher(text.substring(said, Math.max(said, start))).find() && tense(start) == Tense.NONE;
    }

    /** "During my | PhD | I was an intern": where the first word of a position at or behind {@code from} ends. */
    private int titleEnd(int from) {
        return Words.of("title").find(text).stream().filter(word -> word.start() >= from).mapToInt(Words.Found::end).findFirst().orElse(text.length());
    }

    /** Whether {@code phrase} stands in brackets behind the position that ends at {@code said}, and says no place. */
    private boolean isGloss(int said, TitlePhrases.Phrase phrase) {
        String between = text.substring(said, Math.max(said, phrase.start()));
        boolean bracketed = BRACKETED.matcher(between).matches() && TO_BRACKET.matcher(text).region(Math.min(text.length(), phrase.start()), text.length()).lookingAt()
            && !InstitutionForm.of(text.substring(said, text.indexOf(')', Math.max(said, phrase.start())))).isInstitution();
        return GLOSS.matcher(between).matches() || bracketed;
    }

    /** Whether a line begins with {@code phrase} as its whole subject: "Postdoc at …". */
    private boolean isHeading(TitlePhrases.Phrase phrase) {
        String rest = text.substring(Math.min(text.length(), phrase.end()));
        String words = phrase.text();
        return words.length() < 60 && words.indexOf(':') < 0 && words.indexOf('(') < 0 && Character.isUpperCase(words.charAt(0)) && !words.startsWith("I ") && !SENTENCE.matcher(words).find()
            && (rest.startsWith(" at ") || rest.startsWith(" with ") || rest.startsWith(" in ") || rest.startsWith(",") || rest.startsWith(" @") || rest.startsWith("@"));
    }

    private boolean isPosition(TitlePhrases.Phrase phrase) {
        String words = phrase.text().toLowerCase(Locale.ROOT);
        String before = text.substring(0, phrase.start()).toLowerCase(Locale.ROOT);
        boolean degreeOnly = Words.of("title").find(words).stream().allMatch(word -> Degrees.find(words).stream().anyMatch(degree -> degree.start() < word.end() && degree.end() > word.start()))
            && !Words.of("student").in(words);
        boolean article = before.endsWith(" a ") || before.endsWith(" an ") || before.endsWith(" the ") || before.endsWith(" as ") || RAISED.matcher(before).find();
        boolean body = words.startsWith("faculty of ") || words.startsWith("faculty") && (BODY.matcher(before).find() || before.endsWith("the ") && text.startsWith(" of ", phrase.start() + "faculty".length()));
        boolean unit = (words.startsWith("chair of ") || words.startsWith("chair for ") || words.equals("chair") && CHAIR_OF.matcher(text).region(phrase.end(), text.length()).lookingAt()) && CHAIR.matcher(before).find();
        return !body && !unit && !GRANT.matcher(words).find() && !ScholarOfDegree.is(text, phrase) && !LEADING_UP.matcher(words).find() && !TITLED_NAME.matcher(phrase.text()).find() && !CLAUSE.matcher(words).find() && !NO_POSITION.matcher(words).find() && !SOMEBODY.matcher(before.substring(Math.max(0, before.length() - 40))).find() && !degreeOnly && (article || !WEAK.contains(words)) && Character.isLetter(words.charAt(0))
            && !before.stripTrailing().endsWith("my") && !before.endsWith(" his ") && !before.endsWith(" her ") && !before.stripTrailing().endsWith("our") && !before.stripTrailing().endsWith("with");
    }

    /** @param finished whether it is only said to have been held */
    private ProseHead position(TitlePhrases.Phrase phrase, Tense tense, boolean finished) {
        String title = phrase.text();
        if (ALUMNUS.matcher(title).find()) {
            return new ProseHead(phrase.start(), phrase.end(), title, StintKind.EDUCATION, Degrees.first(title), Sort.POSITION, Tense.PAST);
        }
        StintKind kind = INTERNED_AS.matcher(text.substring(0, phrase.start())).find() ? StintKind.INTERNSHIP : StintKinds.of(title);
        Tense when = (kind == StintKind.VISIT || kind == StintKind.INTERNSHIP || Words.of("visit").in(title)) && tense == Tense.PRESENT && finished ? Tense.PAST : tense;
        Optional<Degree> degree = kind == StintKind.EDUCATION ? Degrees.first(title).or(() -> YEAR_OF_COLLEGE.matcher(title).find() ? Optional.of(Degree.BACHELOR) : Optional.empty()) : Optional.empty();
        return new ProseHead(phrase.start(), Math.min(phrase.end(), phrase.start() + title.length() + 24), title, kind, degree, Sort.POSITION, when);
    }

    private void degrees() {
        boolean verb = DEGREE_VERB.matcher(text).find();
        for (Degrees.Named degree : Degrees.find(text)) {
            boolean taught = TAUGHT.matcher(text.substring(0, degree.start())).find() || !heads.isEmpty() && heads.getLast().isDegree() && GLOSS.matcher(text.substring(heads.getLast().end(), Math.max(heads.getLast().end(), degree.start()))).matches();
            boolean integrated = !heads.isEmpty() && heads.getLast().isDegree() && JOINT.matcher(text.substring(heads.getLast().end(), Math.max(heads.getLast().end(), degree.start()))).matches() && INTEGRATED.matcher(text.substring(0, heads.getLast().start())).find();
            if (integrated) {
                ProseHead first = heads.removeLast();
                heads.add(new ProseHead(first.start(), degree.end(), text.substring(first.start(), degree.end()), StintKind.EDUCATION, Degrees.first(text.substring(first.start(), degree.end())), Sort.DEGREE, first.tense()));
            } else if ((DegreeWork.is(text, degree.start(), degree.end()) || (verb || isApposed(degree) || DegreeAsStudent.is(text, degree.start(), degree.end())) && !isTitle(degree)) && !taught && !isWished(degree.start()) && heads.stream().noneMatch(head -> degree.start() < head.end() && degree.end() > head.start())) {
                heads.add(new ProseHead(degree.start(), degree.end(), text.substring(degree.start(), degree.end()), StintKind.EDUCATION, Optional.of(degree.degree()), Sort.DEGREE, tense(degree.start())));
            }
        }
    }

    private boolean isWished(int start) {
        return WISH.matcher(text.substring(Math.max(0, start - 120), start)).find();
    }

    /** Degrees that are told without their name. */
    private void unnamed() {
        for (int[] degree : DEGREE_VERB.matcher(text).find() ? ProfessionalDegrees.find(text) : List.<int[]>of()) {
            if (heads.stream().noneMatch(head -> degree[0] < head.end() && degree[1] > head.start()) && !isWished(degree[0])) {
                heads.add(new ProseHead(degree[0], degree[1], text.substring(degree[0], degree[1]).strip(), StintKind.EDUCATION, Optional.of(Degree.OTHER), Sort.DEGREE, tense(degree[0])));
            }
        }
        Matcher honours = HONOURS.matcher(text);
        if (honours.find()) {
            heads.add(new ProseHead(honours.start(), honours.end(), honours.group(), StintKind.EDUCATION, Optional.of(Degree.BACHELOR), Sort.DEGREE, tense(honours.start())));
        }
        Matcher another = ANOTHER.matcher(text);
        while (another.find()) {
            int start = another.start();
            heads.stream().filter(head -> head.isDegree() && head.end() < start).reduce((first, second) -> second)
                .ifPresent(same -> heads.add(new ProseHead(start, start + 3, same.title(), StintKind.EDUCATION, same.degree(), Sort.DEGREE, same.tense())));
        }
        if (HOLDS.matcher(text).find()) {
            unnamed(UNNAMED.matcher(text));
            unnamed(GRADUATE.matcher(text));
        }
    }

    private void unnamed(Matcher degree) {
        while (degree.find()) {
            int start = degree.start("degree");
            if (heads.stream().noneMatch(head -> start <= head.end() && degree.end() > head.start()) && !isWished(start)) {
                heads.add(new ProseHead(start, degree.end(), "", StintKind.EDUCATION, Optional.empty(), Sort.DEGREE, tense(start)));
            }
        }
    }

    /** The further degrees of one level, each beginning with its field: "two bachelor's degrees in Tides and | Fog". */
    private void further() {
        List<ProseHead> more = new ArrayList<>();
        for (ProseHead head : heads) {
            if (head.isDegree()) {
                PluralDegrees.further(text, head).forEach(start -> more.add(new ProseHead(start, start, head.title(), StintKind.EDUCATION, head.degree(), Sort.DEGREE, head.tense())));
            }
        }
        heads.addAll(more);
    }

    /** "…, PhD, Fenwold University", "(PhD from …)", "with a PhD in … from …": a degree that needs no verb because its place follows. */
    private boolean isApposed(Degrees.Named degree) {
        return APPOSED.matcher(text.substring(0, degree.start())).find() && PLACED.matcher(text).region(degree.end(), text.length()).lookingAt();
    }

    private boolean isTitle(Degrees.Named degree) {
        String next = text.substring(degree.end(), Math.min(text.length(), degree.end() + 16)).toLowerCase(Locale.ROOT);
        boolean defended = DEFENDED.matcher(text.substring(0, degree.start())).find();
        boolean addressed = ADDRESSED.matcher(text).region(degree.end(), text.length()).lookingAt() && text.substring(0, degree.start()).matches("(?!(?:My|His|Her|The) )(?:Dr\\.? |Prof\\.? )?(?:\\p{Lu}[\\p{L}.’'-]* ?){1,4},? (?:\\p{L}[\\p{L}.]{1,6},? )?");
        return addressed || next.contains("student") || next.contains("candidate") || next.contains("supervis") || next.contains("advis") || !defended && next.contains("thesis") || next.startsWith(" forum")
            || next.startsWith(" program") && !PROGRAM.matcher(text.substring(0, degree.start())).find() || next.startsWith(" fellow") || COURSES.matcher(next).lookingAt() || next.startsWith(" scholar") || !defended && next.startsWith(" thes") || next.startsWith(" symposium");
    }

    private void verbs() {
        for (ProseHead verb : PlaceVerbs.find(text)) {
            boolean inside = heads.stream().anyMatch(head -> verb.start() < head.end() && verb.end() > head.start());
            boolean behind = HERE_NOW.matcher(text).region(verb.start(), text.length()).lookingAt() && heads.stream().anyMatch(head -> head.sort() == Sort.POSITION && head.end() <= verb.start() && text.substring(head.end(), verb.start()).matches(",? "));
            boolean ofDegree = OF_DEGREE.matcher(text.substring(verb.start(), verb.end())).matches() && heads.stream().anyMatch(head -> head.isDegree() && head.end() <= verb.start() && TO_VERB.matcher(text.substring(head.end(), verb.start())).matches());
            if (!inside && !behind && !ofDegree && !text.substring(0, verb.start()).endsWith("where I ")) {
                heads.add(at(verb));
            }
        }
    }

    /** {@code verb} at the time that the words before it give it: "currently visiting". */
    private ProseHead at(ProseHead verb) {
        String before = text.substring(0, verb.start());
        Tense told = NOW.matcher(before).find() ? Tense.PRESENT : WAS.matcher(before).find() ? Tense.PAST : verb.tense();
        return verb.at(tense(verb.start()) == Tense.FUTURE ? Tense.FUTURE : told);
    }

    private int lastMark(int before) {
        return Math.max(last(PRESENT, before), Math.max(last(PAST, before), last(FUTURE, before)));
    }

    private Tense tense(int before) {
        int present = last(PRESENT, before);
        int past = last(PAST, before);
        int future = last(FUTURE, before);
        if (present < 0 && past < 0 && future < 0) {
            return elided || AS_THEN.matcher(text).lookingAt() ? Tense.PAST : AS_NOW.matcher(text).lookingAt() || isInPassing(before) ? Tense.PRESENT : Tense.NONE;
        }
        return future > past && future > present ? Tense.FUTURE : past > present ? Tense.PAST : Tense.PRESENT;
    }

    /** Whether the position at {@code start} stands behind the name that the sentence begins with, and nobody else is spoken of. */
    private boolean isInPassing(int start) {
        Matcher passing = IN_PASSING.matcher(text);
        return passing.lookingAt() && text.indexOf(',', passing.end()) > start && !TOGETHER.matcher(text).find();
    }

    /** Where the words end that may name the place of the head at {@code start}: "As a lecturer at Fenwold University, | I study the fogs of …"; the end of {@code text} otherwise. */
    static int opening(String text, int start) {
        Matcher now = AS_NOW.matcher(text);
        return now.lookingAt() && now.start("rest") > start ? now.start("rest") : text.length() + 1;
    }

    private int last(Wording mark, int before) {
        Matcher found = mark.matcher(text).region(0, Math.min(text.length(), before + 1));
        int last = -1;
        while (found.find()) {
            last = found.end();
        }
        return last;
    }
}
