package bole.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Texts of some length are sent compressed to those who take it, at the fastest level: most askers are near, and time matters more than size. */
final class Compression {

    private static final int LEAST_BYTES = 1_400;

    private Compression() {
    }

    /** {@code next}, compressed where it pays. */
    static Handler around(Handler next) {
        return request -> {
            Response response = next.handle(request);
            if (!isText(response) || response.headers().containsKey("Content-Encoding")) {
                return response;
            }
            Response varied = response.with("Vary", "Accept-Encoding");
            boolean pays = response.length() < 0 || response.length() >= LEAST_BYTES;
            return pays && accepts(request.header("accept-encoding").orElse("")) ? compressed(varied) : varied;
        };
    }

    private static boolean isText(Response response) {
        String type = response.headers().getOrDefault("Content-Type", "");
        return type.startsWith("text/") || type.contains("json") || type.contains("javascript") || type.contains("xml");
    }

    /** Whether gzip is listed and not with weight 0. */
    static boolean accepts(String header) {
        return Arrays.stream(header.toLowerCase(Locale.ROOT).split(",")).map(part -> part.replace(" ", ""))
            .anyMatch(part -> (part.equals("gzip") || part.startsWith("gzip;")) && !part.matches("gzip;q=0(\\.0{0,3})?"));
    }

    private static Response compressed(Response response) {
        Response.Body body = out -> {
            GZIPOutputStream zip = new Fast(out);
            response.body().writeTo(zip);
            zip.finish();
        };
        Response zipped = response.with("Content-Encoding", "gzip");
        if (response.length() < 0) {
            return new Response(zipped.status(), zipped.headers(), body, -1);
        }
        byte[] bytes = bytes(body, response.length());
        return new Response(zipped.status(), zipped.headers(), out -> out.write(bytes), bytes.length);
    }

    private static byte[] bytes(Response.Body body, long length) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) length / 2);
        try {
            body.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static final class Fast extends GZIPOutputStream {

        Fast(OutputStream out) throws IOException {
            super(out, 8_192);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
