package bole.importer.field.english;

import bole.profile.Degree;
import bole.profile.StintKind;
import java.util.Optional;

/**
 * What a sentence says a person was, did or got: the word around which place and time of a stint are looked for.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param title the position or degree as written; empty for a verb such as "interned"
 * @param kind the kind of stint it begins
 * @param degree for a degree or a student
 * @param sort whether it is a position, a degree or a verb
 * @param tense when it holds
 */
record ProseHead(int start, int end, String title, StintKind kind, Optional<Degree> degree, Sort sort, Tense tense) {

    /** What the word is. */
    enum Sort { POSITION, DEGREE, VERB, JOINING }

    /** When what it says holds. */
    enum Tense { PRESENT, PAST, FUTURE, NONE }

    boolean isDegree() {
        return sort == Sort.DEGREE;
    }

    /** This head at another time. */
    ProseHead at(Tense other) {
        return new ProseHead(start, end, title, kind, degree, sort, other);
    }
}
