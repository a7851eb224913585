package bole.importer.field.award;

import bole.importer.field.form.Sentences;
import bole.importer.field.form.Words;
import bole.importer.field.place.Segments;
import bole.importer.page.RichText;
import bole.importer.section.SectionKind;
import bole.importer.section.Sections;
import bole.profile.Award;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.Han;
import bole.text.PartialDate;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/**
 * One line of a list of awards. It is one award, or several divided by semicolons, dots and bars, or by sentences and commas where each part says that
 * it is one. The years of an enumeration ("2021 and 2023") are an award each; of two dates far apart the one at the edge counts; a span counts by its beginning,
 * but for {@link SchoolYears}.
 */
public final class AwardLine {

    private static final Wording BETWEEN_YEARS = Wording.of("[\\s,，、;&/|和与及)）]{0,6}(?:and)?[\\s,，、&]{0,4}(?:(?!Mar|May)\\p{Lu}\\w{0,3}\\p{Lu}\\w{0,8}[\\s('’（]{0,3})?");
    /** The name of a list before its members: "荣誉：甲奖(2019)，乙奖(2020)". */
    private static final Wording LABEL = Wording.of("^[\\p{L}&\\s]{2,24}[:：]\\s?");
    /** How a Chinese line says that an award was received. */
    private static final Wording RECEIVED = Wording.of("^(?:连续[一二三四五六两\\d]年)?(?:曾获得?|荣获|获得|获评|获(?!奖)|被评为|被授予|入选(?=[^为“”]*[奖人]))了?");
    /** When in studies the awards behind it were received. */
    private static final Wording STAGE = Wording.of("[^\\p{L}\\p{N}]{0,3}(?:本科|硕士|博士|研究生|高中|大学|在校|学生|硕博|读博|读研|就读)(?:阶段|期间|时期|在读期间)?\\s?[：:]\\s?(?=.{2})");
    /** How the award before it was given. */
    private static final Wording GIVEN = Wording.of("[^\\p{L}]{0,3}(?i:(?:(?:this|the) (?:award|prize|scholarship|fellowship|grant) (?:is|was) )?(?:annually )?(?:awarded|given|presented|granted|conferred|offered|selected|chosen) (?:to|by|for|as|from|among|in|out|annually|each|every|only)|one of|for (?:the|my|a|an|his|her|outstanding)|in recognition|授予|表彰|奖励|评选|全[校院省国]仅|仅)\\b?");
    private static final Wording EMPTY_BRACKETS = Wording.of("[(（\\[]\\s{0,4}(?:(?:[,，、;:&和与-]|and)\\s{0,4}){0,4}[)）\\]]");
    /** Where a line ends and the next begins with a capital, as of an award and who gave it. */
    private static final Wording NEXT_LINE = Wording.of("(?<=[\\p{Ll})]) ?\\n ?(?=\\p{Lu})");
    private static final Wording TRAILING = Wording.of("(?:[\\s,;:，、；·]++|\\b(?:and|in|on|for|at|of|during|from)(?=[\\s,;:]|$)|[与和及](?=[\\s，、；]|$))+$");
    private static final Wording ORGANISATION = Wording.of("^(.{4,160}?)(?:,\\s|，|\\s(?:from|by|awarded by|given by)\\s(?:the\\s)?)([^,，()]{2,100})$");
    /** A further year of the award before it: "Reed Prize, 2019; 2021". */
    private static final Wording FURTHER_YEAR = Wording.of("[;；/] ?(?:19|20)\\d\\d年?(?=\\s{0,2}(?:[;；/)）]|$))");
    private static final int LONGEST_EVENT = 60;
    private static final Wording MAIL = Wording.of("[\\p{L}\\d.)\\]]@|@[\\p{L}\\d]");
    /** What is said of an award besides: "the Reed Prize, known as the Nobel Prize of fog". */
    private static final Wording GLOSS = Wording.of("^(?:被誉为|被称为|被譽為|被稱為|号称|號稱|相当于|相當於|known as|also known as|often called|considered|equivalent to|the highest|the (?:best|top|only|first|most \\p{Ll}+) (?:\\p{Ll}+ )?(?:graduates?|students?|researchers?|candidates?|teams?|recipients?)\\b)");
    /** What stands below "Awards and talks" beside awards. */
    private static final Wording NO_AWARD = Wording.of("[^\\p{L}]{0,4}(?i:(?:invited|contributed|conference|oral|poster|lightning|flash|seminar) (?:talks?|presentations?|seminars?)|talk|presentation|poster|seminar)\\b\\s?(?:[:–—-]|at\\b|on\\b|in\\b|@)|[^\\p{L}]{0,4}(?i:(?:external |journal |conference |peer |sub-?|ad hoc |regular |invited )?reviewer|(?:session |general |program |publicity )?(?:co-)?chair|(?:technical )?program committee(?: member)?|(?:tpc|pc) member|guest editor|associate editor|teaching assistant|volunteer) (?:for|of|at|in)\\b|(?:担任)?[^，。：:]{0,20}审稿人[。.]?$|[^\\p{L}]{0,4}(?i:submitted|submitting|resubmitted)\\b.{0,60}?\\b(?i:manuscripts?|papers?|articles?|abstracts?)\\b|.{0,160}\\b(?i:papers?|manuscripts?|articles?|abstracts?) (?i:(?:has |have |was |were |been |got |is )*(?:accepted|submitted|published|under review))\\W{0,3}(?:\\d{4})?\\W{0,3}$");
    /** 2013年赴晶湖大学作访问学者: a stay, though its word is that of a title too. */
    private static final Wording STAY = Wording.of("[\\d\\s年月.,，：:~～至今–-]{0,24}(?:受[\\u3400-\\u9fff]{2,16}资助)?(?:赴|前往|在|到|于|於)[^，,；;奖獎]{2,24}(?:作|做|任|担任|擔任|进行|進行|从事|從事|为|為)?(?:公派)?(?:访问|訪問|访学|訪學|交流|进修|進修)(?:学者|學者|学生|學生|研究|教授|一年|半年)?[。.]?");
    /** A place: "Brackwater, France", "Asia Pacific Zone". */
    private static final Wording PLACE = Wording.of("\\W*(?:\\p{Lu}[\\p{L}'’-]{1,20} ){0,2}\\p{Lu}[\\p{L}'’-]{1,20}(?:, (?:\\p{Lu}[\\p{L}'’.-]{1,20} ?){1,3}| (?:Zone|Region|Area|Province|Division))\\W*");
    /** What is won in a contest that is named beside it: "Silver Medal, International Fog Olympiad". */
    private static final Wording RANK = Wording.anyCase("\\W*(?:(?:gold|silver|bronze|first|second|third|1st|2nd|3rd|grand|special|top)[ -](?:medal(?:l?ist)?|prize|place|award|class)|(?:world |regional |national |semi-?)?finalist|champion|winner|runner-up|honou?rable mention|meritorious winner|outstanding winner)s?\\W*");
    private static final int LONGEST = 300;

