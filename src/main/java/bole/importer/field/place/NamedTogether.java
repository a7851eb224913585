package bole.importer.field.place;

import bole.importer.field.form.Countries;
import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.Words;
import bole.text.Han;
import bole.text.Wording;
import java.util.List;
import java.util.regex.Matcher;

/** How far a name goes on that is a list itself: "Department of Fens, | Food, and Fog", "PhD in Ecology, | Evolution, and Tides", "Coastal, | Marine and Polar Studies". */
public final class NamedTogether {

    private static final int LONGEST = 120;
    private static final String NAME = "\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2}";
    /** The rest of the list, up to the last of it; behind it nothing that goes on with its last name. */
    private static final Wording REST = Wording.of("(?:, " + NAME + "){0,3},? (?:and|&) " + NAME + "(?=[,;:.)\\n|]|$| [-–—(|]| (?:at|of|in|from) )");
    private static final Wording HAN_REST = Wording.of("(?:、[\\u3400-\\u9fff]{1,8}?){1,4}[与和及][\\u3400-\\u9fff]{1,8}?(?:工程|科学|技术|学|管理|设计|经济|环境|生态|系统|控制|材料)");
    private static final Wording PARTS = Wording.of(",? (?:and|&) |, ");
    /** A unit called after what it works on, up to the first of several. */
    private static final Wording UNIT_OF = Wording.of("(?:^|[ (])(?:Department|Dept\\.?|Ministry|Faculty|School|Institute|Cent(?:er|re)|Division|Bureau|College|Program(?:me)?) (?:of|for|in) (?:the )?(?:\\p{Lu}[\\p{L}-]+(?: (?:of |and |& )?(?=\\p{Lu})|(?:, (?=\\p{Lu}))|$)){1,6}$");
    /** An adjective, or what stands for one, that is no name of a field alone: "Literary". */
    private static final Wording ADJECTIVE = Wording.of("(?:^|, )(?:\\p{Lu}[\\p{L}-]{1,16}(?:al|ic|ary|ive|ous|ine|ar)|Earth|Land|Food|Plant|Animal|Soil|Water|Crop|Latin)$");
    /** What adjectives before it may share: "Cultural and Linguistic Studies". */
    private static final Wording SHARED = Wording.of(" (?:Sciences?|Studies|Engineering|Biology|Languages|Literatures?|Cultures?|Histor(?:y|ies)|Management|Policy|Technolog(?:y|ies)|Medicine|Systems|Arts|Relations)$");

    private NamedTogether() {
    }

    /** Where the list ends that goes on at the comma at {@code at}, where what stands from {@code start} to it is a unit; -1 where it is none or nothing goes on. */
    static int ofUnit(String text, int start, int at) {
        return at - start < LONGEST && UNIT_OF.matcher(text.substring(start, at)).find() ? end(text, at) : -1;
    }

    /** Whether the sign at {@code at} stands within a Chinese name that is a list, whose last two members a word joins: 港口、|水道与海岸工程. */
    static boolean inHan(String text, int at) {
        Matcher rest = HAN_REST.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
        return text.charAt(at) == '、' && at > 0 && Han.is(text.charAt(at - 1)) && rest.lookingAt() && HanPlaces.institutionEnd(rest.group(), 0) < 0;
    }

    /** The same where it is a field: behind a degree, or of adjectives that share the last word of the list. */
    static int ofField(String text, int start, int at) {
        int end = at - start < LONGEST ? end(text, at) : -1;
        if (end < 0) {
            return -1;
        }
        String head = text.substring(start, at).strip();
        boolean shared = ADJECTIVE.matcher(head).find() && SHARED.matcher(text.substring(at, end)).find();
        return shared || Degrees.find(head).stream().anyMatch(degree -> head.startsWith(" ", degree.end()) && InstitutionForm.of(head.substring(degree.end())) == InstitutionForm.NONE) ? end : -1;
    }

    /** The comma of {@code field} at which it ends, which is none within a list; -1 where there is none. */
    public static int stop(String field) {
        int at = field.indexOf(',');
        int end = at < 0 ? -1 : end(field, at);
        return end < 0 ? at : field.indexOf(',', end);
    }

    private static int end(String text, int at) {
        Matcher rest = REST.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
        boolean listed = text.startsWith(", ", at) && rest.lookingAt();
        return listed && List.of(PARTS.split(rest.group())).stream().noneMatch(NamedTogether::isPlace) ? rest.end() : -1;
    }

    private static boolean isPlace(String name) {
        return InstitutionForm.of(name) != InstitutionForm.NONE || InstitutionFinder.isSchool(name) || Countries.has(name) || !Degrees.find(name).isEmpty() || Words.of("title").in(name);
    }
}
