package bole.search.match;

import bole.search.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What matched in one claim: stretches of it and of its abstract, and over which bridge. */
public final class Marks {

    /** Stretches of the claim. */
    public final List<Evidence.TextRange> claim = new ArrayList<>();
    /** Stretches of its abstract. */
    public final List<Evidence.TextRange> inAbstract = new ArrayList<>();
    private Optional<Evidence.Via> via = Optional.empty();
    private boolean own;

    /** A stretch that holds what was typed. */
    void words(int start, int end, boolean abstracted) {
        own = true;
        add(start, end, abstracted);
    }

    /** What is said in other words; {@code start} is below nought where the claim is linked to it as a whole. */
    void said(int start, int end, boolean abstracted, Evidence.Via over) {
        if (via.isEmpty()) {
            via = Optional.of(over);
        }
        if (start >= 0) {
            add(start, end, abstracted);
        }
    }

    private void add(int start, int end, boolean abstracted) {
        (abstracted ? inAbstract : claim).add(new Evidence.TextRange(start, end));
    }

    /** The bridge; empty where what was typed stands there itself. */
    public Optional<Evidence.Via> via() {
        return own ? Optional.empty() : via;
    }
}
