package bole.text;

import java.util.List;

/** The grammar of dates and times in real CVs, in both languages. */
public final class DateReader {

    private DateReader() {
    }

    /** All dates and times in {@code text}, in order, not overlapping. */
    public static List<FoundDate> find(String text) {
        return List.of();
    }
}
