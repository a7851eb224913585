package bole.importer.field.interest;

import bole.text.Wording;
import java.util.List;

/**
 * The words behind which a person names fields of research, one way of saying it in a row: "my research interests include …", "研究方向为…". The rows of one table
 * are as sure as each other; {@link InterestReader} asks the surer tables first.
 */
final class InterestOpenings {

    private static final String ADVERB = "(?:(?:mainly|primarily|currently|broadly|generally|largely|mostly|specifically|particularly|principally|especially|chiefly|also|closely|now|often|both|especially) ){0,2}";
    private static final String WHOSE = "(?:my|his|her|their|whose|\\p{Lu}[\\p{L}-]{1,20}(?:['’]s|(?<=s)['’]))";
    private static final String KIND = "(?:(?:current|recent|main|primary|broader|broad|academic|doctoral|scholarly|overall|general|core|phd|ph\\.d\\.|interdisciplinary|multidisciplinary|empirical|theoretical|applied|clinical|collaborative|principal|ongoing|present|own|postdoctoral|scientific) ){0,2}";
    private static final String DONE = "(?! (?:(?:very|highly|deeply|both|quite|mostly|largely) )?(?:inter|multi|trans|cross-)disciplinary\\b)(?! (?:\\w+ ){0,2}(?:supported|funded|sponsored|published|organi[sz]ed|structured|divided|conducted|based|part|driven|motivated|inspired|aimed|featured|guided|done|to|that|how|why|whether|available|described|listed|about to|in collaboration|at the (?:university|institute|lab|department|school))\\b)";
    private static final String ON = "(?: " + ADVERB + "(?:in|on|at|about|around|with|within|among|between)\\b)?";
    /** What else is told of in the same breath: "her research, publications, and teaching span …". */
    private static final String BESIDE = "(?:, (?:[\\w-]+ ){0,2}[\\w-]+(?:, (?:[\\w-]+ ){0,2}[\\w-]+){0,2},? and (?:[\\w-]+ ){0,3}[\\w-]+| and (?:teaching|mentorship|practice|publications|scholarship|service|research))?";
    /** How interests, or research, lie to their fields, beside "include" and the like. */
    private static final String LYING = "(?:sits?\\b(?! somewhere)|resides?|bridges?|combines?|straddles?|intersects?|consists? of|extends? (?:to|across|over|into)|stretch(?:es)? (?:across|over)|spreads? (?:across|over)|cuts? across|(?:tends?|leans?|gravitates?) towards?|converges? on|concentrates?|(?:are|is) (?:\\w+ )?(?:rooted in|situated|grounded in))";
    /** What is done to a field: "understand, predict, and avoid". */
    private static final String DO = "(?:better |further |also |deeply |to ){0,2}(?:understand|predict|avoid|develop|build|design|improve|study|explore|investigate|explain|model|characteri[sz]e|uncover|reveal|elucidate|advance|analy[sz]e|quantify|examine|address|tackle|create|map|detect|monitor|decode|unravel|simulate|probe|enhance|shed light on|learn about|research)";
    private static final String DOING = DO + "(?:, " + DO + ")*,?(?: and " + DO + ")? ";
    private static final String NAMES = "(?:(?:the |my )?(?:(?:advisors?|advisers?|supervisors?|mentors?|prof(?:essor|\\.)?s?|dr\\.?),? ){0,3}(?-i:(?:\\p{Lu}[\\p{L}.'’-]*|and|&|de|van|von|der|Prof\\.|Dr\\.),? ){1,9})";

    /** Who leads somebody, before the names. */
    private static final String LED_BY = "(?:(?:co-)?(?:advised|supervised|mentored|guided) by|under the (?:(?:joint|co-) ?)?(?:supervision|guidance|mentorship|direction|advice) of)";
    /** No thing that is made, and nothing that is done: "working on the | Harbour project", "working on | simulating tides". */
    private static final String NO_DEED = "(?! (?:the|an?|my|our|his|her) )(?! (?!(?:imaging|engineering|learning|computing|sensing|programming|processing|modell?ing|planning|testing) )[a-z]{4,}ing )";
    private static final String TITLED = "(?:dr\\.?|prof(?:essor|\\.)?) (?-i:\\p{Lu}[\\p{L}.’'-]{1,20} ){0,2}(?-i:\\p{Lu}[\\p{L}’'-]{1,20})";
    /** The person, as a sentence calls him or her. */
    private static final String WHO = "(?:i|he|she|they|" + TITLED + ")";
    private static final String WHO_IS = "(?:i am|i['’]m|i['’]ve (?:always |long )?been|i find myself|he is|she is|he['’]s|she['’]s|they are|" + TITLED + " is)";

    /** What somebody is who has interests: "a detail-oriented PhD student". */
    private static final String PERSON = "(?:[a-z]{3,}(?:ologist|icist|omist|entist|inguist|tician|opher|rapher)|lecturer|student|candidate|fellow|postdoc|researcher|scholar|scientist|professor|engineer|mathematician|economist|physicist|biologist|chemist|linguist|historian|philosopher)";
    /** The word of place between a verb and a field, which is not the first character of 在线 (online), 在体 (in vivo) or 在轨 (in orbit). */
    private static final String AT_HAN = "(?:在(?![线体轨位场])|于)?";

