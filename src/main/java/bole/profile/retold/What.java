package bole.profile.retold;

import bole.profile.Degree;
import bole.profile.Stint;
import bole.profile.StintKind;
import java.util.List;
import java.util.Optional;

/** How what was done in two tellings stands to each other: degrees by their rank and field, posts by their titles. */
public enum What {
    /** The same degree; the same title. */
    SAME,
    /** Titles of one rank, or of which one says more than the other. */
    ALIKE,
    /** One of them does not say which degree or post. */
    UNSAID,
    /** Degrees of one rank in two fields. */
    FIELD,
    /** Two degrees, or two ranks of which one follows the other. */
    RANK,
    /** A lower degree of which only is said that it is pursued, where a higher one is pursued since a year that is said; a lower rank that would follow a higher one. */
    LOWER,
    /** A rank and an office, which one person may hold at once. */
    BESIDE,
    /** Titles in two scripts, of which nothing says that they are two. */
    TRANSLATED,
    /** Titles that have nothing to do with each other. */
    OTHER,
    /** Employment and a visit or an internship. */
    STAY,
    /** A study that leads to no degree, and a visit. */
    GUEST,
    /** A study and a post. */
    KIND;

    private static final List<Degree> HEIGHT = List.of(Degree.BACHELOR, Degree.MASTER, Degree.PHD);

    static What of(Telling one, Telling other) {
        if (one.isBare() || other.isBare()) {
            return UNSAID;
        }
        if (one.isStudy() && other.isStudy()) {
            return studies(one, other);
        }
        if (one.isStudy() || other.isStudy()) {
            return isGuest(one.stint(), other.stint()) || isGuest(other.stint(), one.stint()) ? GUEST : KIND;
        }
        What posts = posts(one, other);
        return one.stint().kind() == other.stint().kind() || posts == SAME ? posts : STAY;
    }

    private static boolean isGuest(Stint study, Stint visit) {
        return study.kind() == StintKind.EDUCATION && visit.kind() == StintKind.VISIT && study.degree().filter(degree -> degree == Degree.OTHER).isPresent();
    }

    private static What studies(Telling one, Telling other) {
        if (one.isGraduate(other) || other.isGraduate(one)) {
            return RANK;
        }
        Optional<Degree> first = one.stint().degree();
        Optional<Degree> second = other.stint().degree();
        if (first.isEmpty() || second.isEmpty()) {
            boolean titled = first.equals(second) && !one.title().isEmpty() && !other.title().isEmpty() && one.isHan() == other.isHan();
            return titled ? one.title().equals(other.title()) ? SAME : OTHER : UNSAID;
        }
        if (!first.equals(second)) {
            return isLower(one.stint(), other.stint()) || isLower(other.stint(), one.stint()) ? LOWER : RANK;
        }
        return one.isHan() == other.isHan() && Words.differ(one.field(), other.field()) ? FIELD : SAME;
    }

    private static boolean isLower(Stint low, Stint high) {
        boolean now = low.current() && high.current() && !When.isTimed(low) && high.from().isPresent();
        return now && HEIGHT.contains(low.degree().orElseThrow()) && HEIGHT.indexOf(low.degree().orElseThrow()) < HEIGHT.indexOf(high.degree().orElseThrow());
    }

    private static What posts(Telling one, Telling other) {
        if (one.title().isEmpty() || other.title().isEmpty()) {
            return UNSAID;
        }
        if (one.title().equals(other.title())) {
            return SAME;
        }
        if (other.rank().risesTo(one.rank()) && one.stint().from().filter(begun -> other.stint().from().filter(later -> later.year() > begun.year()).isPresent()).isPresent()) {
            return LOWER;
        }
        What ranks = one.rank().beside(other.rank());
        if (ranks != OTHER || one.isHan() == other.isHan() && Words.differ(one.title(), other.title()) && !Words.share(one.words(), other.words())) {
            return ranks == ALIKE && one.isHan() != other.isHan() ? TRANSLATED : ranks;
        }
        return one.isHan() == other.isHan() ? ALIKE : TRANSLATED;
    }
}
