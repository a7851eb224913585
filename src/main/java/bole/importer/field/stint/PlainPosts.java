package bole.importer.field.stint;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.Words;
import bole.importer.field.place.Segments;
import bole.importer.field.reading.Entry;
import bole.importer.field.reading.EntryForms;
import bole.importer.page.RichText;
import bole.text.Wording;
import java.util.List;

/** Posts of one year that are told by nothing but a trade and a name without form: "Software Engineer, Lanternly, 2019", of which only the trade says that the name is an employer. */
final class PlainPosts {

    private static final int LONGEST = 140;
    private static final int MOST_PARTS = 4;
    private static final int LONGEST_NAME = 40;
    private static final int NAMING_LINES = 3;
    /** The end of a title that employers give and that nobody has for a course, a meeting or a club. */
    private static final Wording TRADE = Wording.anyCase("(?:^|[ -])(?:engineer|scientist|developer|analyst|consultant|intern|internship|programmer|trainee|technician|postdoc|economist|statistician|founder|cofounder|ceo|cto|co-op|(?:research|visiting|guest|postdoctoral|student) (?:researcher|scholar|fellow)|member of technical staff)(?: (?:i{1,3}|iv|\\d))?(?: \\([^()]{2,20}\\))?$");
    /** What has engineers and analysts and is no employer. */
    private static final Wording NO_EMPLOYER = Wording.anyCase("\\b(?:team|club|society|competition|challenge|hackathon|project|program(?:me)?|conference|workshop|school|course|cup|contest|fellowship|kaggle|bootcamp|thesis|with|and|on|of)\\b");

    private PlainPosts() {
    }

    /** Whether {@code entry} is one. */
    static boolean isOne(Entry entry) {
        List<RichText> lines = entry.lines().stream().limit(NAMING_LINES).takeWhile(line -> line == entry.lines().getFirst() || !EntryForms.isDescription(line)).toList();
        if (lines.stream().mapToInt(line -> line.text().length()).sum() > LONGEST) {
            return false;
        }
        List<RichText> parts = lines.stream().flatMap(line -> Segments.of(line).stream()).toList();
        boolean post = parts.size() > 1 && parts.size() <= MOST_PARTS && parts.stream().filter(part -> TRADE.matcher(part.text()).find()).count() == 1;
        return post && parts.stream().limit(2).anyMatch(part -> isName(part.text()));
    }

    private static boolean isName(String text) {
        boolean name = text.length() > 1 && text.length() < LONGEST_NAME && Character.isUpperCase(text.codePointAt(0)) && EntryForms.isName(text);
        return name && InstitutionForm.of(text) == InstitutionForm.NONE && !TRADE.matcher(text).find() && !Words.of("title").in(text) && !Words.of("country").has(text) && !NO_EMPLOYER.matcher(text).find();
    }
}
