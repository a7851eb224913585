package bole.importer.field.place;

import bole.importer.field.form.Countries;
import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.Words;
import bole.importer.page.RichText;
import bole.text.Han;
import bole.text.Wording;
import java.util.List;
import java.util.Locale;

/** Jobs that no table knows, told by the word "at" behind them or by their form: "Order Processor at …", "Proofreader". */
public final class Trades {

    private static final Wording NAME = Wording.of("\\p{L}[\\p{L}’'&/-]+(?: (?:and |& |of )?\\p{L}[\\p{L}’'&/-]+){0,4}");
    /** A name that ends as those do that say what somebody does. */
    private static final Wording AGENT = Wording.of("(?i)(?:[\\p{L}’'-]+ (?:and |& )?){0,4}[\\p{L}-]{3,}(?:ers?|ors?|ists?|ian|ant|man|woman|wright|smith|porter)");
    /** A Chinese name that ends as those of jobs do: 口译员, 城市规划师, 主笔. */
    private static final Wording HAN_AGENT = Wording.of("(?!.*(?:成员|会员|委员|学员|队员|组员|团员|党员|特长|专长|成长|擅长|大学|学院|老师|导师)$)(?:[A-Za-z]{1,6}|[\\u4e00-\\u9fff]){0,8}(?:[\\u4e00-\\u9fff](?:师|员|官|长|手)|会计|出纳|文案|策划|运营|律师|记者|编导|编辑|主笔|翻译|导演|教练|合伙人|代表|主持人|法务|村官|经理|主管|总监|总裁|选调生|管培生|秘书|顾问|专家|店主|老板|策展人|经纪人|主理人|发言人|撰稿人|制片人|公务员|歌手|作家|画家|艺术家|演奏家)(?:助理)?");
    /** What ends so and is no job. */
    private static final Words THINGS = Words.of("no-trade");
    private static final List<String> BEHIND = List.of(" at ", " @ ", "@ ");
    private static final int LONGEST = 60;
    private static final int LONGEST_HAN = 14;
    private static final int LONGEST_LINE = 400;

    private Trades() {
    }

    /** Whether {@code part} stands in {@code line} right before the word that says where, and nothing makes it a place itself. */
    public static boolean isBefore(String part, String line) {
        boolean before = part.length() < LONGEST && line.length() < LONGEST_LINE && BEHIND.stream().anyMatch(at -> line.contains(part + at));
        return before && NAME.matcher(part).matches() && Character.isUpperCase(part.codePointAt(0)) && InstitutionForm.of(part) == InstitutionForm.NONE && !Words.of("title").in(part) && Degrees.find(part).isEmpty() && !Countries.has(part);
    }

    /** Whether one of the parts of {@code lines} is such a job. */
    public static boolean in(List<RichText> lines) {
        return lines.stream().anyMatch(line -> Segments.of(line).stream().anyMatch(part -> isBefore(part.text(), line.text()) || is(part.text())));
    }

    /** Whether {@code name} has the form of a job. */
    public static boolean is(String name) {
        if (Han.in(name)) {
            return name.length() < LONGEST_HAN && HAN_AGENT.matcher(name).matches() && !InstitutionForm.of(name).isInstitution();
        }
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return name.length() < LONGEST && AGENT.matcher(name).matches() && !THINGS.has(last) && Character.isUpperCase(name.codePointAt(0)) && !Countries.has(name);
    }
}
