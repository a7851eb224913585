package bole.importer.field.reading;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.Words;
import bole.importer.field.place.Segments;
import bole.importer.page.RichText;
import bole.text.Han;
import bole.text.Wording;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Posts that are told by hardly more than a trade and a name: "Software Engineer, Lanternly, 2019", of which only the trade says that the name is an employer, and without any time "Research Assistant at Fenwold University". */
public final class PlainPosts {

    private static final int LONGEST = 140;
    private static final int MOST_PARTS = 4;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_HAN = 14;
    private static final int NAMING_LINES = 3;
    /** The end of a title that employers give and that nobody has for a course, a meeting or a club. */
    private static final Wording TRADE = Wording.anyCase("(?:^|[ -])(?:engineer|scientist|developer|analyst|consultant|intern|internship|programmer|trainee|technician|postdoc|economist|statistician|founder|cofounder|ceo|cto|co-op|researcher|architect|designer|(?:product|program|project|data|engineering|research) manager|(?:research|visiting|guest|postdoctoral|student) (?:scholar|fellow|assistant|associate)|member of technical staff|工程师|实习生|科学家|产品经理|分析师|研究员|架构师)(?: (?:i{1,3}|iv|\\d))?(?: \\([^()]{2,20}\\))?$");
    /** What has engineers and analysts and is no employer. */
    private static final Wording NO_EMPLOYER = Wording.anyCase("\\b(?:team|club|society|competition|challenge|hackathon|project|program(?:me)?|conference|workshop|school|course|cup|contest|fellowship|kaggle|bootcamp|thesis|toolkit|open[- ]source|library|package|plugin|website|blog|with|and|on|of)\\b|项目|比赛|竞赛|大赛|挑战|团队|小组|课题|协会|学会|学生会|社团|俱乐部|课程|[班队]$|论文|系统|计划|活动|志愿|支教");
    /** A post or an employer with the other in brackets behind it. */
    private static final Wording BRACKETED = Wording.of("(?<first>[^()（）]{2,60}?) ?[(（](?<second>[^()（）]{2,60})[)）]");

    private PlainPosts() {
    }

    /** Whether {@code entry} is one, of an employer of whatever name. */
    public static boolean isOne(Entry entry) {
        return isOne(parts(naming(entry)));
    }

    /** Whether {@code line} is one as a whole. */
    static boolean isWhole(RichText line) {
        return isOne(parts(List.of(line)));
    }

    private static boolean isOne(List<RichText> parts) {
        boolean post = parts.stream().filter(part -> TRADE.matcher(part.text()).find()).count() == 1;
        return post && parts.stream().limit(2).anyMatch(part -> isName(part.text()));
    }

    /** Whether {@code entry}, which may have no time, is a title and an institution and little else. */
    public static boolean isAtInstitution(Entry entry) {
        List<RichText> parts = parts(naming(entry));
        boolean post = parts.stream().filter(part -> isPost(part.text())).count() == 1;
        return post && parts.stream().anyMatch(part -> !isPost(part.text()) && InstitutionForm.of(part.text()).isInstitution() && !NO_EMPLOYER.matcher(part.text()).find());
    }

    private static List<RichText> naming(Entry entry) {
        return entry.lines().stream().limit(NAMING_LINES).takeWhile(line -> line == entry.lines().getFirst() || !EntryForms.isDescription(line)).toList();
    }

    /** The parts of lines of few words, or none. */
    private static List<RichText> parts(List<RichText> lines) {
        if (lines.stream().mapToInt(line -> line.text().length()).sum() > LONGEST) {
            return List.of();
        }
        List<RichText> parts = lines.stream().flatMap(line -> Segments.of(line).stream()).flatMap(PlainPosts::unbracketed).toList();
        return parts.size() > 1 && parts.size() <= MOST_PARTS ? parts : List.of();
    }

    /** "Data Analyst (Brackwater)": the post and the employer. */
    private static Stream<RichText> unbracketed(RichText part) {
        Matcher bracketed = BRACKETED.matcher(part.text());
        boolean two = bracketed.matches() && isPost(bracketed.group("first")) != isPost(bracketed.group("second"));
        return two ? Stream.of(part.slice(0, bracketed.end("first")), part.slice(bracketed.start("second"), bracketed.end("second"))) : Stream.of(part);
    }

    private static boolean isPost(String text) {
        return Words.of("job").in(text) || Words.of("internship").in(text) || Words.of("postdoc").in(text) || TRADE.matcher(text).find();
    }

    private static boolean isName(String text) {
        boolean name = text.length() > 1 && text.length() < LONGEST_NAME && (Character.isUpperCase(text.codePointAt(0)) || Han.is(text.codePointAt(0)) && text.length() < LONGEST_HAN) && EntryForms.isName(text);
        return name && InstitutionForm.of(text) == InstitutionForm.NONE && !TRADE.matcher(text).find() && !Words.of("title").in(text) && !Words.of("country").has(text) && !NO_EMPLOYER.matcher(text).find();
    }
}
