package bole.importer.field;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.importer.section.SectionKind;
import bole.profile.Award;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Awards told in sentences: "I received the A Award (2019), the B Prize in 2021 and a best paper award at C’22", "曾获2019年甲奖与2021年、2022年乙奖".
 * A sentence counts where it says that something was received, and not by students or others.
 */
final class AwardProse {

    private static final Set<SectionKind> TOLD = Set.of(SectionKind.PUBLICATIONS, SectionKind.SUMMARY, SectionKind.OTHER, SectionKind.EXPERIENCE, SectionKind.EMPLOYMENT, SectionKind.EDUCATION);
    private static final Wording HEAD = Wording.of("^(?:(?:(?:he|she|they|I)(?: (?:has|have|had|was|were|also|been))* (?:received|won|awarded|named|earned)|and|as well as|recipient of|winner of|the|a|an|my|his|her|several|two|three|both|of|with|to be|to receive|to the (?:rank|grade|position) of|as|recognition|at|international|conferences|including|also|了|过|包括|为|the following|prestigious)[\\s,:]+|[了过,，、]\\s*)+");
    private static final Wording LISTED = Wording.of("^.{0,200}?\\b(?:including|such as|namely)\\s");
    private static final Wording NEXT = Wording.of(",? (?:and|as well as) (?=the |a |an |my |(?:two|three|several) |[\\p{Lu}\\d])|, (?=(?:the|a|an|and) |\\p{Lu})|; ");
    private static final Wording PLURAL = Wording.of("^(.*\\b(?:Awards|Prizes|awards|prizes|Scholarships|Fellowships)\\b.{0,3}\\b(?:at|in|from)\\b ).{2,40}$");
    private static final Wording HAN_JOINT = Wording.of("^[\\s与和及、，,；]+|[\\s与和及、，,；等]+$");
    private static final Wording HAN_HEAD = Wording.of("^(?:[了过的并度得\\s]|以及|获得|曾获|荣获|先后获|入选|获评|被评为|被授予|获|年度)+");
    private static final Wording HAN_PIECE = Wording.of("(?:[^，,；;、。和与及（(“\"]|（[^）]{0,60}）|\\([^)]{0,60}\\)|“[^”]{0,60}”|\"[^\"]{0,60}\"|[和与及](?!.{0,8}(?:\\d{4}|届))|[（(“\"])+");
    private static final Wording FELLOW = Wording.of("\\b(?:is|am|was|became|as) (?:also )?(?:an? |the )?(?:elected )?((?:[A-Z]\\w{1,12} )?Fellow of (?:the )?\\p{Lu}[\\p{L}&’'-]{1,20}(?: (?:of |for |the |and |& )*\\p{Lu}[\\p{L}&’'-]{1,20}){0,6})(?:,? \\(?(?:since|elected(?: in)?|in|class of)? ?((?:19|20)\\d\\d)\\)?)?");
    private static final Wording NEXT_FELLOW = Wording.of("(?:,| and|, and) (?:a |of )?(?:the )?(\\p{Lu}[\\p{L}&]{1,20}(?: (?:of |for |the )*\\p{Lu}\\p{L}{1,20}){0,5}) \\((?:elected |since )?((?:19|20)\\d\\d)\\)");
    private static final Wording OPENING = Wording.of("(?:(?:and|also|then|later),? )?[Ii]n (?:(?:early|late|mid-?|the (?:spring|summer|fall|autumn|winter) of|\\p{Lu}[a-z]{2,8}\\.?) ?)?((?:19|20)\\d\\d)\\b,? (?!and\\b)");
    private static final Wording LATER = Wording.of("\\b(?:and|,) (?:was awarded|received|won|have (?:won|received)|has (?:won|received)|was named)(?= )");
    /** The last of several awards that share their word: "(the Reed and) Fen prizes by the Society". */
    private static final Wording SHARED = Wording.of("((?:the )?\\p{Lu}[\\p{L}’'-]{1,20}(?: \\p{Lu}[\\p{L}’'-]{1,20}){0,2}) ((?i:prize|award|medal|scholarship|fellowship))s\\b(.{0,80})");
    private static final Wording SHARING = Wording.of("(?:(?:and|both) )?(?:the )?\\p{Lu}[\\p{L}’'-]{1,20}(?: \\p{Lu}[\\p{L}’'-]{1,20}){0,2}");
    /** Who gave an award that is named in small letters: "outstanding paper award | at FogConf". */
    private static final Wording GIVEN_AT = Wording.of("^(?: \\([^()]{1,30}\\))? (?:at|from|by|of|in) (?:the )?\\p{Lu}.*");
    private static final Wording ADVERB = Wording.of("\\s(?:from|for|by|given by|awarded by|presented by)\\s.*$");

