package bole.importer.field.chinese;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.Graduations;
import bole.importer.field.form.HanYears;
import bole.importer.field.form.PersonNames;
import bole.importer.field.form.StintKinds;
import bole.importer.field.place.BareEmployers;
import bole.importer.field.place.HanPlaces;
import bole.importer.field.place.InstitutionFinder;
import bole.importer.field.place.JoinedPlaces;
import bole.importer.field.place.LatinPlaces;
import bole.importer.field.place.Referents;
import bole.importer.page.RichText;
import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateInterval;
import bole.text.DateReader;
import bole.text.Folding;
import bole.text.FoundDate;
import bole.text.PartialDate;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Stints told in Chinese sentences: "我是清华大学计算机系的博士生", "现任…副教授", "2020年于…获得博士学位". */
public final class ChineseProseStints {

    static final Wording PRESENT = Wording.of("^(?:我|本人)(?:任(?!务|教|职)|担任)|^是|我是|现于|现任|现为|现职|目前|现在|现就职|现工作|现供职|现服务于|现居|任职于|就职于|就读(?!期间)(?<!(?:本科|硕士|博士)(?:阶段|期间|时)?(?:则|均|都|也|皆)?(?:是|曾)?就读)|在读|供职|^(?:我|本人)在(?!读)[^，,。；;]{2,24}?(?:(?:从事|做|负责)[^，,。；;]{2,24}?(?:研究|工作|研发|开发|业务|团队)|工作)$|^(?:我|本人)(?:目前|现在|现)?负责|^在[^，,。；;]{2,14}团队(?:从事|做)[^，,。；;]{2,24}?(?:研究|工作|研发|开发)$|本人是|他是|她是|是一名|攻读(?![^，,。；;]{0,12}(?:的|期间|阶段|之前|时))|读博(?!期间|阶段|时)|读研(?!期间|阶段|时|究)|直博(?![^，,。；;]{0,4}(?:期间|阶段|时|名额|资格))|特聘|(?:任教|工作|任职|执教|就职|留校)至今$|(?<=[授员师长任家导]|PI)至今$|^自?(?:\\d{4} ?年(?:\\d{1,2} ?月)?)?(?:加入|入职|加盟|来到)[^，,。；;]{2,24}以来$|创[办立建][^，,。；;]{2,24}[，,]?(?:并|且)?(?:担任|出任|任)[^，,。；;]{0,8}(?:CEO|CTO|首席执行官|首席技术官|首席科学家|总经理|总裁|董事长)$");
    /** A post that goes on unless it is the first of those that a verb of beginning tells. */
    private static final Wording HOLDING = Wording.of("担任(?![^，,。；;]{0,16}[一二两三四五六七八九十\\d](?:年|个月)(?![级月]))|(?<=[院系所学司部室心校])任(?:职)?(?=(?:特聘|助理|副|终身|长聘|准聘|讲座|客座|高级)*(?:教授|研究员|讲师|工程师|院长|主任|所长))");
    private static final Wording BEGINNING = Wording.of("加入|入职|加盟|[调转][入至到]|调任|受聘|引进");
    private static final Wording ALSO = Wording.of("^(?:并|还|同时|又|及|后)(?!.*(?:现|目前))");
    /** 后加入…: what came after the time that is told before. */
    private static final Wording MOVED_ON = Wording.of("后来?(?:加入|入职|加盟|调入|转入|转至|前往|进入)");
    private static final Wording PAST = Wording.of("曾|(?:实习|工作|任职|访问|学习|交流)过|(?:读博|读研|读书|求学|上学)的?(?:时|那)|此前|之前|先后|出站(?!后|至今)|毕业|获得|取得|历任|分别|期间|其间|获(?=.{0,14}(?:学位|学士|硕士|博士))");
    /** 任工程师 | 至2012年: when something ended that no time says the beginning of. */
    private static final Wording UNTIL = Wording.of("(?<!今|\\d|[年月])(?:一?直)?[至到]了?(?:19|20)\\d\\d ?年?(?:\\d{1,2} ?月)?(?:底|初|止|为止)?$");
    private static final Wording FUTURE = Wording.of("即将(?!毕业)|将[于在赴]|将前往|拟赴|(?:计划|准备|拟)(?:于|前往|赴|申请|攻读)|被录取|录取为");
    /** 甲大学与乙大学双博士: a degree of each of two universities. */
    private static final Wording TWO_DEGREES = Wording.of("[双雙](?:博士|硕士|碩士|学士|學士|学位|學位)");
    static final Wording STUDY = Wording.of("毕业|学位|通过[^，,]{0,8}答辩|获得?(?=.{0,20}(?:博士|硕士|学士))|取得|就读|留学|攻读|读博|读研|直博|本科|保送|考入|在读|硕博|完成.{0,8}(?:硕士|博士|本科)");
    private static final Wording JOINING = Wording.of("(?:加入|入职|加盟|来到)了?$");
    /** 加入晶湖科技 | 以来: a job that goes on. */
    private static final Wording EVER_SINCE = Wording.of("以来$");
    private static final Wording WORKED = Wording.of("[^，,]{0,14}(?:从事|开展|做|负责)[^，,]{2,30}(?:研究|工作|研发|开发|业务|团队)|[^，,]{0,14}从事[^，,]{0,8}(?:教学|科研|教研|临床)$|[^，,]{0,14}(?:任教|执教|任职)|[^，,]{0,8}工作(?:至今|[了过]?[一二三四五六七八九十两\\d]{1,2}(?:余|多)?年|$)");
    private static final Wording AWARDED = Wording.of("^(?!.*[在于任为])[^，,]{2,8}青年学者(?:[（(]\\d{4}[)）])?$|(?:奖|称号|荣誉|奖项)(?:$|[、等（(”》])");
    /** A verb of employment before the place where it needs no title. */
    private static final Wording EMPLOYED = Wording.of("(?:任职|就职|供职|工作|任教|执教)于$|(?:入职|加盟|[调转][入至到])$");
    private static final Wording INTERNED = Wording.of("实习于$");
    private static final Wording STUDIED = Wording.of("(?:毕业|求学|留学)于$|(?:就读|留学)于?$|(?:考入|升入|入读|考取|(?:保送|保研|推免|推荐免试|免试推荐)[至到入自]?)$");
    /** 在某大学潮汐学院 | 学习. */
    private static final Wording LEARNT = Wording.of("[^，,]{0,14}?(?:学习|求学|就读|念书|读书|留学|深造)");
    private static final Wording STAY = Wording.of("交换|交流|访问|访学|进修|联合培养|培训|实习|短期|暑期");
    private static final Wording GRADUATED = Wording.of("毕业|获|取得|拥有");
    /** What says when studies were over: 获国家奖学金 does not. */
    private static final Wording ENDED = Wording.of("毕业|获(?=[^，,]{0,24}(?:学位|博士|硕士|学士))|取得|拥有");
    private static final Wording STUDYING = Wording.of("学位|博士(?!后)|硕士|本科");
    /** Ranks held one after the other, the last of them now where the clause tells of a beginning only. */
    private static final Wording RANKS = Wording.of("(?:加入|入职|来到|任教|调入|工作).*(?:历任|先后(?:担)?任)");
    private static final Wording IN_TURN = Wording.of("历任|先后(?:担)?任");
    private static final Wording OTHERS = Wording.of("导师是|期刊|会议|论文|奖学金|合作者");
    /** "加入晶湖大学之前，…": the time before something else that is told elsewhere. */
    private static final Wording BEFORE = Wording.of("在?(?:此|这|那)之?前[，,]?|在?[^，,。；;]{0,8}?攻读[^，,。；;]{0,20}?(?:之前|以前|前)[，,]?|(?:在)?[^，,。；;]{0,8}?(?:加入|入职|加盟|来到?|就职于|任职于|进入|前往|回国|任教于?)[^，,。；;]{0,30}?(?:之前|以前|(?<=[学司院所校])前)[，,]?|(?:在)?(?:加入|入职|加盟)[^，,。；;]{2,16}(?<!目)前[，,]");
    /** The person a sentence is about, set before what it tells: "滕若澜教授：", "Ruolan Teng（滕若澜），". */
    private static final Wording SUBJECT = Wording.of("(?:\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,2}\\s?(?:[（(][\\u3400-\\u9fff]{2,4}[)）])?|[\\u3400-\\u9fff]{2,4}?(?:副?教授|博士|老师|研究员|院士|先生|女士)?(?:\\s?[（(][A-Za-z ]{3,30}[)）])?)");
    /** 本实验室: a place of work that only the page it stands on names. */
    private static final Wording OWN_GROUP = Wording.of("本(?:实验室|课题组|团队|研究组|研究院|研究所|医院|单位|公司)|(?:[多几数各两三]家|某|知名|国内).*");
    /** 从远山大学 | 调入晶湖大学: where somebody came from. */
    private static final Wording CAME_FROM = Wording.of("(?:[从由]|(?:推免|保送|保研)自)[^，,；;]{2,20}?(?=调入|转入|转至|调至|调到|加盟|加入|来到|跳槽|入职|进入)");
    private static final Wording LATER = Wording.of("随后|之后|继而|后(?=[在于赴任进从就加到前又])");
    /** What is told of a person beside a career. */
    private static final Wording DETAIL = Wording.of("男|女|[\\u3400-\\u9fff]{1,4}族|中共党员|民盟盟员|九三学社社员|(?!.*(?:始|责|选|伙|持|系|头|承|起|究|导|表|理|事)人)[\\u3400-\\u9fff]{2,6}人|(?:生于)?(?:19|20)\\d\\d ?年 ?(?:\\d{1,2} ?月 ?)?(?:\\d{1,2} ?日 ?)?(?:出?生|出生于[\\u3400-\\u9fff]{2,10})");
    private static final Wording COHORT = Wording.of("(?<!\\d)(?:20)?([012]\\d)\\s?[级級](?![别別联聯])");
    /** 大三学生, 研二, 博一在读: the year of study, which tells the degree. */
    private static final Wording YEAR_OF_STUDY = Wording.of("(?<of>[大研博])[一二三四五六](?=上|下|学生|本科|在读|研究生|的|$|[（(，,。])");
    private static final Wording READS = Wording.of("(?:正?在?读|就读)[大研博][一二三四五六]$");
    private static final Map<String, Degree> OF_YEAR = Map.of("大", Degree.BACHELOR, "研", Degree.MASTER, "博", Degree.PHD);
    /** What is taught or edited, not studied. */
    private static final Wording TEACHING = Wording.of("教材|课程|主讲|讲授|授课|(?:本科|研究生|承担)[^，,。；;]{0,8}教学(?:工作|任务|$)|教学(?:成果|改革|名师)|精品|育人|指导[^，,。；;]{0,16}(?:硕士|博士|本科|研究|毕业)生|[带帶]领[^，,。；;]{0,10}学生");
    private static final Wording OWN_STUDY = Wording.of("毕业于|获[^，,]{0,20}学位|取得[^，,]{0,20}学位|就读|攻读|在读");
    /** 博士，毕业于…, 博士三年级，就读于…: a degree that stands before its school. */
    static final Wording DEGREE_AHEAD = Wording.of("(?:[\\u3400-\\u9fff]{1,2}学)?(?:博士|硕士|学士|本科)(?:学位|(?:研究)?生)?(?:[一二三四五六]年级)?(?:在读)?(?:学?生)?");
    /** When studies were entered. */
    private static final Wording ENTERED = Wording.of("入学|入读|留学|深造|考入|考取|推免|保送|保研|升入|开始攻读|进入[^，,]{2,24}(?:学习|就读)");
    /** 2018年毕业并保送至…: a graduation that is told with what was entered then. */
    private static final Wording LEFT = Wording.of("毕业(?:后|并|且|即|之后)?[^，,在]{0,4}(?:推免|保送|保研|考入|升入|考取)");
    /** 2022届博士: the year in which somebody was graduated. */
    private static final Wording GRADUATION = Wording.of("(?<!\\d)((?:19|20)\\d\\d)\\s?[届屆]");
    private static final Wording HELD = Wording.of("(?:博士|硕士|学士)(?:学位)?");
    private static final Wording DEGREE_END = Wording.of("(?:博士|硕士|学士)(?:学位)?(?:\\s?[(（][A-Za-z. ]{2,8}[)）])?$");
    /** 博士毕业后，…: what came before what is told, without its place. */
    static final Wording AFTER_DEGREE = Wording.of("^[^，,。；;、]{0,12}?(?:(?:博士|硕士|本科|研究生|大学|硕博|学成)?(?:顺利)?毕业|(?:博士后|博后)?(?:期满)?出站)(?:之后|以后|后)(?:[，,]|先|即|便|就|又|曾)?");
    /** 滕博士曾任职于…: whom a sentence is about. */
    private static final Wording COURTESY = Wording.of("[\\u3400-\\u9fff]{1,3}(?:博士|教授|老师|先生|女士|研究员|医生)(?=曾|现|目前|于|自|先后|长期|任(?!何)|历任|\\d{4})");
    /** 作为访问学生在某大学: a position before its place. */
    private static final Wording AS = Wording.of("(?:作为|以)(?<title>[\\u3400-\\u9fff]{2,10}?)(?:的?身份)?(?:[在于赴到]|(?:全职|正式)?(?:加入|入职|加盟|引进到?|受聘于))$");
    private static final Map<String, Degree> STUDYING_FOR = Map.of("读博", Degree.PHD, "讀博", Degree.PHD, "读研", Degree.MASTER, "讀研", Degree.MASTER);
    /** A stay at a second university within a degree. */
    private static final String JOINT_TRAINING = "联合培养";
    /** A post that who has another one now held before. */
    private static final Wording PASSING = Wording.of("博士后|博后|访问|访学|实习");
    /** 晶湖大学访问学者: what nobody calls himself or herself without saying that it is so now. */
    private static final Wording VISITING = Wording.of("^(?!我|本人)[^，,]{4,24}(?:访问|公派)(?:学者|学生|教授|研究员)$");
    /** 晶湖大学教授 | （兼职）: how a post is held. */
    private static final Wording BESIDE = Wording.of("\\s?[（(](?:兼职?|兼任|双聘|双聘教授|客座|共聘|全职|兼聘|挂职|现任|在任|博士?生?导师?|硕士?生?导师?|博导|硕导)[)）]");
    /** How many clauses of a row of attributes may name posts. */
    private static final int MOST_ATTRIBUTES = 8;
    /** How long a clause may be whose span of time the next one has, beside the time. */
    private static final int LONGEST_OPENING = 14;
    /** 先后在…、… | 从事科研工作: work at several places. */
    private static final Wording WORKED_LATER = Wording.of("(?:从事|开展)[^，,]{2,30}(?:研究|工作|研发|开发)|(?:任教|执教|任职|工作)$");
    /** 由白雾研究院 | 发起的本科项目: who made something possible. */
    private static final Wording PATRON = Wording.of("(?:等)?(?:共同|联合)?(?:发起|赞助|资助|主办|组织|支持|提供|承办|设立|推荐)");
    private static final int LONGEST = 1_200;

