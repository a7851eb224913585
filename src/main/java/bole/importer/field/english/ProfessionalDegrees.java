package bole.importer.field.english;

import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Degrees that lead into a profession and are none of the levels: "her M.D. from …", "a J.D. and an LL.M.". Beside a doctorate ("MD/PhD") they are not told apart from it. */
final class ProfessionalDegrees {

    private static final Wording NAMES = Wording.of("(?<![\\p{L}\\d/.-])(?:M\\.D\\.?|MD|J\\.D\\.?|JD|Juris Doctor|D\\.V\\.M\\.?|DVM|D\\.D\\.S\\.?|DDS|D\\.M\\.D\\.?|DMD|D\\.P\\.T\\.?|DPT|D\\.N\\.P\\.?|DNP|Pharm\\. ?D\\.?|PharmD|[Mm]edical (?=degree))(?![\\p{L}\\d/-])");
    /** What stands before a degree that somebody got: an article, whose it is, a verb of getting, or another degree. */
    private static final Wording BEFORE = Wording.of("(?i)\\b(?:an?|my|his|her|their|the|and|with|received|earned|obtained|completed|holds?|combined|first) $");
    /** "an MD | student", "the MD | programme": what is told otherwise. */
    private static final Wording OTHERWISE = Wording.of("(?i)[- ](?:students?|candidates?|programs?|programmes?|thes[ei]s|fellow|trainee|supervis|advis|track)");

    private ProfessionalDegrees() {
    }

    /** The first and one past the last UTF-16 unit of each in {@code text}. */
    static List<int[]> find(String text) {
        List<int[]> found = new ArrayList<>();
        Matcher name = NAMES.matcher(text);
        while (name.find()) {
            boolean told = BEFORE.matcher(text.substring(Math.max(0, name.start() - 16), name.start())).find() && !OTHERWISE.matcher(text).region(name.end(), text.length()).lookingAt();
            if (told) {
                found.add(new int[] {name.start(), name.end()});
            }
        }
        return found;
    }
}
