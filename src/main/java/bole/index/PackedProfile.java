package bole.index;

import bole.profile.Profile;
import bole.profile.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.compress.LZ4;

/**
 * The column {@link Fields#PROFILE}: a profile as {@link ProfileCodec} writes it, packed by LZ4 into half as many bytes. Works are packed a few at a time, each pack with the
 * rest of the profile as its dictionary, so that of somebody with hundreds of works only those are unpacked that a page shows. Not for several threads.
 *
 * <pre>{@code
 * data := length, bytes packed, rest of the profile, number of works, pack …
 * pack := length, bytes packed, works
 * }</pre>
 */
final class PackedProfile {

    private static final int WORKS_A_PACK = 32;
    private static final int LONGEST_DICTIONARY = 1 << 15;
    /** Nothing gets longer than this and a two hundred and fiftieth part. */
    private static final int MOST_MORE = 32;

    private final LZ4.FastCompressionHashTable table = new LZ4.FastCompressionHashTable();
    private final ByteArrayDataInput packed = new ByteArrayDataInput();
    private byte[] plain = new byte[4_096];
    private byte[] squeezed = new byte[4_096];

    byte[] pack(Profile profile) {
        ValueWriter out = new ValueWriter();
        byte[] rest = ProfileCodec.encodeRest(profile);
        pack(rest, 0, out);
        List<Publication> works = profile.publications();
        out.number(works.size());
        for (int from = 0; from < works.size(); from += WORKS_A_PACK) {
            pack(ProfileCodec.encode(works.subList(from, Math.min(works.size(), from + WORKS_A_PACK))), rest.length, out);
        }
        return out.bytes();
    }

    /** Packs {@code bytes} behind what lies in the first {@code before} of {@link #plain}, and leaves them there. */
    private void pack(byte[] bytes, int before, ValueWriter out) {
        makeRoom(before + bytes.length);
        System.arraycopy(bytes, 0, plain, before, bytes.length);
        int most = bytes.length + bytes.length / 250 + MOST_MORE;
        squeezed = squeezed.length < most ? new byte[most * 2] : squeezed;
        int dictionary = Math.min(before, LONGEST_DICTIONARY);
        ByteArrayDataOutput into = new ByteArrayDataOutput(squeezed);
        try {
            LZ4.compressWithDictionary(plain, before - dictionary, dictionary, bytes.length, into, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.number(bytes.length);
        out.number(into.getPosition());
        out.append(squeezed, into.getPosition());
    }

    private void makeRoom(int length) {
        if (plain.length < length) {
            plain = Arrays.copyOf(plain, length * 2);
        }
    }

    /** The profile in {@code data}, with an empty publication in place of each whose number {@code publications} does not want. */
    Profile unpack(BytesRef data, IntPredicate publications) {
        ValueReader in = new ValueReader(data.bytes, data.offset, data.length);
        int rest = unpack(in, data, 0);
        Publication[] works = new Publication[in.number()];
        Arrays.fill(works, ProfileCodec.UNREAD);
        for (int from = 0; from < works.length; from += WORKS_A_PACK) {
            int until = Math.min(works.length, from + WORKS_A_PACK);
            if (wantsAny(from, until, publications)) {
                int length = unpack(in, data, rest);
                ProfileCodec.decode(new ValueReader(plain, rest, length), works, from, until, publications);
            } else {
                in.number();
                int bytes = in.number();
                in.to(in.at() + bytes);
            }
        }
        return ProfileCodec.decodeRest(new ValueReader(plain, 0, rest), List.of(works));
    }

    private static boolean wantsAny(int from, int until, IntPredicate publications) {
        for (int i = from; i < until; i++) {
            if (publications.test(i)) {
                return true;
            }
        }
        return false;
    }

    /** Unpacks what comes next behind the first {@code before} bytes of {@link #plain}; returns its length. */
    private int unpack(ValueReader in, BytesRef data, int before) {
        int length = in.number();
        int bytes = in.number();
        if (bytes > data.offset + data.length - in.at()) {
            throw new IllegalStateException("a stored profile ends too early");
        }
        makeRoom(before + length);
        packed.reset(data.bytes, in.at(), bytes);
        try {
            LZ4.decompress(packed, length, plain, before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        in.to(in.at() + bytes);
        return length;
    }
}
