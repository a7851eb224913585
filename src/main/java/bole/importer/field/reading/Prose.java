package bole.importer.field.reading;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.HanAdvice;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.Prepositions;
import bole.importer.field.form.Sentences;
import bole.importer.field.form.Words;
import bole.importer.field.place.Companions;
import bole.importer.field.place.InstitutionFinder;
import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.importer.section.SectionKind;
import bole.importer.section.Sections;
import bole.text.DateReader;
import bole.text.Han;
import bole.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The sentences in which a person speaks of himself or herself. */
public final class Prose {

    private static final Set<SectionKind> SPOKEN = Set.of(SectionKind.SUMMARY, SectionKind.OTHER, SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.EMPLOYMENT, SectionKind.INTERESTS, SectionKind.CONTACT);

    private static final Wording PLACE_AFTER_NAME = Wording.of("(?: by| of)?(?:[.,]? (?:and |& )?\\p{Lu}[\\p{L}\\p{M}.’'-]{0,24}){1,7}(?: (?:\\p{Ll}[\\p{L}-]* ){0,3}(?:group|lab|laboratory|team))?,? (?=(?:at|in(?: the)?|from) (?:the )?\\p{Lu})");
    /** "… advised by Prof. Mori, | expected to graduate in 2027": when studies are to end, which belongs to what is told before. */
    private static final Wording END_AFTER_NAME = Wording.of("(?: by| of)?(?:[.,]? (?:and |& )?\\p{Lu}[\\p{L}\\p{M}.’'-]{0,24}){1,9},? (?:and )?(?=(?:I )?(?:am |is )?(?:expect(?:s|ed|ing)?|set|due|scheduled|anticipat(?:ed|ing)|planning|plan) to (?:graduate|finish|complete|defend))");

    /** "… working with Prof. Mori | in 2021": a time behind the name of an advisor, which belongs to what is told before it. */
    private static final Wording TIME_AFTER_NAME = Wording.of("(?: by| of)?(?:[.,]? (?:and |& )?\\p{Lu}[\\p{L}\\p{M}.’'-]{0,24}){1,7},? (?=(?:(?:(?:and|which|that)(?: (?:I|he|she))? )?(?:finish|complet|graduat|defend)(?:ing|ed)(?: it)? )?(?:in|from|since|between|during) (?:(?:\\p{Lu}|early |late |mid )\\p{L}*\\.? )?(?:19|20)\\d\\d|during (?:my|his|her) (?:visit|stay)\\b)");

    private static final Wording JOINED = Wording.of("(?:,|\\band) (?:and )?(?:(?:an?|the|his|her|my|received|obtained|earned|got|holds?|has|completed|also|both) ){0,4}$");

    /** "Prof. Mori, who | received a PhD from …": what is told of an advisor. */
    private static final Wording WHO = Wording.of("\\b(?:who|whose|whom)\\b");

    /** "I work with Prof. Mori |, who received a PhD from …": what I tell of somebody else. */
    private static final Wording SOMEBODY_ELSE = Wording.of("^(?<told>(?:I|My|We) [^;]{5,300}?),? who (?:also |recently |then |has |had )?(?:received|obtained|earned|got|completed|holds|held|graduated|did|finished|studied|defended)\\b");

    /** ", and | from 2020 to 2021 a fellow at …": what is told of another time. */
    private static final Wording OTHER_TIME = Wording.of(",? and (?=(?:from|between|during|in|since) (?:\\p{L}+ )?(?:19|20)\\d\\d)");

