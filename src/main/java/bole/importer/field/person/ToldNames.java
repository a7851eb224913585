package bole.importer.field.person;

import bole.importer.field.form.Honours;
import bole.importer.field.form.PersonNames;
import bole.importer.field.form.Words;
import bole.text.Han;
import bole.text.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The person whom a text tells of in the third person: "Mira Oduya is a …", "Dr. Mira Oduya, Ph.D., joined …", "滕若澜，博士，…". */
final class ToldNames {

    private static final Wording HAN = Wording.of(
        "^(?:作为[^，,。\\n]{2,60}[，,]\\s?)?(" + PersonNames.DOTTED_HAN + "|[\\u3400-\\u9fff]{2,4}?)(?:\\s?[(（]([^()（）]{1,60})[)）])?\\s?(?:，|,|博士|教授|副教授|研究员|副研究员|讲师|老师|同学|现任|现为|现就读|现就职|目前|毕业于|(?:主要|长期)从事|致力于|专注于| (?:is|was|has|works|received|joined|obtained|holds)\\b|是|现在|在(?=[\\u3400-\\u9fff]{2,16}(?:大学|学院|研究院|研究所))|男，|女，|于\\s?\\d{4}\\s?年|\\d{4}\\s?年)");
    /** The first line of many a Chinese CV, where no word but a name stands: "滕若澜 / 女 / 1993". */
    private static final Wording GENDERED = Wording.of("^(" + PersonNames.DOTTED_HAN + "|[\\u3400-\\u9fff]{2,4})(?:\\s?[/／|｜·•、]\\s?|\\s{1,4})[男女](?=\\s{0,4}(?:[/／|｜·•、，,（(\\s]|$))");
    /** Who says that he or she speaks: "Hello! Mira Oduya here." */
    private static final Wording HERE = Wording.of("^\\s?here\\s?[.!,]");
    /** Signs, a greeting and forms of address before a name. */
    private static final Wording AHEAD = Wording.of("[\\p{So}\\x{FE0F}\\s]{0,4}");
    private static final Wording GREETING = Wording.of("(?i)(?:hi|hello|hey|howdy|greetings|welcome|ciao|hola|bonjour|salut|hallo|hej|hei|hoi|olá|oi|ahoj|merhaba|namaste|aloha|kia ora)(?: there| all| everyone)?\\s?[!,.]?\\s(?=\\p{Lu})");
    private static final Wording ADDRESSED = Wording.of("(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs|Mme|Dipl|Dott|Assoc|Asst|Assistant|Associate|Adjunct|Emeritus|Ing|PD|h\\. ?c|rer\\. nat|med|phil)\\.?(?:-Ing\\.)?(?:ssa)? ){1,4}");
    /** What may stand before the subject of a first sentence. */
    private static final Wording CLAUSE = Wording.of("(?:Born|Raised|Originally|Hailing|Based|A native|As|Since|Trained|After|Before|With|Having|Currently|Now|At|Within|Prior to|Formerly|Previously|Following|During|From|In|Once|While|Besides|An? \\p{Ll}[\\p{L}-]*)\\b[^.;:]{0,100}|Currently");
    private static final Wording COMMA = Wording.of(", |(?<=^Currently) ");
    private static final Wording BRACKETED = Wording.of("\\s?[(（]([^()（）]{1,60})[)）]");
    /** A Chinese spelling right before a Latin one and right behind it: "滕若澜 Ruolan Teng", "Ruolan Teng 滕若澜". */
    private static final Wording HAN_AHEAD = Wording.of("([\\u3400-\\u9fff]{2,4})\\s?[|/·,，–—-]?\\s?(?=\\p{Lu})");
    private static final Wording HAN_BEHIND = Wording.of("\\s?[|/·]?\\s?([\\u3400-\\u9fff]{2,4})(?![\\u3400-\\u9fff])");
    private static final Wording DEGREES = Wording.of("(?:,? (?:Ph\\.? ?D\\.?|M\\.?D\\.?|M\\.?Sc\\.?|MBA|MPH|D\\.?Phil\\.?|Sc\\.?D\\.?|Ed\\.?D\\.?|Dr\\.-Ing\\.|F[A-Z]{2,5})(?=[,. ]),?|, (?:R\\.?N\\.?|P\\.?E\\.?|P\\.?Eng\\.?|[A-Z]{3,5})(?=[, ]),?){1,3}");
    private static final Wording BORN = Wording.of(", (?:born|née?|geb\\.?)\\b[^,.;]{1,60},(?= )");
    private static final Wording ADVERB = Wording.of("(?:,? (?:currently|recently|also|now|first|then|previously|initially|originally|further|simultaneously|again|always|first|further|subsequently|formerly|officially|successfully|both|who)\\b,?){1,2}");
    private static final Wording POST = Wording.of("(?:,| [–—-]) (?:(?:currently|now) )?(?:an?|the|our) (?<post>[^.;–—]{2,90})(?:,| [–—-]) (?:is|was|has|works|received|obtained|joined|studies|focuses|teaches|investigates|specializes|specialises|explores|develops|conducts|leads|holds|earned|completed|serves|researches|examines|applies|designs|builds)\\b");
    private static final Wording NEXT = Wording.of(",?\\s([\\p{L}\\p{M}-]{1,20})(?![\\p{L}\\p{M}'’-])");
    /** Something done: not what a page, a project or a group does. */
    private static final Wording POSSESSED = Wording.of("^['’]s? (?:(?:current|primary|main|academic|recent|own|broad|general|overall|scholarly|professional|ongoing) ){0,2}(?:and teaching )?(?:research|work|interests?|scholarship|expertise|career|background|dissertation|Ph\\.?D|doctoral|teaching|writing)\\b");
    private static final Wording THING = Wording.of(
        "(?i) (?:is|was) (?:an?|the|one of the|our|my) (?:(?!(?:at|of|in|for|with|on|from|and|who|to|by)\\b)[\\p{L}\\d'’-]+,? ){0,5}?(?:series|seminars?|project|tool|toolkit|toolbox|course|platform|festival|conference|method|database|library|package|framework|journal|group|lab|laboratory|workshop|network|initiative|event|program|programme|podcast|blog|website|site|field|area|branch|book|paper|game|app|application|company|startup|start-up|city|town|village|dataset|language|system|model|algorithm|approach|technique|process|phenomenon|theory|concept|collection|community|organi[sz]ation|team|cent(?:er|re)|institute|hub|club|band|software|plugin|theme|template|newsletter|magazine|competition|challenge|hackathon|protocol|service|disease|species|study|discipline|subject|subfield|problem|question|topic)s?\\b(?! (?:director|leader|manager|coordinator|member|scientist|engineer|developer|editor|professor|researcher|fellow|officer|head|assistant|organi[sz]er|administrator|designer|analyst))");
    /** The rest of a phrase whose first words may be a thing: "a systems | biologist at". */
    private static final Wording PHRASE = Wording.of("^[\\w-]{0,12}((?: (?!(?:at|of|in|for|with|on|from|who|to|by|that|which|where|is|was|has)\\b)[\\p{L}'’-]{2,24}){1,4})");
    private static final Wording PROFESSION = Wording.of("\\p{L}{3,20}(?:ist|ician|grapher|onomer)|nurse|midwife|teacher|expert|leader|maker|builder|solver|creator|writer|founder|owner|veteran|advocate");
    private static final int LONGEST = 260;
    private static final int LONGEST_NAMES = 60;