    private ChineseProseStints() {
    }

    /**
     * The stints told in {@code sentence}, clause by clause; a date at its beginning holds for the clause after it.
     *
     * @param earlier the institution last named before the sentence, which 同校 means
     */
    public static List<Stint> read(RichText sentence, int source, Optional<String> earlier) {
        List<Stint> listed = HanExperiences.in(sentence, source);
        return listed.isEmpty() ? told(Graduations.without(HanPatrons.without(withoutCourtesy(sentence))), source, earlier) : listed;
    }

    private static RichText withoutCourtesy(RichText sentence) {
        Matcher courtesy = COURTESY.matcher(Folding.simplified(sentence.text()));
        return courtesy.lookingAt() ? sentence.from(courtesy.end()) : sentence;
    }

    private static List<Stint> told(RichText sentence, int source, Optional<String> earlier) {
        String told = Folding.simplified(sentence.text());
        int others = told.length() > LONGEST ? 0 : HanOthers.begin(told);
        if (others < told.length()) {
            return others == 0 ? List.of() : told(sentence.slice(0, others), source, earlier);
        }
        Matcher before = BEFORE.matcher(told);
        boolean over = before.lookingAt();
        List<RichText> clauses = ChineseClauses.of(over ? sentence.from(before.end()) : sentence).stream().filter(clause -> !DETAIL.matcher(Folding.simplified(clause.text())).matches()).toList();
        List<Stint> stints = new ArrayList<>(HanDegrees.atSchool(clauses, source));
        Optional<FoundDate> carried = Optional.empty();
        Optional<FoundDate> latest = Optional.empty();
        boolean present = false;
        boolean past = over;
        boolean begun = false;
        boolean opening = true;
        Optional<String> home = Optional.empty();
        for (RichText clause : clauses) {
            String simple = Folding.simplified(clause.text());
            boolean taught = HanOthers.asks(simple) || TEACHING.matcher(simple).find() && !OWN_STUDY.matcher(simple).find();
            List<Stint> respective = taught ? List.of() : HanDegrees.respectively(clause, source);
            if (!respective.isEmpty() || taught || OTHERS.matcher(simple).find() && !STUDY.matcher(simple).find() || AWARDED.matcher(simple).find()) {
                stints.addAll(respective);
                carried = respective.isEmpty() && !taught ? HanTimes.of(clause.text()).filter(date -> !date.range()) : Optional.empty();
                opening = false;
                continue;
            }
            Optional<String> rank = HanRanks.title(clause).filter(title -> HanRanks.isRank(title) || stints.isEmpty());
            boolean rises = rank.isPresent() && begun && stints.getLast().kind() == StintKind.EMPLOYMENT;
            if (rises) {
                HanRanks.rise(stints, rank.get());
                continue;
            }
            if (rank.isPresent() && home.isPresent() && stints.isEmpty()) {
                stints.add(HanRanks.at(home.get(), rank.get(), clause, source));
                continue;
            }
            home = HanRanks.home(clause);
            Optional<FoundDate> when = HanTimes.of(clause.text());
            if (HanContinuations.again(stints, clause, when)) {
                begun = stints.getLast().current();
                carried = Optional.empty();
                continue;
            }
            if (HanContinuations.promoted(stints, simple, when) || HanContinuations.begun(stints, simple, when) || HanContinuations.obtained(stints, simple, when) || HanContinuations.spanned(stints, simple, when) || HanContinuations.nextClass(stints, clause, simple)) {
                continue;
            }
            HanContinuations.graduated(stints, simple, when);
            when = when.isPresent() ? when : HanTimes.following(stints, simple);
            when = when.isPresent() ? when : HanYears.find(simple, told.substring(0, Math.max(0, told.indexOf(simple))));
            when = when.isPresent() ? when : ALSO.matcher(simple).find() && !MOVED_ON.matcher(simple).lookingAt() && latest.filter(FoundDate::range).isPresent() ? latest : opening || !isNow(simple) || HanTimes.sets(simple) ? carried : Optional.empty();
            latest = when.filter(date -> date.start() == 0 || "（(".indexOf(clause.text().charAt(Math.min(date.start(), clause.text().length()) - 1)) < 0);
            boolean now = isNow(simple);
            past = over || HanContinuations.isEarlierDegree(stints, simple) || PAST.matcher(simple).find() && !RANKS.matcher(simple).find() || past && when.isEmpty() && (!now || ALSO.matcher(simple).find());
            present = now || present && !past;
            boolean first = stints.isEmpty() && clause == clauses.getFirst();
            boolean subject = stints.isEmpty() && clauses.indexOf(clause) == 1 && SUBJECT.matcher(clauses.getFirst().text()).matches();
            boolean attribute = !first && !subject && !past && clauses.indexOf(clause) < MOST_ATTRIBUTES && isNamed(clause.text()) && (SUBJECT.matcher(clauses.getFirst().text()).matches() || ChineseClauses.HONOUR.matcher(clauses.getFirst().text()).find() || isNamed(clauses.getFirst().text()));
            boolean named = attribute || (first || subject) && (isNamed(clause.text()) || isOfSubject(clause.text()));
            boolean passed = first && !clauses.getFirst().text().contains("现") && named && VISITING.matcher(simple).find() || attribute && (PASSING.matcher(simple).find() || Degrees.first(simple).isPresent()) && !stints.isEmpty();
            Told tense = new Told(when, (present || named) && !over && !passed, past || passed, isDegreeAlone(simple));
            Matcher degree = AFTER_DEGREE.matcher(simple);
            RichText rest = degree.lookingAt() && degree.end() < simple.length() && LatinPlaces.employerEnd(simple.substring(0, degree.end())) < 0 && (LatinPlaces.employerEnd(simple.substring(degree.end())) > 0) ? clause.from(degree.end() - (LATER.matcher(simple).region(degree.end() - 1, simple.length()).lookingAt() ? 1 : 0)) : clause;
            Matcher from = CAME_FROM.matcher(rest.text());
            rest = from.find() ? rest.from(from.end()) : rest;
            Optional<Stint> stint = clause(rest, tense, Referents.last(stints).or(() -> earlier), source);
            stint.filter(one -> BEGINNING.matcher(simple).find()).ifPresent(one -> HanContinuations.end(stints, one));
            Optional<Degree> ahead = clauses.indexOf(clause) > 0 && DEGREE_AHEAD.matcher(Folding.simplified(clauses.get(clauses.indexOf(clause) - 1).text())).matches() ? Degrees.first(clauses.get(clauses.indexOf(clause) - 1).text()) : Optional.empty();
            stint.ifPresent(one -> HanContinuations.passed(stints, one));
            stint.map(one -> HanContinuations.ofDegree(one, ahead)).map(one -> HanRanks.ranked(one, clauses.subList(0, clauses.indexOf(clause)))).ifPresent(one -> stints.addAll(HanRanks.list(each(one, clause.text()), clause, simple)));
            begun = stint.isPresent() ? BEGINNING.matcher(simple).find() || stint.get().current() || RANKS.matcher(simple).find() : begun;
            carried = stint.isPresent() ? Optional.empty() : when;
            opening = carried.filter(date -> date.range() && !date.interval().current() && simple.length() - date.end() + date.start() >= LONGEST_OPENING).isEmpty();
        }
        return stints;
    }

