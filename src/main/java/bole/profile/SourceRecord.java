package bole.profile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where claims come from: one file or address as it was read.
 *
 * @param uri relative path or address, as known to whoever gave it; never a path of the machine's root
 * @param format name of the importer's format ({@code markdown}, {@code academicpages}, {@code hugoblox} …)
 * @param language {@code en}, {@code zh}, {@code mixed}, or {@code ""}
 * @param sha256 of the bytes as received, lower-case hexadecimal
 * @param retrieved when it was read
 * @param repairs what was mended in its encoding, in words ("utf-8 read as macintosh")
 */
public record SourceRecord(String uri, String format, String language, String sha256, Optional<Instant> retrieved, List<String> repairs) {

    public SourceRecord {
        repairs = List.copyOf(repairs);
    }

    /** The same in {@code other} language. */
    public SourceRecord withLanguage(String other) {
        return new SourceRecord(uri, format, other, sha256, retrieved, repairs);
    }

    /** The same with one more repair. */
    public SourceRecord withRepair(String repair) {
        return new SourceRecord(uri, format, language, sha256, retrieved, Stream.concat(repairs.stream(), Stream.of(repair)).toList());
    }
}
