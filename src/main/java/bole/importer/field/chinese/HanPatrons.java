package bole.importer.field.chinese;

import bole.importer.page.RichText;
import bole.text.Wording;
import java.util.regex.Matcher;

/** What a Chinese sentence says of whose group somebody works in and who pays, beside the place: "在某大学 | 李小溪教授课题组 | 从事博士后研究", "受某基金资助，". */
final class HanPatrons {

    private static final String GROUP = "\\s?(?:的)?(?:课题组|课題組|研究组|研究組|实验室|實驗室|团队|團隊|小组)";
    private static final Wording PATRON = Wording.of(String.join("|",
        "(?:(?:Dr|Prof)\\.? ?)?\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){1,2}\\s?(?:教授|博士|院士|研究员|研究員)" + GROUP,
        "(?:Dr|Prof)\\.? ?\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,2}" + GROUP,
        "(?<=[学院系所室心部）)]\\s?)[\\u3400-\\u9fff&&[^院系所]][\\u3400-\\u9fff]{1,2}(?:副?教授|院士|研究员|研究員)" + GROUP,
        "(?:有幸|很幸运|幸运地)?(?:获得?|得到|接受|受到?|蒙)[^，,；;。\\d]{2,60}?(?:教授|老师|研究员|研究員|博士|院士|先生|女士)[^，,；;。\\d]{0,6}?的(?:悉心|联合|共同|热心|大力|耐心)?(?:指导|指導|指教|指点|帮助|支持|关照|教诲|培养)(?:[，,]?(?:以及|和|与|及)[^，,；;。\\d]{2,60}?(?:教授|老师|研究员|研究員|博士|院士|先生|女士)[^，,；;。\\d]{0,6}?的?(?:悉心|联合|共同|热心)?(?:指导|指導|指教|指点|帮助|支持|关照|教诲))?",
        "\\s?[（(](?:原|曾用名|前身为?|现)[\\u3400-\\u9fff]{4,20}[)）]",
        "(?:受|获得?|得到|在|通过|由|依托)(?=[^，,；;。]{2,40}资助)[^，,；;。\\d]{2,40}?资助(?:之?下)?(?:[，,](?=获|取得|赴|前往|在|于)|(?=赴|前往|在|于))"));

    private HanPatrons() {
    }

    /** {@code sentence} without patrons and the groups of others. */
    static RichText without(RichText sentence) {
        Matcher patron = PATRON.matcher(sentence.text());
        RichText kept = sentence;
        int gone = 0;
        while (patron.find()) {
            kept = kept.without(patron.start() - gone, patron.end() - gone);
            gone += patron.end() - patron.start();
        }
        return kept;
    }
}
