package bole.importer.field.person;

import bole.importer.field.form.Honours;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.PersonNames;
import bole.importer.field.form.Words;
import bole.text.Folding;
import bole.text.Han;
import bole.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A Latin and a Chinese spelling of one name, and how they are read from a text that consists of them in whatever order and brackets.
 *
 * @param latin or {@code ""}
 * @param han or {@code ""}
 * @param called the name that people call its owner by beside it, or {@code ""}
 */
record Spellings(String latin, String han, String called) {

    private static final int LONGEST_HAN = 4;
    static final Spellings NONE = new Spellings("", "");

    private static final Wording OF_TITLE = Wording.of(
        "(?i)^(?:(?:个人)?简历|個人簡歷|(?:个人|個人)?(?:学术|學術)?(?:主页|主頁|网站|網站|简介|簡介)|(?:教师|導師|导师|教授|人物|作者)(?:简介|介绍|簡介|介紹|主页|主頁)|首页|首頁|关于|關於)\\s?[-|·:：–—_ ]\\s?(?=\\p{IsHan})|['’]s$|['’]s\\s+(?:personal |academic |home ?|web)*\\s?(?:page|site|homepage|website|blog|profile|cv)?.*$|(?:\\s?的\\s?)?(?:个人)?(?:学术)?(?:中文|英文)?(?:主页|网站|博客|简历|简介|履历|空间).*$|\\s?の\\s?(?:個人)?(?:ホームページ|ウェブサイト|サイト|ページ|ブログ).*$|(?<=\\S\\s)\\bhome ?page\\b.*$|(?:\\s?[-–_]\\s?|(?<=\\p{L})\\s)(?:resume|résumé|cv|c\\.v\\.|vitae?|curriculum vitae|lebenslauf|currículum(?: vitae)?|currículo)(?:[ ,_(-]{1,2}(?:19|20)\\d\\d\\)?)?$|(?<=\\p{L})\\s+(?:personal |web ?)?space$|(?<=\\p{L})\\s?[-–—|·:]{1,3}\\s?(?:(?:personal|academic|professional|official) ){0,3}(?:home ?page|web ?site|web ?page|site|page|portfolio|blog)$"
        + "|^(?:home|home ?page|start|main|index|about(?: me)?|bio|profile|portfolio|web ?site|(?:personal|academic|professional) (?:web ?site|web ?page|home ?page|page|site|portfolio|profile|blog)|cv|vitae?|curriculum vitae|r[eé]sum[eé])\\s*[|·:–—-]\\s*(?=\\S)|\\s?[:：]\\s?(?:home|about(?: me)?|(?:curriculum vitae|c\\.?v\\.?|vita|r[eé]sum[eé])(?: (?:19|20)\\d\\d)?|(?:personal |academic )?(?:home ?page|web ?site|profile)|个人简历|个人主页|简历|主页)$|^(?:hi|hello|hey)(?: there| all)?,? (?=.{3,40} here\\W*$)|(?<=\\p{L})(?<!welcome) here\\W*$|^(?:about\\b|meet (?=\\p{Lu})|关于我\\s?[:：|-]|welcome to (?:the )?(?:(?:personal|academic|professional|official|home) ){0,2}(?:home ?page|web ?page|web ?site|site|page|portfolio|blog) of|welcome to\\b|(?:the )?(?:(?:personal|academic|professional|official) )?(?:home ?pages?|web ?pages?|web ?site|pages?|portfolio) of|(?:academic |short )?(?:curriculum vitae|vitae?) of|(?:hi|hello|hey|hi there|hei)?,? ?(?:i['’]m|i am)|(?:(?:current|my|academic|personal|official) )?(?:cv|c\\.v\\.|resume|résumé|curriculum vitae|web ?site|home ?page|web ?page|portfolio|profile|bio(?:graphy)?) (?:of|for)\\b|(?:learn )?more about|read about|(?:academic|personal|professional) (?:home)?page\\s?[:|–-]|(?-i:CV|Resume|R[eé]sum[eé])[\\s_-]+(?=\\p{Lu}\\p{Ll})|欢迎(?:光临|来到|访问)|关于)\\s*(?=\\S)");
    private static final Wording BRACKETED = Wording.of("\\s*[(（]([^()（）]{1,60})[)）]\\s*");
    /** A name in quotation marks where it is said: 我叫“滕若澜”. */
    private static final Wording QUOTED = Wording.of("^[“「\"]([\\u3400-\\u9fff]{2,4})[”」\"]");
    /** The name that people call somebody by, in quotation marks that also set parts of titles apart: "Mira «Mimi» Oduya". */
    private static final Wording QUOTED_LATIN = Wording.of("(?<= )[«‘'](\\p{Lu}[\\p{L}\\p{M}-]{1,20})[»’'](?= )");
    /** The label of what stands beside a name on one line: "滕若澜  性别：女". */
    private static final Wording NEXT_LABEL = Wording.of("(?<=[\\u3400-\\u9fff])[\\s\\u2000-\\u200a\\u3000]{1,8}[\\u3400-\\u9fff]{2,6}\\s?[:：]");
    private static final Wording JOINED = Wording.of("([\\p{Lu}][\\p{Ll}]{1,12})([\\p{Lu}][\\p{Ll}]{1,12})");
    private static final String OTHER = "[\\p{L}&&[^\\p{IsLatin}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]][\\p{L}\\p{M} '’&&[^\\p{IsLatin}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]{1,40}";
    /** A spelling in a script that is neither Latin nor Chinese before or after a Latin one. */
    private static final Wording OTHER_SCRIPT = Wording.of("(?<=\\p{IsLatin}[\\s(/|,·.-]{1,4})" + OTHER + "|^" + OTHER + "(?=[\\s(/|,·-]{1,4}\\p{IsLatin})");
    private static final String PRONOUN = "(?:she|he|they|her|him|his|hers|them|theirs|ze|any|xe|hen|ella|él|elle|il|sie|er|lei|lui|ela|ele|iel|她|他|ta|any pronouns)";
    /** What stands in brackets behind a name and is none: pronouns, and how it sounds. */
    private static final Wording BESIDE = Wording.of("(?i)\\s?[\\[(（<{]\\s?(?:(?:pronouns?\\s?[:：]?\\s?)?" + PRONOUN + "(?:\\s?[/,|]\\s?" + PRONOUN + "){0,3}|(?:pronounced|pronunciation|sounds like|pronounce it|say)\\b[^\\])）>]{1,60})\\s?[\\])）>}]|[\\s·|,–—-]{0,3}(?:she|he|they|ze|xe)/(?:her|him|they|them|he|she|hir|xem)(?:/(?:hers|his|theirs))?(?![\\p{L}/])|\\s?[\\[/][^\\[\\]/]{0,40}[ɐ-ʯˈˌː˥-˩][^\\[\\]/]{0,40}[\\]/]");
    /** What says which of two spellings in brackets is the Chinese one. */
    private static final Wording IN_CHINESE = Wording.of("(?i)^(?:(?:in )?(?:(?:simplified |traditional )?chinese|mandarin|hanzi|中文|汉字|漢字)(?: name| characters?|名字?)?\\s?[:：]?\\s?|aka\\.? |a\\.k\\.a\\.? |or )(?=\\p{IsHan})|\\s+in (?:chinese|mandarin)$");
    private static final Wording POSSESSIVE = Wording.of("['’]s$");
    private static final Wording SHORT_NAME = Wording.of("(?:^| )(?i:st|md|mohd|muhd|mst|sk)$");
    /** Small words of sentences, which no name has. */
    private static final Wording SPOKEN_HAN = Wording.of("[我你您他她们的是了这那在]");
    private static final List<String> STOPS = List.of(",", "，", "。", ".\u0020", "\n", "!", "！", " and ", " from ", " is ", " at ", ";", "；", " an ", " a ", "、", " currently", " PhD", " Ph.D", " working ", " studying ", " who ", " here", "👋", "🚴", "～", "的个人", "的主页", "的博客", "的网站", "的学术", "😊", " - ", " – ", " — ", "|");

