package bole.importer.field.interest;

import bole.importer.page.RichText;
import bole.text.Folding;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a sentence the part that enumerates interests: "my research interests include [A, B and C], which …", "研究方向为[甲、乙和丙]。". */
final class InterestPhrases {

    private static final Wording SUBJECT_HAN = Wording.of("^(?:大语言模型|大模型|深度学习|机器学习)在(?=.{2,80}、)|^从[^，,。；]{2,40}?(?:视角|角度|层面|维度)(?:出发)?[，,]?来?(?:探索|探讨|研究|理解|分析|审视|解决)?");
    /** Words between a field and the fields enumerated that are in its centre: 潮汐，重点关注|雾、泥炭和灯塔. */
    private static final String CENTRE_HAN = "[，,；]\\s?(?:并|且|目前|现|当前|现阶段|近期)?(?:尤其|特别|主要|重点|着重|聚焦)?(?:关注|聚焦|侧重|专注|研究)(?:于|在|了)?[:：\\s]?(?!.{0,60}(?:如何|怎样|通过|利用)|构建|设计|开发|实现|提[升高]|解决|探索|推动|建立|打造|改进|优化[^、]{0,6}的)(?=[^，,。；、的]{3,10}[。.]?$|[^。；]{2,60}、[^。；]{2,60}[。.]?$|[^，,。；、的]{2,16}(?:和|与|及|以及)[^，,。；、的]{2,16}[。.]?$)";
    /** What a sentence about one's interests asks of its readers at its end. */
    private static final Wording INVITING = Wording.of("[，,；;]\\s?(?:(?:非常|热烈|诚挚|诚|也|长期|常年)?(?:欢迎|招收|期待)|(?:and |so |but )?(?:please )?(?:feel free|do not hesitate|don['’]t hesitate)|(?:and |so )?i(?: am|['’]m) (?:always |also |currently |actively )?(?:looking for|happy to|open to)|(?:so )?if you|(?:and )?(?:my|his|her) hobbies\\b).*$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** 研究 at the end of what somebody is engaged in: 从事潮汐与雾的观测|研究. */
    private static final Wording ENGAGED_HAN = Wording.of("从事|热衷|致力|长期|一直|围绕|开展|专注");
    private static final Wording RESEARCH_HAN = Wording.of("(?<=[\\u3400-\\u9fff]{2}|[A-Za-z0-9])(?<!电影|国别|区域|文化|性别|女性|翻译|比较|敦煌|政策|的)(?:的?相关|交叉|之)?研究(?:工作)?[。.]?$");
    private static final String REGION = "(?:(?:(?-i:South|North|East|West|Central|Latin|Southeast|South-East|Sub-Saharan|sub-Saharan|Eastern|Western|Northern|Southern)|early|modern|postwar|post-war|contemporary|colonial|medieval|ancient|rural|urban|late|imperial)[ -]){0,3}(?-i:Africa|Asia|Americas?|Europe|Global South|Global North|Middle East|Balkans|Caribbean|Mediterranean|Pacific|Andes|Arctic|India|China|Japan|Korea|Brazil|Mexico|Germany|France|Italy|Spain|Britain|England|Ireland|Scotland|Russia|Ukraine|Turkey|Iran|Egypt|Nigeria|Kenya|Ghana|Ethiopia|Indonesia|Vietnam|Taiwan|Pakistan|Bangladesh|Canada|Australia|United States|US|USA|UK|United Kingdom)\\b";
    /** What is told of fields and is none: "and their | uses in farming". */
    private static final String OUTCOME = "(?:applications?|applicability|approach(?:es)?|uses?|usage|utility|roles?|impacts?|effects?|implications?|consequences|interactions?|relationships?|relations?|connections?|links?|interplay|intersections?|deployment|adoption|implementations?|integration|adaptation|potential|benefits?|influence|contributions?|significance|relevance|extensions?|generali[sz]ations?|real-world use|evaluation)";
    private static final Wording CLAUSE = Wording.of(
        "(?:,? (?:often |usually |mostly |mainly )?in (?:close |active )?(?:collaboration|partnership|cooperation|association) with |,? (?:both )?in (?:both )?theory and (?:in )?practice\\b|,? from (?:an?|the|both|multiple|various|different|several) (?:[\\w-]+ ){0,4}?(?:perspectives?|standpoints?|points? of view|angles?|viewpoints?|lens(?:es)?|vantage points?|approach(?:es)?)\\b|, (?:drawing (?:up)?on|building (?:up)?on|relying (?:up)?on|informed by|grounded in|rooted in|with an eye|working (?:closely )?with|jointly with|together with|advised by) |, with (?:an? )?(?:\\w+ )?(?:emphasis|focus) on\\s?:|,? with (?:an? )?(?:\\w+ )?(?:regional|geographic(?:al)?|country|area|empirical) (?:focus|emphasis|interest)|,? (?:particularly|especially|primarily|mainly|mostly|specifically|chiefly) (?:in|across|within) (?:the )?(?=" + REGION + ")|,? thanks to |,? among other(?:s\\b| (?:things|topics|areas|subjects|fields)\\b)| in order (?=to |that )| at (?=(?-i:(?:the )?\\p{Lu}\\p{L}))| where (?=(?:i|he|she|we)\\b)|,? in which (?=(?:i|he|she|we)\\b)|,? (?:typically|usually|often) in |, (?:but|though|although|while|which|where|with(?! (?:(?:an?|special|particular|strong|the) )?(?:\\w+ )?(?:focus|emphasi[sz]e|emphasis|interest))|whose|aiming|and (?:their|i|my|how|explore|investigate|examine|develop|build|use|apply|design|try|aim|seek|hope|teach|lead|have|has|am|she|he|works?) (?!of |for )|i |he |she |as well as how|in which|about which)| and (?:explore|investigate|examine|develop|build|use|apply|design|try|aim|seek|hope|teach|lead|employ|leverage|utili[sz]e) (?=(?!of |for |and )[a-z-]+ )| and (?:often|frequently|regularly|usually|sometimes|typically|actively|occasionally) [a-z]{3,12} (?!of )| and how (?:we|i|they|it|these|this|to|such)\\b| and (?:i|he|she|we) (?!&)| with (?!(?:an?|special|particular|strong|specific|the) (?:\\w+ )?(?:focus|emphasi[sz]e|emphasis|interest))(?:a|an|the|my|current|applications?|implications?|particular|special|high-impact|over|several|many|numerous|extensive|publications?|experience) | (?:fusing|leveraging|employing|exploiting|utili[sz]ing|involving|ranging from|aimed at|aiming|focusing(?! on )|(?<!,) focusing on|funded|supported|advised|supervised) |;\\s(?:(?:more )?recently|lately|currently|now|however|in addition|additionally|moreover|furthermore|previously|i|he|she|we|my|his|her|these|this)\\b|,? but (?!(?:is |are )?not (?:limited|restricted|confined) )|,? and (?:lately|recently|currently|now|also|previously) (?:i|he|she|we)\\b| and (?:its|their) (?:[\\w-]+ ){0,2}" + OUTCOME + "(?: (?:in|to|for|on|across|with|within|as|towards?|at|under) |[.]?$)|:\\s+(?:i|we|how|what|why|(?-i:[a-z]\\w{2,12}ing)) | while | since | when | takes? | across (?:a|an|the|many|several|various|multiple|different) | across (?:[a-z-]+ ){0,2}(?:scales|contexts|domains|disciplines|species|cultures|countries|modalities|levels|settings|societies|languages|populations|time)\\b| as an? (?:[\\w-]+ ){0,2}(?:route|way|means|tool|basis|foundation|framework|lens|path|step|approach|method|vehicle|window|testbed|driver|catalyst)\\b| for applications? (?:in|to|on|across|such)\\b| at the (?:intersection|interface|crossroads) of theory and\\b|,? and (?:holds?|enjoys?|loves?|supervises?|directs?|serves?|received|earned|obtained|completed) (?!of )|,? and [a-z]{3,12}s (?:his|her|their|my|its|the|courses|students|people|others|us) (?!of )|,? and (?:teaches|is (?:also |currently )?(?:funded|supported|based|published|affiliated)|has been (?:funded|supported|published)|(?:has|have) (?:published|taught|worked|led|received))\\b|(?:,? (?:often|usually|typically|mostly|mainly|primarily|sometimes))? using (?!(?:methods|techniques|tools|ideas) from )|(?<!related|relating|pertaining|applied|limited|restricted|confined) to (?=(?-i:[a-z-])+ )| through |,? via | in general\\b|,? broadly (?:defined|construed|speaking)\\b| that | which | at (?:the|my) (?!intersection)|(?: (?:[a-z]{3,12}ed|made|built|driven|given|shown|led))? by "
        + "| (?:has|have|had|was|were|is|are|aims?|seeks?) | advised by| under the (?=(?:\\w+ )?(?:supervision|guidance|mentorship|direction|advice|advisorship|tutelage|auspices|leadership|umbrella|framework))| in the (?:(?-i:\\p{Lu}[\\p{L}&.-]* ){0,4})(?:lab|laboratory|research group|group|team|department|school|institute)\\b|,? and (?:more|beyond|so on|so forth)\\b[.!]?$|(?<!particularly|especially|specifically|mainly|primarily|interests|work|works|working|research) in the (?:\\w+ )?(?:areas?|fields?|domains?|contexts?) of| in (?:prof|dr)\\b| so that | because | as part of |\\s?[,—–-]?\\s?\\bi\\.e\\b|\\s(?:[—–]|--)\\s(?!(?:especially|particularly|including|in particular|such as|mainly|specifically|notably|from|and|spanning|covering|encompassing|e\\.g)\\b)(?=[^—–]*+$)).*$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Wording CLAUSE_HAN = Wording.of("(?<=.{4})(?:相关)?的(?:相关|交叉)?研究(?:工作)?[。.]?$|(?<=.{2})等?(?:相关)?(?:领域|方面|方向)从事[^，,。]{0,10}[。.]?$|(?<=.{4})的交叉(?:方向|领域|研究|问题)?(?:也|很|都|最)?(?:感兴趣|有[^。]{0,4}兴趣)[。.]?$|(?<=.{4})的交叉(?:点|处|地带|口|领域|融合)?[。.]?$|(?:的理论|的基础|的应用|的技术|的方法)(?:[与及和、](?:理论|基础|应用|技术|方法|实践|实验)){0,2}研究(?:工作)?[。.]?$|(?<=.{2})等?(?:领域|方面|方向)?(?:开展|展开|进行)了?[^，,。]{0,6}研究.*$|(?<=.{2})等?(?:相关)?(?:领域|方面|方向)(?:都|均|也)?(?:很有|有着?|充满|抱有|怀有|具有|都有|感到?).*$|[，,]\\s?(?:以及|及|和|与)(?:[两二三四]者|它们|其)(?:之间)?的?(?:[相交]互)?(?:结合|交叉|关系|融合|联系|作用|应用).*$|(?<=.{2})(?:等[\\u3400-\\u9fff]{0,4})?(?:都|均|也)?(?:有着?|进行了?|做过?)(?:较?为?)?(?:深入|持续|系统|长期|较多|独到)的?[^，,。]{0,4}(?:研究|关注|思考|探索|见解).*$|的研究[与和及](?:应用|开发|实践|推广|教学|创新|转化)(?:工作)?[。.]?$|的?(?:教学|科研|研究)(?:与|和|及)(?:教学|科研|研究|人才培养|实践)(?:工作)?[。.]?$|(?!" + CENTRE_HAN + ")(?:，|,|；|。)(?!" + FieldNames.BEGIN_HAN + ")(?:尤其(?!是(?!利用|通过|如何|使用|运用|怎样))|特别(?!是(?!利用|通过|如何|使用|运用|怎样))|并(?!聚焦|专注)|同时|已[在于发完取获]|旨在|致力|以(?!及)|重点|着重|侧重|目前|主要|期待|希望|欢迎|喜欢|热爱|也(?!包)|此外|另外|博士(?!后)|硕士|本科|代表|主编|独著|合著|参编|授课|主讲|讲授|出版|研究成果|平时|业余|探索|尝试|努力|力图|力求|主持|承担|出版|累计|先后|担任|参与(?!式)|荣获|获(?!取)|入选|指导|讲授|我|曾|关注|最近|近期|近年|通过|现|发表|在|从|具体|其中|用|相关|于).*$|(?<=.{2})等?(?:相关|交叉)?(?:领域|方面|方向)的(?!(?<=在[^，,。；]{1,60}的)应用).*$|(?<=.{2})(?:方面|领域|方向)?的?相关的?(?:研究|科研|教学|开发|学习|工作)(?:[与和及、][\\u3400-\\u9fff]{2,6})?(?:工作)?[。.]?$|(?<=.{2})等(?:临床|基础|理论|应用|实验|技术|工程|相关|方面|[及与和、]){1,7}(?:的)?研究(?:工作)?.*$", Pattern.DOTALL);
    /** An enumeration by 、 before a comma and a clause that is too long to be its next member. */
    private static final Wording END_HAN = Wording.of("^([^，,。]{2,200}、[^，,。]{2,60})(?!" + CENTRE_HAN + ")[，,]\\s?(?!以及|[和与及]|包括|例如|如)(?=[^、，,。；;（(]{13})");
    private static final Wording LIMITED = Wording.anyCase("[,(]?\\s?(?:includ(?:e|es|ing),? (?=but |not ))?(?:but )?(?:are |is )?(?:not|by no means) (?:strictly |necessarily )?(?:limited|restricted|confined) to\\)?[,:]?\\s*");
    /** Where the work is, before the fields: "the intersection of | tides and fens". */
    private static final Wording PLACED = Wording.anyCase("(?:divided|split|spread) (?:between|among|amongst|across|over) |(?:the |an? )?(?:(?:broad|general|exciting|rich|fertile) )?(?:intersections?|interfaces?|interactions?|interplay|boundar(?:y|ies)|crossroads|nexus|junctions?|confluence|convergence|border(?:land)?s?|(?:following )?(?:research )?(?:areas?|fields?|domains?|topics?|spaces?|realms?)) (?:of|between) ");
    /** The same where two fields meet. */
    private static final Wording MEETING = Wording.anyCase("\\b(?:divided|split|intersection|interface|crossroads|nexus|junction|confluence|border|boundar)");
    private static final Wording SOLVED = Wording.anyCase("(?:(?:tackling|addressing|solving|overcoming|attacking|answering) )?(?:the |some |several |many )?(?:(?:core|key|fundamental|central|major|main|important|open|hard|critical|real-world|practical|basic|foundational|theoretical|interesting|challenging) ){0,2}(?:challenges?|problems?|questions?|issues?) (?:of|around|in|related to|arising in|posed by) (?=\\w+ \\w+)");
    /** A word between a field and its parts; both are named. */
    private static final Wording PARTS = Wording.anyCase(",? and (?:(?:mainly|primarily|mostly|specifically|particularly|currently|largely|also|especially|broadly|generally) )?(?:focus(?:es)?|concentrates?|cent(?:er|re)s|revolves) (?:(?:mainly|primarily|mostly|specifically|particularly|especially|largely) )?(?:on|around) |,? (?:(?:(?:mainly|primarily|mostly|currently|especially|particularly|specifically) )?focus(?:ing|ed) (?:(?:mainly|primarily|mostly|especially|particularly|specifically) )?on|(?:and )?(?:they )?(?:spans?|spanning|covers?|covering|includes?|ranges?|ranging) (?:across )?(?:an? (?:\\w+ )?(?:range|variety|array|number) of|several|multiple|various|many|diverse|different) (?:[a-z-]+ )?(?:topics|areas|fields|domains|directions|subjects|themes|problems)(?:,? (?:including|such as|like|from)|:)?|with (?:an? |the )?(?!(?:\\w+ )?(?:regional|geographic(?:al)?|country|area|empirical) )(?:\\w+ )?(?:focus|emphasis|emphasi[sz]e|interests?|specializations?) (?:on|in|being)|using (?:methods|techniques|tools|ideas) from|more specifically|most notably|notably|mainly|and they span|including:?|especially|particularly|specifically|such as|in particular|for example|(?:encompassing|covering|spanning)(?: (?:multiple|several|various|many|different) (?:directions|areas|topics|aspects|fields)(?: such as| including| like)?)?|e\\.g\\.)(?: (?:in|for)\\b)?,? |, (?:working |situated |all )?at the (?:intersection|interface|nexus|crossroads) of |[，,]\\s?(?:尤其是|特别是)(?!利用|通过|如何|使用|运用|怎样)(?:在|对)?|[，,]\\s?(?:包括|包含|涵盖|例如|如)(?:了|但不限于)?\\s?|[，,；;]\\s?(?:兼及|兼涉|兼顾|旁及|同时涉猎|同时兼顾)\\s?|" + CENTRE_HAN);
    private static final Wording OTHERS = Wording.anyCase("^(?:[^：:。]{0,8}[：:]\\s?)?(?:我们|课题组|課題組|本组|团队|实验室)?(?:正在|目前|长期|常年|现|拟|诚|也在)?(?:招募|招收|招聘|诚聘)|^(?:the|this|our|an?) (?:[\\w-]+ ){0,4}(?:cent(?:er|re)|institute|university|department|school|foundation|company|startup|project|paper|article|book|course|conference|workshop|thesis) (?:\\w+ )?(?:conducts?|focuses|does|works|studies|explores|examines|investigates|speciali[sz]es)\\b|students .{0,40}interest|^(?!.*\\b(?:am|i['’]m|is) an? ).*\\bstudent .{0,40}interest|if you|if your|(?:free|spare|leisure) time|(?:outside (?:of )?|apart from |aside from )(?:my )?(?:work|research|academia|science|the)|\\b(?:my|his|her|our) (?:\\w+ )?(?:advisor|adviser|supervisor|mentor|student|colleague|wife|husband|partner|spouse|brother|sister|father|mother|friend|collaborator)(?:['’]s (?:research|work|interests?)|,?(?: (?-i:\\p{Lu}[\\p{L}.'’-]*),?){0,3} (?:works on|studies|researches|focuses on|is an? (?:\\w+ ){1,2}(?:working|studying|who)))\\b|(?:我|他|她)的(?:学生|同事|妻子|丈夫|朋友)[^，,。]{0,8}(?:从事|研究)|hobb(?:y|ies)|besides (?:work|research)|(?:not|when) (?:working|doing research|at work|i am not|i['’]m not)|away from|课余|业余|闲暇|爱好|interested students|applicants|[ei]nquiries|prospective|\\bour (?:lab|group|team)|welcome to|feel free|looking for|欢迎|招收|学生具");

    /** A narrower interest behind what somebody works on: "I study fens, | with a particular interest in peat". */
    private static final Wording BESIDE = Wording.anyCase(",? with (?:an? )?(?:(?:broad|strong|current|particular|special|main|primary|keen|deep|growing) ){1,2}interests? in\\b");
    /** The end of a sentence that names a field before a list of its parts. */
    private static final Wording EMPHASIS = Wording.anyCase("(?:, with (?:an? )?(?:\\w+ )?(?:emphasis|focus) on|, (?:including|specifically|in particular|especially|such as)|[\\u3400-\\u9fff]{3}(?:领域|方向|方面|问题)?[，,](?:具体|主要|其中)?(?:内容|方向)?(?:包括|涵盖|涉及|有)(?:了|以下[\\u3400-\\u9fff]{0,4})?|[、与與和及][^，,。]{2,30}[两二三四五六]大(?:领域|領域|方向|板块|主题))\\s?[:：]$");
    /** What makes the research behind it one of the past, or only a hope. */
    private static final Wording PAST = Wording.anyCase("\\b(?:ensure|ensures|ensuring|so|hopes|hope) that $|\\b(?:previous|past|former|earlier|prior)(?: \\w+)? $|\\b(?:previously|formerly|earlier|in the past|before that|at first|initially|once),? (?:[\\w'’]+ ){0,3}$");
    /** What was worked on for a degree that is behind somebody: "my doctoral work focused on | peat". */
    private static final Wording OVER = Wording.anyCase("^(?:in|during|for)? ?(?:my|his|her) (?:\\w+ )?(?:doctoral|ph\\.?d\\.?|doctorate|masters?|master['’]s|m\\.?sc\\.?|graduate|undergraduate|bachelor['’]?s?|postdoctoral|thesis|dissertation|previous|past|earlier|former)(?: (?:research|work|thesis|dissertation|studies|project|training))?,? (?:(?!(?:is|are|has|have) )\\w+ )?(?:focus+ed|cent(?:er|r)ed|concentrated|was|revolved|explored|examined|investigated|addressed|concerned) ");
    /** A stay that is over, which what follows it was about: "I was an intern at Fenwold, working on | peat". */
    private static final Wording STAY = Wording.anyCase("\\b(?:i|he|she) (?:was|interned|worked|spent|served) (?:as |for \\w+ \\w+ )?(?:an? |the |at |in |with )[^;]*$");
    private static final Wording APPLIED = Wording.anyCase("\\b(?:applications? of [^,;]{2,60}|approach(?:es)?|contributions?|extensions?|responses?|adaptation|exposure|resistance|access|relevance|generali[sz]ation|transfer)(?: of [^,;]{2,60})?$");
    private static final Wording STILL = Wording.anyCase("\\b(?:am|is|now|currently|have|has)\\b|\\b(?:my|his|her) (?:\\w+ ){0,2}(?:research|work|interests?|focus|expertise)\\b|['’](?:m|ve|s)\\b");
    private static final Wording DEGREE = Wording.anyCase("\\b(?:completed|received|obtained|earned|hold|holds|have|has|had|with|graduated|finished|did|got|pursued|began|started)\\b.{0,200}\\b(?:degrees?|bachelor['’]?s?|master['’]?s?|b\\.?sc?|m\\.?sc?|b\\.?a|m\\.?a|undergraduate|graduated)\\b(?!.*\\b(?:am|is|now|currently|work|works|ph\\.?d|doctoral|research|interests?)\\b)");
    /** What may be told of a degree as well as of a person. */
    private static final Wording OF_DEGREE = Wording.anyCase("speciali|focus|with an? (?:\\w+ )?(?:focus|emphasis)|concentrat");
    private static final Wording LEADS = Wording.anyCase("\\b(?:my|his|her) (?:research )?(?:lab|laboratory|group|team)\\b|\\b(?:i|he|she) (?:currently )?(?:lead|head|direct|run)s? (?:the|a)\\b|\\bprincipal investigator\\b");
    /** A degree or a stay that is over, told with its advisor. */
    private static final Wording COMPLETED = Wording.anyCase("\\b(?:received|obtained|completed|earned|finished|graduated|did|got|was|were|worked|interned|spent|previously|before that|prior to)\\b");
    private static final Wording ASIDE = Wording.of("\\s?(?:[—–]|--{1,2})\\s?(?=[^—–,;:]{3,80}?(?: and |, )?)[^—–]{3,120}?\\s?(?:[—–]|--{1,2})\\s?(?=,|and |as well as |or )");
    /** How far from its beginning a part in bold may stand to be all that is made: "the **tide models**". */
    private static final int BOLD_AHEAD = 6;
    private static final int LONGEST = 1_200;
    /** How far behind a comma a second opening begins: ", and my research interests". */
    private static final int LONGEST_JOINT = 20;

    private InterestPhrases() {
    }

    private static boolean isChinese(String text) {
        return text.codePoints().filter(Han::is).count() * 5 > text.length();
    }

    /** The enumeration in a sentence that says outright that interests follow. */
    static Optional<RichText> told(RichText sentence) {
        Matcher beside = BESIDE.matcher(sentence.text());
        return sentence.text().length() <= LONGEST && beside.find() && InterestOpenings.HINTED.matcher(sentence.text()).region(0, beside.start()).find() ? hinted(sentence) : outright(sentence).or(() -> InterestInversions.of(sentence));
    }

    private static Optional<RichText> outright(RichText sentence) {
        return OVER.matcher(sentence.text()).find() ? Optional.empty() : after(sentence, isChinese(sentence.text()) ? InterestOpenings.TOLD_HAN : InterestOpenings.TOLD).or(() -> after(sentence, isChinese(sentence.text()) ? InterestOpenings.TOLD : InterestOpenings.TOLD_HAN));
    }

    /** The enumeration in a sentence that adds interests to those told before. */
    static Optional<RichText> added(RichText sentence) {
        return after(sentence, isChinese(sentence.text()) ? InterestOpenings.ALSO_HAN : InterestOpenings.ALSO);
    }

    /** What a sentence says that the person works on today. */
    static Optional<RichText> current(RichText sentence) {
        return isChinese(sentence.text()) ? Optional.empty() : after(sentence, InterestOpenings.CURRENT);
    }

    /** What a sentence under the heading of interests says that projects are about. */
    static Optional<RichText> headed(RichText sentence) {
        return isChinese(sentence.text()) ? Optional.empty() : after(sentence, InterestOpenings.HEADED);
    }

    /** Whether {@code sentence} says that more was told before. */
    static boolean isFurther(RichText sentence) {
        return InterestOpenings.FURTHER.matcher(sentence.text()).find();
    }

    /** Whether {@code sentence} tells of interests that stand in the list below it: "My research builds tide models that work in deltas:". */
    static boolean announces(RichText sentence) {
        String text = sentence.text();
        return InterestForms.isOpen(text) && text.length() < LONGEST && !isAboutOthers(text) && (isChinese(text) ? InterestOpenings.TOLD_HAN : InterestOpenings.TOLD).matcher(Folding.simplified(text)).find();
    }

    /** What the group works on that {@code sentence} tells of; {@link #leads} says whether it is the person's. */
    static Optional<RichText> together(RichText sentence) {
        Matcher told = InterestOpenings.TOGETHER.matcher(sentence.text());
        return sentence.text().length() <= LONGEST && told.find() && told.end() < sentence.text().length() && !OTHERS.matcher(sentence.text()).find() ? Optional.of(clipped(sentence.from(told.end()), false)) : Optional.empty();
    }

    /** Whether {@code sentence} says that the person has a group. */
    static boolean leads(RichText sentence) {
        return LEADS.matcher(sentence.text()).find();
    }

    /** The field behind the name of an advisor. */
    static Optional<RichText> advised(RichText sentence) {
        return after(sentence, InterestOpenings.ADVISED);
    }

    /** What follows the names of advisors in a sentence about the person. */
    static Optional<RichText> resumed(RichText sentence) {
        return COMPLETED.matcher(sentence.text()).find() ? Optional.empty() : after(sentence, InterestOpenings.RESUMED);
    }

    /** What a sentence says in bold that the person makes: "I develop **tide models for small harbours**". */
    static Optional<RichText> made(RichText sentence) {
        return sentence.bolds().isEmpty() ? Optional.empty() : after(sentence, InterestOpenings.MAKES).filter(phrase -> !phrase.bolds().isEmpty() && phrase.bolds().getFirst().start() < BOLD_AHEAD);
    }

    /** What a sentence sets in bold of what the person works on, as sure as what it says outright: "a student working on **fog** and **peat**". */
    static Optional<RichText> marked(RichText sentence) {
        boolean bold = sentence.bolds().size() > 1 && !isChinese(sentence.text());
        return bold ? hinted(sentence).or(() -> made(sentence)).filter(phrase -> !phrase.bolds().isEmpty() && phrase.bolds().getFirst().start() < BOLD_AHEAD && phrase.bolds().size() > 1) : Optional.empty();
    }

    /** What a sentence wants done to a field, or did. */
    static Optional<RichText> aimed(RichText sentence) {
        return isChinese(sentence.text()) ? Optional.empty() : after(sentence, InterestOpenings.AIMED);
    }

    /** The enumeration in a sentence about what the person works on. */
    static Optional<RichText> hinted(RichText sentence) {
        return after(sentence, isChinese(sentence.text()) ? InterestOpenings.HINTED_HAN : InterestOpenings.HINTED);
    }

    static Optional<RichText> after(RichText sentence, Wording pattern) {
        String text = sentence.text();
        boolean announces = InterestForms.isOpen(text) && sentence.bolds().size() < 2 && !EMPHASIS.matcher(text).find();
        if (text.length() > LONGEST || announces) {
            return Optional.empty();
        }
        Matcher told = pattern.matcher(Folding.simplified(text).replace("reserach", "research"));
        if (!told.find() || told.end() >= text.length()) {
            return Optional.empty();
        }
        RichText own = uninviting(sentence, told.end());
        return told.end() < own.text().length() && depth(text, told.start()) == 0 && !isAboutOthers(own.text()) && !isPast(text.substring(0, told.start())) && !isOfDegree(text, told) ? Optional.of(clipped(InterestRanges.apart(told.group(), withoutAside(unlimited(own.from(told.end())))), ENGAGED_HAN.matcher(told.group()).find())) : Optional.empty();
    }

    /** {@code enumeration} without what two dashes set apart in it: "bogs—their springs and moss—and mires". */
    private static RichText withoutAside(RichText enumeration) {
        Matcher aside = ASIDE.matcher(enumeration.text());
        return aside.find() && aside.start() > 1 ? RichText.joined(List.of(enumeration.slice(0, aside.start()), enumeration.from(aside.end()))) : enumeration;
    }

    /** Whether what follows {@code before} in its sentence is said of a time gone by. */
    private static boolean isPast(String before) {
        return PAST.matcher(before).find() || STAY.matcher(before).find() && !STILL.matcher(before).find();
    }

    /** {@code sentence} without what it asks of its readers behind {@code start}: "…, and I am looking for students". */
    private static RichText uninviting(RichText sentence, int start) {
        Matcher inviting = INVITING.matcher(Folding.simplified(sentence.text()));
        return inviting.find(start) ? sentence.slice(0, inviting.start()) : sentence;
    }

    /** Whether what is specialised in or focused on is what a degree was in: "completed both my degrees at Fenwold, specializing in optics". */
    private static boolean isOfDegree(String text, Matcher told) {
        return OF_DEGREE.matcher(told.group()).lookingAt() && DEGREE.matcher(text.substring(0, told.start())).find();
    }

    /** {@code sentence} cut where after a comma a second opening stands: "my work is on …, and my interests include …". */
    static List<RichText> openings(RichText sentence) {
        String text = Folding.simplified(sentence.text());
        List<RichText> parts = new ArrayList<>();
        Matcher told = (isChinese(text) ? InterestOpenings.TOLD_HAN : InterestOpenings.TOLD).matcher(text);
        int start = 0;
        for (boolean first = true; text.length() <= LONGEST && told.find(); first = false) {
            int comma = Math.max(Math.max(text.lastIndexOf(',', told.start()), text.lastIndexOf('，', told.start())), Math.max(text.lastIndexOf(';', told.start()), text.lastIndexOf('；', told.start())));
            if (!first && comma > start && told.start() - comma < LONGEST_JOINT && depth(text, comma) == 0) {
                parts.add(sentence.slice(start, comma));
                start = comma + 1;
            }
        }
        parts.add(sentence.from(start));
        return parts;
    }

    private static boolean isAboutOthers(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return OTHERS.matcher(Folding.simplified(text)).find() || lower.startsWith("we ") || lower.startsWith("our ");
    }

    private static RichText clipped(RichText rest, boolean engaged) {
        boolean han = isChinese(rest.text());
        Matcher clause = han ? CLAUSE_HAN.matcher(Folding.simplified(rest.text())) : CLAUSE.matcher(rest.text());
        boolean clips = clause.find();
        while (clips && (clause.start() < 2 || isApplied(rest.text(), clause.start()) || depth(rest.text(), clause.start()) > 0)) {
            clips = clause.find(clause.start() + 1);
        }
        RichText core = unsolved(listed(clips ? rest.slice(0, whole(rest.text(), clause.start())) : rest));
        Matcher subject = SUBJECT_HAN.matcher(Folding.simplified(core.text()));
        RichText told = subject.find() ? core.from(subject.end()) : core;
        Matcher research = RESEARCH_HAN.matcher(Folding.simplified(told.text()));
        return engaged && research.find() ? told.slice(0, research.start()) : told;
    }

    /** Whether a clause that begins with "to" tells what something is applied to, and so belongs to a name: "application of tide models | to harbours". */
    private static boolean isApplied(String text, int clause) {
        return text.startsWith(" to ", clause) && APPLIED.matcher(text.substring(0, clause)).find();
    }

    /** "include, | but are not limited to, tides": what follows that. */
    static RichText unlimited(RichText rest) {
        Matcher limited = LIMITED.matcher(rest.text());
        return limited.lookingAt() ? rest.from(limited.end()) : rest;
    }

    /** "tackling the core challenges of tides and fens": the fields whose problems are solved, or that the work lies between. */
    private static RichText unsolved(RichText core) {
        Matcher solved = SOLVED.matcher(core.text());
        Matcher placed = PLACED.matcher(core.text());
        return solved.lookingAt() ? core.from(solved.end()) : !placed.lookingAt() ? core : MEETING.matcher(placed.group()).find() ? InterestRanges.met(core.from(placed.end())) : core.from(placed.end());
    }

    /** A Chinese enumeration up to the comma that ends it: 甲、乙和丙，探索如何…. */
    private static RichText listed(RichText core) {
        Matcher end = END_HAN.matcher(Folding.simplified(core.text()));
        return end.find() && depth(core.text(), end.end(1)) == 0 ? core.slice(0, end.end(1)) : core;
    }

    /** Where the last whole member before {@code end} ends: a member that a clause narrows down ("the roads that lead to it") is left out after others. */
    private static int whole(String text, int end) {
        boolean narrows = text.startsWith(" that ", end) || text.startsWith(" which ", end) || text.startsWith(" to ", end);
        int comma = text.lastIndexOf(", ", end);
        int and = Math.max(text.lastIndexOf(" and the ", end), text.lastIndexOf(" and a ", end));
        int purpose = text.lastIndexOf(" for ", end);
        return !narrows ? end : comma > 0 ? comma : and > 0 ? and : purpose > 0 ? purpose : end;
    }

    /** The parts of an enumeration between "including", "especially in" and the like. */
    static List<RichText> parts(RichText enumeration) {
        List<RichText> parts = new ArrayList<>();
        Matcher mark = PARTS.matcher(Folding.simplified(enumeration.text()));
        int start = 0;
        while (mark.find()) {
            if (depth(enumeration.text(), mark.start()) == 0) {
                parts.add(enumeration.slice(start, mark.start()));
                start = mark.end();
            }
        }
        parts.add(enumeration.from(start));
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    /** {@code part} of {@code phrase}, others behind it, without 研究 at its end: 潮汐研究|，近期特别关注雾. */
    static RichText unengaged(RichText part, RichText phrase) {
        Matcher research = RESEARCH_HAN.matcher(Folding.simplified(part.text()));
        return phrase.text().startsWith(part.text()) && part.text().length() < phrase.text().length() && research.find() ? part.slice(0, research.start()) : part;
    }

    private static int depth(String text, int end) {
        int depth = 0;
        for (int i = 0; i < end; i++) {
            depth += "(（".indexOf(text.charAt(i)) >= 0 ? 1 : ")）".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
        }
        return depth;
    }
}
