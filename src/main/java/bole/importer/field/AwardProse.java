package bole.importer.field;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.importer.section.SectionKind;
import bole.profile.Award;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;

/**
 * Awards told in sentences: "I received the A Award (2019), the B Prize in 2021 and a best paper award at C’22", "曾获2019年甲奖与2021年、2022年乙奖".
 * A sentence counts where it says that something was received, and not by students or others.
 */
final class AwardProse {

    private static final Set<SectionKind> TOLD = Set.of(SectionKind.PUBLICATIONS, SectionKind.SUMMARY, SectionKind.OTHER, SectionKind.EXPERIENCE, SectionKind.EMPLOYMENT, SectionKind.EDUCATION);
    private static final Wording FELLOW = Wording.of("\\b(?:is|am|was|became|as) (?:also )?(?:an? |the )?(?:elected )?((?:[A-Z]\\w{1,12} )?Fellow of (?:the )?\\p{Lu}[\\p{L}&’'-]{1,20}(?: (?:of |for |the |and |& )*\\p{Lu}[\\p{L}&’'-]{1,20}){0,6})(?:,? \\(?(?:since|elected(?: in)?|in|class of)? ?((?:19|20)\\d\\d)\\)?)?");
    private static final Wording NEXT_FELLOW = Wording.of("(?:,| and|, and) (?:a |of )?(?:the )?(\\p{Lu}[\\p{L}&]{1,20}(?: (?:of |for |the )*\\p{Lu}\\p{L}{1,20}){0,5}) \\((?:elected |since )?((?:19|20)\\d\\d)\\)");
    private static final Wording OPENING = Wording.of("(?:(?:and|also|then|later),? )?[Ii]n (?:(?:early|late|mid-?|the (?:spring|summer|fall|autumn|winter) of|\\p{Lu}[a-z]{2,8}\\.?) ?)?(" + ToldAwards.YEARS + ")\\b,? (?!and\\b)");
    private static final int NEAR = 60;
    private static final Wording SUPPORTED = Wording.of("\\b(?:supported|funded|sponsored|financed)(?: and \\p{Ll}{3,15})?(?:,? (?:in part|partially|partly|generously|financially|fully),?)? (?:by|through) ");
    private static final Wording STIPEND = Wording.of("(?i)\\b(?:scholarship|fellowship|studentship)\\b(?! (?:council|program|programme|fund|foundation|scheme|committee)\\b)");
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
        Words.Found verb = Words.of("award-given").find(text).stream().filter(found -> !OthersAwards.areBehind(before(text, found))).findFirst().orElse(null);
        if (verb == null || !AwardLine.says(text.substring(verb.end()))) {
            supported(text);
        } else if (Han.in(text)) {
            new ChineseAwardProse(this::add).read(text.substring(verb.end()));
        } else {
            told(opening(text, verb.start()), text.substring(verb.end()), this::add);
        }
    }

    private static void told(List<OptionalInt> opening, String told, BiConsumer<String, OptionalInt> found) {
        new ToldAwards(opening, found).read(FELLOW.matcher(OthersAwards.left(told)).replaceAll(""));
    }

    /** What tells who received something: of a recognition beside a duty ("I review for FOG, with recognition as") its own clause. */
    private static String before(String text, Words.Found verb) {
        String before = text.substring(0, verb.start());
        return verb.word().startsWith("recogni") ? before.substring(before.lastIndexOf(',') + 1) : before;
    }

    /** "In 1992 she was awarded the Reed Prize": the years that a sentence begins with, where it goes on with the verb that stands at {@code verb}. */
    private static List<OptionalInt> opening(String text, int verb) {
        Matcher opening = OPENING.matcher(text);
        return opening.lookingAt() && verb - opening.end() < NEAR && text.substring(opening.end(), verb).indexOf(',') < 0 ? ToldAwards.years(opening.group(1)) : List.of();
    }

    /** What pays for studies and is given to few: "I am supported by a Reed Fellowship". */
    private void supported(String text) {
        Matcher support = SUPPORTED.matcher(text);
        if (support.find() && !OthersAwards.areBehind(text.substring(0, support.start()))) {
            told(List.of(), text.substring(support.end()), (title, year) -> {
                if (STIPEND.matcher(title).find()) {
                    add(title, year);
                }
            });
        }
    }

    /** "She is a Fellow of the Fen Society (elected 2016)". */
    private void fellow(String text) {
        Matcher fellow = FELLOW.matcher(text);
        while (fellow.find() && !OthersAwards.areBehind(text.substring(0, fellow.start()))) {
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

    private void add(String title, OptionalInt year) {
        awards.add(new Award(title, "", year, source, sentence.lines()));
    }
}