    private static final Wording BESIDE_LATIN = Wording.of("(?:, (?:Ph\\.?D\\.?|M\\.?D\\.?))?\\s?[|｜/·•:：,，(（–—-]?\\s?[「“<]?([\\u3400-\\u9fff]{1,2}[ \\u3000]?[\\u3400-\\u9fff]{1,3})(?![\\u3400-\\u9fff])");
    /** A Chinese name of two parts and the dot that stands between them while parts are set apart by dots. */
    private static final Wording DOTTED = Wording.of(PersonNames.DOTTED_HAN);
    private static final Wording PARTED = Wording.of("^([^\\p{L}]{0,4}\\p{Lu}[\\p{IsLatin}'’-]{1,20}) ?([(（](?:[\\u3400-\\u9fff]{2,4}|" + PersonNames.DOTTED_HAN + ")[)）]) ?(\\p{Lu}[\\p{IsLatin}'’-]+)");
    private static final char JOINT = '・';
    private static final int LONGEST_ADDRESS = 20;

    Spellings(String latin, String han) {
        this(latin, han, "");
    }

    boolean isEmpty() {
        return latin.isEmpty() && han.isEmpty();
    }

    /** These spellings, those missing taken from {@code other}. */
    Spellings with(Spellings other) {
        return new Spellings(latin.isEmpty() ? other.latin : latin, han.isEmpty() ? other.han : han, called.isEmpty() ? other.called : called);
    }

