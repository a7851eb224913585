package bole.importer.field.interest;

import bole.importer.field.form.Words;
import bole.importer.page.RichText;
import bole.text.DateReader;
import bole.text.Folding;
import bole.text.Han;
import bole.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/**
 * Makes the label of an interest out of a member of an enumeration, and tells whether it can be one. The name of a field of research is a short noun phrase: what a
 * sentence puts before it ("developing", "the area of"), after it ("and their applications", "等方向") or beside it in brackets (an acronym, a translation) is no part of it.
 */
final class InterestLabels {

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_HAN = 24;
    /** The same with what it is used in: 泥炭技术在园艺、建筑等方面的应用. */
    private static final int LONGEST_USED = 36;
    /** The longest Chinese name of a field with its applications: 微分方程及其应用. */
    private static final int LONGEST_APPLIED = 14;
    /** What begins like a verb and is a noun: "working memory", "building energy efficiency". */
    private static final String NOUN = "(?:working (?:memory|class|conditions|capital|families|hours|lives|poor)|building (?:energy|information|materials?|performance|physics|automation|design|construction|envelopes?|acoustics|technology|services|science|structures|stock|safety|simulation|engineering|conservation|codes|integrated)|developing (?:countries|economies|regions|nations|world|brains?|societies)|new (?:[a-z-]+ ){0,2}(?:technologies|media|materials|energy|economy|religions|religious movements|keynesian economics|institutional economics))\\b";
    private static final Wording NAMED = Wording.anyCase("^" + NOUN);
    private static final String VERBS = "(?!" + NOUN + ")(?:streamlining|facilitating|accelerating|automating|mitigating|implementing|integrating|representing|quantifying|extracting|identifying|predicting|optimi[sz]ing|evaluating|detecting|increasing|reducing|developing|building|designing|understanding|improving|enhancing|exploring|applying(?! (?:this|these|such) )|studying|investigating|advancing|creating|analy[sz]ing)";
    /** What is said of methods that are to be made. */
    private static final String PRAISED = "(?:hard|open|fundamental|core|basic|central|big|difficult|fully|new|novel|necessary|efficient|high-performance|high-performing|robust|scalable|advanced|better|effective|practical|innovative|powerful|reliable|accurate|principled|flexible|automated|sophisticated|interesting|important|key|cutting-edge|state-of-the-art|challenging|real-world|modern|improved|fast|low-cost)";
    /** What is made or met and names no field: "the necessary techniques", "high-performance computational frameworks". */
    private static final Wording LOOSE = Wording.anyCase("(?:" + VERBS + " )?(?:the |an? )?" + PRAISED + "(?:,? (?:and )?(?:" + PRAISED + "|computational|numerical|statistical|mathematical|physical|theoretical|analytical|complex|intelligent|general))* (?:techniques?|methods?|methodolog(?:y|ies)|frameworks?|solutions?|approach(?:es)?|tools?|algorithms?|systems?|models?|problems?|technologies|projects?|topics?|applications?|ideas|insights|pipelines?|ways|questions|challenges|issues|tasks|software|products)\\W*");
    private static final Wording AIM = Wording.anyCase("^(?:and |on |in |also |broadly |mainly ){0,2}(?:" + VERBS + "|contributing to|participating in|collaborating on|supporting the|figuring out|bridging|combining|leveraging|tackling|making|using|devising|characteri[sz]ing|quantifying|(?!including|involving|regarding|concerning|surrounding|following)[a-z]{3,12}ing (?:the|an?|how|what|why|which|whether|when)|(?:the )?(?:development|design|improvement|creation|construction|advancement|implementation) of(?: (?:and )?" + PRAISED + ",?)+) ");
    private static final Wording LEADING = Wording.anyCase(
        "^(?:(?:the|an?|broad|general|various|following|different) (?=(?:areas?|fields?|topics?|intersections?|boundar(?:y|ies)|interfaces?|crossroads|domains?|study|use|development|applications?|problems?|exploration|techniques?|methods?) (?:of|such|like|in|for) )"
        + "|(?:areas?|fields?|intersections?|boundar(?:y|ies)|interfaces?|crossroads|nexus|domains?|realms?|study|exploration|development) (?:of|between) |(?:(?:all|several|various|many|different|certain|some) )?(?:topics|aspects|areas) of |(?:areas?|fields?|topics?|techniques?|problems?|methods?) (?:such as|like|including|in) |the |broad areas? of |at |in (?!(?:vitro|vivo|situ|silico|utero|memoriam) )|on |with |around |about "
        + "|(?:(?:broad|open|fundamental|theoretical|empirical|practical|various|several|many|all|related|interdisciplinary|some|certain) ){0,2}(?:questions?|problems?|topics?|issues?|aspects?|areas?|challenges|themes?|research|work|projects) (?:(?:related|relating|pertaining) to|(?:at|in|on) the (?:intersections?|interfaces?|boundar(?:y|ies)|crossroads|nexus|fields?|areas?|domains?) (?:of|between)|around|about|concerning|surrounding|involving|arising (?:in|from)|from|within|in|on) "
        + "|(?:the |an? )?(?:(?:wide|broad|full|whole|diverse|exciting|fascinating|wonderful) )?(?:mix|combination|blend|marriage|world|spectrum|range|variety|array|breadth) of (?:(?:topics|areas|fields|problems|issues|subjects|questions)(?: (?:in|including|such as|from|related to|around))?,? )?"
        + "|understanding (?:of )?(?:the )?(?!how|why|what)(?=\\w)|(?:in )?the (?:fields?|areas?|domains?|realms?|interplay|interaction|intersections?|nexus) (?:of|between) |(?:between|broad) "
        + "|(?:anything|everything|all things) (?:related to|about|to do with|around|concerning) |applying (?:this|these|such) [\\w -]{3,40} (?:to|in) |such as |like |(?:(?:broadly|closely|mainly) )?related to |i\\.e\\.,? |e\\.g\\.,? |etc\\.?|also |both |across (?=\\w+ \\w)|(?:various|numerous|diverse) (?=[\\w-]+ \\w)|(?:more |most )?recently,? |but not limited to |and |[(（]\\d{1,2}[)）]\\s?|(?:the )?use of "
        + "|(?:(?:mainly|primarily|currently|mostly|also) )?(?:working (?:with|on|in)|works? on|focus(?:es)? on|(?:started|begun|began) (?:working on|to work on|exploring|studying)) |(?:including|broadly|especially|particularly|specifically|mainly|primarily|mostly|currently|focusing on|interested in|with a focus on|with an emphasis on),? "
        + "|(?:" + VERBS + ") (?:the |new |novel |better |efficient and |more )?(?=\\w))+");
    private static final Wording LEADING_HAN = Wording.of("^(?!" + FieldNames.BEGIN_HAN + ")(?:以及|关于|[一二三四五]是|包括|主要是|主要为|尤其是|特别是|例如|比如|如(?!何)|主要(?:包括|有|涉及|涵盖)|了(?!解)|在(?![线体轨位场])|兼[及顾涉具]|以(?=.{2,20}为(?:主|核心|重点|中心)(?!的))|对(?=.{2,40}(?:感兴趣|兴趣))|基于(?=$)|[和与及])");
    private static final Wording TRAILING = Wording.anyCase(
        "(?:(?<=.{2})为(?:主线?|核心|重点|中心|基础)|(?<=[\\u3400-\\u9fff]{2})[一二两三四五六]大(?:领域|方向|方面|板块|主题|学科)|及其(?:在[\\u3400-\\u9fff]{1,20}?中?)?的?(?:应用|实践|推广)|等(?:研究)?(?:方向|领域|问题|课题)(?:都|均|也|较为|比较|非常|十分|特别|尤其)?(?:很?有|很?感|具有)?(?:着?浓厚|着?强烈|深入|广泛)?的?(?:研究)?兴趣|(?:的?(?:相关|理论|教学|应用)){0,2}(?:的)?(?:教学|科研|研究)(?:与|和|及)(?:教学|科研|研究|人才培养|实践)(?:工作)?|的?相关(?:的)?(?:科研|研发|开发|教学)?(?:工作|研究(?:工作)?)|展开|(?<=.{2})的?(?:多个|若干|等多个)方向|方面?(?:较为|比较|非常|十分|特别|尤其)?(?:很?有|颇?感|具有|充满)?(?:浓厚|强烈|极大)?的?兴趣|充满(?:了)?(?:浓厚|强烈|极大)?的?(?:兴趣|热情)|(?:都|均|也|较为|比较|非常|十分|特别|尤其|最为|最)?(?:很?有|都?很?感|具有)(?:着?浓厚|着?强烈|深入|广泛)?的?(?:研究)?兴趣|的交叉(?:融合|领域|方向|研究|点|处|地带|口)?|(?<=[\\w）)*])\\s?[一二两三四五六几]?(?:个|大|方面的)?(?:方面|领域|方向)|(?<![不平相同均对优])等[\\u3400-\\u9fff]{2,10}(?:领域|方向|学科|课题|问题|热点)|(?<![不平相同均对优])等(?:临床|基础|理论|应用|实验|技术|工程|相关|方面|[及与和、]){1,7}(?:的)?研究(?:工作)?|(?<![不平相同均对优])等(?:多个|若干|几个)(?:领域|方向|方面)|(?<=.{2})[两二三四]个(?:领域|方向|方面)|(?<![不平相同均对优])等等?(?:相关)?(?:领域|方向|方面|问题|内容|课题)?(?:的?(?:相关)?研究(?:工作)?)?|方面的?(?:相关)?研究(?:工作)?|领域的?(?:相关)?研究(?:工作)?|(?<=.{3})(?:的?研究(?:工作)?)?(?:\\d{1,2}余?|多|十余|二十余|数十)年"
        + "|[的之](?:相关)?研究(?:工作)?|(?<=.{3})(?:这[几两三]个)?(?:领域|方向|方面)|(?<=[\\u3400-\\u9fff]{2})(?<!多个|几个|不同|相关|研究|主要|技术|学术|若干)方向|,? (?:primarily|mainly|mostly|especially|particularly|specifically|typically|largely|often|broadly|more broadly|in particular)|,? (?:together |along )?with (?:\\w+ ){0,3}(?:people|colleagues|collaborators|friends|students|teams?|folks|partners|others|researchers|scientists)|,? etc\\.?|,? and (?:more|beyond|others?|so on|(?:their |its |related )?applications?(?: (?:in|to|for) .{2,120})?|related (?:topics|areas|fields))|[,.]? among others|(?<=\\p{L}{3}) (?:now|nowadays|these days|at the moment))$");
    private static final Wording EXAMPLES = Wording.anyCase("\\s*[(（][^()（）]{1,80}, (?:mostly|mainly|etc\\.?|and more|especially|primarily|and so on|\\.\\.\\.)[)）]|\\s*[(（]\\s*(?:e\\.g|i\\.e|eg|see|read|click|such as|including|with|like|for example|in particular|notably|mostly|especially|particularly|about|applied to|如|例如|包括|特别是|尤其是)\\b?(?:[^()（）]++|[(（][^()（）]{0,60}+[)）])*+[)）]");
    private static final Wording ACRONYM = Wording.of("\\s?[(（](?=[^()（）]*[A-Z][^()（）]*[A-Z\\d])(?:[A-Za-z]{0,3}[A-Z][A-Za-z0-9-/& ]{0,9})[)）]$");
    /** A short form inside a name: "peat water model (PWM) design". */
    private static final Wording ACRONYM_INSIDE = Wording.of("(?<=[a-z]{2})\\s?[(][A-Z][A-Za-z]{0,2}[A-Z][A-Za-z0-9-]{0,6}[)](?= (?!and |or |& )[A-Za-z])");
    private static final Wording BAR = Wording.of("\\s?(?:[|｜]|\\s/)\\s?");
    private static final Wording EXAMPLES_AT_END = Wording.of("(?<=\\w) [(][^()]{2,80}(?:, | and | & )[^()]{1,80}[)]$");
    private static final Wording PARTS_HAN = Wording.of("(?<=[\\u3400-\\u9fff])\\s?[(（][^()（）]{2,60}?(?:、|以及|和|与|及|等)[^()（）]{0,60}[)）]$");
    private static final Wording GLOSS = Wording.of("\\s?[(（][\\p{IsLatin}\\d ,./&'’-]{1,60}[)）]$");

