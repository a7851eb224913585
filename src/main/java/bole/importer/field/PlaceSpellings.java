package bole.importer.field;

import bole.profile.Institution;
import bole.profile.retold.Places;
import bole.profile.retold.Telling;
import bole.profile.retold.Where;
import bole.text.Folding;
import bole.text.Han;
import bole.text.SharedWords;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places told apart by how they are written, as long as nothing is known of them: "UT Northmere" and the "University of Tarn at Northmere" may be one. */
public final class PlaceSpellings implements Places {

    private static final double MOST = 0.6;
    private static final int LONGEST_BRIEF = 20;
    private static final Set<String> SMALL = Set.of("the", "of", "and");
    /** "FUST(GZ)", "FUST-GZ", "Fenwold University of Tides (Guangzhou)": a campus behind the name. */
    private static final Pattern CAMPUS = Pattern.compile("(?<name>[^()（）]{2,100}?)\\s?(?:[(（](?<in>[^()（）]{2,30})[)）]|-(?<short>\\p{Lu}{2,3}))");

    private static final Pattern FORM = Pattern.compile("universit|college|institut|school|academy|大学|学院|研究");

    private final Map<String, Name> names = new HashMap<>();

    /**
     * A name and what it is compared by.
     *
     * @param written the name
     * @param key folded
     * @param words of the key
     * @param han whether it is in Chinese
     * @param vague whether it is that of a group or department alone, or letters that may be short for anything
     */
    private record Name(String written, String key, Set<String> words, boolean han, boolean vague) {

        static Name of(String written) {
            String key = Folding.key(written);
            boolean vague = InstitutionForm.of(written) == InstitutionForm.UNIT || written.length() <= LONGEST_BRIEF && !FORM.matcher(key).find();
            return new Name(written, key, SharedWords.of(key, SMALL), Han.in(written), vague);
        }

        boolean isBrief() {
            return written.length() <= LONGEST_BRIEF;
        }
    }

    @Override
    public Where between(Telling one, Telling other) {
        if (one.place().isEmpty() || other.place().isEmpty()) {
            return Where.UNSAID;
        }
        Name first = name(one);
        Name second = name(other);
        if (isSame(first, second)) {
            return Where.SAME;
        }
        boolean vague = (first.vague || second.vague) && one.told() != other.told();
        return first.han != second.han ? Where.FOREIGN : vague ? Where.VAGUE : Where.APART;
    }

    private Name name(Telling telling) {
        return names.computeIfAbsent(telling.stint().institution().map(Institution::name).orElse(""), Name::of);
    }

    private static boolean isSame(Name one, Name other) {
        if (one.key.equals(other.key)) {
            return true;
        }
        boolean apart = isUniversityOf(one.key, other.key) || isUniversityOf(other.key, one.key);
        return !apart && (one.key.contains(other.key) || other.key.contains(one.key) || SharedWords.share(one.words, other.words) >= MOST) || isShortFor(one, other) || isShortFor(other, one);
    }

    private static boolean isShortFor(Name brief, Name other) {
        return brief.isBrief() && (ShortForms.isShortFor(brief.written, other.written) || ShortForms.isHanShortFor(brief.written, other.written) || isShortForCampus(brief.written, other.written));
    }

    /** "FUST(GZ)" for the "Fenwold University of Tides (Guangzhou)". */
    private static boolean isShortForCampus(String brief, String name) {
        Matcher one = CAMPUS.matcher(brief);
        Matcher other = CAMPUS.matcher(name);
        if (!one.matches() || !other.matches() || other.group("in") == null) {
            return false;
        }
        String campus = Folding.key(one.group("in") == null ? one.group("short") : one.group("in"));
        return isAmong(campus, Folding.key(other.group("in"))) && ShortForms.isShortFor(one.group("name").strip(), other.group("name").strip());
    }

    /** Whether the letters of {@code brief} stand in {@code name} in their order, the first of both being one. */
    private static boolean isAmong(String brief, String name) {
        int at = 0;
        for (int i = 0; i < name.length() && at < brief.length(); i++) {
            at += name.charAt(i) == brief.charAt(at) ? 1 : 0;
        }
        return at == brief.length() && brief.charAt(0) == name.charAt(0);
    }

    /** Whether {@code university} is another institution named after {@code academy}: 中国科学院大学. */
    private static boolean isUniversityOf(String academy, String university) {
        return academy.endsWith("院") && university.startsWith(academy + "大");
    }
}
