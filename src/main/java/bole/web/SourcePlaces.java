package bole.web;

import bole.profile.LineRange;
import bole.profile.SourceRecord;
import bole.query.Language;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where claims stand: lines in words, and the page that shows them. Made for one answer. */
final class SourcePlaces {

    private final Sources sources;
    private final Language language;
    private final Map<String, Boolean> kept = new HashMap<>();

    SourcePlaces(Sources sources, Language language) {
        this.sources = sources;
        this.language = language;
    }

    /** {@code lines} in words. */
    String words(LineRange lines) {
        Messages messages = Messages.in(language);
        return lines.first() == lines.last() ? messages.say("profile.lines", lines.first()) : messages.say("profile.lines.many", lines.first(), lines.last());
    }

    /** The page of {@code lines} of a source of the person {@code id}, or {@code ""} where the source's text was not kept. */
    String href(String id, SourceRecord source, Optional<LineRange> lines) {
        if (source.sha256().isEmpty() || !kept.computeIfAbsent(source.sha256(), sources::has)) {
            return "";
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        lines.ifPresent(range -> {
            parameters.put("from", List.of(String.valueOf(range.first())));
            parameters.put("to", List.of(String.valueOf(range.last())));
        });
        parameters.put(PageLanguage.PARAMETER, List.of(PageLanguage.code(language)));
        return PageAddress.of(PageAddress.source(id, source.sha256()), parameters) + lines.map(range -> "#L" + range.first()).orElse("");
    }
}
