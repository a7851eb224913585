package bole.normalise;

import bole.profile.Institution;
import bole.profile.retold.Places;
import bole.profile.retold.Telling;
import bole.profile.retold.Where;
import bole.vocabulary.Institutions;

/** Places told apart by the ids that the vocabulary gives them, and by their names where it knows one of them not. */
final class LinkedPlaces implements Places {

    private final Institutions institutions;

    LinkedPlaces(Institutions institutions) {
        this.institutions = institutions;
    }

    @Override
    public Where between(Telling one, Telling other) {
        if (one.place().isEmpty() || other.place().isEmpty()) {
            return Where.UNSAID;
        }
        String first = id(one);
        String second = id(other);
        if (first.isEmpty() || second.isEmpty()) {
            return one.place().equals(other.place()) ? Where.SAME : Where.APART;
        }
        if (first.equals(second)) {
            return Where.SAME;
        }
        return institutions.ancestors(second).contains(first) ? Where.PART : institutions.ancestors(first).contains(second) ? Where.WHOLE : Where.APART;
    }

    private static String id(Telling telling) {
        return telling.stint().institution().map(Institution::id).orElse("");
    }
}
