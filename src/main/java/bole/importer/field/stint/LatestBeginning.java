package bole.importer.field.stint;

import bole.importer.field.reading.Prose;
import bole.importer.field.reading.Reading;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.Han;
import bole.text.PartialDate;
import bole.text.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** The post of now that a page only tells the beginning of: "I joined Fenwold University as a lecturer in 2023", with nothing said that came later. */
public final class LatestBeginning {

    /** What somebody goes on to, behind "before". */
    private static final String NEXT = "join(?:ing|ed)|(?:mov|return|relocat|transferr)(?:ing|ed) to|becoming|became|(?:taking|took) up|accepting|accepted|assuming";
    /** What somebody began later, behind the beginning of a career. */
    private static final String AGAIN = "[^.;]{0,40}? (?:joined|moved to|became|returned to)\\b";
    private static final Wording BEGUN = Wording.anyCase("\\b(?:joined|(?:re)?started (?:as|at|my)|began (?:as|my|his|her|a)|(?:re)?started an? (?:new )?(?:position|job|role|post)|(?:began|started) (?:working|teaching|lecturing)|accepted|took up|took (?:on )?(?:an?|the|my|his|her) (?:[\\p{L}-]+ ){0,2}?(?:position|post|role|job)|(?<!^)before (?:(?:i|he|she|finally|then) )*(?:" + NEXT + ")|came to|return(?:ed|ing) to|(?:was|been) (?:recruited|hired|named|made)|became|(?:was|been) appointed|moved to)\\b|加入|入职|入職|加盟|调入|調入|受聘|留校|创[立办建]|进入[^，,。；;]{2,24}(?:工作|任教)");
    private static final Wording OVER = Wording.anyCase("\\b(?:left(?![^.;]{2,90} to (?:join|become|take up|start) )|quit|dropped out|withdrew|abandoned|discontinued|and moved to|will|next (?:year|month|spring|summer|autumn|fall|winter|semester)|until(?![^.;]{4,40}, when (?:i|he|she) (?:joined|moved|became|returned))|before(?! (?:(?:i|he|she|finally|then) )*(?:" + NEXT + ")\\b)|till|then(?!" + AGAIN + ")|retired|(?:began|started|launched) (?:my|his|her|their) (?:[\\p{L}-]+ ){0,2}(?:career|journey)(?![^.;]{3,200}?" + AGAIN + "))\\b|离开|離開|离职|後來|后来|曾");
    private static final Wording RECENT = Wording.anyCase("\\b(?:recently|just)\\b");
    /** "he started a new position as …", without a time. */
    private static final Wording NEW = Wording.anyCase("\\ba new (?:position|job|role|post|chapter|appointment)\\b");

    /** 毕业后加入…: the job that studies led to, without a time. */
    private static final Wording AFTER_STUDIES = Wording.of("毕业之?(?:后|，|即)[^。；;]{0,20}?(?:加入|入职|加盟|进入|就职|任职)");
    private static final Wording LEFT = Wording.of("离开|离職|离职|辞职|跳槽|自由职业|待业|失业|裸辞|退休");

    /** Earlier beginnings are those of a life that is over. */
    private static final int EARLIEST = 1985;

    private LatestBeginning() {
    }

    /** {@code stints} where the latest post that was begun goes on, if none of them is of now. */
    public static List<Stint> open(List<Stint> stints, Reading reading) {
        if (stints.stream().anyMatch(Stint::placedNow) || stints.stream().noneMatch(LatestBeginning::isPost)) {
            return stints;
        }
        boolean left = reading.sentences().stream().anyMatch(sentence -> LEFT.matcher(sentence.text()).find());
        Optional<Stint> latest = reading.sentences().stream().filter(sentence -> BEGUN.matcher(sentence.text()).find() && !OVER.matcher(told(sentence.text())).find())
            .flatMap(sentence -> begun(sentence.text(), reading.told(sentence), stints, left).stream()).max(Comparator.comparing(LatestBeginning::year));
        return stints.stream().map(stint -> latest.filter(stint::equals).isPresent() ? stint.ongoing() : stint).toList();
    }

    /** What of {@code sentence} may say that a beginning in it is over: in Chinese what stands behind the last one. */
    private static String told(String sentence) {
        return !Prose.isChinese(sentence) ? sentence : sentence.substring(BEGUN.matcher(sentence).results().mapToInt(MatchResult::start).reduce(0, (before, last) -> last));
    }

    /** The one post that a sentence tells the beginning of, which no other stint came after. */
    private static Optional<Stint> begun(String sentence, List<Stint> told, List<Stint> all, boolean left) {
        List<Stint> posts = Prose.isChinese(sentence) ? told.stream().filter(stint -> stint.kind() == StintKind.EMPLOYMENT).skip(Math.max(0, told.stream().filter(stint -> stint.kind() == StintKind.EMPLOYMENT).count() - 1)).toList() : told.size() < 2 ? told : told.stream().filter(stint -> isPost(stint) && stint.from().isPresent()).toList();
        return Optional.of(posts).filter(one -> one.size() == 1).map(List::getFirst).filter(all::contains).filter(LatestBeginning::isPost)
            .filter(stint -> RECENT.matcher(sentence).find() || stint.from().isEmpty() && NEW.matcher(sentence).find() || !left && isFirstJob(sentence, stint, all) || stint.from().isPresent() && year(stint) >= EARLIEST && all.stream().allMatch(other -> other.equals(stint) || last(other) <= year(stint)));
    }

    /** Whether {@code sentence} tells that studies led to {@code stint}, and no other post has a time or stands behind it. */
    private static boolean isFirstJob(String sentence, Stint stint, List<Stint> all) {
        List<Stint> posts = all.stream().filter(other -> other.kind() == StintKind.EMPLOYMENT).toList();
        return stint.from().isEmpty() && AFTER_STUDIES.matcher(sentence).find() && posts.getLast().equals(stint) && posts.stream().allMatch(other -> other.from().isEmpty() && other.to().isEmpty());
    }

    private static boolean isPost(Stint stint) {
        return (stint.kind() == StintKind.EMPLOYMENT || stint.kind() == StintKind.EDUCATION && stint.from().isPresent()) && stint.institution().filter(place -> !stint.title().isEmpty() || Han.in(place.name()) || stint.from().isPresent()).isPresent() && stint.to().isEmpty();
    }

    private static int last(Stint stint) {
        return stint.to().or(stint::from).map(PartialDate::year).orElse(0);
    }

    private static int year(Stint stint) {
        return stint.from().map(PartialDate::year).orElse(Integer.MAX_VALUE);
    }
}
