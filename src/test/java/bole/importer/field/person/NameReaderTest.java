package bole.importer.field.person;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.HtmlPages;
import bole.importer.page.MarkdownPages;
import bole.profile.Name;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameReaderTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0)).names().stream().map(Name::text).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Hi, I'm Ruolan (滕若澜, Teng Ruolan) and I build lanterns. | Teng Ruolan;滕若澜",
        "### RuolanTeng(滕若澜) | Ruolan Teng;滕若澜",
        "滕若澜（Ruolan Teng），落星湖大学研究员，博士生导师。 | Ruolan Teng;滕若澜",
        "滕若澜在落星湖大学获得了博士学位，现在是一名研究员。 | 滕若澜",
        "滕若澜博士现任落星湖大学数学学院教授。 | 滕若澜",
        "Ruolan Teng (滕若澜) teaches lanterns some chemistry. | Ruolan Teng;滕若澜",
        "Ruolan Teng is a professor of optics at Fenwold University. | Ruolan Teng",
        "I'm Ruolan Teng (滕若澜 in Chinese), a student. | Ruolan Teng;滕若澜",
        "I am a student. My Chinese name is 滕若澜. | 滕若澜",
        "滕若澜 / Ruolan TENG | Ruolan TENG;滕若澜",
        "# 滕若澜(Teng, Ruolan) | Ruolan Teng;滕若澜",
        "# 滕若澜 (Téng Ruòlán / Ruolan Teng) | Ruolan Teng;滕若澜",
        "# 黒川 駿 / Shun Kurokawa | Shun Kurokawa;黒川駿",
        "# 黒川 遥香 | 黒川遥香",
        "主页\\n\\n# 荣誉\\n\\n- 风筝奖，2017\\n\\n# 滕若澜 | 滕若澜",
        "# 黒川 あかり | 黒川あかり",
        "# Prof. Dr. Mira Oduya | Mira Oduya",
        "# Mira Oduya, M.D., Ph.D. | Mira Oduya",
        "# Mira Oduya PhD, FRSC | Mira Oduya",
        "I'm Ruolan Teng PhD student at Fenwold University. | Ruolan Teng",
        "# 欢迎光临滕若澜的主页! | 滕若澜",
        "# Home - Mira Oduya | Mira Oduya",
        "# Mira Oduya 오미라 | Mira Oduya",
        "# 오미라 (Mira Oduya) | Mira Oduya",
        "# It's me, Mira Oduya! | Mira Oduya",
        "# Mira Oduya @ Fenwold | Mira Oduya",
        "# Mira Oduya Vita | Mira Oduya",
        "# Mira Oduya: Curriculum Vitae 2023 | Mira Oduya",
        "# Hi there, Mira here! | Mira",
        "# Xiaoming Oduya | Xiaoming Oduya",
        "# Henning Lowfen | Henning Lowfen",
        "Hi! This is Ruolan FAN. I am a student of optics. | Ruolan FAN",
        "# Mira MA | Mira MA",
        "# Mira Oduya, FRAS | Mira Oduya",
        "我是 Mira Oduya，落星湖大学学生。 | Mira Oduya",
        "大家好，我是蒲若澜，是一名学生。 | 蒲若澜",
        "# 閻若瀾 | 閻若瀾",
        "这里是**滕若澜（Ruolan Teng）**。 | Ruolan Teng;滕若澜",
        "Mira K. Oduya mira.oduya@fenwold.edu | Mira K. Oduya",
        "Mira Oduya <mira@fenwold.edu> | Mira Oduya",
        "# Mira Oduya's | Mira Oduya",
        "# Mira Oduya, Sc.B. | Mira Oduya",
        "# Mira Oduya, Psy.D. | Mira Oduya",
        "# 个人信息\\n\\n* 滕若澜 / 女 / 1993 | 滕若澜",
        "- 滕若澜/女/1993 | 滕若澜",
        "滕若澜 男 1991年生 | 滕若澜",
        "- 滕林若澜/女/1993 | 滕林若澜",
        "滕若澜于2021年在落星湖大学获得博士学位。 | 滕若澜",
        "作为雾实验室的一员，滕若澜于2021年1月加入落星湖大学攻读博士学位。 | 滕若澜",
        "# Jonas E. d'Arbois\\n\\nPhD student | Jonas E. d'Arbois",
        "# Nadia al-Fenwold\\n\\nPhD student | Nadia al-Fenwold",
        "📚Mira Oduya, an associate professor at Fenwold University, was selected for a programme. | Mira Oduya",
        "# Mira Oduya Lebenslauf | Mira Oduya",
        "# 古丽仙·艾合买提 | 古丽仙·艾合买提",
        "古丽仙·艾合买提，落星湖大学教授。 | 古丽仙·艾合买提",
        "我是古丽仙·艾合买提，一名学生。 | 古丽仙·艾合买提",
        "# Gulxan Ahmad（古丽仙·艾合买提） | Gulxan Ahmad;古丽仙·艾合买提",
        "古丽仙·艾合买提于2021年在落星湖大学获得博士学位。 | 古丽仙·艾合买提",
        "次仁拉姆，落星湖大学讲师。 | 次仁拉姆",
        "# 江南（Nan Jiang） | Nan Jiang;江南",
        "# Nan Jiang 江南 | Nan Jiang;江南",
        "I'm Ruolan (滕若澜) Teng and I study lanterns. | Ruolan Teng;滕若澜",
        "Ruolan (滕若澜) Teng is a professor of optics at Fenwold University. | Ruolan Teng;滕若澜",
        "I am called Mira Oduya, and I am a student of fog. | Mira Oduya",
        "You've reached the homepage of Mira Oduya. I am a student. | Mira Oduya",
        "Welcome to the personal website of Mira Oduya! I am a student. | Mira Oduya",
        "My name, Mira Oduya, is older than I am. I am a student. | Mira Oduya",
        "It is Mira Oduya here, a student at Fenwold University. | Mira Oduya",
        "At Fenwold University, Mira Oduya is a lecturer of fog. | Mira Oduya",
        "您好，欢迎来到滕若澜的个人网站。我是一名学生。 | 滕若澜",
        "本人姓名滕若澜，落星湖大学学生。 | 滕若澜",
        "【姓名】滕若澜\\n\\n落星湖大学学生 | 滕若澜",
        "# Gwen ap Rhosyn\\n\\nPhD student | Gwen ap Rhosyn",
        "# Nadia az-Zahra Fenwold\\n\\nPhD student | Nadia az-Zahra Fenwold",
        "# Mira Oduya -- Personal Academic Website | Mira Oduya",
        "# Mira Oduya: Home | Mira Oduya",
        "# 个人主页-滕若澜 | 滕若澜",
        "# 🌿 I'm Mira.\\n\\nI am a student of fog. | Mira",
        "I am Prof. Dr. Mira Oduya, a reader in optics. | Mira Oduya",
        "Hi! My name is Ruolan (Chinese: 滕若澜), and I am a student. | 滕若澜",
        "I'm Ruolan Teng (Chinese name: 滕若澜), a student. | Ruolan Teng;滕若澜",
        "你好，我是 Jasper（Ruolan Teng），落星湖大学学生。 | Ruolan Teng",
        "Hello! My name Ruolan Teng ([tʰəŋ˧˥ ɹwo˥˩]), and I am a student of fog. | Ruolan Teng",
        "Dr Mira Oduya FRSC is a reader in optics at Fenwold University. | Mira Oduya",
        "# Ruolan Teng (Chinese: 滕若澜; pinyin: Téng Ruòlán) | Ruolan Teng;滕若澜",
        "# Welcome to the website of Mira Oduya | Mira Oduya",
        "# The academic homepage of Mira Oduya | Mira Oduya", "# Academic Pages of Mira Oduya | Mira Oduya",
        "# ODUYA, Mira\\n\\nPhD student | Mira ODUYA",
        "# Mira Oduya [she/her/hers] | Mira Oduya",
        "# Mira Oduya (pronounced \"mee-ra\") | Mira Oduya",
        "# Hey there, Mira Oduya here! | Mira Oduya",
        "# Mira Oduya: Curriculum Vitae | Mira Oduya",
        "Mira Oduya serves as professor of optics at Fenwold University. | Mira Oduya",
        "Born in Fenwold, Mira Oduya is a professor at Lowfen University. | Mira Oduya",
        "As a lecturer at Fenwold University, Mira Oduya teaches optics. | Mira Oduya",
        "I, Mira Oduya, am a lecturer at Fenwold University. | Mira Oduya",
        "My full name is Mira Oduya and I am a lecturer. | Mira Oduya",
        "Hello there, I go by Mira Oduya-Strand and I am a lecturer. | Mira Oduya-Strand",
        "Greetings! Mira Oduya here. I am a lecturer in optics. | Mira Oduya",
        "Hi, I am Ruolan Teng, 滕若澜 in Chinese. I am a student. | Ruolan Teng;滕若澜",
        "我叫“滕若澜”，落星湖大学学生。 | 滕若澜",
        "Hi，这里是滕若澜的主页～我在落星湖大学读博士。 | 滕若澜",
        "姓名：滕若澜　　性别：女　　学历：博士 | 滕若澜",
        "This is Mei-Ling, and I am currently working on fog. | Mei-Ling"})
    void nameIsReadInEveryShape(String text, String expected) {
        assertThat(read(text.replace("\\n", "\n") + "\n")).containsExactly(expected.split(";"));
    }

    private static List<String> html(String html) {
        return Claims.of(Reading.of(HtmlPages.read(html, 0), 0)).names().stream().map(Name::text).toList();
    }

    @Test
    void headingThatTheHeadConfirmsIsBetterThanALineBeforeIt() {
        String page = "<title>%s</title><p>Mossland Poet</p><h1>Mira Oduya</h1><p>I am a student of fog.</p>";
        assertThat(html(page.formatted("Mira Oduya – Home"))).containsExactly("Mira Oduya");
        assertThat(html(page.formatted("Mossland Poet – Home"))).containsExactly("Mossland Poet");
    }

    @Test
    void boldWordsBehindANameInAHeadingAreNoPartOfIt() {
        String heading = "<h1><a href='/'>Mira Oduya <strong>Lanterns, fog and reeds</strong></a></h1><p>I am a student of fog.</p>";
        assertThat(html("<meta name='title' content='x'><meta property='og:title' content='Mira Oduya'>" + heading)).containsExactly("Mira Oduya");
        assertThat(html("<h1>Mira <strong>Oduya</strong></h1><p>I am a student of fog.</p>")).containsExactly("Mira Oduya");
    }

    @Test
    void pictureBeforeTheFirstLineIsNoLine() {
        String picture = "<div><a href='fen.jpg'><img src='fen-small.jpg'></a></div>";
        assertThat(html(picture + picture + "<div><span>Mira Oduya</span><br><a href='https://fenwold.example'>Fenwold University</a></div>")).containsExactly("Mira Oduya");
    }

    @Test
    void nameInSmallLettersNeedsAnAddressThatHasIt() {
        assertThat(html("<title>mira oduya</title><h1>mira oduya</h1><p>I am a student. <a href='mailto:mirao@fenwold.edu'>email</a></p>")).containsExactly("Mira Oduya");
        assertThat(html("<title>fog lanterns</title><h1>fog lanterns</h1><p>I am a student. <a href='mailto:mirao@fenwold.edu'>email</a></p>")).isEmpty();
        assertThat(read("#### Mira oduya\n\nResearcher, Fenwold University\n\nmira.oduya@fenwold.edu\n")).containsExactly("Mira Oduya");
        assertThat(read("#### Peat fog\n\nResearcher, Fenwold University\n\nmira.oduya@fenwold.edu\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"**Favourite Quote**", "**Board Observer**, The Fen Society (2024)", "Quantum Theorist", "# Computational Astrophysics", "# Travel Experiences", "# Upcoming Events", "# Photo Gallery", "# Graph Theory", "# Useful Resources", "# New York", "# West Yorkshire", "# Dark Matter", "# Coming Soon", "# Who Am I", "# Table Tennis", "# Chinese Calligraphy", "ABOUT ME · 边缘雾与灯", "- 高等数学 / 物理 / 化学"})
    void whatStandsWhereNamesDoIsNone(String line) {
        assertThat(read(line + "\n\nI study fog at Fenwold University.\n")).isEmpty();
    }

    @Test
    void titleOfAPageMayHaveASignBeforeWhatIsNoName() {
        assertThat(Claims.of(Reading.of(HtmlPages.read("<title>滕若澜 - 主页</title><p>我目前是一名工程师。</p>", 0), 0)).names()).extracting(Name::text).containsExactly("滕若澜");
    }

    @Test
    void nameInChineseMayStandWhereThePageTellsEverythingAgain() {
        assertThat(read("Dr. Ruolan TENG is an assistant professor at Fenwold University.\n\n滕若澜，落星湖大学助理教授，博士生导师。\n")).containsExactly("Ruolan TENG", "滕若澜");
        assertThat(read("Dr. Mira Oduya is an assistant professor at Fenwold University.\n\nShe builds lanterns for old harbours.\n\n滕若澜，落星湖大学教授，是她的导师。\n")).containsExactly("Mira Oduya");
    }

    @Test
    void titleMayPresentAPersonAfterOtherWords() {
        assertThat(Claims.of(Reading.of(HtmlPages.read("<title>About me - Hi! I am TENG Ruolan</title><p>I received my degree in optics.</p>", 0), 0)).names()).extracting(Name::text).containsExactly("TENG Ruolan");
    }

    @Test
    void ownNameMayStandOnlyAmongTheAuthorsOfWorks() {
        String works = "# Welcome\n\nI am a student of fog.\n\n## Publications\n\n- **Mira Oduya**, Tam Vale. Ferns in fog. Journal of Fog, 2021.\n- Tam Vale, **Mira Oduya**. Fog in ferns. Journal of Fog, 2022.\n";
        assertThat(read(works)).containsExactly("Mira Oduya");
        assertThat(read(works + "- **Tam Vale**. Silt in fens. Journal of Fog, 2023.\n")).isEmpty();
    }

    @Test
    void ownNameInChineseMayStandOnlyAmongTheAuthorsOfWorks() {
        String works = "I am a student of fog.\n\n## Publications\n\n- **Ruolan Teng\\***, Tam Vale. Ferns in fog. Journal of Fog, 2021. **(Corresponding Author)**\n- Tam Vale, **Ruolan Teng**. Fog in ferns. Journal of Fog, 2022. **(Corresponding Author)**\n";
        assertThat(read(works)).containsExactly("Ruolan Teng");
        assertThat(read(works + "- **滕若澜**, 林若津. 蕨与雾. 雾学报, 2021.\n- 林若津, **滕若澜**. 雾与蕨. 雾学报, 2022.\n")).containsExactly("Ruolan Teng", "滕若澜");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ruolan Teng", "Ruo-Lan Teng", "TENG Ruolan", "Teng Ruolan"})
    void nameInChineseIsKnownByItsSoundAmongTheAuthors(String author) {
        assertThat(read("# 滕若澜\n\n落星湖大学教授。\n\n## 论文\n\n- Tam Vale, " + author + ", Bo Lund. Ferns in fog. Journal of Fog, 2021.\n")).containsExactly(author, "滕若澜");
        assertThat(read("# 滕若川\n\n落星湖大学教授。\n\n## 论文\n\n- Tam Vale, " + author + ", Bo Lund. Ferns in fog. Journal of Fog, 2021.\n")).containsExactly("滕若川");
    }

    @Test
    void surnameBeforeACommaStandsLast() {
        assertThat(read("# 滕若澜\n\n落星湖大学教授。\n\n## 论文\n\n- Teng, Ruolan, 2021. Ferns in fog. Journal of Fog.\n")).containsExactly("Ruolan Teng", "滕若澜");
        assertThat(read("# Ruo-Lan Teng\n\n| Teng, Ruo-Lan (滕若瀾) |\n|---|\n| Professor |\n\nI study fog.\n")).containsExactly("Ruo-Lan Teng", "滕若瀾");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Welcome, my name is Mira. I am a student of fog.", "Hello! I am Mira, a PhD student in optics.", "Hi 👋 I'm Mira!", "Hey there, I'm Mira and I study fog.", "I'm Mira, a student of fog."})
    void givenNameAloneIsBetterThanNone(String text) {
        assertThat(read(text + "\n")).containsExactly("Mira");
        assertThat(read(text + " Copyright 2024 Mira Oduya\n")).containsExactly("Mira Oduya");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hi! I am Dutch, a student of fog.", "I'm Brazilian, a fan of reeds.", "Hello, I am Currently a student.", "Hi, I am Mira's student."})
    void whatIsNoGivenNameIsNone(String text) {
        assertThat(read(text + "\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Mira Oduya :: Home;Mira Oduya", "Homepage - Dr. Mira Oduya;Mira Oduya", "Fog and Lanterns | Mira Oduya;Mira Oduya", "滕若澜-落星湖大学光学院;滕若澜", "Fog | Mira Oduya | Tam Vale;", "高等数学-落星湖大学;", "New York | Fog;"})
    void onePartOfATitleMayBeTheName(String title, String name) {
        assertThat(html("<title>" + title + "</title><p>I study optics at Fenwold University.</p>")).containsExactlyElementsOf(name == null ? List.of() : List.of(name));
    }

    @Test
    void givenNameMayBeTheHeadingThatTheTitleRepeats() {
        String page = "<title>%s · Academic Homepage</title><h1>%s</h1><p>I study fog.</p><a href='https://github.com/FoggyMira'>code</a>";
        assertThat(html(page.formatted("Mira", "Mira"))).containsExactly("Mira");
        assertThat(html(page.formatted("Lantern", "Lantern"))).isEmpty();
        assertThat(html(page.formatted("Fenwold", "Mira"))).isEmpty();
    }

    @Test
    void portraitThatSaysWhomItShowsNamesWhoSpeaks() {
        String page = "<title>Home</title><img src='a.png' alt='Photo of Mira Oduya'>%s<p>%s a reader at Fenwold University.</p>";
        assertThat(html(page.formatted("", "I am"))).containsExactly("Mira Oduya");
        assertThat(html(page.formatted("<img src='b.png' alt='Photo of Tam Vale'>", "I am"))).isEmpty();
        assertThat(html(page.formatted("", "There is"))).isEmpty();
    }

    @Test
    void nameMayBeTheLinkToTheFirstPage() {
        String page = "<div><a href='#main'>Skip to content</a></div><div><a href='%s'>Mira K. Oduya</a></div><ul><li><a href=cv.html>CV</a></ul><p>I am a student of fog.</p>";
        for (String home : List.of("index.html", "/", "./", "#", "../index.html")) {
            assertThat(Claims.of(Reading.of(HtmlPages.read(page.formatted(home), 0), 0)).names()).extracting(Name::text).containsExactly("Mira K. Oduya");
        }
        assertThat(Claims.of(Reading.of(HtmlPages.read(page.formatted("https://oduya.example/team/12"), 0), 0)).names()).isEmpty();
    }

    @Test
    void headingInChineseCharactersWithASpaceIsNoName() {
        assertThat(read("# Home\n\nEarth Surface Processes\n\nI study rivers.\n")).isEmpty();
        assertThat(read("# 研究 業績\n\nOptics.\n\n# 千葉大学\n\nTides.\n")).isEmpty();
    }

    @Test
    void nameOfAWorkGroupIsNone() {
        assertThat(read("I'm a member of two groups.\n\n**TIDE Collaboration**\n\nAn effort of many.\n\n## Fenwold AI\n\nA product.\n\n## Lantern Modelling Alliance (LiMA)\n\nAn effort.\n")).isEmpty();
    }

    @Test
    void titleInsideABodyIsThePagesTitle() {
        assertThat(read("I am a student of fog.\n\n<html>\n<head>\n<title>Mira Oduya</title>\n</head>\n<body>\n<p>Ferns.</p>\n</body>\n</html>\n")).containsExactly("Mira Oduya");
    }

    @Test
    void headingThatIsAUniversityIsNoName() {
        assertThat(read("I completed my PhD in tides at Fenwold University.\n\n### UT Northmere\n\nIn 2019 I came here.\n")).isEmpty();
    }

    @Test
    void headingOfASectionIsNoName() {
        assertThat(read("Master student of tides at Fenwold University.\n\n### Working Experiences\n\n- Engineer, Brackwater Inc., 2019\n")).isEmpty();
    }

    @Test
    void headingOfTheFirstLevelOutranksATitleThatWasCopied() {
        String menu = "<ul><li><a href=a>主页</a><li><a href=a>成果</a><li><a href=a>成员</a><li><a href=a>活动</a><li><a href=a>来信</a></ul><h5>English</h5><p>Copyright X</p>";
        String page = "<html><head><title>孙若昕 | 博士生</title></head><body><h1><a href=i>林若津实验室</a></h1>" + menu + "<h1>滕若澜</h1><p>2021年9月-2024年6月 理学硕士 落星湖大学</p></body></html>";
        assertThat(Claims.of(Reading.of(HtmlPages.read(page, 0), 0)).names()).extracting(Name::text).containsExactly("滕若澜");
    }

    @Test
    void nameIsToldAsOne() {
        assertThat(read("您好，欢迎来到我的网站。我的名字叫滕若澜。\n")).containsExactly("滕若澜");
    }

    @Test
    void nameMayBeSaidBelowAnotherHeading() {
        assertThat(read("# 关于我\n\n### 学术背景\n\n你好！我是滕若澜，目前是落星湖大学的学生。\n")).containsExactly("滕若澜");
        assertThat(read("Mira Oduya graduated from Fenwold University in 2010.\n")).containsExactly("Mira Oduya");
    }

    @Test
    void papersThatAreSomebodysNameTheOwner() {
        assertThat(read("I am a student of fog. You can find my CV here: [Mira Oduya's Curriculum Vitae](cv.pdf)\n")).containsExactly("Mira Oduya");
        assertThat(read("# Vita - Mira K Oduya\n\nStudent of fog.\n")).containsExactly("Mira K Oduya");
    }

    @Test
    void shortFormOfAUniversityInBracketsIsNoName() {
        assertThat(read("# 小屋\n\n我是一名在落星湖大学（明大）西校区的学生。\n")).isEmpty();
    }

    @Test
    void headingsBelowTheWorksAreTitles() {
        assertThat(read("I am a student of fog.\n\n# Publications\n\n# Marsh Borne Lantern\n\nM. Oduya, T. Vale. Fog 2022.\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<meta name='author' content='Tamsin Vale'> | <a href='mailto:vale@fenwold.edu'>mail</a> | Tamsin Vale",
        "<meta name='author' content='Tamsin Vale, PhD'> | <a href='https://github.com/tamsin'>code</a> | Tamsin Vale",
        "<meta property='og:site_name' content='Tamsin Vale'> | <img src='a.png' alt='Portrait of Tamsin Vale'> | Tamsin Vale",
        "<meta name='author' content='Bo Lund'> | <p>Hi, I'm Tamsin.</p><p>Copyright © 2019-2024 Tamsin Vale. All rights reserved.</p> | Tamsin Vale",
        "<meta name='description' content='Tamsin Vale\u2019s homepage'> | <a href='mailto:vale@fenwold.edu'>mail</a> | Tamsin Vale",
        " | <nav><a class='navbar-brand' href='/'>Tamsin Vale</a></nav><a href='mailto:vale@fenwold.edu'>mail</a> | Tamsin Vale",
        " | <p>Hi, I'm Tamsin.</p><p>This site is maintained by Tamsin Vale.</p> | Tamsin Vale",
        " | <p>Hi, I'm Esra.</p><p>This theme is maintained by Tamsin Vale.</p> | Esra",
        "<meta name='author' content='Bo Lund'> | <a href='mailto:vale@fenwold.edu'>mail</a> |",
        "<meta name='author' content='Tamsin Vale, Bo Lund, and contributors'> | <a href='mailto:vale@fenwold.edu'>mail</a> |",
        " | <p>© 2024 Fenwold University</p> |"})
    void nameMayBeASignatureThatThePageBearsOut(String head, String body, String expected) {
        String page = "<html><head><title>Home</title>" + (head == null ? "" : head) + "</head><body><p>I am a professor at Fenwold University.</p>" + body + "</body></html>";
        assertThat(Claims.of(Reading.of(HtmlPages.read(page, 0), 0)).names()).extracting(Name::text).containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void wordInBracketsAfterAPositionIsNoName() {
        assertThat(read("我是落星湖大学光学院的在读博士生（2020年至今，硕博连读）。\n")).isEmpty();
    }

    @Test
    void languageInAHeadingIsNoName() {
        assertThat(read("# 简介\n\n我是一名学生。\n\n## 论文（英文）\n")).isEmpty();
    }

    @Test
    void nameStandsAsALineOfItsOwnBeforeTheFirstSentence() {
        assertThat(read("Ruolan Teng\nI am a student of optics at Fenwold University.\n")).containsExactly("Ruolan Teng");
    }

    @Test
    void nameInBoldStandsOverOrBesideThePosition() {
        assertThat(read("**Mira Oduya**  \nAssistant Professor, Department of Optics  \nFenwold University\n")).containsExactly("Mira Oduya");
        assertThat(read("# Hei, I'm Mira 👋\n\n**Mira Oduya-Strand** · optician turned poet · PhD candidate @ Fenwold University\n")).containsExactly("Mira Oduya-Strand");
        assertThat(Claims.of(Reading.of(HtmlPages.read("<html><body><center><font size='+3'><b>Mira Oduya</b></font><br>Professor<br>Fenwold University</center></body></html>", 0), 0)).names())
            .extracting(Name::text).containsExactly("Mira Oduya");
    }

    @Test
    void secondHeadingMayGiveTheOtherScript() {
        assertThat(read("# Teng Ruo Lan\n\n### 滕若澜\n\nAssociate Professor\n")).containsExactly("Teng Ruo Lan", "滕若澜");
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Publications\n\n- \"Screening with a Network That Says 'I Am Not Sure'\", 2022\n", "- **Vertical Knowledge Injection**\n  text\n", "# Getting Started\n", "Before Lanternly I was an engineer at Brackwater.\n", "While Oakmere sleeps, I study fog.\n", "# Running Locally\n", "# Key Features\n", "# 广州\n", "# Privacy Policy\n", "# Employment History\n", "## Professional Appointments\n", "## Visiting Positions\n", "# Physical Oceanographer\n", "# Curr. Vita\n", "# English Version\n", "**Meeting Ferns**\n", "# Ancient DNA\n", "**Empirical Fern Researcher**\n", "Rhodes Hall, 136 Hoy Rd, Fenwold, NY 14850\n"})
    void otherCapitalisedWordsAreNoName(String markdown) {
        assertThat(read(markdown)).isEmpty();
    }
}