    /** "with Prof. Mori |, and | spent a year at …": another post. */
    private static final Wording OTHER_POST = Wording.of(",? and (?=(?<who>I |he |she )?(?:then |later |also |subsequently |previously )?(?:spent|interned|joined|worked (?:as|at|for|in)|held|served as|was (?:an?|the|previously|also)|visited|moved to|became|(?:am|is) (?:now|currently|presently) (?:an?|the|with|at|working))\\b)");
    private static final Wording ME = Wording.of("\\b(?:I|[Mm]y)\\b");
    /** What makes a supervisor a rank: "Associate Professor and doctoral |". */
    private static final Wording RANKED = Wording.of("[(,&]\\s?(?:an? )?(?:and )?(?:Ph\\. ?D\\.?|PhD|[Dd]octoral|[Mm]aster['’]?s?|[Mm]aster['’]?s? and [Dd]octoral|M\\.?Sc?\\.?|[Gg]raduate|[Pp]ostgraduate) $|\\band (?:an? )?(?:Ph\\. ?D\\.?|PhD|doctoral|master['’]?s?|graduate) $");
    /** "a policy | adviser at …": who advises as a job. */
    private static final Wording ADVISING = Wording.of("(?i)\\b(?:policy|health|technical|scientific|science|special|economic|legal|medical|financial|chief|government|political|climate|strategic) $");
    /** "I am | an | advisor at …". */
    /** "worked with | the Lamp Team at |": no person. */
    private static final Wording TEAM = Wording.of(" the [^,.;()]{2,50}? (?:[Tt]eams?|[Gg]roups?|[Dd]ivisions?|[Uu]nits?) (?:at|of|within) (?:the )?\\p{Lu}");
    private static final Wording AN = Wording.of("(?:\\b(?:am|is|was|and)|['’]m|,) an? $");
    private static final Wording OFFICE = Wording.of("(?:,? (?:at|to|in|for|with|of) (?:the )?\\p{Lu}| \\()");
    private static final Set<String> RANKING = Set.of("supervisor", "mentor", "advisor", "adviser");
    private static final Wording RANK_END = Wording.of("[),]| (?:at|in|with|of) (?:the )?\\p{Lu}");

    private static final Wording INTRODUCED = Wording.of("\\b(?:I am|I['’]m|[Mm]y name is)\\b|我是|我叫");
    private static final int LONGEST_HEADING = 240;
    /** What somebody says about teaching may begin with the post of now: "Currently I'm a professor of optics at …". */
    private static final Wording POST_NOW = Wording.of("^(?:(?:Currently|At present|At the moment|Presently|Now),? )?(?:I am|I['’]m|I (?:currently )?(?:work|serve) as)(?: (?:currently|now|presently))? an? (?!(?:[\\p{L}-]+ )?(?:teaching assistant|TA\\b|tutor|grader|instructor))");

    /** "I am advised by Prof. Mori |, a professor at …": who an advisor is. */
    private static final Wording WHO_IS = Wording.of("(?: by| of)?(?:[.,]? (?:and |& )?\\p{Lu}[\\p{L}\\p{M}.’'-]{0,24}){1,7}(?=, (?:currently )?(?:an?|the) \\p{L})");
    /** "…, but | due to my | advisor's move, I …": what says that an advisor made me do something. */
    private static final Wording CAUSE = Wording.of("(?:^|,? \\b(?:but|and|so)|[,;]) ?(?:[Dd]ue to|[Tt]hanks to|[Bb]ecause of|[Oo]wing to|[Ff]ollowing|[Aa]fter|[Uu]pon|[Gg]iven|[Bb]efore) (?:(?:my|his|her) )?(?:\\p{L}+ )?$");
    /** "due to my advisor| 's move to Lowfen College, | I transferred to …": what the advisor did. */
    private static final Wording MOVE = Wording.of("['’]s? [^,.;]{3,80}, (?=(?:I|he|she) \\p{Ll})");
    private static final Wording CLAUSE = Wording.of("^[^,;]{2,80},? (?<clause>(?:after|before|following|prior to|having) (?:having )?(?:complet|obtain|receiv|earn|finish|graduat|gett|got|do(?:ing|ne)|gain)\\p{L}* )");
    private static final Wording WORKING_WITH = Wording.anyCase("working with");
    /** A post right before what follows. */
    private static final Wording FELLOW = Wording.of("(?i)\\b(?:I am|I['’]m|I was|(?:he|she|\\p{L}+) (?:is|was)) (?:currently |now |presently |then )?an? (?:[^,.;()]{0,60} )?(?:fellow|researcher|scientist|associate|scholar|lecturer|professor|engineer|post-?doc)(?: in [^,.;()]{2,50})?,? (?:currently )?$");
    private static final Wording ARTICLE = Wording.of(" ?(?:the )?");
    private static final int FEWEST_HAN = 6;
    /** How far behind its beginning a sentence may turn to an advisor that tells of nothing else. */
    private static final int AHEAD = 12;

