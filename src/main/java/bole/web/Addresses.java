package bole.web;

import bole.query.RequestException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Request targets, read strictly and written back. Percent encoding must be whole and mean UTF-8; a path with an encoded slash, a backslash, a control
 * character or a dot segment is refused, so that no two spellings of a path mean different things to different readers.
 */
public final class Addresses {

    private static final int MOST_PARAMETERS = 1_000;

    private Addresses() {
    }

    /**
     * The decoded path of a raw one.
     *
     * @throws ProblemException with status 400 for a path that is not plain
     */
    static String readPath(String raw) {
        String path;
        try {
            path = decode(raw, false);
        } catch (CharacterCodingException e) {
            throw badPath();
        }
        boolean strange = path.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == '\\');
        boolean encodedSlash = raw.contains("%2f") || raw.contains("%2F");
        boolean dots = Arrays.stream(path.split("/", -1)).anyMatch(segment -> segment.equals(".") || segment.equals(".."));
        if (!path.startsWith("/") || strange || encodedSlash || dots) {
            throw badPath();
        }
        return path;
    }

    private static ProblemException badPath() {
        return new ProblemException(Problem.plain(400, "Bad Request", "the path is not plain percent-encoded UTF-8 without dot segments, encoded slashes, "
            + "backslashes and control characters"));
    }

    /**
     * The decoded parameters of a raw query, in order.
     *
     * @throws RequestException naming the first parameter whose encoding is broken
     */
    static Map<String, List<String>> readQuery(String raw) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        int count = 0;
        int begin = 0;
        while (begin < raw.length()) {
            int end = raw.indexOf('&', begin);
            end = end < 0 ? raw.length() : end;
            if (end > begin && ++count > MOST_PARAMETERS) {
                throw RequestException.of(RequestException.Problem.TOO_COMPLEX, "", "a request has at most " + MOST_PARAMETERS + " parameters", "");
            }
            if (end > begin) {
                readParameter(raw.substring(begin, end), parameters);
            }
            begin = end + 1;
        }
        return parameters;
    }

    private static void readParameter(String pair, Map<String, List<String>> parameters) {
        int equals = pair.indexOf('=');
        String rawName = equals < 0 ? pair : pair.substring(0, equals);
        try {
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1), true);
            parameters.computeIfAbsent(decode(rawName, true), name -> new ArrayList<>()).add(value);
        } catch (CharacterCodingException e) {
            String name = rawName.length() > 40 ? rawName.substring(0, 40) : rawName;
            throw RequestException.of(RequestException.Problem.INVALID_VALUE, name.replaceAll("[^A-Za-z0-9._-]", "?"), "is not percent-encoded UTF-8", "");
        }
    }

    /** Percent-decodes; characters above 127 are bytes as a client sent them, unencoded. */
    private static String decode(String raw, boolean plusIsSpace) throws CharacterCodingException {
        ByteBuffer bytes = ByteBuffer.allocate(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                bytes.put((byte) (digit(raw, i + 1) << 4 | digit(raw, i + 2)));
                i += 2;
            } else if (c > 0xff) {
                throw new CharacterCodingException();
            } else {
                bytes.put((byte) (c == '+' && plusIsSpace ? ' ' : c));
            }
        }
        return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    }

    private static int digit(String raw, int at) throws CharacterCodingException {
        int digit = at < raw.length() && raw.charAt(at) < 0x80 ? Character.digit(raw.charAt(at), 16) : -1;
        if (digit < 0) {
            throw new CharacterCodingException();
        }
        return digit;
    }

    /** {@code path}, percent-encoded. */
    public static String path(String path) {
        return Arrays.stream(path.split("/", -1)).map(Addresses::encode).collect(Collectors.joining("/"));
    }

    /** {@code parameters} as a query without its question mark. */
    public static String query(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(value -> encode(entry.getKey()) + "=" + encode(value)))
            .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
