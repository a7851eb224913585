package bole.importer.field.person;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.PersonNames;
import bole.importer.field.form.Words;
import bole.importer.field.reading.Labels;
import bole.importer.field.reading.Reading;
import bole.importer.page.RichText;
import bole.profile.Stint;
import bole.text.Han;
import bole.text.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** The headline: the position a person gives himself or herself now. */
public final class PositionReader {

    private static final Wording OFFICE = Wording.of("(?<!曾[^，,。；;]{0,16})(?:任职|现任|担任|任)([\\u3400-\\u9fff]{2,20}?(?:科长|处长|主任|经理|工程师|总监|组长|部长|主管))");
    private static final Wording PROFESSION = Wording.of("(?:\\b(?:I am|I['’]m)(?: \\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3},)?|^(?:(?:Dr|Prof)\\.? )?(?<somebody>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}) is(?: currently| now)?) an? (?<profession>(?:(?!(?:former|retired|aspiring|wannabe|would-be|member|fan|big|huge|part|firm|proud)\\b)[\\p{L}-]{2,20} ){0,4}?(?i:scientist|researcher|hydrologist|microbiologist|oncologist|neurologist|cardiologist|criminologist|demographer|engineer|developer|designer|architect|lecturer|professor|physician|surgeon|clinician|lawyer|journalist|librarian|roboticist|mathematician|statistician|(?:astro|bio|geo)?physicist|(?:bio|geo|neuro)?chemist|(?:neuro|micro)?biologist|economist|econometrician|psychologist|linguist|philosopher|historian|sociologist|neuroscientist|ecologist|geographer|geologist|astronomer|bioinformatician|epidemiologist|anthropologist|political scientist|pharmacologist|oceanographer|climatologist|archaeologist|geneticist|immunologist|(?:research|teaching|postdoctoral|clinical|visiting) (?:fellow|associate)))\\b(?! (?:at|in training|to be|wannabe|turned|(?:currently )?(?:working towards?|pursuing|doing my|studying)))");
    /** What somebody does who studies, before the degree. */
    private static final Wording STUDIES = Wording.anyCase("(?:\\b(?:am|['’]m|is)|^) ?(?:(?:now|currently|presently|also|still|busy) )*(?:pursuing|doing|completing|finishing|reading for|studying (?:for|towards?)|working (?:on|towards?)|enrolled (?:in|for)) (?:an?|my|his|her|the) (?:(?:integrated|joint|part-time|full-time|dual|second|research|professional|online) )*");
    private static final String TRADE = "(?:工程师|工程師|开发者|開發者|开发人员|设计师|設計師|医师|醫師|医生|醫生|律师|律師|教师|教師|老师|老師|记者|記者|编辑|編輯|分析师|分析師|产品经理|產品經理|项目经理|程序员|程式設計師|架构师|架構師|科学家|科學家|咨询师|諮商師|顾问|顧問|译者|譯者|作家|会计师|會計師|建筑师|建築師|摄影师|药师|藥師|护士|护师|治疗师|策划|创业者|博主|站长|研究者|研究人员|研究员|策展人|艺术家|导演|编剧|公务员|大学生|大一新生|学生|學生|本科生|研究生|硕士生|博士生|硕士研究生|博士研究生)";
    /** 我是一名 | 前端工程师, 儿科 | 主治医师，: a profession without a place. */
    private static final Wording HAN_PROFESSION = Wording.of("(?:(?:^|[。！!，,：:~～\\s])(?:我|本人)?(?:目前|现在|現在|现)?(?:是|为|為|身为)?(?:一[名个位個])(?:来自[^，,。的]{2,10}的|热爱[^，,。]{2,10}的|在读)?(?<profession>[^，,。；;！!的是一\\n]{0,16}?" + TRADE + ")|^(?:男|女)?[，,]?(?<first>[\\u3400-\\u9fff]{0,6}?(?:(?:副?主任|主治|住院)(?:医师|药师|护师|技师)|医师|律师|会计师)))(?=$|[，,。；;！!、/和与兼])");
    /** So many letters a Latin word has where Chinese has one character. */
    private static final int HAN_WORD = 4;
    private static final int FIRST_SENTENCES = 6;
    private static final Wording NOW = Wording.anyCase("^(?:now|currently|current|present|现在|目前)\\b?[^:：]{0,30}[:：]\\s*");

    /** What begins a question and no position: "whether or not a student …". */
    private static final Wording CLAUSE = Wording.anyCase("(?:whether|how|what|why|that|if|when)\\b");

    /** A degree alone, which who pursues it is a student for. */
    private static final Wording PURSUED = Wording.anyCase("(?:Ph\\.? ?D\\.?|Doctorate|D\\.?Phil\\.?|Master['’]?s?|M\\.?S\\.?c?\\.?|M\\.?Phil\\.?|Bachelor['’]?s?|B\\.?S\\.?c?\\.?)(?: degree)?|博士|硕士");
    /** Words for studying that stand for the student. */
    private static final Map<String, String> STUDYING = Map.of("读博", "博士生", "读研", "硕士生");

    private PositionReader() {
    }

