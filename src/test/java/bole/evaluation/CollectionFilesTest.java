package bole.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bole.profile.InputException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionFilesTest {

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("file"), text, StandardCharsets.UTF_8);
    }

    @Test
    void topicsKeepTheirTextAsItStands() throws IOException {
        assertThat(Topic.read(file("t1\tgraph AND (learning\n\nt2\t图神经网络\tand more\n")))
            .containsExactly(new Topic("t1", "graph AND (learning"), new Topic("t2", "图神经网络\tand more"));
    }

    @Test
    void topicWithoutATabIsRefusedWithItsLine() {
        assertThatThrownBy(() -> Topic.read(file("t1\tone\nt2 two\n"))).isInstanceOf(InputException.class).hasMessageContaining("line 2");
    }

    @Test
    void topicThatComesTwiceIsRefused() {
        assertThatThrownBy(() -> Topic.read(file("t1\tone\nt1\ttwo\n"))).isInstanceOf(InputException.class).hasMessageContaining("t1");
    }

    @Test
    void judgmentsAreReadWithTabsOrBlanks() throws IOException {
        Judgments judgments = Judgments.read(file("t1 0 ada 2\nt1\t0\tli\t0\nt2 0 li 0\n"));
        assertThat(judgments.of("t1")).containsEntry("ada", 2).containsEntry("li", 0);
        assertThat(judgments.hasAnswers("t1")).isTrue();
        assertThat(judgments.hasAnswers("t2")).isFalse();
        assertThat(judgments.topics()).containsExactly("t1", "t2");
        assertThat(judgments.documents()).containsExactly("ada", "li");
    }

    @Test
    void judgmentWhoseGradeIsNoNumberIsRefusedWithItsLine() {
        assertThatThrownBy(() -> Judgments.read(file("t1 0 ada yes\n"))).isInstanceOf(InputException.class).hasMessageContaining("line 1").hasMessageContaining("yes");
    }

    @Test
    void runIsReadBackAsWritten() throws IOException {
        Run run = new Run();
        run.put("t1", List.of(new Ranked("ada", 2.5), new Ranked("li", 2.5), new Ranked("bo", 1)));
        run.put("t2", List.of());
        StringWriter text = new StringWriter();
        run.write(text, "bole");
        assertThat(text.toString()).startsWith("t1 Q0 ada 1 2.500000 bole");
        Run read = Run.read(file(text.toString()));
        assertThat(read.of("t1")).isEqualTo(run.of("t1"));
        assertThat(read.of("t2")).isEmpty();
    }

    @Test
    void runIsOrderedByItsRanks() throws IOException {
        assertThat(Run.read(file("t1 Q0 li 2 1.0 x\nt1 Q0 ada 1 2.0 x\n")).documents("t1")).containsExactly("ada", "li");
    }
}
