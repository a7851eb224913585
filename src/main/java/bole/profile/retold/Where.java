package bole.profile.retold;

/** How the places of two tellings stand to each other. */
public enum Where {
    /** One place, however it is called. */
    SAME,
    /** The second is a part of the first. */
    PART,
    /** The first is a part of the second. */
    WHOLE,
    /** The name of one of them does not say: a group of nobody knows what, letters that may be short for anything. */
    VAGUE,
    /** One is named in Chinese and one is not, so that the names do not say. */
    FOREIGN,
    /** At least one names no place. */
    UNSAID,
    /** Two places. */
    APART
}
