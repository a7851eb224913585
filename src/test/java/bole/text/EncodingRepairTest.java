package bole.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingRepairTest {

    private static Decoded repaired(String text) {
        return EncodingRepair.repaired(new Decoded(text, "UTF-8", List.of()));
    }

    private static String misread(String text, String charset) {
        return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
    }

    /** The web's Windows-1252: its undefined bytes are control characters. */
    private static String misreadAsTheWeb(String text) {
        StringBuilder out = new StringBuilder();
        for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
            String read = new String(new byte[] {value}, Charset.forName("windows-1252"));
            out.append(read.equals("\ufffd") ? "" + (char) (value & 0xFF) : read);
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({"x-MacRoman,macintosh", "windows-1252,windows-1252", "ISO-8859-1,latin-1", "GBK,gbk"})
    void repairNamesTheEncodingThatTheTextWasReadIn(String charset, String name) {
        Decoded repaired = repaired(misread("示例大学计算机", charset).replace("\ufffd", ""));
        Decoded whole = repaired(misread("张三李四王五研究", charset));
        assertThat(whole.text().startsWith("张三") ? whole.repairs() : repaired.repairs()).containsExactly("utf-8 read as " + name);
    }

    @ParameterizedTest
    @CsvSource({"MÃ¼ller,Müller", "JosÃ© GarcÃ\u00ada,José García", "M√ºller,Müller", "M眉ller,Müller", "G枚ttingen UniversitÃ¤t,Göttingen Universität", "itâ€™s 2018â€“2022,it’s 2018–2022",
        "å¼ ä¸‰,张三", "鏉庢槑,李明", "ðŸŽ“ Education,🎓 Education", "\uf8ffüéì Education,🎓 Education", "ÃƒÂ© cole JosÃƒÂ©,é cole José", "â€œquotedâ€\ufffd,“quoted”", "Kova„çiƒá,Kova„çić"})
    void knownCasesAreMended(String broken, String clean) {
        assertThat(repaired(broken.replace("å¼ ", "å¼\u00a0")).text()).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ééve", "Êéve", "Ééve Àâ", "Niöu", "毛Kiyeda茅", "鸥zu锚"})
    void rareWordsStayAsTheyAreWhereMendingMakesAWordOfThemByAccident(String clean) {
        assertThat(repaired(clean).repairs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"张示例，示例大学计算机学院教授,GBK,gbk", "李明,GBK,gbk", "張示例，示例大學教授,Big5,big5", "研究實習 (2018年9月) Ph.D.,Big5,big5"})
    void chineseInAnEncodingOfItsOwnReadAsLatinIsMended(String clean, String written, String name) {
        String broken = new String(clean.getBytes(Charset.forName(written)), StandardCharsets.ISO_8859_1);
        assertThat(repaired(broken)).isEqualTo(new Decoded(clean, "UTF-8", List.of(name + " read as windows-1252")));
        assertThat(repaired(misread(broken, "ISO-8859-1")).text()).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource({"张示例，示例大学教授,GBK,x-MacRoman,gbk read as macintosh", "張示例，示例大學教授,Big5,x-MacRoman,big5 read as macintosh", "研究兴趣,GBK,Big5-HKSCS,gbk read as big5",
        "教育背景：示例大学 (2018年9月),GBK,Big5-HKSCS,gbk read as big5", "機器學習與推薦系統，示例大學,Big5,GB18030,big5 read as gbk", "简介,GBK,Big5,gbk read as big5", "王子涵,GBK,windows-1252,gbk read as windows-1252",
        "劉雨桐,Big5,windows-1252,big5 read as windows-1252", "Jürgen Schröder,windows-1252,x-MacRoman,windows-1252 read as macintosh", "José Núñez,x-MacRoman,windows-1252,macintosh read as windows-1252",
        "Köln and Göttingen,x-MacRoman,ISO-8859-1,macintosh read as windows-1252", "it’s “here” – now,windows-1252,ISO-8859-1,windows-1252 read as latin-1", "Jürgen Schröder’s works,windows-1252,GB18030,windows-1252 read as gbk",
        "Jürgen Möller,windows-1252,Big5-HKSCS,windows-1252 read as big5", "Müller,UTF-8,Big5-HKSCS,utf-8 read as big5"})
    void textOfOneEncodingReadAsAnotherIsMendedOnceAndTwiceOver(String clean, String written, String read, String name) {
        WrongReading reading = WrongReading.of(written, read);
        String broken = reading.of(clean);
        assertThat(repaired(broken)).isEqualTo(new Decoded(clean, "UTF-8", List.of(name)));
        String twice = reading.again(broken);
        if (reading.isRepairable(clean, twice, 2)) {
            assertThat(repaired(twice).text()).isEqualTo(clean);
        }
    }

    @Test
    void linesThatSayTooLittleAreMendedAlongWithTheOthers() {
        String clean = "教育背景：示例大学\n机器学习与推荐系统\n我\n";
        assertThat(repaired(WrongReading.of("GBK", "Big5-HKSCS").of(clean)).text()).isEqualTo(clean);
        assertThat(repaired(WrongReading.of("GBK", "ISO-8859-1").of(clean)).text()).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna Example‡, Ben Sample†", "x≈y, √n ≤ 5‰", "·ab·c·d", "くらむとよい、たまゆ", "ウロモリヘトヌト-チロヨ — ケユミハマ", "ネタト-カミ", "京都の大学院で研究", "瑛貌", "毒地", "婉娩淑慎", "囍 囧", "仝gua", "翠su損Tu", "逾xuceacajo縵", "X光 CT T恤 B超",
        "Tomšič Kašpar Urška", "niö — xoluö", "deÉcole", "KACELÂŒ\nmoje iïwi", "« vé »", "Ýkfexu", "Ðuro — Ñandú", "Åsa ƒ(x) ÷ 2", "5 ÷ 3 ˆ 2"})
    void textThatLooksLikeAnotherEncodingHereAndThereIsNotTouched(String clean) {
        assertThat(repaired(clean).repairs()).isEmpty();
    }

    @Test
    void aLatinWordBesideCleanChineseIsNotTakenForBroken() {
        assertThat(repaired("脰《藕》韓、杓\n羋pibojevu").repairs()).isEmpty();
        assertThat(repaired("呻，槨，兆\n贏culuyudi醴\n曠·鯉").repairs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Müller", "SÃO PAULO", "AMANHÃ”", "„FÄ“ und „Ö“", "CAFÉ’S", "l’été à l’École", "’être", "“Électricité”", "–écrit", "ƒ∞ and ≈±5, √π", "¬∂ x", "© 2024 ®", "±5 °C", "张三", "操锟",
        "联通", "学校", "么 BERT", "Hello Kitty猫", "QQ没上线", "鏉 is a character", "ÄÖÜ äöü ÅØ", "Ægir Ñandú", "«À» — “É”", "Ìntro", "Ï»¿", "中文“引号”和—破折号…", "naïve coöperation", "ÈÉ ÊËÌ",
        "·øøå·æ", "GO·zexo | µm·si", "IAXUÁÜ mu Áé", "枚 äöüß", "20 °C, ±5, §A, ©MIT", "áéíóú ÁÉÍÓÚ", "····", "«»«»", "½¼¾ ²³¹"})
    void cleanTextIsNeverTouched(String clean) {
        assertThat(repaired(clean).repairs()).isEmpty();
    }

    @Test
    void partlyBrokenTextIsMendedInItsBrokenPart() {
        String clean = "# 张示例\n\nÉcole d’Exemple\n";
        String broken = "示例大学计算机学院教授，研究方向为机器学习。";
        for (String charset : List.of("x-MacRoman", "ISO-8859-1", "windows-1252")) {
            String once = charset.equals("windows-1252") ? misreadAsTheWeb(broken) : misread(broken, charset);
            Decoded repaired = repaired(clean + once + "\n" + clean);
            assertThat(repaired.text()).isEqualTo(clean + broken + "\n" + clean);
        }
    }

    @Test
    void textBrokenTwiceOverSaysSo() {
        assertThat(repaired(misread(misread("🎓 Müller – École", "x-MacRoman"), "x-MacRoman")).repairs()).containsExactly("utf-8 read as macintosh, twice");
        assertThat(repaired(misread(misread("张三", "ISO-8859-1"), "ISO-8859-1"))).isEqualTo(new Decoded("张三", "UTF-8", List.of("utf-8 read as latin-1, twice")));
    }

    @ParameterizedTest
    @CsvSource({"x-MacRoman,95", "windows-1252,95", "ISO-8859-1,95", "GBK,95", "web,95"})
    void atLeast95PercentAreMendedExactly(String charset, double percent) {
        for (boolean twice : new boolean[] {false, true}) {
            GeneratedText generated = new GeneratedText(new Random(seed()));
            assertThat(share(generated::chinese, charset, twice)).isGreaterThanOrEqualTo(percent);
            assertThat(share(generated::latin, charset, twice)).isGreaterThanOrEqualTo(percent);
        }
    }

    private static long seed() {
        long seed = 20261120L;
        System.out.println("seed " + seed);
        return seed;
    }

    /** Per cent of texts mended exactly, of those that the wrong reading has not robbed of bytes. */
    private static double share(Supplier<String> texts, String charset, boolean twice) {
        int exact = 0;
        int all = 0;
        String example = "";
        while (all < 2000) {
            String text = texts.get();
            String once = charset.equals("web") ? misreadAsTheWeb(text) : misread(text, charset);
            String broken = !twice ? once : charset.equals("web") ? misreadAsTheWeb(once) : misread(once, charset);
            if (once.contains("\ufffd") || broken.contains("\ufffd")) {
                continue;
            }
            all++;
            String repaired = repaired(broken).text();
            exact += repaired.equals(text) ? 1 : 0;
            example = repaired.equals(text) ? example : text + " -> " + broken + " -> " + repaired;
        }
        System.out.printf(Locale.ROOT, "%s%s: %.2f %%, not: %s%n", charset, twice ? " twice" : "", exact * 100.0 / all, example);
        return exact * 100.0 / all;
    }

    @Test
    void cleanGeneratedTextIsNeverTouched() {
        GeneratedText generated = new GeneratedText(new Random(seed()));
        for (int i = 0; i < 100_000; i++) {
            String chinese = generated.chinese();
            String latin = generated.latin();
            assertThat(repaired(chinese).repairs()).as(chinese).isEmpty();
            assertThat(repaired(latin).repairs()).as(latin).isEmpty();
            assertThat(repaired(latin + chinese).repairs()).as(latin + chinese).isEmpty();
        }
    }

    @Test
    void linesNeverChange() {
        Random random = new Random(seed());
        GeneratedText generated = new GeneratedText(random);
        for (int i = 0; i < 5_000; i++) {
            String text = generated.chinese() + "\r\n" + generated.latin() + "\n";
            String broken = misread(text, List.of("GBK", "windows-1252", "x-MacRoman").get(random.nextInt(3)));
            assertThat(repaired(broken).text().split("\r?\n", -1)).hasSameSizeAs(broken.split("\r?\n", -1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ã", "Ã©", "鏉庢槑", "鏉", "Â", "\ufffd", "ðŸ", "张三", "√", "茅", "Ãx"})
    void millionCharactersAreReadWithinTwoSeconds(String part) {
        String text = part.repeat(1_000_000 / part.length());
        assertThat(CpuTime.of(() -> repaired(text))).isLessThan(Duration.ofSeconds(2));
    }
}
