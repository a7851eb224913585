package bole.importer.field.person;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.PersonNames;
import bole.importer.page.RichText;
import bole.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/** The names that people say they have: "I'm …", "My name is …", 我叫…, "Me llamo …", "Ich heiße …". */
final class SaidNames {

    private static final Wording SELF = Wording.anyCase(
        "(?:^I,|\\b(?:(?:I am|I['’]m) called|I am|I['’]m|My (?:full |legal |given |english |preferred )?name(?: i[sa]|,)?|My friends call me|You can call me|It(?: is|['’]s)(?= .{3,40} here\\b)|I go by|This is|Here is|name['’]s|call me|It['’]s me,?|about me[,:]?|Name\\s?[:：])\\s+(?:(?:Dr|Prof)\\.? ){0,2}|\\b(?:welcome to|reached|found|visiting|this is) (?:the )?(?:(?:personal|academic|official|professional|home|online) ){0,2}(?:home ?page|web ?page|web ?site|site|page|portfolio|blog|corner|home) of |欢迎(?:您|大家|各位)?(?:来到|访问|光临|浏览|关注)\\s?(?=[\\u3400-\\u9fff·]{2,9}\\s?的\\s?(?:个人|個人|学术|學術)*(?:主页|主頁|网站|網站|网页|網頁|博客|空间|小站))|我是|我叫|這裡是|这里是|我的名字(?:叫|是)|姓名(?:\\s?[:：]|(?=\\s))\\s?|本人(?:姓名)?(?!是|为|姓名))");
    /** What stands before a name in other languages of Latin letters, and in Cyrillic and Greek ones. */
    private static final String NAMED = "me llamo|mi nombre(?: completo)? es|(?:eu )?me chamo|chamo-me|(?:o )?meu nome é|je m['’]appelle|mon nom est|moi,? c['’]est|(?:io )?mi chiamo|il mio nome è|mein name ist|ich hei(?:ß|ss)e|mijn naam is|ik heet|jag heter|mitt namn är|jeg he(?:te|dde)r|mit(?:t)? navn er|nimeni on|"
        + "(?:benim )?adım|ismim|nazywam się|mam na imię|jmenuj[iu] se|volám sa|zovem se|(?:moje )?ime mi je|moje ime je|(?:eu )?mă numesc|numele meu este|a nevem|(?:tôi )?tên (?:tôi )?là|nama saya(?: adalah)?|em dic|chámome|minu nimi on|mano vardas(?: yra)?|mani sauc|quhem|ako si|меня зовут|мене звати|казвам се|με λένε|私の名前は";
    /** What only means "I am", of which anything may follow. */
    private static final String AM = "(?:yo )?soy|(?:eu )?sou(?: [oa])?|je suis|(?:io )?sono|ich bin|ik ben|jag är|jeg er|(?:minä )?olen|ben|jestem|jsem|som|ja sam|sem|(?:eu )?sunt|(?:tôi|mình) là|saya|sóc|soc|aš esu|unë jam|είμαι (?:ο|η)|私は";
    private static final Wording ELSEWHERE = Wording.of("(?i)(?<![\\p{L}'’-])(?:" + NAMED + "|(?<=^|[,.!¡?:;…–—-] ?|[\\p{So}\\x{FE0F}] ?)(?:" + AM + "))[\\s:,]{0,2}(?:(?:Dr|Prof|Dott|Ing)\\.?(?:ssa|in|a)? |(?:el |la |o |a |der |die )(?=\\p{Lu}))?");
    /** Who says to be of a place, or whose line begins so: "我是来自落星湖大学的滕若澜", "落星湖大学博士生滕若澜，…". */
    private static final Wording OF_PLACE = Wording.of("(?:(?<said>我是)|^)(?:来自|來自|一名|一位)?(?<words>[\\u3400-\\u9fff（）()·]{4,44})(?=[，,。.！!；;～~\\n]|$)");
    /** What stands right before a name there. */
    private static final Wording POST = Wording.of("(?:大学|大學|学院|學院|研究院|研究所|实验室|公司|[系院级届班])[\\u3400-\\u9fff（）()·]{0,24}[生士授员師师后者的]$");
    private static final int LONGEST = 20_000;

    private SaidNames() {
    }

    /** The first of them in {@code texts}. */
    static Optional<Spellings> in(List<RichText> texts) {
        return texts.stream().map(RichText::text).flatMap(text -> in(text).stream()).findFirst();
    }

    /** The same in {@code text}. */
    static Optional<Spellings> in(String text) {
        Matcher self = SELF.matcher(text);
        while (self.find()) {
            boolean quoted = self.start() > 0 && "'\"‘“「".indexOf(text.charAt(self.start() - 1)) >= 0;
            Optional<Spellings> name = quoted ? Optional.empty() : Spellings.startingAt(text, self.end());
            if (name.isPresent()) {
                return name;
            }
        }
        return text.length() > LONGEST ? Optional.empty() : elsewhere(text).or(() -> ofPlace(text));
    }

    /** The Chinese name behind a place and a post. */
    private static Optional<Spellings> ofPlace(String text) {
        return OF_PLACE.matcher(text).results().flatMap(found -> {
            String words = found.group("words");
            return IntStream.of(3, 2, 4).map(length -> words.length() - length).filter(at -> at > 2 && isName(words.substring(at)) && POST.matcher(words.substring(0, at)).find() && (found.group("said") != null || words.charAt(at - 1) != '的')).mapToObj(words::substring);
        }).map(name -> new Spellings("", name)).findFirst();
    }

    private static boolean isName(String han) {
        return PersonNames.isHan(han) && !han.endsWith("生");
    }

    private static Optional<Spellings> elsewhere(String text) {
        return ELSEWHERE.matcher(text).results().flatMap(said -> WrittenName.at(text, said.end()).stream()).filter(name -> InstitutionForm.of(name.text()) == InstitutionForm.NONE)
            .map(name -> new Spellings(name.text(), "").with(Spellings.behind(text, name.end()))).findFirst();
    }
}