    private ToldNames() {
    }

    /** The person whom the beginning of {@code text} tells of. */
    static Optional<Spellings> in(String text) {
        String start = Spellings.regrouped(text.substring(0, Math.min(LONGEST, text.length())));
        int names = Math.min(LONGEST_NAMES, start.length());
        Optional<Nicknames> nick = Nicknames.in(start.substring(0, names));
        Optional<Spellings> called = nick.flatMap(name -> latin(name.text() + start.substring(names), 0).map(name::in));
        return called.or(() -> han(start)).or(() -> latin(start, 0)).or(() -> behind(start));
    }

    private static Optional<Spellings> han(String text) {
        Optional<String> listed = GENDERED.matcher(text).results().map(found -> found.group(1)).filter(PersonNames::isWholeHan).findFirst();
        if (listed.isPresent()) {
            return Optional.of(new Spellings("", listed.get()));
        }
        Matcher han = HAN.matcher(text);
        return han.find() && PersonNames.isHan(han.group(1)) ? Optional.of(new Spellings("", han.group(1)).with(Spellings.bracketed(han.group(2), ""))) : Optional.empty();
    }

    /** The subject behind a clause: "Born in Fenwold, | Mira Oduya is …". */
    private static Optional<Spellings> behind(String text) {
        int from = end(AHEAD, text, 0);
        Matcher clause = CLAUSE.matcher(text).region(from, text.length());
        return clause.lookingAt() ? COMMA.matcher(text).region(from, Math.min(text.length(), clause.end() + 2)).results().flatMap(comma -> latin(text, comma.end()).stream()).findFirst() : Optional.empty();
    }

