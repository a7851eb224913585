package bole.importer;

import bole.profile.SourceRecord;
import bole.text.Han;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What a profile records of the files it was read from. */
final class Sources {

    private Sources() {
    }

    /** The record of {@code file}, read as {@code format} at {@code now}. */
    static SourceRecord record(TextFile file, String format, Instant now) {
        return record(file, format, file.body(), now);
    }

    /** The record of {@code file}, whose language is that of {@code words}: of data the values, not the names of members. */
    static SourceRecord record(TextFile file, String format, String words, Instant now) {
        List<String> repairs = new ArrayList<>(file.decoded().repairs());
        if (!file.problem().isEmpty()) {
            repairs.add("front matter read line by line: " + file.problem());
        }
        return new SourceRecord(file.file().uri(), format, language(words), sha256(file.file().bytes()), Optional.of(now), repairs);
    }

    /** The record of {@code file} of a site, which is broken as {@code problem} says and gave nothing. */
    static SourceRecord unread(TextFile file, String format, Instant now, String problem) {
        return new SourceRecord(file.file().uri(), format, "", sha256(file.file().bytes()), Optional.of(now), List.of("not read: " + problem));
    }

    /** {@code en}, {@code zh} or {@code mixed} by the share of Chinese characters; {@code ""} for no words at all. */
    static String language(String text) {
        long han = text.codePoints().filter(Han::is).count();
        long words = text.replaceAll("<[^<>]{0,400}>|https?://\\S{0,400}", " ").codePoints().filter(c -> Character.isLetter(c) && !Han.is(c)).count() / 5;
        if (han + words == 0) {
            return "";
        }
        return han == 0 ? "en" : han > 2 * words ? "zh" : han * 50 < words ? "en" : "mixed";
    }

    /** The SHA-256 of {@code bytes} in lower-case hexadecimal digits. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