    /**
     * When something is told to be.
     *
     * @param when its time
     * @param present whether it is said to go on
     * @param past whether it is said to be over
     * @param degree whether nothing but a degree and its place is told
     */
    private record Told(Optional<FoundDate> when, boolean present, boolean past, boolean degree) {
    }

    private static boolean isNow(String clause) {
        return PRESENT.matcher(clause).find() || HOLDING.matcher(clause).find() && !BEGINNING.matcher(clause).find();
    }

    /** "美国晶湖大学电机博士": a place and a degree without a verb. */
    private static boolean isDegreeAlone(String clause) {
        int end = HanPlaces.institutionEnd(clause, 0);
        List<Degrees.Named> degrees = Degrees.find(clause);
        return end > 0 && clause.length() < 30 && !degrees.isEmpty() && degrees.stream().map(Degrees.Named::degree).distinct().count() == 1 && DEGREE_END.matcher(clause).find() && HanPlaces.institutionStart(clause, 0, end) == 0;
    }

    /** Whether a clause is nothing but an institution and a title or several: 某大学某学院讲师, 某大学教授/博导、某学院院长. */
    private static boolean isNamed(String clause) {
        int end = Math.max(HanPlaces.institutionEnd(clause, 0), HanPlaces.employerEnd(clause));
        return end > 0 && clause.length() < 60 && HanPlaces.institutionStart(clause, 0, end) == 0 && DateReader.find(clause).isEmpty()
            && HanPlaces.title(clause, end).filter(title -> title[1] < 30 && (title[1] == clause.length() || "/、兼".indexOf(clause.charAt(title[1])) >= 0 || BESIDE.matcher(clause).region(title[1], clause.length()).matches())).isPresent();
    }

