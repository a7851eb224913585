package bole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class EvalAndConvertTest {

    private static final String AUTHORS = """
        {"id": "acl:ada-okonkwo", "name": "Ada Okonkwo", "name_variants": ["A. Okonkwo"], "name_zh": [], "interests": [], "affiliations": [{"institution": "University of Nowhere", "from": 2019, "to": 2021}], "publications": [{"id": "2020.x-1.1", "title": "Parsing with graphs", "year": 2020, "venue": "x"}], "homepage": "", "source": "invented", "comment": "not read"}
        {"id": "acl:liu-yun", "name": "Yun Liu", "name_variants": [], "name_zh": ["柳云"], "interests": ["parsing"], "affiliations": [], "publications": [{"id": "2021.x-1.2", "title": "Speech for everyone", "year": 2021, "venue": "x"}], "homepage": "", "source": "invented"}
        """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private CommandLineRun convert(Path list) {
        return CommandLineRun.of("convert", "acl-authors", list.toString(), "--out", folder.resolve("people.profiles.jsonl").toString());
    }

    private CommandLineRun eval(String... more) throws IOException {
        assertThat(convert(file("authors.jsonl", AUTHORS)).code()).isZero();
        assertThat(CommandLineRun.in(folder, "index", folder.resolve("people.profiles.jsonl").toString()).code()).isZero();
        String[] arguments = new String[2 + more.length];
        arguments[0] = file("topics.tsv", "t1\tparsing (graphs\nt2\tspeech\n").toString();
        arguments[1] = file("qrels.tsv", "t1 0 acl:ada-okonkwo 1\nt2 0 acl:liu-yun 1\n").toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return CommandLineRun.in(folder, "eval", arguments);
    }

    @Test
    void compressedListIsReadToo() throws IOException {
        Path packed = folder.resolve("authors.jsonl.xz");
        try (OutputStream out = new XZOutputStream(Files.newOutputStream(packed), new LZMA2Options())) {
            out.write(AUTHORS.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(convert(packed).out()).contains("wrote 2 people");
        assertThat(Files.readString(folder.resolve("people.profiles.jsonl"))).contains("\"acl-ada-okonkwo\"").contains("University of Nowhere").contains("柳云");
    }

    @Test
    void brokenLineIsTheCallersMistakeAndIsNamed() throws IOException {
        CommandLineRun run = convert(file("authors.jsonl", AUTHORS + "{\"id\": \n"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("line 3");
    }

    @Test
    void rankingIsMeasuredAndWrittenUnderTheIdsOfTheCollection() throws IOException {
        Path run = folder.resolve("bole.run");
        CommandLineRun result = eval("--run", run.toString(), "--per-topic");
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("t1 ").contains("all 2").containsPattern("all 2 +1\\.0000 +1\\.0000 +0\\.2000 +0\\.1000 +1\\.0000");
        assertThat(Files.readAllLines(run).getFirst()).startsWith("t1 Q0 acl:ada-okonkwo 1 ").endsWith(" bole");
    }

    @Test
    void onlyCandidatesAreRanked() throws IOException {
        Path run = folder.resolve("bole.run");
        assertThat(eval("--run", run.toString(), "--candidates", file("candidates.txt", "acl:liu-yun\n").toString()).code()).isZero();
        assertThat(Files.readString(run)).contains("acl:liu-yun").doesNotContain("ada");
    }

    @Test
    void comparisonWithItselfIsChance() throws IOException {
        Path run = folder.resolve("bole.run");
        eval("--run", run.toString());
        CommandLineRun result = eval("--compare", run.toString(), "--seed", "7");
        assertThat(result.out()).contains("seed 7").contains("p = 1.0000");
    }
}