    private static final Wording FIELD = Wording.of("(?i:\\p{L}+(?:ics|logy|logies|graphy|etry|istry|onomy|sophy|omics|genesis|therapy|icine|algebra|history|law|science|theory|culture|isation|ization|ability|ation|ism|ity|ment|tomography|learning|computing|sensing|imaging|modell?ing|robots?)|security|finance|education|law|history|algebra|epistemology|labou?r|trade|privacy|fairness|safety|health|climate|language|migration|gender|literature|healthcare|agriculture|transportation|governance|manufacturing|blockchain|nutrition|cognition|perception|memory|vision|music|evolution|ecology|energy|catalysis|plasma|optics|turbulence|combinatorics|probability|topology|geometry)|\\p{Lu}[\\p{L}\\d-]*\\p{Lu}[\\p{L}\\d-]*(?:/\\p{Lu}[\\p{L}\\d-]*)?");

    /** What leads elsewhere on a site or counts works, as it stands below a list of fields: "Learn more", "For more information", "h-index". */
    private static final Wording AROUND = Wording.anyCase("^(?:(?:click |please )?(?:learn|read|see|find out|view|show|explore|discover) (?:more|all|details|here|my|the|full|also)\\b.*|(?:for )?(?:more|further|additional|detailed) (?:details?|info(?:rmation)?|about|on|here|of)\\b.*|find out more.*|more\\W*|(?:all|selected|full|see|view|my|recent) (?:projects|publications|papers|posts|works|list of .*)|here|click here|details?|back(?: to .*)?|(?:h|i10|g)[- ]?index\\b.*|citations?|please .*|check (?:out )?(?:my|our|the|here)\\b.*|current (?:maintainer|member|student)s?\\b.*"
        + "|(?:get in|stay in|keep in) touch\\b.*|(?:please |just )?(?:contact|e-?mail|reach out to|write to|drop) me\\b.*|(?:prospective|interested|motivated) students\\b.*|.{0,8}(?:欢迎|(?<!申)请).{0,30}(?:联系|咨询|交流|邮件|加入|报考|合作|报名).{0,8}|(?:邮件|邮箱|微信|电话)?(?:联系|咨询)(?:我|方式)?"
        + "|.*(?:寻找|招收|招聘|招募|实习机会|诚聘).*|(?:currently |actively |i am |i'm )?(?:looking for|seeking|open to) .*|.*\\bopportunit(?:y|ies)\\b.*"
        + "|(?:了解|查看|查阅|阅读(?!理解|障碍|教学|心理|疗法|推广|能力|素养|研究|史)|显示(?!技术|器|材料|面板|屏|科学|与|驱动)|点击(?!率|化学|流)|更多|详见|参见|详情).{0,12})$");

