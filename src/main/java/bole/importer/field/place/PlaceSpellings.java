package bole.importer.field.place;

import bole.importer.field.form.InstitutionForm;
import bole.profile.Institution;
import bole.profile.retold.Places;
import bole.profile.retold.Telling;
import bole.profile.retold.Where;
import bole.text.Folding;
import bole.text.Han;
import bole.text.SharedWords;
import bole.text.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Places told apart by how they are written, as long as nothing is known of them: "UT Northmere" and the "University of Tarn at Northmere" may be one. */
public final class PlaceSpellings implements Places {

    private static final double MOST = 0.6;
    private static final int LONGEST_BRIEF = 20;
    private static final Set<String> SMALL = Set.of("the", "of", "and");
    /** "FUST(GZ)", "FUST-GZ", "Fenwold University of Tides (Guangzhou)": a campus behind the name. */
    private static final Wording CAMPUS = Wording.of("(?<name>[^()（）]{2,100}?)\\s?(?:[(（](?<in>[^()（）]{2,30})[)）]|-(?<short>\\p{Lu}{2,3}))");

    private static final Wording FORM = Wording.of("universit|college|institut|school|academy|大学|学院|研究");

    private final Map<String, Name> names = new HashMap<>();

    /**
     * A name and what it is compared by.
     *
     * @param written the name
     * @param key folded
     * @param words of the key
     * @param han whether it is in Chinese
     * @param vague whether it is that of a group or department alone, or letters that may be short for anything
     * @param brief as a short form
     * @param full as what may have short forms
     * @param campus that it names
     */
    private record Name(String written, String key, Set<String> words, boolean han, boolean vague, ShortForms.Brief brief, ShortForms.Full full, Optional<Campus> campus) {

        static Name of(String written) {
            String key = Folding.key(written);
            boolean vague = InstitutionForm.of(written) == InstitutionForm.UNIT || written.length() <= LONGEST_BRIEF && !FORM.matcher(key).find();
            return new Name(written, key, SharedWords.of(key, SMALL), Han.in(written), vague, ShortForms.Brief.of(written), ShortForms.Full.of(written), Campus.of(written));
        }

        boolean isBrief() {
            return written.length() <= LONGEST_BRIEF;
        }
    }

    /**
     * A campus behind the name of its university.
     *
     * @param brief the name as a short form
     * @param full the name as what may have short forms
     * @param key of what the campus is called, folded
     * @param bracketed whether that stands in brackets
     */
    private record Campus(ShortForms.Brief brief, ShortForms.Full full, String key, boolean bracketed) {

        static Optional<Campus> of(String written) {
            Matcher campus = CAMPUS.matcher(written);
            if (!campus.matches()) {
                return Optional.empty();
            }
            String name = campus.group("name").strip();
            boolean bracketed = campus.group("in") != null;
            return Optional.of(new Campus(ShortForms.Brief.of(name), ShortForms.Full.of(name), Folding.key(bracketed ? campus.group("in") : campus.group("short")), bracketed));
        }

        /** "FUST(GZ)" for the "Fenwold University of Tides (Guangzhou)". */
        boolean isShortFor(Campus other) {
            return other.bracketed && isAmong(key, other.key) && brief.isOf(other.full);
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
        return brief.isBrief() && (brief.brief.isOf(other.full) || ShortForms.isHanShortFor(brief.written, other.written) || brief.campus.isPresent() && other.campus.filter(campus -> brief.campus.get().isShortFor(campus)).isPresent());
    }

    /** Whether the letters of {@code brief} stand in {@code name} in their order, the first of both being one. */
    private static boolean isAmong(String brief, String name) {
        int at = 0;
        for (int i = 0; i < name.length() && at < brief.length(); i++) {
            at += name.charAt(i) == brief.charAt(at) ? 1 : 0;
        }
        return at == brief.length() && !brief.isEmpty() && brief.charAt(0) == name.charAt(0);
    }

    /** Whether {@code university} is another institution named after {@code academy}: 中国科学院大学. */
    private static boolean isUniversityOf(String academy, String university) {
        return academy.endsWith("院") && university.startsWith(academy + "大");
    }
}
