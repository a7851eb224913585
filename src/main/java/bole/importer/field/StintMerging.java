package bole.importer.field;

import bole.profile.Degree;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.Folding;
import bole.text.Han;
import bole.text.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One stint told twice, in a list and in a sentence, or in two languages, counts once. */
public final class StintMerging {

    /** Words of ranks; the higher is not followed by the lower. */
    private static final Pattern LOWER = Pattern.compile("(?i)\\bassistant\\b|\\bjunior\\b");
    private static final Pattern HIGHER = Pattern.compile("(?i)\\bassociate\\b|\\bfull\\b|\\bsenior\\b");
    private static final Pattern GRADUATE = Pattern.compile("(?i)\\b(?:post)?graduate student\\b");

    /** Ranks that are held one after another, in the order in which they are looked for. */
    private static final List<Pattern> RANKS = Stream.of("post-?doc|博士后|博後", "teaching assistant|助教", "research assistant|研究助理|科研助理", "research associate", "assistant professor|助理教授", "associate professor|副教授", "professor|教授",
        "senior lecturer", "lecturer|讲师|講師", "intern\\b|实习", "engineer|工程师", "analyst", "副研究员", "研究员", "院长|所长|校长|主任(?!医师)|\\bdean\\b").map(words -> Pattern.compile("(?i)" + words)).toList();

    /** Those of {@link #RANKS} that one person rises through at one place. */
    private static final Set<Integer> LADDER = Set.of(4, 5, 6, 7, 8, 12, 13, 14);

    private StintMerging() {
    }

    /** {@code listed} and those of {@code told} that are not among them; a listed one that is told as going on becomes current. */
    static List<Stint> complete(List<Stint> listed, List<Stint> told) {
        List<Stint> all = new ArrayList<>();
        listed.forEach(stint -> {
            if (all.stream().noneMatch(other -> isTwin(other, stint))) {
                all.add(stint);
            }
        });
        all.removeIf(stint -> all.stream().anyMatch(other -> other != stint && isUnnamed(stint, other)));
        all.replaceAll(stint -> told.stream().filter(other -> isPlaceOf(other, stint)).findFirst().map(other -> joined(stint, other)).orElse(stint));
        boolean schooled = listed.stream().anyMatch(stint -> stint.kind() == StintKind.EDUCATION);
        for (Stint stint : told) {
            Optional<Stint> same = all.stream().filter(other -> isRetold(other, stint)).findFirst();
            if (same.isPresent()) {
                all.set(all.indexOf(same.get()), joined(same.get(), stint));
            } else if (all.stream().noneMatch(other -> isTwin(other, stint)) && !isOfUnit(stint, listed) && !isOfDegree(stint, listed) && !(schooled && stint.kind() == StintKind.EDUCATION && hasDegree(listed, stint))) {
                all.add(stint);
            }
        }
        all.removeIf(stint -> all.stream().anyMatch(other -> other != stint && isPartOf(stint, other)));
        all.removeIf(stint -> isBare(stint) && all.stream().anyMatch(other -> other != stint && !(isBare(other) && all.indexOf(other) > all.indexOf(stint)) && samePlace(stint, other)));
        return StudiesOfNow.joined(DegreesFinished.placed(begun(all)));
    }

    /** Whether {@code told} is a stay that stands among the degrees of the list: a year at a second university. */
    private static boolean isOfDegree(Stint told, List<Stint> listed) {
        return listed.stream().filter(stint -> education(stint) && stint.degree().filter(degree -> degree == Degree.OTHER).isPresent() && samePlace(stint, told))
            .anyMatch(stint -> told.kind() == StintKind.VISIT || education(told) && told.from().isPresent() && told.from().equals(stint.from()) && told.to().equals(stint.to()));
    }

    /** "2024–present: Assistant Professor" in a list, of which only a sentence says where. */
    private static boolean isPlaceOf(Stint told, Stint listed) {
        return listed.institution().isEmpty() && told.institution().isPresent() && listed.current() && told.current() && listed.kind() == told.kind()
            && !listed.title().isEmpty() && Folding.key(listed.title()).equals(Folding.key(told.title()));
    }

