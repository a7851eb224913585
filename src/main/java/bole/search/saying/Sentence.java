package bole.search.saying;

import bole.search.saying.SayingToken.Sort;
import java.util.List;

/** The tokens of a sentence, and which of them belong to a clause already. */
final class Sentence {

    private final List<SayingToken> tokens;
    private final boolean[] used;

    Sentence(List<SayingToken> tokens) {
        this.tokens = List.copyOf(tokens);
        this.used = new boolean[tokens.size()];
    }

    int size() {
        return tokens.size();
    }

    SayingToken at(int place) {
        return tokens.get(place);
    }

    /** The tokens from {@code from} to before {@code until}. */
    List<SayingToken> between(int from, int until) {
        return tokens.subList(from, until);
    }

    /** Whether there is a token at {@code place} of one of {@code sorts}. */
    boolean is(int place, Sort... sorts) {
        return place >= 0 && place < tokens.size() && tokens.get(place).is(sorts);
    }

    /** Whether there is one at {@code place} that belongs to no clause. */
    boolean isFree(int place) {
        return place >= 0 && place < tokens.size() && !used[place];
    }

    /** Whether there is a free one of one of {@code sorts}. */
    boolean isFree(int place, Sort... sorts) {
        return isFree(place) && tokens.get(place).is(sorts);
    }

    /** Says that those from {@code first} to {@code last} belong to a clause. */
    void use(int first, int last) {
        for (int i = first; i <= last; i++) {
            used[i] = true;
        }
    }

    /** Whether there is none at {@code place}, or a mark between sentences. */
    boolean isEnd(int place) {
        return place >= tokens.size() || tokens.get(place).is(Sort.END);
    }

    /** Whether an institution or another place is named at {@code place}, or behind a preposition there. */
    boolean leadsToPlace(int place) {
        return is(place, Sort.PLACE, Sort.SETTING) || is(place, Sort.IN) && is(place + 1, Sort.PLACE, Sort.SETTING);
    }

    /** The nearest before ({@code step} -1) or behind (1) the one at {@code place} that is no small word; null if there is none. */
    SayingToken near(int place, int step) {
        int near = place + step;
        while (is(near, Sort.SMALL)) {
            near += step;
        }
        return near < 0 || near >= tokens.size() ? null : tokens.get(near);
    }

    /** Whether a word at {@code place} leads to what is said of somebody: "who", "I need", 谁. */
    boolean isLink(int place) {
        return isFree(place, Sort.LINK, Sort.SMALL) || isFree(place, Sort.ASK) && tokens.get(place).text().matches("谁|哪些|哪位|有哪些|有没有|几位|几个|一些");
    }
}
