package bole.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The description of the API, which stands beside this class as a file; tests hold it against the routes, the parameters and real answers. */
final class OpenApi {

    private static final byte[] DOCUMENT = load();

    private OpenApi() {
    }

    private static byte[] load() {
        try (InputStream in = OpenApi.class.getResourceAsStream("openapi.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Response answer(Request request) {
        Api.refuseParameters(request, List.of());
        return Response.of(200, "application/json", DOCUMENT);
    }
}