    /** A sentence that says outright that interests follow. */
    static final Wording TOLD = joined(List.of(
        "\\b(?:(?:research|academic|scholarly|scientific|current|main) )?interests are (?:\\w+ ){0,2}(?:diverse|broad|wide|wide-ranging|varied|eclectic|(?:inter|multi|trans|cross-)disciplinary),? (?:and )?(?:(?:they )?(?:include|span|range|cover|encompass)|including|spanning|ranging|covering|encompassing)\\b",
        "\\b" + WHOSE + " " + KIND + "(?:research|work) is (?:\\w+ )?(?:inter|multi|trans|cross-)disciplinary,? (?:and )?(?:spanning|combining|bridging|integrating|drawing (?:on|from))\\b",
        "\\b(?:my|his|her) (?:\\w+ )?(?:lines?|strands?|areas?) of research (?:is|are|includes?)" + DONE + ON,
        "\\b(?:research|academic|current|main|primary|broad|broader|scientific|scholarly|general|substantive|methodological|core|key|technical) (?:interests?|topics?|themes?|areas?|directions?|fields?|focus)\\b[^.:]{0,60}?\\b(?:(?:include|includes|including|lies?|lay|spans?|ranges?|covers?|are|is|focus(?:es)?|revolves?|cent(?:er|re)s?|encompass(?:es)?|concerns?|comprises?|relates? to|emphasi[sz]es?|involves?|pertains? to|falls?|rel(?:y|ies)|rests?|gravitates?|extends?|converges?|touch(?:es)?|" + LYING + ")\\b(?: " + ADVERB + "(?:focuss?ed|cent(?:ered|red)|concentrated|directed|situated|rooted|oriented)(?= (?:on|in|at|around|towards?)\\b))?(?: "
            + ADVERB + "(?:on|upon|in|into|under|within|at|around|towards?|between|the (?:areas?|fields?|intersection) of)\\b)?|in\\b(?![^.,:;]{1,60}?\\b(?:are|is|includes?|lies?|spans?|focus(?:es)?|cent(?:er|re)s?|revolves?)\\b)|:)",
        "^(?:current |ongoing )research(?: projects?)?\\s?(?=:)",
        "^(?-i:AOS|AOC|AOI)(?: and (?-i:AOS|AOC|AOI))?\\s?(?=:)",
        "^(?:main |other |current |academic |research |primary |my )?(?:interests?|fields|themes|expertise|speciali[sz]ations?|specialties|specialty)\\s?(?=:)",
        "\\b(?:describe|summari[sz]e|categori[sz]e|group) (?:my|his|her) (?:\\w+ ){0,2}interests? (?:as|into|under)\\b",
        "\\binterests can be (?:\\w+ )?(?:described|summari[sz]ed|categori[sz]ed|grouped|divided|organi[sz]ed) (?:as|into|under|in)\\b",
        "\\b(?:themes?|strands|pillars|topics|threads|aspects|subjects|concerns|foci) (?:of|in|running through|that run through) (?:my|his|her) (?:\\w+ )?(?:research|work|scholarship) (?:are|is|include)" + DONE,
        "\\b(?:topics|areas|fields|problems|questions|subjects|things|issues) (?:that |which )?(?:i am|i['’]m|i) (?:\\w+ ){0,2}(?:interested in|work(?:ing)? on|passionate about|studying|study|care about|think about) (?:include|are|range from)\\b",
        "\\b(?<!(?<!(?:and|&) )\\b(?:teaching|personal|extracurricular|musical|leisure|non-academic) )interests? (?:" + ADVERB + ")(?:" + LYING + "|includes?|including|are|lies?|spans?|spanning|covers?|covering|encompass(?:es)?|encompassing|revolves?|revolving|ranges?|cent(?:er|re)s?|comprises?|concerns?|involves?|focus(?:es)?|(?:has|have) (?:ranged|varied|spanned|included|covered|evolved|moved|shifted)(?= from|\\b(?! (?:to|over|since|in)\\b)))\\b" + ON,
        "\\b(?<!\\bthis )(?<!\\bthat )(?:areas?|fields?) of (?:\\w+ )?(?:expertise|interest|research|speciali[sz]ation|specialty|competence|concentration|study|focus|inquiry)\\b[^.:]{0,20}?(?:\\b(?:include|includes|are|is|lie|span)\\b|:|\\s[–—-](?=\\s))" + ON,
        "\\b" + WHOSE + " (?:\\w+ )?(?:sub-?fields?|fields?|specialt(?:y|ies)|specialisms?|speciali[sz]ations?|expertise) (?:are|is|includes?|covers?|spans?|lies?)\\b" + DONE + ON,
        "\\b(?:research(?: (?:agenda|program|programme|portfolio|activit(?:y|ies)|efforts?|line))?|work|dissertation|thesis|scholarship) (?:(?:that|which) )?" + ADVERB + "(?:(?:is|are|has|have|has been|have been) )?" + ADVERB + "(?:focus(?:es|ed|ing)?|focussed|cent(?:er|re)(?:s|ed)|revolves?|concentrates?) " + ADVERB + "(?:on|in|at|around)\\b",
        "\\b" + WHOSE + " (?:current |main |primary )?(?:research|scholarship|teaching|work) and (?:research|teaching|practice|writing|scholarship|service|work) (?:interests )?" + ADVERB + "(?:focus(?:es)?|cent(?:er|re)s?|revolves?|concentrates?|lies?|spans?|covers?|explores?|engages?(?: with)?|address(?:es)?)\\b" + ON,
        "\\b" + WHOSE + " (?:\\w+ )?focus (?:areas? )?(?:is|are|includes?)\\b" + DONE + ON,
        "\\b(?:the )?focus of (?:my|his|her) (?:\\w+ )?(?:research|work) (?:is|has been|lies)" + DONE + ON,
        "\\b" + WHOSE + " " + KIND + "(?:research(?: (?:passion|portfolio|agenda|program(?:me)?|background))?|scholarship)" + BESIDE + " " + ADVERB + "(?:is" + DONE
            + "(?: " + ADVERB + "(?:cent(?:ered|red)|focuss?ed|concentrated|situated|located|positioned|rooted|grounded|anchored|embedded|devoted to|dedicated to|concerned with))?|explores|addresses|concerns|involves|examines|investigates|deals with|bridges|combines|integrates|blends|encompasses|tackles|targets|draws on|engages(?: with)?|considers|interrogates|analy[sz]es|studies|touches (?:up)?on|includes|straddles|intersects|intertwines|connects|pertains to|relates to|looks at|is situated)" + ON,
        "\\b" + WHOSE + " " + KIND + "(?:work|works) " + ADVERB + "(?:(?:is|are) " + ADVERB + "(?:on|about|in the (?:areas?|fields?) of|at the (?:intersections?|interface|nexus|crossroads|boundary) (?:of|between))|touches (?:up)?on|includes|explores|examines|bridges|encompasses|investigates|draws on|straddles|engages with|addresses|concerns|considers|deals with)" + ON,
        "\\b" + WHOSE + " " + KIND + "(?:research|work|scholarship)" + BESIDE + " (?:is (?:\\w+ )?(?:inter|multi|trans|cross-)disciplinary,? (?:and|which) )?" + ADVERB + "(?:(?:lies|sits|falls|is situated|is located|is positioned|resides|concentrates) " + ADVERB + "(?:in|at|on|between|within|under|across)\\b|spans?|ranges?(?= from )|covers?|revolves" + ON + "|" + LYING + ")",
        "\\b" + WHOSE + " " + KIND + "(?:research|work) " + ADVERB + "(?:falls (?:into|under)|(?:is|can be) (?:\\w+ )?(?:divided|grouped|split|organi[sz]ed|structured) (?:into|around|along)|consists of|comprises|has) (?:[\\w-]+ ){0,3}(?:areas|themes|strands|threads|topics|directions|pillars|lines|categories|parts|thrusts|fields|axes)(?: of [\\w-]+)?(?=:)",
        "\\b(?<!\\b(?:cent(?:er|re)|institute|council|unit|foundation|program|programme|laboratory|group|academy|network|department|school) (?:for|of|on) )(?<!(?-i:\\p{Lu}\\p{L}{1,20}) (?=(?-i:R)))(?:research|research (?:projects?|work|topics?)) in\\b(?! (?:the|this) (?:\\w+ ){0,3}(?:tabs?|pages?|sections?|menus?|links?|sites?)\\b)",
        "^what " + WHO + " (?:do|does|work on|works on|stud(?:y|ies)|research|researches|care about)\\s?:",
        "\\bspecial(?:i[sz]es?|i[sz]ing|i[sz]ation) in\\b",
        "\\bexpertise (?:in|lies in|includes|spans|covers)\\b",
        "\\b(?:with|and|have|has|holds?|maintains?|pursues?|shares?) (?:(?:broad|strong|long-?standing|wide|wide-ranging|diverse|varied|ongoing|deep|longtime|secondary|current|research|particular|a|an|main|primary|scholarly) ){0,3}interests? (?:in|on)\\b(?! how)",
        "\\binterests? (?:have|has) (?:\\w+ )?(?:shifted|moved|turned|evolved|expanded|extended|grown|drifted) (?:to|towards?|into)\\b(?! (?:include|encompass|cover))",
        "\\b(?:research|questions|problems|work) (?:is|are) (?:broadly |largely |primarily |mainly )?(?:driven|motivated|inspired|guided) by (?:an? )?(?:\\w+ )?(?:questions|problems|challenges|issues|curiosity|interests?|passion|fascination) (?:in|about|from|of|for|with|related to|surrounding)\\b",
        "\\bof (?:particular|special|great|current|main|primary|most|central|further) interest(?: (?:to|for) (?:me|him|her|them))?(?: (?:here|now|currently|recently))? (?:is|are)\\b",
        "\\b(?:topics?|areas?|fields?|questions|problems|subjects|things) (?:(?:that|which) )?(?:(?:most|particularly|especially|currently) )?(?:interest|excite|fascinate|intrigue)s? me(?: (?:the )?most| right now| currently)? (?:are|is|includes?|range from)\\b" + ON,
        "\\bwhat (?:most |really |particularly )?(?:interests|excites|fascinates|drives) me(?: (?:the )?most)? (?:is|are)\\b(?! (?:how|why|what|that|whether|to|when|where)\\b)",
        "\\b(?:my|his|her) (?:current |recent |main |ongoing |ph\\.?d\\.? |past and current )?projects " + ADVERB + "(?:focus|cent(?:er|re)|concentrate) " + ADVERB + "(?:on|around)\\b",
        "\\b(?:my|his|her) (?:ph\\.?d\\.?|doctorate|doctoral project) (?:project |topic )?" + ADVERB + "(?:focuses|is focused|cent(?:er|re)s|concentrates) " + ADVERB + "on\\b",
        "\\b(?:topics|problems|questions|subjects|things|areas) i(?:['’]ve| have|['’]m| am)? (?:(?:been|currently|now|recently) ){0,2}(?:think(?:ing)? about|work(?:ing)? on|interested in|study(?:ing)?|care about)(?: (?:lately|now|recently|currently|these days|at the moment))?\\s?(?=:)",
        "\\bkeywords\\b"));

