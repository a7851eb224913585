package bole.importer.field;

import bole.importer.page.RichText;
import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateInterval;
import bole.text.DateReader;
import bole.text.Folding;
import bole.text.FoundDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Stints told in Chinese sentences: "我是清华大学计算机系的博士生", "现任…副教授", "2020年于…获得博士学位". */
final class ChineseProseStints {

    private static final Pattern PRESENT = Pattern.compile("^是|我是|现于|现任|现为|目前|现在|现就职|任职于|就职于|就读(?!期间)|在读|供职|本人是|他是|她是|担任|是一名|攻读|读博|读研|特聘|入职|加入");
    private static final Pattern PAST = Pattern.compile("曾|此前|之前|先后|毕业|获得|取得|历任|分别|期间|获(?=.{0,14}(?:学位|学士|硕士|博士))");
    private static final Pattern FUTURE = Pattern.compile("即将(?!毕业)|将[于在赴]|将前往|拟赴|(?:计划|准备|拟)(?:于|前往|赴|申请|攻读)|被录取|录取为");
    private static final Pattern STUDY = Pattern.compile("毕业|学位|获得?(?=.{0,20}(?:博士|硕士|学士))|取得|就读|攻读|读博|读研|本科|保送|考入|在读|硕博");
    private static final Pattern SCHOOLED = Pattern.compile("毕业|就读|考入|学习|保送|求学|师从");
    private static final Pattern JOINED = Pattern.compile("加入|入职|加盟|调入|受聘|就职|任职|工作|引进|进入");
    /** A verb of employment before the place where it needs no title. */
    private static final Pattern EMPLOYED = Pattern.compile("(?:任职|就职|供职|工作|任教|执教)于$|(?:入职|加盟|调入)$");
    private static final Pattern STUDIED = Pattern.compile("(?:毕业|求学)于$|就读于?$");
    private static final Pattern GRADUATED = Pattern.compile("毕业|获|取得");
    private static final Pattern STUDYING = Pattern.compile("学位|博士|硕士|本科");
    private static final Pattern OTHERS = Pattern.compile("欢迎|招收|招聘|导师是|指导的|期刊|会议|论文|奖学金|合作者");

    private ChineseProseStints() {
    }

    /** The stints told in {@code sentence}, clause by clause; a date at its beginning holds for the clause after it. */
    static List<Stint> read(RichText sentence, int source) {
        List<Stint> stints = new ArrayList<>();
        String told = Folding.simplified(sentence.text());
        if (told.length() > 600 || OTHERS.matcher(told).find() && !STUDY.matcher(told).find()) {
            return stints;
        }
        Optional<FoundDate> carried = Optional.empty();
        boolean present = false;
        List<RichText> clauses = clauses(sentence);
        for (RichText clause : clauses) {
            List<Stint> respective = HanDegrees.respectively(clause, source);
            if (!respective.isEmpty()) {
                stints.addAll(respective);
                continue;
            }
            String simple = Folding.simplified(clause.text());
            List<FoundDate> dates = DateReader.find(clause.text()).stream().filter(date -> !isCohort(clause.text(), date)).toList();
            Optional<FoundDate> when = dates.stream().findFirst().or(orElse(carried));
            present = PRESENT.matcher(simple).find() || present && !PAST.matcher(simple).find();
            boolean named = stints.isEmpty() && clause == clauses.getFirst() && (isNamed(clause.text()) || isOfSubject(clause.text()));
            Optional<Stint> stint = clause(clause, when, present || named, source);
            stint.ifPresent(first -> stints.addAll(each(first, clause.text())));
            carried = stint.isPresent() ? Optional.empty() : when;
        }
        return stints;
    }

    /** Whether {@code date} is the year in which a class of students began: 2021级. */
    private static boolean isCohort(String clause, FoundDate date) {
        return "级級".indexOf(clause.charAt(date.end() - 1)) >= 0;
    }

