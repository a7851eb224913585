package bole.importer;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the sources in files, folders and archives, and passes them on one at a time, so that memory does not grow with what is read.
 * A file given alone is a source of its own, with its site's configuration as context; a folder holds sites, authors and single pages.
 */
public final class SourceFinder {

    private static final int LINES_AT_ONCE = 1 << 20;
    private static final int DEEPEST = 24;
    private static final Set<String> PAGES = Set.of("md", "markdown", "html", "htm", "xhtml", "txt", "mdx", "qmd", "rmd", "aspx");

    private final Function<Path, String> uri;
    private final Consumer<Source> sources;
    private final Consumer<Outcome.Refused> refusals;

    /**
     * @param uri the address of a path, as its giver knows it
     * @param sources receives each source
     * @param refusals receives what cannot be a source
     */
    public SourceFinder(Function<Path, String> uri, Consumer<Source> sources, Consumer<Outcome.Refused> refusals) {
        this.uri = uri;
        this.sources = sources;
        this.refusals = refusals;
    }

    /** Finds the sources at {@code path}. */
    public void find(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (Files.isDirectory(path)) {
            folder(path, new HashSet<>(), 0);
        } else if (!Files.isReadable(path)) {
            refuse(path, Reason.UNREADABLE, Files.exists(path) ? "" : "there is no such file");
        } else if (Archives.isArchive(name)) {
            archive(path);
        } else if (name.endsWith(".profiles.jsonl")) {
            lines(path);
        } else if (name.endsWith(".jsonl")) {
            unnamedLines(path);
        } else {
            single(path, configurations(path));
        }
    }

    private void archive(Path path) {
        try {
            List<SourceFile> files = Archives.read(path, uri.apply(path), SourceLimits.DEFAULT);
            Sites.divide(uri.apply(path), files).forEach(sources);
        } catch (IOException | IllegalArgumentException e) {
            refuse(path, Reason.BROKEN_ARCHIVE, e instanceof BrokenArchiveException ? e.getMessage() : "");
        }
    }

    private void folder(Path folder, Set<Object> above, int depth) {
        try {
            Object key = folder.toRealPath();
            if (depth > DEEPEST || !above.add(key)) {
                refuse(folder, Reason.LINK_LOOP, "");
                return;
            }
            if (isSite(folder)) {
                site(folder);
            } else {
                List<Path> children = children(folder);
                for (Path child : children) {
                    child(child, above, depth);
                }
            }
            above.remove(key);
        } catch (IOException e) {
            refuse(folder, Reason.UNREADABLE, "");
        }
    }

    private void child(Path child, Set<Object> above, int depth) {
        String name = child.getFileName().toString();
        if (name.startsWith(".") || name.equals("node_modules")) {
            return;
        }
        if (Files.isDirectory(child)) {
            folder(child, above, depth + 1);
        } else if (isPage(name) || Records.isName(name) || Archives.isArchive(name.toLowerCase(Locale.ROOT)) || name.endsWith(".jsonl")) {
            find(child);
        } else if (Files.isSymbolicLink(child) && !Files.exists(child)) {
            refuse(child, Reason.LINK_LOOP, "the link leads nowhere or to itself");
        }
    }

