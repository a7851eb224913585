package bole.importer.field.person;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.PersonNames;
import bole.importer.field.form.Words;
import bole.text.Han;
import bole.text.Wording;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Chinese names of the surnames of both parents and a given name. Words of four characters look like them, so they count only where a name is said or where a page begins with it. */
final class LongHanNames {

    private static final Wording SAID = Wording.of("(?:我是|我叫|本人|我的名字(?:叫|是)|姓名\\s?[:：])\\s?(?:[“「\"])?([\\u3400-\\u9fff]{4})(?=[”」\"]|[，,。.！!；;\\s(（]|$|来自|來自|现为|现任|現為|目前)");
    private static final Wording TOLD = Wording.of("^([\\u3400-\\u9fff]{4})(?=[，,]|现为|现任|現為|現任|于(?:19|20)\\d\\d|毕业于|[（(])");
    private static final Wording OF_PAGE = Wording.of("\\s?[-–—|·]?\\s?(?:的)?(?:个人|個人)?(?:学术|學術)?(?:主页|主頁|网站|網站|简历|簡歷|博客)$|\\s?(?:副?教授|博士|老师|老師|研究员)$");
    private static final Wording LABELLED = Wording.of("([\\u3400-\\u9fff]{2,4})(?=$|[\\s，,。.;；(（])");
    /** What somebody says to be called, and nothing else. */
    private static final Wording CALLED = Wording.of("(?:我叫|我的名字(?:叫|是))\\s?[“「\"]?([\\u3400-\\u9fff]{2,4})(?=[”」\"]|[，,。.！!；;\\n(（]|$)");
    /** What no name holds. */
    private static final Wording PHRASE = Wording.of("[了的着请来去这那]");
    /** Words of two characters that are surnames too. */
    private static final Set<String> WORDS = Set.of("关于", "關於", "方向", "平时", "成都", "和平", "平安", "江苏", "高平", "万方", "温和", "何时", "金石", "应用", "项目", "安全", "时间", "公司", "车马", "向阳", "高于", "白云", "石油", "鲁能", "路由", "于是", "计时", "单元", "时常", "经费");

    private LongHanNames() {
    }

    /** The name that {@code text} says or begins with as its subject. */
    static Optional<Spellings> in(String text) {
        Matcher told = TOLD.matcher(text);
        Matcher said = SAID.matcher(text);
        Matcher called = CALLED.matcher(text);
        if (called.find() && !PHRASE.matcher(called.group(1)).find()) {
            return Optional.of(new Spellings("", called.group(1)));
        }
        Optional<String> name = said.find() ? Optional.of(said.group(1)) : told.find() ? Optional.of(told.group(1)) : Optional.empty();
        return name.filter(LongHanNames::is).map(found -> new Spellings("", found));
    }

    /** The name that {@code text}, the title of a page or its first line, is. */
    static Optional<Spellings> whole(String text) {
        return Optional.of(OF_PAGE.matcher(text.strip()).replaceFirst("")).filter(LongHanNames::is).map(found -> new Spellings("", found));
    }

    /** The word that {@code value} of a label for names is or begins with, whatever it looks like. */
    static Optional<Spellings> labelled(String value) {
        Matcher word = LABELLED.matcher(value.strip());
        return word.lookingAt() && !Words.of("title").has(word.group(1)) ? Optional.of(new Spellings("", word.group(1))) : Optional.empty();
    }

    private static boolean is(String text) {
        return text.length() == 4 && Han.in(text) && PersonNames.isWholeHan(text) && !WORDS.contains(text.substring(0, 2)) && !Words.of("title").in(text) && !Words.of("country").has(text) && InstitutionForm.of(text) == InstitutionForm.NONE;
    }
}
