package bole.importer;

/**
 * A document of data as read.
 *
 * @param root its mapping
 * @param problem what is wrong with it, or {@code ""}
 */
record DataDocument(DataValue root, String problem) {

    static final DataDocument TOO_DEEP = new DataDocument(DataValue.NONE, "it is nested too deeply");
}
