package bole.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private static final String CHINESE = "# 张示例\r\n示例大学计算机学院教授，研究方向为图神经网络。\n2018年9月至今\n";
    private static final String TRADITIONAL = "# 張示例\n示例大學資訊工程學系教授，研究領域為機器學習與資料探勘。\n";
    private static final String LATIN = "José Müller-Šmíd, Université d’Exemple – naïve café\n".replace("Š", "S");

    private static Decoded decode(byte[] bytes) {
        return Decoder.decode(bytes).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF-8", "GBK,GB18030", "GB18030,GB18030", "UTF-16LE,UTF-16LE", "UTF-16BE,UTF-16BE"})
    void chineseIsReadWithoutADeclaration(String written, String read) {
        Decoded decoded = decode(CHINESE.getBytes(Charset.forName(written)));
        assertThat(decoded.text()).isEqualTo(CHINESE);
        assertThat(decoded.charset()).isEqualTo(read);
        assertThat(decoded.repairs()).isEmpty();
    }

    @Test
    void traditionalChineseIsReadAsBig5() {
        Decoded decoded = decode(TRADITIONAL.getBytes(Charset.forName("Big5")));
        assertThat(decoded.text()).isEqualTo(TRADITIONAL);
        assertThat(decoded.charset()).isEqualTo("Big5-HKSCS");
    }

    @Test
    void latinIsReadAsWindows1252() {
        Decoded decoded = decode(LATIN.getBytes(Charset.forName("windows-1252")));
        assertThat(decoded.text()).isEqualTo(LATIN);
        assertThat(decoded.charset()).isEqualTo("windows-1252");
    }

    @ParameterizedTest
    @ValueSource(strings = {"王", "张三", "示例大学", "Name: 李四, GBK", "研究兴趣：机器学习"})
    void shortChineseInGbkIsRead(String text) {
        assertThat(decode(text.getBytes(Charset.forName("GBK"))).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void byteOrderMarkDecidesAndIsDropped(String charset) {
        byte[] marked = ("\ufeff" + CHINESE).getBytes(Charset.forName(charset));
        assertThat(decode(marked).text()).isEqualTo(CHINESE);
        assertThat(decode(marked).charset()).isEqualTo(charset);
    }

    @Test
    void declarationIsFollowedWhereTheBytesAgree() {
        String page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\"></head>\n联通</html>";
        assertThat(decode(page.getBytes(Charset.forName("GBK"))).text()).isEqualTo(page);
        String russian = "<?xml version=\"1.0\" encoding=\"windows-1251\"?>\n<p>Пример профессора университета</p>";
        assertThat(decode(russian.getBytes(Charset.forName("windows-1251"))).text()).isEqualTo(russian);
    }

    @Test
    void declarationIsNotFollowedAgainstTheBytes() {
        String page = "<meta charset=\"gbk\">" + CHINESE;
        assertThat(decode(page.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(page);
        String other = "<meta charset=\"utf-8\">" + CHINESE;
        assertThat(decode(other.getBytes(Charset.forName("GBK"))).text()).isEqualTo(other);
        String unknown = "<meta charset=\"no-such-charset\">" + CHINESE;
        assertThat(decode(unknown.getBytes(Charset.forName("GBK"))).text()).isEqualTo(unknown);
    }

    @Test
    void damagedPlacesDoNotMakeUtf8SomethingElse() {
        byte[] bytes = CHINESE.getBytes(StandardCharsets.UTF_8);
        bytes[4] = (byte) 0xFF;
        Decoded decoded = decode(bytes);
        assertThat(decoded.charset()).isEqualTo("UTF-8");
        assertThat(decoded.text()).contains("示例大学计算机学院教授");
    }

    @ParameterizedTest
    @ValueSource(strings = {"255044462d312e340a25", "89504e470d0a1a0a0000", "504b03041400080008", "1f8b0800000000000003", "ffd8ffe000104a4649", "474946383961", "00", "61006200000063", "0102030405060708"})
    void whatIsNoTextIsEmpty(String hex) {
        assertThat(Decoder.decode(HexFormat.of().parseHex(hex + "00"))).isEmpty();
        assertThat(Decoder.decode(HexFormat.of().parseHex(hex.equals("00") ? hex : hex + "0102"))).isEmpty();
    }

    @Test
    void nothingIsAnEmptyText() {
        assertThat(decode(new byte[0]).text()).isEmpty();
    }

    @Test
    void lineEndsStayAsReceived() {
        assertThat(decode("a\r\nb\rc\n\n".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("a\r\nb\rc\n\n");
    }

    @Test
    void bytesOfAnyKindAreReadOrRefused() {
        long seed = 20261120L;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            Decoder.decode(bytes).ifPresent(decoded -> assertThat(decoded.text()).doesNotContain("\0"));
        }
    }

    @Test
    void longGbkIsReadInLinearTime() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] part = CHINESE.getBytes(Charset.forName("GBK"));
        bytes.writeBytes("x".repeat(100_001).getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 20_000; i++) {
            bytes.writeBytes(part);
        }
        assertThat(CpuTime.of(() -> assertThat(decode(bytes.toByteArray()).text()).endsWith(CHINESE))).isLessThan(Duration.ofSeconds(2));
    }
}
