package bole.importer.field.english;

import bole.importer.field.english.ProseHead.Sort;
import bole.importer.field.english.ProseHead.Tense;
import bole.importer.field.form.StintKinds;
import bole.profile.Degree;
import bole.profile.StintKind;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The English verbs that say by themselves that somebody was at a place, without naming a position: "interned at …", "spent two years at …", "did my
 * postdoc at …", "was previously at …". Each is a row: how it is written up to where the place begins, what kind of stint it tells, and when.
 */
final class PlaceVerbs {

    /** What a stay is called: "did an internship at", "held a fellowship at". */
    private static final String STAY = "(?<stay>(?:[\\p{L}\\d&-]+ ){0,4}?(?:internships?|co-ops?|placements?|traineeships?|clerkships?|residency|sabbatical|secondment|lectureships?|professorships?|post-?docs?|fellowships?|appointments?|assistantships?"
        + "|post-?doctoral (?:[\\p{L}-]+ ){0,2}?(?:research|work|stay|training|stint|studies|studentship)|research (?:stay|visit|stint)s?|(?:stints?|positions?|roles?|jobs?)))";
    private static final String ARTICLE = "(?:(?:an?|my|his|her|their|the|one|two|three|four|several|multiple|some|various|a few|a number of|both) )?";
    private static final String AT = "(?: \\([^()]{0,40}\\)| (?:over|spanning|lasting|of|for) [\\p{L}\\d -]{3,24}?(?:months?|weeks?|years?|summers?)| (?:under|on|with|through|funded by|supported by) (?:an?|the) [^,.;()]{3,50}? (?:fellowship|grant|scholarship|award)| (?:in|during) (?:the )?(?:\\p{L}+ (?:of )?)?(?:19|20)\\d\\d)?(?:,? (?:one|the first(?: one)?|first))? (?:at|with|in|from|within) ";

    /** A part of studies at another place: "spent an exchange semester at", "took part in the Erasmus programme at". */
    private static final String EXCHANGE = "(?:spent|did|do|took|taken|undertook|completed|had|enjoyed|participated in|took part in|included?|including|with|and|on|for) (?:also )?(?:an?|my|his|her|the|one|two) (?:[\\p{L}+-]+ ){0,2}?"
        + "(?:(?:exchange|erasmus\\+?)(?: (?:exchange|study|student|mobility|mundus))?(?: (?:semester|year|term|stay|program|programme|mobility|period|visit|studies|experience))?|(?:semester|year|term|studies) abroad)|(?:on|an) (?:student )?exchange";

    private static final String WENT = "(?:went|headed|proceeded|going|go) (?:(?:back|on|over|off|straight|then|next) )?to ";
    /** What says behind a place that the years there were those of a student. */
    private static final String STUDIED = "(?=(?:the )?(?-i:\\p{Lu})[^.;:]{2,90}?(?:,? (?:pursuing|majoring|completing|doing) (?:in |an?|my|his|her|[\\p{L}-]+ (?:degree|major))|,? studying (?-i:\\p{Lu})|,? as (?:an? )?(?:\\p{L}+ )?(?:undergrad|(?:bachelor|master)['’]?s? student|student\\b)"
        + "|,? (?:for|during) (?:my|his|her) (?:[\\p{L}-]+ )?(?:undergrad|bachelor|master|studies|degree)|,? (?:working|studying) (?:toward|for an?)))";

    /** What somebody did at a place, where the words around it say that it was a job. */
    private static final String DEED = "(?:co-)?(?:built|developed|designed|led|created|managed|researched|implemented|ran|drove|headed|directed|oversaw|launched|helped|grew|supported|delivered|optimi[sz]ed|improved|automated|shipped|engineered|maintained|architected|spearheaded|anal[yz]sed|analyzed|investigated|explored|trained|deployed|coordinated|(?:worked|focused) on|contributed to)";

