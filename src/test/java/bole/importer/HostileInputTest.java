package bole.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Input made to hurt is read or refused within two seconds of processor time. */
class HostileInputTest {

    private static final Importers IMPORTERS = new Importers(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    static Stream<Map.Entry<String, Supplier<String>>> texts() {
        Map<String, Supplier<String>> texts = new LinkedHashMap<>();
        texts.put("deep.html", () -> "<div>".repeat(100_000) + "Mira Oduya");
        texts.put("deep-inline.html", () -> "<b><i><a href=x>".repeat(33_000) + "Mira Oduya");
        texts.put("deep-lists.html", () -> "<ul><li>".repeat(50_000) + "Mira Oduya");
        texts.put("deep-tables.html", () -> "<table><tr><td>".repeat(33_000) + "Mira Oduya");
        texts.put("attributes.html", () -> "<p " + "a=b ".repeat(500_000) + ">Mira</p>");
        texts.put("many-attributes.html", () -> "<p " + "a=b ".repeat(1_950_000) + ">Mira</p>");
        texts.put("fifty-megabytes.html", () -> "<p " + "a=b ".repeat(12_500_000) + ">Mira</p>");
        texts.put("paragraphs.html", () -> "<p>".repeat(300_000));
        texts.put("open-comment.html", () -> "<!--".repeat(250_000));
        texts.put("line.md", () -> "a".repeat(1_000_000));
        texts.put("capitals.md", () -> "University of ".repeat(70_000));
        texts.put("commas.md", () -> "# Education\n\n" + "Fenwold University, 2019 - 2020, ".repeat(30_000));
        texts.put("authors.md", () -> "# Publications\n\n- " + "Mira Oduya, ".repeat(80_000));
        texts.put("mails.md", () -> "a@".repeat(500_000) + " " + "x.at.y dot ".repeat(50_000));
        texts.put("han.md", () -> "我是大学".repeat(250_000));
        texts.put("brackets.md", () -> "[".repeat(500_000) + "(".repeat(500_000));
        texts.put("stars.md", () -> "*a **b ".repeat(140_000));
        texts.put("quotes.md", () -> ">".repeat(1_000_000));
        texts.put("quoted-lines.md", () -> ("> ".repeat(20) + "x\n").repeat(5_000));
        texts.put("lists.md", () -> "- ".repeat(500_000));
        texts.put("backticks.md", () -> "`a``b```".repeat(120_000));
        texts.put("liquid.md", () -> "{% for x %}{{".repeat(70_000));
        texts.put("braces.md", () -> "{".repeat(1_000_000));
        texts.put("table.md", () -> "|a".repeat(1_000) + "\n" + "|-".repeat(1_000) + "\n" + ("|b".repeat(1_000) + "\n").repeat(300));
        texts.put("nul.md", () -> "# Mira\0Oduya\n\nI am a \0 student at Fenwold\0 University.\n");
        texts.put("headings.md", () -> "# Education\n".repeat(50_000));
        texts.put("aliases.md", () -> "---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n"
            + "e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\ng: [*f,*f,*f,*f,*f,*f,*f,*f,*f]\n---\n\nMira\n");
        texts.put("self-alias.md", () -> "---\na: &a [*a]\n---\n\nMira\n");
        texts.put("deep-yaml.md", () -> "---\na: " + "[".repeat(100_000) + "\n---\n\nMira\n");
        texts.put("deep-yaml-blocks.md", () -> "---\n" + "- ".repeat(100_000) + "x\n---\n\nMira\n");
        texts.put("deep-toml.md", () -> "+++\na = " + "[".repeat(100_000) + "\n+++\n\nMira\n");
        texts.put("shallow-toml.md", () -> "+++\na = [" + "[[[[[[[[[[1]]]]]]]]]],".repeat(4_000) + "]\n+++\n\nMira\n");
        texts.put("toml-keys.md", () -> "+++\n" + IntStream.range(0, 9_000).mapToObj(i -> "key" + i + "=1\n").collect(Collectors.joining()) + "+++\n\nMira\n");
        texts.put("toml-dots.md", () -> "+++\n" + "a.".repeat(45_000) + "b = 1\n+++\n\nMira\n");
        texts.put("toml-heading.md", () -> "+++\n[" + "a.".repeat(45_000) + "b]\n+++\n\nMira\n");
        texts.put("toml-quotes.md", () -> "+++\na = " + "\"\"\"\\".repeat(20_000) + "\n+++\n\nMira\n");
        texts.put("toml-faults.md", () -> "+++\n" + "= [ { ' \n".repeat(10_000) + "+++\n\nMira\n");
        texts.put("long-toml.md", () -> "+++\n" + "a = 1 # \n".repeat(400_000) + "+++\n\nMira\n");
        texts.put("tagged-yaml.md", () -> "---\na: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1/\"]]\n---\n\nMira\n");
        texts.put("broken-yaml.md", () -> "---\ntitle: \"Mira\nname: [x\n---\n\nI am a student at Fenwold University.\n");
        texts.put("signs-alone.md", () -> "# Research interests\n\n、\n\n; ,\n\n：\n\n# Education\n\n–\n\n- ,\n\n# Awards\n\n- ()\n\n# Publications\n\n- .,\n");
        texts.put("deep.profiles.jsonl", () -> "{\"id\":" + "[".repeat(100_000) + "\n");
        texts.put("ruled-rows.md", () -> ("|" + "-".repeat(300) + "x|a|\n").repeat(600));
        texts.put("half-ruled-rows.md", () -> ("|" + "-:".repeat(150) + "x|a|\n").repeat(600));
        texts.put("boxes.md", () -> "!!! note \"Fog\"\n".repeat(10_000) + "\n".repeat(25_000) + "    Mira\n");
        texts.put("nested-boxes.md", () -> IntStream.range(0, 2_000).mapToObj(i -> "    ".repeat(i % 12) + "!!! note\n").collect(Collectors.joining()));
        texts.put("containers.md", () -> (":::".repeat(20) + "\n").repeat(15_000));
        texts.put("labels.md", () -> "Fog: silt\n".repeat(12_000));
        texts.put("marked-labels.md", () -> "**Fog:** silt\n".repeat(9_000));
        texts.put("heads-in-lines.md", () -> "**Education**\nFog\n".repeat(12_000));
        texts.put("items-in-items.md", () -> "- Papers\n  - fog\n".repeat(50_000));
        texts.put("rows-of-labels.md", () -> "## Jobs\n\n" + "| Title | Clerk |\n| Date | 2020 |\n".repeat(20_000));
        texts.put("card.md", () -> "```\n" + "Mail: a@fen.example ".repeat(50_000) + "\n```\n");
        texts.put("server.aspx", () -> "<%".repeat(250_000) + "<?php".repeat(100_000) + "Mira");
        texts.put("capitals-on-top.md", () -> "# Mira Oduya\n\n" + "#### Fog\n\n".repeat(20_000));
        texts.put("fields.md", () -> "## Research interests\n\n" + "tides and fens of bogs, ".repeat(40_000));
        texts.put("fields-in-han.md", () -> "## 研究方向\n\n" + "泥炭/潮汐等基础及应用、".repeat(40_000));
        texts.put("clauses-in-han.md", () -> "我于2015年至2020年任副教授，" + "博士毕业后，加入晶湖大学（2019-2021）和".repeat(20_000));
        careers(texts);
        records(texts);
        lines(texts);
        return texts.entrySet().stream();
    }

    /** More posts, all of them different, than a page is read for: each is compared with those before it. */
    private static void careers(Map<String, Supplier<String>> texts) {
        texts.put("posts-told.md", () -> "# About\n\n" + numbered(2_000, i -> "I worked at " + fen(i) + " University from " + year(i) + " to " + year(i + 2) + " with Prof. Mira Oduya on tides " + i + ", and I am interested in fog " + i + ".\n\n"));
        texts.put("posts-listed.md", () -> "# Jobs\n\n" + numbered(2_500, i -> "- " + year(i) + " - " + year(i + 2) + ": Clerk of tides " + i + ", " + fen(i) + " Institute\n"));
        texts.put("posts-in-han.md", () -> "# 简介\n\n" + numbered(2_500, i -> "本人于" + year(i) + "年至" + year(i + 2) + "年在晶湖" + (char) (0x5000 + i) + "大学任副教授，研究方向为泥炭" + (char) (0x5000 + i) + "、潮汐和雾。\n\n"));
        texts.put("works.md", () -> "# Publications\n\n" + numbered(2_500, i -> "- M. Oduya, Sven Rallberg. Tides of bogs " + i + ". Journal of Fens, " + year(i) + ".\n"));
    }

    private static String numbered(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }

    private static String fen(int i) {
        return "Fen" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676);
    }

