package bole.importer.field;

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
    private static final Wording HEAD = Wording.of("^(?:[了过的并度得\\s]|以及|获得|曾获|荣获|先后获|入选|获评|被评为|被授予|获|年度)+");
    private static final Wording JOINT = Wording.of("^[\\s与和及、，,；]+|[\\s与和及、，,；等]+$");

    private final BiConsumer<String, OptionalInt> found;

    /** Who hands title and year of each award to {@code found}. */
    ChineseAwardProse(BiConsumer<String, OptionalInt> found) {
        this.found = found;
    }

    /** Hands on the awards of {@code told}, which stands behind the verb. */
    void read(String told) {
        List<FoundDate> alone = new ArrayList<>();
        List<OptionalInt> last = List.of();
        Matcher piece = PIECE.matcher(told);
        while (piece.find()) {
            List<FoundDate> dates = DateReader.find(piece.group());
            String title = HEAD.matcher(AwardLine.title(piece.group(), dates)).replaceFirst("");
            boolean listed = piece.start() > 0 && "、和与及".indexOf(told.charAt(piece.start() - 1)) >= 0;
            if (title.codePoints().noneMatch(Character::isLetter)) {
                alone.addAll(dates);
            } else {
                alone.addAll(dates);
                last = alone.isEmpty() && listed ? last : years(alone);
                award(title, last);
                alone.clear();
            }
        }
    }

    private void award(String words, List<OptionalInt> years) {
        String title = JOINT.matcher(words.replaceFirst("。$", "")).replaceAll("").replaceAll("等(?:多项|多个|多种)?(?:奖项|荣誉|称号|奖励)?$|称号$", "").replaceFirst("^[“\"]([^”\"]+)[”\"]$", "$1");
        if (AwardLine.says(title) && words.length() > 4 && title.length() < 60 && !Words.of("award-other").in(title.replace("学位论文", ""))) {
            years.forEach(year -> found.accept(title, year));
        }
    }

    private static List<OptionalInt> years(List<FoundDate> dates) {
        List<OptionalInt> years = dates.stream().map(date -> date.interval().from().or(() -> date.interval().to())).flatMap(Optional::stream)
            .map(date -> OptionalInt.of(date.year())).distinct().toList();
        return years.isEmpty() ? List.of(OptionalInt.empty()) : years;
    }
}