    /** A certificate of what was learnt, which is no award: "a Certificate of Vocational Education". */
    private static final Wording SCHOOLING = Wording.of("(?i)\\bcertificates? (?:of|in) (?!(?:merit|excellence|appreciation|achievement|honou?r|recognition|distinction|commendation|outstanding)\\b)");

    private final int source;
    private final RichText sentence;
    private final List<Award> awards = new ArrayList<>();

    private AwardProse(RichText sentence, int source) {
        this.sentence = sentence;
        this.source = source;
    }

    /** The awards in the self-description of {@code reading}. */
    static List<Award> read(Reading reading) {
        return reading.sections().all().stream().filter(section -> TOLD.contains(section.kind()) && !section.isLabelled()).flatMap(section -> section.blocks().stream())
            .filter(block -> block.kind() == BlockKind.PARAGRAPH).map(Block::text).flatMap(text -> Sentences.of(text).stream())
            .flatMap(text -> sentence(text, reading.source()).stream()).toList();
    }

    /** The awards that {@code sentence} tells of. */
    static List<Award> sentence(RichText sentence, int source) {
        if (sentence.text().length() > 2_000) {
            return List.of();
        }
        AwardProse prose = new AwardProse(sentence, source);
        prose.read();
        prose.awards.removeIf(award -> SCHOOLING.matcher(award.title()).find());
        return prose.awards;
    }

    private void read() {
        String text = sentence.text();
        fellow(text);
        Words.Found verb = Words.of("award-given").find(text).stream().filter(found -> !isOfOthers(text.substring(0, found.start()))).findFirst().orElse(null);
        if (verb == null || !AwardLine.says(text.substring(verb.end()))) {
            return;
        }
        String told = text.substring(Math.max(verb.end(), laterVerb(text, verb.end())));
        if (Han.in(text)) {
            chinese(told);
        } else {
            english(told, verb.word());
            opened(text);
        }
    }

    /** "In 1992 she was awarded the Reed Prize": the year that a sentence begins with is that of the one award it tells of without another. */
    private void opened(String text) {
        Matcher opening = OPENING.matcher(text);
        if (opening.lookingAt() && awards.size() == 1 && awards.getFirst().year().isEmpty()) {
            Award award = awards.removeFirst();
            add(award.title(), OptionalInt.of(Integer.parseInt(opening.group(1))));
        }
    }

    /** Where the verb ends that the first award stands behind, in a sentence that tells something else first: "earned a B.S. in optics and was awarded | the Reed Prize"; -1 if there is none. */
    private static int laterVerb(String text, int from) {
        int award = from + Words.of("award").find(text.substring(from)).getFirst().start();
        Matcher later = LATER.matcher(text).region(from, text.length());
        return later.find() && later.end() <= award ? later.end() : -1;
    }

