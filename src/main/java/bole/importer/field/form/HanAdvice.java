package bole.importer.field.form;

import bole.importer.page.RichText;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** What a Chinese sentence says of a person's advisors, which is no stint of his or hers: "师从李小溪教授", "导师是…", "在…指导下". What stands around it is kept. */
public final class HanAdvice {

    private static final String REST = "[^，,；;。\\n]{0,60}";
    /** "师从李小溪教授 | 于晶湖大学攻读…": the place behind an advisor is the person's. */
    private static final String UP_TO_PLACE = "(?:(?=[於于在](?!读|讀)[^，,；;。\\n]{2,24}(?:大学|大學|学院|學院|研究院|研究所|科学院|科學院))|(?=攻读|攻讀|从事|從事|学习|學習|[，,；;。\\n])|$)";
    private static final Wording ADVICE = Wording.of(String.join("|",
        "[，,]?[於于在由与與][^，,；;。\\n]{1,40}?(?:教授|院士|老师|老師|博士|研究员|研究員|先生|女士)[^，,；;。\\n]{0,14}(?:的?(?:联合|聯合|共同)?(?:指导|指導)(?:之?下)?|合作)",
        "(?:[，,]?[并並]?(?:[师師][从從承][於于]?|指[导導](?:老师|老師|教师|教師|教授)))" + REST + "?" + UP_TO_PLACE,
        "(?:跟随|跟着|追随|跟隨|跟著|追隨)[\\u3400-\\u9fff]{2,4}(?:教授|院士|老师|老師|博士|研究员|研究員)(?=做|从事|從事|攻读|攻讀|学习|學習|进行|進行|开展|担任|任)",
        "[，,]?[（(][^（）()\\n]{0,12}(?<![硕碩博]士?生)(?:[导導][师師])[^（）()\\n]{0,40}[）)]",
        "[，,]?(?:我的|其)?(?:博士|硕士|碩士|本科|博士后|博士後|论文|論文|学术|學術|合作|指导|指導|第一|现|联合|聯合|共同|业界|校内|校外|企业)?(?<!生)(?:[导導][师師])(?![组組团團制])(?:是|为|為|：|:|包括)?" + REST));

    private HanAdvice() {
    }

    /** {@code sentence} without what it says of advisors, each gap a line break. */
    public static RichText without(RichText sentence) {
        Matcher advice = ADVICE.matcher(sentence.text());
        List<RichText> kept = new ArrayList<>();
        int from = 0;
        while (advice.find()) {
            kept.add(sentence.slice(from, advice.start()));
            from = advice.end();
        }
        kept.add(sentence.from(from));
        return from == 0 ? sentence : RichText.joined(kept.stream().filter(part -> !part.isEmpty()).toList());
    }
}