    private static int year(int i) {
        return 1950 + i % 70;
    }

    /** A million characters of what makes a careless pattern go over a line again and again, as each format. */
    private static void lines(Map<String, Supplier<String>> texts) {
        List<String> parts = List.of("(", "a,", "2019-", "，", "*", "[", "> ", "|");
        List<String> names = List.of("line%d.md", "line%d.html", "line%d.bib", "line%d.yml", "line%d.json", "line%d.vcf", "line%d.xml", "line%d.profiles.jsonl");
        Map<String, String> heads = Map.of("line%d.md", "# Education\n\n- ", "line%d.html", "<h2>Publications</h2><p>", "line%d.bib", "@article{a, title = {", "line%d.yml", "cv:\n  name: ", "line%d.json",
            "{\"basics\": {\"name\": \"", "line%d.vcf", "BEGIN:VCARD\nVERSION:4.0\nFN:", "line%d.xml", "<dblpperson name=\"", "line%d.profiles.jsonl", "{\"id\": \"a\", \"summary\": \"");
        for (String name : names) {
            boolean page = name.endsWith(".md") || name.endsWith(".html");
            for (int i = 0; i < (page ? parts.size() : 3); i++) {
                String part = parts.get(i);
                texts.put(String.format(Locale.ROOT, name, i), () -> heads.get(name) + part.repeat(1_000_000 / part.length()) + "\n");
            }
        }
    }

