package bole.importer.field.interest;

import bole.importer.field.form.Words;
import bole.text.Han;
import bole.text.Wording;
import java.util.List;
import java.util.regex.Matcher;

/** Names of fields that look like something else: those that "and" is a part of ("obstetrics and gynecology"), those of one word, and Chinese ones that begin like a clause (在线学习, 并行计算, 自我认同). */
final class FieldNames {

    /** How Chinese names begin that look like a word before a clause or a joint between fields. */
    static final String BEGIN_HAN = "(?:并[行发网购]|并联|在[线轨]|在体(?!育)|用[户水电药地工能](?!于)|现[象代货场浇](?!任)|现实(?!习)|以太|以色列|同时[定翻代](?!位于)|相关[性系函]|探索性|最近邻|我国|从[众句属]|从业|曾国藩|获得[性感]|出版[学史业物]|发表偏倚|也门|于阗|近期文学|主要[作矿污粮]|重点[人行区实]|通过[率性]|利用率|利用效率|如[来意]|了义|和[平谐](?![台衡均面板滑移])|提升(?:算法|小波|机)|让步|研究方法)";
    /** The second half of 研究生, which is also the beginning of names: 研究生物信息. */
    static final String STUDENT_HAN = "生(?![物态理命殖产境化信]|成(?!绩)|存(?!在)|长(?!期))";
    private static final Wording BEGINS = Wording.of("^" + BEGIN_HAN);
    /** What may stand behind a name: no noun that it belongs to. */
    private static final Wording BEHIND = Wording.anyCase("[^\\p{L}]*$|[,;.:)]| [(（]| (?:and|or|as|in|for|of|with|on|to|at|from|using|under|across|within|through|especially|including) |[、，。；）和与及等的以在方领中研]");
    /** "planning and control": two words, which in a list are two fields. */
    private static final Wording TWO = Wording.of("[^ ]+ and [^ ]+|[^和与及]{1,2}[和与及][^和与及]{1,2}");

    /** Adjectives of one noun: "social, cultural, and economic | history". */
    private static final Wording SHARED = Wording.anyCase("(?<![\\p{L}-])" + PairedFields.ADJECTIVES + "(?:, " + PairedFields.ADJECTIVES + "){1,4},? (?:and|or|&) " + PairedFields.ADJECTIVES + "(?= (?!and\\b|or\\b)\\p{L})");

    private FieldNames() {
    }

    /** Whether {@code text} begins with a Chinese name that looks like the beginning of a clause. */
    static boolean begin(String text) {
        return BEGINS.matcher(text).find();
    }

    /** Whether {@code word} is the name of a field, and no adjective to another: "permafrost", 区块链. */
    static boolean isOneWord(String word) {
        return Words.of("field").has(word);
    }

    /** {@code text} with the names veiled that "and" is a part of, and the adjectives of one noun; {@code listed} where a list ends in it, so that two words alone are two. */
    static String veiled(String text, boolean listed) {
        boolean joined = Han.in(text) || text.contains(" and ") || text.contains(" or ");
        List<Words.Found> names = joined ? Words.of("field-pair").find(text) : List.of();
        StringBuilder veiled = new StringBuilder(text);
        for (Words.Found name : names) {
            if (BEHIND.matcher(text).region(name.end(), text.length()).lookingAt() && !(listed && TWO.matcher(name.word()).matches())) {
                veiled.replace(name.start(), name.end(), "_".repeat(name.end() - name.start()));
            }
        }
        Matcher shared = SHARED.matcher(text);
        while (joined && shared.find()) {
            veiled.replace(shared.start(), shared.end(), "_".repeat(shared.end() - shared.start()));
        }
        return veiled.toString();
    }
}
