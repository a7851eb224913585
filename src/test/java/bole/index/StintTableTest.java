package bole.index;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.LineRange;
import bole.profile.Profile;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.PartialDate;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** The stints of invented people in memory. */
class StintTableTest {

    private static final LineRange LINE = LineRange.of(1);
    private static final IndexOptions OPTIONS = new IndexOptions(Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC),
        id -> id.equals("harbour") ? Optional.of("ZZ") : Optional.empty(), id -> id.equals("harbour") ? Set.of("port") : Set.of(), "", Mentions.none(), 16);

    private static Stint stint(StintKind kind, String institution, String from, String to, Degree degree) {
        return new Stint(kind, Optional.of(new Institution(institution, institution)), "", "", Optional.ofNullable(degree), "",
            Optional.ofNullable(from).map(PartialDate::parse), Optional.ofNullable(to).map(PartialDate::parse), false, 0, LINE);
    }

    private static Profile person(String id, Stint... stints) {
        return new Profile(id, List.of(), "", "", List.of(), List.of(stints), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Reads a table of people in one segment. */
    private interface Reading {
        void of(StintTable table, SortedSetDocValues institutions) throws IOException;
    }

    private static void read(Reading reading, Profile... people) throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
                for (Profile person : people) {
                    writer.addDocument(ProfileDocument.of(person, OPTIONS));
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                LeafReader segment = reader.leaves().getFirst().reader();
                reading.of(StintTable.read(segment), segment.getSortedSetDocValues(Fields.INSTITUTION));
            }
        }
    }

    @Test
    void everyFactOfAStintIsKept() throws IOException {
        read((table, institutions) -> {
            assertThat(table.first(1) - table.first(0)).isEqualTo(2);
            assertThat(LocalDate.ofEpochDay(table.begin(0))).isEqualTo("2016-02-01");
            assertThat(LocalDate.ofEpochDay(table.end(0))).isEqualTo("2019-12-31");
            assertThat(table.ended(0)).isEqualTo(2019);
            assertThat(table.kind(0)).isEqualTo(StintKind.EMPLOYMENT.ordinal());
            assertThat(table.degree(0)).isEqualTo(-1);
            assertThat(table.institutions(0)).isEqualTo(2);
            assertThat(table.isAt(0, (int) institutions.lookupTerm(new BytesRef("harbour")))).isTrue();
            assertThat(table.isAt(0, (int) institutions.lookupTerm(new BytesRef("port")))).isTrue();
            assertThat(table.isAt(0, (int) institutions.lookupTerm(new BytesRef("abbey")))).isFalse();
            assertThat(table.country(0)).isZero();
            assertThat(table.isDated(1)).isFalse();
            assertThat(table.isCurrent(0)).isFalse();
            assertThat(table.ended(1)).isEqualTo(-1);
            assertThat(table.degree(1)).isEqualTo(Degree.PHD.ordinal());
            assertThat(table.country(1)).isEqualTo(-1);
        }, person("ada", stint(StintKind.EMPLOYMENT, "harbour", "2016-02", "2019", null), stint(StintKind.EDUCATION, "abbey", null, null, Degree.PHD)));
    }

    @Test
    void whatGoesOnIsKept() throws IOException {
        Stint now = new Stint(StintKind.VISIT, Optional.empty(), "", "", Optional.empty(), "", Optional.empty(), Optional.empty(), true, 0, LINE);
        read((table, institutions) -> {
            assertThat(List.of(table.isCurrent(0), table.isCurrent(1))).containsExactly(false, true);
            assertThat(table.kind(1)).isEqualTo(StintKind.VISIT.ordinal());
        }, person("eva", stint(StintKind.EMPLOYMENT, "harbour", "2016", "2019", null), now));
    }

    @Test
    void peopleWithoutStintsHaveNone() throws IOException {
        read((table, institutions) -> {
            assertThat(List.of(table.first(0), table.first(1), table.first(2), table.first(3))).containsExactly(0, 0, 1, 1);
            assertThat(table.institution(0, 0)).isEqualTo((int) institutions.lookupTerm(new BytesRef("abbey")));
        }, person("nobody"), person("bo", stint(StintKind.VISIT, "abbey", "2001", "2001", null)), person("last"));
    }
}