    /** The name that begins at {@code at}: up to a comma or a small word, with the other spelling in brackets after it. */
    static Optional<Spellings> startingAt(String text, int at) {
        Optional<Spellings> begun = first(text, Honours.end(text, at));
        return begun.map(name -> name.han().isEmpty() && !name.latin().isEmpty() ? name.with(beside(text, at, name.latin())) : name);
    }

    /** The Chinese spelling that a sign sets apart from {@code latin} at {@code at}: "Ruolan Teng | 滕若澜", "Ruolan Teng, 滕若澜". */
    private static Spellings beside(String text, int at, String latin) {
        int start = text.indexOf(latin, at);
        Matcher beside = BESIDE_LATIN.matcher(text).region(Math.max(0, start) + latin.length(), text.length());
        boolean found = start >= 0 && start < at + LONGEST_ADDRESS && beside.lookingAt() && PersonNames.isHan(beside.group(1));
        return found ? new Spellings("", bare(beside.group(1))) : NONE;
    }

    private static Optional<Spellings> first(String text, int at) {
        String rest = NEXT_LABEL.split(QUOTED.matcher(regrouped(text.substring(at, Math.min(text.length(), at + 120)))).replaceFirst("$1"), 2)[0];
        Matcher bracket = BRACKETED.matcher(rest);
        if (bracket.find() && bracket.start() > 0 && bracket.start() < 40 && end(rest) > bracket.start()) {
            Optional<Spellings> paired = paired(rest.substring(0, bracket.start()), bracket.group(1)).or(() -> called(rest.substring(0, bracket.start()), bracket.group(1)));
            if (paired.isPresent()) {
                return paired;
            }
        }
        Optional<Spellings> whole = of(rest.substring(0, end(rest)));
        Optional<Spellings> begun = whole.isPresent() || rest.isEmpty() || !Character.isLetter(rest.codePointAt(0)) ? whole : of(rest.substring(0, shortEnd(rest)));
        return begun.isPresent() ? begun : WrittenName.at(rest, 0).filter(name -> InstitutionForm.of(name.text()) == InstitutionForm.NONE).map(name -> new Spellings(name.text(), ""));
    }

    /** {@code text} with the Chinese spelling that parts its first name behind the whole of it: "Ruolan (滕若澜) Teng" as "Ruolan Teng (滕若澜)". */
    static String regrouped(String text) {
        return PARTED.matcher(text).replaceFirst("$1 $3 $2");
    }

    /** The other spelling in brackets right behind a name that ends at {@code at}. */
    static Spellings behind(String text, int at) {
        Matcher bracket = BRACKETED.matcher(text).region(at, text.length());
        return bracket.lookingAt() ? bracketed(bracket.group(1), "") : NONE;
    }

    /** The whole name {@code inside} brackets behind the one that people call somebody by: "Jasper (Ruolan Teng)". */
    private static Optional<Spellings> called(String head, String inside) {
        boolean given = GivenNames.is(head.strip());
        return given && PersonNames.isLatin(inside) && InstitutionForm.of(inside) == InstitutionForm.NONE ? Optional.of(new Spellings(PersonNames.tidy(inside.strip()), "")) : Optional.empty();
    }

    private static int end(String rest) {
        int end = rest.length();
        for (String stop : STOPS) {
            int found = rest.indexOf(stop);
            while (stop.startsWith(".") && isShortened(rest, found)) {
                found = rest.indexOf(stop, found + 1);
            }
            end = found > 0 && found < end ? found : end;
        }
        return end > 0 && rest.substring(0, end).endsWith(".") ? end - 1 : end;
    }

