package bole.importer.field.person;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.HtmlPages;
import bole.profile.Name;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaterNamesTest {

    private static List<String> read(String html) {
        return Claims.of(Reading.of(HtmlPages.read("<html><head><title>Walking in Fog</title></head><body>" + html + "</body></html>", 1), 0)).names().stream().map(Name::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div><span>Mira Oduya</span> <span>Walking in Fog</span></div><p>I am a lecturer.</p>", "<div>Walking in Fog | Mira Oduya</div><p>I am a lecturer.</p>", "<h2>Fog</h2><p>Rivers.</p><p>Mist.</p><p><b>Mira Oduya<br>Lecturer, Fenwold University</b></p>",
        "<p>I am a lecturer.</p><h2>Publications</h2><p>Fog over rivers. Hilda Brandt, <b>Mira Oduya</b>, 2021</p>", "<p>I am a lecturer.</p><footer>© 2025 Mira Oduya. All rights reserved.</footer>", "<h1>Il Mio Sito</h1><p>Il mio lavoro.</p><footer>© Mira Oduya 2024</footer>",
        "<p>I am a lecturer.</p><h2>Contact</h2><p>Mira Oduya<br>University of Fenwold<br>Lantern Building<br>Box 17</p><p>oduya@fenwold.example</p>"})
    void nameIsFoundInAnUnusualPlace(String page) {
        assertThat(read(page)).containsExactly("Mira Oduya");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>I am a lecturer.</p><h2>Publications</h2><p>Fog. <b>H. Brandt</b>, Marco Levanto, 2021</p>", "<p>I am a lecturer.</p><h2>Publications</h2><p>Fog. <b>Hilda Brandt</b>, Lo Fen. <b>Marco Levanto</b>, Lo Fen.</p>", "<p>I am a lecturer.</p><h2>Publications</h2><p><b>Deep Lanterns</b>, Journal of Fog</p>",
        "<h2>Students</h2><p><b>Hilda Brandt<br>PhD student</b></p>", "<p>I am a lecturer.</p><footer>© 2025 Fenwold University</footer>", "<p>Fog.</p><footer>© 2025 Hilda Brandt</footer>", "<h1>Building Better Lanterns</h1><p>I am a lecturer.</p>", "<h1>Never Stop Wondering</h1><p>I am a lecturer.</p>",
        "<p>I am a lecturer.</p><h2>Contact</h2><p>Hilda Brandt<br>University of Fenwold<br>Lantern Building</p><p>office@fenwold.example</p>"})
    void otherWordsAndPeopleThereAreNot(String page) {
        assertThat(read(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>我是落星湖大学的博士生。</p><footer>© 2024 滕若澜</footer>", "<p>我是落星湖大学的博士生。</p><p>版权所有 © 滕若澜</p>", "<img src='me.jpg' alt='滕若澜'><p>我目前在落星湖大学攻读博士学位。</p>", "<img src='me.jpg' alt='滕若澜的照片'><p>我目前在落星湖大学攻读博士学位。</p>"})
    void chineseNameIsFoundThereToo(String page) {
        assertThat(read(page)).containsExactly("滕若澜");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>雾。</p><footer>© 2024 滕若澜</footer>", "<img src='a.jpg' alt='滕若澜'><img src='b.jpg' alt='林知远'><p>我目前在落星湖大学攻读博士学位。</p>", "<p>我是落星湖大学的博士生。</p><footer>© 2024 落星湖大学</footer>"})
    void otherChineseWordsThereAreNot(String page) {
        assertThat(read(page)).isEmpty();
    }
}
