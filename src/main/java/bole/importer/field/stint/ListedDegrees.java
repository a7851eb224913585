package bole.importer.field.stint;

import bole.importer.field.form.Words;
import bole.profile.Degree;
import bole.text.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Words that are a degree only where an entry in a list of studies begins with them: "Specialist, Applied Fog", "Promotion in Physik", "AB, Lowfen College". */
public final class ListedDegrees {

    private static final Map<Degree, Words> TABLE = table();
    /** What stands behind a degree: its field, an honour, or nothing. */
    private static final Wording BEHIND = Wording.of("(?:\\s?(?:$|[,:(/–—-])| (?:in|of|en|em|de|degree|\\p{Lu}))");
    private static final Wording FORM = Wording.of("(?<level>[BM])\\.?(?:\\p{Lu}\\p{Ll}{0,7}\\.?){1,4}(?![\\p{L}\\p{N}&-])");
    private static final int SHORT = 3;

    private ListedDegrees() {
    }

    private static Map<Degree, Words> table() {
        Map<Degree, Words> table = new LinkedHashMap<>();
        table.put(Degree.PHD, Words.of("listed-phd"));
        table.put(Degree.MASTER, Words.of("listed-master"));
        table.put(Degree.BACHELOR, Words.of("listed-bachelor"));
        table.put(Degree.ENGINEER, Words.of("listed-engineer"));
        return table;
    }

    /** The degree that {@code part} of an entry begins with, by a word of the table. */
    public static Optional<Degree> at(String part) {
        return TABLE.entrySet().stream().filter(level -> begins(part, level.getValue())).map(Map.Entry::getKey).findFirst();
    }

    /** The level of the short form that {@code part} begins with, where it can be nothing else: "BPhty", "MDSAI in Fog". */
    public static Optional<Degree> byForm(String part) {
        Matcher form = FORM.matcher(part);
        return form.lookingAt() && BEHIND.matcher(part).region(form.end(), part.length()).lookingAt() ? Optional.of(form.group("level").equals("B") ? Degree.BACHELOR : Degree.MASTER) : Optional.empty();
    }

    private static boolean begins(String part, Words words) {
        List<Words.Found> found = Character.isUpperCase(part.isEmpty() ? ' ' : part.charAt(0)) ? words.find(part) : List.of();
        if (found.isEmpty() || found.getFirst().start() > 0) {
            return false;
        }
        String name = part.substring(0, found.getFirst().end());
        boolean written = name.length() > SHORT || name.indexOf('.') > 0 || name.chars().filter(c -> Character.isUpperCase(c) || Character.isDigit(c)).count() > 1;
        return written && BEHIND.matcher(part).region(name.length(), part.length()).lookingAt();
    }
}
