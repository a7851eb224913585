package bole.index;

import bole.profile.InputException;

/** An index was made with another schema, other analyzers or other vocabularies, and must be made again from the data. */
public final class ForeignIndexException extends InputException {

    private static final long serialVersionUID = 1L;

    ForeignIndexException(String remedy) {
        super("the index", remedy);
    }
}