    /** What may stand beside the name of a site that is linked: "my GitHub profile". */
    private static final Wording BESIDE_LINK = Wording.anyCase("(?:[^\\p{L}]|\\b(?:my|stack|profiles?|pages?|accounts?|on|and|or|at|in|the|full|pdf|here|link|site|website|personal|download|visit|view|see|follow|find me|scholar|space|net)\\b)*");

    /** The name of a place of work, not of a field. */
    private static final Wording PLACE = Wording.of(" (?:team|department|laborator(?:y|ies))$|\\b(?:in|of|for|on|to|with|at|and|or|the|by|from|which|that)$|^University of \\p{Lu}|^(?:USA|U\\.S\\.A\\.|A[KLRZ]|C[AOT]|DC|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$|^\\p{Lu}.* (?:Lab|Labs|Laboratory|Group|Department|Institute|Center|Centre|University|College|Inc\\.?)$|(?:实验室|研究院|研究所|大学|学院|课题组)$");

    /** A word that refers to something said before, which the name of a field does not. */
    private static final Wording REFERRING = Wording.anyCase("\\b(?:(?<!\\band )(?:their|its)|our|my|this|these|those|them)\\b");

    private static final Wording REFERRING_HAN = Wording.of("[这那该][条个些种项类]|[它他]们");

