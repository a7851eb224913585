package bole.text;

/** The form of UTF-8, byte by byte. */
final class Utf8 {

    private Utf8() {
    }

    /** How many bytes a character takes that begins with this one; 0 if none does. */
    static int length(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    static boolean isContinuation(int value) {
        return value >= 0x80 && value <= 0xBF;
    }

    /** The character that {@code bytes} from {@code at} are; -1 if they are none that may be written. */
    static int codePoint(int[] bytes, int at, int length) {
        int value = length == 2 ? bytes[at] & 0x1F : length == 3 ? bytes[at] & 0x0F : bytes[at] & 0x07;
        for (int i = 1; i < length; i++) {
            if (!isContinuation(bytes[at + i])) {
                return -1;
            }
            value = value << 6 | bytes[at + i] & 0x3F;
        }
        int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
        return value < least || value > 0x10FFFF || !isWritten(value) ? -1 : value;
    }

    /** Whether a character may be in a text and ends no line. */
    private static boolean isWritten(int codePoint) {
        int type = Character.getType(codePoint);
        boolean line = codePoint == 0x2028 || codePoint == 0x2029;
        return !line && type != Character.UNASSIGNED && type != Character.SURROGATE;
    }
}
