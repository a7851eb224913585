package bole.web;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Award;
import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.LineRange;
import bole.profile.Link;
import bole.profile.LinkKind;
import bole.profile.Name;
import bole.profile.NameKind;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.profile.SourceRecord;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.PartialDate;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a stranger's page holds is shown as text, in every field, on every page, and as what is typed. */
class HostileProfileTest {

    private static final LineRange LINE = LineRange.of(1);
    private static final Set<String> ELEMENTS_OF_OURS = elements(Visit.sample().page("/profiles/" + PageKinds.person()), Visit.sample().page("/?q=graph&year=2020"));

    static Stream<String> attacks() {
        return Stream.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg/onload=alert(1)>", "</title><script>alert(1)</script>",
            "</textarea><script>alert(1)</script>", "<!--<img src=\"--><img src=x onerror=alert(1)//\">", "javascript:alert(1)", "JaVaScRiPt&colon;alert(1)",
            "data:text/html,<script>alert(1)</script>", "\u0000<script>alert(1)</script>", "<scr\u0000ipt>alert(1)</scr\u0000ipt>", "&lt;script&gt;alert(1)&lt;/script&gt;",
            "${7*7}", "@if(true)", "{{7*7}}", "<a href=\"jav\tascript:alert(1)\">x</a>", "\u202Eevil\u2066", "＜script＞alert(1)＜/script＞", "<math><mtext><style><img src=x onerror=alert(1)>",
            "` onmouseover=alert(1) `", "\" autofocus onfocus=alert(1) x=\"", "<base href=//evil.example>", "<meta http-equiv=refresh content=0;url=//evil.example>");
    }

    private static Profile hostile(String attack) {
        String text = attack + " zebra";
        Stint stint = new Stint(StintKind.EDUCATION, Optional.of(Institution.named(text)), text, text, Optional.of(Degree.PHD), text, PartialDate.read("2020"),
            PartialDate.read("2021"), false, 0, LINE);
        Stint job = new Stint(StintKind.EMPLOYMENT, Optional.of(Institution.named(text)), "", text, Optional.empty(), "", PartialDate.read("2022"),
            Optional.empty(), true, 0, LINE);
        return new Profile("hostile", List.of(new Name(text, "en", NameKind.DISPLAY), new Name(attack, "", NameKind.NATIVE)), text, text,
            List.of(new Interest(text, "", 0, LINE)), List.of(stint, job),
            List.of(new Publication(text, List.of(text), text, OptionalInt.of(2021), text, attack, text, 0, LINE)),
            List.of(new Award(text, text, OptionalInt.of(2022), 0, LINE)), List.of(new Link(LinkKind.OTHER, attack, 0, LINE)), List.of(attack),
            List.of(new SourceRecord(attack, "markdown", "en", "", Optional.empty(), List.of(attack))));
    }

    private static Set<String> elements(Document... pages) {
        return Stream.of(pages).flatMap(page -> page.getAllElements().stream()).map(Element::tagName).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void aProfileFullOfMarkupIsShownAsText(String attack) {
        Visit visit = new Visit(Invented.only(List.of(hostile(attack))).site());
        String typed = URLEncoder.encode(attack, StandardCharsets.UTF_8);
        for (String address : List.of("/profiles/hostile", "/profiles/hostile?lang=zh", "/?q=zebra", "/?q=" + typed, "/browse/institution", "/browse/interest?words=" + typed,
            "/?institution=" + typed, "/?stint=title:" + typed.replace("%3B", "%5C%3B"), "/?" + typed + "=1", "/refine?as=" + typed, "/profiles/" + URLEncoder.encode(attack.replaceAll("[\\p{Cntrl}/\\\\]", "-"), StandardCharsets.UTF_8))) {
            check(visit.answer(address), address);
        }
    }

    private static void check(Response answer, String address) {
        assertThat(answer.status()).as(address).isLessThan(500);
        if (!answer.headers().getOrDefault("Content-Type", "").startsWith("text/html")) {
            return;
        }
        Document page = org.jsoup.Jsoup.parse(Visit.text(answer));
        assertThat(ELEMENTS_OF_OURS).as(address).containsAll(page.select("main *").stream().map(Element::tagName).filter(name -> !MORE.contains(name)).toList());
        page.select("script[type=application/ld+json]").forEach(data -> assertThat(bole.json.Json.readObject(data.data())).as(address).containsEntry("@type", "ProfilePage"));
        assertThat(page.select("script:not([src]):not([type=application/ld+json]), img, iframe, base, object, embed, meta[http-equiv]")).isEmpty();
        assertThat(page.getAllElements()).allSatisfy(element -> assertThat(element.attributes().asList()).as(address).noneMatch(HostileProfileTest::isActive));
    }

    /** Elements of kinds of page other than the two looked at. */
    private static final Set<String> MORE = Set.of("code", "p", "ul", "li", "form", "label", "input", "button", "nav", "b", "span", "bdi", "a");

    private static boolean isActive(org.jsoup.nodes.Attribute attribute) {
        boolean handler = attribute.getKey().startsWith("on") || attribute.getKey().equals("style") || attribute.getKey().equals("autofocus");
        boolean address = Set.of("href", "src", "action").contains(attribute.getKey()) && !attribute.getValue().matches("(?s)(/(?!/)|#|https?://|mailto:).*");
        return handler || address;
    }
}
