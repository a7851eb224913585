package bole.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceArchiveTest {

    private static final String SUM = "ab".repeat(32);

    @TempDir
    Path data;

    @Test
    void bytesComeBackAsKept() {
        SourceArchive archive = new SourceArchive(data);
        archive.keep(SUM, new byte[] {1, 2, 3});
        archive.keep(SUM, new byte[] {1, 2, 3});
        assertThat(archive.find(SUM)).hasValue(new byte[] {1, 2, 3});
    }

    @Test
    void whatIsNoSumFindsNothingAndLeavesTheFolder() {
        SourceArchive archive = new SourceArchive(data);
        assertThat(archive.find("../../etc/passwd")).isEmpty();
        assertThat(archive.find("cd".repeat(32))).isEmpty();
    }
}
