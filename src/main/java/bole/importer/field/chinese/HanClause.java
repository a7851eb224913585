package bole.importer.field.chinese;

import bole.importer.field.form.Degrees;
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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** The stint that one clause of a Chinese sentence tells: its place, title or degree, and times. */
final class HanClause {

    /** 任工程师 | 至2012年: when something ended that no time says the beginning of. */
    private static final Wording UNTIL = Wording.of("(?<!今|\\d|[年月])(?:一?直)?[至到]了?(?:19|20)\\d\\d ?年?(?:\\d{1,2} ?月)?(?:底|初|止|为止)?$");
    private static final Wording FUTURE = Wording.of("即将(?!毕业)|将[于在赴]|将前往|拟赴|(?:计划|准备|拟)(?:于|前往|赴|申请|攻读)|被录取|录取为");
    static final Wording STUDY = Wording.of("毕业|学位|(?:通过|完成)[^，,]{0,10}答辩|获得?(?=.{0,20}(?:博士|硕士|学士))|取得|就读|留学|攻读|读博|读研|直博|本科|保送|考入|在读|硕博|完成.{0,8}(?:硕士|博士|本科)");
    private static final Wording JOINING = Wording.of("(?:加入|入职|加盟|来到|创[立办建])了?$");
    /** 加入晶湖科技 | 以来: a job that goes on. */
    private static final Wording EVER_SINCE = Wording.of("以来$");
    private static final Wording WORKED = Wording.of("[^，,]{0,14}(?:从事|开展|做|负责)[^，,]{2,30}(?:研究|工作|研发|开发|业务|团队|产品|平台|项目|运营)|[^，,]{0,14}从事(?:科学|学术|合作|相关|教学)?(?:研究|科研|工作)(?:工作)?$|[^，,]{0,14}从事[^，,]{0,8}(?:教学|科研|教研|临床)$|[^，,]{0,14}(?:任教|执教|任职)|[^，,]{0,8}工作(?:至今|[了过]?(?:近|约)?[一二三四五六七八九十两半数\\d]{1,2}个?(?:余|多)?[年月]|过?$)");
    /** 目前在 | 腾讯 | 从事…: what somebody does now at a place of work. */
    private static final Wording BUSY = Wording.of("(?:目前|现在|现|我)(?:主要)?在$");
    private static final Wording DOES = Wording.of("[\\u3400-\\u9fffA-Za-z ]{0,14}?(?:从事|负责|主要做|做)(?!过|[^，,]*的(?:同学|朋友|人$|学长|学姐|伙伴|小伙伴|读者|老师))[^，,]{2,}");
    private static final Wording SCHOOL = Wording.of("(?:大学|学院|中学|[\\u3400-\\u9fff]大)$");
    /** A verb of employment before the place where it needs no title. */
    private static final Wording EMPLOYED = Wording.of("(?:(?:任职|就职|供职|在职|工作|任教|执教)于|任职|供职)$|(?:入职|加盟|[调转][入至到]|跳槽[至到]?)$");
    private static final Wording INTERNED = Wording.of("实习于$");
    static final Wording STUDIED = Wording.of("毕业自$|(?:毕业|求学|留学|[硕本]博连读|本硕博?连读|直博|直攻博)于$|(?:就读|留学)于?$|(?:考入|升入|入读|考取|(?:保送|保研|推免|推荐免试|免试推荐)[至到入自]?|考[上进]|录取[至到])$");
    /** 在某大学潮汐学院 | 学习. */
    private static final Wording LEARNT = Wording.of("[^，,]{0,14}?(?:学习|求学|就读|念书|读书|留学|深造)(?:(?<=学习)[\\u3400-\\u9fff]{2,6}(?<!过|年|期间|交流|访问|工作))?|[^，,]{0,14}?(?:攻读|修读|主修|就读|学习)[\\u3400-\\u9fff与（）()]{2,16}专业");
    private static final Wording STAY = Wording.of("交换|交流|参观|考察|访问|访学|进修|联合培养|培训|实习|短期|暑期");
    private static final Wording GRADUATED = Wording.of("毕业|获|取得|拥有");
    /** What says when studies were over: 获国家奖学金 does not. */
    private static final Wording ENDED = Wording.of("毕业|获(?=[^，,]{0,24}(?:学位|博士|硕士|学士))|取得|拥有");
    private static final Wording STUDYING = Wording.of("学位|博士(?!后)|硕士|本科");
    /** Ranks held one after the other, the last of them now where the clause tells of a beginning only. */
    static final Wording RANKS = Wording.of("(?:加入|入职|来到|任教|调入|工作).*(?:历任|先后(?:担)?任)");
    private static final Wording IN_TURN = Wording.of("历任|先后(?:担)?任");
    /** 本实验室: a place of work that only the page it stands on names. */
    private static final Wording OWN_GROUP = Wording.of("本(?:实验室|课题组|团队|研究组|研究院|研究所|医院|单位|公司)|(?:[一多几数各两三](?:家|所)|某|知名|国内|国外|海外).*|(?:股份|有限|集团|控股|上市|母|子|分|总|总)?公司|医院|大学|学院|学校|集团|银行|研究院|研究所|(?:律师|会计师)?事务所|工作室|(?:大型|公立|私立|民营|综合|省级|市级|县级|[一二三]级|三甲|重点|外资|上市|创业|初创|头部|互联网|世界500强|国有)[\\u3400-\\u9fff]{0,6}(?:医院|公司|企业|高校)");
    static final Wording LATER = Wording.of("随后|之后|继而|后(?=[在于赴任进从就加到前又])");
    private static final Wording COHORT = Wording.of("(?<!\\d)(?:(?:20)?([012]\\d)|(19[6-9]\\d))\\s?[级級](?![别別联聯])");
    /** 大三学生, 研二, 博一在读: the year of study, which tells the degree. */
    private static final Wording YEAR_OF_STUDY = Wording.of("(?<of>[大研博])[一二三四五六](?=上|下|学生|本科|在读|研究生|的|$|[（(，,。])");
    private static final Wording READS = Wording.of("(?:正?在?读|就读)[大研博][一二三四五六]$");
    private static final Map<String, Degree> OF_YEAR = Map.of("大", Degree.BACHELOR, "研", Degree.MASTER, "博", Degree.PHD);
    /** When studies were entered. */
    private static final Wording ENTERED = Wording.of("入学|入读|(?:连读|直博|直攻博)于|留学|深造|考入|考取|推免|保送|保研|升入|开始攻?读|赴[^，,]{2,24}(?<!交流|访问|参观|短期)学习|进入[^，,]{2,24}(?:学习|就读)");
    /** 2018年毕业并保送至…: a graduation that is told with what was entered then. */
    private static final Wording LEFT = Wording.of("毕业(?:后|并|且|即|之后)?[^，,在]{0,4}(?:推免|保送|保研|考入|升入|考取)");
    /** 2022届博士: the year in which somebody was graduated. */
    private static final Wording GRADUATION = Wording.of("(?<!\\d)((?:19|20)\\d\\d)\\s?[届屆]");
    private static final Wording HELD = Wording.of("[\\u3400-\\u9fff]{0,6}(?:博士|硕士|学士)(?:学位)?");
    /** 作为访问学生在某大学: a position before its place. */
    private static final Wording AS = Wording.of("(?:作为|以)(?<title>[\\u3400-\\u9fff]{2,10}?)(?:的?身份)?(?:[在于赴到]|(?:全职|正式)?(?:加入|入职|加盟|引进到?|受聘于))$");
    private static final Map<String, Degree> STUDYING_FOR = Map.of("读博", Degree.PHD, "讀博", Degree.PHD, "读研", Degree.MASTER, "讀研", Degree.MASTER);
    /** A stay at a second university within a degree. */
    private static final String JOINT_TRAINING = "联合培养";
    /** 先后在…、… | 从事科研工作: work at several places. */
    private static final Wording WORKED_LATER = Wording.of("(?:从事|开展)[^，,]{0,30}(?:研究|工作|研发|开发)|(?:任教|执教|任职|工作)过?$");
    /** 由白雾研究院 | 发起的本科项目: who made something possible. */
    private static final Wording PATRON = Wording.of("(?:等)?(?:共同|联合)?(?:发起|赞助|资助|主办|组织|支持|提供|承办|设立|推荐)");

