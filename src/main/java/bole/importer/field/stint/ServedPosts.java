package bole.importer.field.stint;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.Words;
import bole.importer.field.reading.Entry;
import bole.importer.page.RichText;
import bole.profile.Stint;
import bole.text.Wording;

/** Tells posts at a second institution, which people list among their services ("甲大学，兼职教授（2018-2023）", "Adjunct Professor, Fenwold University"), from work for journals, societies and conferences. */
final class ServedPosts {

    /** Longer ones are sentences, or tell what was done. */
    private static final int LONGEST = 120;
    private static final Words POSTS = Words.of("second-post");
    /** For whom services are done. */
    private static final Wording SERVED = Wording.anyCase("学会|协会|学报|期刊|杂志|编委|主编|编辑|审稿|评审|评委|委员|理事|会员|会士|基金委|大会|会议|论坛|分会|联盟|《"
        + "|\\b(?:journals?|transactions|review(?:er|ing)?|referee|edit(?:or|orial|ing)|committees?|members?(?:hip)?|conference|workshop|symposium|session|society|association|panel(?:ist)?|award|organi[sz]er|senator?|council|accreditation|students?|course|thes[ei]s|examiner)\\b");
    /** What is done for societies, journals and conferences beside a post. */
    private static final Wording SERVICE = Wording.of("(?i)(?:(?:senior|life|student|associate|regular|active|elected|full) )?member|(?:(?:senior |technical |local )?(?:pc|tpc|spc|program(?:me)? committee|committee|editorial board) )(?:member|chair)|(?:session|area|track|general|publicity|publication|workshop|web|finance|local) (?:co-?)?chair|(?:(?:associate|guest|managing|section|academic|co-) ?)?editor(?:-in-chief)?|reviewer|referee|(?:高级|终身|学生)?会员|编委|审稿人|评审专家|(?:程序委员会|专业委员会|专委会)?(?:执行)?委员|(?:常务)?理事");
    private static final Wording SOCIETY = Wording.of("(?i)\\b(?:society|association|federation|network|acm|ieee|aaai|acl)\\b|学会|协会|委员会|[A-Z]{4,}");

    private ServedPosts() {
    }

    /** Whether {@code entry} of a section of services is such a post: a title for it and the name of an institution, and nobody served. */
    static boolean is(Entry entry) {
        RichText line = entry.text();
        String text = line.text();
        return text.length() < LONGEST && POSTS.in(text) && !SERVED.matcher(text).find() && Degrees.first(text).isEmpty() && InstitutionForm.of(text).isInstitution();
    }

    /** Whether {@code stint} is no post but what is done for a society, a journal or a conference: "Member, Tide Society". */
    static boolean isService(Stint stint) {
        return SERVICE.matcher(stint.title()).matches() && stint.institution().filter(place -> SOCIETY.matcher(place.name()).find() && InstitutionForm.of(place.name()) != InstitutionForm.UNIVERSITY).isPresent();
    }
}