    /** Whether the dot at {@code dot} stands behind an initial or a name that is written short: "St", "Md". */
    private static boolean isShortened(String rest, int dot) {
        return dot == 1 || dot > 1 && (" .-".indexOf(rest.charAt(dot - 2)) >= 0 && Character.isUpperCase(rest.charAt(dot - 1)) || SHORT_NAME.matcher(rest.substring(0, dot)).find());
    }

    private static int shortEnd(String rest) {
        int open = Math.max(rest.indexOf('('), rest.indexOf('（'));
        return open > 0 ? open : Math.min(rest.length(), 4);
    }

    /** The name {@code head} with other spellings of it {@code inside} brackets; a given name alone counts where the brackets hold the whole. */
    private static Optional<Spellings> paired(String head, String inside) {
        String name = Honours.without(POSSESSIVE.matcher(head.strip()).replaceFirst(""));
        Spellings other = bracketed(inside, name);
        if (PersonNames.isLatin(name)) {
            return other.han.isEmpty() ? Optional.empty() : Optional.of(new Spellings(PersonNames.tidy(name), other.han));
        }
        if (PersonNames.isHan(name)) {
            return Optional.of(new Spellings(other.latin, bare(name)));
        }
        boolean given = name.matches("[\\p{IsLatin}'’-]{2,20}");
        Matcher joined = JOINED.matcher(name);
        String apart = joined.matches() ? joined.group(1) + " " + joined.group(2) : "";
        return given && !other.han.isEmpty() ? Optional.of(new Spellings(apart.isEmpty() ? other.latin : apart, other.han)) : Optional.empty();
    }

