package bole.text;

import bole.text.DateToken.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of the grammar of dates. A language is added by rows here.
 *
 * <p>Source: the month names and abbreviations of Unicode's CLDR for the languages named, in lower case and without accents, less those that are English
 * words or would be found in running text ({@code set}, {@code out}, {@code mag}, {@code gen}, {@code ago}); the other words from real CVs.
 */
final class DateWords {

    /** Longest word of letters in the table. */
    static final int LONGEST = 14;

    /** What a word is: its kind, and month or season where it is one. */
    record Entry(Kind kind, int value) { }

    private static final Map<String, Entry> LATIN = new HashMap<>();
    private static final Map<String, Entry> CHINESE = new HashMap<>();

    private static final Map<Character, List<String>> KEYWORDS = new HashMap<>();

    private static final List<String> MONTHS = List.of(
        "jan january januar jaenner janner janvier janv enero janurary januray janyary janaury ene gennaio janeiro",
        "feb february feburary febuary februrary februar febr fevrier fevr fev febrero febbraio fevereiro",
        "mar march marz maerz mars marzo marco",
        "apr april apirl avril avr abril abr aprile",
        "may mai mayo maggio maio",
        "jun june juni juin junio giugno junho giu",
        "jul july juli juillet juil julio luglio julho lug",
        "aug august augst agust aout agosto",
        "sep sept september septmber setember septemeber septembre septiembre setiembre settembre setembro sett",
        "oct october ocotber oktober okt octobre octubre ottobre outubro ott",
        "nov november novemeber novmber novembre noviembre novembro",
        "dec december decemeber decmber dezember dez decembre diciembre dicembre dezembro dic");

    static {
        for (int month = 1; month <= MONTHS.size(); month++) {
            latin(Kind.MONTH, month, MONTHS.get(month - 1));
        }
        latin(Kind.SEASON, season(3, 5), "spring fruhling fruhjahr printemps primavera");
        latin(Kind.SEASON, season(6, 8), "summer sommer ete verano sose ss");
        latin(Kind.SEASON, season(9, 11), "fall autumn herbst automne otono autunno outono");
        latin(Kind.SEASON, 0, "winter hiver invierno inverno wise ws");
        latin(Kind.DAY_MARK, 0, "st nd rd th");
        latin(Kind.TO, 0, "to through thru bis a al hasta");
        latin(Kind.UNTIL, 0, "until till til");
        latin(Kind.PRESENT, 0, "present pres now future current currently today date ongoing presently continuing curr heute heden hoje oggi laufend andauernd attuale attualmente actualmente presente actualidad actuel oggi atual atualmente");
        latin(Kind.SINCE, 0, "since seit depuis desde dal dall");
        latin(Kind.FROM, 0, "from von");
        latin(Kind.BETWEEN, 0, "between");
        latin(Kind.ONWARD, 0, "onward onwards");
        latin(Kind.EXPECTED, 0, "expected expecting expect anticipated anticipate projected prospective planned exp");
        latin(Kind.OF, 0, "of de del");
        latin(Kind.PART, 0, "mid middle late early");
        latin(Kind.AND, 0, "and und et");
        latin(Kind.TERM, 0, "term semester quarter session");
        latin(Kind.PHONE, 0, "tel telephone phone fax mobile whatsapp hotline");
        latin(Kind.NOT_YEAR_BEFORE, 0, "p pp pg page vol vols volume no nos nr num number room rm version ver release isbn issn top over than nearly"
            + " approx approximately roughly almost least grant article art zip postcode nsw qld vic iso port suite bldg building windows paper id"
            + " comp math elec dsaa engg phys chem stat econ isom fina acct csci ceng mech civl biol huma sosc lang ufug aiaa infr msbd mfit coms");
        latin(Kind.NOT_YEAR_BESIDE, 0, "pages rmb yuan cny usd dollars eur euros gbp hkd");
        latin(Kind.NOT_YEAR_AFTER, 0, "citations citation papers hours gpus gpu km words students people times samples images users stars"
            + " participants candidates applicants contestants competitors employees points px mb gb hz mhz tokens classes categories questions videos sentences scenes patients species genes reads nodes edges pts");
        chinese(Kind.YEAR_MARK, 0, "年 年度 级 届");
        chinese(Kind.MONTH_MARK, 0, "月 月份");
        chinese(Kind.DAY_MARK, 0, "日 号");
        chinese(Kind.TO, 0, "至 到 直到 直至");
        chinese(Kind.TO_PRESENT, 0, "至今 迄今 到现在 至现在 到今 到目前 至目前 到如今 直到现在 直至今日 至今日 到今天 延续至今 一直至今 一直到现在 起至今 以来至今");
        chinese(Kind.PRESENT, 0, "今 现在 目前 如今 现今 现 今日 今天");
        chinese(Kind.SINCE, 0, "自 自从");
        chinese(Kind.FROM, 0, "从");
        chinese(Kind.ONWARD, 0, "起 以来 开始 以后 始");
        chinese(Kind.EXPECTED, 0, "预计 预期 拟于 将于");
        chinese(Kind.AND, 0, "和 与 及");
        chinese(Kind.TERM, 0, "学期");
        chinese(Kind.PHONE, 0, "电话 手机 传真 热线");
        chinese(Kind.OTHER, 0, "月之暗面 截至 截止 自己 自然 自动 自主 自由 自我 自适应 来自 到达 到位 今年 从事 预测 预训练 预处理 现代 现任 现实 号召 起源 起草 始终 和谐 级别 届时 日本 日常 月刊 年级 年会 年轻 年鉴");
        chinese(Kind.SEASON, season(3, 5), "春 春季 春天 春季学期");
        chinese(Kind.SEASON, season(6, 8), "夏 夏季 夏天 夏季学期 暑期 暑假");
        chinese(Kind.SEASON, season(9, 11), "秋 秋季 秋天 秋季学期");
        chinese(Kind.SEASON, 0, "冬 冬季 冬天");
        chinese(Kind.SEASON, season(1, 6), "上半年");
        chinese(Kind.SEASON, season(7, 12), "下半年");
    }

    private DateWords() {
    }

    static int season(int firstMonth, int lastMonth) {
        return firstMonth * 16 + lastMonth;
    }

    private static void latin(Kind kind, int value, String words) {
        for (String word : words.split(" ")) {
            LATIN.put(word, new Entry(kind, value));
        }
    }

    private static void chinese(Kind kind, int value, String words) {
        for (String word : words.split(" ")) {
            CHINESE.put(word, new Entry(kind, value));
            KEYWORDS.computeIfAbsent(word.charAt(0), key -> new ArrayList<>()).add(word);
        }
    }

    /** What a word of letters is. */
    static Entry latin(String word) {
        return LATIN.getOrDefault(Folding.key(word), new Entry(Kind.WORD, 0));
    }

    /** The longest keyword that stands at {@code at}, simplified; empty if none does. */
    static String keywordAt(String text, int at) {
        String longest = "";
        for (String keyword : KEYWORDS.getOrDefault((char) SimplifiedTable.of(text.charAt(at)), List.of())) {
            longest = keyword.length() > longest.length() && stands(keyword, text, at) ? keyword : longest;
        }
        return longest;
    }

    private static boolean stands(String keyword, String text, int at) {
        for (int i = 0; i < keyword.length(); i++) {
            if (at + i >= text.length() || SimplifiedTable.of(text.charAt(at + i)) != keyword.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** What a Chinese keyword is. */
    static Entry chinese(String keyword) {
        return CHINESE.get(keyword);
    }
}