    /** Whether a clause says of somebody what he or she is: 滕若澜是某大学教授. */
    private static boolean isOfSubject(String clause) {
        int is = clause.indexOf('是');
        return is > 1 && is < 5 && PersonNames.isHan(clause.substring(0, is));
    }

    /** {@code stint} at each of the institutions that a clause joins: 在甲大学和乙大学从事博士后研究. */
    private static List<Stint> each(Stint stint, String clause) {
        List<Stint> all = new ArrayList<>(List.of(stint));
        String name = stint.institution().map(Institution::name).orElse("");
        int start = clause.indexOf(name);
        boolean one = start < 0 || name.isEmpty() || stint.kind() == StintKind.EDUCATION && !JoinedPlaces.SEVERAL.matcher(clause).find() && !TWO_DEGREES.matcher(clause).find() && !STUDIED.matcher(Folding.simplified(clause.substring(0, start))).find();
        for (JoinedPlaces.Place further : one ? List.<JoinedPlaces.Place>of() : JoinedPlaces.after(clause, start + name.length())) {
            DateInterval when = further.when().map(FoundDate::interval).orElse(new DateInterval(stint.from(), stint.to(), stint.current()));
            all.add(new Stint(stint.kind(), Optional.of(Institution.named(further.name())), further.unit(), stint.title(), stint.degree(), stint.field(), when.from(), when.to(), when.current(), stint.source(), stint.lines()));
        }
        return all;
    }

