package bole.importer;

import java.io.IOException;

/** An archive breaks its format or a limit; the message says which. */
final class BrokenArchiveException extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenArchiveException(String message) {
        super(message);
    }
}
