package bole.vocabulary;

/** A vocabulary file given by a user is not what it must be. The message names the file, the line, the column and the remedy, and is safe to show. */
public final class VocabularyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String input;
    private final String remedy;

    VocabularyException(String input, String remedy) {
        super(input + ": " + remedy);
        this.input = input;
        this.remedy = remedy;
    }

    /** The file and the place in it. */
    public String input() {
        return input;
    }

    /** What is wrong and what would be right. */
    public String remedy() {
        return remedy;
    }
}