    /** Whether {@code told} says of a listed post only in which group it is held: "Principal Researcher at the Group for Tides". */
    private static boolean isOfUnit(Stint told, List<Stint> listed) {
        boolean unit = told.institution().filter(place -> InstitutionForm.of(place.name()) == InstitutionForm.UNIT).isPresent() && !education(told);
        return unit && listed.stream().anyMatch(stint -> stint.institution().isPresent() && Folding.key(stint.title()).equals(Folding.key(told.title())));
    }

    /** "Before joining …": a stay of which neither what nor when is said, and that says nothing where another at the same place is known. */
    private static boolean isBare(Stint stint) {
        return stint.kind() == StintKind.EMPLOYMENT && stint.title().isEmpty() && stint.from().isEmpty() && stint.to().isEmpty();
    }

    /** Gives "I started my PhD in 2009" to the degree of which no beginning is known. */
    private static List<Stint> begun(List<Stint> stints) {
        List<Stint> placed = new ArrayList<>(stints.stream().filter(stint -> !isBeginning(stint)).toList());
        for (Stint beginning : stints.stream().filter(StintMerging::isBeginning).toList()) {
            placed.stream().filter(stint -> education(stint) && stint.degree().equals(beginning.degree()) && stint.from().isEmpty()).findFirst()
                .ifPresent(stint -> placed.set(placed.indexOf(stint), new Stint(stint.kind(), stint.institution(), stint.unit(), stint.title(), stint.degree(), stint.field(),
                    beginning.from(), stint.to(), stint.current(), stint.source(), stint.lines())));
        }
        return placed;
    }

    private static boolean isBeginning(Stint stint) {
        return stint.institution().isEmpty() && stint.degree().isPresent() && stint.from().isPresent() && stint.to().isEmpty() && !stint.current();
    }

    private static boolean hasDegree(List<Stint> listed, Stint told) {
        return told.degree().isEmpty() || listed.stream().anyMatch(stint -> stint.degree().equals(told.degree()));
    }

    private static Stint joined(Stint listed, Stint told) {
        boolean current = listed.current() || told.current() && (listed.to().isEmpty() || listed.kind() == StintKind.EDUCATION) && listed.from().isPresent();
        boolean pursued = education(listed) && told.current() && listed.degree().isPresent() && listed.degree().equals(told.degree());
        boolean dates = listed.from().isEmpty() && listed.to().isEmpty();
        boolean closed = !education(listed) && listed.title().isEmpty() && listed.to().isEmpty() && !listed.current() && told.to().isPresent() && (told.from().isEmpty() || told.from().equals(listed.from()));
        boolean entered = !education(listed) && listed.from().isEmpty() && told.title().isEmpty() && told.to().isEmpty() && told.from().filter(from -> listed.to().filter(to -> from.year() <= to.year()).isPresent()).isPresent();
        return new Stint(listed.kind(), listed.institution().or(told::institution), listed.unit().isEmpty() ? told.unit() : listed.unit(), listed.title().isEmpty() ? told.title() : listed.title(),
            listed.degree().or(told::degree), listed.field().isEmpty() ? told.field() : listed.field(), dates || entered ? told.from() : listed.from(),
            dates || closed ? told.to() : listed.to(), current || pursued || dates && told.current(), listed.source(), listed.lines());
    }

    private static boolean isRetold(Stint listed, Stint told) {
        if (isSecondDegree(listed, told) || education(listed) != education(told) || !samePlace(listed, told) || isEarlierStay(listed, told) || isAfter(listed, told) || isAgain(listed, told) || isNextRank(listed, told) || isFormerRank(listed, told) || isOtherRank(listed, told) || isGraduate(listed, told) || isGraduate(told, listed)) {
            return false;
        }
        return !education(listed) || told.degree().isEmpty() || listed.degree().isEmpty() || listed.degree().equals(told.degree());
    }

    /** "a BSc in Tides and a BA in Law from …": whether one sentence tells of {@code told} beside {@code listed}, a degree as high in another field. */
    private static boolean isSecondDegree(Stint listed, Stint told) {
        boolean same = education(listed) && education(told) && listed.degree().isPresent() && listed.degree().equals(told.degree()) && listed.lines().equals(told.lines()) && !listed.current() && !told.current();
        return same && !listed.field().isEmpty() && !told.field().isEmpty() && differ(Folding.key(listed.field()), Folding.key(told.field()));
    }

