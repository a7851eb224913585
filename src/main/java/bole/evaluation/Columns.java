package bole.evaluation;

import bole.profile.InputException;
import java.util.StringTokenizer;

/** A line cut at white space, and where it stands. */
final class Columns {

    private final String[] texts;
    private final String place;
    private final String remedy;

    private Columns(String[] texts, String place, String remedy) {
        this.texts = texts;
        this.place = place;
        this.remedy = remedy;
    }

    /**
     * Cuts {@code line}.
     *
     * @throws InputException with {@code place} and {@code remedy} if it has not {@code number} columns
     */
    static Columns of(String line, int number, String place, String remedy) {
        StringTokenizer tokens = new StringTokenizer(line);
        if (tokens.countTokens() != number) {
            throw new InputException(place, remedy);
        }
        String[] texts = new String[number];
        for (int i = 0; i < number; i++) {
            texts[i] = tokens.nextToken();
        }
        return new Columns(texts, place, remedy);
    }

    String text(int index) {
        return texts[index];
    }

    int wholeNumber(int index) {
        try {
            return Integer.parseInt(texts[index]);
        } catch (NumberFormatException e) {
            throw new InputException(place, remedy + "; \"" + texts[index] + "\" is no whole number");
        }
    }

    double number(int index) {
        try {
            return Double.parseDouble(texts[index]);
        } catch (NumberFormatException e) {
            throw new InputException(place, remedy + "; \"" + texts[index] + "\" is no number");
        }
    }
}