    static boolean isPage(String name) {
        return PAGES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isSite(Path folder) {
        boolean jekyll = Files.isRegularFile(folder.resolve("_config.yml")) || Files.isRegularFile(folder.resolve("_config.yaml")) || Files.isDirectory(folder.resolve("_pages"));
        return jekyll || Files.isDirectory(folder.resolve("content").resolve("authors"))
            || Files.isDirectory(folder.resolve("data").resolve("authors")) || isOwned(folder)
            || Files.isDirectory(folder.resolve("content")) && HugoConfig.PLACES.stream().anyMatch(name -> isConfiguration(folder, name));
    }

    /** Whether {@code folder} is a site of Hugo with one person's data on a page of its own. */
    private static boolean isOwned(Path folder) {
        return read(folder, HugoOwner.ABOUT).filter(HugoOwner::isAbout).isPresent();
    }

    private static boolean isConfiguration(Path folder, String name) {
        return read(folder, name).flatMap(TextFile::of).filter(HugoConfig::is).isPresent();
    }

    /** The file {@code name} of {@code folder}, where there is one that may be read. */
    private static Optional<SourceFile> read(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            boolean small = Files.isRegularFile(file) && Files.size(file) < SourceLimits.DEFAULT.fileBytes();
            return small ? Optional.of(new SourceFile(name, "", Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void site(Path folder) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        long bytes = 0;
        try (Stream<Path> walk = Files.walk(folder, DEEPEST, new FileVisitOption[0])) {
            for (Path path : (Iterable<Path>) walk.filter(Files::isRegularFile).sorted()::iterator) {
                String relative = folder.relativize(path).toString().replace('\\', '/');
                long size = Files.size(path);
                if (Sites.isOfSite(relative) && size < SourceLimits.DEFAULT.fileBytes() && bytes + size < SourceLimits.DEFAULT.bytes() && files.size() < SourceLimits.DEFAULT.entries()) {
                    files.add(new SourceFile(relative, uri.apply(path), Files.readAllBytes(path)));
                    bytes += size;
                }
            }
        }
        Sites.divide(uri.apply(folder), files).forEach(sources);
    }

    /** @param configurations of the site, with the names by which importers know them */
    private void single(Path path, Map<String, Path> configurations) {
        try {
            if (Files.size(path) > SourceLimits.DEFAULT.fileBytes()) {
                refuse(path, Reason.TOO_LARGE, Files.size(path) + " bytes");
                return;
            }
            List<SourceFile> context = new ArrayList<>();
            for (Map.Entry<String, Path> configuration : configurations.entrySet()) {
                if (Files.size(configuration.getValue()) < SourceLimits.DEFAULT.fileBytes()) {
                    context.add(new SourceFile(configuration.getKey(), uri.apply(configuration.getValue()), Files.readAllBytes(configuration.getValue())));
                }
            }
            sources.accept(new Source(uri.apply(path), List.of(new SourceFile(path.getFileName().toString(), uri.apply(path), Files.readAllBytes(path))), context));
        } catch (IOException e) {
            refuse(path, Reason.UNREADABLE, "");
        }
    }

    /** The nearest configuration above {@code path}; above a page of content that of Hugo counts too. */
    private static Map<String, Path> configurations(Path path) {
        boolean content = path.toAbsolutePath().toString().replace('\\', '/').contains("/content/");
        List<String> names = content ? HugoConfig.PLACES : List.of("_config.yml");
        Map<String, Path> found = new LinkedHashMap<>();
        Path folder = path.toAbsolutePath().getParent();
        for (int up = 0; folder != null && up < 4 && found.isEmpty(); up++) {
            for (String name : names) {
                Path config = folder.resolve(name);
                if (Files.isRegularFile(config) && Files.isReadable(config)) {
                    found.put(name, config);
                }
            }
            folder = folder.getParent();
        }
        return found;
    }

    /** Passes a file of lines on if its first line is a profile: others, such as a list of files, are refused as a whole. */
    private void unnamedLines(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            String head = new String(in.readNBytes(LINES_AT_ONCE), StandardCharsets.UTF_8).replaceFirst("^\ufeff", "").stripLeading();
            if (BoleProfiles.is(head)) {
                lines(path);
            } else {
                refuse(path, head.isEmpty() ? Reason.EMPTY : Reason.UNKNOWN_FORMAT, "");
            }
        } catch (IOException e) {
            refuse(path, Reason.UNREADABLE, "");
        }
    }

    /** Passes a file of lines on in pieces of whole lines. */
    private void lines(Path path) {
        String address = uri.apply(path);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            ByteArrayOutputStream piece = new ByteArrayOutputStream();
            int line = 1;
            int first = 1;
            for (int b = in.read(); b >= 0; b = in.read()) {
                piece.write(b);
                if (b == '\n') {
                    line++;
                    if (piece.size() >= LINES_AT_ONCE) {
                        pass(address, piece, first);
                        first = line;
                    }
                } else if (piece.size() > SourceLimits.DEFAULT.fileBytes()) {
                    refuse(path, Reason.TOO_LARGE, "line " + line);
                    return;
                }
            }
            if (piece.size() > 0 || first == 1) {
                pass(address, piece, first);
            }
        } catch (IOException e) {
            refuse(path, Reason.UNREADABLE, "");
        }
    }

    private void pass(String address, ByteArrayOutputStream piece, int firstLine) {
        String name = address.substring(address.lastIndexOf('/') + 1);
        sources.accept(new Source(address, List.of(new SourceFile(name.endsWith(".profiles.jsonl") ? name : name.replaceFirst("\\.jsonl$", ".profiles.jsonl"), address, piece.toByteArray(), firstLine)), List.of()));
        piece.reset();
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    private void refuse(Path path, Reason reason, String detail) {
        refusals.accept(new Outcome.Refused(uri.apply(path), reason, detail));
    }
}
