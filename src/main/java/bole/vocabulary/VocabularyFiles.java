package bole.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** The texts that vocabularies are read from, and the hash of them all. */
final class VocabularyFiles {

    private final CRC32 first = new CRC32();
    private final CRC32C second = new CRC32C();

    /** A file as text. */
    record TextFile(String name, String text) {
    }

    /** The files {@code names} of the folder {@code folder} that ship beside this class. */
    List<TextFile> shipped(String folder, List<String> names) {
        List<TextFile> files = new ArrayList<>();
        for (String name : names) {
            files.add(shipped(folder + "/" + name + ".tsv"));
        }
        return files;
    }

    TextFile shipped(String path) {
        try (InputStream in = VocabularyFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: bole/vocabulary/" + path + " is missing");
            }
            byte[] bytes = in.readAllBytes();
            count(bytes);
            return new TextFile(path, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The user's file {@code name} in {@code folder}: none or one. */
    List<TextFile> given(Path folder, String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            count(bytes);
            return List.of(new TextFile(file.toString(), StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()));
        } catch (CharacterCodingException e) {
            throw new VocabularyException(file.toString(), "is not UTF-8 text; save it as UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private void count(byte[] bytes) {
        first.update(bytes, 0, bytes.length);
        second.update(bytes, 0, bytes.length);
    }

    /** Hash of all that was read, in the order of reading: 16 hexadecimal digits. */
    String version() {
        return HexFormat.of().toHexDigits(first.getValue() << 32 | second.getValue());
    }
}