    private Prose() {
    }

    /** The sentences in {@code sections} that may tell of the person, without what they say about advisors. */
    static List<RichText> sentences(Sections sections) {
        return sections(sections).flatMap(Prose::sentences).toList();
    }

    /** The sentences of {@code reading} that may tell of the person, whole. */
    public static List<RichText> spoken(Reading reading) {
        return sections(reading.sections()).flatMap(section -> blocks(section).flatMap(text -> Sentences.of(text).stream())).toList();
    }

    /** The sections in which a person may speak. */
    public static Stream<Section> sections(Sections sections) {
        return sections.all().stream().filter(section -> (SPOKEN.contains(section.kind()) || section.kind() == SectionKind.TEACHING) && (!section.isLabelled() || section.kind() == SectionKind.SUMMARY || isNarrated(section)));
    }

    /** 教育背景：2012年毕业于…，2015年获…: whether the label of {@code section} stands before sentences. */
    private static boolean isNarrated(Section section) {
        return section.blocks().stream().anyMatch(block -> HanNarration.is(block.text().text()));
    }

    /** The same of one section. */
    static Stream<RichText> sentences(Section section) {
        return Stream.concat(introduction(section), blocks(section)).flatMap(text -> Sentences.of(text).stream()).filter(sentence -> section.kind() != SectionKind.TEACHING || POST_NOW.matcher(sentence.text()).find()).map(Companions::removed).flatMap(Prose::withoutAdvice).filter(text -> text.text().length() > 5);
    }

    /** The heading of {@code section} where somebody says in it who he or she is: "Hi, I'm Mira Oduya, a postdoc at Fenwold University". */
    private static Stream<RichText> introduction(Section section) {
        RichText heading = section.heading();
        boolean told = (section.kind() == SectionKind.SUMMARY || section.kind() == SectionKind.OTHER) && !section.isLabelled() && heading.text().length() < LONGEST_HEADING && INTRODUCED.matcher(heading.text()).find() && Words.of("title").in(heading.text());
        return told ? Stream.of(heading) : Stream.empty();
    }

    private static Stream<RichText> blocks(Section section) {
        boolean listed = section.kind() != SectionKind.SUMMARY && section.kind() != SectionKind.OTHER;
        return section.blocks().stream().filter(block -> !listed || isProse(block) || section.kind() == SectionKind.EXPERIENCE && HanNarration.isTimed(block.text().text())).map(block -> Entries.unbulleted(block.text()));
    }

    private static boolean isProse(Block block) {
        return block.kind() == BlockKind.PARAGRAPH && isSpoken(block.text().text()) || HanNarration.is(block.text().text());
    }

    /** Whether {@code text} is in sentences, not in the style of a list. */
    public static boolean isSpoken(String text) {
        String lower = " " + text.toLowerCase(Locale.ROOT).replace('\n', ' ');
        return lower.contains(" i ") || lower.contains(" he ") || lower.contains(" she ") || lower.contains(" i'm ") || lower.contains(" i’m ") || lower.contains(" i've ") || lower.contains(" i’ve ")
            || lower.contains(" my ") || lower.contains(" his ") || lower.contains(" her ") || lower.contains(" je ") || lower.contains(" j'ai ") || lower.contains(" ich ") || text.contains("我") || text.contains("毕业于") || text.contains("获得") && text.contains("学位");
    }

