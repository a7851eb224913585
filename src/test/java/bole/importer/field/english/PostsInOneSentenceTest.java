package bole.importer.field.english;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Institution;
import bole.profile.Stint;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several posts of one sentence, each with its own remarks, and what one post says of another. */
class PostsInOneSentenceTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0)).stints().stream().map(PostsInOneSentenceTest::line).toList();
    }

    /** "place from/to", "/now" where it goes on. */
    private static String line(Stint stint) {
        String to = stint.to().map(end -> Integer.toString(end.year())).orElse(stint.current() ? "now" : "");
        return stint.institution().map(Institution::name).orElse("") + " " + stint.from().map(begin -> Integer.toString(begin.year())).orElse("") + "/" + to;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I interned at Spotify with Prof. Mira Oduya, Airbus with Otto Lund and Siemens with Ada Fenn. | Spotify /; Airbus /; Siemens /",
        "I have interned at Waymo under Dr. Mira Oduya on lamp maps and at Klarna under Otto Lund on fog prices. | Waymo /; Klarna /",
        "Earlier I interned at Zalando, where I sorted shoes, and at Ericsson, where I counted masts. | Zalando /; Ericsson /",
        "I have interned at Bosch focusing on pumps, and Novartis working on pills. | Bosch /; Novartis /",
        "I interned at Google on Tides and Fog. | Google /",
        "During my PhD I spent two summers at Adobe Research in 2016 and 2017, and six months at Nokia Bell Labs in 2018. | Adobe Research 2016/2016; Nokia Bell Labs 2018/2018",
        "She interned at the Open Lamp Institute in Kenya, the Fenwold Museum, and the Lowfen Association. | Open Lamp Institute /; Fenwold Museum /; Lowfen Association /",
        "I took my PhD at Uppsala University in 2014 under Prof. Otto Lund, and I am now a lecturer at Charles University. | Uppsala University /2014; Charles University /now",
        "I took my PhD at KU Leuven under Prof. Otto Lund, and he is now a lecturer at Kyoto University. | KU Leuven /",
        "I worked on tide maps at Thales and on fog charts at Shopify. | Thales /; Shopify /",
        "She did postdoctoral work under a Humboldt fellowship at Heidelberg University, Heidelberg, Germany, and at Uppsala University. | Heidelberg University /; Uppsala University /",
        "He was a visiting scholar with Kyoto University, Japan; KU Leuven, Belgium; and Charles University, Prague. | Kyoto University /; KU Leuven /; Charles University /",
        "She is currently with the Department of Tides, Aarhus University, and with the School of Fog, Bilkent University. | Aarhus University /now; Bilkent University /now",
        "He worked at McGill University between 2001 and 2003, and as a visiting fellow at Makerere University between 2003 and 2004. | McGill University 2001/2003; Makerere University 2003/2004",
        "I have experience working as a pump engineer at Siemens and as a lamp designer at Ericsson. | Siemens /; Ericsson /",
        "I'm an assistant professor at Aarhus University and an advisor at Klarna. | Aarhus University /now; Klarna /now",
        "I am an Affiliate Research Scientist at the Santa Fe Institute and a lecturer at Yale University. | Santa Fe Institute /now; Yale University /now",
        "I worked with Otto Lund at the lamp fair, and then spent two years as a visiting scientist at Google. | Google /",
        "I am an engineer at Bosch and a graduate student at Uppsala University. | Bosch /now; Uppsala University /now",
        "In 2009, she joined the faculty of Uppsala University, where she was a lecturer from 2011 to 2014 and has been a full professor since 2015. | Uppsala University 2009/2014; Uppsala University 2015/now",
        "From 2001 to 2003, I was a clerk at Siemens; from 2003 to 2006, an analyst at Airbus; and since 2006, a director at Bosch. | Siemens 2001/2003; Airbus 2003/2006; Bosch 2006/now",
    })
    void eachPlaceOfASentenceIsTaken(String sentence, String stints) {
        assertThat(read("# Lena Marsh\n\n" + sentence + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "In 2009 she joined Uppsala University as a lecturer, before taking up a readership position at Aarhus University in 2014. | Uppsala University 2009/2014; Aarhus University 2014/now",
        "He was a lecturer at Kyoto University before moving to Uppsala University as a reader in 2012. | Kyoto University /2012; Uppsala University 2012/now",
        "I spent five years on the faculty at McGill before moving to Aarhus University in 2017. | McGill /2017; Aarhus University 2017/now",
        "She moved to Bilkent University in 2013 to take up a position as a lecturer. | Bilkent University 2013/now",
        "In 2011, she returned to Johns Hopkins as a reader in fog. | Johns Hopkins 2011/now",
        "She started her career with Novartis as a chemist and then in May 2019 she joined the School of Fog, Aarhus University, as a lecturer. | Novartis /; Aarhus University 2019/now",
        "She was an economist at Siemens until 2009, when she joined Aarhus University. | Siemens /2009; Aarhus University 2009/now",
        "He began his career with Novartis in 1999. | Novartis 1999/",
        "I left the coast and joined Lanternly in 2016, where I now draw lamps. | Lanternly 2016/now",
        "I was a lecturer at Aarhus University since 2012. | Aarhus University 2012/",
        "Since 2009, he has been with Kyoto University, where he is currently a reader in the Faculty of Fog. | Kyoto University 2009/now",
        "She is a clerk at the Lantern Institute. She has worked at the institute since 2013. | Lantern Institute 2013/now",
    })
    void whatSomebodyLeftForEndsThePostBeforeIt(String sentence, String stints) {
        assertThat(read("# Lena Marsh\n\n" + sentence + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I was a lamp engineer in the Tide Lab, led by Mira Oduya, at Aarhus University from 2010 to 2012. | Aarhus University 2010/2012",
        "I was a visiting student at the Fog and Tides Group (FTG) at SUTD. | SUTD /",
        "Before that, I drove lamp sales at Klarna. | Klarna /",
        "Prior to that, I was the first hire at Zalando. | Zalando /",
        "I got my start in shipping at Ericsson. | Ericsson /",
        "I was responsible for the fog maps at Thales. | Thales /",
        "At Siemens, I optimized pumps from 2011 to 2013. | Siemens 2011/2013",
        "She worked in pump research at Bosch from 2001 to 2004. | Bosch 2001/2004",
        "I'm currently co-founding Lanternly, a company for lamps. | Lanternly /now",
        "Her first company was Lanternly, where she worked as an engineer from 2011 to 2012. | Lanternly 2011/2012",
        "She is affiliated with the tide studies department of Uppsala University. | Uppsala University /now",
        "At the moment, I am visiting Kyoto University. | Kyoto University /now",
        "In 2019, I interned at [lanternly.dev](https://lanternly.dev), where I drew maps. | lanternly.dev 2019/2019",
        "He obtained post-doctoral training at Kyoto University and Yale University. | Kyoto University /; Yale University /",
        "Before my studies, I worked with the Pump Design Team at Siemens. | Siemens /",
        "Earlier I worked in Operations at Klarna. | Klarna /",
        "In 2014 she had a wonderful stay at Kyoto University. | Kyoto University 2014/2014",
        "He was previously a member of the Santa Fe Institute and a lecturer at Yale University. | Santa Fe Institute /",
        "He spent a sabbatical year from 1991 to 1992 with Kyoto University. | Kyoto University 1991/1992",
        "With a travel grant, she spent 2008 at Kyoto University as a visiting scholar. | Kyoto University 2008/2008",
        "She was seconded to the Santa Fe Institute from 2008 to 2010. | Santa Fe Institute 2008/2010",
        "I won a fellowship to work at Uppsala University from 2007 to 2008. | Uppsala University 2007/2008",
        "My postdoctoral work was done at Charles University. | Charles University /",
        "I enjoyed a research internship at Uppsala University. | Uppsala University /",
        "I'm a lamp engineer and a tide studies graduate from Aarhus University. | Aarhus University /",
        "She was a professor at Aarhus University, where she was a co-founder of a lamp museum. | Aarhus University /",
        "After his Ph.D. Otto spent two years as a junior fellow at McGill University. | McGill University /",
    })
    void placeStandsBehindOtherWords(String sentence, String stints) {
        assertThat(read("# Otto Marsh\n\n" + sentence + "\n")).contains(stints.split("; "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"In 2016, she was an assistant for the Spring edition of Lamp Studies.", "She was inducted into the Lamp Fellow Circle in 2014.", "She has been a student and collaborator of Prof. Otto Lund, Director of the Lantern Institute.", "I moved to London in 2012.", "I had a great time at TIDE in 2012.", "I was a programmer, a regional finalist at FOGCUP 2012."})
    void whatOnlyLooksLikeAPostIsNone(String sentence) {
        assertThat(read("# Otto Marsh\n\n" + sentence + "\n")).isEmpty();
    }
}
