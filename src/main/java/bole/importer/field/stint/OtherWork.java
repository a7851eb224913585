package bole.importer.field.stint;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.Words;
import bole.importer.field.reading.Entry;
import bole.importer.field.reading.EntryForms;
import bole.importer.page.RichText;
import bole.text.Folding;
import bole.text.Wording;
import java.util.List;

/** Tells entries of papers, theses and projects of somebody's studies, and the head of a table, from times at a place. */
final class OtherWork {

    private static final Wording PAPER = Wording.anyCase("\\bet al\\b|\\barxiv\\b|\\bfirst author\\b|第一作者|\\bproceedings of\\b|\\bvol\\. ?\\d");
    /** What students write for a degree, which is no stay of its own. */
    private static final Wording WORK_OF_STUDENTS = Wording.of("(?:毕业设计|(?:毕业|学位|博士|硕士|学士)论文|科研训练)$");
    private static final Wording COLUMN = Wording.anyCase("学校|学院|单位|大学|院校|(?:学校|单位|院校|公司|机构)名称|工作单位|就读学校|毕业院校|university|institution|school|institute|organi[sz]ation|college");

    private OtherWork() {
    }

    /**
     * Whether {@code entry} is such.
     *
     * @param education whether it stands among studies
     * @param titles its parts that are posts or degrees
     * @param places its parts that are institutions
     * @param head whether it is short and without a time, as the head of a table is
     */
    static boolean is(Entry entry, boolean education, List<RichText> titles, List<RichText> places, boolean head) {
        return !education && isThesis(entry, titles, places) || titles.stream().limit(1).anyMatch(title -> WORK_OF_STUDENTS.matcher(title.text()).find()) || PAPER.matcher(entry.text().text()).find()
            || head && places.stream().anyMatch(place -> COLUMN.matcher(Folding.simplified(place.text())).matches());
    }

    /** Whether {@code entry} is a thesis or a project of somebody's studies, and not one written in a company. */
    private static boolean isThesis(Entry entry, List<RichText> titles, List<RichText> places) {
        boolean thesis = (EntryForms.isThesis(entry.lines().getFirst().text()) || EntryForms.isThesis(entry.context().text())) && titles.stream().noneMatch(title -> Words.of("job").in(title.text()) || Words.of("internship").in(title.text()));
        return thesis && places.stream().map(place -> InstitutionForm.of(place.text())).noneMatch(form -> form == InstitutionForm.COMPANY || form == InstitutionForm.INSTITUTE);
    }
}