    private final int source;
    private final List<Award> awards = new ArrayList<>();

    AwardLine(int source) {
        this.source = source;
    }

    /** Whether {@code text} says that it is an award. */
    public static boolean says(String text) {
        return Words.of("award").in(text);
    }

    /** Whether {@code text} has a mail address, or what is left of one that is hidden from robots; "Best Paper, Tides @ Scale" has none. */
    static boolean isMail(String text) {
        return MAIL.matcher(text).find();
    }

    /** The awards of {@code line}; {@code where} may hold the date that the line lacks. */
    List<Award> read(RichText line, RichText where) {
        List<RichText> parts = parts(line);
        RichText dated = parts.size() > 1 && isDatedAlone(parts.getFirst().text(), line.text()) ? RichText.EMPTY : where;
        parts.forEach(part -> award(part, dated, where));
        return awards;
    }

    /** {@code parts} as one where the second is the first in the other script: "浮灯奖 / Drifting Lamp Prize (2019)". */
    private static boolean isTranslated(List<RichText> parts, String line) {
        boolean han = parts.size() == 2 && Han.in(parts.getFirst().text()) != Han.in(parts.getLast().text());
        return han && DateReader.find(line).size() < 2 && parts.stream().anyMatch(part -> DateReader.find(part.text()).isEmpty() && says(part.text()));
    }

    /** Whether the dates of {@code line} are only of what it begins with, {@code first}: several, or one glued to its award, "2019年甲奖；乙奖". */
    private static boolean isDatedAlone(String first, String line) {
        List<FoundDate> dates = DateReader.find(line);
        boolean glued = !dates.isEmpty() && dates.getFirst().end() < first.length() && line.charAt(dates.getFirst().end() - 1) == '年' && Han.is(line.charAt(dates.getFirst().end()));
        return glued || dates.size() > 1;
    }

