package bole.importer.page;

import bole.text.Wording;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a link without words says by its picture: by the text that stands for it, the title, or the name of the sign. */
final class LinkSigns {

    private static final int LONGEST = 60;
    private static final int MOST_PARTS = 12;
    private static final String[] SAYING = {"aria-label", "alt", "title", "data-original-title", "data-bs-title", "data-tooltip"};
    private static final Wording BADGE = Wording.anyCase("^https?://(?:img\\.shields\\.io|badgen\\.net|custom-icon-badges\\.[a-z.]{3,20})/badge/-?([^/?#-]{1,80})");
    /** Signs of the usual fonts by a part of their names. */
    private static final Map<Wording, String> NAMES = Map.of(Wording.of("(?:^|[\\s-])(?:home|house|globe)(?:$|[\\s-])"), "homepage", Wording.of("(?:^|[\\s-])(?:cv|ai-cv)(?:$|\\s)"), "cv");

    private LinkSigns() {
    }

    /** What {@code element}, a picture or a link, says; {@code ""} where it says nothing. */
    static String of(Element element) {
        return Stream.concat(Stream.of(element), element.select("*").stream().skip(1).limit(MOST_PARTS)).map(LinkSigns::part).filter(words -> !words.isEmpty()).findFirst().orElse("");
    }

    private static String part(Element part) {
        Optional<String> said = Stream.of(SAYING).map(part::attr).map(String::strip).filter(words -> !words.isEmpty() && words.length() < LONGEST).findFirst();
        return said.orElseGet(() -> part.normalName().equals("img") ? badge(part.attr("src")) : NAMES.entrySet().stream().filter(name -> name.getKey().isIn(part.className())).map(Map.Entry::getValue).findFirst().orElse(""));
    }

    private static String badge(String address) {
        var badge = BADGE.matcher(address);
        return badge.find() ? ShownByBrowsers.decoded(badge.group(1)).replace('_', ' ').strip() : "";
    }
}
