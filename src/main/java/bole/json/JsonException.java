package bole.json;

/** A text is no JSON, or JSON of another form than asked for; the message says what and where, without any class name. */
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    JsonException(String message, int line, Throwable cause) {
        super(message, cause);
        this.line = line;
    }

    /** The line of the text at which reading stopped, 1-based; 0 if unknown. */
    public int line() {
        return line;
    }
}
