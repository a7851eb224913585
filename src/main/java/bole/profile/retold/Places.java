package bole.profile.retold;

/** Who can tell whether two tellings name one place. */
@FunctionalInterface
public interface Places {

    /** How the place of {@code one} stands to that of {@code other}. */
    Where between(Telling one, Telling other);
}
