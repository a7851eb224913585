package bole.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The sources as received, under {@code data/sources}, each named by the SHA-256 of its bytes, so that a claim can be shown in place.
 * A copy for showing, not the truth: it is not forced to the disk, but the sum is verified when it is read, so a copy that a crash cut counts as none.
 */
public final class SourceArchive {

    private static final int PREFIX = 2;

    private final Path folder;

    /** The archive within the folder {@code data}. */
    public SourceArchive(Path data) {
        this.folder = data.resolve("sources");
    }

    /** Keeps {@code bytes}, whose SHA-256 is {@code sha256}; keeping the same twice changes nothing. */
    public void keep(String sha256, byte[] bytes) {
        Path file = fileOf(sha256);
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.getParent());
                Path beside = file.resolveSibling(file.getFileName() + ".new");
                Files.write(beside, bytes);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder cannot be written", e);
        }
    }

    /** Whether a copy under that sum is there. */
    public boolean has(String sha256) {
        return isSum(sha256) && Files.exists(fileOf(sha256));
    }

    private static boolean isSum(String text) {
        return text.matches("[0-9a-f]{64}");
    }

    /** The bytes whose SHA-256 is {@code sha256}, if they were kept. */
    public Optional<byte[]> find(String sha256) {
        if (!has(sha256)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(fileOf(sha256));
            return sum(bytes).equals(sha256) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder cannot be read", e);
        }
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Path fileOf(String sha256) {
        return folder.resolve(sha256.substring(0, PREFIX)).resolve(sha256.substring(PREFIX));
    }
}
