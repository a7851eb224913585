package bole.importer.field.award;

import bole.importer.field.form.Words;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;

/**
 * Awards told in a Chinese sentence, "2019年甲奖与2021年，2022年乙奖", "甲奖（2019年）": a title has the dates in its piece and those that stand alone before it; of several titles of one
 * date each has it.
 */
final class ChineseAwardProse {

    private static final Wording PIECE = Wording.of("(?:[^，,；;、。和与及（(“\"]|（[^）]{0,60}）|\\([^)]{0,60}\\)|“[^”]{0,60}”|\"[^\"]{0,60}\"|[和与及](?!.{0,8}(?:\\d{4}|届))|[（(“\"])+");
    private static final Wording HEAD = Wording.of("^(?:[了过的并度得为\\s]|当选为?|以及|获得|曾获|荣获|先后获|入选|获评|被评为|被授予|获|年度)+");
    private static final Wording AND = Wording.of("(?<=[奖金号者])[和与及]");
    private static final String PRIZE = "(?:奖|奖学金|称号|三好学生|学生干部|研究生|毕业生|团员|党员|标兵|[金银铜]牌|[冠亚季]军)";
    /** "三好学生和优秀学生干部": what joins two that are each an award. */
    private static final Wording JOINED = Wording.of("(?<=奖|奖学金|称号|三好学生|学生干部|研究生|毕业生|团员|党员|标兵|[金银铜]牌|[冠亚季]军)[和与及](?=[^，,；;、。和与及（(]{2,24}" + PRIZE + "(?:[，,；;、。和与及（(]|等|各|$))");
    /** What announces the awards behind it: "获奖：", "获荣誉包括". */
    private static final Wording LISTED = Wording.of("^(?:奖项?|奖励|荣誉|称号)*(?:主要)?(?:包括|有|情况|如下)?[：:]\\s?|^(?:奖项|奖励|荣誉)(?:包括|有)");
    /** Honours of four characters. */
    private static final Wording BRIEF = Wording.of("三好(?:学生|生)|优秀(?:学生|团员|党员|教师|员工|干部|青年|毕业生|新生|论文)|(?!.{0,2}(?:的|等))\\p{IsHan}{2}(?:标兵|之星|楷模)|国家[杰优]青");
    /** The rank of an award alone. */
    private static final Wording RANK = Wording.of("[一二三四特优]等?奖");
    private static final Wording JOINT = Wording.of("^[\\s与和及、，,；]+|[\\s与和及、，,；等]+$");

    /** A time before the verb, of its clause: "2012年，", "2009年12月项目《潮汐》". */
    private static final Wording BEFORE = Wording.of("(?:(?:19|20)\\d\\d年?[、和与及至-]{0,2}){0,5}(?:19|20)\\d\\d年(?:度)?(?:\\d{1,2}月(?:\\d{1,2}日)?)?(?:[，,](?!后|起))?(?!起|以来|至今|毕业|进入|加入|考入)[^，,；;。]{0,40}$");

    private final BiConsumer<String, OptionalInt> found;
    private final List<FoundDate> opening;
    private final boolean each;

    /** Who hands title and year of each award to {@code found}; {@code before} stands before the verb. */
    ChineseAwardProse(String before, BiConsumer<String, OptionalInt> found) {
        Matcher time = BEFORE.matcher(before);
        this.opening = time.find() ? DateReader.find(time.group()) : List.of();
        this.each = before.contains("分别");
        this.found = found;
    }

    /** Hands on the awards of {@code behind}, which stands behind the verb. */
    void read(String behind) {
        String told = LISTED.matcher(behind).replaceFirst("");
        List<FoundDate> alone = new ArrayList<>(opening);
        List<String> titles = new ArrayList<>();
        List<List<FoundDate>> times = new ArrayList<>();
        boolean own = each && opening.size() > 1;
        Matcher piece = PIECE.matcher((own ? AND : JOINED).matcher(told).replaceAll("、"));
        while (piece.find()) {
            List<FoundDate> dates = DateReader.find(piece.group());
            String title = HEAD.matcher(AwardLine.title(piece.group(), dates)).replaceFirst("");
            boolean listed = piece.start() > 0 && "、和与及".indexOf(told.charAt(piece.start() - 1)) >= 0;
            if (titles.isEmpty() && !dates.isEmpty()) {
                alone.removeAll(opening);
            }
            alone.addAll(dates);
            if (title.codePoints().anyMatch(Character::isLetter)) {
                times.add(alone.isEmpty() && listed && !times.isEmpty() ? times.getLast() : List.copyOf(alone));
                titles.add(title);
                alone.clear();
            }
        }
        for (int i = 0; i < titles.size(); i++) {
            award(titles.get(i), years(own && opening.size() == titles.size() ? List.of(opening.get(i)) : times.get(i)));
        }
    }

    private void award(String words, List<OptionalInt> years) {
        String title = JOINT.matcher(words.replaceFirst("。$", "")).replaceAll("").replaceAll("等(?:多项|多个|多种)?(?:奖项|荣誉|称号|奖励)?$|称号$", "").replaceFirst("^[“\"]([^”\"]+)[”\"]$", "$1");
        if (AwardLine.says(title) && (words.length() > 4 || BRIEF.matcher(words).matches() || words.length() > 2 && words.endsWith("奖") && !RANK.matcher(words).matches()) && title.length() < 60 && !Words.of("award-other").in(title.replace("学位论文", ""))) {
            years.forEach(year -> found.accept(title, year));
        }
    }

    private static List<OptionalInt> years(List<FoundDate> dates) {
        List<OptionalInt> years = dates.stream().map(date -> date.interval().from().or(() -> date.interval().to())).flatMap(Optional::stream)
            .map(date -> OptionalInt.of(date.year())).distinct().toList();
        return years.isEmpty() ? List.of(OptionalInt.empty()) : years;
    }
}