    /** Whether {@code told} is another rank that somebody had, with its years or plainly another one, at the place where he or she is now. */
    private static boolean isFormerRank(Stint listed, Stint told) {
        boolean untimed = told.from().isEmpty() && told.to().isEmpty() && rank(listed.title()) >= 0 && rank(told.title()) >= 0 && rank(listed.title()) != rank(told.title());
        boolean over = listed.current() && !told.current() && (untimed || told.from().isPresent() && told.to().isPresent());
        return over && !education(listed) && !listed.title().isEmpty() && !told.title().isEmpty() && !Folding.key(listed.title()).equals(Folding.key(told.title()));
    }

    /** Whether {@code listed}, of which no time is known, is over and another rank of teaching or research than {@code told}: 历任讲师、副教授. */
    private static boolean isOtherRank(Stint listed, Stint told) {
        boolean over = !education(listed) && !listed.current() && listed.from().isEmpty() && listed.to().isEmpty();
        return over && LADDER.contains(rank(listed.title())) && LADDER.contains(rank(told.title())) && rank(listed.title()) != rank(told.title());
    }

    /** Which of the ranks {@code title} names, -1 for none. */
    private static int rank(String title) {
        return IntStream.range(0, RANKS.size()).filter(at -> RANKS.get(at).matcher(title).find()).findFirst().orElse(-1);
    }

    /** Whether {@code student} goes on as a graduate student where {@code graduated} got the first degree. */
    private static boolean isGraduate(Stint student, Stint graduated) {
        return student.current() && GRADUATE.matcher(student.title()).find() && graduated.degree().filter(degree -> degree == Degree.BACHELOR).isPresent() && !graduated.current();
    }

    /** Whether {@code stint} is a degree of which {@code other} says the same and when it began. */
    private static boolean isPartOf(Stint stint, Stint other) {
        boolean same = education(stint) && education(other) && stint.degree().isPresent() && stint.degree().equals(other.degree())
            && (stint.institution().isEmpty() && other.current() || samePlace(stint, other));
        boolean placed = stint.institution().isEmpty() && other.institution().isPresent();
        return same && stint.from().isEmpty() && (other.from().isPresent() || placed) && (stint.to().isEmpty() || stint.to().equals(other.to()));
    }

    /** Whether two times at one place follow each other: a rank and the next, a degree and the next. */
    private static boolean isAfter(Stint listed, Stint told) {
        boolean ranks = listed.to().isPresent() && told.from().isPresent() && listed.to().get().year() <= told.from().get().year() && !listed.title().equals(told.title());
        boolean begun = education(listed) && listed.degree().isPresent() != told.degree().isPresent() && listed.from().isPresent() && told.from().isPresent() && listed.from().get().year() != told.from().get().year();
        boolean degrees = begun || education(listed) && !listed.degree().equals(told.degree()) && listed.to().isPresent() && told.to().isPresent() && listed.to().get().year() != told.to().get().year();
        return ranks || degrees;
    }

    /** Whether the two are ranks at one place that were begun in different years. */
    private static boolean isNextRank(Stint listed, Stint told) {
        boolean begun = !education(told) && listed.from().isPresent() && told.from().isPresent() && listed.from().get().year() != told.from().get().year() && listed.to().isEmpty() && told.to().isEmpty();
        boolean lower = LOWER.matcher(told.title()).find() && HIGHER.matcher(listed.title()).find();
        return begun && !lower && !listed.title().isEmpty() && !told.title().isEmpty() && !Folding.key(listed.title()).equals(Folding.key(told.title()));
    }

    /** Whether the two are stays of the same kind, each with its beginning and end, of which one was over before the other. */
    private static boolean isAgain(Stint listed, Stint told) {
        boolean whole = !education(told) && listed.from().isPresent() && listed.to().isPresent() && told.from().isPresent() && told.to().isPresent();
        return whole && (listed.to().get().year() < told.from().get().year() || told.to().get().year() < listed.from().get().year());
    }

