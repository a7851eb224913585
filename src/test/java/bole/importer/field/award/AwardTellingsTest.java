package bole.importer.field.award;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which sentences tell of awards, own ones and those of others. */
class AwardTellingsTest {

    private static List<String> read(String text) {
        return new AwardReader(Reading.of(MarkdownPages.read("# Mira Holt\n\nI am a lecturer at Fenwold University.\n\n" + text + "\n"), 0)).read().stream().map(award -> award.title() + (award.year().isPresent() ? " " + award.year().getAsInt() : "")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "She was the recipient of the 2013 Reed Award, best paper awards from several conferences, FOG 2017, FENCON 2018. | Reed Award 2013;best paper award from FOG 2017;best paper award from FENCON 2018",
        "I received the Reed Prize in 2016 and best paper awards at SILT 2014 and FOG 2015. | Reed Prize 2016;best paper award at SILT 2014;best paper award at FOG 2015",
        "She was named a Fen TR35 in 2018 and edited the proceedings of FOG’20. | Fen TR35 2018",
        "She won the Reed Prize in 2016 and has given talks at SILT 2017 and FOG 2018. | Reed Prize 2016",
        "She won the Reed Prize in 2016 and served as a chair of FOG 2017, and was awarded the Fen Medal in 2018. | Reed Prize 2016;Fen Medal 2018",
        "I am a recipient of the Reed Award (2018) and two Fen Fellowships. | Reed Award 2018;Fen Fellowships",
        "She is a recipient of the Reed Best Paper Award by the Conference on Fog in 2017, the Outstanding Fen Award of Northmere in 2015 and the Silt Medal from the Ministry of Reeds, in 2012. | Reed Best Paper Award by the Conference on Fog 2017;Outstanding Fen Award of Northmere 2015;Silt Medal from the Ministry of Reeds 2012",
        "Dr. Holt is a recipient of Kite Thesis Award by Fenwold Conference on Lanterns in 2017, Diligent Referee Award by Fog Review in 2016, and Kite Scholar Award in 2014. | Kite Thesis Award by Fenwold Conference on Lanterns 2017;Diligent Referee Award by Fog Review 2016;Kite Scholar Award 2014",
        "Her papers stand in venues such as FOG, SILT and FEN, and she has received the Best Talk Award at LanternSec 2023. | Best Talk Award at LanternSec 2023",
        "He has many papers in top journals such as FOG, and won the Reed Prize in 2021. | Reed Prize 2021",
        "In 2008, she was awarded the Reed Prize in Mentoring and in 2004, 2006, and 2009, the Fen Teacher of the Year Award. | Reed Prize in Mentoring 2008;Fen Teacher of the Year Award 2004;Fen Teacher of the Year Award 2006;Fen Teacher of the Year Award 2009",
        "In 2011 he won the Reed Prize, and in 2014 the Fen Medal. | Reed Prize 2011;Fen Medal 2014",
        "In 2011, I received the Reed Prize for Young Opticians, in 2014 the Fen Medal, and in 2018 the Kite Award. | Reed Prize for Young Opticians 2011;Fen Medal 2014;Kite Award 2018",
        "I received the Reed Innovation Fellowship in 2019, 2021, and 2022, and the Fen Medal in 2018. | Reed Innovation Fellowship 2019;Reed Innovation Fellowship 2021;Reed Innovation Fellowship 2022;Fen Medal 2018",
        "She received the Reed Fellowship in the years 2019, 2021 and 2022. | Reed Fellowship 2019;Reed Fellowship 2021;Reed Fellowship 2022",
        "My studies are supported by a Reed Scholarship. | Reed Scholarship",
        "I am supported by the Fen Foundation Graduate Fellowship (2021). | Fen Foundation Graduate Fellowship 2021",
        "My doctoral research is supported, in part, by an Alder Fellowship. | Alder Fellowship",
        "I am a PhD student in Optics, supervised by Bo Reed, and supported by a FENS doctoral scholarship. | FENS doctoral scholarship",
        "My work on fens has been recognized with the Reed Fellowship (2023–2026) and the Fen Lantern Research Fellowship (2026–2027). | Reed Fellowship 2023;Fen Lantern Research Fellowship 2026",
        "I have been recognized as a Top Reviewer at FOG (2022, 2025). | Top Reviewer at FOG 2022;Top Reviewer at FOG 2025",
        "I review for FOG and SILT, recognized as a Top Reviewer at FOG (2022, 2025), SILT (2022), and FEN (2023). | Top Reviewer at FOG 2022;Top Reviewer at FOG 2025;Top Reviewer at SILT 2022;Top Reviewer at FEN 2023",
        "I was selected as an Outstanding Reviewer for FOG 2021. | Outstanding Reviewer for FOG 2021",
        "She was named a Reed Lantern Fellow in 2021. | Reed Lantern Fellow 2021",
        "He was named a 2019 Kite Research Fellow. | Kite Research Fellow 2019",
        "He was elected a Fellow of the Fen Society in 2019. | Fellow of the Fen Society 2019",
        "She is a three-time winner of the Reed Teaching Award. | Reed Teaching Award",
        "Her honors include the Reed Prize, the Fen Medal (2014), and the Kite Career Award. | Reed Prize;Fen Medal 2014;Kite Career Award",
        "I am the winner of the 2022 Reed Dissertation Prize. | Reed Dissertation Prize 2022",
        "My dissertation won the Reed Dissertation Prize in 2016. | Reed Dissertation Prize 2016",
        "Our paper on fog received the Best Paper Award at FOG 2020. | Best Paper Award at FOG 2020",
        "He has won awards including the FOG 2017 \"Best Long Paper Award\". | FOG \"Best Long Paper Award\" 2017",
        "I have been honored with the Reed Award, as well as the Fen Medal in 2020. | Reed Award;Fen Medal 2020",
        "My work has earned me the Reed Young Optician Award. | Reed Young Optician Award",
        "She was the recipient of the 2018 Fen Career Award and the 2020 Reed Prize. | Fen Career Award 2018;Reed Prize 2020",
        "He has been awarded a Reed Research Fellowship, 2015-2018. | Reed Research Fellowship 2015",
        "Dr. Mira Holt received her Ph.D degree from Fenwold University in 2013. Fifty journals, such as Fog Review, have her as a referee. Dr. Holt is a recipient of Kite Thesis Award by Fenwold Conference on Lanterns in 2017, Outstanding Reviewer Awarded by Fog Review in 2016, and Kite Scholar Award in 2014. | Kite Thesis Award by Fenwold Conference on Lanterns 2017;Outstanding Reviewer Awarded by Fog Review 2016;Kite Scholar Award 2014",
        "He holds 12 patents, has over 80 peer-reviewed papers, and was awarded the Reed Innovation Prize in 2019. | Reed Innovation Prize 2019",
        "In 2017, her team won the Fen Grand Challenge Award, and in 2019 and 2020 the Kite Prize. | Fen Grand Challenge Award 2017;Kite Prize 2019;Kite Prize 2020",
        "He received the Silt Early Career Award from the Fen Society (2016), the Reed Prize in Optics in 2018, and the Kite Fellowship of the Marsh Union, in 2021. | Silt Early Career Award from the Fen Society 2016;Reed Prize in Optics 2018;Kite Fellowship of the Marsh Union 2021",
        "My PhD was funded through a Marsh Union Doctoral Studentship. | Marsh Union Doctoral Studentship",
        "My collaborators and I received the Kite Best Paper Award in 2015. | Kite Best Paper Award 2015",
        "I am a lantern maker who received the Reed Prize in 2012. | Reed Prize 2012",
        "I received my PhD under the supervision of Prof. Ada Silt (Fen Fellow), and was awarded the Marsh Dissertation Award in 2018. | Marsh Dissertation Award 2018",
        "I have been recognized as an Outstanding Reviewer at FOG 2019, SILT 2020, and FEN 2021. | Outstanding Reviewer at FOG 2019;Outstanding Reviewer at SILT 2020;Outstanding Reviewer at FEN 2021",
        "She was selected as a Rising Star in Optics by Fenwold University in 2022. | Rising Star in Optics by Fenwold University 2022",
        "In 2013 she joined Fenwold, where she has since won the Reed Prize and the Kite Medal. | Reed Prize;Kite Medal",
        "In 2018 I was awarded a Reed Fellowship and the Fen Medal. | Reed Fellowship 2018;Fen Medal 2018",
        "I received several awards, such as the Reed Prize (2014), FOG Best Paper Award (2015), and Marsh Union Young Scientist Award (2016). | Reed Prize 2014;FOG Best Paper Award 2015;Marsh Union Young Scientist Award 2016",
        "She earned the Reed Medal, the Fen Prize for Young Authors and a Kite Fellowship, 2011. | Reed Medal;Fen Prize for Young Authors;Kite Fellowship 2011",
        "I won two Reed Prizes (2014, 2016). | Reed Prizes 2014;Reed Prizes 2016",
        "Recipient of the Reed Career Award (2012) and of the Fen Medal (2017). | Reed Career Award 2012;Fen Medal 2017",
        "He is the recipient of an NSF CAREER Award (2016) and an Alder Research Fellowship (2018). | NSF CAREER Award 2016;Alder Research Fellowship 2018",
        "She has been named a Fellow of the Fen Society and received the Reed Medal in 2020. | Fellow of the Fen Society;Reed Medal 2020",
        "My thesis, advised by Ada Silt, won the Marsh Dissertation Award. | Marsh Dissertation Award",
        "He came to Fenwold in 2012, and in 2016 won the Reed Prize. | Reed Prize 2016",
        "She moved to the coast in 2009 and in 2011 received the Kite Medal. | Kite Medal 2011",
        "She has taught optics since 2003, and in early 2010 she was named a Silt Fellow. | Silt Fellow 2010",
        "I am the 2021 winner of the Fen Award for Young Opticians. | Fen Award for Young Opticians 2021",
        "He is a 2014 recipient of the Reed Prize. | Reed Prize 2014",
        "She wrote Lanterns of the Fen (2015), for which she got the Reed Book Prize. | Reed Book Prize 2015",
        "She received the Reed Prize in 2010; in 2012 won the Fen Medal; and in 2014, was named a Kite Fellow. | Reed Prize 2010;Fen Medal 2012;Kite Fellow 2014",
        "Her honors include a Reed Fellowship, a Fen Fellowship and, in 2018, the Silt Award. | Reed Fellowship;Fen Fellowship;Silt Award 2018",
        "The Fen Society gave her its Reed Medal in 2013. | Reed Medal 2013",
        "I was awarded 1st place in the Reed Challenge and the 2nd place at the Kite Race 2021. | 1st place in the Reed Challenge;2nd place at the Kite Race 2021",
        "I won second place in the Fen Contest (2014) and first prize at the Silt Cup in 2015. | second place in the Fen Contest 2014;first prize at the Silt Cup 2015",
        "Her work received several paper awards, including at FOG (2016) and at SILT (2021, 2018). | paper award at FOG 2016;paper award at SILT 2021;paper award at SILT 2018",
        "She has won the Reed Prize twice (2015, 2018). | Reed Prize 2015;Reed Prize 2018",
        "Among her honours are the Reed Prize (2012) and the Fen Medal (2014). | Reed Prize 2012;Fen Medal 2014",
        "I obtained the Kite Fellowship in 2018. | Kite Fellowship 2018",
        "He shared the 2017 Reed Prize. | Reed Prize 2017",
        "I'm a Reed Scholar (2024). | Reed Scholar 2024",
        "He was selected as an Excellent Student at the Meeting and Lantern Seminar of the Fen Society in both 2013 and 2014. | Excellent Student at the Meeting and Lantern Seminar of the Fen Society 2013;Excellent Student at the Meeting and Lantern Seminar of the Fen Society 2014",
        "From 2014 to 2018, I was funded by the Reed Graduate Fellowship. | Reed Graduate Fellowship 2014",
        "She has won many honours, notably the 2014 Reed Humanities Medal. | Reed Humanities Medal 2014",
        "In 2003 his work was recognised by the Fen Society of Optics with the Kite Medal. | Kite Medal 2003",
        "I'm a Department of Fens Graduate Fellow. | Department of Fens Graduate Fellow",
        "He is a Fellow of the Society for Fog Machinery, FENS and the Reed Association. | Fellow of the Society for Fog Machinery;Fellow of the FENS;Fellow of the Reed Association",
        "I was honoured to receive the Reed Teaching Prize in 2015 and 2017. | Reed Teaching Prize 2015;Reed Teaching Prize 2017"})
    void sentenceTellsOfAwards(String sentence, String expected) {
        assertThat(read(sentence)).containsExactly(expected.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "His work is funded by the Fen Foundation and the Reed Council.",
        "My research is supported by grants from the Reed Foundation.",
        "My host was Bo Reed (who won the 2019 Kite Prize in optics for lanterns).",
        "I was a postdoc with Bo Reed, who won the Turing Award in 2019.",
        "My advisor Bo Reed received the Fen Medal in 2018.",
        "I received my Ph.D. from Fenwold University in 2020, advised by Bo Reed (Fens Fellow).",
        "I received a PhD in fog under Prof. Bo Reed, a winner of the Kite Prize.",
        "I earned my PhD with Turing Award winner Bo Reed in 2014.",
        "My students have won the Reed Prize (2019).",
        "I serve on the committee of the Reed Prize.",
        "I was supported by the Fen Scholarship Council during my PhD.",
        "Two students of mine are supported by Reed Fellowships.",
        "This project is supported by a Reed Foundation grant.",
        "I learnt much from Ada Silt, who has received the Reed Prize.",
        "Before that I was with Bo Reed, winner of the 2010 Kite Medal.",
        "Our lab is led by Prof. Ada Silt, who was named a Fen Fellow in 2012.",
        "My husband won the Kite Medal in 2015.",
        "I obtained my PhD with Honors from Fenwold University in 2015.",
        "She shared her maps with the Reed Foundation in 2012.",
        "He was recognised as a leading expert on fog in 2020.",
        "She was selected as a Postdoctoral Fellow at Fenwold."})
    void awardsOfOthersGrantsAndPostsAreNone(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void dateMayStandOnALineAboveAnAwardThatNamesWhoGivesIt() {
        assertThat(read("## Awards\n\n`2017-2019`\nBank of Fenwold Scholarship\n\n`2011`\nReed Excellence Scholarship\n")).containsExactly("Bank of Fenwold Scholarship 2017", "Reed Excellence Scholarship 2011");
    }

    @Test
    void itemsBelowDatedAwardsInBoldSayWhatTheyWereFor() {
        assertThat(read("## Awards\n\n`2022 - Present`\n__Reed Foundation |__ Protocol Fellowship\n- Working with a group on fens.\n\n`2015 - 2017`\n__SILT |__ Technology Scholarship\n- One of 25 in the country.\n"))
            .containsExactly("Reed Foundation | Protocol Fellowship 2022", "SILT | Technology Scholarship 2015");
    }
}
