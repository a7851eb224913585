package bole.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFinderTest {

    private static final String PAGE = "# Mira Oduya\n\nI am a student at Fenwold University.\n";

    @TempDir
    private Path folder;
    private final List<Source> sources = new ArrayList<>();
    private final List<Outcome.Refused> refusals = new ArrayList<>();

    private void find(Path path) {
        new SourceFinder(found -> folder.relativize(found).toString(), sources::add, refusals::add).find(path);
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> uris() {
        return sources.stream().map(Source::uri).toList();
    }

    @Test
    void everyPageOfAPlainFolderIsASource() throws IOException {
        write("b.md", PAGE);
        write("deep/a.html", "<p>x</p>");
        write("picture.png", "x");
        find(folder);
        assertThat(uris()).containsExactly("b.md", "deep/a.html");
    }

    @Test
    void siteIsOneSource() throws IOException {
        write("site/_config.yml", "name: Mira Oduya\n");
        write("site/_pages/about.md", PAGE);
        write("site/_pages/terms.md", "terms");
        write("site/_publications/one.md", "---\ntitle: One\n---\n");
        find(folder);
        assertThat(uris()).containsExactly("site");
        assertThat(sources.getFirst().files()).extracting(SourceFile::path).containsExactly("_pages/about.md", "_publications/one.md", "_config.yml");
    }

    @Test
    void anOlderSiteOfHugoIsThePageOfItsOwnerWithAllWorksAndTheConfigurationBeside() throws IOException {
        String about = "+++\nwidget = \"about\"\n[interests]\n  interests = [\"Fog\"]\n+++\nI am a student.\n";
        write("site/config.toml", "[params]\nname = \"Mira Oduya\"\n");
        Path page = write("site/content/home/about.md", about);
        write("site/content/home/posts.md", "+++\nwidget = \"pages\"\n+++\n");
        write("site/content/publication/fog.md", "+++\ntitle = \"Fog\"\n+++\n");
        find(folder);
        find(page);
        assertThat(uris()).containsExactly("site/content/home/about.md", "site/content/home/about.md");
        assertThat(sources.getFirst().files()).extracting(SourceFile::path).containsExactly("content/home/about.md", "content/publication/fog.md");
        assertThat(sources).allSatisfy(source -> assertThat(source.context()).extracting(SourceFile::path).containsExactly("config.toml"));
    }

    @Test
    void pageAboutAnAuthorWhoHasAPageOfHisOwnMakesNoSite() throws IOException {
        write("site/content/home/about.md", "+++\nwidget = \"about\"\nauthor = \"admin\"\n+++\n");
        find(folder);
        assertThat(uris()).containsExactly("site/content/home/about.md");
        assertThat(sources.getFirst().context()).isEmpty();
    }

    @Test
    void folderOfPagesWithoutConfigurationIsASite() throws IOException {
        write("repository/_pages/about.md", PAGE);
        find(folder);
        assertThat(uris()).containsExactly("repository");
    }

    @Test
    void everyAuthorOfASiteIsASourceWithTheWorksThatNameIt() throws IOException {
        write("lab/content/authors/mira/_index.md", "---\ntitle: Mira Oduya\nrole: Student\n---\n");
        write("lab/content/authors/nomen/_index.md", "---\ntitle: Nomen Nescio\nrole: Student\n---\n");
        write("lab/content/publication/one/index.md", "---\ntitle: One\nauthors:\n- mira\n---\n");
        find(folder);
        assertThat(sources).extracting(source -> source.files().size()).containsExactly(2, 1);
    }

    @Test
    void fileGivenAloneHasItsConfigurationAsContextOnly() throws IOException {
        write("site/_config.yml", "name: Mira Oduya\n");
        find(write("site/_pages/about.md", PAGE));
        assertThat(sources.getFirst().files()).hasSize(1);
        assertThat(sources.getFirst().context()).hasSize(1);
    }

    @Test
    void folderThatLinksBackToItselfIsRefused() throws IOException {
        write("a/page.md", PAGE);
        Files.createSymbolicLink(folder.resolve("a/loop"), folder.resolve("a"));
        find(folder);
        assertThat(uris()).containsExactly("a/page.md");
        assertThat(refusals).extracting(Outcome.Refused::reason).containsExactly(Reason.LINK_LOOP);
    }

    @Test
    void missingFileIsRefused() {
        find(folder.resolve("nothing.md"));
        assertThat(refusals).extracting(Outcome.Refused::reason).containsExactly(Reason.UNREADABLE);
    }

    @Test
    void linesAreReadInPiecesThatKnowTheirFirstLine() throws IOException {
        String line = "{\"id\":\"mira\",\"summary\":\"" + "x".repeat(1_000) + "\"}\n";
        find(write("people.profiles.jsonl", line.repeat(2_500)));
        assertThat(sources).hasSizeGreaterThan(2);
        assertThat(sources.get(1).files().getFirst().firstLine()).isEqualTo(1 + lines(sources.get(0)));
    }

    private static int lines(Source source) {
        return (int) new String(source.files().getFirst().bytes(), StandardCharsets.UTF_8).chars().filter(c -> c == '\n').count();
    }

    @Test
    void archivesHoldSources() throws IOException {
        find(zip("ok.zip", "page.md", PAGE));
        find(tar("ok.tar.gz", "page.md", false));
        assertThat(uris()).containsExactly("ok.zip!/page.md", "ok.tar.gz!/page.md");
    }

    @Test
    void archiveEntryOutsideIsRefused() throws IOException {
        find(zip("slip.zip", "../../page.md", PAGE));
        find(tar("slip.tar.gz", "a/../../page.md", false));
        assertThat(sources).isEmpty();
        assertThat(refusals).extracting(Outcome.Refused::reason).containsExactly(Reason.BROKEN_ARCHIVE, Reason.BROKEN_ARCHIVE);
    }

    @Test
    void linksInArchivesAreNotFollowed() throws IOException {
        find(tar("link.tar.gz", "page.md", true));
        assertThat(sources).isEmpty();
    }

    @Test
    void archiveThatUnpacksWithoutEndIsRefused() throws IOException {
        find(zip("bomb.zip", "page.md", "a".repeat(60 << 20)));
        assertThat(refusals).extracting(Outcome.Refused::reason).containsExactly(Reason.BROKEN_ARCHIVE);
    }

    @Test
    void archiveThatIsNoneIsRefused() throws IOException {
        find(write("no.zip", "not a zip"));
        find(write("no.tar.gz", "not a tar"));
        assertThat(refusals).extracting(Outcome.Refused::reason).containsExactly(Reason.BROKEN_ARCHIVE, Reason.BROKEN_ARCHIVE);
    }

    private Path zip(String name, String entry, String text) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private Path tar(String name, String entry, boolean link) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zipped = new java.util.zip.GZIPOutputStream(bytes); TarArchiveOutputStream out = new TarArchiveOutputStream(zipped)) {
            TarArchiveEntry header = link ? new TarArchiveEntry(entry, TarConstants.LF_SYMLINK) : new TarArchiveEntry(entry);
            byte[] content = PAGE.getBytes(StandardCharsets.UTF_8);
            if (link) {
                header.setLinkName("/etc/hostname");
            } else {
                header.setSize(content.length);
            }
            out.putArchiveEntry(header);
            if (!link) {
                out.write(content);
            }
            out.closeArchiveEntry();
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }
}
