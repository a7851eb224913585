package bole.importer.field.stint;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.place.NamedColleges;
import bole.importer.field.reading.EntryForms;
import bole.importer.page.RichText;
import bole.text.Han;
import bole.text.Wording;
import java.util.List;

/**
 * Which of the parts of an entry is its institution: the one whose form says most, or, where no form does, the name that stands as one does, set apart or
 * before the team that belongs to it: "Lanternly | Data Scientist, Tide Team".
 *
 * @param education whether the section is about education
 * @param titles parts that are posts and degrees
 * @param places parts that have the form of an institution or a unit
 * @param others parts without form
 * @param order all parts as they stand
 */
record EntryPlace(boolean education, List<RichText> titles, List<RichText> places, List<RichText> others, List<RichText> order) {

    private static final int LONGEST_LEADING = 30;
    /** What is a part of what stands before it. */
    private static final Wording WITHIN = Wording.of("\\b(?:Lab|Labs|Laboratory|Team|Department|Division)$|(?:团队|事业群|事业部|[组部])$");
    /** The short form of a school, not of what is taught. */
    private static final Wording ACRONYM = Wording.of("(?!EECS|ECSE|CSEE|STEM|MBBS|MPhil|DPhil|LLB|BSc|HONS?)\\p{Lu}{4,8}|[\\u3400-\\u9fff]{1,5}(?:(?<![扩强伟最巨重广])大|理工|州立|工商|农林|财经)|(?:中国)?[社农林医]科院");
    /** The short form of a school, alone or with its town: "UNICAMP", "LMU Munich", "Oakmere Tech". */
    private static final Wording SHORT_FORM = Wording.of("(?:" + ACRONYM.expression() + "|(?!MSc|BSc|PhD)(?:\\p{Lu}{2,7}|IISc|IISER)[ -]\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?|\\p{Lu}\\p{Ll}+ Tech)");
    /** A unit that is part of another: "Tide Team, Department for Fens". */
    private static final Wording SMALL = Wording.of("\\b(?:[Tt]eam|[Gg]roup|Section|Unit|Lab|Laboratory|[Dd]ivision)\\b");

    /** Whether {@code text} is the short form of a school. */
    static boolean isBrief(String text) {
        return SHORT_FORM.matcher(text).matches();
    }

    /** The institution, empty if no part can be it. */
    RichText institution() {
        RichText best = RichText.EMPTY;
        InstitutionForm bestForm = InstitutionForm.NONE;
        for (RichText place : places) {
            InstitutionForm form = InstitutionForm.of(place.text());
            boolean wider = form == InstitutionForm.UNIT && bestForm == form && SMALL.matcher(best.text()).find() && !SMALL.matcher(place.text()).find() && order.indexOf(place) == order.indexOf(best) + 1;
            boolean whole = form == InstitutionForm.COLLEGE && bestForm == form && NamedColleges.isFaculty(best.text()) && !NamedColleges.isFaculty(place.text());
            if (best.isEmpty() || form.compareTo(bestForm) > 0 || wider || whole) {
                best = place;
                bestForm = form;
            }
        }
        if (!bestForm.isInstitution() && !best.isEmpty() && !others.isEmpty()) {
            return owner(best);
        }
        return best.isEmpty() && !others.isEmpty() && (!education || others.size() > 1 || namesField() || ACRONYM.matcher(others.getFirst().text()).matches()) ? unformed() : best;
    }

    /** Whether the degree has its field beside it, so that what else stands there is no field. */
    private boolean namesField() {
        String title = titles.isEmpty() ? "" : titles.getFirst().text();
        return Degrees.find(title).stream().findFirst().filter(degree -> title.length() > degree.end() + 4 || Han.in(title) && degree.start() > 1).isPresent();
    }

    /** The name without form that stands for the institution of {@code unit}: in bold or linked, or behind the unit. */
    private RichText owner(RichText unit) {
        RichText last = others.getLast();
        boolean acronym = last.text().matches("[A-Z][A-Za-z-]{0,3}[A-Z]{1,5}(?:[ -][A-Z][a-z]{2,12}){0,2}|[A-Z]{2,6}(?:[ -][A-Z][a-z]{2,20}){0,2}");
        boolean behind = order.indexOf(last) > order.indexOf(unit) && EntryForms.isName(last.text()) && Character.isUpperCase(last.text().codePointAt(0)) && last.text().length() < 40;
        if (!education && EntryForms.isMarked(others.getFirst()) && !EntryForms.isMarked(unit)) {
            return others.getFirst();
        }
        RichText first = others.getFirst();
        if (!education && WITHIN.matcher(unit.text()).find() && order.indexOf(first) + 1 == order.indexOf(unit) && EntryForms.isName(first.text()) && first.text().length() < 30 && first.lines().equals(unit.lines())) {
            return first;
        }
        if (leads(first, unit)) {
            return first;
        }
        boolean owned = behind && !EntryForms.isMarked(unit) && unit.lines().first() == last.lines().first() && (acronym || !education);
        return !owned ? unit : education || acronym ? last : next(unit, last);
    }

    /** "Tide Team, Lanternly, Northmere": the name right behind {@code unit}, before its town; {@code last} where none stands there. */
    private RichText next(RichText unit, RichText last) {
        int next = order.indexOf(unit) + 1;
        boolean named = next < order.size() && others.contains(order.get(next)) && EntryForms.isName(order.get(next).text()) && Character.isUpperCase(order.get(next).text().codePointAt(0));
        return named ? order.get(next) : last;
    }

    /** "Lanternly (2020), Data Scientist, Tide Team": whether {@code name} begins the entry and {@code unit} follows behind the post or on a line further down. */
    private boolean leads(RichText name, RichText unit) {
        boolean brief = name.text().length() < LONGEST_LEADING && EntryForms.isName(name.text()) && !EntryForms.isDeed(name.text());
        boolean begins = order.getFirst() == name && order.indexOf(unit) > 0;
        boolean apart = name.lines().last() < unit.lines().first();
        return brief && begins && (apart || !education && titles.stream().anyMatch(title -> order.indexOf(title) == 1 && order.indexOf(title) < order.indexOf(unit)));
    }

    /** The institution among parts none of which has its form: what is set apart; behind the field where the degree comes first. */
    private RichText unformed() {
        List<RichText> brief = education ? others.stream().filter(other -> isBrief(other.text())).toList() : List.of();
        if (brief.size() == 1) {
            return brief.getFirst();
        }
        boolean titleFirst = !titles.isEmpty() && order.indexOf(titles.getFirst()) < order.indexOf(others.getFirst());
        if (education && titleFirst) {
            int titled = titles.getFirst().lines().last();
            return others.stream().filter(other -> other.lines().first() > titled).findFirst().orElse(others.getLast());
        }
        List<RichText> marked = others.stream().filter(EntryForms::isMarked).toList();
        if (!marked.isEmpty() && marked.size() < others.size()) {
            return marked.getFirst();
        }
        return others.getFirst();
    }
}
