package bole.importer.field.chinese;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.JointDegrees;
import bole.importer.field.form.PersonNames;
import bole.importer.field.form.StintKinds;
import bole.importer.field.place.HanPlaces;
import bole.importer.field.place.LatinPlaces;
import bole.importer.field.place.NamedColleges;
import bole.importer.page.RichText;
import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateInterval;
import bole.text.DateReader;
import bole.text.Folding;
import bole.text.FoundDate;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.regex.Matcher;

/** Several degrees of one Chinese clause with their places and years in the same order: 2008年和2013年分别于甲大学、乙大学获得学士、博士学位. */
final class HanDegrees {

    private static final Wording CONTRACTED = Wording.of("本、?[硕碩]、?博(?!士|连读)|本、?[硕碩](?!士)|本博(?!连|士|客|主|文|站)|[硕碩]博(?=[均都]|[毕畢]|就[读讀])");
    private static final Wording BRACKET = Wording.of("(?:学位|學位)?\\s?[（(][^（）()]{4,24}[)）]");
    private static final Wording HELD_AT = Wording.of("[、，,\\s]?(?<degree>[\\u3400-\\u9fff]{0,8}(?:博士|硕士|碩士|学士|學士|本科))(?:学位|學位)?\\s?[（(](?<place>[^（()），,、;；\\d]{2,40}(?:[（(][\\u3400-\\u9fff]{2,4}[)）])?)(?<rest>[，,、;；\\s\\d][^（()）]{0,24})?[)）]");
    private static final Wording COLLEGE = Wording.of("(?:^|[在于和与及、，获得由自）)])(?<name>[\\u3400-\\u9fff·]{2,12}?(?:学院|學院))");
    private static final Wording LATIN = Wording.of("\\p{Lu}[\\p{IsLatin}\\p{M}\\d&.'’-]*(?: (?:(?:of|and|the|for|de|at|in|&) ){0,2}\\p{Lu}[\\p{IsLatin}\\p{M}&.'’-]*){0,7}");
    private static final Wording OF_PLACE = Wording.of("[（(](?<degree>(?:[^（()）\\d]{0,10}[，,]\\s?)?(?<title>[\\u3400-\\u9fff]{0,8}(?:本科|学士|硕士|博士|直博|硕博连读)(?:学位|研究生|生)?)[^（()）]{0,24}|[^（()）]{0,24}\\d[，,]?\\s?(?<behind>本科|学士|硕士|博士)(?:学位|研究生|生)?)[)）]");
    private static final int LONGEST_PLACE = 40;
    private static final List<String> NAMES = List.of("本科", "硕士", "碩士", "博士");

    private static final DateInterval UNKNOWN = new DateInterval(Optional.empty(), Optional.empty(), false);

    private HanDegrees() {
    }

    /** All degrees of a career in one word: 本硕博均毕业于某大学. */
    private static List<Stint> contracted(RichText clause, int source) {
        String text = clause.text();
        Matcher word = CONTRACTED.matcher(text);
        List<String> places = text.length() < 60 && word.find() ? places(text) : List.of();
        List<String> names = places.isEmpty() ? List.of() : word.group().replace("、", "").chars().mapToObj(degree -> NAMES.get("本硕碩博".indexOf(degree))).toList();
        if (names.isEmpty() || places.size() != 1 && places.size() != names.size()) {
            return List.of();
        }
        DateInterval when = places.size() == 1 ? span(text) : UNKNOWN;
        return IntStream.range(0, names.size()).mapToObj(i -> at(places.get(places.size() == 1 ? 0 : i), "", names.get(i), Degrees.first(names.get(i)), when, source, clause)).toList();
    }

    /** 工学博士（落星湖大学，2019）、硕士（云岭大学）: degrees of which brackets tell where and when. */
    private static List<Stint> inBrackets(RichText clause, int source) {
        String text = clause.text();
        List<Stint> stints = new ArrayList<>();
        Matcher degree = HELD_AT.matcher(text);
        int at = 0;
        while (degree.region(at, text.length()).lookingAt()) {
            String name = degree.group("place").strip();
            boolean place = InstitutionForm.of(name).isInstitution() && HanPlaces.title(name, 0).isEmpty();
            if (!place) {
                return List.of();
            }
            Optional<FoundDate> when = DateReader.find(degree.group("rest") == null ? "" : degree.group("rest")).stream().findFirst();
            DateInterval interval = when.map(HanDegrees::ended).orElse(UNKNOWN);
            String title = degree.group("degree");
            stints.add(new Stint(StintKind.EDUCATION, Optional.of(Institution.named(name)), "", title, Degrees.first(title), "", interval.from(), interval.to(), interval.current(), source, clause.lines()));
            at = degree.end();
        }
        return at == text.length() ? stints : List.of();
    }

