package bole.profile;

/**
 * The caller's mistake: something given to Bole is not what it must be. Never a fault of the program.
 * The command line ends with exit code 2, HTTP answers 4xx; the message is safe to show: it names the input, the place and the remedy.
 */
public class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String input;
    private final String remedy;

    /**
     * @param input what was given and where, as its giver knows it
     * @param remedy what is wrong with it and what would be right, as one sentence without a full stop
     */
    public InputException(String input, String remedy) {
        super(input + ": " + remedy);
        this.input = input;
        this.remedy = remedy;
    }

    /** What was given, and where. */
    public String input() {
        return input;
    }

    /** What is wrong and what would be right. */
    public String remedy() {
        return remedy;
    }
}