    /** The spellings inside brackets after {@code name}: "仇铭澈, Qiu Mingche", "曾柔一; the surname is Zēng". */
    static Spellings bracketed(String inside, String name) {
        Optional<Spellings> inverted = InvertedNames.said(inside == null ? "" : inside.strip()).map(latin -> new Spellings(latin, ""));
        if (inverted.isPresent()) {
            return inverted.get();
        }
        Spellings found = NONE;
        for (String part : inside == null ? new String[0] : inside.split("[,，/;；、|]")) {
            String piece = IN_CHINESE.matcher(part.strip()).replaceAll("").strip();
            boolean whole = PersonNames.isHan(piece) || !name.isEmpty() && (isHanWord(piece) || SoundedNames.is(name, piece));
            boolean latin = PersonNames.isLatin(piece) && (name.isEmpty() || Han.in(name) || piece.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)));
            found = whole ? found.with(new Spellings("", bare(piece))) : latin ? better(found, piece) : found;
        }
        return found;
    }

    /** {@code piece} in the place of a spelling with the marks of its tones. */
    private static Spellings better(Spellings found, String piece) {
        boolean plain = piece.codePoints().allMatch(c -> c < 0x80);
        boolean toned = found.latin.codePoints().anyMatch(c -> c >= 0x80);
        return found.latin.isEmpty() || plain && toned && letters(piece).equals(letters(found.latin)) ? new Spellings(PersonNames.tidy(piece), found.han) : found;
    }

    private static List<Integer> letters(String latin) {
        return Folding.key(latin).codePoints().filter(Character::isLetter).sorted().boxed().toList();
    }

    /** {@code name} without forms of address before and degrees and letters of honour behind it. */
    static String withoutHonours(String name) {
        String bare = Honours.without(name);
        return PersonNames.isLatin(bare) ? bare : name;
    }

    private static boolean isHanWord(String text) {
        String word = bare(text);
        return !SPOKEN_HAN.matcher(word).find() && word.length() > 1 && word.length() < 6 && !PersonNames.isNoHanName(word) && word.codePoints().allMatch(Han::is) && !Words.of("title").in(word) && !InstitutionForm.of(word).isInstitution();
    }

    private static String bare(String han) {
        return han.replace(" ", "").replace("\u3000", "").replace(JOINT, '·');
    }

    /** The spellings of one name that {@code text} consists of. */
    static Optional<Spellings> of(String text) {
        if (text.length() > 120) {
            return Optional.empty();
        }
        String core = strip(text);
        Optional<Nicknames> nick = Nicknames.in(Honours.without(core));
        return nick.isPresent() ? whole(nick.get().text()).map(nick.get()::in) : whole(core);
    }

    private static Optional<Spellings> whole(String core) {
        Matcher bracket = BRACKETED.matcher(core);
        boolean found = bracket.find();
        while (found && Han.in(core) && !Han.in(bracket.group(1)) && bracket.end() < core.length() && core.indexOf('(', bracket.end()) > 0) {
            found = bracket.find();
        }
        if (found && Han.in(core)) {
            String outside = core.substring(0, bracket.start()) + " " + core.substring(bracket.end());
            Optional<Spellings> paired = paired(outside.replaceAll("\\s+", " ").strip(), bracket.group(1));
            if (paired.isPresent()) {
                return paired;
            }
            Spellings inside = bracketed(bracket.group(1), "");
            boolean named = outside.codePoints().filter(Han::is).count() <= LONGEST_HAN || parts(outside.strip()).isPresent();
            if (!inside.han.isEmpty() && named) {
                return Optional.of(InvertedNames.said(outside.strip()).map(latin -> new Spellings(latin, "")).or(() -> parts(outside.strip())).orElse(NONE).with(inside));
            }
        }
        return parts(core);
    }

    private static Optional<Spellings> parts(String core) {
        if (core.codePoints().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String called = Honours.without(core);
        Optional<String> inverted = InvertedNames.whole(called);
        if (inverted.isPresent()) {
            return inverted.map(name -> new Spellings(name, ""));
        }
        Spellings found = NONE;
        String foreign = "";
        String word = "";
        for (String part : joined(core).split("[()（）|/·,，]|\\s[-–—:•]{1,3}\\s|(?<=\\p{IsHan})\\s?[:：]\\s?|[:：]\\s?(?=\\p{IsHan})|(?<=[\\u4e00-\\u9fff])\\s*(?=[A-Z])|(?<=[A-Za-z.])\\s*(?=[\\u4e00-\\u9fff])")) {
            String piece = once(Honours.without(part.strip()));
            if (PersonNames.isHan(piece) && found.han.isEmpty()) {
                found = found.with(new Spellings("", bare(piece)));
            } else if (PersonNames.isLatin(piece)) {
                found = better(found, piece);
            } else if (isHanWord(piece) && found.han.isEmpty() && foreign.isEmpty() && found.isEmpty()) {
                foreign = bare(piece);
            } else if (PersonNames.isNoHanName(piece) && word.isEmpty()) {
                word = piece;
            } else if (!piece.isEmpty() && found.isEmpty()) {
                return PersonNames.isLatin(called) ? Optional.of(new Spellings(called, "")) : Optional.empty();
            }
        }
        String beside = foreign.isEmpty() && SoundedNames.is(found.latin, word) ? word : foreign;
        Spellings all = new Spellings(found.latin, found.han.isEmpty() && !found.latin.isEmpty() ? beside : found.han);
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    /** {@code text} with another dot inside Chinese names of two parts, so that it sets nothing apart: 古丽仙・艾合买提. */
    private static String joined(String text) {
        return text.indexOf('·') < 0 ? text : DOTTED.matcher(text).replaceAll(name -> name.group().replace('·', JOINT));
    }

    /** {@code piece}, or the first half of it where it is a name in the characters of two countries: "滕若澜 滕若瀾". */
    private static String once(String piece) {
        String[] halves = piece.split("\\s+");
        return halves.length == 2 && PersonNames.isHan(halves[0]) && halves[1].length() == halves[0].length() && Folding.simplified(halves[1]).equals(Folding.simplified(halves[0])) ? halves[0] : piece;
    }

    private static String strip(String text) {
        String core = OTHER_SCRIPT.matcher(QUOTED_LATIN.matcher(BESIDE.matcher(text).replaceAll(" ")).replaceAll("\"$1\"").replace('@', '|').replace(';', ',').replace('；', ',').replace('»', '|').replace('«', '|').replace('[', '(').replace(']', ')').replace('｜', '|').replace(" aka ", " | ")).replaceAll(" ").replaceAll("[^\\p{L}\\p{M}\\p{N}\\s().,'’|/·\\-–—（），:\"“”]", " ").replaceAll("\\s+", " ").strip();
        core = OF_TITLE.matcher(OF_TITLE.matcher(core).replaceFirst("")).replaceFirst("").replaceAll("[\\s|·–—-]+$", "").strip();
        return core.endsWith(".") && core.length() > 5 && Character.isLetter(core.charAt(core.length() - 3)) ? core.substring(0, core.length() - 1) : core;
    }
}