    /** What somebody is interested in doing with others is no field. */
    private static final String TO_MEET = "(?! (?:working(?! (?:memory|class|conditions|capital))|learning(?! (?:theor|analytics|in |from |under |to rank|scien|systems|algorithms|dynamics|disabilit|technolog|representations))|meeting|hearing|joining|teaching|collaborating|collaboration|mentoring|helping|becoming|finding|discussing|connecting|sharing|contributing|pursuing|getting|opportunities|hiring|talking|research opportunities)\\b)";

    /** A sentence that may tell of interests, or of what is being done this week. */
    static final Wording HINTED = joined(List.of(
        "^\\W{0,4}(?:broadly |currently |mainly )?interested in\\b",
        "\\b" + PERSON + "(?:,? (?:and|or) " + PERSON + ")?,? (?:who is |being )?" + ADVERB + "(?:interested in|passionate about|fascinated by|with (?:\\w+ ){0,2}interests? in)\\b" + TO_MEET,
        "\\b(?:i am|i['’]m|i find myself|he is|she is|am)(?: \\w+){0,3} (?:interested in|fascinated (?:by|with)|passionate about|excited (?:about|by)|drawn to|attracted to|intrigued by|captivated by|enthusiastic about|keen on|curious about|focused on|thinking about|working (?:on|at the intersection of|in(?= (?-i:[a-z]))(?! (?:the|an?|my|our|his|her|this|that|industry|academia|collaboration|close|conjunction|various|different|multiple|both|teams?|parallel|research|academic|which|person|remote|hybrid)\\b)))\\b" + TO_MEET,
        "\\b" + WHO_IS + " " + ADVERB + "(?:exploring|investigating|researching)\\b(?! (?:how|whether|why|what|if|ways?|opportunit\\w+|options|the (?:possibility|world|city))\\b)",
        "\\b(?:i am|i['’]m) " + ADVERB + "(?:focus|research|study|work)(?:es)? " + ADVERB + "on\\b",
        "^(?:in|for|as part of) my (?:\\w+ )?(?:ph\\.?d\\.?|doctorate|thesis|dissertation|research|work|lab|current (?:project|role|position))(?: (?:thesis|research|project|work|studies))?,? i(?: am|['’]m)? " + ADVERB + "(?:stud(?:y|ying)|investigat(?:e|ing)|explor(?:e|ing)|examin(?:e|ing)|work(?:ing)? on|focus(?:ing)? on|research(?:ing)?)\\b(?! (?:how|whether|why|what|the ways?)\\b)",
        "\\b" + WHO + " teach(?:es)? [^.;]{2,60}? and (?:conducts?|does|do|carries out) research (?:on|in|about)\\b(?! (?:the|an?|my|our|his|her)\\b)",
        "\\b(?:doing|conducting|pursuing|leading|undertaking|performing|carrying out) research (?:in|on|about|at (?=the (?:intersection|interface|boundary|crossroads|nexus)))\\b",
        "\\b(?:keen|strong|particular|deep) interests? in\\b",
        "\\b" + WHO + " do(?:es)? (?:[a-z-]+ ){1,2}(?:and (?:[a-z-]+ )?)?(?:work|research) (?:on|in)\\b(?! (?:the|an?|my|our|his|her)\\b)",
        "\\bin (?:my|his|her) (?:\\w+ )?(?:research|work),? " + WHO + " " + ADVERB + "(?:combines?|integrates?|blends?|connects?|focus(?:es)? on)\\b",
        "\\b(?:(?:with|have|has|by) an? (?:\\w+ )?passion for|(?:my|his|her) (?:\\w+ )?passions? (?:is|are|lies? in))\\b(?! (?:(?-i:[a-z]+ing)|education|outreach|music|sports?|travel|nature|people|coffee|food|to|how|the|my)\\b)",
        "\\b" + WHO + " (?:currently )?(?:co-)?(?:leads?|heads?|directs?|runs?|founded) [^.;:]{3,90}?(?:group|lab|laboratory|team|chair)\\b[^.;:]{0,60}?,? (?:(?:which|that) (?:works on|focuses on|stud(?:ies|y)|investigates|researches|explores)|(?:working|focus(?:ed|ing)) on|whose (?:research|work) (?:focuses|cent(?:er|re)s) on|dedicated to|studying|where (?:we|i|he|she) (?:work on|study|studies|works on|investigates?))\\b",
        "\\b(?:where )?(?:i|he|she|my (?:research )?(?:group|lab|laboratory|team)) " + ADVERB + "(?:works? " + ADVERB + "(?:on|in(?: (?:the )?(?:space|realm|world) of)?(?! (?:close|direct|active|tight|regular|partnership|collaboration|conjunction|parallel|tandem|teams?)\\b)|at (?=the (?:intersection|interface|boundary|crossroads|frontier|nexus)|intersections))|focus(?:es)? on|stud(?:y|ies)(?! (?:at|in|under|abroad)\\b)|research(?:es)?|investigates?|examines?|explores?|do(?:es)? research (?:in|on)|conducts? research (?:in|on)|thinks? (?:broadly )?about|specialize)\\b",
        "^(?:dr\\.? |prof(?:essor|\\.)? )?(?:(?-i:\\p{Lu})[\\p{L}.-]+ ){0,3}(?:(?-i:studies)(?!\\s*[,;|·/&]| (?:and|or|of|in)\\b)|works on|investigates|researches|specializes in)\\b",
        "\\b" + WHOSE + " " + KIND + "(?:research(?: (?:agenda|program(?:me)?|portfolio|projects?|efforts?))?|work|scholarship|projects|studies) " + ADVERB + "(?:deals? " + ADVERB + "with|(?:is|are) " + ADVERB + "(?:devoted to|dedicated to|concerned with|engaged with)|emphasi[sz]es?|(?:is|are) situated (?:within|among)|cent(?:er|re)s? (?:on|around)|address(?:es)?|concerns?|includes?|contributes? to|cross(?:es)?|cuts? across|brings? together|links?|connects?|joins?|unites?|weaves? together|ha(?:s|ve) (?:also )?(?:been (?:on|about|in)|spanned|covered|dealt with))\\b(?: the (?:boundar(?:y|ies)|borders?|fields?|areas?|disciplines) (?:of|between)\\b)?(?! (?:the|an?|how|this|that|these|our|my|his|her|its|students|scholars|researchers|people|experts|scientists|insights|ideas|methods|tools|several|many|various)\\b)",
        "\\b" + WHO + "(?: have| has|['’]ve) (?:long|always) been (?:deeply |very |particularly )?(?:interested in|fascinated by|passionate about|intrigued by)\\b" + TO_MEET,
        "\\b" + WHO + " " + ADVERB + "(?:focus(?:es)?|concentrates?) " + ADVERB + "on\\b",
        "\\b(?:i am|i['’]m|he is|she is|^(?:Dr\\.? |Prof(?:essor|\\.)? )?(?-i:\\p{Lu}[\\p{L}.’'-]* ){1,4}is) (?:\\w+ ){0,2}(?:known|recogni[sz]ed) for (?:my|his|her) (?:\\w+ )?(?:work|research|scholarship) (?:on|in)\\b(?! (?:the|an?|this)\\b)",
        "^(?:currently |particularly |especially |mainly |broadly |deeply ){0,2}(?:passionate about|fascinated by|curious about|interested in|researching|exploring|specializing in)\\b" + TO_MEET,
        "^(?:Dr\\.? |Prof(?:essor|\\.)? )?(?-i:(?!(?:The|This|Our|An?|We|It|They)\\b)(?!(?:[\\p{L}.’'-]+ ){0,4}(?:Cent(?:er|re)|Institute|Lab|Labs|Laboratory|Group|University|College|Department|School|Foundation|Society|Project|Program|Programme|Team|Initiative)\\b)(?:\\p{Lu}[\\p{L}.’'-]* ){1,4})" + ADVERB + "(?:works " + ADVERB + "(?:at (?=the (?:intersection|interface))|in the (?:areas?|fields?) of)|(?:conducts|does) research (?:on|in)|focuses " + ADVERB + "on|writes (?:on|about)|is " + ADVERB + "(?:interested in|passionate about)" + TO_MEET + ")\\b",
        "\\b(?:my|his|her) (?:\\w+ )?(?:writings?|publications|books|essays) focus(?:es)? on\\b",
        "\\b" + WHO_IS + " an? [^.;,]{3,60} and (?:i )?(?:works? on|stud(?:y|ies)|research(?:es)?|investigates?)\\b(?! " + PERSON + ")",
        "\\b" + WHO_IS + " an? [^.;]{0,40}?(?:fellow|postdoc|researcher|scientist|professor|lecturer|scholar|[a-z]{3,}(?:ologist|omist|icist|entist|inguist|tician|opher|rapher)|historian|chemist)\\b[^.;]{0,80}? (?:studying|researching|investigating) (?!how |whether |why |what |at |in |under |with |for |abroad|the )",
        "\\b" + WHO + " (?:also )?(?:(?:love|enjoy|like)s? (?:working|to work) on|dabbles? in|tinkers? with)\\b",
        "\\b" + WHO + " (?:teach(?:es)?,? (?:and )?(?:writes?|research|researches|publish(?:es)?)|(?:writes?|research(?:es)?) and teach(?:es)?) (?:about|on|in)\\b",
        "\\b" + WHO + " teach(?:es)? and (?:research(?:es)?|stud(?:y|ies))\\b",
        "\\b" + WHOSE + " " + KIND + "(?:work|projects?) (?:is|are) " + ADVERB + "(?:in|on)\\b(?! (?:the|an?|my|our|his|her|its|display|progress|collaboration|partnership|press|review|print|line|part|industry|many|several|two|three|various|different|hold|track|github|hiatus)\\b)",
        "\\b(?:i am|i['’]m|he is|she is|^(?-i:\\p{Lu}[\\p{L}.’'-]* ){1,4}is|and) an? (?:[\\w-]+ ){0,2}(?:(?:expert|specialist|authority) (?:in|on)|researcher (?:in(?= (?-i:[a-z\\d]|[A-Z]{2}))|on))\\b(?! (?:the|an?|my|our|his|her|this|that|all|residence|training|various|many)\\b)",
        "\\b(?:i am|i['’]m|he is|she is|^(?-i:\\p{Lu}[\\p{L}.’'-]* ){1,4}is) an? (?:[\\w-]+ ){0,5}" + PERSON + ",? who (?:mainly |primarily |also )?(?:stud(?:y|ies)|works? on|research(?:es)?|investigates?|writes? (?:about|on)|focus(?:es)? on|speciali[sz]es? in|explores?|examines?|thinks about)\\b",
        "\\b(?:i am|i['’]m|he is|she is|^(?-i:\\p{Lu}[\\p{L}.’'-]* ){1,4}is) an? [^.;]{0,40}?" + PERSON + "\\b[^.;]{0,80}? " + ADVERB + "interested in\\b" + TO_MEET,
        "\\b(?:" + WHO + "|" + WHOSE + " " + KIND + "(?:research|work)) " + ADVERB + "(?:apply|applies|uses?|brings?|draws?|combines?|employs?|leverages?) (?:[\\w-]+,? ){1,12}?to (?:problems|questions|issues|challenges|(?:the )?(?:study|analysis|understanding|design)) (?:in|of)\\b",
        "\\b(?:maintain|have|has|had) an? (?:\\w+ )?interest in\\b",
        "\\b(?:working|focusing|focussing) on\\b",
        "^(?:mainly |currently |primarily |broadly )?(?:focuse[sd] on|interested in|speciali[sz]e[sd] in)\\b" + TO_MEET,
        "\\b" + PERSON + "\\b[^.;]{0,80}? (?:working|specializing|focusing) " + ADVERB
            + "(?:on|across(?! (?:the|an?|all|many|several|different|multiple|various|disciplines)\\b)|in (?:the )?(?:areas?|fields?|domains?|intersection) of|at the (?:intersection|interface) of|in(?= (?-i:[a-z]))(?! (?:the|an?|my|our|his|her|this|that|industry|academia|collaboration|close|conjunction|various|different|multiple|both|teams?|parallel|research|academic|which)\\b))",
        "\\bworking in (?:the )?(?:areas?|fields?|domains?|intersection) of\\b",
        "\\b(?:ph\\.?d\\.?|doctoral|graduate) (?:student|candidate|researcher)\\b[^.;]{0,80}? (?:studying|researching|investigating) (?!how |whether |why |what |at |in |under |with |for |abroad)(?!(?:computer science|mathematics|physics|economics|engineering|statistics|chemistry|biology|(?:electrical|mechanical|computer) engineering)\\b)",
        "(?:\\b" + WHO_IS + "|^(?:Dr\\.? |Prof(?:essor|\\.)? )?(?-i:\\p{Lu}[\\p{L}.’'-]* ){1,4}is) an? (?:[\\w-]+ ){0,3}(?:historian|philosopher|sociologist|anthropologist|scholar|theorist|geographer|ethnographer) of\\b(?![^.,;]{0,60}\\b(?:working on|interested in|who|whose|with)\\b)",
        "\\bwith an? (?:\\w+ ){0,2}(?:focus|emphasis) on\\b"));

