package bole.vocabulary;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** From the key of a name to the entries that bear it. Entries are numbers; a meaning is an entry and how it bears the name, in one number. */
final class NameIndex implements Names {

    private static final int[] NOTHING = {};
    private static final NameKind[] KINDS = NameKind.values();

    private final Map<String, int[]> meanings;
    private int longest;

    NameIndex(int expected) {
        this.meanings = HashMap.newHashMap(expected);
    }

    /** Adds that {@code entry} is called {@code key}; the surest kind of two is kept. */
    void add(String key, int entry, NameKind kind) {
        if (key.isEmpty()) {
            return;
        }
        longest = Math.max(longest, key.length());
        int meaning = entry << 2 | kind.ordinal();
        int[] known = meanings.putIfAbsent(key, new int[] {meaning});
        if (known != null) {
            addTo(known, key, meaning);
        }
    }

    private void addTo(int[] known, String key, int meaning) {
        for (int i = 0; i < known.length; i++) {
            if (known[i] >> 2 == meaning >> 2) {
                known[i] = Math.min(known[i], meaning);
                return;
            }
        }
        int[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = meaning;
        meanings.put(key, more);
    }

    @Override
    public int[] of(String key) {
        return meanings.getOrDefault(key, NOTHING);
    }

    @Override
    public int longest() {
        return longest;
    }

    @Override
    public Iterable<String> keys() {
        return meanings.keySet();
    }

    static int entry(int meaning) {
        return meaning >> 2;
    }

    static NameKind kind(int meaning) {
        return KINDS[meaning & 3];
    }

    /** Whether the name is somebody's label. */
    static boolean hasLabel(int[] meanings) {
        for (int meaning : meanings) {
            if (kind(meaning) == NameKind.LABEL) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but acronyms of an added register gives the {@code meanings}: there are tens of thousands, and any group has one. */
    static boolean allRegistered(int[] meanings) {
        for (int meaning : meanings) {
            if (kind(meaning) != NameKind.LESSER_ACRONYM) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but acronyms gives the {@code meanings}. */
    static boolean allAcronyms(int[] meanings) {
        for (int meaning : meanings) {
            if (!kind(meaning).isAcronym()) {
                return false;
            }
        }
        return true;
    }
}
