package bole.web;

import bole.query.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The language of a page: the parameter {@code lang}, else the first of ours that the browser asks for, else English. */
final class PageLanguage {

    static final String PARAMETER = "lang";
    private static final int RANGES_READ = 20;

    private PageLanguage() {
    }

    /** The language in which {@code request} is to be answered. */
    static Language of(Request request) {
        return request.parameter(PARAMETER).flatMap(PageLanguage::named).orElseGet(() -> accepted(request.header("accept-language").orElse("")));
    }

    private static Optional<Language> named(String code) {
        return Arrays.stream(Language.values()).filter(language -> code(language).equals(code)).findFirst();
    }

    private static Language accepted(String header) {
        return Arrays.stream(header.split(",", RANGES_READ)).map(PageLanguage::primary).flatMap(code -> named(code).stream()).findFirst().orElse(Language.EN);
    }

    private static String primary(String range) {
        String lower = range.strip().toLowerCase(Locale.ROOT);
        return lower.length() > 1 && (lower.length() == 2 || !Character.isLetter(lower.charAt(2))) ? lower.substring(0, 2) : "";
    }

    /** The value of the parameter. */
    static String code(Language language) {
        return switch (language) {
            case EN -> "en";
            case ZH -> "zh";
        };
    }

    /** The language's tag, BCP 47. */
    static String tag(Language language) {
        return switch (language) {
            case EN -> "en";
            case ZH -> "zh-Hans";
        };
    }

    static Language other(Language language) {
        return switch (language) {
            case EN -> Language.ZH;
            case ZH -> Language.EN;
        };
    }
}