    /** A sentence that tells of work with an advisor before its field: "working with Prof. Mori on …". */
    static final Wording ADVISED = joined(List.of(
        "\\b(?:i|he|she|where i|where he|where she)(?: am|['’]m| is)? (?:" + ADVERB + ")(?:work(?:ing|s)?|collaborat(?:e|es|ing)|do(?:ing)? research) (?:closely )?(?:with|under(?: the)?(?: (?:supervision|guidance|mentorship|direction) of)?) " + NAMES + "on\\b",
        "(?:, |\\band |\\b" + PERSON + " )working (?:closely )?(?:with|under(?: the)?(?: (?:supervision|guidance|mentorship|direction) of)?) " + NAMES + "on\\b"));

    /** What a group does, as its head tells it: "we are interested in tides". */
    static final Wording TOGETHER = joined(List.of(
        "^(?:broadly,? |currently,? |here,? |in (?:my|the|our) (?:[\\w-]+ ){0,2}(?:lab|laboratory|group|team),? )?we (?:are )?" + ADVERB + "(?:interested in|stud(?:y|ies)|work(?:ing)? on|focus(?:ed|ing)? on|investigate|research|do research (?:on|in))\\b"));

    /** What is told of the person behind the names of advisors: "I am advised by Dr. Mori and broadly interested in …". */
    static final Wording RESUMED = joined(List.of(
        "\\b" + LED_BY + " .{3,160}?(?:,|,? and) (?:(?:where )?(?:i |he |she )?)?(?:am |is )?" + ADVERB + "(?:(?:interested in|passionate about)\\b" + TO_MEET + "|(?:(?:work|focus)(?:ing)? on|study(?:ing)?|researching|speciali[sz]ing in|with (?:an? )?(?:\\w+ )?(?:focus|emphasis) on)\\b" + NO_DEED + ")",
        "\\b" + LED_BY + " " + NAMES + ADVERB + "(?:(?:work|focus)ing on|speciali[sz]ing in|with (?:an? )?(?:\\w+ )?(?:focus|emphasis) on)\\b" + NO_DEED));

