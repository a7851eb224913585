package bole.text;

/** Which Chinese characters stand side by side in common words, traditional ones under their simplified forms. */
final class ChinesePairs {

    /** What follows a character, by the character. */
    private static final String[] FOLLOWERS = new String[0x10000];

    static {
        SimplifiedTable.read("chinese-pairs.tsv").lines().filter(line -> !line.startsWith("#")).forEach(line -> FOLLOWERS[line.charAt(0)] = line.substring(line.indexOf('\t') + 1));
    }

    private ChinesePairs() {
    }

    /** Whether {@code second} comes after {@code first} in a common word. */
    static boolean contains(int first, int second) {
        int simplified = SimplifiedTable.of(first);
        String followers = simplified < FOLLOWERS.length ? FOLLOWERS[simplified] : null;
        return followers != null && followers.indexOf(SimplifiedTable.of(second)) >= 0;
    }
}
