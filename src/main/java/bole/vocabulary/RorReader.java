package bole.vocabulary;

import bole.json.Json;
import bole.json.JsonException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Reads a dump of the Research Organization Registry, schema version 2: a JSON array or one object per line, plain, in xz, or in the zip file
 * that the registry publishes. Organisations stream; only one is in memory.
 */
final class RorReader {

    private static final int MEMORY_LIMIT_KIB = 256 * 1024;
    private static final int LONGEST_ORGANISATION = 4_000_000;

    private final Path dump;
    private final Consumer<Map<String, Object>> organisations;
    private long read;

    private RorReader(Path dump, Consumer<Map<String, Object>> organisations) {
        this.dump = dump;
        this.organisations = organisations;
    }

    /** Gives every organisation of {@code dump} to {@code organisations}, as plain JSON values. */
    static void read(Path dump, Consumer<Map<String, Object>> organisations) throws IOException {
        if (!Files.isRegularFile(dump)) {
            throw new VocabularyException(dump.toString(), "no such file; give a dump of the Research Organization Registry (.json, .jsonl, .xz or .zip)");
        }
        RorReader reader = new RorReader(dump, organisations);
        try (InputStream file = Files.newInputStream(dump)) {
            reader.readFile(file);
        }
        if (reader.read == 0) {
            throw new VocabularyException(dump.toString(), "holds no organisation; give a dump of the Research Organization Registry, schema version 2");
        }
    }

    private void readFile(InputStream file) throws IOException {
        String name = dump.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xz")) {
            readObjects(new XZInputStream(file, MEMORY_LIMIT_KIB));
        } else if (name.endsWith(".zip")) {
            readZip(new ZipInputStream(file, StandardCharsets.UTF_8));
        } else {
            readObjects(file);
        }
    }

    /** The registry's zip file holds older schemas and tables beside; theirs is the first JSON file that is not of version 1. */
    private void readZip(ZipInputStream zip) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null && read == 0; entry = zip.getNextEntry()) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            boolean json = name.endsWith(".json") || name.endsWith(".jsonl");
            if (json && (name.contains("v2") || !name.endsWith("ror-data.json"))) {
                readObjects(zip);
            }
        }
    }

    /** Cuts the text into its outermost objects, whatever stands between them. */
    private void readObjects(InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        StringBuilder object = new StringBuilder();
        int depth = 0;
        boolean text = false;
        boolean escaped = false;
        for (int sign = reader.read(); sign >= 0; sign = reader.read()) {
            if (!text && sign == '{') {
                depth++;
            }
            if (depth > 0) {
                object.append((char) sign);
            }
            if (text) {
                text = escaped || sign != '"';
                escaped = !escaped && sign == '\\';
            } else if (sign == '"') {
                text = depth > 0;
            } else if (sign == '}' && --depth == 0) {
                accept(object.toString());
                object.setLength(0);
            }
            if (object.length() > LONGEST_ORGANISATION || depth < 0) {
                throw notRor("is longer than any organisation, or its braces do not match");
            }
        }
        if (depth > 0) {
            throw notRor("ends in the middle; was it copied whole?");
        }
    }

    private void accept(String object) {
        Map<String, Object> organisation;
        try {
            organisation = Json.readObject(object);
        } catch (JsonException e) {
            throw notRor(e.getMessage());
        }
        if (!organisation.containsKey("names") || !organisation.containsKey("id")) {
            throw notRor("has no \"id\" and \"names\"; take the dump of schema version 2");
        }
        read++;
        organisations.accept(organisation);
    }

    private VocabularyException notRor(String what) {
        return new VocabularyException(dump + ", organisation " + (read + 1), what);
    }
}