    /** What a sentence adds to a field behind a comma: "tides, | applied to dike design", "fens, and, | more generally, bogs". */
    private static final Wording ADDED = Wording.anyCase("^(?:as )?(?:applied (?:to|in)|used (?:in|for|to|by)|aimed(?: at)?$|aimed at|based on|motivated by|inspired by|driven by|ranging from|more (?:general|broad|specific)(?:ly)?$|in general$|and\\b)");

    /** What is done to a field, in Chinese: 提高航行安全, but not 提高采收率, 增强学习 or 解决方案, which are names. */
    private static final Wording AIM_HAN = Wording.of("^(?:并|从而|以|进而)?(?:提高(?!.{0,3}采收率)|提升(?!小波|算法|机)|促进|推动|加深|增强(?!现实|学习|虚拟|型|子)|解决(?!方案)|满足|突破|助力|赋能|揭示|帮助|打造|探究|探讨|让(?!步)|使得|为了|希望|期待)(?=[\\u3400-\\u9fff]{2})");

    /** What only says that there are several fields: "multiple areas of optics", 多个交叉领域. */
    private static final Wording SEVERAL = Wording.anyCase("(?:(?:many|various|several|some|all) )?other (?!minds?$).+|(?:(?:other |some |many |closely )?related (?:areas|fields|topics|problems|disciplines|subjects|directions)|(?:an? (?:wide |broad |diverse )?(?:range|variety|number|array|set|spectrum) of|several|multiple|various|many|different|diverse|numerous|some|two|three|four|five|six|the following|a few|both) (?:[\\w-]+ ){0,2}(?:areas?|fields?|topics|directions|disciplines|domains|themes|aspects|problems|questions|subjects|issues|strands|threads|lines|projects)(?: (?:of|in|within|across|related to) .*)?)|(?:以下|如下|下列|跨|多|多个|若干|多种|几个|一些|诸多|众多|各种|不同|[两二三四五六2-6]个)的?[\\u3400-\\u9fff]{0,6}(?:领域|方向|方面|问题|主题|课题|学科|议题|内容)");