    /** What somebody makes; it counts where it is set in bold. */
    static final Wording MAKES = joined(List.of(
        "\\b" + WHOSE + " " + KIND + "(?:research )?(?:agenda|program(?:me)?|goal|aim|vision|research|work) is to (?:develop|build|design|advance|create)\\b",
        "\\b" + WHO + " " + ADVERB + "(?:(?:develop|build|design|advance|create)s?|push(?:es)? (?:forward )?the (?:boundaries|frontiers?|limits) of)\\b"));


    /** A sentence about what somebody wants to do or did, which names a field as what it is done to. */
    static final Wording AIMED = joined(List.of(
        "\\b" + WHO + " " + ADVERB + "(?:aims?|seeks?|hopes?|strives?|tr(?:y|ies)|wants?) to " + DOING,
        "\\b(?:goal|aim|objective|mission|passion|vision)(?: (?:of|for|in) (?:my|his|her) (?:\\w+ )?(?:research|work))? is to " + DOING,
        "\\b" + WHOSE + " " + KIND + "(?:research|work) (?:\\w+ )?aims? at (?:(?:better|further|deeper|a better|a deeper) )?(?:understanding|improving|explaining|advancing|uncovering|modell?ing|studying|characteri[sz]ing|elucidating)(?: of)?\\b(?! (?:how|why|what|whether)\\b)",
        "\\b" + WHOSE + " " + KIND + "(?:research|work) (?:\\w+ )?(?:aims?|seeks?|strives?|attempts?|is to|tries) (?:to )?" + DOING,
        "\\b" + WHO + " " + ADVERB + "writes? (?:about|on)\\b(?! (?:the|an?|my|our|his|her|this|that|it|these|them|things|life|medium|twitter|substack)\\b)",
        "\\b" + WHO + " ha(?:ve|s) (?:published|written) (?:widely |extensively |mainly |primarily |numerous (?:articles|papers|books) ){0,2}in the (?:areas?|fields?) of\\b",
        "\\b(?:i|he|she|" + WHOSE + " " + KIND + "(?:research|work)) (?:\\w+ )?(?:uses?|leverages?|appl(?:y|ies)|employs?|combines?|harness(?:es)?) (?:[\\w-]+ ){1,6}to " + DOING,
        "\\b(?:" + WHO + "|" + WHOSE + " " + KIND + "(?:research|work)) " + ADVERB + "(?:(?:aims?|seeks?|hopes?|wants?|tr(?:y|ies)) to )?(?:develop|design|build|create|devise)s? (?:[\\w-]+(?:,? and)? ){0,3}(?:methods?|methodolog(?:y|ies)|algorithms?|models?|tools?|techniques?|theory|frameworks?|approaches)(?:,? (?:and|or) (?:[\\w-]+ ){0,2}(?:methods?|methodolog(?:y|ies)|algorithms?|models?|tools?|techniques?|theory|software|frameworks?|approaches))? for\\b(?! (?:the|an?|my|our|his|her|this|all|use|everyone|people|clients?|customers?|companies|fun|python|java|r|c)\\b)",
        "\\b(?:my|his|her) (?:\\w+ )?(?:dissertation|thesis|ph\\.?d\\.?|doctoral (?:research|work|project|studies)) (?:\\w+ )?(?:(?:is|was) (?:on|about)|explore[sd]|examine[sd]|investigate[sd]|stud(?:ies|ied)|concern(?:s|ed)|address(?:es|ed)|focus(?:es|ed) on|deals? with|dealt with|look(?:s|ed) at)\\b",
        "\\b" + WHO + " " + ADVERB + "(?:develop|design|build|create|devise)s? (?:[\\w-]+ ){0,2}(?:methods?|algorithms?|models?|tools?|systems?|techniques?|theory|theories|software|methodology|methodologies|frameworks?|approaches)(?:,? (?:and|or) (?:[\\w-]+ ){0,2}(?:methods?|algorithms?|models?|tools?|systems?|techniques?|theory|software|frameworks?))? (?:for|in)\\b(?! (?:the|an?|my|our|his|her|this|all|use|everyone|people|clients?|customers?|companies|fun|python|java|r|c)\\b)",
        "\\b" + WHO + "(?: have| has|['’]ve) (?:also |previously |recently )?(?:been working|worked|written)(?: extensively| widely| mainly| primarily| mostly| broadly)? on\\b",
        "\\b" + WHO + " ha(?:ve|s) (?:also |mainly |primarily )?(?:studied|researched|investigated|explored|examined|published (?:widely |extensively |mainly )?on)(?! (?:at|in|under|with|abroad|for|computer science|mathematics|physics|economics)\\b)\\b"));

