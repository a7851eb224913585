package bole.importer;

import bole.profile.LineRange;
import bole.text.DateInterval;
import bole.text.DateReader;
import bole.text.FoundDate;
import java.util.Optional;

/**
 * One entry under {@code organizations} of a HugoBlox author. Groups use the field for what has no field of its own: the years of a member, a supervisor.
 *
 * @param name what is left as the name of a place, or {@code ""}
 * @param time the years that are written with it
 * @param lines where it stands
 */
record HugoBloxOrganisation(String name, Optional<DateInterval> time, LineRange lines) {

    private static final int LONGEST = 200;

    /** Reads {@code value}, a text or a record of name and address. */
    static HugoBloxOrganisation of(DataValue value) {
        String text = Markup.plain(written(value));
        Optional<FoundDate> years = text.length() > LONGEST ? Optional.empty() : DateReader.find(text).stream().filter(FoundDate::range).findFirst();
        String name = years.map(date -> text.substring(0, date.start()).replaceFirst("[\\s,;:(（，、|-]+$", "")).orElse(text);
        return new HugoBloxOrganisation(name, years.map(FoundDate::interval), value.lines());
    }
    /** What stands at {@code value}, as written. */
    static String written(DataValue value) {
        return value.text().isEmpty() ? value.string("name") : value.text();
    }
}