    /** Whether a clause is nothing but an institution and a title: 某大学某学院讲师. */
    private static boolean isNamed(String clause) {
        int end = HanPlaces.institutionEnd(clause, 0);
        return end > 0 && clause.length() < 30 && HanPlaces.institutionStart(clause, 0, end) == 0 && DateReader.find(clause).isEmpty()
            && HanPlaces.title(clause, end).filter(title -> title[1] == clause.length()).isPresent();
    }

    /** Whether a clause says of somebody what he or she is: 滕若澜是某大学教授. */
    private static boolean isOfSubject(String clause) {
        int is = clause.indexOf('是');
        return is > 1 && is < 5 && PersonNames.isHan(clause.substring(0, is));
    }

    /** {@code stint} at each of the institutions that a clause joins: 在甲大学和乙大学从事博士后研究. */
    private static List<Stint> each(Stint stint, String clause) {
        List<Stint> all = new ArrayList<>(List.of(stint));
        int end = clause.indexOf(stint.institution().orElseThrow().name()) + stint.institution().orElseThrow().name().length();
        while (end > 0 && end < clause.length() && "和与、及".indexOf(clause.charAt(end)) >= 0) {
            int next = HanPlaces.institutionEnd(clause, end);
            String name = next < 0 ? "" : clause.substring(end + 1, next);
            if (name.length() < 3 || name.length() > 20 || HanPlaces.title(name, 0).isPresent()) {
                break;
            }
            all.add(new Stint(stint.kind(), Optional.of(Institution.named(name)), "", stint.title(), stint.degree(), stint.field(), stint.from(), stint.to(), stint.current(), stint.source(), stint.lines()));
            end = next;
        }
        return all;
    }

    private static java.util.function.Supplier<Optional<FoundDate>> orElse(Optional<FoundDate> carried) {
        return () -> carried;
    }