    /** A sentence that adds interests to those told before. */
    static final Wording ALSO = joined(List.of(
        "(?:(?:^|[.:;,] )(?:more |most )?(?:specifically|in particular|particularly|concretely|especially|precisely),? (?:i am |i['’]m |he is |she is |i |he |she )?(?:currently |now |mainly |primarily )?(?:(?:work|focus)(?:s|es|ing)? on|(?:study|studies|studying|investigates?|investigating|explores?|exploring|interested in|passionate about))|(?:\\b(?:also|equally|likewise) (?:\\w+ ){0,2}|(?:\\bam|\\bis|['’]m|['’]s) (?:currently |now )?(?:particularly|especially|specifically) |(?:\\bam|\\bis|['’]m|['’]s) " + ADVERB + "(?:(?:deeply|very|most|really|generally|always|highly|keenly|more broadly) )?(?=interested in\\b" + TO_MEET + "(?! (?:includes?|are|is|range|span)\\b))|\\b(?:have|has|[’']ve) (?:also |recently |lately |now )?(?:been|become|grown) (?:(?!also)\\w+ )?)(?:interested in|passionate about|keen on|excited about)|\\b" + WHO + " (?:also|additionally|further) (?:dabbles? in|works? (?:on|in(?= (?-i:[a-z]{3}))(?! the\\b))|stud(?:y|ies)|research(?:es)?|writes? (?:on|about)|focus(?:es)? on|investigates?|explores?|examines?)|\\b" + WHO + " (?:also (?:have|has|maintains?) (?:an? )?(?:\\w+ )?|(?:have|has|maintains?) (?:an? )?(?:additional|related|further|secondary|other|side|growing) )interests? in|,? and " + WHO + " (?:(?:mainly|primarily|particularly|specifically|currently) )?(?:focus(?:es)?|works?) on|\\b(?:have|has|['’]ve) also (?:written|published) (?:widely |extensively )?on|(?:^|[.;:,] )(?:(?:more )?recently|lately|of late|currently|these days|now),? " + WHO + "(?: am|['’]m| is| have| has|['’]ve)(?: also)?(?: been)? (?:working on|thinking about|studying|exploring|investigating|focus(?:ed|ing) on|interested in|writing (?:on|about)|researching)|(?:^|[.;:,] )(?:additionally|in addition|furthermore|moreover|besides),? " + WHO + " (?:also )?(?:works? on|stud(?:y|ies)|research(?:es)?|focus(?:es)? on|investigates?|explores?|examines?))\\b",
        "\\b(?:additionally|furthermore|moreover|besides|in addition|in parallel|at the same time|beyond (?:this|that|these)|alongside (?:this|that)),? " + WHO_IS + " (?:\\w+ ){0,2}(?:interested in|fascinated by|passionate about|curious about|drawn to|excited about|working on|exploring|studying)\\b" + TO_MEET,
        "^(?:(?:some|specific|particular|current|recent|more specific|key|main|example|my) )?(?:research )?(?:topics|sub-?topics|sub-?areas|themes|directions|questions|problems)(?: of (?:particular |special |current )?interest| (?:that )?i (?:work on|study|am interested in|focus on)| under study)? (?:include|are|range from|currently include)\\b"));

