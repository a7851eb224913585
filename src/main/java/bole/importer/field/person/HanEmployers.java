package bole.importer.field.person;

import bole.importer.field.form.Words;
import bole.importer.field.place.HanPlaces;
import bole.importer.field.place.InstitutionFinder;
import bole.importer.page.RichText;
import bole.text.DateReader;
import bole.text.Han;
import bole.text.Wording;
import java.util.Optional;
import java.util.regex.Matcher;

/** The employer that stands beside a Chinese title and is nothing but its name: 算法工程师，晶湖智能, "UCLA 助理教授", a line of its own below the title. */
final class HanEmployers {

    private static final Wording SIGN = Wording.of("^\\s?[，,、|｜·•@/]\\s?|^\\s{1,3}");
    private static final Wording SIGN_END = Wording.of("\\s?[，,、|｜·•@/]\\s?$|\\s{1,3}$");
    private static final Wording END = Wording.of("[，,、|｜·•；;。（(]|\\s");
    /** Places of work that are called by what they are, and have a name before that. */
    private static final Wording CALLED = Wording.of("[\\u3400-\\u9fff]{2,14}(?:局|博物馆|博物院|图书馆|美术馆|纪念馆|档案馆|出版社|杂志社|报社|通讯社|电视台|中学|小学|学校|设计院|调查院|勘察院|园林|基金会)");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;

    private HanEmployers() {
    }

    /** {@code text} without a unit behind it, where the rest is the name of an employer. */
    static Optional<String> of(String text) {
        String name = text.strip();
        if (name.length() < SHORTEST || name.length() > LONGEST || !DateReader.find(name).isEmpty() || Words.of("label-name").has(name) || Words.of("link-word").has(name)) {
            return Optional.empty();
        }
        if (Words.of("company").has(name) || Words.of("employer").has(name)) {
            return Optional.of(name);
        }
        return Han.in(name) ? han(name) : AffiliationReader.place(RichText.plain(name, 1)).filter(found -> found.start() == 0 && found.end() == name.length()).map(InstitutionFinder.Found::name);
    }

    private static Optional<String> han(String name) {
        int end = HanPlaces.employerEnd(name);
        if (end < 0 && CALLED.matcher(name).matches() && HanPlaces.title(name, 0).isEmpty()) {
            return Optional.of(name);
        }
        boolean whole = end > 0 && HanPlaces.institutionStart(name, 0, end) == 0 && (end == name.length() || HanPlaces.unit(name.substring(end)).length() == name.length() - end);
        return whole ? Optional.of(name.substring(0, end)) : Optional.empty();
    }

    /** What stands in {@code clause} behind the title at {@code span}, set apart by a sign, or before it. */
    static Optional<String> beside(String clause, int[] span) {
        String rest = clause.substring(span[1]);
        Matcher sign = SIGN.matcher(rest);
        Optional<String> behind = sign.find() ? of(END.split(rest.substring(sign.end()), 2)[0]).or(() -> of(rest.substring(sign.end()))) : Optional.empty();
        return behind.or(() -> span[0] == 0 ? Optional.empty() : of(SIGN_END.matcher(clause.substring(0, span[0])).replaceFirst("")));
    }

    /** The place and the title of a line that has a Latin name beside a Chinese title: "UCLA 助理教授". */
    static Optional<PostBehindPlace> latin(String line) {
        Optional<int[]> title = line.length() <= LONGEST && Han.in(line) ? HanPlaces.title(line, 0).filter(span -> span[1] == line.length() || span[0] == 0) : Optional.empty();
        return title.filter(span -> !Han.in(line.substring(0, span[0]) + line.substring(span[1]))).flatMap(span -> beside(line, span).map(place -> new PostBehindPlace(place, line.substring(span[0], span[1]))));
    }
}
