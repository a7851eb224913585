package bole.importer.field.stint;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.StintKinds;
import bole.importer.field.form.Words;
import bole.importer.field.reading.EntryForms;
import bole.importer.page.RichText;
import bole.profile.Degree;
import bole.profile.StintKind;
import bole.text.Wording;
import java.util.List;
import java.util.Optional;

/**
 * What an entry tells of by its titles: studies for a degree, a post, an internship or a stay as a guest.
 *
 * @param education whether the section is about education
 * @param titles parts of the entry that are posts and degrees
 */
record EntryKind(boolean education, List<RichText> titles) {

    /** A course of several universities, which is no exchange. */
    private static final Wording JOINT_COURSE = Wording.of("Erasmus[ +]+Mundus ?");

    /** 甲大学与乙大学联合培养博士: a degree of two universities. */
    private static final Wording JOINT = Wording.of("[与與和及&/、][^，,；;。]{2,20}[，,]?\\s?(?:联合培养|聯合培養)的?[，,]?\\s?(?:博士|硕士|碩士)(?!生|研究生|后)");

    /** A stay as a guest that belongs to no degree of the host. */
    private static final Wording STAY = Wording.anyCase("visiting|visitor|访问|访学|訪問");
    /** A stay at a second university, told among posts. */
    private static final Wording TRAINED = Wording.of("联合培养(?:(?:的)?(?:博士|硕士)?(?:研究)?生)?$|聯合培養(?:(?:博士|碩士)?(?:研究)?生)?$");
    /** "BSc Tides | with Professional Placement": what a degree has besides. */
    private static final Wording WITH_PLACEMENT = Wording.of("(?i)\\b(?:with|including|incl\\.) (?:an? )?(?:[\\p{L}-]+ ){0,3}(?:placement|internship|co-op|apprenticeship)(?: year)?\\b");
    /** A stay that is told among degrees as one of studies. */
    static final Wording STUDENT = Wording.of("(?i)\\bvisiting (?:\\p{L}+[ -]){0,2}students?\\b(?! research)|访问学生|访问博士生");

    /** The degree that the titles or, in studies, {@code all} words of the entry name. */
    Optional<Degree> degree(String all) {
        Optional<Degree> named = titles.stream().flatMap(title -> Degrees.first(title.text()).stream()).findFirst();
        if (JOINT.matcher(all).find() && named.isPresent()) {
            return named;
        }
        if (titles.stream().limit(1).anyMatch(title -> EntryForms.isMinor(JOINT_COURSE.matcher(title.text()).replaceAll("")) || education && STUDENT.matcher(title.text()).find()) || named.isEmpty() && Words.of("minor").in(all)) {
            return Optional.of(Degree.OTHER);
        }
        return named.or(() -> education ? Degrees.first(all.length() > 300 ? all.substring(0, 300) : all).or(this::listed) : Optional.empty());
    }

    private Optional<Degree> listed() {
        return titles.stream().limit(1).flatMap(title -> ListedDegrees.at(title.text()).or(() -> ListedDegrees.byForm(title.text())).stream()).findFirst();
    }

    /** What kind of stint it is with {@code degree} at {@code institution}. */
    StintKind of(Optional<Degree> degree, String institution) {
        String title = titles.isEmpty() ? "" : JOINT_COURSE.matcher(titles.getFirst().text()).replaceAll("");
        StintKind kind = StintKinds.of(WITH_PLACEMENT.matcher(title).replaceFirst(""));
        if (kind == StintKind.VISIT) {
            return education && (EntryForms.isMinor(title) && !STAY.matcher(title).find() || STUDENT.matcher(title).find()) ? StintKind.EDUCATION : StintKind.VISIT;
        }
        if (!education && TRAINED.matcher(title).find()) {
            return StintKind.VISIT;
        }
        if (kind == StintKind.INTERNSHIP || Words.of("postdoc").in(title)) {
            return kind;
        }
        boolean hired = !education && InstitutionForm.of(institution) == InstitutionForm.COMPANY;
        if (hired || !education && (title.endsWith("科研") || Words.of("job").in(title) && kind == StintKind.EMPLOYMENT)) {
            return StintKind.EMPLOYMENT;
        }
        boolean studying = degree.isPresent() && !StintKinds.isJobOfStudent(title) && (education || kind == StintKind.EDUCATION || EntryForms.isDegreeFirst(title));
        return studying || education && !Words.of("job").in(title) ? StintKind.EDUCATION : StintKind.EMPLOYMENT;
    }
}
