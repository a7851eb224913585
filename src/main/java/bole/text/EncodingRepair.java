package bole.text;

/** Mends text that is UTF-8 read as something else. */
final class EncodingRepair {

    private EncodingRepair() {
    }

    static Decoded repaired(Decoded decoded) {
        return decoded;
    }
}