    private static Optional<Stint> clause(RichText clause, Told told, Optional<String> earlier, int source) {
        String text = Folding.simplified(clause.text());
        Optional<FoundDate> when = told.when();
        Optional<int[]> referent = earlier.isPresent() ? Referents.han(text) : Optional.empty();
        Optional<int[]> place = referent.or(() -> place(text)).filter(span -> !OWN_GROUP.matcher(text.substring(span[0], span[1])).matches() && !isPatron(text, span));
        if (place.isEmpty() && earlier.isPresent()) {
            referent = Referents.hanUnit(text);
            place = referent;
        }
        if (text.contains("导师") && (!text.contains("生导师") || isSupervisor(text))) {
            return Optional.empty();
        }
        if (place.isEmpty()) {
            return foreign(clause, when, source).or(() -> HanStanding.of(clause, text, told.present(), told.past(), source));
        }
        int start = place.get()[0];
        int end = place.get()[1];
        String before = text.substring(0, referent.isPresent() ? end : start);
        Optional<Degree> degree = Degrees.first(text).or(() -> ofYear(text)).or(() -> before.endsWith("自") && STUDIED.matcher(before).find() ? Optional.of(Degree.BACHELOR) : Optional.empty());
        Optional<int[]> title = (RANKS.matcher(text).find() || when.filter(date -> !date.range()).isPresent() && IN_TURN.matcher(text).lookingAt() && DateReader.find(text).isEmpty() ? lastTitle(text, end) : HanPlaces.title(text, end)).or(() -> titleAhead(before));
        title = title.map(span -> interned(text, adorned(text, span)));
        boolean interning = title.isPresent() && StintKinds.of(text.substring(title.get()[0], title.get()[1])) == StintKind.INTERNSHIP;
        boolean schooled = title.isEmpty() && (STUDIED.matcher(before).find() || LEARNT.matcher(text).region(end, text.length()).matches() && !STAY.matcher(text).find());
        boolean interned = title.isEmpty() && INTERNED.matcher(before).find();
        boolean study = !interning && !interned && isStudy(text, told, title, degree, schooled);
        boolean employed = interned || title.isEmpty() && (BareEmployers.isLed(before, text.substring(end)) || EMPLOYED.matcher(before).find() || (when.isPresent() || LATER.matcher(text).find() || EVER_SINCE.matcher(text).find()) && JOINING.matcher(before).find() || text.startsWith("留校", start) || WORKED.matcher(text).region(end, text.length()).lookingAt() || JoinedPlaces.SEVERAL.matcher(before).find() && WORKED_LATER.matcher(text).region(end, text.length()).find()) && !STUDYING.matcher(text).find();
        if (!study && !employed && (title.isEmpty() || !told.present() && !told.past() && !LATER.matcher(text).find() && when.isEmpty() && !(BEGINNING.matcher(text).find() && RANKS.matcher(text).find()))) {
            return Optional.empty();
        }
        String words = title.map(span -> clause.text().substring(span[0], span[1]).replaceFirst("^[一二三四五六]年级", "")).orElse("");
        String unit = HanPlaces.title(text, end).filter(span -> span[0] > end).map(span -> HanUnits.between(clause.text().substring(end, span[0])))
            .orElse(!employed ? "" : HanPlaces.instituteAt(clause.text(), end).isEmpty() ? HanPlaces.unit(clause.text().substring(end)).strip() : HanPlaces.instituteAt(clause.text(), end));
        boolean student = title.isPresent() && StintKinds.isStudent(text.substring(title.get()[0], title.get()[1])) && when.isEmpty();
        boolean current = (told.present() || student) && when.map(date -> date.interval().current() || !date.range()).orElse(true) && !told.past() && !told.degree() && !FUTURE.matcher(text).find();
        StintKind kind = study ? StintKind.EDUCATION : interned ? StintKind.INTERNSHIP : words.endsWith(JOINT_TRAINING) ? StintKind.VISIT : StintKinds.of(words);
        boolean passing = kind == StintKind.INTERNSHIP || kind == StintKind.VISIT;
        boolean entered = study && !current && when.filter(date -> !date.range()).isPresent() && (ENTERED.matcher(text).find() || FUTURE.matcher(text).find() && text.contains("攻读")) && (!ENDED.matcher(text).find() || LEFT.matcher(text).find());
        DateInterval said = passing && !current && when.isPresent() ? when.get().interval() : entered ? new DateInterval(when.get().interval().from().or(when.get().interval()::to), Optional.empty(), false) : interval(when, study, current);
        said = when.filter(date -> !date.range() && !study).isPresent() && UNTIL.matcher(text).find() ? new DateInterval(Optional.empty(), when.get().interval().to().or(when.get().interval()::from), false) : said;
        DateInterval interval = study && (current || when.isEmpty() && GRADUATION.matcher(clause.text()).find()) ? since(clause.text(), said) : said;
        String name = referent.isPresent() ? earlier.get() : clause.text().substring(start, end);
        return Optional.of(new Stint(kind, Optional.of(Institution.named(name)), unit, words, study ? degree.or(() -> Optional.ofNullable(STUDYING_FOR.get(words))) : Optional.empty(), "",
            interval.from(), interval.to(), current || interval.current(), source, clause.lines()));
    }