    private static List<RichText> clauses(RichText sentence) {
        List<RichText> clauses = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= sentence.text().length(); i++) {
            depth = i < sentence.text().length() ? depth(depth, sentence.text(), i) : 0;
            boolean sign = i == sentence.text().length() || depth == 0 && "，,；;。：".indexOf(sentence.text().charAt(i)) >= 0;
            if (sign && !awaitsTitle(sentence.text(), start, i)) {
                RichText clause = sentence.slice(start, i);
                if (!clause.isEmpty()) {
                    clauses.add(clause);
                }
                start = i + 1;
            }
        }
        return clauses;
    }

    /** How many brackets are open behind the character at {@code at}; one that is never closed opens none. */
    private static int depth(int before, String text, int at) {
        char c = text.charAt(at);
        boolean closed = c == '（' && text.indexOf('）', at) > 0 || c == '(' && text.indexOf(')', at) > 0;
        return Math.max(0, before + (closed ? 1 : c == '）' || c == ')' ? -1 : 0));
    }

    /** Whether a clause such as 毕业于某大学, 加入某大学 or a bare 某大学 has its degree or its position in the clause after it. */
    private static boolean awaitsTitle(String text, int start, int end) {
        String clause = Folding.simplified(text.substring(start, end));
        int place = end < text.length() ? LatinPlaces.employerEnd(clause) : -1;
        if (place < 0 || Degrees.first(clause).isPresent() || HanPlaces.title(clause, place).isPresent()) {
            return false;
        }
        String next = Folding.simplified(text.substring(end + 1, Math.min(text.length(), end + 40))).split("[，,；;。：]", 2)[0];
        if (HanPlaces.institutionEnd(next, 0) >= 0 || !DateReader.find(next).isEmpty()) {
            return false;
        }
        boolean degree = Degrees.first(next).isPresent();
        return SCHOOLED.matcher(clause).find() ? degree : degree || HanPlaces.title(next, 0).isPresent() && (JOINED.matcher(clause).find() || !PRESENT.matcher(next).find());
    }

    private static Optional<Stint> clause(RichText clause, Optional<FoundDate> when, boolean present, int source) {
        String text = Folding.simplified(clause.text());
        Optional<int[]> place = place(text);
        if (text.contains("导师") && !text.contains("生导师")) {
            return Optional.empty();
        }
        if (place.isEmpty()) {
            return foreign(clause, when, source);
        }
        int start = place.get()[0];
        int end = place.get()[1];
        String before = text.substring(0, start);
        Optional<Degree> degree = Degrees.first(text);
        Optional<int[]> title = HanPlaces.title(text, end);
        boolean schooled = title.isEmpty() && STUDIED.matcher(before).find();
        boolean study = schooled || degree.isPresent() && STUDY.matcher(text).find() || title.isPresent() && StintKinds.isStudent(text.substring(title.get()[0], title.get()[1]));
        boolean employed = title.isEmpty() && (EMPLOYED.matcher(before).find() || when.isPresent() && before.endsWith("加入")) && !STUDYING.matcher(text).find();
        if (!study && !employed && (title.isEmpty() || !present && !PAST.matcher(text).find() && when.isEmpty())) {
            return Optional.empty();
        }
        String words = title.map(span -> clause.text().substring(span[0], span[1]).replaceFirst("^[一二三四五六]年级", "")).orElse("");
        String unit = title.filter(span -> span[0] > end).map(span -> unit(clause.text().substring(end, span[0])))
            .orElse(employed ? HanPlaces.unit(clause.text().substring(end)) : "");
        boolean student = title.isPresent() && StintKinds.isStudent(text.substring(title.get()[0], title.get()[1])) && when.isEmpty();
        boolean current = (present || student) && when.map(date -> date.interval().current() || !date.range()).orElse(true) && !PAST.matcher(text).find() && !FUTURE.matcher(text).find();
        StintKind kind = study ? StintKind.EDUCATION : StintKinds.of(words);
        boolean passing = kind == StintKind.INTERNSHIP || kind == StintKind.VISIT;
        DateInterval interval = passing && !current && when.isPresent() ? when.get().interval() : interval(when, study, current);
        return Optional.of(new Stint(kind, Optional.of(Institution.named(clause.text().substring(start, end))), unit, words, study ? degree : Optional.empty(), "",
            interval.from(), interval.to(), current || interval.current(), source, clause.lines()));
    }

    /** The institution of {@code text}: in Chinese, or in Latin letters where the clause tells of no degree that is over. */
    private static Optional<int[]> place(String text) {
        int end = HanPlaces.employerEnd(text);
        return end > 0 ? Optional.of(new int[] {HanPlaces.institutionStart(text, 0, end), end}) : Optional.of(text).filter(told -> !GRADUATED.matcher(told).find()).flatMap(LatinPlaces::find);
    }

    /** 硕士毕业于 Lowfen College: a degree of a school whose name is in Latin letters. */
    private static Optional<Stint> foreign(RichText clause, Optional<FoundDate> when, int source) {
        String text = Folding.simplified(clause.text());
        Optional<Degree> degree = GRADUATED.matcher(text).find() ? Degrees.first(text) : Optional.empty();
        DateInterval interval = interval(when, true, false);
        return degree.flatMap(named -> InstitutionFinder.find(clause).stream().filter(place -> place.form().isInstitution()).findFirst()
            .map(place -> new Stint(StintKind.EDUCATION, Optional.of(Institution.named(place.name())), "", "", degree, "", interval.from(), interval.to(), interval.current(), source, clause.lines())));
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

    private static String unit(String between) {
        String unit = ChineseBiography.undated(between).replaceFirst("^[，,]?(?:现任|任|担任|现为|历任|工作)?[，,]?(?:现任|任|担任|现为|历任)?", "").replaceFirst("^(?:获|取得|攻读|读).*$", "").replaceFirst("的.*$", "").replaceFirst("^[\\s（(，,和与、及].*$", "").replaceFirst("(?:，?现)?(?:从事|获得|取得|攻读|担任|获(?:[\u3400-\u9fff]{0,2}学)?|任|做|读)?$", "").strip();
        return unit.length() < 30 && !unit.matches(".*(?:获得|取得|从事|攻读|为期).*") && !unit.contains("年级") ? unit : "";
    }
}
