package bole.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserVocabularyTest {

    private static final String HEADER = "id\ten\tzh\taliases\tacronyms\tcountry\tcity\tparent\tkind\tdomains\n";

    @TempDir
    private Path folder;

    private Vocabularies load() {
        return Vocabularies.load(Optional.of(folder));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    @Test
    void aUsersRowAddsAnInstitutionOrReplacesOne() throws IOException {
        write("institutions.tsv", HEADER + "foo-bar\tFoo Bar Institute\t富吧研究院\t\tFBI9\tCN\tBeijing\ttsinghua\tinstitute\t\nhfut\tHefei Tech\t合肥工业大学\t\t\tCN\tHefei\t\tuniversity\t\n");
        Institutions institutions = load().institutions();
        assertThat(institutions.link("富吧研究院", LinkContext.NONE).id()).isEqualTo("foo-bar");
        assertThat(institutions.ancestors("foo-bar")).containsExactly("tsinghua");
        assertThat(institutions.get("hfut").orElseThrow().en()).isEqualTo("Hefei Tech");
        assertThat(institutions.resolve("Hefei University of Technology").candidates()).isEmpty();
    }

    @Test
    void columnsMayBeLeftOutAndLinesMayBeComments() throws IOException {
        write("topics.tsv", "\uFEFFid\ten\tsynonyms\r\n# our own\r\n\r\nfoo-theory\tFoo theory\tfooistics|bar\r\n");
        assertThat(load().topics().link("Fooistics").one().orElseThrow().id()).isEqualTo("foo-theory");
    }

    @Test
    void anotherContentIsAnotherVersion() throws IOException {
        String before = load().version();
        write("topics.tsv", "id\ten\nfoo-theory\tFoo theory\n");
        assertThat(load().version()).isNotEqualTo(before).hasSize(16);
        assertThat(load().version()).isEqualTo(load().version());
    }

    @Test
    void aMistakeIsNamedByFileLineAndColumn() throws IOException {
        write("institutions.tsv", HEADER + "foo\tFoo\t\t\t\tChina\t\t\tuniversity\t\n");
        assertThatThrownBy(this::load).isInstanceOf(VocabularyException.class).hasMessageContaining("institutions.tsv, line 2, column country").hasMessageContaining("ISO 3166-1");
        write("institutions.tsv", HEADER + "foo\tFoo\t\t\t\tCN\t\t\tunversity\t\n");
        assertThatThrownBy(this::load).hasMessageContaining("line 2, column kind").hasMessageContaining("university");
        write("institutions.tsv", HEADER + "foo\tFoo\t\t\t\tCN\t\tnobody\tuniversity\t\n");
        assertThatThrownBy(this::load).hasMessageContaining("institutions.tsv, line 2, column parent").hasMessageContaining("\"foo\"").hasMessageContaining("nobody");
        write("institutions.tsv", "id\tname\nfoo\tFoo\n");
        assertThatThrownBy(this::load).hasMessageContaining("line 1").hasMessageContaining("\"name\" is no column");
    }

    @Test
    void aRowThatMakesShippedTopicsContainThemselvesIsNamed() throws IOException {
        write("topics.tsv", "id\ten\tbroader\nother\tOther\t\nmachine-learning\tMachine learning\tdeep-learning\n");
        assertThatThrownBy(this::load).hasMessageContaining("topics.tsv, line 3, column broader").hasMessageContaining("belongs to itself");
    }

    @Test
    void anIdThatStandsTwiceInOneFileIsNamedWithBothLines() throws IOException {
        write("topics.tsv", "id\ten\nfoo\tFoo\nbar\tBar\nfoo\tFoo again\n");
        assertThatThrownBy(this::load).hasMessageContaining("line 4, column id").hasMessageContaining("line 2");
    }

    @Test
    void aMistakeInTopicsIsTheUsersToo() throws IOException {
        write("topics.tsv", "id\ten\tbroader\nfoo\tFoo\tbar\nbar\tBar\tfoo\n");
        assertThatThrownBy(this::load).isInstanceOf(VocabularyException.class).hasMessageContaining("belongs to itself");
        write("topics.tsv", "id\ten\nFoo Topic\tFoo\n");
        assertThatThrownBy(this::load).isInstanceOf(VocabularyException.class).hasMessageContaining("line 2, column id");
    }

    @Test
    void aFileThatIsNoUtf8IsNamed() throws IOException {
        Files.write(folder.resolve("topics.tsv"), "id\tzh\nfoo\t图神经网络\n".getBytes("GBK"));
        assertThatThrownBy(this::load).isInstanceOf(VocabularyException.class).hasMessageContaining("topics.tsv").hasMessageContaining("UTF-8");
    }
}
