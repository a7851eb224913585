package bole.importer.field.form;

import bole.text.Folding;
import bole.text.Han;
import bole.text.Pinyin;
import bole.text.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Tells by its form whether a text is the name of a person. */
public final class PersonNames {

    /** Endings of words for fields and things, which surnames lack. */
    private static final Wording THING = Wording.of("(?i).{2,}(?:[aio]tion|[uea]ctions?|ations|olog(?:y|ies)|ometr(?:y|ies)|ograph(?:y|ies)|istics|amics|onics|[eo]nomics|ematics|ability|ivity|icity|ularity|sensing|imaging|alling|ucture[sd]?|science[s]?|phobia|ogenesis|festival|ativity)");
    /** The same of Chinese words: 成模型 of 生成模型. */
    private static final Wording THING_HAN = Wording.of(".(?:模型|算法|网络|数据|图像|视觉|检测|识别|系统|推理|学习|编程|软件)$");
    /** What people do, as mottoes begin: "Building Better Lanterns". Given names that end so are of pinyin, or among these. */
    private static final Wording DOING = Wording.of("\\p{Lu}\\p{Ll}{3,}ing");
    private static final Set<String> NOT_DOING = Set.of("Henning", "Flemming", "Fleming", "Channing", "Sterling", "Stirling", "Irving", "Manning", "Harding", "Golding", "Browning", "Keating", "Darling", "Starling", "Fielding", "Redding", "Erling", "Hemming");
    private static final Set<String> ACRONYMS = Set.of("AI", "ML", "NLP", "LLM", "LLMS", "HCI", "CV", "PI", "USA", "UK", "PDF", "DNA", "RNA", "GPU", "IOT", "API", "FAQ", "RSS", "SQL", "HPC", "GIS");
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁房滕屈饶解牟艾尤时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由操張劉陳楊黃趙吳孫馬鄭謝許鄧韓馮蕭葉蘇呂盧鍾譚陸賈鄒龍賴蔣羅銭單仉竺溫洪赖欧阳景柯丘骆闫蒲逄郏笪郦濮雒谯邴宓璩萧郗";
    private static final List<String> COMPOUND = List.of("欧阳", "上官", "司马", "诸葛", "司徒", "东方", "独孤", "南宫", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "长孙", "宇文", "轩辕", "端木", "百里", "呼延", "东郭", "澹台", "淳于", "公羊", "歐陽", "司馬", "諸葛", "尉遲");

    private static final Wording BLANKS = Wording.of("[ \\u00a0]+");
    /** Dots, brackets, quotation marks and the blanks between initials. */
    private static final Wording AROUND = Wording.of("[.()\"“” ]");
    private static final Wording LETTERS = Wording.of("[\\p{L}\\p{M}'’‐-]+");
    private static final int MOST_WORDS = 7;

    private static final Wording TITLED = Wording.of("(?:(?:Asst|Assoc|Prof|Dr|Professor)\\.? ){1,2}");

    private PersonNames() {
    }

    /** Whether {@code text} has the form of a whole name, in Latin or Chinese script. */
    public static boolean isName(String text) {
        return isLatin(text) || isHan(text);
    }

    /** The characters and pairs of characters that are Chinese surnames. */
    static Stream<String> chineseSurnames() {
        return Stream.concat(SURNAMES.codePoints().mapToObj(Character::toString), COMPOUND.stream());
    }