    private static final List<Row> TABLE = List.of(
        row("(?:am|is|['’]m)(?: (?:now|currently|presently|also))* interning(?: remotely)?(?: with the [^,.;()]{2,40}?)? (?:at|with|for|in) ", StintKind.INTERNSHIP, Sort.VERB, Tense.PRESENT),
        row("intern(?:ed|ing)?(?: (?:twice|remotely|briefly|previously))? (?:at|with|in|for) ", StintKind.INTERNSHIP, Sort.VERB, Tense.PAST),
        row("(?:visited|visiting(?! (?:assistant|associate|full|professor|lecturer|faculty)\\b)|visit(?= (?:at|to) )) ", StintKind.VISIT, Sort.VERB, Tense.PAST),
        row("(?:(?:" + EXCHANGE + ")(?: (?:in|during) (?:the )?(?:\\p{L}+ (?:of )?)?(?:19|20)\\d\\d| \\([^()]{4,30}\\))? |(?:stud(?:ied|ying)|study) abroad (?:for (?:an?|one|two|\\d) (?:year|semester|term)s? )?|(?<=scholarship,? I )studied (?:[\\p{L}]+ )?(?:year|semester|term)s? )(?:at|with|in|to) (?=(?:the )?(?-i:\\p{Lu}))", StintKind.EDUCATION, Sort.VERB, Tense.PAST),
        row("spent (?:the (?:years|period) )?(?:from )?(?:\\p{L}+ )?(?:19|20)\\d\\d ?(?:[-–—]|to|until|and) ?(?:\\p{L}+ )?(?:19|20)?\\d\\d (?:at|with) ", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("(?<=\\band (?:the |my )?)(?:summer|fall|spring|winter|autumn)s? of (?:19|20)\\d\\d (?:at|with) (?=(?:the )?(?-i:\\p{Lu}))", StintKind.VISIT, Sort.VERB, Tense.PAST),
        row("(?<=^(?:(?:From|Between|During|In) [^,;.]{4,40},|(?:Previously|Formerly|Earlier|Before (?:that|this|then)|Prior to (?:that|this)|In the past|Most recently),?) (?:I|he|she) )(?:also |then |first )?(?:" + DEED + "|was responsible for)(?![^.;]{0,120}(?:ph\\.?d|doctora|thesis|degree|bachelor|master|undergrad)) [^.;()]{2,90}? (?:at|with) (?=(?:the )?(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("(?:(?:was|were) (?:(?:an?|the|one of the) )?(?:[\\p{L}-]+ ){0,3}?(?:employees?|hires?|engineers?)(?: (?:number|no\\.?|#) ?\\d+)?|(?:got|had) (?:my|his|her) (?:start|first (?:job|role|position))(?: (?:in|as) [^,.;()]{3,60}?)?|cut (?:my|his|her) teeth(?: [^,.;()]{2,50}?)?|(?:was|were) responsible for [^,.;()]{3,80}?) (?:at|with) (?=(?:the )?(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("(?:first|last|previous|former|next|most recent) (?:company|employer|workplace|job|role|position)(?: out of [^,.;()]{3,30})? (?:was|were) (?:at |with )?(?=(?:the )?(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("(?:was|were)(?: also)? (?:an? (?:\\p{L}+ )?member|part) of the [^,.;()]{2,40}? (?:team|group|lab|laboratory) (?:at|of) (?=(?:the )?(?-i:\\p{Lu})[^;]{2,60} (?:from|between|in|until) (?:\\p{L}+ )?(?:19|20)\\d\\d)", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("(?<=, )(?:currently |presently |now )?on (?:[\\p{L}-]+ )?leave at (?=(?:the )?(?-i:\\p{Lu}))", StintKind.VISIT, Sort.VERB, Tense.PRESENT),
        row("had (?:an?|the|my) (?:[\\p{L}-]+ ){0,3}?(?:time|experience|summer|semester|stay|stint|visit) (?:working )?(?:at|with) (?=(?:the )?(?-i:(?:\\p{Lu}[\\p{L}&-]+ (?:of )?){0,4}(?:University|Institute|College|School|Laboratory|Lab|Research|Cent(?:er|re)|Academy)\\b))", StintKind.VISIT, Sort.VERB, Tense.PAST),
        row("(?:was|were|been)(?: (?:also|previously|formerly|then))* an? (?:[\\p{L}-]+ )?member (?:of|at) (?=(?:the )?(?-i:(?:\\p{Lu}[\\p{L}-]+ ){0,3}(?:Institute|Observatory|Laboratory|Laboratories)\\b))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("(?:was on|spent) (?:an? |my |his |her |the )?(?:[\\p{L}-]+ )?sabbatical(?: leave| year)?(?: (?:from|in|during) (?:19|20)\\d\\d(?: ?(?:to|[-–]) ?(?:19|20)?\\d\\d)?)? (?:at|with) (?=(?:the )?(?-i:\\p{Lu}))", StintKind.VISIT, Sort.VERB, Tense.PAST),
        row("(?:experience|career|background) (?:also |has )?(?:includes?|included|spans?|spanned) (?:[\\p{L}-]+ ){0,2}?(?:time|stints?|work|roles?|positions?|jobs?|internships?|appointments?) (?:at|with) (?=(?:the )?(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("used to (?:work|teach) (?:at|for) (?=(?:the )?(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("(?:started|began)(?: out| off)? at (?=(?:the )?(?-i:\\p{Lu})[^;,]{2,60}? (?:as an? |in (?:\\p{L}+ )?(?:19|20)\\d\\d))", StintKind.EMPLOYMENT, Sort.JOINING, Tense.PAST),
        row("(?:with|and(?: (?:I|he|she))?(?: also)? (?:have|has|hold|holds)) (?:an?|my|his|her) (?:joint |secondary |courtesy |adjunct |affiliate |affiliated |visiting |dual |additional |honorary |part-time )?(?:faculty )?(?:appointment|affiliation)s? (?:at|with) (?=(?:the )?(?!Department|School|Faculty|Division|College of|Cent)(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PRESENT),
        row("(?:am|is|['’]m)(?: (?:now|currently|also))* on the (?:[\\p{L}-]+ ){0,2}?faculty (?:at|of) (?=(?:the )?(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PRESENT),
        row("spent (?:[\\p{L}\\d.½+’'-]+ ){0,5}?(?:years?|semesters?|terms?|time) at " + STUDIED, StintKind.EDUCATION, Sort.VERB, Tense.PAST),
        row("spent (?:[\\p{L}\\d’'-]+ ){0,5}?(?:years?|decades?) (?:working |studying |researching |teaching |on (?:the|its) faculty )?(?:at|with|in|of(?= the (?-i:\\p{Lu}))) ", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("(?:spent|(?<=\\b(?:fortunate|lucky|able|chance|opportunity|privilege|pleased|happy) to )spend) (?:[\\p{L}\\d’'/–-]+ ){0,6}?(?:at|with|in|visiting) ", StintKind.VISIT, Sort.VERB, Tense.PAST),
        row("worked(?: (?:full[- ]time|part[- ]time|remotely|briefly|previously|also|first))?(?: for (?:[\\p{L}\\d-]+ ){1,3}?(?:years?|months?|decades?))?(?: (?:on|in(?= (?!the )(?:(?-i:\\p{Ll})|(?-i:Engineering|Product|Research|Finance|Marketing|Sales|Consulting|Operations|Software|Data|IT|AI|R&D|Business|Strategy|Corporate|Investment)\\b))|(?:as part of|with|in|on) the(?= [^,.;()]{2,50}? (?:teams?|groups?|divisions?|units?) (?:at|of|within) )) [^,.;()]{3,110}?)? (?:at|for|within|in(?= the \\p{Lu})) (?:an? (?:[\\p{L}-]+ ){0,3}?(?:start[- ]?up|company|firm|agency|consultancy|non-?profit)(?:,? (?:called|named)|,) )?", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("had the (?:\\p{L}+ )?(?:pleasure|privilege|honou?r|opportunity|fortune|luck|chance) (?:of working|to work) (?:at|for) (?=(?:the )?(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("(?:conducted|did|performed|carried out) (?:[\\p{L}-]+ ){0,3}?research (?:at|with|within) ", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        acted("(?:work|working)(?: (?:part|full)[- ]time| remotely)? (?:at|for) ", StintKind.EMPLOYMENT, Sort.VERB, Tense.PRESENT),
        acted("(?:work|working) (?:in|on|with) the [^,.;()]{2,40}? (?:division|department|team|group|unit|lab|arm) (?:of|at) ", StintKind.EMPLOYMENT, Sort.VERB, Tense.PRESENT),
        acted("(?:hold|holds) (?:the|an?) (?:[^,.;()]{2,60}? )?(?:chair|professorship|lectureship|(?:joint |secondary |adjunct |courtesy |visiting |affiliate |honorary |dual |part-time |faculty |tenure-track |tenured |permanent |research |teaching |academic |fixed-term |post-?doctoral |full-time |senior ){1,2}(?:appointment|position|post)s?)(?: (?:in|of|for) [^,.;()]{2,60}?)? (?:at|with|in(?= the \\p{Lu})) ", StintKind.EMPLOYMENT, Sort.VERB, Tense.PRESENT),
        row("(?:have|has) been (?:\\p{L}+ )?(?:employed|working|teaching) (?:at|by|for|with|in(?= (?:the )?(?-i:\\p{Lu}))) ", StintKind.EMPLOYMENT, Sort.VERB, Tense.PRESENT),
        row("(?:am|is|['’]m)(?: (?:also|currently|now|presently))* (?:jointly |co-|cross-|dually )?(?:(?:appointed|employed) (?:jointly )?(?:at|by|in|with|between)|affiliated with(?! (?:the )?(?-i:(?:\\p{Lu}[\\p{L}-]+ ){0,4}(?:Department|School|Faculty|Lab|Laboratory|Group|Center|Centre|Program|Initiative)\\b(?![^.;()]{0,80}? at (?:the )?\\p{Lu})))) (?:both )?(?:the (?-i:(?:\\p{Ll}+ ){1,4}?)(?:department|school|faculty|division|institute) (?:of|at) )?(?=(?:the )?(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PRESENT),
        row("(?:have|has) been (?:jointly )?affiliated (?:with|to) ", StintKind.EMPLOYMENT, Sort.VERB, Tense.PRESENT),
        row("(?:began|started|begun) (?:working|teaching|lecturing)(?: (?:full|part)[- ]?time)?(?: [^,.;()]{3,40}?)?? (?:at|for|with) ", StintKind.EMPLOYMENT, Sort.JOINING, Tense.PAST),
        row("(?:was|were|got|been) (?:then |later |subsequently )?(?:recruited|hired|headhunted) (?:to|by|at) (?=(?:the )?(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.JOINING, Tense.PAST),
        row("(?:stayed|remained)(?: on)? (?:at|with) ", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("(?:taught|lectured)(?: [^,.;()]{3,60}?)?? at ", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("(?:employed|taught|lectured|consulted|practi[sc]ed|stationed) (?:at|by|for|with) ", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("(?:held|had|holding) (?:(?:[\\p{L}-]+(?:,|,? and| or)? ){1,6}?)(?:positions|posts|roles|appointments|fellowships|professorships|lectureships)(?:(?:, (?:[\\p{L}-]+ ){0,2}(?:positions|fellowships|posts|appointments|roles))*,? and (?:[\\p{L}-]+ ){0,2}(?:positions|fellowships|internships|posts|appointments|roles|residencies))? (?:at|with|in) (?=(?:the )?(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("(?:was|were|been) seconded to (?=(?:the )?(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("(?:fellowship|grant|scholarship|award|sabbatical|leave)s? to (?:work|teach|(?:do|conduct|pursue|carry out) (?:[\\p{L}-]+ ){0,2}?research) (?:at|with) (?=(?:the )?(?-i:\\p{Lu}))", StintKind.VISIT, Sort.VERB, Tense.PAST),
        stay("(?:my|his|her) " + STAY + " (?:was|is|were) (?:(?:done|carried out|completed|undertaken|spent) )?(?:at|with|in) "),
        row("(?:was|were|had been|have been|has been|have also been|has also been|(?<=\\bI)['’]ve been|(?<=\\b(?:he|she))['’]s been)(?: (?:previously|formerly|briefly|also|first|then|based))* (?:at|with) ", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("(?:previously|formerly|earlier|before (?:that|this)|prior to (?:that|this)),? (?:(?:at|with) |@ ?)(?=(?:the )?(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("(?<![\\p{L}-])ex-(?=(?-i:\\p{Lu})(?!(?:CEO|CTO|COO|CFO|PhD|VP|President|Director|Head|Chair|Chief|Minister|Officio|Post|Soviet|Yugoslav|Ante|Vivo|Libris)\\b)(?!Googler|Amazonian|Facebooker|Microsoftie))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("(?<=^)(?:previous(?:ly)?|formerly|past|earlier|prior|before)(?: (?:positions|affiliations|employers|companies|experience|work))?: (?=(?-i:\\p{Lu})(?![^.;]{0,120}(?:\\b(?:at|@|professor|lecturer|intern|engineer|scientist|researcher|postdoc|student|fellow|analyst|developer|manager|director|ph\\.?d|m\\.?sc|b\\.?sc|founder|assistant)\\b|@)))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("(?:have|has) been (?:an? (?:\\p{L}+ )?member|part) of (?=(?:the )?(?-i:\\p{Lu})(?![^.;()]{0,80}\\b(?:society|association|academy|union|board|committee|council|network|club|programme|program|initiative|alliance|party|church)\\b)[^,.;()]{2,90},? since (?:\\p{L}+ )?(?:19|20)\\d\\d)", StintKind.EMPLOYMENT, Sort.VERB, Tense.PRESENT),
        row("(?:past|previous|former|prior|earlier) (?:[\\p{L}-]+ )?(?:affiliations?|employers?|appointments?|workplaces?) (?:include|included|were|are|was|is)(?: at)? (?=(?:the )?(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("(?<=^)(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|a few|\\d{1,2}) (?:[\\p{L}-]+ ){0,2}?(?:years?|months?|decades?|stint) (?:working )?(?:at|with) (?=(?:the )?(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("(?:(?:before|prior to|during|throughout|from) (?:my|his|her) (?:[\\p{L}]+ )?(?:career|tenure|stint|employment) (?:at|with)|(?:after|following) (?:[\\p{L}\\d’'-]+ ){0,4}?(?:years?|months?|decades?|time|career|tenure|stint) (?:working )?(?:at|with|in|on the faculty (?:at|of))) (?=(?:the )?(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("(?:am|is|['’]m) (?:currently |now |presently )?on (?:an? |my |his |her )?(?:[\\p{L}-]+ )?(?:(?:sabbatical|secondment)(?: leave)?|leave) (?:at|to|with) ", StintKind.VISIT, Sort.VERB, Tense.PRESENT),
        row("(?:am|is|['’]m) (?:currently|now|presently) (?:building|developing|designing|researching|shipping|engineering|improving|managing|investigating|creating|training)(?: [^,.;()]{2,60}?)?? (?:at|with) (?=(?:the )?(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PRESENT),
        row("(?:am|is|['’]m)(?: also)?(?: (?:now|currently|presently|based))+ (?:at|with(?= (?:the )?(?-i:\\p{Lu}))) ", StintKind.EMPLOYMENT, Sort.VERB, Tense.PRESENT),
        row("(?<=[,;] |^)(?:now|currently|presently),? (?:at|with) (?=(?:the )?(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PRESENT),
        row("(?:am|is|['’]m)(?: (?:now|currently|also))* (?:(?:a |an )(?:\\p{L}+ )?member of (?:the )?(?:[\\p{L}-]+ ){0,2}?(?:faculty|(?<!technical )staff)|(?:tenure-track |tenured |research |teaching |adjunct |core )?faculty) (?:at|of|in) (?=(?:the )?(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PRESENT),
        row("(?:was|were|been)(?: (?:also|then|previously|formerly))* (?:(?:a |an )(?:\\p{L}+ )?member of (?:the )?(?:[\\p{L}-]+ ){0,2}?(?:faculty|(?<!technical )staff)|(?:tenure-track |tenured |research |teaching |adjunct |core )?faculty) (?:at|of|in) (?=(?:the )?(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("(?:am|is|['’]m)(?: (?:now|currently|presently|also))* an? (?:rising )?(?:senior|junior|freshman)(?: undergraduate)?(?: (?:majoring in|studying) [^,.;()]{3,40}?)? (?:at|in|from) (?=(?:the )?\\p{Lu})", StintKind.EDUCATION, Sort.VERB, Tense.PRESENT),
        row("(?:am|is|['’]m|was) (?:an? |the )?(?:proud |recent |former )?(?:alumn(?:us|a)|alum|graduate) of (?=(?:the )?(?-i:\\p{Lu}))", StintKind.EDUCATION, Sort.VERB, Tense.PAST),
        row("(?:am|is|['’]m)(?: (?:now|currently|presently|also|still))* studying (?:(?!the\\b|an?\\b|how\\b|my\\b|its?\\b|whether\\b|why\\b|new\\b)(?:[\\p{L}&/-]+,? ){1,6}?)?(?:at|in(?= the \\p{Lu})) (?=(?:the )?(?-i:\\p{Lu}))", StintKind.EDUCATION, Sort.VERB, Tense.PRESENT),
        row("(?:entered|enrolled (?:at|in)|matriculated (?:at|in|from)|was admitted to|got into) (?=(?:the )?(?-i:\\p{Lu})[^.;]{3,120}?\\b(?:graduat|stud(?:y|ied)|major|(?:with|for) (?:an?|my|his|her) (?:[\\p{L}-]+ ){0,2}?(?:[BM]\\.?(?:Sc?|A|Eng|Tech)\\b|bachelor|master|ph\\.?d|doctora|degree)))", StintKind.EDUCATION, Sort.JOINING, Tense.PAST),
        row("(?<=\\b(?:I|he|she) (?:then )?)read (?:for )?(?!an?\\b|the\\b|my\\b|about\\b|some\\b|many\\b|more\\b|it\\b)(?:[\\p{L}&/-]+,? ){1,6}?at (?=(?:the )?(?-i:\\p{Lu}))", StintKind.EDUCATION, Sort.VERB, Tense.PAST),
        row(WENT + "(?=(?:the )?(?-i:\\p{Lu})[^.;]{3,60}? for (?:undergrad|college|grad(?:uate)? school|university|medical school|law school)\\b)", StintKind.EDUCATION, Sort.JOINING, Tense.PAST),
        row("(?:double[- ])?majored in [^,.;()]{2,70}? (?:at|from) (?=(?:the )?(?-i:\\p{Lu}))", StintKind.EDUCATION, Sort.VERB, Tense.PAST),
        acted("(?:have|has|had|gained) (?:[^,.;()]{1,70} )?experience (?![^,.;()]{0,70} as an? )(?:[^,.;()]{1,70}? )?(?:at|with) (?=(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row("with (?:[^,.;()]{1,40} )?experience (?:working )?at (?=(?:the )?(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        row(WENT + "(?=(?:the )?(?-i:\\p{Lu})[^.;]{3,90}?(?: as an? (?:undergrad|student)| to study\\b|,? where (?:I|he|she) (?:studied|majored|double-majored|earned|received|got)\\b))", StintKind.EDUCATION, Sort.VERB, Tense.PAST),
        row(WENT + "(?=(?:the )?(?-i:\\p{Lu})[^.;]{3,90}?(?: for | to \\p{L}+ )(?:an?|my|his|her) (?:[\\p{L}-]+ ){0,2}?(?:undergrad|bachelor|master|ph\\.? ?d|graduate|doctora|[BM]\\.?(?:Sc?|A|Eng|Tech)\\b))", StintKind.EDUCATION, Sort.JOINING, Tense.PAST),
        row(WENT + "(?=(?:the )?(?-i:\\p{Lu})[^.;]{3,90}?(?: as an? | to (?:become|serve|work|take up|lead|head) | (?:for|on|with) (?:an?|my|his|her) (?:[\\p{L}\\d-]+ ){0,3}?post-?doc))", StintKind.EMPLOYMENT, Sort.JOINING, Tense.PAST),
        row("(?:started|began|launched) (?:my|his|her|their) (?:[\\p{L}-]+ ){0,2}?(?:career|journey) (?:at|with|in) ", StintKind.EMPLOYMENT, Sort.JOINING, Tense.PAST),
        acted("(?:lead|leads|head|heads|direct|directs|manage|manages|run|runs|co-lead|co-leads) (?:the|(?:an?|my) (?=[^,.;()]{2,60}?(?:team|group|lab|laboratory|unit|department|division)\\b)) ?[^,.;()]{2,70}? (?:at|of|within|in(?= the \\p{Lu})) ", StintKind.EMPLOYMENT, Sort.VERB, Tense.PRESENT),
        acted("(?:leading|heading|directing|managing|running) (?:the|an?|my) [^,.;()]{2,70}? (?:at|of|within) ", StintKind.EMPLOYMENT, Sort.VERB, Tense.PRESENT),
        acted("(?-i:builds?|develops?|designs?) [^,.;()]{2,60}? at (?=(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PRESENT),
        acted("(?:have|has|hold|holds) (?:an? |my |his |her )?(?:joint |secondary |dual |additional |second |visiting |adjunct |courtesy ){1,2}(?:affiliation|appointment)s? (?:at|with|between) (?=(?:the )?(?!Department|School|Faculty|Division|College of|Cent)(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PRESENT),
        acted("(?:teach|teaches) (?:[^,.;()]{3,60}? )??at ", StintKind.EMPLOYMENT, Sort.VERB, Tense.PRESENT),
        acted("(?:led|headed|directed|managed) (?:the|an?|my|his|her) [^,.;()]{2,40}? (?:team|group|lab|laboratory|department|division)(?: (?:at|of|within))? ", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        acted("(?:started|founded|established|launched|set up|built(?: up)?|created) (?:the|an?|my|his|her|their) [^,.;()]{2,40}? (?:team|group|lab|laboratory|department|division) (?:at|of|within) ", StintKind.EMPLOYMENT, Sort.JOINING, Tense.PAST),
        row("(?<=^At (?:the )?(?-i:\\p{Lu})[^,;()]{1,50}, (?:I|he|she) )(?:also |then |previously |first |have |has )?(?:co-?founded|founded|" + DEED + "|was (?:part|responsible)) ", StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST),
        acted("(?:co-?founding|founding|bootstrapping) (?=(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.VERB, Tense.PRESENT),
        acted("(?:co-?founded|founded) (?:the |(?:the |an? )[^,.;()]{0,40}?(?:start[- ]?up|company|firm|spin-?(?:off|out))(?: called| named)? )?(?=(?-i:\\p{Lu}))", StintKind.EMPLOYMENT, Sort.JOINING, Tense.PAST),
        row("(?:on|joined|joining|part of) the (?:[\\p{L}-]+ ){0,2}?(?:faculty|staff) (?:at|of) ", StintKind.EMPLOYMENT, Sort.JOINING, Tense.PAST),
        stay("(?:obtained|received|gained|got) (?=(?:[\\p{L}-]+ ){0,2}post-?doc)" + ARTICLE + STAY + AT),
        begun("(?:took|taking|take) (?:up|on) |accept(?:ed|ing) |assum(?:ed|ing) )" + ARTICLE + STAY + AT),
        stay("(?:did|do|done|complet(?:ed|ing)|finish(?:ed|ing)|undertook|undertaken|performed|pursued|conducted|carried out|experienced|enjoyed|secured|landed|had|held|took(?: up)?|began|started|after|following|during|including|includes|included|include|through|for(?= an? )|to (?:do|start|take up|begin|undertake)(?= an? )) (?:also )?" + ARTICLE + STAY + AT),
        stay("(?:followed by|and(?: then| later)?|then) (?:an?|my|his|her) (?=fellowship|residency|clerkship|post-?doc|internship|sabbatical|stint|[\\p{L}-]+ (?:fellowship|residency|clerkship|post-?doc|internship))" + STAY + "(?: in [^,.;()]{3,40}?)?" + AT),
        stay("(?<=^)(?:an?|my|his|her) " + STAY + AT),
        stay("(?:from|of|in|since|on) (?:my|his|her) (?:(?=first |last |previous |former |earlier |past )|(?!current |present |new |next |upcoming |[^,.;()]{0,40}?\\b(?:roles?|jobs?|positions?|appointments?) ))" + STAY + AT),
        row("(?<!(?<!\\bafter )\\bwhich (?:I|he|she|they) )(?:join|joined(?!,? (?:in|since) (?:\\p{L}+ )?(?:19|20)\\d\\d(?:[,.;)]|$))|joining|arriv(?:ed|es|ing) at(?= (?:the )?(?-i:\\p{Lu}))|came to|moved to|moving to|returned to|relocated to|transferred to|(?:moved|moving|came) (?:back|on|over) to(?= (?:the )?(?-i:\\p{Lu}))|(?:coming|returning|relocating|transferring) to(?= (?:the )?(?-i:\\p{Lu})[^.;,]{2,80}? (?:for (?:an?|my|his|her)|to \\p{L}+) )) ", StintKind.EMPLOYMENT, Sort.JOINING, Tense.PAST),
        row("(?:(?:complet|finish|pursu|conclud)ed (?:all )?(?:of )?(?:my|his|her) (?:university |academic |higher )?(?:studies|education)(?: in [^,.;()]{2,40}?)? (?:at|in)(?= (?:the )?(?-i:\\p{Lu}))|(?<=\\b(?:after|before) )studying|qualified (?:in|as) [^,.;()]{2,40}? (?:at|from)(?= (?:the )?(?-i:\\p{Lu}))|studied|educated|graduated|(?:after|upon|since|having|,) graduating(?= (?:[\\p{L} ]{3,30} )?from )|(?:after|upon|since|following) (?:my |his |her )?graduation(?= from )|graduate from|attended(?= (?:(?:graduate|grad|medical|law|business) school|college|university|(?-i:(?:the )?\\p{Lu}\\p{L}+)))) ", StintKind.EDUCATION, Sort.VERB, Tense.PAST));

    private static final Wording ABROAD = Wording.anyCase("\\b(?:exchange|erasmus|abroad)\\b");
    /** Studies with a major subject, which are those of a first degree. */
    private static final Wording MAJORED = Wording.anyCase("(?:double[- ])?majored ");
    private static final Wording COLLEGE_YEAR = Wording.anyCase("\\b(?:senior|junior|freshman|sophomore)\\b");
    private static final Wording ACTOR = Wording.of("(?:^|\\b(?:I|i|he|she|they|and|who|then|now|currently|also|previously|have|has|had|am|is|was|formerly|been|[A-Z][a-z]+))\\s*$");

    private PlaceVerbs() {
    }

    private record Row(Wording verb, boolean acted, boolean stay, StintKind kind, Sort sort, Tense tense) {
    }

    private static Row row(String verb, StintKind kind, Sort sort, Tense tense) {
        return new Row(Wording.anyCase("\\b" + verb), false, false, kind, sort, tense);
    }

    /** A verb that is also a noun: it counts only behind who acts. */
    private static Row acted(String verb, StintKind kind, Sort sort, Tense tense) {
        return new Row(Wording.anyCase("\\b" + verb), true, false, kind, sort, tense);
    }

    /** A verb whose kind the name of the stay tells. */
    private static Row stay(String verb) {
        return new Row(Wording.anyCase("\\b" + verb), false, true, StintKind.EMPLOYMENT, Sort.VERB, Tense.PAST);
    }

    /** A verb that tells of the beginning of such a stay. */
    private static Row begun(String verb) {
        return new Row(Wording.anyCase("\\b(?:" + verb), false, true, StintKind.EMPLOYMENT, Sort.JOINING, Tense.PAST);
    }

    /** The verbs in {@code text} in the order of the table, none over another. */
    static List<ProseHead> find(String text) {
        List<ProseHead> heads = new ArrayList<>();
        for (Row row : TABLE) {
            Matcher verb = row.verb().matcher(text);
            while (verb.find()) {
                int start = verb.start();
                int end = verb.end();
                boolean actor = !row.acted() || ACTOR.matcher(text.substring(Math.max(0, start - 24), start)).find();
                if (actor && heads.stream().noneMatch(head -> start < head.end() && end > head.start())) {
                    heads.add(head(row, verb));
                }
            }
        }
        return heads;
    }

    /** Whether {@code verb} tells of a part of studies at another place, which begins and ends in the year that is named with it. */
    static boolean isExchange(String verb) {
        return ABROAD.matcher(verb).find();
    }

    private static ProseHead head(Row row, Matcher verb) {
        String stay = row.stay() ? verb.group("stay") : "";
        StintKind kind = row.stay() ? StintKinds.of(stay) : row.kind();
        Matcher year = COLLEGE_YEAR.matcher(verb.group());
        boolean undergraduate = kind == StintKind.EDUCATION && year.find();
        boolean bachelor = undergraduate || kind == StintKind.EDUCATION && MAJORED.matcher(verb.group()).lookingAt();
        return new ProseHead(verb.start(), verb.end(), undergraduate ? year.group() : "", kind, bachelor ? Optional.of(Degree.BACHELOR) : Optional.empty(), row.sort(), row.tense());
    }
}
