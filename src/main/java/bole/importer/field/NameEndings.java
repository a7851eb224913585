package bole.importer.field;

import bole.text.Wording;
import java.util.regex.Matcher;

/** What a comma sets apart from a name and still is a part of it: the legal form of a firm, "Brackwater Lamps, Inc.", and the system of a university, "Lowfen University, SUNY". */
final class NameEndings {

    private static final Wording FORM = Wording.of("(?:\\.?, (?:Inc|Incorporated|Ltd|LTD|Limited|LLC|L\\.L\\.C|LLP|LP|Corp|Corporation|Co|GmbH|AG|PLC|plc|Pty|Pvt|S\\.A|SA|S\\.p\\.A|SpA|B\\.V|BV|N\\.V|NV|K\\.K)\\b){1,2}|(?<=\\bPvt|\\bPte|\\bPty)\\.,? (?:Ltd|LTD|Limited)\\b|, (?:SUNY|CUNY)\\b");

    private NameEndings() {
    }

    /** Where the name ends whose words end at {@code end}. */
    static int end(String text, int end) {
        Matcher form = FORM.matcher(text).region(end, text.length()).useTransparentBounds(true);
        return form.lookingAt() ? form.end() : end;
    }
}
