package bole.importer.field.chinese;

import bole.importer.page.RichText;
import bole.profile.Degree;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.Folding;
import bole.text.FoundDate;
import bole.text.PartialDate;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a step in a Chinese life says of what was before it: who is sent on to higher studies had been an undergraduate, who leaves a station or moves elsewhere had been there till then. */
public final class HanSteps {

    /** 保送至某大学硕博连读, 考入某大学攻读硕士学位: studies that follow those for a bachelor's degree. */
    private static final Wording SENT_ON = Wording.of("保送|推免|保研|免试|考研|(?:考入|进入|升入|转入|赴)[^，,]{2,24}(?:攻读|读)(?:[\\u3400-\\u9fff]{0,10})?硕士");
    private static final Wording POSTDOC = Wording.of("博士后|博后");
    /** 2020年出站后到某大学任教. */
    private static final Wording LEFT_STATION = Wording.of("^\\D{0,6}(?:19|20)\\d\\d ?年 ?(?:\\d{1,2} ?月)?(?:博士后|博后)?(?:期满|顺利)?出站");
    private static final Wording LEFT = Wording.of("^\\D{0,6}(?:19|20)\\d\\d ?年 ?(?:\\d{1,2} ?月)?(?:底|初|正式|主动)?(?:离开|离职|辞职|离任|卸任|退出|转[入向到]学术界|回到?高校|重返学术|(?:学成|期满|结束[^，,]{0,6})?(?:回国|归国))");
    private static final Wording STAYED = Wording.of("留[校所院站]");
    private static final Wording RETURNED = Wording.of("[回归]国");
    private static final Wording MOVED = Wording.of("[调转][入至到](?!.{0,6}(?:院|系|所|室)$)|调任|调往");
    /** 王小禾，博士，教授, 王小禾博士2012年…: who is called a doctor. */
    private static final Wording DOCTOR = Wording.of("(?:^|[，,])(?:[\\u3400-\\u9fff]{1,2}学)?博士[，,]|^[\\u3400-\\u9fff]{2,4}博士(?=[\\d于自，,])");
    private static final Wording GRADUATED = Wording.of("毕业于|毕业自");

    private static final Wording STILL_AT = Wording.of("毕业于[^。；;]{2,60}[，,；;](?:硕士|博士|研究生)(?:阶段)?就读于[^，,。；;]{2,40}[。.]?$");

    private HanSteps() {
    }

    /** Makes the studies without a degree that stand last in {@code stints} those for a bachelor's where the clause {@code simple} sends somebody on. */
    static void sentOn(List<Stint> stints, String simple) {
        boolean untold = !stints.isEmpty() && stints.getLast().kind() == StintKind.EDUCATION && stints.getLast().degree().isEmpty() && stints.stream().filter(stint -> stint.kind() == StintKind.EDUCATION).count() == 1;
        if (untold && SENT_ON.matcher(simple).find()) {
            stints.add(stints.removeLast().withDegree(Optional.of(Degree.BACHELOR)));
        }
    }

    /** Ends the post that stands last in {@code stints}, and goes on, when the clause {@code simple} says that somebody left it: 2010年离职. */
    static void left(List<Stint> stints, String simple, Optional<FoundDate> when) {
        Optional<PartialDate> end = LEFT.matcher(simple).find() ? when.filter(date -> !date.range()).flatMap(date -> date.interval().to().or(date.interval()::from)) : Optional.empty();
        Optional<Stint> post = stints.isEmpty() ? Optional.empty() : Optional.of(stints.getLast()).filter(last -> last.kind() != StintKind.EDUCATION && last.to().isEmpty() && last.institution().isPresent());
        boolean away = post.isPresent() && (!RETURNED.matcher(simple).find() || post.get().kind() == StintKind.VISIT || POSTDOC.matcher(post.get().title()).find());
        if (end.isPresent() && away) {
            stints.set(stints.size() - 1, post.get().until(end));
        }
    }

    /** What {@code sentence} tells of the post that stands last in {@code stints}, which the sentences before it tell. */
    public static void leftBefore(List<Stint> stints, RichText sentence) {
        RichText clause = stints.isEmpty() || !LEFT.matcher(Folding.simplified(sentence.text())).find() ? RichText.EMPTY : ChineseClauses.of(sentence).getFirst();
        left(stints, Folding.simplified(clause.text()), HanTimes.of(clause.text()));
    }