    /** 某大学的博士生导师: who is nothing but a supervisor there. */
    private static boolean isSupervisor(String text) {
        return HanPlaces.title(text, 0).filter(span -> text.startsWith("导师", span[0])).isPresent();
    }

    private static boolean isPatron(String text, int[] place) {
        return text.substring(0, place[0]).endsWith("由") && PATRON.matcher(text).region(place[1], text.length()).lookingAt();
    }

    private static boolean isStudy(String text, Told told, Optional<int[]> title, Optional<Degree> degree, boolean schooled) {
        return told.degree() || schooled || title.isEmpty() && READS.matcher(text).find() || degree.isPresent() && title.filter(span -> HELD.matcher(text).region(span[0], span[1]).matches()).isPresent() || degree.isPresent() && STUDY.matcher(text).find() || title.isPresent() && StintKinds.isStudent(text.substring(title.get()[0], title.get()[1]));
    }

    /** “水木学者” | 博士后: the title behind one in quotation marks that adorns it. */
    private static int[] adorned(String text, int[] title) {
        boolean quoted = title[1] + 1 < text.length() && "”\"」』".indexOf(text.charAt(title[1])) >= 0;
        return quoted ? HanPlaces.title(text, title[1] + 1).filter(next -> next[0] == title[1] + 1).orElse(title) : title;
    }