    /** 先后就读于落星湖大学（本科）、云岭大学（硕士，2012）: schools of which brackets tell the degree. */
    private static List<Stint> placedInRow(RichText clause, int source) {
        List<Stint> stints = new ArrayList<>();
        int at = 0;
        for (Matcher bracket = OF_PLACE.matcher(clause.text()); bracket.find(); at = bracket.end()) {
            String before = clause.text().substring(at, bracket.start());
            List<String> places = places(before);
            Optional<Degree> degree = Degrees.first(bracket.group("degree"));
            if (places.size() != 1 || degree.isEmpty() || before.length() > LONGEST_PLACE) {
                return List.of();
            }
            DateInterval when = DateReader.find(bracket.group("degree")).stream().findFirst().map(HanDegrees::ended).orElse(UNKNOWN);
            String unit = before.substring(before.indexOf(places.getFirst()) + places.getFirst().length());
            stints.add(at(places.getFirst(), HanPlaces.unit(unit).equals(unit) ? unit : "", bracket.group("title") == null ? bracket.group("behind") : bracket.group("title"), degree, when, source, clause));
        }
        boolean rest = at < clause.text().length() && (!Degrees.find(clause.text().substring(at)).isEmpty() || !places(clause.text().substring(at)).isEmpty());
        return stints.size() > 1 && !rest ? stints : List.of();
    }

    /** Studies at {@code place}, an institute of an academy being its unit. */
    private static Stint at(String place, String unit, String title, Optional<Degree> degree, DateInterval when, int source, RichText clause) {
        int end = HanPlaces.institutionEnd(place, 0);
        String institute = end > 0 && end < place.length() ? HanPlaces.instituteAt(place, end) : "";
        String name = institute.isEmpty() ? place : place.substring(0, end);
        return new Stint(StintKind.EDUCATION, Optional.of(Institution.named(name)), institute.isEmpty() ? unit : institute, title, degree, "", when.from(), when.to(), when.current(), source, clause.lines());
    }

    /** "法学博士，落星湖大学": a sentence that is nothing but a degree and its school. */
    static List<Stint> atSchool(List<RichText> clauses, int source) {
        boolean two = clauses.size() == 2 && ChineseProseStints.DEGREE_AHEAD.matcher(Folding.simplified(clauses.getFirst().text())).matches() && !StintKinds.isStudent(clauses.getFirst().text());
        String school = two ? clauses.getLast().text() : "";
        boolean alone = two && HanPlaces.institutionEnd(school, 0) == school.length() && HanPlaces.institutionStart(school, 0, school.length()) == 0;
        return !alone ? List.of() : List.of(new Stint(StintKind.EDUCATION, Optional.of(Institution.named(school)), "", clauses.getFirst().text(), Degrees.first(clauses.getFirst().text()), "", Optional.empty(), Optional.empty(), false, source,
            clauses.getFirst().lines()));
    }

