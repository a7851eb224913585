package bole.importer.field.interest;

import bole.importer.page.RichText;
import bole.text.Han;
import bole.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds fields in a clause by its grammar, where none of the known ways of telling is found: what is one's own ("my heart", "much of my research") or the person, any
 * verb that fits, perhaps a preposition, and then fields that can be nothing else. The verb is free ("my work orbits …"), so the fields have to be sure.
 */
final class InterestClauses {

    private static final String ADVERBS = "(?:(?:mainly|primarily|currently|broadly|generally|largely|mostly|specifically|particularly|principally|especially|chiefly|also|closely|now|often|both|always|long|still|mainly|firmly|squarely|somewhere|deeply|recently|increasingly|really|most|very|quite|at present|at the moment|these days|right now) ){0,3}";
    private static final String IN = "(?:in|on|upon|at|about|around|round|with|within|among|amongst|between|to|towards?|into|across|over|from|for|of|under|by)";
    private static final String PART = "(?:(?:most|much|some|all|part|half|the (?:bulk|core|heart|essence|majority|rest)|an? (?:large|big|good|great|small|growing)?\\s?(?:part|deal|share|portion)) of )?";
    private static final String KINDS = "(?:(?!(?:is|are|has|have|was|were|in|on|of|and|to|for|with|previous|past|former|earlier|prior|early|old|teaching|personal|musical|hobby|spare|free|leisure|undergraduate|other|non-academic|extracurricular)\\b)[\\p{L}.-]+ ){0,3}?";
    /** What one has that is of fields: "my first love", "the bulk of her thinking". */
    private static final String MATTER = "(?:(?:interests?|passions?|obsessions?|attention|fascinations?|enthusiasm|curiosity|expertise|hearts?|niche|specialism|speciali[sz]ation|focus|love|concerns?|home|energy|energies|efforts?|time|thinking|thoughts|research|work|scholarship|writings?|thesis|dissertation|ph\\.?d\\.?|doctorate|studies|inquiry|inquiries|investigations?|projects?|agenda|program(?:me)?|practice|topics?|subjects?|areas?|fields?|themes?|problems?|questions?|playground|domains?|papers|publications|articles|days|thing|lab|laboratory|group|team|corner|branch|side|pursuits?|career|expertise|trajectory)(?: (?:trajectory|background|pursuits?|profile|path|journey|career|life|portfolio|identity|world|line|output))?)";
    private static final String OWN = PART + "(?:my|his|her|whose) " + KINDS + MATTER + "(?: (?:of [a-z]+|as an? (?:\\w+ ){1,2}|in recent years|over the years|so far|lately|today|right now))?";
    /** "the questions that keep me awake", "topics I return to". */
    private static final String ASKED = "(?:the )?(?:\\w+ )?(?:topics|questions|problems|puzzles|subjects|things|themes|areas|fields|issues|ideas|challenges) (?:(?:that|which) )?(?:i|keep|drive|move|occupy|captivate|bother|puzzle|grip|attract|fuel|fill|motivate) [^,.;:]{0,40}?";
    /** What is told of what one has but names no field: where it appeared, who pays for it, what it is for. */
    private static final String OTHERWISE = "(?!(?:has|have|had|is|are|was|were|appear|publish|fund|support|sponsor|award|receiv|w[oi]n|feature|show|demonstrat|help|aim|seek|try|tri|allow|enabl|us|leverag|develop|propos|introduc|present|supervis|advis|mentor|complet|finish|start|beg[ia]n|led|lead|took|tak|teach|taught|serv|aris|result|contribut|earn|conduct|adopt|accept|nominat|recogni|cit|covered|benefit|collaborat|suggest|argu|ask)[a-z]*\\b)";
    private static final String BE = "(?:(?:has|have|had|is|are|was|will|be|been|being|do|does|tends?|seems?|continues?|lately|to) ){0,3}";
    private static final String VERB = BE + ADVERBS + "(?:" + OTHERWISE + "[a-z]{2,12}(?:ed|en|t|d) (?=" + ADVERBS + IN + " )|(?<= (?:is|are|been|be) )(?![a-z]+e[dn] (?:in|on|by|at|to|with|from)\\b)|(?:tries|seeks|aims|attempts|hopes|wants) to (?:bring together|connect|combine|bridge|unite|link|join|marry|reconcile) |(?:concern|deal|encompass|focus|explore|examine|lie|fall|sit|revolve|cent(?:er|re)|include|span|cover|range|come|circle|orbit|belong|touch|cross|meet|live|stem|have to do)\\b ?|" + OTHERWISE + "[a-z]{2,12}(?:e?s|ed|t)\\b ?)";
    /** "Two themes run through my work:". */
    private static final String THREADS = "^(?:two|three|four|five|several|some|a few|the)? ?(?:\\w+ )?(?:themes|threads|questions|topics|strands|ideas|interests|problems|subjects|keywords|lines) [^:.,]{0,40}?\\b(?:my|his|her) (?:\\w+ )?(?:work|research|thinking|scholarship|writing|projects)[^:.,]{0,20}:\\s?";
    private static final String PLACE = "(?:(?:the )?(?:(?:broad|wide|general|beautiful|wonderful|fascinating) )?(?:fields?|areas?|topics?|domains?|realms?|world|questions|problems|issues|aspects|intersections?|interface|crossroads|borders?|meeting point|edges?) (?:of|in|on|from|around|about|between|concerning) )?";
    private static final String FORM = "(?:e|es|s|ing|ed|y|ies|ying|ied)? ";
    private static final String AM = "(?:am|['’]m|is|have been|has been|been) " + ADVERBS;
    /** What people do with fields, by the preposition that follows. */
    private static final String DOES = "(?:(?:have|has|hold|holds) an? (?:[\\w-]+ ){0,2}(?:soft spot|weakness|love|penchant|fascination|flair|taste|affinity|fondness|knack|appetite|enthusiasm|expertise) (?:for|with|in|of)"
        + "|(?:spen[dt]|devot(?:e|ed)|dedicat(?:e|ed)|invest(?:ed)?)s? (?:[\\w']+ ){1,6}?(?:on|to|in|with|thinking about|working on|studying|exploring|pondering)"
        + "|(?:wrestl|grappl|engag|deal|tinker|experiment|struggl|play|bus[yi]e?s? (?:my|him|her)self|occup[yi]e?s? (?:my|him|her)self|concerns? (?:my|him|her)self)" + FORM + ADVERBS + "with"
        + "|(?!got|ran|run|bump|mov|turn|accept|admit|log|get|came|come|fall|fell|look)[a-z]{3,10}" + FORM + ADVERBS + "into"
        + "|(?:turn|gravitat|return|contribut|belong|lean|shift|tend|mov)" + FORM + ADVERBS + "(?:to|towards?)"
        + "|" + AM + "(?:committed|devoted|dedicated|drawn|attracted|wedded) to"
        + "|" + AM + "(?:active|engaged|immersed|at home|absorbed|invested|rooted|grounded|an? (?:\\w+ )?(?:expert|specialist)) (?:in|of|on)"
        + "|" + AM + "(?:occupied|obsessed|preoccupied|concerned|in love|captivated|puzzled|hooked|keen|curious|enthusiastic|excited|intrigued|enthralled) (?:with|by|on|about)|" + AM + "into"
        + "|(?:dabbl|speciali[sz]|operat)" + FORM + ADVERBS + "in"
        + "|(?:publish|lectur|concentrat|collaborat|focus|work)" + FORM + ADVERBS + "(?:on|in|about|across)"
        + "|(?:think|car|writ|wonder|theori[sz]|worr|reflect)" + FORM + "(?:a lot |deeply |hard |mostly )?(?:about|on)|look" + FORM + "at"
        + "|(?:combin|integrat|blend|marr|connect|link|bridg)" + FORM.stripTrailing() + "|(?:do|does|doing) (?:\\w+ )?research (?:in|on|at)"
        + "|(?:see|consider|regard|describe|call)s? (?:my|him|her)self (?:as |to be )?an? (?:[\\w-]+ ){1,2}(?:of|in)"
        + "|(?:pursu|tackl|prob|interrogat|chas|theori[sz]|approach|philosophi[sz]|chart|dissect|unpack|advanc|investigat|research|explor|examin)" + FORM.stripTrailing() + "|stud(?:y|ies|ying)|do|does)";
    /** What one likes or is lucky to do, before the verb: "I am fortunate to work on", "she enjoys thinking about". */
    private static final String MODAL = "(?:" + AM + "(?:fortunate|lucky|happy|privileged|excited|delighted|proud|glad|pleased) (?:enough )?to (?:be )?|(?:(?:enjoy|love|like|continue)s?|aspires? to|tr(?:y|ies) to|strives? to) (?:to )?|(?:keep|keeps|end up|ends up|find (?:my|him|her)self) (?=[a-z]+ing ))?";
    private static final String WHO = "(?<!my )(?<!if )(?<!when )(?:\\bi|\\bhe|\\bshe|\\bi['’]ve|\\band(?= (?:now|currently|mainly) )|\\b(?:student|candidate|researcher|scientist|professor|lecturer|fellow|postdoc|scholar|engineer|[a-z]{4,}ologist|[a-z]{4,}ician),?(?= (?!studying |doing )[a-z]{3,}ing ))";
    private static final Wording OPENING = Wording.anyCase("(?:(?:\\b" + OWN + "|^" + ASKED + ") " + VERB + ADVERBS + "(?:" + IN + " )?|" + "\\b(?:my|his|her) " + KINDS + "(?:interests?|passions?|fascinations?|curiosity|enthusiasm|expertise) (?:in|for|with|about) |^what " + WHO + " (?:do|study|love|enjoy|work on) is " + ADVERBS
        + "|" + WHO + "(?: |(?=['’]m ))(?:have |has |can |would |might |could )?" + ADVERBS + MODAL + DOES + " |^(?:an? )?(?:[\\w-]+ ){0,2}(?:expert|specialist|authority) (?:on|in|of) |" + THREADS + ")" + PLACE + "(?:(?:an? |the )?(?:two|three|four|five|several|following) (?:\\w+ )?(?:areas|fields|topics|themes|directions|strands|questions|pillars):\\s)?");
    /** Where a field ends that is the subject of its clause: "my interest in peat ecology | began in the fens". */
    private static final Wording ENDS = Wording.anyCase(" (?:began|begins?|started|starts?|grew|grows?|led|leads?|came|comes?|stems?|stemmed|arose|arises?|drives?|drove|shaped?|shapes|dates?|goes|motivate[sd]?|inspire[sd]?|brought|brings?|made|makes?|took|takes?|has|have|is|are|was|were|from the|in recent|as|so|thanks|during|where|and i|because) .*$|,? (?:from|through|since) .*$");
    /** The last word of a name that is a field and nothing else. */
    private static final Wording HEAD = Wording.anyCase("(?:theory|theories|systems|analysis|synthesis|inference|sampling|processing|programming|design|languages?|colou?ring|privacy|turbulence|reconnection|crystals|networks?|dynamics|mechanics|algorithms?|geometry|materials|cells?|interaction|methods|models?|policy|law|reform|rights|studies|archives|factors|disorders|control|imaging|sensing|vision|learning|computing|vehicles|devices|change|safety|security|robots?|proteins?|weather|graphics|assistants?|compilers|policies|science|engineering|economics|mining|retrieval|translation|transport|storage|markets?|evolution|history|politics|culture|literature|conservation|compilers?|databases?|verification|proofs?|groups|algebras|manifolds|equations)");
    /** What ends like a field and is none: "conference organisation". */
    private static final Wording CHORE = Wording.anyCase("(?:organi[sz]ation|education|teaching|mentoring|outreach|building|recruitment|admission|publication|discussion|presentation|collaboration|administration|satisfaction|production|adventure|furniture|experience|conference|university|cooking|hiking|running|reading|walking|climbing|painting|swimming|sailing|gaming)s?");
    /** The ending of what is done or is so, which behind another word names a field: "language acquisition". */
    private static final Wording ENDING = Wording.of("[a-z]{3,}(?:tion|sion|sis|ing|ity|ance|ence|ure|ism)s?");
    private static final int LONGEST = 5;

