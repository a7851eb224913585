package bole.query;

/** What stands at the ends of a word without belonging to it. */
final class WordEnds {

    private static final String LEADING = ",;:+";
    private static final String TRAILING = ",;:";

    private WordEnds() {
    }

    /** How many commas, colons and plus signs stand before the word. */
    static int leading(String run) {
        int begin = 0;
        while (begin < run.length() && LEADING.indexOf(run.charAt(begin)) >= 0) {
            begin++;
        }
        return begin;
    }

    /** The word without these and without minus signs before it. */
    static String withoutLeading(String run) {
        int begin = 0;
        while (begin < run.length() && (run.charAt(begin) == '-' || LEADING.indexOf(run.charAt(begin)) >= 0)) {
            begin++;
        }
        return run.substring(begin);
    }

    /** The word without commas and colons behind it. */
    static String withoutTrailing(String run) {
        int end = run.length();
        while (end > 0 && TRAILING.indexOf(run.charAt(end - 1)) >= 0) {
            end--;
        }
        return run.substring(0, end);
    }

    /** The word without stars and tildes, with or without a number, behind it. */
    static String withoutSigns(String word) {
        int end = word.length();
        while (end > 0) {
            int before = word.charAt(end - 1) == '*' ? end - 1 : beforeTilde(word, end);
            if (before == end) {
                break;
            }
            end = before;
        }
        return word.substring(0, end);
    }

    private static int beforeTilde(String word, int end) {
        int i = end;
        while (i > 0 && word.charAt(i - 1) >= '0' && word.charAt(i - 1) <= '9') {
            i--;
        }
        return i > 0 && word.charAt(i - 1) == '~' ? i - 1 : end;
    }
}