    /** What somebody works on today, which stands beside the interests of a page that has no section of them. */
    static final Wording CURRENT = joined(List.of(
        "^(?:and |here,? |at the moment,? )?" + WHO_IS + " (?:currently|now|presently|actively|at present|these days) (?:working on|studying|exploring|investigating|researching|focus(?:ed|ing) on)\\b"));

    /** What says that more was told before: "My research interests also include …". */
    static final Wording FURTHER = Wording.anyCase("\\bof (?:particular|special|great) interest\\b|\\b(?:my|his|her) (?:other|further|additional|secondary) (?:\\w+ )?interests?\\b|\\b(?:interests?|research|work) also (?:includes?|spans?|covers?|extends? to|encompass(?:es)?|focus(?:es)? on)\\b");

    /** What work under the heading of interests is about: "I have done projects focused on: …". */
    static final Wording HEADED = joined(List.of(
        "\\b(?:projects?|studies|research|work|papers|investigations) (?:(?:that|which) )?(?:focus(?:ed|es|ing)? on|centered (?:on|around)|concerning|related to|involving|on|about|in)\\b",
        "\\b(?:worked|working|focus(?:ed|ing)?) (?:extensively |mainly |primarily |mostly )?on\\b"));

    /** The same as {@link #TOLD}, in Chinese. */
    static final Wording TOLD_HAN = rows(List.of(
        "(?:研究|学术|科研|技术)(?:[与和及、][\\u3400-\\u9fff]{2,4})?(?:兴趣|方向|领域|范围|范畴|重点|重心|内容|课题|主题|主线|核心|焦点|议题|关键词|工作|专长|特长)(?:[与和及、](?:兴趣|方向|领域|专长))?(?:主要|目前|广泛|大致|重点)?(?:包括|包含|为|是|有|集中|涵盖|横跨|跨越|覆盖|涉及|在于|聚焦|围绕|面向|关注|位于|处于|连接|贯穿|融合|[:：])" + AT_HAN,
        "(?:主要|目前|当前|现阶段|日常)的?(?:工作|研究)(?:[与和及](?:研究)?兴趣)?(?:主要)?是?关于",
        "(?:目前|现在|当前|现阶段|主要|个人)的(?:研究|学术)?兴趣(?:主要)?(?:是|为|有|在于?)",
        "感兴趣的(?:研究)?(?:(?:方向|领域|课题|话题|主题|问题)(?:主要)?(?:包括|是|为|有|涉及|[:：])|(?:主要)?(?:包括|是|为|有))",
        "研究(?:主要|重点|工作)*(?:聚焦|集中|围绕|关注|专注)" + AT_HAN,
        "(?:我|本人)(?:目前|现在|当前)?的(?:主要)?工作(?:主要|重点)?(?:聚焦|集中|围绕|关注|专注)" + AT_HAN,
        "(?:研究|学术|科研)(?:兴趣|方向|领域)(?:主要)?在(?=[^，,。]{2,60}(?:方面|领域|方向|[。，,]|$))",
        "擅长的?(?:研究)?(?:领域|方向|课题)(?:主要)?(?:是|为|包括|有|在于|[:：])",
        "(?:具体)?兴趣(?:方向|领域|点)?(?:主要)?(?:包括|集中于|集中在|在于)",
        "兴趣(?:方向|领域|点)(?:主要)?(?:是|为|有)",
        "兴趣(?:较为|比较|十分|非常|很)?广泛[，,]?(?:目前|现在?|当前|主要|其中|尤其)*(?:包括|涵盖|涉及|聚焦|关注|集中)" + AT_HAN,
        "(?:方向|课题)[一二三四五六1-6][:：]",
        "^(?:主要|个人|目前)*(?:兴趣点?|专业领域|专业方向|学科方向|关键词|关注领域|(?<=主要|目前)方向)[:：]",
        "研究重[心点](?:主要)?在(?![线体轨位场])",
        "(?:研究|主攻|专业)(?:方向|专长|特长)(?:(?:主要)?(?:为|是|包括|有))?[:：]?(?![、，,和与及以])",
        "(?:我|本人)的研究(?:主要)?(?:横跨|跨越)了?",
        "对以下(?:[几两三四五]个)?(?:研究)?(?:方向|领域|问题|话题|课题)(?:都|很|非常|较为|尤其)?(?:感兴趣|有[^，,。:：]{0,6}兴趣)",
        "研究(?:工作|兴趣|方向)?(?:大致|主要)?(?:可以?|能)(?:概括|归纳|总结|分|归)为",
        "(?:专长|专业|擅长)领域(?:包括|为|是|有|[:：])",
        "(?:课题|专长)(?:包括|为|是)|^(?:主要|研究|学术|专业)?专长[:：]"), "(?:但不限于|以下领域|以下方向|了)?[:：]?");