    /** Whether {@code stint} says of the same years at the same school as {@code other} only that they were studies, and not for which degree. */
    private static boolean isUnnamed(Stint stint, Stint other) {
        boolean years = stint.from().isPresent() && stint.from().map(PartialDate::year).equals(other.from().map(PartialDate::year)) && stint.to().map(PartialDate::year).equals(other.to().map(PartialDate::year));
        return education(stint) && education(other) && stint.degree().isEmpty() && other.degree().isPresent() && years && samePlace(stint, other);
    }

    /** An internship or a visit, dated and over, at the place where somebody works now. */
    private static boolean isEarlierStay(Stint listed, Stint told) {
        return listed.kind() != told.kind() && told.from().isPresent() && listed.current() && !told.current();
    }

    /** Whether the two are the same stint, given twice in the same way or in two languages. */
    public static boolean isTwin(Stint one, Stint other) {
        boolean when = one.from().equals(other.from()) && one.to().equals(other.to());
        if (one.kind() != other.kind() || !when || !one.degree().equals(other.degree())) {
            return false;
        }
        boolean dated = one.from().isPresent() || one.to().isPresent();
        boolean bilingual = one.title().isEmpty() || other.title().isEmpty() ? han(one) != han(other) : Han.in(one.title()) != Han.in(other.title());
        boolean retold = education(one) ? dated || one.degree().isPresent() : one.current() && other.current();
        boolean degree = education(one) && dated && one.degree().isPresent() && samePlace(one, other) && !differ(Folding.key(one.field()), Folding.key(other.field()));
        boolean fields = education(one) && (dated || one.lines().equals(other.lines())) && differ(Folding.key(one.field()), Folding.key(other.field()));
        return bilingual && retold || degree || !fields && samePlace(one, other) && Folding.key(one.title()).equals(Folding.key(other.title())) && isSameUnit(Folding.key(one.unit()), Folding.key(other.unit()), dated);
    }

    /** Whether two units are one: of one time also where one is named with what it belongs to. */
    private static boolean isSameUnit(String one, String other, boolean dated) {
        return one.equals(other) || dated && !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
    }

    /** Whether two fields of a degree are two, each said and neither part of the other: bachelors of two fields are a double degree. */
    private static boolean differ(String one, String other) {
        return !one.contains(other) && !other.contains(one);
    }

    private static boolean han(Stint stint) {
        return Han.in(stint.institution().map(place -> place.name()).orElse(stint.title()));
    }

    private static boolean education(Stint stint) {
        return stint.kind() == StintKind.EDUCATION;
    }

    private static boolean samePlace(Stint one, Stint other) {
        String a = Folding.key(one.institution().map(place -> place.name()).orElse(""));
        String b = Folding.key(other.institution().map(place -> place.name()).orElse(""));
        return a.equals(b) || isShortFor(one, other) || isShortFor(other, one) || !a.isEmpty() && !b.isEmpty() && !isUniversityOf(a, b) && !isUniversityOf(b, a) && (a.contains(b) || b.contains(a) || overlap(a, b) >= 0.6);
    }

    /** Whether the place of {@code brief} is written as a short form of that of {@code other}. */
    private static boolean isShortFor(Stint brief, Stint other) {
        return brief.institution().isPresent() && other.institution().isPresent() && (ShortForms.isShortFor(brief.institution().get().name(), other.institution().get().name()) || ShortForms.isHanShortFor(brief.institution().get().name(), other.institution().get().name()));
    }

    /** Whether {@code university} is another institution named after {@code academy}: 中国科学院大学. */
    private static boolean isUniversityOf(String academy, String university) {
        return academy.endsWith("院") && university.startsWith(academy + "大");
    }

    private static double overlap(String a, String b) {
        Set<String> x = words(a);
        Set<String> y = words(b);
        Set<String> both = new HashSet<>(x);
        both.retainAll(y);
        x.addAll(y);
        return x.isEmpty() ? 0 : both.size() / (double) x.size();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(text.split("[^\\p{L}\\p{N}]+")));
        words.removeAll(Set.of("the", "of", "and", ""));
        return words;
    }
}
