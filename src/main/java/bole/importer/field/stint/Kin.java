package bole.importer.field.stint;

import bole.text.Wording;


/**
 * Sentences about whom a person is married or related to, on a page on which he or she says "I": "I am married to Mira Oduya. She is a professor at …". What they tell is
 * of somebody else.
 */
final class Kin {

    private static final Wording NAMED = Wording.of("\\b(?:I|[Mm]y|[Oo]ur)\\b[^.;]{0,60}?\\b(?:married to|(?:[Ww]ife|[Hh]usband|[Pp]artner|[Ss]pouse|[Ff]ianc[eé]e?|[Ss]on|[Dd]aughter|[Ff]ather|[Mm]other|[Bb]rother|[Ss]ister)\\b)");
    private static final Wording PRONOUN = Wording.of("(?:She|He|They|Her|His)\\b");

    private static final int LONGEST = 1_500;

    private boolean named;

    /** Whether {@code sentence}, which follows the ones asked before, is about somebody named in one of those. */
    boolean isTold(String sentence) {
        boolean sized = sentence.length() < LONGEST;
        boolean goesOn = named && PRONOUN.matcher(sentence).lookingAt();
        named = goesOn || sized && NAMED.matcher(sentence).find();
        return goesOn;
    }
}