    private InterestClauses() {
    }

    /** The enumeration in {@code sentence} that only fields of research can be. */
    static Optional<RichText> of(RichText sentence) {
        return InterestPhrases.after(sentence, OPENING).map(InterestClauses::ended).filter(InterestClauses::isSure);
    }

    private static RichText ended(RichText phrase) {
        var end = ENDS.matcher(phrase.text());
        return end.find() && end.start() > 2 ? phrase.slice(0, end.start()) : phrase;
    }

    private static boolean isSure(RichText phrase) {
        List<String> fields = InterestMembers.of(phrase).stream().map(member -> InterestLabels.clean(member.text())).toList();
        return !fields.isEmpty() && !Han.in(phrase.text()) && fields.stream().allMatch(InterestClauses::isNamed) && fields.stream().filter(InterestClauses::isField).count() * 2 >= fields.size();
    }

    /** Whether {@code label} is a short phrase in small letters, as fields are called in a sentence. */
    private static boolean isNamed(String label) {
        String first = label.split(" ", 2)[0];
        boolean small = !first.isEmpty() && (first.equals(first.toLowerCase(Locale.ROOT)) || first.equals(first.toUpperCase(Locale.ROOT)));
        return small && InterestLabels.isPhrase(label) && !InterestLabels.isAim(label) && InterestLabels.wordCount(label) <= LONGEST;
    }

    private static boolean isField(String label) {
        String last = label.substring(label.lastIndexOf(' ') + 1);
        return !CHORE.matcher(last).matches() && (PairedFields.isNamed(last) || label.indexOf(' ') > 0 && (HEAD.matcher(last).matches() || ENDING.matcher(last).matches() || InterestLabels.isField(last)));
    }
}