    /** 本科 | 晶湖大学 | （2002-2006）: a degree right before its school. */
    private static final Wording DEGREE_BEFORE = Wording.of("(?:我的?)?(?:本科|学士|硕士|博士)");
    private static final Wording BEHIND_PLACE = Wording.of("[\\u3400-\\u9fff]{0,14}\\s?[（(][^（()）]{4,24}[)）]");
    /** 已保研至某大学: studies that have not begun. */
    private static final Wording ADMITTED = Wording.of("已(?:被|经)?(?:成功)?(?:保研|推免|保送|录取)");
    /** 正在寻找算法实习, 正在申请某大学的博士: what is wished for and is not yet. */
    private static final Wording SOUGHT = Wording.of("寻找(?!到)|寻求|求职|应聘|意向|[在想求]找(?!到)|求(?:一[份个])?(?:20\\d\\d)?[^，,]{0,8}实习|(?:正在|正|准备|计划|打算|考虑|希望|想)申请|(?:希望|期待|期望|想要?|渴望)(?:能够?|可以|有机会)?(?:找|去|从事|加入|进入|获得)|[如若]有[^，,]{0,30}机会");
    /** 曾任晶湖大学 | 研究生会 | 副主席: an office among students. */
    private static final Wording UNION = Wording.of("(?:学生会|研究生会|学联|学生联合会|社团联合会)[^，,]{0,8}(?:主席|部长|干事|委员|秘书长|负责人)");
    /** 我将硕士毕业于 | 晶湖大学: studies that are about to end. */
    private static final Wording FINISHING = Wording.of("将(?:从)?(?:本科|硕士|博士)?毕业于");
    private static final Wording POSTDOC_WORK = Wording.of("(?:从事|开展|进行)了?(?<what>博士后)(?:研究|工作|科研)");
    private static final Wording DEFENDED = Wording.of("(?:通过|完成)了?(?<degree>博士|硕士|本科)(?:学位|毕业|研究生)?(?:论文)?(?:的)?答辩");

