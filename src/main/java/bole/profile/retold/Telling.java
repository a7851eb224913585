package bole.profile.retold;

import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.Folding;
import bole.text.Han;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A stint as one place of a page tells it, with what it is compared by.
 *
 * @param stint what is told
 * @param told whether a sentence tells it, not an entry of a list
 * @param place name of the place, folded
 * @param title folded
 * @param words of the title
 * @param field folded
 * @param rank that the title names
 * @param isHan whether it is told in Chinese
 */
public record Telling(Stint stint, boolean told, String place, String title, Set<String> words, String field, Rank rank, boolean isHan) {

    private static final Pattern GRADUATE = Pattern.compile("\\b(?:post)?graduate student\\b");

    /** {@code stint} as a list tells it. */
    public static Telling listed(Stint stint) {
        return of(stint, false);
    }

    /** {@code stint} as a sentence tells it. */
    public static Telling told(Stint stint) {
        return of(stint, true);
    }

    private static Telling of(Stint stint, boolean told) {
        String place = Folding.key(stint.institution().map(Institution::name).orElse(""));
        String title = Folding.key(stint.title());
        boolean han = title.isEmpty() ? Han.in(place) : Han.in(title);
        return new Telling(stint, told, place, title, Words.of(title), Folding.key(stint.field()), stint.kind() == StintKind.EDUCATION ? Rank.NONE : Rank.of(title), han);
    }

    /** The same telling, of {@code other}. */
    Telling with(Stint other) {
        return of(other, told);
    }

    boolean isStudy() {
        return stint.kind() == StintKind.EDUCATION;
    }

    /** "Before joining …": a stay of which neither what nor when is said, and that says nothing where another at the same place is known. */
    boolean isBare() {
        return stint.kind() == StintKind.EMPLOYMENT && title.isEmpty() && !When.isTimed(stint);
    }

    /** Whether this is a graduate student where the other, who was one of the first degree, graduated. */
    boolean isGraduate(Telling other) {
        return stint.current() && GRADUATE.matcher(title).find() && other.stint.degree().filter(degree -> degree == Degree.BACHELOR).isPresent() && !other.stint.current();
    }
}
