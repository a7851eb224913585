package bole.profile.retold;

import bole.text.Folding;

/**
 * How two tellings stand to each other.
 *
 * @param study whether both are studies
 * @param told whether a sentence tells one of them
 * @param where by place
 * @param what by what was done
 * @param when by time
 * @param now by whether they go on
 * @param apart whether a detail says that they are two: posts in two groups, degrees of two fields told in one line
 */
record Relation(boolean study, boolean told, Where where, What what, When when, Now now, boolean apart) {

    static Relation of(Telling one, Telling other, Where where) {
        boolean study = one.isStudy() && other.isStudy();
        boolean told = one.told() || other.told();
        What what = What.of(one, other);
        boolean line = what == What.FIELD && one.stint().lines().equals(other.stint().lines()) && !one.stint().current() && !other.stint().current();
        boolean apart = study ? line : !told && areTwo(one.stint().unit(), other.stint().unit());
        return new Relation(study, told, where, what, When.of(one.stint(), other.stint()), Now.of(one.stint(), other.stint()), apart);
    }

    private static boolean areTwo(String unit, String other) {
        return !unit.isEmpty() && !other.isEmpty() && Words.differ(Folding.key(unit), Folding.key(other));
    }
}
