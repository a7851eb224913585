package bole.importer.field.person;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.form.PersonNames;
import bole.importer.field.reading.Reading;
import bole.importer.page.HtmlPages;
import bole.importer.page.MarkdownPages;
import bole.importer.page.Page;
import bole.profile.Name;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesOfTheWorldTest {

    @ParameterizedTest
    @ValueSource(strings = {"Rosa dela Fuente", "Md. Tariq Oduya", "Hylke van 't Moor", "Sjoerd in 't Venn", "Gijs op den Dijk", "Anneke te Lowen", "Heinz auf der Lowe", "Karin zum Moor", "Timo am Fenne", "Otto von und zu Lowmoor", "Käthe Zur Venne",
        "Chiara della Fenna", "Lucia degli Arbosi", "Niccolò Dall'Arbo", "Inês do Campelo", "José das Fontinhas", "María de los Fontes", "Juan De los Fontes", "Omar ul-Fenwar", "Reza ur Fenwar", "Salah ad-Din El-Oduyi", "Siti binti Oduyah",
        "Anucha na Fenwala", "Kamau wa Oduya", "Bo Li", "Ke Xu", "Yi Ma", "Li A. Ye", "Ọlá Ọ̀dúyà", "A. N. Oduyenko", "Otto R. L. Krahl", "Hélène L.W. de la Fenne", "Zoé Page", "Karin Read", "Nguyen The Anh", "Pham Thi My", "MÁIRE ST. FENWOLD"})
    void nameIsWholeInAHeadingInATitleAndInASentence(String name) {
        String shown = PersonNames.tidy(name);
        assertThat(shown(MarkdownPages.read("# " + name + "\n\nI study fog at Kyoto University."))).isEqualTo(shown);
        assertThat(shown(MarkdownPages.read("Hi, I'm " + name + ", a lecturer at Kyoto University."))).isEqualTo(shown);
        assertThat(shown(MarkdownPages.read(name + " is a lecturer at Kyoto University."))).isEqualTo(shown);
        assertThat(shown(HtmlPages.read("<title>" + name + " | Home</title><p>I study fog at Kyoto University.</p>", 0))).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/Prof. ", "Assist. Prof. Dr. ", "Prof.Dr. ", "Dr.med. ", "Doç. Dr. ", "Ir. ", "Drs. ir. ", "Dott.ssa ", "Dra. ", "M.Sc. ", "Bc. ", "Mag. ", "Engr. ", "Capt. ", "Rev. Dr. ", "Sir ", "Emeritus Professor ", "Prof. Dr. Dr. h.c. ", "doc. RNDr. "})
    void formOfAddressIsNoPartOfTheName(String address) {
        assertThat(shown(MarkdownPages.read("# " + address + "Tomas Krahl\n\nI study fog at Kyoto University."))).isEqualTo("Tomas Krahl");
        assertThat(shown(MarkdownPages.read("I am " + address + "Tomas Krahl, and I study fog at Kyoto University."))).isEqualTo("Tomas Krahl");
    }

    @ParameterizedTest
    @ValueSource(strings = {", M.D.", "she/her", ", Dr.-Ing.", ", RN, PhD", ", SMIEEE", ", BSc (Hons)", " (PhD)", " she/her", " · she/her", " {he/him}", " (él/he)", " (他)", " [Mee-rah]", " [Momo]", " (aka Momo)"})
    void whatStandsBehindTheNameIsNoPartOfIt(String behind) {
        assertThat(shown(MarkdownPages.read("# Tomas Krahl" + behind + "\n\nI study fog at Kyoto University."))).isEqualTo("Tomas Krahl");
    }

    @ParameterizedTest
    @CsvSource({"'Teng, Ruolan', Ruolan Teng", "'Xu, Bo', Bo Xu", "'Krahl, Tomas', Tomas Krahl", "'van der Moor, Anneke', Anneke van der Moor", "'Oduya, K. S.', K. S. Oduya", "'Teng, Ruolan (Mira)', Ruolan (Mira) Teng"})
    void surnameMayStandFirstWithAComma(String written, String name) {
        assertThat(shown(MarkdownPages.read("# " + written + "\n\nI study fog at Kyoto University."))).isEqualTo(name);
        assertThat(shown(HtmlPages.read("<title>" + written + "</title><p>I study fog at Kyoto University.</p>", 0))).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tomas Krahl Томас Краль", "Томас Краль (Tomas Krahl)", "Tomas Krahl / توماس", "توماس كرال | Tomas Krahl", "Tomas Krahl (トーマス)", "ტომას კრალი Tomas Krahl"})
    void latinSpellingIsShownBesideAnotherScript(String written) {
        assertThat(shown(MarkdownPages.read("# " + written + "\n\nI study fog at Kyoto University."))).isEqualTo("Tomas Krahl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hi, I'm Ruolan Teng | 滕若澜, a lecturer at Kyoto University.", "I am Ruolan Teng, 滕若澜, a lecturer at Kyoto University.", "My name is Ruolan Teng / 滕若澜. I study fog.", "滕若澜 Ruolan Teng is a lecturer at Kyoto University.", "Ruolan Teng 滕若澜 joined Kyoto University as a lecturer.",
        "# Ruolan Teng: 滕若澜\n\nI study fog.", "# Ruolan Teng, PhD (滕若澜)\n\nI study fog."})
    void chineseSpellingIsReadBehindAnySign(String page) {
        assertThat(names(MarkdownPages.read(page))).extracting(Name::text).containsExactly("Ruolan Teng", "滕若澜");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<title>Portfolio: Tomas Krahl</title>", "<title>Vita of Tomas Krahl</title>", "<title>Personal website - Tomas Krahl</title>", "<title>Tomas Krahl | ETH Zurich</title>", "<nav><a class='navbar-brand' href='#'>Tomas Krahl</a></nav>", "<h1>Tomas<br>Krahl Moor</h1>"})
    void nameIsReadWhereverThePageHasIt(String head) {
        assertThat(shown(HtmlPages.read(head + "<p>I study fog at Kyoto University.</p>", 0))).startsWith("Tomas Krahl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomas krahl", "ruolan teng", "gökhan oduya"})
    void smallLettersAreANameBehindAKnownGivenName(String written) {
        assertThat(shown(MarkdownPages.read("# " + written + "\n\nI study fog at Kyoto University."))).isEqualToIgnoringCase(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Storia della Nebbia", "Haus am See", "Life in Lisbon", "Atlanta, Georgia", "Zurich, Switzerland", "Amman, Jordan", "Fog, Lanterns", "Beitrag zum Nebel", "mark down", "rose garden", "To Do", "Of Fog and Water", "Fog and Water"})
    void whatOnlyLooksLikeANameIsNone(String heading) {
        assertThat(names(MarkdownPages.read("# " + heading + "\n\nI study fog at Kyoto University."))).isEmpty();
    }

    private static String shown(Page page) {
        List<Name> names = names(page);
        return names.isEmpty() ? "" : names.getFirst().text();
    }

    private static List<Name> names(Page page) {
        return NameReader.read(Reading.of(page, 0));
    }
}