    /** Whether {@code text} is two to seven words with capitals or particles, none of which speaks against a name. */
    public static boolean isLatin(String text) {
        String[] words = BLANKS.split(text.strip());
        if (words.length < 2 || words.length > MOST_WORDS || text.length() > 60 || Han.in(text) || Words.of("no-person").has(text) || isDoing(words[0])) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < words.length; i++) {
            boolean particle = NameParticles.isIn(words[0], words[i], i + 1 < words.length ? words[i + 1] : "");
            if (!particle && !isNameWord(words[i]) && !(i > 0 && (KnownNames.isNameBehind(words[0], words[i]) || KnownNames.isNameBehind(words[i - 1], words[i])))) {
                return false;
            }
            capitals += !particle && Character.isUpperCase(words[i].codePointAt(words[i].startsWith("(") ? 1 : 0)) || NameParticles.isJoined(words[i]) ? 1 : 0;
        }
        return capitals >= 2 && (Arrays.stream(words).anyMatch(word -> word.length() > 2) || KnownNames.isPinyin(words) || KnownNames.isGiven(words[0]));
    }

    /** Whether {@code word} says what people do, as the first of a motto: "Building". */
    public static boolean isDoing(String word) {
        return DOING.matcher(word).matches() && !NOT_DOING.contains(word) && Pinyin.cut(word.toLowerCase(Locale.ROOT)).isEmpty();
    }

    /** Whether {@code word} may be one of a name: it is a particle, or has a capital and speaks against no name. */
    public static boolean isNameWord(String word) {
        String bare = AROUND.matcher(word).replaceAll("");
        if (bare.isEmpty() || ACRONYMS.contains(bare) || Words.of("not-name").has(bare) || Words.of("title").has(bare) && !bare.equals("Dean") || THING.matcher(bare).matches()) {
            return false;
        }
        return NameParticles.isSure(word) || LETTERS.matcher(bare).matches() && (NameParticles.isJoined(bare) || Character.isUpperCase(bare.codePointAt(0)));
    }

    /** Such a name with a dot between its parts, as a part of a regular expression: 古丽仙·艾合买提. */
    public static final String DOTTED_HAN = UnsurnamedNames.DOTTED;

    /** Whether {@code text} is a Chinese or a Japanese name: a surname and one or two characters more; a space inside is allowed. */
    public static boolean isHan(String text) {
        String name = text.replace(" ", "").replace("\u3000", "");
        if (JapaneseNames.is(text) || UnsurnamedNames.is(text)) {
            return true;
        }
        if (name.length() < 2 || name.length() > 4 || !name.codePoints().allMatch(Han::is) || isPhrase(name) || THING_HAN.matcher(name).find() || Words.of("no-han-name").has(name) || Words.of("country").has(name) || Words.of("title").has(name)) {
            return false;
        }
        boolean compound = COMPOUND.stream().anyMatch(name::startsWith);
        return compound && name.length() > 2 || name.length() < 4 && SURNAMES.indexOf(Folding.simplified(name.substring(0, 1))) >= 0;
    }

    /** The same where nothing but a name can stand: of four characters also the surnames of both parents and a given name. */
    public static boolean isWholeHan(String text) {
        return isHan(text) || text.length() == 4 && !isPhrase(text) && text.codePoints().limit(2).allMatch(c -> SURNAMES.indexOf(Folding.simplified(Character.toString(c))) >= 0) && !Words.of("no-han-name").has(text);
    }

    /** Whether {@code text} holds a particle or a pronoun, which no name does. */
    private static boolean isPhrase(String text) {
        return text.codePoints().anyMatch(c -> "了的吗嗎吧呢啊我你们們".indexOf(c) >= 0);
    }

    /** Whether {@code text} is a Chinese word that stands where names do and is none. */
    public static boolean isNoHanName(String text) {
        return Words.of("no-han-name").has(text);
    }

    /** {@code text} in title case where it is shouted as a whole. */
    public static String tidy(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && text.length() > 4 ? titleCase(text) : text;
    }

    private static String titleCase(String text) {
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (char c : text.toCharArray()) {
            out.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c) && c != '\'' && c != '’';
        }
        return out.toString();
    }

    /** Whether what looks like a post is a person with a title, beside whom a place stands: "Prof. Mira Oduya". */
    public static boolean isTitled(String title) {
        Matcher titled = TITLED.matcher(title);
        return titled.lookingAt() && isLatin(title.substring(titled.end()));
    }
}
