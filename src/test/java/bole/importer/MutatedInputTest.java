package bole.importer;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Golden files with accidents: bytes changed, cut, doubled, torn out of another file. Each is read or refused. {@code -Dmutations} sets how many of each file. */
class MutatedInputTest {

    private static final String SIGNS = "(){}[]<>,;:|*_`\"'\\#&%$@~=+-./0129\n\r\t\0 \u00e9学年";

    @ParameterizedTest
    @EnumSource(ImporterFuzz.Format.class)
    void mutatedFilesAreReadOrRefused(ImporterFuzz.Format format) throws IOException {
        long seed = Long.getLong("seed", 20261126L);
        System.out.println(format + " seed " + seed);
        Random random = new Random(seed);
        List<byte[]> seeds = format.seeds();
        for (byte[] file : seeds) {
            for (int i = 0; i < Integer.getInteger("mutations", 15); i++) {
                byte[] mutated = mutated(file, seeds, random);
                try {
                    format.read(mutated);
                } catch (RuntimeException | AssertionError | StackOverflowError e) {
                    throw new AssertionError("seed " + seed + ": " + new String(mutated, java.nio.charset.StandardCharsets.UTF_8), e);
                }
            }
        }
    }

    private static byte[] mutated(byte[] file, List<byte[]> others, Random random) {
        byte[] bytes = file.clone();
        for (int i = 1 + random.nextInt(6); i > 0 && bytes.length > 0; i--) {
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + random.nextInt(40));
            byte[] other = others.get(random.nextInt(others.size()));
            int start = random.nextInt(Math.max(1, other.length));
            bytes = switch (random.nextInt(5)) {
                case 0 -> spliced(bytes, from, to, new byte[0]);
                case 1 -> spliced(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
                case 2 -> spliced(bytes, from, to, Arrays.copyOfRange(other, start, Math.min(other.length, start + random.nextInt(60))));
                case 3 -> spliced(bytes, from, from, String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length()))).repeat(1 + random.nextInt(9)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                default -> spliced(bytes, from, from + 1, new byte[] {(byte) random.nextInt(256)});
            };
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] instead) {
        byte[] all = new byte[bytes.length - (to - from) + instead.length];
        System.arraycopy(bytes, 0, all, 0, from);
        System.arraycopy(instead, 0, all, from, instead.length);
        System.arraycopy(bytes, to, all, from + instead.length, bytes.length - to);
        return all;
    }
}