    /** {@code found}, of which the first begins when the studies that stand last in {@code stints} ended, if {@code sentence} goes on from these: 随后被保送至某大学攻读硕士学位，2009年毕业. */
    public static List<Stint> following(List<Stint> stints, List<Stint> found, RichText sentence) {
        boolean possible = !stints.isEmpty() && !found.isEmpty() && found.getFirst().kind() == StintKind.EDUCATION && found.getFirst().from().isEmpty();
        Optional<FoundDate> when = possible ? HanTimes.following(stints, Folding.simplified(sentence.text())) : Optional.empty();
        Stint first = found.isEmpty() ? null : found.getFirst();
        if (when.isEmpty()) {
            return found;
        }
        List<Stint> all = new ArrayList<>(found);
        all.set(0, new Stint(first.kind(), first.institution(), first.unit(), first.title(), first.degree(), first.field(), when.get().interval().from().or(when.get().interval()::to), first.to(), first.current(), first.source(), first.lines()));
        return all;
    }

    /** Ends the post of a postdoc that stands last in {@code stints} when the clause {@code simple} says that he or she left. */
    static void leftStation(List<Stint> stints, String simple, Optional<FoundDate> when) {
        Optional<PartialDate> end = LEFT_STATION.matcher(simple).find() ? when.filter(date -> !date.range()).flatMap(date -> date.interval().to().or(date.interval()::from)) : Optional.empty();
        Optional<Stint> station = stints.isEmpty() ? Optional.empty() : Optional.of(stints.getLast()).filter(last -> POSTDOC.matcher(last.title() + last.unit()).find() && last.to().isEmpty());
        if (end.isPresent() && station.isPresent()) {
            stints.set(stints.size() - 1, station.get().until(end));
        }
    }

    /** Ends the post that began in a year and stands last in {@code stints} when {@code next} tells that somebody was moved elsewhere by the clause {@code simple}. */
    static void moved(List<Stint> stints, Stint next, String simple) {
        Optional<Stint> left = stints.isEmpty() ? Optional.empty() : Optional.of(stints.getLast()).filter(last -> last.kind() == StintKind.EMPLOYMENT && last.from().isPresent() && last.to().isEmpty() && !last.institution().equals(next.institution()));
        Optional<Stint> station = stints.isEmpty() ? Optional.empty() : Optional.of(stints.getLast()).filter(last -> POSTDOC.matcher(last.title()).find() && last.from().isPresent() && last.to().isEmpty());
        if (station.isPresent() && STAYED.matcher(simple).find() && next.from().isPresent()) {
            stints.set(stints.size() - 1, station.get().until(next.from()));
            return;
        }
        boolean later = left.isPresent() && next.kind() == StintKind.EMPLOYMENT && next.from().filter(from -> left.get().from().get().year() <= from.year()).isPresent();
        if (later && MOVED.matcher(simple).find()) {
            stints.set(stints.size() - 1, left.get().until(next.from()));
        }
    }

    /** {@code stints}, of which the last, the only ones without a graduation in {@code told}, go on: 本科毕业于甲大学，硕士就读于乙大学. */
    static List<Stint> goingOn(List<Stint> stints, String told) {
        Stint last = stints.isEmpty() ? null : stints.getLast();
        boolean open = stints.size() > 1 && last.kind() == StintKind.EDUCATION && last.from().isEmpty() && last.to().isEmpty() && stints.stream().allMatch(stint -> stint.kind() == StintKind.EDUCATION && !stint.current());
        boolean goesOn = open && STILL_AT.matcher(told).find() && last.institution().filter(place -> told.lastIndexOf(place.name()) > told.lastIndexOf("毕业于")).isPresent();
        return goesOn ? Stream.concat(stints.stream().limit(stints.size() - 1L), Stream.of(last.ongoing())).toList() : stints;
    }

    /** {@code stints}, of which the only studies, told by where somebody was graduated, are a doctor's if {@code told} calls the person one: 王小禾，博士，2012年毕业于某大学. */
    static List<Stint> ofDoctor(List<Stint> stints, String told) {
        List<Stint> studies = stints.stream().filter(stint -> stint.kind() == StintKind.EDUCATION).toList();
        boolean untold = studies.size() == 1 && studies.getFirst().degree().isEmpty() && studies.getFirst().to().isPresent() && !studies.getFirst().current();
        boolean doctor = untold && DOCTOR.matcher(told).find() && GRADUATED.matcher(told).find();
        return doctor ? stints.stream().map(stint -> stint == studies.getFirst() ? stint.withDegree(Optional.of(Degree.PHD)) : stint).toList() : stints;
    }
}
