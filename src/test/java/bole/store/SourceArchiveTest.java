package bole.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceArchiveTest {

    private static final byte[] BYTES = {1, 2, 3};
    private static final String SUM = "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81";

    @TempDir
    Path data;

    @Test
    void bytesComeBackAsKept() {
        SourceArchive archive = new SourceArchive(data);
        archive.keep(SUM, BYTES);
        archive.keep(SUM, BYTES);
        assertThat(archive.find(SUM)).hasValue(BYTES);
    }

    @Test
    void aCopyThatWasCutCountsAsNone() throws IOException {
        SourceArchive archive = new SourceArchive(data);
        archive.keep(SUM, BYTES);
        Files.write(data.resolve("sources").resolve(SUM.substring(0, 2)).resolve(SUM.substring(2)), new byte[] {1});
        assertThat(archive.find(SUM)).isEmpty();
    }

    @Test
    void whatIsNoSumFindsNothingAndLeavesTheFolder() {
        SourceArchive archive = new SourceArchive(data);
        assertThat(archive.find("../../etc/passwd")).isEmpty();
        assertThat(archive.find("cd".repeat(32))).isEmpty();
    }
}
