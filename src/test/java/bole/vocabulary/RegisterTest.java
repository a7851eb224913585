package bole.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class RegisterTest {

    private static final String ORGANISATIONS = """
        [ {"id": "https://ror.org/00aaaaaa1", "status": "active", "types": ["education"], "domains": ["foo.example"], "links": [],
           "names": [ {"value": "Foo \\"}{\\" University", "types": ["ror_display", "label"], "lang": "en"}, {"value": "富大學", "types": ["label"], "lang": "zh"},
                      {"value": "FU9", "types": ["acronym"], "lang": null}, {"value": "THU", "types": ["acronym"], "lang": null} ],
           "locations": [ {"geonames_id": 1, "geonames_details": {"country_code": "TW", "name": "Taipei"}} ],
           "relationships": [ {"id": "https://ror.org/00cccccc3", "label": "Tsinghua University", "type": "parent"} ]},
          {"id": "https://ror.org/00bbbbbb2", "status": "withdrawn", "types": ["education"], "domains": [], "links": [], "names": [ {"value": "Closed College", "types": ["ror_display"], "lang": null} ]},
          {"id": "https://ror.org/00cccccc3", "status": "active", "types": ["education"], "domains": [], "links": ["https://www.tsinghua.edu.cn/"], "country": "CN", "city": "Beijing",
           "names": [ {"value": "Tsinghua University", "types": ["ror_display", "label"], "lang": "en"}, {"value": "Imperial Foo College of Tsing Hua", "types": ["alias"], "lang": null},
                      {"value": "Peking University", "types": ["alias"], "lang": null} ]} ]
        """;

    @TempDir
    private Path folder;
    private Path dump;

    @BeforeEach
    void writeDump() throws IOException {
        dump = Files.writeString(folder.resolve("ror.json"), ORGANISATIONS, StandardCharsets.UTF_8);
    }

    private Institutions added(Path file) {
        Register.add(file, folder.resolve("vocabulary"), read -> { });
        return Vocabularies.load(Optional.of(folder.resolve("vocabulary"))).institutions();
    }

    @Test
    void aKnownOrganisationGivesItsNamesAndANewOneBecomesAnEntry() {
        List<Long> progress = new ArrayList<>();
        assertThat(Register.add(dump, folder.resolve("vocabulary"), progress::add)).isEqualTo(new Register.Added(3, 1, 1, 1));
        assertThat(progress).containsExactly(1L, 2L, 3L);
        Institutions institutions = added(dump);
        assertThat(institutions.resolve("Imperial Foo College of Tsing Hua").one().orElseThrow().id()).isEqualTo("tsinghua");
        InstitutionEntry fresh = institutions.resolve("富大学").one().orElseThrow();
        assertThat(fresh.id()).isEqualTo("ror-00aaaaaa1");
        assertThat(fresh.country()).isEqualTo("TW");
        assertThat(fresh.parent()).isEqualTo("tsinghua");
        assertThat(institutions.resolve("Closed College").candidates()).isEmpty();
    }

    @Test
    void theRegisterNeverTakesANameFromAnEntryOfBolesOwn() {
        Institutions institutions = added(dump);
        assertThat(institutions.resolve("THU").one().orElseThrow().id()).isEqualTo("tsinghua");
        assertThat(institutions.resolve("Peking University").one().orElseThrow().id()).isEqualTo("pku");
        assertThat(institutions.resolve("FU9").one().orElseThrow().id()).isEqualTo("ror-00aaaaaa1");
    }

    @Test
    void anAcronymOfTheRegisterInsideATextIsNobody() {
        Institutions institutions = added(dump);
        assertThat(institutions.link("FU9 Group, Tsinghua University", LinkContext.NONE).id()).isEqualTo("tsinghua");
        assertThat(institutions.link("FU9", LinkContext.NONE).id()).isEmpty();
        assertThat(institutions.link("FU9", LinkContext.in("TW")).id()).isEqualTo("ror-00aaaaaa1");
    }

    @Test
    void compressedDumpsGiveTheSame() throws IOException {
        Path xz = folder.resolve("ror.jsonl.xz");
        try (OutputStream out = new XZOutputStream(Files.newOutputStream(xz), new LZMA2Options(1))) {
            out.write(ORGANISATIONS.getBytes(StandardCharsets.UTF_8));
        }
        Path zip = folder.resolve("v1.0-ror-data.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("v1.0-ror-data.csv"));
            out.putNextEntry(new ZipEntry("v1.0-ror-data.json"));
            out.write("[{\"id\": \"https://ror.org/1\", \"name\": \"old\"}]".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("v1.0-ror-data_schema_v2.json"));
            out.write(ORGANISATIONS.getBytes(StandardCharsets.UTF_8));
        }
        List<InstitutionEntry> plain = List.copyOf(added(dump).all());
        assertThat(List.copyOf(added(xz).all())).isEqualTo(plain);
        assertThat(List.copyOf(added(zip).all())).isEqualTo(plain);
    }

    @Test
    void whatIsNoDumpIsRefusedWithTheReason() throws IOException {
        assertThatThrownBy(() -> added(folder.resolve("none.json"))).isInstanceOf(VocabularyException.class).hasMessageContaining("no such file");
        Path other = Files.writeString(folder.resolve("other.json"), "[{\"id\": 1, \"name\": \"x\"}]");
        assertThatThrownBy(() -> added(other)).isInstanceOf(VocabularyException.class).hasMessageContaining("organisation 1").hasMessageContaining("version 2");
        Path cut = Files.writeString(folder.resolve("cut.json"), ORGANISATIONS.substring(0, 300));
        assertThatThrownBy(() -> added(cut)).isInstanceOf(VocabularyException.class).hasMessageContaining("ends in the middle");
        Path empty = Files.writeString(folder.resolve("empty.json"), "[]");
        assertThatThrownBy(() -> added(empty)).isInstanceOf(VocabularyException.class).hasMessageContaining("no organisation");
    }

    @Test
    void aRefusedDumpLeavesTheOldRowsAlone() throws IOException {
        added(dump);
        Path cut = Files.writeString(folder.resolve("cut.json"), ORGANISATIONS.substring(0, ORGANISATIONS.length() - 20));
        assertThatThrownBy(() -> added(cut)).isInstanceOf(VocabularyException.class);
        assertThat(Vocabularies.load(Optional.of(folder.resolve("vocabulary"))).institutions().get("ror-00aaaaaa1")).isPresent();
    }
}