    /** 算法工程师 | 实习: the title with the word behind it that says it was an internship. */
    private static int[] interned(String text, int[] title) {
        return text.startsWith("实习", title[1]) ? new int[] {title[0], title[1] + (text.startsWith("实习生", title[1]) ? 3 : 2)} : title;
    }

    private static Optional<Degree> ofYear(String text) {
        Matcher year = YEAR_OF_STUDY.matcher(text);
        return year.find() ? Optional.of(OF_YEAR.get(year.group("of"))) : Optional.empty();
    }

    /** {@code interval} from the year of the class that a student began with, where nothing else says when: 2021级本科生. */
    private static DateInterval since(String text, DateInterval interval) {
        Matcher cohort = COHORT.matcher(text);
        boolean untold = interval.from().isEmpty() && interval.to().isEmpty();
        Matcher graduation = GRADUATION.matcher(text);
        if (untold && graduation.find()) {
            return new DateInterval(Optional.empty(), PartialDate.read(graduation.group(1)), false);
        }
        boolean said = untold && cohort.find();
        return said ? new DateInterval(PartialDate.read("20" + cohort.group(1)), Optional.empty(), true) : interval;
    }

    private static Optional<int[]> titleAhead(String before) {
        Matcher as = AS.matcher(before);
        return as.find() ? HanPlaces.title(as.group("title"), 0).filter(span -> span[1] == as.group("title").length()).map(span -> new int[] {as.start("title"), as.end("title")}) : Optional.empty();
    }

