package bole.profile.retold;

import java.util.List;
import java.util.Set;

/** The table of the relations that make two tellings one. The first row that a relation is in decides; what is in none is two. */
enum Retelling {
    ONE, TWO;

    private static final Set<Where> HERE = Set.of(Where.SAME, Where.PART, Where.WHOLE);
    private static final Set<Where> THERE = Set.of(Where.SAME);
    private static final Set<When> FIT = Set.of(When.NEITHER, When.ONE, When.SAME, When.COMPLETE);
    private static final Set<Now> ANY = Set.of(Now.values());

    /**
     * A row of the table.
     *
     * @param now by whether they go on; the other parts are those of a relation too
     */
    private record Row(Retelling verdict, Set<Where> where, Set<What> what, Set<When> when, Set<Now> now) {

        boolean holds(Relation relation) {
            return where.contains(relation.where()) && what.contains(relation.what()) && when.contains(relation.when()) && now.contains(relation.now());
        }
    }

    /** Two studies, one of them told in a sentence: those that nothing tells apart are one. */
    private static final List<Row> STUDIES_TOLD = List.of(
        new Row(ONE, HERE, Set.of(What.LOWER), FIT, ANY),
        new Row(TWO, HERE, Set.of(What.values()), Set.of(When.AFTER, When.TOUCH), ANY),
        new Row(TWO, HERE, Set.of(What.UNSAID, What.FIELD), Set.of(When.DIFFER, When.BEGUN), ANY),
        new Row(ONE, HERE, Set.of(What.SAME, What.FIELD, What.UNSAID, What.OTHER), Set.of(When.values()), ANY),
        new Row(ONE, Set.of(Where.VAGUE, Where.FOREIGN), Set.of(What.SAME), FIT, ANY),
        new Row(ONE, Set.of(Where.UNSAID), Set.of(What.SAME, What.FIELD), FIT, ANY),
        new Row(ONE, Set.of(Where.UNSAID), Set.of(What.UNSAID), FIT, Set.of(Now.BOTH)));

    /** Two studies of lists: an entry is another one unless it says the same again. */
    private static final List<Row> STUDIES_LISTED = List.of(
        new Row(ONE, HERE, Set.of(What.SAME, What.LOWER), FIT, ANY),
        new Row(ONE, HERE, Set.of(What.UNSAID), Set.of(When.SAME), ANY),
        new Row(ONE, HERE, Set.of(What.UNSAID), Set.of(When.ONE), Set.of(Now.BOTH, Now.CONTRARY)),
        new Row(ONE, HERE, Set.of(What.OTHER), Set.of(When.ONE), Set.of(Now.BOTH)),
        new Row(ONE, Set.of(Where.FOREIGN), Set.of(What.SAME), Set.of(When.SAME, When.NEITHER), ANY),
        new Row(ONE, Set.of(Where.FOREIGN), Set.of(What.UNSAID), Set.of(When.SAME), ANY),
        new Row(ONE, Set.of(Where.UNSAID), Set.of(What.SAME), Set.of(When.SAME), ANY),
        new Row(ONE, Set.of(Where.UNSAID), Set.of(What.SAME), Set.of(When.ONE), Set.of(Now.BOTH)));

    /** Two posts, one of them told in a sentence: another time, rank or office makes them two. */
    private static final List<Row> POSTS_TOLD = List.of(
        new Row(TWO, HERE, Set.of(What.KIND, What.BESIDE), Set.of(When.values()), ANY),
        new Row(TWO, HERE, Set.of(What.values()), Set.of(When.AFTER), ANY),
        new Row(ONE, HERE, Set.of(What.SAME), Set.of(When.values()), ANY),
        new Row(TWO, HERE, Set.of(What.values()), Set.of(When.TOUCH), ANY),
        new Row(ONE, HERE, Set.of(What.GUEST), FIT, ANY),
        new Row(ONE, HERE, Set.of(What.LOWER), Set.of(When.BEGUN), ANY),
        new Row(TWO, HERE, Set.of(What.STAY), Set.of(When.values()), Set.of(Now.CONTRARY, Now.MAYBE)),
        new Row(ONE, HERE, Set.of(What.RANK), Set.of(When.SAME), ANY),
        new Row(TWO, HERE, Set.of(What.RANK), Set.of(When.values()), ANY),
        new Row(TWO, HERE, Set.of(What.UNSAID), Set.of(When.ONE), Set.of(Now.CONTRARY)),
        new Row(TWO, HERE, Set.of(What.OTHER, What.ALIKE, What.TRANSLATED, What.STAY), Set.of(When.BEGUN), ANY),
        new Row(TWO, HERE, Set.of(What.OTHER, What.STAY), Set.of(When.DIFFER), ANY),
        new Row(TWO, HERE, Set.of(What.OTHER), Set.of(When.values()), Set.of(Now.CONTRARY)),
        new Row(TWO, HERE, Set.of(What.ALIKE, What.TRANSLATED), Set.of(When.DIFFER), Set.of(Now.CONTRARY)),
        new Row(ONE, HERE, Set.of(What.ALIKE, What.TRANSLATED, What.UNSAID, What.OTHER, What.STAY), Set.of(When.values()), ANY),
        new Row(ONE, Set.of(Where.VAGUE), Set.of(What.SAME), Set.of(When.values()), ANY),
        new Row(ONE, Set.of(Where.UNSAID), Set.of(What.SAME), FIT, Set.of(Now.BOTH)));

    /** Two posts of lists. */
    private static final List<Row> POSTS_LISTED = List.of(
        new Row(ONE, THERE, Set.of(What.SAME, What.TRANSLATED, What.UNSAID), Set.of(When.SAME), ANY),
        new Row(ONE, THERE, Set.of(What.SAME), Set.of(When.NEITHER), Set.of(Now.BOTH, Now.NEITHER)),
        new Row(ONE, THERE, Set.of(What.SAME), Set.of(When.ONE, When.COMPLETE), Set.of(Now.BOTH, Now.MAYBE)),
        new Row(ONE, THERE, Set.of(What.UNSAID, What.TRANSLATED), Set.of(When.ONE), Set.of(Now.BOTH)),
        new Row(ONE, THERE, Set.of(What.TRANSLATED), Set.of(When.NEITHER), Set.of(Now.BOTH)),
        new Row(ONE, Set.of(Where.UNSAID), Set.of(What.SAME), Set.of(When.SAME), ANY),
        new Row(ONE, Set.of(Where.FOREIGN), Set.of(What.SAME, What.TRANSLATED, What.UNSAID), Set.of(When.SAME, When.NEITHER), Set.of(Now.BOTH)),
        new Row(ONE, Set.of(Where.FOREIGN), Set.of(What.SAME, What.TRANSLATED), Set.of(When.ONE), Set.of(Now.BOTH)));

    static Retelling of(Relation relation) {
        if (relation.apart()) {
            return TWO;
        }
        List<Row> rows = relation.study() ? relation.told() ? STUDIES_TOLD : STUDIES_LISTED : relation.told() ? POSTS_TOLD : POSTS_LISTED;
        return rows.stream().filter(row -> row.holds(relation)).findFirst().map(Row::verdict).orElse(TWO);
    }
}
