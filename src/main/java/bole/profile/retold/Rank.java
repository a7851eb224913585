package bole.profile.retold;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ranks that titles of posts name. Those with a step are held one after another; an office is held beside one. */
enum Rank {
    POSTDOC(1, "post-?doc|research associate|博士后"),
    TEACHING_ASSISTANT(0, "teaching assistant|助教"),
    RESEARCH_ASSISTANT(0, "research assistant|科研助理|研究助理(?!教授)"),
    ASSISTANT_PROFESSOR(2, "(?:assistant|asst\\.?) (?:\\p{L}+ )?prof|助理教授"),
    ASSOCIATE_PROFESSOR(3, "(?:associate|assoc\\.?) (?:\\p{L}+ )?prof|副教授"),
    PROFESSOR(4, "professor|教授"),
    SENIOR_LECTURER(3, "senior lecturer"),
    LECTURER(2, "lecturer|讲师"),
    INTERN(0, "\\bintern\\b|实习"),
    ENGINEER(0, "engineer|工程师"),
    ANALYST(0, "analyst"),
    ASSISTANT_RESEARCHER(2, "助理研究员"),
    ASSOCIATE_RESEARCHER(3, "副研究员"),
    RESEARCHER(4, "研究员"),
    OFFICE(0, "\\b(?:director|dean|head|chair(?:man|woman|person)?|president|rector|provost|(?:co-?)?founder|coordinator|leader)\\b|院长|所长|校长|主任(?!医师)|负责人"),
    NONE(0, "");

    private static final List<Rank> NAMED = Arrays.stream(values()).filter(rank -> rank != NONE).toList();

    private final int step;
    private final Pattern words;

    Rank(int step, String words) {
        this.step = step;
        this.words = Pattern.compile(words);
    }

    /** The rank that a folded title names; an office only where it names no other. */
    static Rank of(String title) {
        return title.isEmpty() ? NONE : NAMED.stream().filter(rank -> rank.words.matcher(title).find()).findFirst().orElse(NONE);
    }

    /** How a title of this rank stands to one of {@code other} that has other words. */
    What beside(Rank other) {
        if (this == NONE || other == NONE || this == OFFICE && other == OFFICE) {
            return What.OTHER;
        }
        return this == other ? What.ALIKE : Stream.of(this, other).anyMatch(rank -> rank == OFFICE) ? What.BESIDE : What.RANK;
    }

    /** Whether somebody of this rank rose to {@code other}. */
    boolean risesTo(Rank other) {
        return step > 1 && other.step > step;
    }
}