    /** The last of the titles that stand in {@code text} behind {@code end}. */
    private static Optional<int[]> lastTitle(String text, int end) {
        Optional<int[]> last = Optional.empty();
        for (Optional<int[]> next = HanPlaces.title(text, end); next.isPresent(); next = HanPlaces.title(text, next.get()[1])) {
            last = text.startsWith("导师", next.get()[1] - 2) ? last : next;
        }
        return last;
    }

    /** The institution of {@code text}: in Chinese, or in Latin letters where the clause tells of no degree that is over. */
    private static Optional<int[]> place(String text) {
        int end = HanPlaces.employerEnd(text);
        Optional<int[]> latin = end > 0 ? LatinPlaces.find(text).filter(span -> span[1] < HanPlaces.institutionStart(text, 0, end) && (JoinedPlaces.SEVERAL.matcher(text).find() || "、和与及".indexOf(text.charAt(span[1])) >= 0)) : Optional.empty();
        Optional<int[]> first = end > 0 ? BareEmployers.first(text).filter(span -> span[1] < HanPlaces.institutionStart(text, 0, end)) : Optional.empty();
        return first.isPresent() ? first : latin.isPresent() ? latin : end > 0 ? Optional.of(new int[] {HanPlaces.institutionStart(text, 0, end), end})
            : BareEmployers.find(text).or(() -> Optional.of(text).filter(told -> !GRADUATED.matcher(told).find()).flatMap(LatinPlaces::find));
    }

    /** 硕士毕业于 Lowfen College: a degree of a school whose name is in Latin letters. */
    private static Optional<Stint> foreign(RichText clause, Optional<FoundDate> when, int source) {
        String text = Folding.simplified(clause.text());
        Optional<Degree> degree = GRADUATED.matcher(text).find() ? Degrees.first(text) : Optional.empty();
        DateInterval interval = interval(when, true, false);
        Optional<String> latin = LatinPlaces.find(text).map(span -> clause.text().substring(span[0], span[1]));
        Optional<String> formed = InstitutionFinder.find(clause).stream().filter(found -> found.form().isInstitution()).map(InstitutionFinder.Found::name).findFirst();
        Optional<String> place = formed.filter(name -> latin.filter(whole -> whole.startsWith(name)).isEmpty()).or(() -> latin);
        return degree.flatMap(named -> place
            .map(name -> new Stint(StintKind.EDUCATION, Optional.of(Institution.named(name)), "", "", degree, "", interval.from(), interval.to(), interval.current(), source, clause.lines())));
    }

    private static DateInterval interval(Optional<FoundDate> when, boolean study, boolean current) {
        if (when.isEmpty()) {
            return new DateInterval(Optional.empty(), Optional.empty(), current);
        }
        DateInterval interval = when.get().interval();
        if (when.get().range()) {
            return interval;
        }
        return current || !study ? new DateInterval(interval.from(), Optional.empty(), current) : new DateInterval(Optional.empty(), interval.to(), false);
    }
}
