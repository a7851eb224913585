package bole.importer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The pages in a {@code .zip}, {@code .tar.gz} or {@code .tgz}, unpacked into memory: bounded, no path outside, no links. */
final class Archives {

    private final String uri;
    private final SourceLimits limits;
    private final long packed;
    private final List<SourceFile> files = new ArrayList<>();
    private long unpacked;
    private int entries;

    private Archives(String uri, SourceLimits limits, long packed) {
        this.uri = uri;
        this.limits = limits;
        this.packed = Math.max(packed, 1);
    }

    static boolean isArchive(String name) {
        return name.endsWith(".zip") || name.endsWith(".tar.gz") || name.endsWith(".tgz");
    }

    /** The pages in the archive at {@code path}. */
    static List<SourceFile> read(Path path, String uri, SourceLimits limits) throws IOException {
        Archives archive = new Archives(uri, limits, Files.size(path));
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            if (path.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                archive.zip(in);
            } else {
                archive.tar(in);
            }
        } catch (ZipException e) {
            throw new BrokenArchiveException("it is no archive of its kind");
        }
        return archive.files;
    }

    private void zip(InputStream in) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entry(entry.getName(), entry.isDirectory(), zip);
            }
        }
        if (entries == 0) {
            throw new BrokenArchiveException("it holds nothing, or is no archive of its kind");
        }
    }

    private void tar(InputStream in) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                boolean plain = entry.isFile() && !entry.isLink() && !entry.isSymbolicLink();
                entry(entry.getName(), !plain, tar);
            }
        }
    }

    private void entry(String raw, boolean skipped, InputStream in) throws IOException {
        String name = raw.replace('\\', '/');
        if (++entries > limits.entries()) {
            throw new BrokenArchiveException("it holds more than " + limits.entries() + " entries");
        }
        if (name.startsWith("/") || name.matches("(?s)[A-Za-z]:.*") || List.of(name.split("/")).contains("..")) {
            throw new BrokenArchiveException("an entry's path leads outside");
        }
        boolean wanted = !skipped && (Sites.isOfSite(name) || SourceFinder.isPage(name) || Records.isName(name));
        byte[] bytes = content(in, wanted);
        if (wanted) {
            files.add(new SourceFile(name, uri + "!/" + name, bytes));
        }
    }

    private byte[] content(InputStream in, boolean wanted) throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            unpacked += read;
            if (unpacked > limits.bytes() || unpacked > 1 << 20 && unpacked / packed > limits.ratio()) {
                throw new BrokenArchiveException("it unpacks to more than Bole reads");
            }
            if (wanted && out.size() < limits.fileBytes()) {
                out.write(buffer, 0, read);
            }
        }
        return out.toByteArray();
    }
}