    private static List<RichText> parts(RichText line) {
        List<RichText> bars = cut(unlabelled(line), ";；·•|", line.text().contains(" * ") ? " * " : " / ");
        List<RichText> parts = placed(bars.stream().allMatch(AwardLine::isOne) && !isGiven(bars) && !isTranslated(bars, line.text()) ? bars : cut(unlabelled(line), ";；", null));
        List<RichText> all = new ArrayList<>();
        for (RichText part : parts) {
            List<RichText> sentences = unremarked(Sentences.of(part));
            boolean each = sentences.size() > 1 && sentences.stream().allMatch(sentence -> isOne(sentence) && isClosed(sentence.text())) && IntStream.range(1, sentences.size()).noneMatch(i -> isGrantor(sentences.get(i).text(), sentences.get(i - 1).text()));
            if (each) {
                all.addAll(sentences);
            } else {
                all.addAll(commas(sentences.size() == 1 ? sentences.getFirst() : part));
            }
        }
        return all;
    }

    /** {@code sentences}, or their first where it is a dated award and the others only say how it was given. */
    private static List<RichText> unremarked(List<RichText> sentences) {
        String first = sentences.isEmpty() ? "" : sentences.getFirst().text();
        boolean told = sentences.size() > 1 && !DateReader.find(first).isEmpty() && first.length() > LONGEST_EVENT / 4 && sentences.stream().skip(1).allMatch(sentence -> GIVEN.matcher(sentence.text()).lookingAt());
        return told ? sentences.subList(0, 1) : sentences;
    }

    /** {@code line} without the name of a list of awards that it begins with. */
    private static RichText unlabelled(RichText line) {
        Matcher stage = STAGE.matcher(line.text());
        if (stage.lookingAt()) {
            return line.from(stage.end());
        }
        Matcher label = LABEL.matcher(line.text());
        boolean named = label.lookingAt() && line.text().length() - label.end() > label.end() && Sections.kind(label.group()).orElse(null) == SectionKind.AWARDS && commas(line.from(label.end())).size() > 1;
        return named ? line.from(label.end()) : line;
    }

    /** {@code parts} without where the first, which alone has a date, was held: "Champion in the Lantern Race 2016; | Asia Pacific Zone". */
    private static List<RichText> placed(List<RichText> parts) {
        boolean held = parts.size() == 2 && !DateReader.find(parts.getFirst().text()).isEmpty() && DateReader.find(parts.getLast().text()).isEmpty() && !says(parts.getLast().text()) && PLACE.matcher(parts.getLast().text()).matches();
        return held ? parts.subList(0, 1) : parts;
    }

    /** Whether {@code sentence} is who gave the award before it, or where, with its date: "Reed Scholarship. Fen Foundation (2015)", "Best Poster Award. FogFest 2019". */
    private static boolean isGrantor(String sentence, String before) {
        return !says(sentence) && DateReader.find(before).isEmpty() && (Words.of("organisation").in(sentence) || says(before) && sentence.length() < LONGEST_EVENT);
    }

    /** "2015 - 2017 Silt Union" | "Technology Scholarship": who gave an award, with its date, and the award. */
    private static boolean isGiven(List<RichText> parts) {
        return parts.size() == 2 && !says(parts.getFirst().text()) && says(parts.getLast().text()) && DateReader.find(parts.getLast().text()).isEmpty();
    }

    /** Whether {@code text} closes the brackets that it opens: "Reed Scholarship (Fenwold; the highest of the city)" is no two sentences. */
    private static boolean isClosed(String text) {
        return text.chars().filter(c -> c == '(' || c == '（').count() == text.chars().filter(c -> c == ')' || c == '）').count();
    }

    private static boolean isOne(RichText sentence) {
        return says(sentence.text()) || !DateReader.find(sentence.text()).isEmpty() && sentence.text().length() < 120 && sentence.text().codePoints().anyMatch(Character::isLetter) && !GIVEN.matcher(title(sentence.text(), DateReader.find(sentence.text()))).lookingAt();
    }

