package bole.importer;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.LineRange;
import org.junit.jupiter.api.Test;

class TomlTest {

    private static final String AUTHOR = """
        # Display name
        name = "Ilse Kranz"
        superuser = true
        date = 2019-04-01
        organizations = [ { name = "Oster University", url = "" }, { name = "Kite Labs" } ]
        interests = [
          "Kites",
          'Wind "shear"'
        ]
        [[education.courses]]
          course = "PhD in Aeronautics"
          year = 2014
        [[education.courses]]
          course = "MSc"
        """;

    @Test
    void valuesAreReadAtTheirLines() {
        DataDocument read = Toml.read(AUTHOR, 1);
        DataValue root = read.root();
        assertThat(read.problem()).isEmpty();
        assertThat(root.string("name")).isEqualTo("Ilse Kranz");
        assertThat(root.at("name").lines()).isEqualTo(LineRange.of(3));
        assertThat(root.string("superuser")).isEqualTo("true");
        assertThat(root.string("date")).isEqualTo("2019-04-01");
        assertThat(root.at("organizations").list()).extracting(one -> one.string("name")).containsExactly("Oster University", "Kite Labs");
        assertThat(root.at("interests").list()).extracting(DataValue::text).containsExactly("Kites", "Wind \"shear\"");
        assertThat(root.at("interests").list().getLast().lines()).isEqualTo(LineRange.of(9));
        assertThat(root.at("education", "courses").items()).extracting(one -> one.string("year")).containsExactly("2014", "");
        assertThat(root.at("education", "courses").items().getFirst().lines()).isEqualTo(new LineRange(11, 13));
    }

    @Test
    void whatStandsAroundAFaultIsKeptAndTheFaultIsSaid() {
        DataDocument read = Toml.read("name = \"Ilse Kranz\"\nrole = Lecturer\nemail = \"ilse@oster.example\"\n", 1);
        assertThat(read.problem()).isEqualTo("it breaks the grammar of TOML");
        assertThat(read.root().string("name")).isEqualTo("Ilse Kranz");
        assertThat(read.root().string("email")).isEqualTo("ilse@oster.example");
    }

    @Test
    void deepOrLongDocumentsAreNotRead() {
        assertThat(Toml.read("a = " + "[".repeat(41), 0)).isEqualTo(DataDocument.TOO_DEEP);
        assertThat(Toml.read("a = 1 #".repeat(20_000), 0).problem()).contains("longer than");
    }
}
