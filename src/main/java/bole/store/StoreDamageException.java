package bole.store;

/** The files under {@code data/} are not as Bole wrote them; the message names the file and the place. */
public final class StoreDamageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreDamageException(String message) {
        super(message);
    }
}