    /** The degrees of {@code clause}, none unless it names two or more different ones and either one place or one for each. */
    static List<Stint> respectively(RichText clause, int source) {
        List<Stint> bracketed = inBrackets(clause, source);
        if (!bracketed.isEmpty()) {
            return bracketed;
        }
        List<Stint> placed = placedInRow(clause, source);
        if (!placed.isEmpty()) {
            return placed;
        }
        List<Stint> contracted = contracted(clause, source);
        if (!contracted.isEmpty()) {
            return contracted;
        }
        String text = clause.text();
        List<Degrees.Named> degrees = Degrees.find(text).stream().filter(degree -> !isOfName(text, degree)).toList();
        List<String> places = degrees.size() > 1 && text.length() < 120 ? places(text) : List.of();
        boolean repeated = degrees.stream().map(Degrees.Named::degree).distinct().count() < degrees.size();
        if (places.isEmpty() || text.contains("年级") || ChineseProseStints.AFTER_DEGREE.matcher(Folding.simplified(text)).lookingAt() || repeated || places.size() > 1 && places.size() != degrees.size() || HanPlaces.title(text, 0).filter(title -> text.substring(title[0], title[1]).contains("导师")).isPresent()) {
            return List.of();
        }
        List<FoundDate> dates = JointDegrees.inOrder(degrees.stream().map(Degrees.Named::degree).toList(), DateReader.find(text));
        DateInterval span = places.size() == 1 && DateReader.find(text).size() == 1 ? span(text) : UNKNOWN;
        List<Stint> stints = new ArrayList<>();
        for (int i = 0; i < degrees.size(); i++) {
            int next = i + 1 < degrees.size() ? degrees.get(i + 1).start() : text.length();
            DateInterval when = !dates.isEmpty() ? ended(dates.get(i)) : bracketed(text, degrees.get(i).end(), next).orElse(span);
            stints.add(at(places.get(places.size() == 1 ? 0 : i), "", text.substring(degrees.get(i).start(), degrees.get(i).end()), Optional.of(degrees.get(i).degree()), when, source, clause));
        }
        return stints;
    }

    /** The span of time that {@code text} names for all of its degrees. */
    private static DateInterval span(String text) {
        return DateReader.find(text).stream().filter(FoundDate::range).map(FoundDate::interval).findFirst().orElse(UNKNOWN);
    }

    /** 学士（2017年）、…: the time that stands in brackets behind the degree that ends at {@code end}, before the next one at {@code limit}. */
    private static Optional<DateInterval> bracketed(String text, int end, int limit) {
        Matcher bracket = BRACKET.matcher(text).region(end, limit);
        return bracket.lookingAt() ? DateReader.find(bracket.group()).stream().findFirst().map(HanDegrees::ended) : Optional.empty();
    }

    /** 滕若澜博士于…: whether {@code degree} stands behind the name that {@code text} begins with, as its title. */
    private static boolean isOfName(String text, Degrees.Named degree) {
        return degree.start() > 1 && degree.start() < 6 && PersonNames.isHan(text.substring(0, degree.start()).strip());
    }

    private static DateInterval ended(FoundDate date) {
        return date.range() ? date.interval() : new DateInterval(Optional.empty(), date.interval().to(), false);
    }

    /** The institutions that {@code text} names, in order: in Chinese, colleges of their own too, or in Latin letters. */
    private static List<String> places(String text) {
        TreeMap<Integer, Integer> spans = new TreeMap<>();
        int from = 0;
        for (int end = HanPlaces.institutionEnd(text, 0); end > from; end = HanPlaces.institutionEnd(text, end)) {
            end += HanPlaces.instituteAt(text, end).length();
            spans.put(HanPlaces.institutionStart(text, from, end), end);
            from = end;
        }
        Matcher college = COLLEGE.matcher(text);
        for (int at = 0; at < text.length() && college.find(at); at = college.start("name") + 1) {
            if (NamedColleges.isOne(Folding.simplified(college.group("name")))) {
                add(spans, college.start("name"), college.end("name"));
            }
        }
        for (Matcher latin = LATIN.matcher(text); latin.find();) {
            boolean gloss = latin.start() > 0 && "（(".indexOf(text.charAt(latin.start() - 1)) >= 0 && spans.containsValue(latin.start() - 1);
            if (!gloss && InstitutionForm.of(latin.group()).isInstitution() && Degrees.find(latin.group()).isEmpty()) {
                add(spans, latin.start(), latin.end());
            }
        }
        if (spans.isEmpty()) {
            LatinPlaces.find(text).ifPresent(span -> spans.put(span[0], span[1]));
        }
        return spans.entrySet().stream().map(span -> text.substring(span.getKey(), span.getValue())).toList();
    }

    /** Puts the span into {@code spans} unless one of these overlaps it. */
    private static void add(TreeMap<Integer, Integer> spans, int start, int end) {
        boolean apart = spans.entrySet().stream().allMatch(span -> span.getValue() <= start || end <= span.getKey());
        if (apart) {
            spans.put(start, end);
        }
    }
}