    /** The current position in the page's words: after a label, from a sentence, from the list of jobs; {@code ""} where none is said. */
    public static String read(Reading reading, List<Stint> stints, Optional<Stint> affiliation) {
        Optional<String> shown = affiliation.map(Stint::title).filter(title -> !title.isEmpty() && !PersonNames.isTitled(title));
        return labelled(reading).or(() -> shown.filter(title -> isInFirstLanguage(affiliation.get(), reading))).or(() -> told(reading, stints)).or(() -> shown).or(() -> office(reading))
            .or(() -> HeldPosition.of(stints)).or(() -> profession(reading, stints)).or(() -> studying(reading)).map(PositionReader::tidy).filter(position -> !CLAUSE.matcher(position).lookingAt()).orElse("");
    }

    /** Whether a page that begins in English with {@code shown} tells of it again in Chinese, which has a sentence for it. */
    private static boolean isInFirstLanguage(Stint shown, Reading reading) {
        boolean english = !Han.in(shown.title()) && shown.institution().filter(place -> !Han.in(place.name())).isPresent();
        return english && !isMostlyHan(reading.page().text()) && reading.sentences().stream().filter(sentence -> reading.told(sentence).stream().anyMatch(stint -> stint.current() && !stint.title().isEmpty()))
            .findFirst().filter(sentence -> Han.in(sentence.text()) && sentence.lines().first() > shown.lines().last()).isPresent();
    }

    private static boolean isMostlyHan(String text) {
        return text.codePoints().filter(Han::is).count() * HAN_WORD > text.codePoints().filter(Character::isLetter).count();
    }

    /** The profession somebody gives himself or herself without a place, "I am a computational biologist who …", "Mira Oduya is an economist.", where nothing else is said; in Chinese, in which posts of blogs begin so, only beside a career. */
    private static Optional<String> profession(Reading reading, List<Stint> stints) {
        Optional<String> chinese = stints.isEmpty() ? Optional.empty() : reading.sentences().stream().limit(FIRST_SENTENCES).map(sentence -> HAN_PROFESSION.matcher(sentence.text())).filter(Matcher::find).map(found -> found.group("first") == null ? found.group("profession") : found.group("first")).findFirst();
        return chinese.isPresent() ? chinese : reading.sentences().stream().limit(FIRST_SENTENCES).map(sentence -> PROFESSION.matcher(sentence.text())).filter(Matcher::find)
            .filter(found -> found.group("somebody") == null || PersonNames.isLatin(found.group("somebody"))).map(found -> found.group("profession")).findFirst();
    }

    /** "I am currently pursuing a Master's degree in optics.", where nothing else is said and no place. */
    private static Optional<String> studying(Reading reading) {
        return reading.sentences().stream().limit(FIRST_SENTENCES).map(RichText::text).flatMap(text -> {
            Matcher studies = STUDIES.matcher(text);
            String degree = studies.find() ? text.substring(studies.end()) : "";
            return Degrees.find(degree).stream().filter(found -> found.start() == 0).map(found -> degree.substring(0, found.end()));
        }).findFirst();
    }

    /** "目前，我任职技术部…副科长": an office within the place of work. */
    private static Optional<String> office(Reading reading) {
        return reading.sentences().stream().map(sentence -> OFFICE.matcher(sentence.text())).filter(Matcher::find).map(found -> found.group(1)).filter(Words.of("title")::in).findFirst();
    }

    private static String tidy(String title) {
        String position = NOW.matcher(title).replaceFirst("").strip();
        if (STUDYING.containsKey(position)) {
            return STUDYING.get(position);
        }
        return PURSUED.matcher(position).matches() ? Han.in(position) ? position + "生" : position.replaceFirst("(?i) degree$", "").replaceFirst("^(?i)masters$", "Master's") + " student" : position;
    }

    private static Optional<String> labelled(Reading reading) {
        return Labels.values(reading, "label-position").stream().filter(value -> value.text().length() < 80).flatMap(value -> LabelledPost.title(value.text()).stream()).findFirst();
    }

    /** The first position of now that a sentence tells; one that is yet to come where there is no other. */
    private static Optional<String> told(Reading reading, List<Stint> stints) {
        return told(reading, false, stints).or(() -> told(reading, true, stints));
    }

    private static Optional<String> told(Reading reading, boolean promised, List<Stint> stints) {
        return reading.sentences().stream().filter(sentence -> !promised || Incoming.isIn(sentence.text()))
            .flatMap(sentence -> reading.told(sentence).stream().filter(stint -> stint.current() || !promised && isBesidePromised(sentence.text(), stint)).filter(stint -> Incoming.is(sentence.text(), stint) == promised).filter(stint -> promised || !isOver(stint, stints)))
            .filter(stint -> (Words.of("title").in(stint.title()) || Han.in(stint.title()) && PURSUED.matcher(stint.title()).matches()) && HeldPosition.isPosition(stint)).map(Stint::title).findFirst();
    }

    /** Whether {@code told} turns out to be over, as others among {@code stints} are of now: "She has been a lecturer at …. She is a reader at …". */
    private static boolean isOver(Stint told, List<Stint> stints) {
        return stints.contains(told.over()) && stints.stream().anyMatch(stint -> stint.current() && !stint.title().isEmpty());
    }

    private static boolean isBesidePromised(String sentence, Stint stint) {
        return Incoming.isIn(sentence) && Incoming.isOpen(stint);
    }
}
