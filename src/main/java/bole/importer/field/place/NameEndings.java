package bole.importer.field.place;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.text.Wording;
import java.util.regex.Matcher;

/** What a comma sets apart from a name and still is a part of it: the legal form of a firm, "Brackwater Lamps, Inc.", and the system of a university, "Lowfen University, SUNY". */
final class NameEndings {

    private static final Wording FORM = Wording.of("(?:\\.?, (?:Inc|Incorporated|Ltd|LTD|Limited|LLC|L\\.L\\.C|LLP|LP|Corp|Corporation|Co|GmbH|AG|PLC|plc|Pty|Pvt|S\\.A|SA|S\\.p\\.A|SpA|B\\.V|BV|N\\.V|NV|K\\.K)\\b){1,2}|(?<=\\bPvt|\\bPte|\\bPty)\\.,? (?:Ltd|LTD|Limited)\\b|, (?:SUNY|CUNY)\\b");

    private static final int LONGEST = 120;

    private NameEndings() {
    }

    /** Where the name ends whose words end at {@code end}. */
    static int end(String text, int end) {
        Matcher form = FORM.matcher(text).region(end, text.length()).useTransparentBounds(true);
        return form.lookingAt() ? form.end() : end;
    }

    /** "Fenwold University | B.Eng": where the name from {@code start} ends that a degree follows right away, else {@code end}. */
    static int beforeDegree(String text, int start, int end) {
        String name = end - start < LONGEST ? text.substring(start, end) : "";
        return Degrees.find(name).stream().filter(degree -> degree.start() > 1 && degree.end() >= name.length() - 1 && InstitutionForm.of(name.substring(0, degree.start())) == InstitutionForm.UNIVERSITY).mapToInt(degree -> start + degree.start() - 1).findFirst().orElse(end);
    }
}