    /** What is made of no field that is named: "design and development of applications". */
    private static final Wording MADE = Wording.anyCase("(?:design|development|implementation|analysis|construction|creation|study|evaluation)(?:,? and (?:design|development|implementation|analysis|evaluation))? of (?:(?:new|novel|better|efficient|various|such) )?(?:applications|systems|models|methods|tools|algorithms|software|techniques|solutions|approaches|frameworks|technologies)");
    /** A short form inside a Chinese name: 潮汐（TD）观测. */
    private static final Wording SHORT_INSIDE = Wording.of("(?<=[\\u3400-\\u9fff])\\s?[(（][A-Z][A-Za-z]{0,5}[)）](?![和与與及]|以及)(?=[\\u3400-\\u9fff])");

    /** A person in Chinese, who stands in no name: 我, but not 自我认同 or 我国经济. */
    private static final Wording OWN_HAN = Wording.of("(?<!自)我(?!国)|她|^他(?!汀|者|莫)");

    private InterestLabels() {
    }

    /** {@code text} without what does not belong to the name of a field. */
    static String clean(String text) {
        if (text.length() > 4 * LONGEST) {
            return text;
        }
        String label = ACRONYM_INSIDE.matcher(core(text)).replaceAll("");
        label = wordCount(label) > 2 || label.indexOf(' ') > 0 && label.indexOf('（') > label.indexOf(' ') ? ACRONYM.matcher(label).replaceFirst("") : label;
        label = PARTS_HAN.matcher(EXAMPLES_AT_END.matcher(label).replaceFirst("")).replaceFirst("");
        label = !label.isEmpty() && Han.is(label.charAt(0)) ? GLOSS.matcher(label).replaceAll("") : label;
        return ended(label);
    }

    /** The same of an item of a list, which keeps the short form, the translation or the parts that it has in brackets: 潮汐 (Tides). */
    static String ofItem(String text) {
        boolean whole = text.endsWith("及其应用") && text.length() <= LONGEST_APPLIED;
        String label = text.length() > LONGEST + LONGEST ? "" : ended(whole ? text.strip() : core(text));
        return label.isEmpty() || label.length() > LONGEST ? clean(text) : label;
    }

    private static String core(String text) {
        String label = SHORT_INSIDE.matcher(EXAMPLES.matcher(text).replaceAll("")).replaceAll("").strip();
        label = LEADING.matcher(label).replaceFirst("");
        Matcher lead = LEADING_HAN.matcher(Folding.simplified(label));
        label = lead.find() ? label.substring(lead.end()) : label;
        Matcher trail = TRAILING.matcher(Folding.simplified(label));
        return (trail.find() ? label.substring(0, trail.start()) : label).strip();
    }

    private static String ended(String label) {
        return balanced(label.replaceAll("[.。:：,，;；!！\\\\\\s]+$", "").strip());
    }

    /** {@code item} without the translation that stands behind a bar: "Peat Ecology｜泥炭生态". */
    static RichText untranslated(RichText item) {
        List<MatchResult> bars = BAR.matcher(item.text()).results().toList();
        int bar = bars.size() == 1 ? bars.getFirst().start() : -1;
        boolean translated = bar > 1 && Han.in(item.text().substring(0, bar)) != Han.in(item.text().substring(bars.getFirst().end()));
        return translated && bars.getFirst().end() < item.text().length() ? item.slice(0, bar) : item;
    }