    /** The same as {@link #HINTED}, in Chinese. */
    static final Wording HINTED_HAN = rows(List.of(
        "(?:(?:我|本人|她|他)的|(?:近年来?|目前|当前|现阶段)的?)(?:主要)?研究(?:工作)?(?:主要)?以(?=[^，,。]{3,50}为(?:主|核心|重点|中心))",
        "^(?:主要|目前)?研究(?:主要|重点|工作)*(?:涉及(?!面)|涵盖|覆盖|横跨)(?:了|到)?",
        "(?:我|本人|她|他)的?(?:博士|硕士)(?:论文|课题|研究)(?:主要)?(?:研究|聚焦于?|关注|探讨|围绕|是|为)(?![《“\"'「『如何])",
        "(?:我|本人|她|他)的研究(?:主要)?(?:利用|运用|通过|采用|使用|结合|基于)[^，,。]{2,16}?(?:探讨|研究|分析|考察|探究|理解)",
        "(?:我|本人|她|他|目前|当前|近期|现阶段|现|近年来?)的(?:主要)?(?:研究|工作)(?:主要|工作)*(?:涉及|涵盖|覆盖|横跨|跨越|处于|处在|位于|介于)",
        "(?:^|(?:博士|硕士|研究|教授|讲师|学者|专业|攻读|科研|在读)[^。]{0,40}?)主攻(?:的?(?:方向|领域))?(?:是|为|[:：])?(?!的)",
        "(?:博士|硕士|研究|教授|讲师|学者|专业|攻读|在读)[^。]{0,40}?[，,]\\s?(?:主要)?方向(?:主要)?(?:是|为|包括)",
        "(?<=(?:学者|博士生|研究生|教授|讲师|研究员|博士后)[，,])(?:主要)?研究(?!" + FieldNames.STUDENT_HAN + "|员|院|所|兴趣|方向|中心|内容|领域|工作|目标|经历|成果|如何)",
        "(?:热衷|潜心|倾心)于?(?=[^。]{2,60}研究)",
        "^(?:长期|持续|重点|主要)?关注(?=[^，,。]{3,60}、)|^(?:重点|特别|主要|目前|近期|尤其){1,2}关注(?!如何|了)(?=[^，,。]{3,60}(?:和|与|及))",
        "(?:我|本人|她|他|主要|目前|长期|一直|现|多年|近年来?|近期)(?:主要|目前|长期|一直|的|现|正在|在|近期|深入|特别|尤其|重点|着重|近年来?)*(?:从事(?:于)?|专注于?|致力于|聚焦于?|研究(?!的?(?:属于|落|转向|涉猎|志趣|旨趣|背景|视野|兴趣|方向|领域|" + FieldNames.STUDENT_HAN + "|员|院|所|中心|内容|之外|之余|如何))|关注|专攻|深耕|钻研|也?对(?=.{2,80}(?:兴趣|(?:充满|很有|抱有|怀有)[^。，]{0,6}热情)))",
        "(?:我|目前|正|现)在?做(?=[^，,。]{2,40}研究)",
        "(?:^|(?<=[，,。]))(?:我|本人|她|他|主要|近年来?|长期|目前|现|一直|重点|先后){1,4}(?:开展|进行)(?!了|过|中)(?=[^，,。]{3,60}(?:研究|探索))",
        "(?:主要|近年来?|长期|一直)?围绕(?=[^。]{4,60}(?:开展|展开|进行)[^，,。]{0,6}研究)",
        "^(?:主要|目前|长期|近年来?)*在(?![线体轨位场])(?=[^。，,]{4,60}(?:领域|方面|方向)(?:开展|从事|进行)[^，,。]{0,8}研究)",
        "从事(?!博士后|教学|科研|科学(?:研究|技术|工作)|工作(?!记忆|压力|满意|家庭))(?=[^，,。]{3,50}(?:研究|科研))",
        "^致力于(?=.{2,60}研究)",
        "^(?:我|目前|一直|长期|近年来?)*对(?=[^，,。]{3,60}(?:有着?|进行了?|做过?)(?:较?为?)?(?:深入|持续|系统|长期|较多|独到)的?[^，,。]{0,4}(?:研究|关注|思考|探索|见解))",
        "^(?:目前|长期|多年来?|近年来)?在(?![线体轨位场])(?=[^，,。]{3,60}(?:领域|方面|方向)(?:均|都|已)?(?:具有|拥有|积累了?|取得了?|有着?|做出)[^，,。]{0,10}(?:研究|积累|成果|造诣|贡献|探索)[^，,。]{0,6}(?:[，,。]|$))",
        "(?<=[，,])(?:也|还)?对(?=[^，,。]{2,60}兴趣)",
        "(?<=(?:生|师|员|授|者|家|后|士|管|监)[，,])(?:长期|主要|重点|持续|一直)?关注(?=[^，,。]{2,60}$|[^，,。]{2,60}[。.])",
        "^(?:目前|现在|我)?主要做(?=[^，,。了]{2,40}(?:[、和与及]|研究|方向|相关|，(?:尤其|特别|包括|具体)))",
        "(?<=^|[，,])专注于?(?=[^，,。]{3})",
        "^聚焦于?(?=[^，,。]{3})",
        "^研究(?!涉及面|上|中(?!国)|志|旨|属于|落|转|大体|涉猎|背景|视野|" + FieldNames.STUDENT_HAN + "|员|院|所|兴趣|方向|中心|内容|领域|之外|之余|工作|目标|经历|成果|如何)",
        "(?<=^|[，,])专攻(?!的)(?:方向|领域)?(?:是|为|[:：])?",
        "(?:我|本人)(?:目前|现在)?主要做(?=[^，,。]{2,40}(?:、|和|与|方向|方面|相关))",
        "^做"), "");

    /** The same as {@link #ALSO}, in Chinese. */
    static final Wording ALSO_HAN = Wording.of("(?:也|还)(?:同时)?对(?=.{2,80}兴趣)|^(?:具体(?:来说|而言|地)?|特别地|此外|另外|同时|近期|近来|最近)[，,]?(?:我|也|还|本人|亦|她|他|主要|重点|特别|正在?|目前){0,4}(?:关注|聚焦于?|专注于?|从事(?!.{0,4}工作)|研究(?!" + FieldNames.STUDENT_HAN + "|员|院|所|兴趣|方向|中心|内容|领域|工作|目标|经历|成果|如何))(?!了|如何)|(?<=研究[，,])(?:目前|现阶段|近期)?(?:重点|主要|尤其|特别|着重)(?:关注|聚焦于?|侧重于?)(?!如何|利用|通过)(?=[^，,。；的]{2,14}(?:[、和与][^，,。；的]{2,20}){0,3}[。.]?$)|(?<=^(?:我|她|他)|[，,；])(?:也|还|亦)(?:长期|同时)?关注(?!如何)");

    private InterestOpenings() {
    }

    private static Wording joined(List<String> rows) {
        return Wording.anyCase(each(rows, "\\s*:?\\s*"));
    }

    private static Wording rows(List<String> rows, String tail) {
        return Wording.of(each(rows, tail));
    }

    private static String each(List<String> rows, String tail) {
        return String.join("|", rows.stream().map(row -> "(?:" + row + ")" + tail).toList());
    }
}