    /** {@code sentence} up to where it begins to tell of an advisor, a thesis or a collaborator, and what follows that after "and my" or "; ". */
    public static Stream<RichText> withoutAdvice(RichText sentence) {
        if (isChinese(sentence.text())) {
            return Stream.of(HanAdvice.without(sentence));
        }
        Matcher other = SOMEBODY_ELSE.matcher(sentence.text());
        if (other.find()) {
            return withoutAdvice(sentence.slice(0, other.end("told")));
        }
        for (Words.Found advice : Words.of("advice").find(sentence.text())) {
            int apposed = advice.start() <= AHEAD ? after(WHO_IS, sentence.text(), advice.end()) : -1;
            if (apposed > 0) {
                return Stream.of(sentence.slice(0, apposed));
            }
            Matcher cause = CAUSE.matcher(sentence.text().substring(0, advice.start()));
            int deed = cause.find() ? after(MOVE, sentence.text(), advice.end()) : -1;
            if (deed > 0) {
                return Stream.concat(Stream.of(sentence.slice(0, cause.start())).filter(head -> head.text().length() > AHEAD), withoutAdvice(sentence.from(deed)));
            }
            if (advice.start() > AHEAD && !TEAM.matcher(sentence.text()).region(advice.end(), sentence.text().length()).lookingAt() && !isOwnRank(sentence.text(), advice) && !isEmployer(sentence, advice)) {
                RichText head = Prepositions.trimEnd(sentence.slice(0, advice.start()));
                int place = isPlaceless(head) ? after(PLACE_AFTER_NAME, sentence.text(), advice.end()) : -1;
                if (place > 0) {
                    return Stream.of(RichText.joined(List.of(head, sentence.from(place))));
                }
                int end = after(END_AFTER_NAME, sentence.text(), advice.end());
                if (end > 0) {
                    return Stream.of(RichText.joined(List.of(head, sentence.from(end))));
                }
                int time = after(TIME_AFTER_NAME, sentence.text(), advice.end());
                if (time > 0 && DateReader.find(head.text()).isEmpty()) {
                    return withoutAdvice(RichText.joined(List.of(head, sentence.from(time))));
                }
                int clause = clause(sentence.text(), advice.end());
                if (clause > 0) {
                    return withoutAdvice(RichText.joined(List.of(head, sentence.from(clause))));
                }
                int again = resumed(sentence.text(), advice.end());
                if (again > 0 && startsWithDegree(sentence.text(), again)) {
                    return withoutAdvice(sentence.without(head.text().length(), connective(sentence.text(), advice.end(), again)));
                }
                return again < 0 ? Stream.of(head) : Stream.concat(Stream.of(head), withoutAdvice(sentence.from(again)));
            }
        }
        return Stream.of(sentence);
    }

    /** "an Assistant Professor (PhD | supervisor | ) at …": whether whom somebody may supervise is said of his or her own rank. */
    private static boolean isOwnRank(String text, Words.Found advice) {
        boolean job = RANKING.contains(advice.word()) && (ADVISING.matcher(text.substring(Math.max(0, advice.start() - 24), advice.start())).find() || AN.matcher(text.substring(Math.max(0, advice.start() - 24), advice.start())).find()) && OFFICE.matcher(text).region(advice.end(), text.length()).lookingAt();
        return job || RANKING.contains(advice.word()) && RANKED.matcher(text.substring(Math.max(0, advice.start() - 40), advice.start())).find() && RANK_END.matcher(text).region(advice.end(), text.length()).lookingAt();
    }