    /** "National Scholarship, Merit Student", "Reed Prize (2015), Fen Medal (2018)": commas divide where each part is an award and all or none have dates. */
    private static List<RichText> commas(RichText part) {
        String text = part.text();
        List<FoundDate> dates = DateReader.find(text);
        boolean dated = !dates.isEmpty();
        List<RichText> enumerated = dates.size() == 1 && text.indexOf('、') > 0 ? enumerated(part, dates.getFirst()) : List.of();
        if (!enumerated.isEmpty()) {
            return enumerated;
        }
        if (text.indexOf(':') >= 0 || text.indexOf('：') >= 0) {
            return List.of(part);
        }
        List<RichText> members = cut(part, ",，、", null);
        boolean each = members.size() > 1 && members.stream().noneMatch(member -> GLOSS.matcher(member.text()).find()) && (dated ? areDated(members) : members.stream().allMatch(member -> isNamed(member.text())) && members.stream().noneMatch(member -> RANK.matcher(member.text()).matches()));
        return each ? members : List.of(part);
    }

    /** "2019年甲奖、乙奖", "甲奖、乙奖（2019）": each with the one {@code date} that stands before all or behind them; none where one of them does not say that it is an award. */
    private static List<RichText> enumerated(RichText part, FoundDate date) {
        List<RichText> members = cut(part, "、", null);
        String rest = part.text().substring(Math.min(part.text().length(), date.end() + (date.start() < 4 ? 2 : 0)));
        boolean labelled = rest.indexOf('：') >= 0 || rest.indexOf(':') >= 0 || date.start() >= 4 && part.text().indexOf('：') >= 0;
        boolean edge = !labelled && (date.end() <= (members.isEmpty() ? 0 : members.getFirst().text().length()) || date.start() > part.text().lastIndexOf('、'));
        boolean each = edge && members.size() > 1 && members.stream().allMatch(member -> isNamed(title(member.text(), DateReader.find(member.text()))));
        return each ? members.stream().map(member -> DateReader.find(member.text()).isEmpty() ? RichText.row(member, part.slice(date.start(), date.end())) : member).toList() : List.of();
    }

    /** Whether each of {@code members} has a date and, but for few, says that it is an award. */
    private static boolean areDated(List<RichText> members) {
        long said = members.stream().filter(member -> says(member.text())).count();
        return says(members.getFirst().text()) && said * 4 >= members.size() * 3 && members.stream().noneMatch(member -> DateReader.find(member.text()).isEmpty());
    }

    private static boolean isNamed(String text) {
        List<Words.Found> found = Words.of("award").find(text);
        return !found.isEmpty() && text.length() < 90 && (found.getLast().end() > text.length() - 16 && text.split("\\s+").length > 1 || Han.in(text) && text.length() > 3);
    }