    private HanClause() {
    }

    /**
     * When something is told to be.
     *
     * @param when its time
     * @param present whether it is said to go on
     * @param past whether it is said to be over
     * @param degree whether nothing but a degree and its place is told
     */
    record Told(Optional<FoundDate> when, boolean present, boolean past, boolean degree) {
    }

    /** The stint that {@code clause} tells, whose time and tense are {@code told}; {@code earlier} is the institution last named before it. */
    static Optional<Stint> stint(RichText clause, Told told, Optional<String> earlier, int source) {
        String text = Folding.simplified(clause.text());
        Optional<FoundDate> when = told.when();
        Optional<int[]> referent = earlier.isPresent() ? Referents.han(text) : Optional.empty();
        Optional<int[]> place = referent.or(() -> place(text)).filter(span -> !OWN_GROUP.matcher(text.substring(span[0], span[1])).matches() && !isPatron(text, span));
        if (place.isEmpty() && earlier.isPresent()) {
            referent = Referents.hanUnit(text);
            place = referent;
        }
        if (ADMITTED.matcher(text).find() && when.isEmpty() || SOUGHT.matcher(text).find() || UNION.matcher(text).find()) {
            return Optional.empty();
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
        Optional<Degree> degree = Degrees.first(text).or(() -> ofYear(text)).or(() -> text.contains("双学位") ? Optional.of(Degree.BACHELOR) : Optional.empty()).or(() -> defended(text)).or(() -> before.endsWith("自") && STUDIED.matcher(before).find() ? Optional.of(Degree.BACHELOR) : Optional.empty());
        Optional<int[]> title = (RANKS.matcher(text).find() || when.filter(date -> !date.range()).isPresent() && IN_TURN.matcher(text).lookingAt() && DateReader.find(text).isEmpty() ? lastTitle(text, end) : HanPlaces.title(text, end)).or(() -> titleAhead(before));
        title = title.filter(span -> !DEFENDED.matcher(text).find()).map(span -> interned(text, adorned(text, span)));
        title = title.map(span -> doing(text, span));
        boolean interning = title.isPresent() && StintKinds.of(text.substring(title.get()[0], title.get()[1])) == StintKind.INTERNSHIP;
        boolean schooled = title.isEmpty() && (STUDIED.matcher(before).find() || DEGREE_BEFORE.matcher(before).matches() && BEHIND_PLACE.matcher(text).region(end, text.length()).matches() || LEARNT.matcher(text).region(end, text.length()).matches() && !STAY.matcher(text).find());
        boolean interned = title.isEmpty() && INTERNED.matcher(before).find();
        boolean study = !interning && !interned && isStudy(text, told, title, degree, schooled);
        boolean busy = told.present() && BUSY.matcher(before).find() && !SCHOOL.matcher(text.substring(start, end)).find() && DOES.matcher(text).region(end, text.length()).lookingAt();
        boolean employed = interned || title.isEmpty() && (busy || BareEmployers.isLed(before, text.substring(end)) || EMPLOYED.matcher(before).find() || (when.isPresent() || LATER.matcher(text).find() || EVER_SINCE.matcher(text).find()) && JOINING.matcher(before.stripTrailing()).find() || (text.startsWith("留校", start) || text.startsWith("留所", start) || text.startsWith("留院", start)) || WORKED.matcher(text).region(end, text.length()).lookingAt() || WORKED_LATER.matcher(text).region(end, text.length()).find() && (JoinedPlaces.SEVERAL.matcher(before).find() || !JoinedPlaces.after(clause.text(), end).isEmpty())) && !STUDYING.matcher(text).find();
        if (!study && !employed && (title.isEmpty() || !told.present() && !told.past() && !LATER.matcher(text).find() && when.isEmpty() && !(HanTenses.BEGINNING.matcher(text).find() && RANKS.matcher(text).find()))) {
            return Optional.empty();
        }
        String words = title.map(span -> clause.text().substring(span[0], span[1]).replaceFirst("^[一二三四五六]年级", "")).orElse("");
        String unit = HanPlaces.title(text, end).filter(span -> span[0] > end).map(span -> HanUnits.between(clause.text().substring(end, span[0])))
            .orElse(!employed ? "" : HanPlaces.instituteAt(clause.text(), end).isEmpty() ? HanPlaces.unit(clause.text().substring(end)).strip() : HanPlaces.instituteAt(clause.text(), end));
        boolean student = title.isPresent() && StintKinds.isStudent(text.substring(title.get()[0], title.get()[1])) && when.isEmpty();
        boolean finishing = study && when.isEmpty() && FINISHING.matcher(text).find();
        boolean current = finishing || (told.present() || student) && when.map(date -> date.interval().current() || !date.range()).orElse(true) && !told.past() && !told.degree() && !FUTURE.matcher(text).find();
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

    /** 与知名学者合作从事 | 博士后 | 研究: what somebody did, where another title stands before it. */
    private static int[] doing(String text, int[] title) {
        Matcher postdoc = POSTDOC_WORK.matcher(text);
        return postdoc.find(title[0]) && postdoc.start() > title[1] ? new int[] {postdoc.start("what"), postdoc.end("what")} : title;
    }

    /** 通过博士学位论文答辩: the degree whose thesis was defended. */
    private static Optional<Degree> defended(String text) {
        Matcher thesis = DEFENDED.matcher(text);
        return thesis.find() ? Degrees.first(thesis.group("degree")) : Optional.empty();
    }

    static Optional<Degree> ofYear(String text) {
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
        return said ? new DateInterval(PartialDate.read(cohort.group(1) == null ? cohort.group(2) : "20" + cohort.group(1)), Optional.empty(), true) : interval;
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