    /** "a research fellow | working with | Fenwold University": whether the place that a post is at stands behind what else tells of an advisor. */
    private static boolean isEmployer(RichText sentence, Words.Found advice) {
        String before = sentence.text().substring(0, advice.start());
        if (!WORKING_WITH.matcher(advice.word()).matches() || !FELLOW.matcher(before).find() || Words.of("student").in(before)) {
            return false;
        }
        RichText rest = sentence.from(advice.end());
        return isPlaceless(sentence.slice(0, advice.start())) && InstitutionFinder.find(rest).stream().limit(1).anyMatch(found -> found.form().isInstitution() && found.form() != InstitutionForm.COMPANY && ARTICLE.matcher(rest.text().substring(0, found.start())).matches());
    }

    /** Whether {@code text} is in Chinese, though names in Latin letters stand in it. */
    public static boolean isChinese(String text) {
        long han = text.codePoints().filter(Han::is).count();
        return han * 5 > text.length() || han >= FEWEST_HAN && text.codePoints().filter(Character::isLetter).limit(1).anyMatch(Han::is) && han > latinWords(text);
    }

    private static int latinWords(String text) {
        int words = 0;
        for (int i = 1; i <= text.length(); i++) {
            words += isLatin(text.charAt(i - 1)) && (i == text.length() || !isLatin(text.charAt(i))) ? 1 : 0;
        }
        return words;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    /** Whether {@code head} names a position whose place is still to come: "a postdoctoral researcher | with Prof. Mori at Fenwold University". */
    private static boolean isPlaceless(RichText head) {
        List<InstitutionFinder.Found> places = InstitutionFinder.find(head);
        return (Words.of("title").in(head.text()) || !Degrees.find(head.text()).isEmpty() || !places.isEmpty()) && places.stream().noneMatch(found -> found.form().isInstitution());
    }

    /** Where what follows the name of an advisor begins; -1 if it is not what {@code name} asks for. */
    private static int after(Wording name, String text, int from) {
        Matcher found = name.matcher(text).region(from, text.length());
        return found.lookingAt() ? found.end() : -1;
    }

    /** Where a clause on earlier or later studies begins behind an advisor: "under Prof. Mori, | after completing my MSc at …"; -1 where none does. */
    private static int clause(String text, int from) {
        Matcher clause = CLAUSE.matcher(text).region(from, text.length());
        return clause.find() ? clause.start("clause") : -1;
    }

    /** Where the words begin that join what begins at {@code degree} to an advisor named behind {@code from}: "under Prof. Mori |, and an | MSc at …". */
    private static int connective(String text, int from, int degree) {
        Matcher joined = JOINED.matcher(text).region(from, degree);
        return joined.find() ? joined.start() : degree;
    }

    private static boolean startsWithDegree(String text, int at) {
        return Degrees.find(text.substring(at)).stream().findFirst().filter(degree -> degree.start() < 3).isPresent();
    }

    private static int resumed(String text, int from) {
        int degree = Degrees.find(text).stream().mapToInt(Degrees.Named::start).filter(start -> start > from + 4 && !WHO.matcher(text.substring(from, start)).find() && JOINED.matcher(text.substring(from, start)).find()).findFirst().orElse(-1);
        Matcher time = OTHER_TIME.matcher(text).region(from, text.length());
        Matcher post = OTHER_POST.matcher(text).region(from, text.length());
        boolean others = post.find() && post.group("who") != null && !post.group("who").equals("I ") && ME.matcher(text).find();
        int later = !others && post.hasMatch() ? post.end() : -1;
        int then = time.find() && (later < 0 || time.end() < later) ? time.end() : later;
        int joint = Stream.of(", and my ", " and my ", ", and his ", ", and her ", ", and a ", ", and an ", ", and the ", ", my ").mapToInt(word -> after(text, word, from)).filter(at -> at > 0).min().orElse(then);
        return degree < 0 || joint >= 0 && joint < degree ? joint : degree;
    }

    private static int after(String text, String word, int from) {
        int at = text.indexOf(word, from);
        return at < 0 ? -1 : at + word.length();
    }
}