    /** Whether {@code text} only leads on: "Learn more". */
    static boolean leadsElsewhere(String text) {
        return text.length() < LONGEST && AROUND.matcher(text).matches();
    }

    /** Whether {@code text} tells what is done rather than a field: "developing better lanterns". */
    static boolean isAim(String text) {
        return AIM.matcher(text).find();
    }

    /** The same in Chinese: 提高航行安全. */
    static boolean isAimInHan(String text) {
        return AIM_HAN.matcher(text).find();
    }

    /** Whether {@code text} is only what is made or met: "novel methods". */
    static boolean isLoose(String text) {
        return LOOSE.matcher(text).matches();
    }

    private static String balanced(String label) {
        int open = Math.max(label.lastIndexOf('('), label.lastIndexOf('（'));
        int close = Math.max(label.lastIndexOf(')'), label.lastIndexOf('）'));
        return open > close && open > 1 ? label.substring(0, open).strip() : label;
    }

    /** Whether {@code label} has the form of a field's name. */
    static boolean isLabel(String label) {
        return label.length() > 1 && label.length() <= LONGEST && wordCount(label) <= MOST_WORDS && label.codePoints().anyMatch(Character::isLetter)
            && !Words.of("not-interest").has(label) && !AROUND.matcher(label).matches() && !SEVERAL.matcher(label).matches() && (!MADE.matcher(label).matches() || Words.of("field-pair").has(label)) && (label.equalsIgnoreCase("web") || label.equalsIgnoreCase("gender") || !Words.of("label-other").has(label)) && !PLACE.matcher(label).find() && !isLink(label) && DateReader.find(label).isEmpty() && !label.contains("http") && !label.contains("@") && label.indexOf('?') < 0 && label.indexOf('？') < 0;
    }

    /** Whether {@code label} names a site and nothing else: "Stack Exchange", "my GitHub profile", but not "heat exchange" or "interstellar medium". */
    private static boolean isLink(String label) {
        List<Words.Found> sites = label.equals("CV") ? List.of() : Words.of("link-word").find(label);
        StringBuilder rest = new StringBuilder(label);
        for (int i = sites.size() - 1; i >= 0; i--) {
            rest.delete(sites.get(i).start(), sites.get(i).end());
        }
        return !sites.isEmpty() && BESIDE_LINK.matcher(rest).matches();
    }

    /** Whether {@code label}, cut out of a sentence, is a noun phrase and not a clause. */
    static boolean isPhrase(String label) {
        if (!isLabel(label)) {
            return false;
        }
        return !isBegun(label) && !ADDED.matcher(label).find() && !REFERRING.matcher(label).find() && !Han.in(label) || Han.in(label) && label.length() <= (label.endsWith("应用") ? LONGEST_USED : LONGEST_HAN) && !isClause(label);
    }

    /** Whether {@code text} begins like a clause: "making lanterns", but not "working memory". */
    static boolean isBegun(String text) {
        return Words.of("clause").has(text.split(" ", 2)[0].toLowerCase(Locale.ROOT)) && !NAMED.matcher(text).find();
    }

    private static boolean isClause(String label) {
        return !FieldNames.begin(label) && (isAimInHan(label) || OWN_HAN.matcher(label).find() || label.startsWith("的") || REFERRING_HAN.matcher(label).find() || label.contains("如何") || label.contains("该不该") || label.startsWith("其") || label.startsWith("并") || label.contains("怎样") || label.contains("课题是")
            || label.contains("论文") || label.startsWith("利用") || label.startsWith("通过") || label.startsWith("尤其") || label.startsWith("重点") || label.startsWith("致力") || label.startsWith("旨在") || label.startsWith("从事"));
    }

    /** Whether {@code word}, standing alone, is in its form the name of a field: "robotics", "NLP", "sociology", but not "it" or "hiking". */
    static boolean isField(String word) {
        return FIELD.matcher(word).matches();
    }

    /** How many words {@code text} has; two or three Chinese characters count as one. */
    static int wordCount(String text) {
        return Han.in(text) ? text.length() / 3 : text.split(" ").length;
    }
}
