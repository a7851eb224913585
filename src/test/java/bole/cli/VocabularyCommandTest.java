package bole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's own institutions and topics, and a register, with invented organisations. */
class VocabularyCommandTest {

    private static final String REGISTER = """
        {"id": "https://ror.org/00aaaaaa1", "status": "active", "types": ["education"], "domains": [], "links": [], "names": [{"value": "Foo Bar University", "types": ["ror_display", "label"], "lang": "en"}], "country": "CN", "city": "Foo"}
        {"id": "https://ror.org/00bbbbbb2", "status": "withdrawn", "types": ["education"], "domains": [], "links": [], "names": [{"value": "Closed College", "types": ["ror_display"], "lang": null}]}
        """;

    @TempDir
    private Path folder;

    private CommandLineRun vocabulary(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "vocabulary";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--data";
        all[arguments.length + 2] = folder.resolve("data").toString();
        return CommandLineRun.of(all);
    }

    private Path own(String name, String text) throws IOException {
        Path file = folder.resolve("data").resolve("vocabulary").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    @Test
    void aRegisterIsAddedAndItsNamesAreKnownFromThenOn() throws IOException {
        Path dump = Files.writeString(folder.resolve("ror.jsonl"), REGISTER, StandardCharsets.UTF_8);
        assertThat(vocabulary("show", "Foo Bar University").code()).isEqualTo(1);
        CommandLineRun run = vocabulary("add", dump.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).containsPattern("read +2").containsPattern("new +1").containsPattern("closed +1").contains("took");
        assertThat(vocabulary("show", "foo bar univ.").out()).contains("ror-00aaaaaa1\tFoo Bar University");
        assertThat(vocabulary("check").out()).contains("1 added, 0 changed");
    }

    @Test
    void aRowOfTheUsersLinksThePeopleWhoAreThereAlready() throws IOException {
        Path people = Files.writeString(folder.resolve("one.profiles.jsonl"), """
            {"id": "ana", "interests": [{"label": "Foo theory"}], "stints": [{"kind": "employment", "institution": {"name": "Foo Bar Academy"}, "current": true}]}
            """, StandardCharsets.UTF_8);
        CommandLineRun.in(folder, "index", people.toString());
        assertThat(CommandLineRun.in(folder, "show", "ana", "--format", "json").out()).contains("Foo Bar Academy").doesNotContain("foo-academy");
        own("institutions.tsv", "id\ten\tzh\tcountry\tkind\nfoo-academy\tFoo Bar Academy\t富吧研究院\tCN\tinstitute\n");
        own("topics.tsv", "id\ten\tzh\nfoo-theory\tFoo theory\t富论\n");
        assertThat(CommandLineRun.in(folder, "search", "").err()).contains("./bole index");
        CommandLineRun again = CommandLineRun.in(folder, "index");
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(CommandLineRun.in(folder, "show", "ana", "--format", "json").out()).contains("\"foo-academy\"", "\"foo-theory\"");
        assertThat(CommandLineRun.in(folder, "search", "富论", "--institution", "富吧研究院").out()).contains("1. ").contains("ana");
    }

    @Test
    void mistakesNameFileLineAndRemedy() throws IOException {
        assertThat(vocabulary("add", folder.resolve("none.json").toString())).satisfies(run -> assertThat(run.code()).isEqualTo(2))
            .satisfies(run -> assertThat(run.err()).contains("none.json").contains("no such file"));
        Path list = Files.writeString(folder.resolve("other.json"), "[{\"id\": 1}]");
        assertThat(vocabulary("add", list.toString()).err()).contains("other.json, organisation 1").contains("schema version 2");
        own("topics.tsv", "id\ten\tbroader\nfoo\tFoo\tnobody\n");
        CommandLineRun check = vocabulary("check");
        assertThat(check.code()).isEqualTo(2);
        assertThat(check.err()).contains("topics.tsv, line 2, column broader").contains("give one that exists");
    }

    @Test
    void aFileThatNothingReadsIsNamed() throws IOException {
        own("topic.tsv", "id\ten\nfoo\tFoo\n");
        CommandLineRun check = vocabulary("check");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains("topic.tsv is not read").contains("topics.tsv");
    }

    @Test
    void whatIsShownCanBeReadBack() throws IOException {
        own("topics.tsv", vocabulary("show", "GNN").out());
        own("institutions.tsv", vocabulary("show", "清华", "NTU").out());
        assertThat(vocabulary("check").out()).contains("0 added, 0 changed").doesNotContain("fault");
    }
}