    private static Optional<Spellings> latin(String text, int from) {
        int start = end(ADDRESSED, text, Honours.end(text, end(GREETING, text, end(AHEAD, text, from))));
        Matcher ahead = HAN_AHEAD.matcher(text).region(start, text.length());
        if (ahead.lookingAt() && PersonNames.isHan(ahead.group(1))) {
            return WrittenName.at(text, ahead.end()).flatMap(name -> subject(text, name)).map(found -> found.with(new Spellings("", ahead.group(1))));
        }
        return WrittenName.at(text, start).flatMap(name -> subject(text, name));
    }

    private static Optional<Spellings> subject(String text, WrittenName name) {
        Spellings alone = new Spellings(PersonNames.tidy(Spellings.withoutHonours(name.text())), "");
        Matcher bracket = BRACKETED.matcher(text).region(name.end(), text.length());
        boolean bracketed = bracket.lookingAt();
        Matcher beside = HAN_BEHIND.matcher(text).region(name.end(), text.length());
        boolean spelled = !bracketed && beside.lookingAt() && PersonNames.isHan(beside.group(1));
        Spellings whole = bracketed ? alone.with(Spellings.bracketed(bracket.group(1), "")) : spelled ? alone.with(new Spellings("", beside.group(1))) : alone;
        int end = end(BORN, text, end(DEGREES, text, bracketed ? bracket.end() : spelled ? beside.end() : name.end()));
        String rest = text.substring(end);
        boolean told = !isThing(rest) && (acts(rest) || bracketed && !whole.han().isEmpty() || isPost(rest) || !bracketed && (HERE.matcher(rest).find() || POSSESSED.matcher(rest).find() || rest.matches("(?s) I(?: am| was|['’]m)\\b.*")));
        return told ? Optional.of(whole) : Optional.empty();
    }

    /** Whether {@code rest}, which stands behind a phrase in capitals, says that it is a thing: "… is a weekly seminar". */
    static boolean isThing(String rest) {
        String told = rest.startsWith(" ") ? rest : " " + rest;
        Matcher thing = THING.matcher(told);
        return thing.lookingAt() && !isPerson(told.substring(thing.end()));
    }

    /** Whether {@code rest} of a phrase that begins with a thing names a profession: "software | reliability engineer and founder". */
    private static boolean isPerson(String rest) {
        Matcher phrase = PHRASE.matcher(rest);
        return phrase.lookingAt() && Stream.of(phrase.group(1).strip().split(" ")).anyMatch(word -> Words.of("title").has(word) || PROFESSION.matcher(word).matches());
    }

    /** Whether {@code rest} begins with what people are said to do or be. */
    private static boolean acts(String rest) {
        int at = end(ADVERB, rest, 0);
        Matcher word = NEXT.matcher(rest).region(at, rest.length());
        return word.lookingAt() && Words.of("act").has(word.group(1)) && word.group(1).equals(word.group(1).toLowerCase(Locale.ROOT)) || Han.in(rest) && rest.matches("(?s)\\s?[是，].*");
    }

    private static boolean isPost(String rest) {
        Matcher post = POST.matcher(rest);
        return post.lookingAt() && Words.of("title").in(post.group("post"));
    }

    /** Where {@code form} ends, which may stand at {@code from}. */
    private static int end(Wording form, String text, int from) {
        Matcher found = form.matcher(text).region(from, text.length());
        return found.lookingAt() ? found.end() : from;
    }
}