    /** "She is a Fellow of the Fen Society (elected 2016)". */
    private void fellow(String text) {
        Matcher fellow = FELLOW.matcher(text);
        while (fellow.find() && !isOfOthers(text.substring(0, fellow.start()))) {
            OptionalInt year = fellow.group(2) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(fellow.group(2)));
            add(fellow.group(1).strip(), year);
            fellows(text.substring(fellow.end()));
        }
    }

    /** "… and the FEN (2021)": the next society of a fellow. */
    private void fellows(String rest) {
        Matcher next = NEXT_FELLOW.matcher(rest);
        if (next.lookingAt()) {
            add("Fellow of the " + next.group(1), OptionalInt.of(Integer.parseInt(next.group(2))));
            fellows(rest.substring(next.end()));
        }
    }

    private static boolean isOfOthers(String before) {
        return Words.of("award-other").in(before.replace("学位论文", "")) || before.matches("(?s).*[“《][^”》]*") || before.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private void english(String told, String verb) {
        List<String> parts = whole(Stream.of(NEXT.split(told)).map(String::strip).filter(part -> !part.isEmpty() && !FELLOW.matcher(" " + part).find()).toList());
        String plural = "";
        for (String part : parts) {
            String named = HEAD.matcher(LISTED.matcher(part).replaceFirst("")).replaceFirst("");
            var head = PLURAL.matcher(named);
            if (head.matches()) {
                plural = head.group(1).replaceFirst("\\b(Award|Prize|award|prize|Scholarship|Fellowship)s\\b", "$1");
                named = plural + named.substring(head.end(1));
            } else if (!plural.isEmpty() && !AwardLine.says(named) && !DateReader.find(named).isEmpty() && named.split("\\s+").length < 4) {
                named = plural + named;
            } else {
                plural = "";
            }
            award(named);
        }
    }

    /** "… Award for Scientists" and "Engineers (2012)" are one: what neither says that it is an award nor repeats a plural goes on with a part without a date. */
    private static List<String> whole(List<String> parts) {
        List<String> whole = new ArrayList<>();
        for (String part : parts) {
            Matcher shared = SHARED.matcher(part);
            if (!whole.isEmpty() && SHARING.matcher(whole.getLast()).matches() && !AwardLine.says(whole.getLast()) && shared.matches()) {
                whole.add(whole.removeLast() + " " + shared.group(2));
                whole.add(shared.group(1) + " " + shared.group(2) + shared.group(3));
                continue;
            }
            boolean goesOn = !whole.isEmpty() && !AwardLine.says(part) && AwardLine.says(whole.getLast()) && DateReader.find(whole.getLast()).isEmpty() && !PLURAL.matcher(whole.getLast()).matches()
                && Character.isUpperCase(part.codePointAt(0)) && part.split("\\s+").length < 4;
            if (goesOn) {
                whole.add(whole.removeLast() + " and " + part);
            } else {
                whole.add(part);
            }
        }
        return whole;
    }

    private void award(String told) {
        List<FoundDate> dates = DateReader.find(told);
        String title = AwardLine.title(told, dates).replaceFirst("^(?:and|the|a|an)\\s+", "");
        String brief = title.length() > 60 ? ADVERB.matcher(title).replaceFirst("") : title;
        String bare = AwardLine.says(brief) ? brief : title;
        if (isProper(bare)) {
            AwardLine.years(told, dates).forEach(year -> add(bare, year));
        }
    }

    /** Whether {@code title} names an award: its telling word is capitalised, or it is a "best paper award". */
    private static boolean isProper(String title) {
        for (Words.Found found : Words.of("award").find(title)) {
            boolean capital = Character.isUpperCase(title.charAt(found.start())) && found.end() - found.start() > 3;
            boolean named = capital && (title.substring(0, found.start()).chars().anyMatch(Character::isUpperCase) || title.length() > found.end() + 4);
            boolean best = title.toLowerCase(Locale.ROOT).startsWith("best ") && !found.word().equals("best student");
            boolean proper = title.split("\\s+").length > 1 && (found.word().equals("scholarship") || found.word().equals("fellowship") || found.word().equals("award") || found.word().equals("prize") || found.word().equals("medal"))
                && Character.isUpperCase(title.codePointAt(0));
            boolean given = found.start() > 0 && Set.of("award", "prize", "medal", "paper award").contains(found.word()) && GIVEN_AT.matcher(title.substring(found.end())).matches();
            if ((named || best || proper || given) && title.length() < 180) {
                return true;
            }
        }
        return false;
    }

    /** "2019年甲奖与2021年，2022年乙奖", "甲奖（2019年）": a title has the dates in its piece and those that stand alone before it; of several titles of one date each has it. */
    private void chinese(String told) {
        List<FoundDate> alone = new ArrayList<>();
        List<OptionalInt> last = List.of();
        Matcher piece = HAN_PIECE.matcher(told);
        while (piece.find()) {
            List<FoundDate> dates = DateReader.find(piece.group());
            String title = HAN_HEAD.matcher(AwardLine.title(piece.group(), dates)).replaceFirst("");
            boolean listed = piece.start() > 0 && "、和与及".indexOf(told.charAt(piece.start() - 1)) >= 0;
            if (title.codePoints().noneMatch(Character::isLetter)) {
                alone.addAll(dates);
            } else {
                alone.addAll(dates);
                last = alone.isEmpty() && listed ? last : years(alone);
                chineseAward(title, last);
                alone.clear();
            }
        }
    }

    private void chineseAward(String words, List<OptionalInt> years) {
        String title = HAN_JOINT.matcher(words.replaceFirst("。$", "")).replaceAll("").replaceAll("等(?:奖项|荣誉|称号)?$|称号$", "").replaceFirst("^[“\"]([^”\"]+)[”\"]$", "$1");
        if (AwardLine.says(title) && words.length() > 4 && title.length() < 60 && !Words.of("award-other").in(title.replace("学位论文", ""))) {
            years.forEach(year -> add(title, year));
        }
    }

    private static List<OptionalInt> years(List<FoundDate> dates) {
        List<OptionalInt> years = dates.stream().map(date -> date.interval().from().or(() -> date.interval().to())).flatMap(Optional::stream)
            .map(date -> OptionalInt.of(date.year())).distinct().toList();
        return years.isEmpty() ? List.of(OptionalInt.empty()) : years;
    }

    private void add(String title, OptionalInt year) {
        awards.add(new Award(title, "", year, source, sentence.lines()));
    }
}
