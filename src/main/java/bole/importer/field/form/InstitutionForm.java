package bole.importer.field.form;

import bole.text.Han;
import bole.text.Wording;
import java.util.Locale;
import java.util.Set;

/** Tells by its form how much a piece of text is an institution of its own rather than a part of one. */
public enum InstitutionForm {
    NONE, UNIT, COLLEGE, INSTITUTE, COMPANY, UNIVERSITY;

    private static final Words UNIVERSITIES = Words.of("university");
    /** A short form before its place: "TU Dresden", "UT Austin". */
    private static final Wording CAMPUS = Wording.of("(?<![\\p{L}-])(?:TU|UC|UT|UNC|UW|KU|VU|IIT|IIIT|NIT|SUNY|CUNY|UMass|ENS) \\p{Lu}\\p{Ll}");
    private static final Words COMPANIES = Words.of("company");
    private static final Words INSTITUTES = Words.of("institute");
    private static final Words COLLEGES = Words.of("college");
    /** A word for a place that names none: "represent the company". */
    private static final Wording GENERIC = Wording.of("\\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Tt]his|[Tt]heir|[Ii]ts) (?:[a-z]+ )?(?:company|start-?up|bank|university|hospital|institute|institution|school|college|ministry|agency|society|foundation|museum|government|navy|air force|parliament|embassy)\\b(?! of)");
    /** A school named after its town or its donor, not one of many of a university: "Lowfen School of Economics". */
    private static final Wording NAMED_SCHOOL = Wording.of("(?<![\\p{L}-])(?!The |Graduate |Undergraduate |Medical |Doctoral |High |Law |Higher |National )\\p{Lu}[\\p{L}.'’-]+ School of \\p{Lu}");
    /** A part that is called after what it works on: "Center for Lamp Technologies" is no company. */
    private static final Wording PART_FOR = Wording.of("(?<![\\p{L}-])(?:Cent(?:er|re)|Laboratory|Department|Division|Section|Group|Program(?:me)?) (?:of|for|on) ");
    /** How the law calls companies, at the end of their names: "Fenwold S.r.l.", "moor AG (Northmere)". */
    private static final Wording LEGAL = Wording.of("(?<=[\\p{L}\\d&.)]) (?:S\\.?r\\.?l\\.?|S\\.?p\\.?A\\.?|AG|SE|[Kk]GaA|KG|ASA|A/S|ApS|Oyj?|B\\.?V\\.?|N\\.V\\.|PLC|plc|LLP|SARL|S\\.A\\.R\\.L\\.|S\\.A\\.S\\.|S\\.L\\.|s\\.r\\.o\\.|Sp\\. z o\\.o\\.|K\\.K\\.|d\\.o\\.o\\.|Kft\\.?|e\\.V\\.|eG|g?mbH)(?=$|[,;|)]| [(（–—-])");
    /** Words for places that alone name none. */
    private static final Set<String> BARE = Set.of("University", "College", "Institute", "School", "Company", "Hospital", "Department", "Faculty", "Universities", "Institution");
    /** 大学本科: the level of studies, which begins no name. */
    private static final Wording LEVEL = Wording.of("^大[学學](?:本科|专科|專科|毕业|畢業|$)");
    /** Names of universities and of colleges inside one, which alone are the latter. */
    private static final Set<String> HAN_BARE = Set.of("理工学院", "文理学院", "师范学院", "工商学院", "财经学院", "工程学院", "科技学院", "外国语学院", "体育学院", "音乐学院", "美术学院", "艺术学院", "农业学院", "医药学院");
    private static final Words UNITS = Words.of("unit");

    /** The strongest form found in {@code text}. */
    public static InstitutionForm of(String text) {
        return BARE.contains(text) || LEVEL.matcher(text).find() ? NONE : ofNamed(text.indexOf(' ') < 0 ? text : GENERIC.matcher(text).replaceAll(""));
    }

    private static InstitutionForm ofNamed(String text) {
        if (HAN_BARE.contains(text)) {
            return COLLEGE;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("school of ") || lower.startsWith("college of ") || lower.startsWith("department of ") || lower.startsWith("faculty of ")) {
            return UNIVERSITIES.in(text) ? UNIVERSITY : UNIT;
        }
        if (UNIVERSITIES.in(text) || CAMPUS.matcher(text).find() || Han.in(text) && HanShortNames.leads(text)) {
            return UNIVERSITY;
        }
        if (isCompany(text) && !PART_FOR.matcher(text).find()) {
            return COMPANY;
        }
        if (INSTITUTES.in(text)) {
            return INSTITUTE;
        }
        if (COLLEGES.in(text)) {
            return Han.in(text) || !lower.contains("school of ") || NAMED_SCHOOL.matcher(text).find() ? COLLEGE : UNIT;
        }
        return UNITS.in(text) ? UNIT : NONE;
    }

    /** Whether {@code text} names a company, or is called as one: in a small letter such a word is no name, "drop me a line". */
    private static boolean isCompany(String text) {
        return LEGAL.matcher(text).find() && Degrees.find(text).isEmpty() || COMPANIES.in(text) && COMPANIES.find(text).stream().anyMatch(found -> !Character.isLowerCase(text.codePointAt(found.start())) || found.end() - found.start() == text.length());
    }

    /** Whether it stands by itself and is no part of another. */
    public boolean isInstitution() {
        return compareTo(COLLEGE) >= 0;
    }
}
