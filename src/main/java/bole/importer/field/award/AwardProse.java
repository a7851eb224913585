package bole.importer.field.award;

import bole.importer.field.form.Sentences;
import bole.importer.field.form.Words;
import bole.importer.field.reading.Reading;
import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.importer.section.SectionKind;
import bole.profile.Award;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Awards told in sentences: "I received the A Award (2019), the B Prize in 2021 and a best paper award at C’22", "曾获2019年甲奖与2021年、2022年乙奖".
 * A sentence counts where it says that something was received, and not by students or others.
 */
final class AwardProse {

    private static final Set<SectionKind> TOLD = Set.of(SectionKind.PUBLICATIONS, SectionKind.SUMMARY, SectionKind.OTHER, SectionKind.EXPERIENCE, SectionKind.EMPLOYMENT, SectionKind.EDUCATION);
    private static final Wording OPENING = Wording.of("(?:(?:and|also|then|later),? )?[Ii]n (?:(?:early|late|mid-?|the (?:spring|summer|fall|autumn|winter) of|\\p{Lu}[a-z]{2,8}\\.?) ?)?(" + ToldAwards.YEARS + ")\\b,? (?!and\\b)");
    private static final Wording BECAME = Wording.of("[Ii]n (?:\\p{Lu}[a-z]{2,8}\\.? )?((?:19|20)\\d\\d),? (?:I|he|she|they|Dr\\. \\p{L}+|Prof(?:\\.|essor) \\p{L}+) (?:was|became|were|have been|has been) (?:also )?(?:selected|named|elected|chosen|honou?red|appointed|recogni[sz]ed|awarded|inducted|an?|the)\\b[^,;:]{0,90}$");
    private static final int NEAR = 60;
    private static final String HELPED = "(?:(?:she|he|I|they|it|also|then|later|has|have|had|was|were|been|jointly|co-) ?){0,4}$";
    /** A year that stands before the verb within a sentence: "…, and in 2024 she won", "the 2021 winner of", "Tides (2018), for which he got". */
    private static final Wording LEADING = Wording.of("(?:(?:^|[,;] |\\b(?:and|but|who|which|where|then|later|when|that) )in (?:early |late )?(?<years>" + ToldAwards.YEARS + "),? " + HELPED + "|\\b(?:the|an?|as) (?<holder>(?:19|20)\\d\\d) (?:co-|joint )?$|\\((?<work>(?:19|20)\\d\\d)\\),? for which " + HELPED + ")");
    /** What joins one verb to the next that has the same subject. */
    private static final Wording JOINED = Wording.of("\\b(?:and|then) (?:[a-z]+ ){0,3}$");
    /** Who gave it: "recognised by the Fen Society with the Reed Medal". */
    private static final Wording BY_WHOM = Wording.of("^ [^,;()]{3,90}? with (?=(?:the|an?|its) )");
    private static final Wording TIME = Wording.of("^(?:From|Since|Between|During|In) [^,]{0,24}?((?:19|20)\\d\\d)\\b");
    private static final Wording HOLDER = Wording.of("(?:winner|recipient|laureate)\\b.*");
    private static final Wording SUPPORTED = Wording.of("\\b(?:supported|funded|sponsored|financed)(?: and \\p{Ll}{3,15})?(?:,? (?:in part|partially|partly|generously|financially|fully),?)? (?:by|through) ");
    private static final Wording STIPEND = Wording.of("(?i)\\b(?:scholarship|fellowship|studentship)\\b(?! (?:council|program|programme|fund|foundation|scheme|committee)\\b)|\\b(?:excellence|merit|graduate|doctoral|dissertation|scholar) (?:research )?award\\b");
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
        List<OptionalInt> said = said(sentence.text());
        String text = new HeldTitles((title, year) -> add(title, year.isPresent() || said.isEmpty() ? year : said.getFirst())).read(sentence.text());
        List<Words.Found> verbs = Words.of("award-given").find(text).stream().filter(found -> !text.startsWith("者", found.end()) && !OthersAwards.areBehind(before(text, found))).toList();
        Words.Found verb = verbs.isEmpty() ? null : telling(text, verbs);
        if (Han.in(text)) {
            HanHeldTitles.read(verb == null ? text : text.substring(0, verb.start()), this::add);
        }
        if (verb == null || !AwardLine.says(text.substring(verb.end()))) {
            supported(text);
        } else if (Han.in(text)) {
            new ChineseAwardProse(text.substring(0, verb.start()), this::add).read(text.substring(verb.end()));
        } else {
            String told = text.substring(verb.end());
            told(opening(text, verbs.getFirst(), verb), verb.word().endsWith(" by") ? BY_WHOM.matcher(told).replaceFirst(" ") : told, this::add);
        }
    }

    /** The year that {@code text}, of one clause that tells what somebody became, begins with: "In 2019, I was selected as a Reed Fellow". */
    private static List<OptionalInt> said(String text) {
        Matcher told = BECAME.matcher(text);
        return told.lookingAt() ? ToldAwards.years(told.group(1)) : List.of();
    }

    /** Which of {@code verbs} tells of an award: "I obtained my PhD from Fenwold University and was the | winner of the Reed Prize". */
    private static Words.Found telling(String text, List<Words.Found> verbs) {
        int at = 0;
        while (at + 1 < verbs.size() && !AwardLine.says(text.substring(verbs.get(at).end(), verbs.get(at + 1).start())) && JOINED.isIn(text.substring(verbs.get(at).end(), verbs.get(at + 1).start()))) {
            at++;
        }
        return verbs.get(at);
    }

    private static void told(List<OptionalInt> opening, String told, BiConsumer<String, OptionalInt> found) {
        new ToldAwards(opening, found).read(OthersAwards.left(told));
    }

    /** What tells who received something: of a recognition beside a duty ("I review for FOG, with recognition as") its own clause. */
    private static String before(String text, Words.Found verb) {
        String before = text.substring(0, verb.start());
        return verb.word().startsWith("recogni") ? before.substring(before.lastIndexOf(',') + 1) : before;
    }

    /** "In 1992 she was awarded the Reed Prize": the years before the verb {@code verb} that it is of, at the beginning of the sentence, whose first verb is {@code first}, or of its clause. */
    private static List<OptionalInt> opening(String text, Words.Found first, Words.Found verb) {
        Matcher opening = OPENING.matcher(text);
        if (opening.lookingAt() && first.start() - opening.end() < NEAR && text.substring(opening.end(), first.start()).indexOf(',') < 0) {
            return ToldAwards.years(opening.group(1));
        }
        Matcher leading = LEADING.matcher(text.substring(Math.max(0, verb.start() - NEAR), verb.start()));
        if (!leading.find() || leading.group("holder") != null && !HOLDER.matcher(verb.word()).matches()) {
            return List.of();
        }
        return Stream.of("years", "holder", "work").map(leading::group).filter(Objects::nonNull).findFirst().map(ToldAwards::years).orElse(List.of());
    }

    /** What pays for studies and is given to few: "I am supported by a Reed Fellowship". */
    private void supported(String text) {
        Matcher support = SUPPORTED.matcher(text);
        if (support.find() && !OthersAwards.areBehind(text.substring(0, support.start()))) {
            Matcher time = TIME.matcher(text);
            told(time.find() && time.end() <= support.start() ? ToldAwards.years(time.group(1)) : List.of(), text.substring(support.end()), (title, year) -> {
                if (STIPEND.matcher(title).find()) {
                    add(title, year);
                }
            });
        }
    }

    private void add(String title, OptionalInt year) {
        awards.add(new Award(title, "", year, source, sentence.lines()));
    }
}
