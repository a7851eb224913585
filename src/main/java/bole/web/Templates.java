package bole.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Makes pages from templates: the only file that knows the template engine. Everything a template prints is escaped for the place it stands in. */
final class Templates {

    private static final String PACKAGE = "bole.web.template";
    private static final String HTML = "text/html";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE);

    /** A page: what browsers keep they must ask about again. */
    Response page(int status, String template, Map<String, Object> parameters) {
        String text = text(template, parameters);
        return Response.text(status, HTML, text).with("Cache-Control", "no-cache").with("Vary", "Accept-Language").with("ETag", tag(text));
    }

    /** A document of another media type. */
    Response document(String type, String template, Map<String, Object> parameters) {
        return Response.text(200, type, text(template, parameters).strip());
    }

    private String text(String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        engine.render(template + ".jte", parameters, output);
        return output.toString();
    }

    private static String tag(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(digest, 0, 8) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