    private static void records(Map<String, Supplier<String>> texts) {
        String element = "<dblpperson name=\"Mira Oduya\">";
        texts.put("deep.json", () -> "{\"basics\":".repeat(200_000));
        texts.put("deep-list.json", () -> "[".repeat(1_000_000));
        texts.put("number.json", () -> "{\"basics\": {\"name\": " + "9".repeat(5_000_000) + "}}");
        texts.put("exponent.json", () -> "{\"basics\": {\"name\": 1e999999999}}");
        texts.put("duplicates.json", () -> "{\"basics\": {\"name\": \"Mira\", \"name\": \"Oduya\"}}");
        texts.put("card-with-an-empty-property.json", () -> "[[\"vcard\", [[\"version\", {}, \"text\", \"4.0\"], []]]]");
        texts.put("nul.json", () -> "{\"basics\": {\"name\": \"Mira\\u0000Oduya\", \"label\": \"x\"}}");
        texts.put("surrogate.json", () -> "{\"basics\": {\"name\": \"Mira\\ud800Oduya\", \"label\": \"x\"}}");
        texts.put("expansion.xml", () -> "<!DOCTYPE dblpperson [<!ENTITY a \"" + "x".repeat(1_000) + "\"><!ENTITY b \"" + "&a;".repeat(1_000) + "\">]>" + element + "<person><author>&b;</author></person></dblpperson>");
        texts.put("external.xml", () -> "<!DOCTYPE dblpperson [<!ENTITY a SYSTEM \"file:///dev/zero\">]>" + element + "<person><author>&a;</author></person></dblpperson>");
        texts.put("external-subset.xml", () -> "<!DOCTYPE dblpperson SYSTEM \"file:///dev/zero\">" + element + "<person/></dblpperson>");
        texts.put("deep.xml", () -> element + "<person>".repeat(500_000));
        texts.put("wide.xml", () -> element + "<r/>".repeat(700_000) + "</dblpperson>");
        texts.put("attributes.xml", () -> "<dblpperson name=\"Mira Oduya\"" + " a=\"b\"".repeat(300_000) + "/>");
        texts.put("ampersands.xml", () -> element + "&abc".repeat(500_000) + "</dblpperson>");
        texts.put("types.xml", () -> "<!DOCTYPE ".repeat(200_000) + element);
        texts.put("braces.bib", () -> "@article{a, title = " + "{".repeat(1_000_000));
        texts.put("entries.bib", () -> "@article{a,".repeat(100_000));
        texts.put("authors.bib", () -> "@article{a, title={Dry rivers}, author={" + "Oduya, Mira and ".repeat(60_000) + "}}");
        texts.put("accents.bib", () -> "@article{a, title={" + "\\\"".repeat(500_000) + "}}");
        texts.put("cards.vcf", () -> "BEGIN:VCARD\n".repeat(200_000));
        texts.put("folds.vcf", () -> "BEGIN:VCARD\nVERSION:3.0\nFN:Mira\n" + " a\n".repeat(200_000) + "END:VCARD\n");
        texts.put("semicolons.vcf", () -> "BEGIN:VCARD\nVERSION:4.0\nFN:Mira\nORG:" + ";".repeat(500_000) + "\nEND:VCARD\n");
        texts.put("linked-data.html", () -> "<script type=\"application/ld+json\">{".repeat(30_000));
        texts.put("experience.yml", () -> "- company: Kite Labs\n  title: Engineer, at, Reef, Labs\n  date: 2020 - 2021\n".repeat(3_000));
        texts.put("education.yml", () -> "- school: " + "Fenwold, ".repeat(20_000) + "\n  degree: PhD, " + "Oster, ".repeat(20_000) + "\n");
        texts.put("posts.md", () -> "---\ntitle: Mira\nposts:\n" + "  - {org: Kite Labs, role: Engineer, period: 2020 - 2021}\n".repeat(1_000) + "---\nText");
        texts.put("linked-data-in-front-matter.md", () -> "---\nmarkup: |\n  {\"@context\": " + "{".repeat(90_000) + "\n---\nText");
        texts.put("hugo.yaml", () -> "baseURL: x\nparams:\n  profileMode:\n    subtitle: \"" + "I am a student at Fenwold University. ".repeat(2_000) + "\"\n");
        texts.put("hugo.toml", () -> "baseURL = \"x\"\n" + "[[params.social]]\nname = \"a\"\nurl = \"https://github.com/a\"\n".repeat(900));
        texts.put("deep.yml", () -> "cv:\n  name: Mira\n  sections: " + "[".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hostileTextIsReadOrRefusedInTime(Map.Entry<String, Supplier<String>> text) {
        SourceFile file = new SourceFile(text.getKey(), text.getKey(), text.getValue().get().getBytes(StandardCharsets.UTF_8));
        Source source = new Source(text.getKey(), List.of(file), List.of());
        Duration spent = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> shorter(source));
        assertThat(spent).as("processor time for " + text.getKey()).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void siteIsFoundAmongTwentyThousandNestedFilesInTime() {
        byte[] configuration = "baseURL: x\n".getBytes(StandardCharsets.UTF_8);
        List<SourceFile> files = IntStream.range(0, 20_000).mapToObj(i -> "a" + i % 50 + "/b" + i % 70 + "/content/c" + i + (i % 4 == 0 ? "/hugo.yaml" : "/page.md"))
            .map(path -> new SourceFile(path, path, configuration)).toList();
        assertThat(timeOf(() -> assertThat(Sites.divide("many.zip", files)).isNotEmpty())).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void siteOfHugoWithTwentyThousandPagesAndConfigurationsIsDividedInTime() {
        byte[] configuration = "baseURL: x\nparams:\n  subtitle: y\n".getBytes(StandardCharsets.UTF_8);
        Stream<String> own = IntStream.range(0, 10_000).mapToObj(i -> "_publications/p" + i + ".md");
        Stream<String> configurations = IntStream.range(0, 10_000).mapToObj(i -> "b" + i + "/config.yaml");
        List<SourceFile> files = Stream.of(own, configurations, Stream.of("hugo.yaml", "content/about.md")).flatMap(paths -> paths).map(path -> new SourceFile(path, path, configuration)).toList();
        assertThat(timeOf(() -> assertThat(Sites.divide("many.zip", files)).isNotEmpty())).isLessThan(Duration.ofSeconds(2));
    }

    private static Duration timeOf(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }

    /** The processor time of reading {@code source}; of four readings the shortest where the first, with code not yet compiled or beside other work, was slow. */
    private static Duration shorter(Source source) {
        Duration shortest = time(source);
        for (int again = 0; again < 3 && shortest.toMillis() >= 1_500; again++) {
            Duration next = time(source);
            shortest = next.compareTo(shortest) < 0 ? next : shortest;
        }
        return shortest;
    }

    private static Duration time(Source source) {
        return timeOf(() -> assertThat(IMPORTERS.read(source)).isNotEmpty());
    }

    /** Reads all of them in turn; for a Java machine with little memory. */
    static final class InLittleMemory {

        private InLittleMemory() {
        }

        public static void main(String[] arguments) {
            texts().forEach(text -> {
                SourceFile file = new SourceFile(text.getKey(), text.getKey(), text.getValue().get().getBytes(StandardCharsets.UTF_8));
                if (IMPORTERS.read(new Source(text.getKey(), List.of(file), List.of())).isEmpty()) {
                    throw new IllegalStateException(text.getKey());
                }
            });
        }
    }

    @Test
    @Tag("benchmark")
    void hostileTextsAreReadInMemoryOf256Megabytes() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC", "-cp",
            System.getProperty("bole.classpath", System.getProperty("java.class.path")), InLittleMemory.class.getName()).inheritIO().start();
        assertThat(process.waitFor()).isZero();
    }
}