    private static List<RichText> cut(RichText line, String marks, String spaced) {
        List<RichText> parts = new ArrayList<>();
        String text = line.text();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = Math.max(0, depth + ("(（[“《".indexOf(c) >= 0 ? 1 : ")）]”》".indexOf(c) >= 0 ? -1 : 0));
            boolean wide = spaced != null && text.startsWith(spaced, i);
            if (depth == 0 && (marks.indexOf(c) >= 0 && !isInName(text, start, i) && !FURTHER_YEAR.matcher(text).region(i, text.length()).lookingAt() || wide)) {
                add(parts, line.slice(start, i));
                start = i + (wide ? spaced.length() : 1);
            }
        }
        add(parts, line.from(Math.min(start, text.length())));
        return parts;
    }

    /** 戈登·晶湖奖: whether the point at {@code at} stands within a foreign name. */
    private static boolean isInName(String text, int start, int at) {
        boolean glued = text.charAt(at) == '·' && at > start && at + 1 < text.length() && Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
        boolean capitals = glued && Character.isUpperCase(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at + 1));
        return capitals || glued && !says(text.substring(start, at));
    }

    private static void add(List<RichText> parts, RichText part) {
        if (part.text().codePoints().anyMatch(Character::isLetter)) {
            parts.add(part);
        }
    }

    /** The awards of {@code part}, dated by {@code where} where it has no date itself; {@code at} is where it stands. */
    private void award(RichText part, RichText where, RichText at) {
        String words = part.text();
        List<FoundDate> dates = SchoolYears.find(words);
        String title = title(words, dates);
        if (!isTitle(title)) {
            return;
        }
        List<FoundDate> known = dates.isEmpty() ? SchoolYears.find(where.text()).stream().limit(1).toList() : SchoolYears.datesThatCount(dates, words);
        String[] given = grantor(RECEIVED.matcher(title).replaceFirst(""));
        years(dates.isEmpty() ? where.text() : words, known).forEach(year -> awards.add(new Award(given[0], given[1], year, source, at.lines())));
    }

    /** {@code words} without {@code dates} and what is left around them. */
    static String title(String words, List<FoundDate> dates) {
        StringBuilder title = new StringBuilder();
        int from = 0;
        for (FoundDate date : dates) {
            title.append(words, from, date.start()).append(' ');
            from = date.end();
        }
        title.append(words.substring(from));
        String bare = EMPTY_BRACKETS.matcher(NEXT_LINE.matcher(title).replaceAll(", ").replaceAll("\\s+", " ")).replaceAll(" ").replaceAll("\\s+([,;，、)）])", "$1").replaceAll(",\\s*+,[,\\s]*+", ", ").strip();
        String cut = TRAILING.matcher(bare.replaceFirst("[\\s.。]{1,4}$", "")).replaceFirst("");
        return Segments.trimmed(RichText.plain(cut.replaceFirst("^(?:[(（\\[]?\\d{1,2}[)）\\]、](?!\\d))?(?:[年月：:,，.\\s-]++|(?:and|as well as)\\s)+|^[(（\\[]?\\d{1,2}[)）\\]、](?=\\p{L})", ""), 1)).text().replaceAll("\\s{2,}", " ");
    }

    /** The title and who gave it, where an organisation stands behind its last comma. */
    private static String[] grantor(String title) {
        var organisation = ORGANISATION.matcher(title);
        if (organisation.matches()) {
            String name = organisation.group(2).strip();
            String award = organisation.group(1).strip();
            boolean given = Words.of("organisation").in(name) && !says(name) && says(award) && name.split("\\s+").length < 12 && award.chars().filter(c -> c == '"' || c == '“').count() != 1;
            if (given) {
                return new String[] {TRAILING.matcher(award).replaceFirst(""), name};
            }
        }
        return new String[] {title, ""};
    }

    private static boolean isTitle(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean letters = text.length() > (Han.in(text) && says(text) ? 2 : 3) && text.length() < LONGEST && text.codePoints().filter(Character::isLetter).count() > 2;
        boolean remark = lower.startsWith("see ") || lower.startsWith("please ") || lower.startsWith("more ") || lower.startsWith("for a ") || lower.startsWith("for more") || lower.startsWith("i have ")
            || lower.startsWith("full list") || lower.startsWith("last update") || NO_AWARD.matcher(text).lookingAt() && !says(text) || STAY.matcher(text).matches() || text.endsWith(":") || text.endsWith("：") || isMail(text) && !says(text);
        return letters && !remark;
    }

    /** The years of an award; each of an enumeration is one. Of two enumerations the one that ends the line counts, unless the other begins it. */
    static List<OptionalInt> years(String text, List<FoundDate> dates) {
        List<FoundDate> first = run(text, dates);
        boolean edge = first.size() < dates.size() && dates.getFirst().start() > 1 && text.substring(dates.getLast().end()).codePoints().noneMatch(Character::isLetterOrDigit);
        List<FoundDate> last = first;
        for (int from = first.size(); edge && from < dates.size(); from += last.size()) {
            last = run(text, dates.subList(from, dates.size()));
        }
        return years(last);
    }

    /** The dates that {@code dates} begins with, as far as nothing else stands between them. */
    private static List<FoundDate> run(String text, List<FoundDate> dates) {
        int end = Math.min(1, dates.size());
        while (end < dates.size() && BETWEEN_YEARS.matcher(text.substring(dates.get(end - 1).end(), Math.max(dates.get(end - 1).end(), dates.get(end).start()))).matches()) {
            end++;
        }
        return dates.subList(0, end);
    }

    private static List<OptionalInt> years(List<FoundDate> dates) {
        List<OptionalInt> years = dates.stream().map(date -> date.interval().from().or(() -> date.interval().to())).flatMap(Optional::stream)
            .map(PartialDate::year).distinct().map(OptionalInt::of).toList();
        return years.isEmpty() ? List.of(OptionalInt.empty()) : years;
    }
}
