package bole.search.match;

import bole.index.TermHash;
import bole.search.Evidence;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What in a claim speaks for a part of a query: a word, words next to each other, a vocabulary entry said. It is looked for in the column of claims, for the people near the
 * page and where a whole person cannot tell; {@link ClaimScan} says how much it counts and what it marks.
 */
public sealed interface Sign {

    /** Nothing speaks for it. */
    Sign NOTHING = new Any(List.of());

    /** Where in a person it must stand. */
    enum Place { ANYWHERE, INTEREST, INSTITUTION, TITLE, VENUE }

    /** How one word follows another: next to it; without anything between, as Chinese characters of one run do; or beyond nothing but stop words. */
    enum Link { NEXT, ATTACHED, NEAREST }

    /**
     * Words one after another; a single word too.
     *
     * @param number its number among the sequences of a query
     * @param words each with its forms as numbers ({@link bole.index.TermHash})
     * @param slop how far they may be moved apart, 0 for none
     * @param worth its rarity times its weight
     */
    record Sequence(int number, List<Form> words, int slop, double worth) implements Sign {
        public Sequence {
            words = List.copyOf(words);
        }
    }

    /**
     * A place in a sequence.
     *
     * @param forms the terms that will do
     * @param plain whether a word counts only as it stands, not by its stem
     * @param link how it follows the one before
     * @param bits those of which a claim with it has one
     */
    record Form(int[] forms, boolean plain, Link link, long bits) {

        static Form of(int[] forms, boolean plain, Link link) {
            long bits = 0;
            for (int form : forms) {
                bits |= TermHash.bit(form);
            }
            return new Form(forms, plain, link, bits);
        }

        boolean has(int term) {
            for (int form : forms) {
                if (form == term) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A Chinese word that the dictionary cuts just so. */
    record DictionaryWord(int number, int[] characters, double worth) implements Sign {
    }

    /** One of many words as they stand, sorted by number; however often, it counts once. */
    record OneOf(int[] words, double worth) implements Sign {
    }

    /** A vocabulary entry that the claim says or is linked to; however often, it counts once. */
    record Said(int entry, Evidence.Via via, double worth) implements Sign {
    }

    /** {@code sign} in that place only. */
    record In(Sign sign, Place place) implements Sign {
    }

    /** All of them in one claim. */
    record Together(List<Sign> signs) implements Sign {
        public Together {
            signs = List.copyOf(signs);
        }
    }

    /** Any of them; each counts. */
    record Any(List<Sign> signs) implements Sign {
        public Any {
            signs = List.copyOf(signs);
        }
    }

    /** The numbers of everything that is looked for in {@code sign}, sorted, each once. */
    static int[] terms(Sign sign) {
        return termsIn(sign).distinct().sorted().toArray();
    }

    private static IntStream termsIn(Sign sign) {
        return switch (sign) {
            case Sequence sequence -> sequence.words().stream().flatMapToInt(form -> Arrays.stream(form.forms()));
            case DictionaryWord word -> Arrays.stream(word.characters());
            case OneOf words -> Arrays.stream(words.words());
            case Said said -> IntStream.of(said.entry());
            case In in -> termsIn(in.sign());
            case Together together -> together.signs().stream().flatMapToInt(Sign::termsIn);
            case Any any -> any.signs().stream().flatMapToInt(Sign::termsIn);
        };
    }

    /** Any of {@code signs}, of which those that are nothing do not count. */
    static Sign any(List<Sign> signs) {
        List<Sign> some = signs.stream().filter(sign -> !(sign instanceof Any any && any.signs().isEmpty())).toList();
        return some.size() == 1 ? some.getFirst() : new Any(some);
    }
}
