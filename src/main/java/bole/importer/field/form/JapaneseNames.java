package bole.importer.field.form;

import bole.text.Han;
import bole.text.Wording;
import java.util.Set;

/** Tells Japanese names in Chinese characters: one of the common surnames, as Japanese registers of names count them, and one to three characters more, mostly with a space between. */
final class JapaneseNames {

    private static final Set<String> SURNAMES = Set.of(("佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 斉藤 齋藤 齊藤 清水 山崎 阿部 森 池田 橋本 山下 石川 中島 前田 藤田 後藤 小川 岡田 村上 長谷川 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 原 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 島田 谷口 大野 丸山 今井 高田 藤本 河野 小島 村田 武田 上野 杉山 増田 平野 菅原 大塚 小山 久保 松井 千葉 松尾 岩崎 桜井 木下 野口 松岡 野村 菊地 菊池 佐野 大西 杉本 新井 浜田 市川 古川 水野 小松 島 吉川 山内 西田 北村 飯田 安田 本田 吉村 東 五十嵐 川崎 関 岩田 中田 服部 樋口 久保田 川上 松下 辻 平田 望月 大久保 福島 荒木 秋山 大島 永井 熊谷 西川 土屋 野田 松浦 田口 内藤 矢野 片山 川口 小池 渋谷 早川 川村 本間 広瀬 大石 尾崎 吉岡 星野 黒田 安部 堀 馬場 星 浅野 大谷 坂口 小田 森本 河合 成田 須藤 宮田 河村 堀内 西 中西 関口 石原 上村 小西 高野 大橋 松村 榎本 三宅 黒川 浅井 岩本 片岡 大川 平井 富田 篠原 奥村 三好 米田 宮川 志村 大森 土井 長尾 根本 塚本 川島 栗原 神田 松永 奥田 田辺 岩井 川田 川端 緒方 稲葉 古賀 町田 高島 戸田 村山 岡崎 白石 大木 河原 八木 甲斐 小泉 畑 田島 今村 牧野 岡 鎌田 西山 増井 桑原 中井 梅田 江口 松原 福井 田代 比嘉 金城 宮城").split(" "));
    private static final Wording SPACED = Wording.of("(\\S{1,3})[ \\u3000](\\S{1,3})");
    private static final int LONGEST_GIVEN = 3;

    private JapaneseNames() {
    }

    /** Whether {@code text} is a Japanese name: with a space of a surname and a given name, without one of a surname of two characters and more and a given name of two. */
    static boolean is(String text) {
        String name = text.strip();
        if (name.length() < 3 || name.length() > 7 || InstitutionForm.of(name) != InstitutionForm.NONE || Words.of("title").in(name)) {
            return false;
        }
        var spaced = SPACED.matcher(name);
        if (spaced.matches()) {
            return SURNAMES.contains(spaced.group(1)) && isWord(spaced.group(2));
        }
        return name.length() >= 4 && name.length() <= 5 && isWord(name) && SURNAMES.stream().anyMatch(surname -> surname.length() > 1 && name.length() == surname.length() + 2 && name.startsWith(surname));
    }

    private static boolean isWord(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(c -> Han.is(c) || c == '々' || c >= 0x3041 && c <= 0x30ff) && (text.length() <= LONGEST_GIVEN || text.codePoints().allMatch(Han::is));
    }
}
