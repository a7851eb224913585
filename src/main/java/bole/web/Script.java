package bole.web;

/** The language of a text as its script tells it: enough for fonts, line breaks and voices. */
final class Script {

    private static final int LETTERS_READ = 2_000;

    private Script() {
    }

    /** {@code ja} if there is kana, {@code zh} if there are Chinese characters, {@code en} if there are only Latin letters, else {@code ""}. */
    static String lang(String text) {
        boolean latin = false;
        boolean han = false;
        for (int i = 0; i < Math.min(text.length(), LETTERS_READ); i++) {
            switch (Character.UnicodeScript.of(text.charAt(i))) {
                case HIRAGANA, KATAKANA -> {
                    return "ja";
                }
                case HAN -> han = true;
                case LATIN -> latin = true;
                default -> {
                    // signs and other scripts say nothing here
                }
            }
        }
        return han ? "zh" : latin ? "en" : "";
    }

    /** The language a source states, or else what the script tells. */
    static String lang(String stated, String text) {
        return stated.isEmpty() ? lang(text) : stated;
    }
}
