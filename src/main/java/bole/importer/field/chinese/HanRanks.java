package bole.importer.field.chinese;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.StintKinds;
import bole.importer.field.place.HanPlaces;
import bole.importer.page.RichText;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.Folding;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The rank of now that a Chinese clause tells of the place that the clause before it names: "2019年入职落星湖大学，现任教授", "来自落星湖大学，现为2023级博士生". */
final class HanRanks {

    private static final Wording NOW = Wording.of("(?:我|并|且|本人)?(?:现在|现今|现|目前)(?:在?(?:任|为|是|担任))(?:一名|一位)?(?:(?:20)?\\d\\d\\s?级)?(?<title>[\\u3400-\\u9fff]{2,12})(?:[、/兼和及][\\u3400-\\u9fff、/]{2,20})?");
    /** Where somebody says to come from. */
    private static final Wording HOME = Wording.of("(?:我|本人)?(?:是[\\u3400-\\u9fff]{2,4})?来自(?:于)?");
    private static final Wording HELD = Wording.of("历任|曾任|曾为|曾先后|先后(?:担)?任");
    private static final Wording RANK = Wording.of("教授|助教|研究员|讲师|医师|院长|主任|所长|工程师|[技护药]师|护士|实验师|科研人员");

    /** 我是一名 | 副教授，就职于落星湖大学. */
    private static final Wording I_AM = Wording.of("^\\s?(?:我|本人)?(?:目前|现在|现)?[是为爲](?:一名|一位|一个|名)?");
    private static final Wording JUNIOR = Wording.of("(?:[\\u3400-\\u9fff]{0,4})(?:博士后|研究助理|科学家|博后)");

    private HanRanks() {
    }

    /** The title that {@code clause} says somebody has now, where it says nothing else. */
    static Optional<String> title(RichText clause) {
        Matcher now = NOW.matcher(Folding.simplified(clause.text()));
        return now.matches() ? HanPlaces.title(clause.text(), now.start("title")).filter(span -> span[0] == now.start("title") && isWhole(now, span[1])).map(span -> clause.text().substring(span[0], span[1])) : Optional.empty();
    }

    private static boolean isWhole(Matcher now, int end) {
        return end == now.end("title") || "、/兼和及".indexOf(now.group().charAt(end)) >= 0;
    }

    /** The place that {@code clause} says somebody comes from, with a unit of it or nothing behind it. */
    static Optional<String> home(RichText clause) {
        String text = clause.text();
        Matcher from = HOME.matcher(Folding.simplified(text));
        int end = from.lookingAt() ? HanPlaces.institutionEnd(text, from.end()) : -1;
        boolean bare = end > 0 && HanPlaces.unit(text.substring(end)).length() == text.length() - end;
        return bare ? Optional.of(text.substring(HanPlaces.institutionStart(text, from.end(), end), end)) : Optional.empty();
    }

    /** Whether {@code title} is a rank that somebody rises to at a place of work. */
    static boolean isRank(String title) {
        return RANK.matcher(Folding.simplified(title)).find() && !StintKinds.isStudent(title);
    }

    /** Puts {@code title} of now behind the post that stands last in {@code stints}, or in its place where no end of it is said. */
    static void rise(List<Stint> stints, String title) {
        Stint last = stints.getLast();
        if (last.to().isEmpty()) {
            stints.removeLast();
        }
        stints.add(new Stint(last.kind(), last.institution(), last.unit(), title, Optional.empty(), "", last.to().or(last::from), Optional.empty(), true, last.source(), last.lines()));
    }

    /** {@code stint} of now with the rank that one of the clauses {@code before} it consists of, where its own names none: "副教授，现任职于落星湖大学". */
    static Stint ranked(Stint stint, List<RichText> before) {
        Optional<String> rank = stint.kind() == StintKind.EMPLOYMENT && stint.current() && stint.title().isEmpty() ? before.stream().map(clause -> I_AM.matcher(clause.text()).replaceFirst("")).filter(HanRanks::isRankAlone).findFirst() : Optional.empty();
        return rank.map(title -> new Stint(stint.kind(), stint.institution(), stint.unit(), title.strip(), stint.degree(), stint.field(), stint.from(), stint.to(), true, stint.source(), stint.lines())).orElse(stint);
    }

    private static boolean isRankAlone(String clause) {
        return Stream.of(clause.strip().split("[、/兼]", -1)).allMatch(text -> (isRank(text) || JUNIOR.matcher(Folding.simplified(text)).matches()) && HanPlaces.title(text, 0).filter(span -> span[0] == 0 && span[1] == text.length()).isPresent());
    }

    /** 历任某大学讲师、副教授、教授: {@code stints}, of which a clause of the past tells one, with the further ranks that it lists without times; of several places, 先后在甲、乙任讲师、副教授, each with its rank. */
    static List<Stint> list(List<Stint> stints, RichText clause, String simple) {
        Stint told = stints.getFirst();
        int title = told.title().isEmpty() ? -1 : clause.text().lastIndexOf(told.title());
        boolean ranked = title > 0 && told.kind() == StintKind.EMPLOYMENT && isRank(told.title());
        List<String> ranks = ranked ? further(clause.text(), simple, title + told.title().length()) : List.of();
        boolean listed = stints.size() == 1 && ranked && !told.current() && told.from().isEmpty() && told.to().isEmpty() && HELD.matcher(simple).find();
        List<Stint> all = new ArrayList<>(stints);
        if (listed) {
            ranks.forEach(rank -> all.add(titled(told, rank)));
        } else if (stints.size() > 1 && !ranks.isEmpty()) {
            for (int i = 1; i < all.size(); i++) {
                int rank = ranks.size() + 1 == all.size() ? i - 1 : i + 1 == all.size() ? ranks.size() - 1 : -1;
                all.set(i, titled(all.get(i), rank < 0 ? "" : ranks.get(rank)));
            }
        }
        return all;
    }

    private static Stint titled(Stint stint, String title) {
        return new Stint(stint.kind(), stint.institution(), stint.unit(), title, Optional.empty(), "", stint.from(), stint.to(), stint.current(), stint.source(), stint.lines());
    }

    /** The ranks that {@code text} lists behind the one that ends at {@code end}. */
    private static List<String> further(String text, String simple, int end) {
        List<String> ranks = new ArrayList<>();
        int at = end;
        while (at + 1 < simple.length() && "、和及与".indexOf(simple.charAt(at)) >= 0) {
            int from = simple.startsWith("以及", at) ? at + 2 : at + 1;
            Optional<int[]> next = HanPlaces.title(simple, from).filter(span -> span[0] == from && isRank(simple.substring(span[0], span[1])));
            if (next.isEmpty()) {
                return ranks;
            }
            ranks.add(text.substring(next.get()[0], next.get()[1]));
            at = next.get()[1];
        }
        return ranks;
    }

    /** What somebody of {@code title} is at {@code home} now. */
    static Stint at(String home, String title, RichText clause, int source) {
        StintKind kind = StintKinds.of(title);
        return new Stint(kind, Optional.of(Institution.named(home)), "", title, kind == StintKind.EDUCATION ? Degrees.first(title) : Optional.empty(), "", Optional.empty(), Optional.empty(), true, source, clause.lines());
    }
}
