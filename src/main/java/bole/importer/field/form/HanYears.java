package bole.importer.field.form;

import bole.importer.page.RichText;
import bole.profile.Stint;
import bole.text.DateInterval;
import bole.text.DateReader;
import bole.text.Folding;
import bole.text.FoundDate;
import bole.text.PartialDate;
import bole.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Years that a Chinese sentence names by the one before: 2012年毕业于某大学，同年9月入职…，次年…. */
public final class HanYears {

    private static final Wording SAME = Wording.of("(?<same>同年|当年)(?:(?<month>1[0-2]|[1-9])月)?(?!级)|(?<next>次年|翌年)(?:(?<later>1[0-2]|[1-9])月)?");

    private static final Wording FIRST = Wording.of("[于在]?(?:同年|当年)(?!级|\\d)");

    private HanYears() {
    }

    /** The time that {@code clause} says by the last year named in {@code before}. */
    public static Optional<FoundDate> find(String clause, String before) {
        Matcher year = SAME.matcher(clause);
        Optional<Integer> last = year.find() ? DateReader.find(before).stream().reduce((first, second) -> second).flatMap(date -> date.interval().to().or(() -> date.interval().from())).map(PartialDate::year) : Optional.empty();
        return last.map(named -> new FoundDate(year.start(), year.end(), DateInterval.at(date(year, named)), false, false));
    }

    /** {@code sentence} with the year in words where it begins with the one in which the last of {@code stints} ended: 同年毕业于…. */
    public static RichText resolved(RichText sentence, List<Stint> stints) {
        Matcher first = FIRST.matcher(Folding.simplified(sentence.text()));
        Optional<PartialDate> year = stints.isEmpty() || !first.lookingAt() ? Optional.empty() : stints.getLast().to().or(stints.getLast()::from);
        return year.map(named -> RichText.joined(List.of(RichText.plain(named.year() + "年", sentence.lines().first()), sentence.from(first.end())))).orElse(sentence);
    }

    private static PartialDate date(Matcher said, int named) {
        int year = named + (said.group("next") != null ? 1 : 0);
        String month = said.group("month") != null ? said.group("month") : said.group("later");
        return month == null ? PartialDate.ofYear(year) : PartialDate.ofMonth(year, Integer.parseInt(month));
    }
}
