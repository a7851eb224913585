package bole.importer.field.work;

import bole.importer.field.award.AwardLine;
import bole.importer.field.form.Words;
import bole.importer.page.RichText;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Finds where a title stands in an entry: between quotation marks, in a style of its own (bold, italics, a link), or as plain words up to
 * the full stop, the mark of the Chinese standard ("[J]"), the venue or the year that follows it.
 */
final class WorkTitle {

    /** What leads to works that stand elsewhere: "For older papers please see my CV". */
    private static final Wording POINTER = Wording.of("(?i)^\\W{0,4}(?:please |you can |(?:for|a|the|my) (?:\\p{L}+ ){0,4}(?:papers?|publications?|works?|list|versions?)\\b[^.]{0,40} )(?:also )?(?:see|find|refer|visit|check|look|is|are|can|could)\\b[^.]{0,60}\\b(?:cv|resume|page|profile|scholar|website|dblp|here|list|available)\\b");
    private static final Wording QUOTED = Wording.of("(?:[“„\"«「]|``|‘‘|'')\\s?([^”“\"»」\\n]{4,400}?)\\s?(?:[”“\"»」]|''|’’|″)(?![\\p{L}])");
    private static final Wording TYPE_MARK = Wording.of("\\[(?:[JCDMPARNSZ]|DB|CP|EB)(?:/OL)?\\]|［[JCDMPARNS]］");
    private static final Wording PATENT_NUMBER = Wording.of("[:：,，.．]\\s{0,3}(?:[\\p{L} ]{0,8}[:：,，]?\\s{0,3})?(?:CN|ZL|US|WO|EP)?\\s?[,，]?\\s?\\d{6,}[\\d.]*[A-Z]?\\s{0,3}$");
    private static final Wording YEAR_NEXT = Wording.of("^\\s*[(\\[（]?(?:19|20)\\d\\d\\b");
    private static final String PUBLISHER = "(?:\\p{Lu}[\\p{L}.&-]*,? (?:and |& )?){0,3}(?:Press|Publishers|Publishing|(?<=& )Sons|Verlag|Springer|Wiley|Elsevier|Routledge)\\b";
    private static final Wording VENUE_NEXT = Wording.of("^\\s*(?:[Ii]n:?\\s(?:the\\s)?(?:Proc|[A-Z])|Proc|arXiv|to appear|accepted|" + PUBLISHER + ")");
    private static final Wording WITH = Wording.of("\\s*(?:with|joint with|joint work with)\\s");
    private static final Wording WITH_END = Wording.of("[,;:()\\n]|\\.(?=\\s\\p{Lu}\\p{L})| and | & ");
    private static final Wording ABSTRACT = Wording.of("(?i)\\s*(?:abstract|summary|tl;?dr|摘要)\\s*[:：.]");
    private static final Wording PROCEEDINGS = Wording.of("(?:[Ii]n:? (?:the )?|Published in:? (?:the )?|Accepted (?:by|to|at|in):? (?:the )?)(?:Proceedings of|Proceedings,|Proc\\.? (?:of|\\p{Lu}))");
    private static final Wording WORD = Wording.of("[\\p{L}\\p{N}]+");

    /** A meeting by its letters and year, with what is said of it: "F&P 2022, rank A, acceptance rate: 14%". */
    private static final Wording ACRONYM_AND_YEAR = Wording.of("\\p{Lu}[\\p{Lu}&/-]{1,11} (?:19|20)\\d\\d(?:\\s?[,(·|].{0,80})?");

    /** One to three words, the first with a capital. */
    private static final Wording BRIEF = Wording.of("\\p{Lu}[\\p{L}\\p{N}-]{2,20}(?: [\\p{L}\\p{N}-]{2,16}){0,2}");
    /** What stands between a title and its venue. */
    private static final Wording BEFORE_VENUE = Wording.of("[,.”\"\\s]{0,4}(?:\\((?:joint )?with [^()]{3,60}\\)[,.\\s]{0,3})?");

    private static final Wording IN_MARKS = Wording.of("[《〈]([^《》\\n]{3,120}(?:《[^《》\\n]{1,60}》[^《》\\n]{0,60})?)[》〉]\\s?(?:[(（][^()（）\\n]{1,24}[)）])?(?=\\s?[,，。.；;载\\n]|\\s?$)");
    private static final int SHORTEST_QUOTED = 8;

    /** What is said about works that are not named, and a second sentence. */
    private static final Wording ABOUT = Wording.anyCase("\\b(?:coming soon|(?:up)?on request|stay tuned|to be (?:added|updated|announced)|please|click|see my|see (?:also|the|below)|contact me|e-?mail me|working on|i am|i have|i will|my|our|several|ongoing)\\b|[.。] ?[\\p{Lu}\\p{IsHan}]|敬请期待|即将|待更新");
    private static final int SHORTEST_ALONE = 20;
    private static final int LONGEST_ALONE = 180;

    private final RichText line;
    private final String text;

    /**
     * Where a title stands.
     *
     * @param start of its words
     * @param end one past its words
     * @param next where what follows it begins
     * @param marked whether quotation marks, a style or a type mark set it apart
     */
    record Place(int start, int end, int next, boolean marked) {
    }

    WorkTitle(RichText line) {
        this.line = line;
        this.text = line.text();
    }

    /** The title in quotation marks, wherever it stands, unless it is a note in brackets. */
    Optional<Place> quoted() {
        Matcher quoted = QUOTED.matcher(text.length() > 4_000 ? text.substring(0, 4_000) : text);
        while (quoted.find()) {
            int open = text.lastIndexOf('(', quoted.start());
            boolean noted = open >= 0 && text.indexOf(')', open) > quoted.end();
            String words = quoted.group(1).strip();
            if (!noted && (words.length() >= SHORTEST_QUOTED && isTitle(words) || isBrief(words, quoted.end(), true)) && !isVenue(words)) {
                return Optional.of(around(new Place(quoted.start(1), quoted.end(1), quoted.end(), true)));
            }
        }
        return Optional.empty();
    }

    /** "“A saying”: what it means" in one style: the quotation marks belong to the title. */
    private Place around(Place quoted) {
        return runs().stream().filter(run -> run.start() < quoted.start() && run.end() > quoted.end() + 10 && text.startsWith(":", quoted.next()))
            .filter(run -> isTitle(words(run)) && !isVenue(words(run))).findFirst().map(run -> new Place(run.start(), run.end(), run.end(), true)).orElse(quoted);
    }

    private List<RichText.Run> runs() {
        List<RichText.Run> runs = new ArrayList<>(line.links());
        runs.addAll(line.bolds());
        runs.addAll(line.italics());
        return runs;
    }

    /** The title that begins at or soon after {@code from}. */
    Optional<Place> at(int from) {
        int start = skip(from);
        if (start >= text.length()) {
            return Optional.empty();
        }
        return inMarks(start).or(() -> styled(start)).or(() -> plain(start));
    }

    /** A title in Chinese marks where its line begins, however short, with the bracket behind it: "《雾的历史》（合译），晶湖书局". */
    private Optional<Place> inMarks(int start) {
        Matcher marks = IN_MARKS.matcher(text).region(start, text.length());
        boolean found = marks.lookingAt() && !isVenue(marks.group(1)) && !isProse(marks.group(1)) && (start == 0 || text.charAt(start - 1) != '载');
        return found ? Optional.of(new Place(start, marks.end(), marks.end(), true)) : Optional.empty();
    }

    /** The run set apart by a link, bold or italics with which the text begins, though its words might be a name. */
    Optional<Place> opening() {
        return runs().stream().filter(run -> skip(0) >= run.start() && run.start() <= 2 && isTitle(words(run)) && !isVenue(words(run)) && breaks(run.end())).findFirst()
            .map(run -> new Place(skip(0), run.end(), run.end(), true));
    }

    private int skip(int from) {
        int at = from;
        while (at < text.length() && !isStart(at)) {
            at++;
        }
        return at;
    }

    private boolean isStart(int at) {
        return Character.isLetterOrDigit(text.codePointAt(at)) || text.charAt(at) == '$' || "《〈".indexOf(text.charAt(at)) >= 0;
    }

    private Optional<Place> styled(int start) {
        return runs().stream().filter(run -> run.start() <= start && run.end() > start + 8 && skip(run.start()) == start)
            .filter(run -> isTitle(words(run)) && !isNames(words(run), start) && !isVenue(words(run))).filter(run -> breaks(run.end()) || isLink(run))
            .max((one, other) -> one.end() - other.end()).map(run -> inRun(start, run));
    }

    private boolean isLink(RichText.Run run) {
        return !run.url().isEmpty();
    }

    private String words(RichText.Run run) {
        return text.substring(run.start(), run.end());
    }

    /** A run may hold the venue beside the title: "Title. Journal, 2020" as one link. */
    private Place inRun(int start, RichText.Run run) {
        Place plain = plain(start).orElse(new Place(start, run.end(), run.end(), true));
        boolean holdsMore = plain.end() < run.end() - 6 && (isVenue(text.substring(plain.end(), run.end())) || YEAR_NEXT.matcher(text.substring(plain.next(), run.end())).find());
        return holdsMore ? plain : new Place(start, run.end(), run.end(), true);
    }

    /** Whether a part ends at {@code at}: punctuation, a bracket, a line break or the end follows. */
    private boolean breaks(int at) {
        int next = at;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '*')) {
            next++;
        }
        return next >= text.length() || ".,;\n([|，。；（[-–—/\"”".indexOf(text.charAt(next)) >= 0 || at > 0 && ".?!,。，".indexOf(text.charAt(at - 1)) >= 0
            || next > at && isVenueAt(next);
    }

    private boolean isVenueAt(int at) {
        return Venues.in(text.substring(at, Math.min(text.length(), at + 24)));
    }

    private Optional<Place> plain(int start) {
        int depth = 0;
        Matcher mark = TYPE_MARK.matcher(text).region(start, text.length());
        int typed = mark.find() && mark.start() - start < 300 && text.substring(start, mark.start()).indexOf('\n') < 0 ? mark.start() : -1;
        if (typed > 0) {
            Matcher number = PATENT_NUMBER.matcher(text).region(start, typed);
            return place(start, number.find() ? number.start() : typed, mark.end(), true);
        }
        for (int i = start; i < text.length() && i < start + 500; i++) {
            char c = text.charAt(i);
            if (depth == 0 && ends(i, start)) {
                return place(start, i + (c == '?' || c == '!' ? 1 : 0), i, false);
            }
            depth = Math.max(0, depth + ("(（[《".indexOf(c) >= 0 ? 1 : ")）]》".indexOf(c) >= 0 ? -1 : 0));
        }
        return text.length() - start < 500 ? place(start, text.length(), text.length(), false) : Optional.empty();
    }

    private Optional<Place> place(int start, int end, int next, boolean marked) {
        String words = text.substring(start, end).strip();
        return (isTitle(words) || start > 0 && isBrief(words, next, marked)) && !isVenue(words) && !isNames(words, start) ? Optional.of(new Place(start, end, next, marked)) : Optional.empty();
    }

    /** "Fog at Sea", "FogNet": whether {@code words} are a short title, which a venue follows at {@code next}; of two words only where they are set apart, as they might be a name. */
    boolean isBrief(String words, int next, boolean marked) {
        String bare = words.replaceFirst("[,.]$", "");
        boolean form = BRIEF.matcher(bare).matches() && !WorkLabels.is(bare) && !Words.of("title").in(bare) && (marked || !Authors.isAuthor(bare)) && !AwardLine.says(bare) && !Words.of("submitted").in(bare) && !Words.of("accepted").in(bare) && !Words.of("preprint").in(bare) && !isProse(bare);
        Matcher gap = BEFORE_VENUE.matcher(text).region(Math.min(next, text.length()), text.length());
        return form && gap.lookingAt() && (line.italics().stream().anyMatch(run -> run.start() == gap.end()) || isVenueNear(text.substring(gap.end(), Math.min(text.length(), gap.end() + 60))));
    }

    private static boolean isVenueNear(String rest) {
        return VENUE_NEXT.matcher(rest).find() || isVenue(firstPart(rest));
    }

    /** Whether {@code words} are authors; three capitalised words behind authors are a title. */
    private static boolean isNames(String words, int start) {
        return Authors.isList(words) && (start == 0 || words.matches("(?s).*(?:[,，、;]| and ).*"));
    }

    private boolean ends(int at, int start) {
        char c = text.charAt(at);
        return switch (c) {
            case '\n', '。', '．', '|' -> true;
            case '.' -> endsSentence(at);
            case '?', '!' -> isGap(at + 1) && (isOther(at + 1) || startsStyle(at + 1));
            case ',', '，', ';' -> isLong(start, at) && (isOther(at + 1) || c != ';' && (startsStyle(at + 1) || c == '，' && Han.in(text.substring(start, at)) || c == ',' && isBeforeNumber(at)));
            case '(', '（', '[' -> isLong(start, at) && isOther(at + 1);
            case ' ' -> isLong(start, at) && startsVenueStyle(at + 1);
            default -> false;
        };
    }

    /** "一种方法, ZL2021…": whether a comma stands between Chinese and something that is not. */
    private boolean isBeforeNumber(int comma) {
        int next = skip(comma + 1);
        return comma > 0 && Han.is(text.charAt(comma - 1)) && next < text.length() && !Han.is(text.charAt(next)) && next - comma < 3;
    }

    private boolean isLong(int start, int at) {
        return isTitle(text.substring(start, at));
    }

    private boolean isGap(int at) {
        return at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    private boolean endsSentence(int dot) {
        int wordStart = dot;
        while (wordStart > 0 && Character.isLetterOrDigit(text.charAt(wordStart - 1))) {
            wordStart--;
        }
        String word = text.substring(wordStart, dot);
        boolean glued = dot + 1 < text.length() && Character.isUpperCase(text.charAt(dot + 1)) && word.length() > 2 && Character.isLowerCase(text.charAt(dot - 1)) && !isHost(dot);
        boolean han = Han.in(word) || dot + 1 < text.length() && Han.is(text.charAt(dot + 1));
        boolean abbreviation = word.toLowerCase(Locale.ROOT).matches("vs|al|e\\.g|i\\.e|cf|st|dr|no|ed") || word.length() == 1 && Character.isUpperCase(word.charAt(0)) && dot + 2 < text.length() && Character.isLowerCase(text.charAt(dot + 2));
        return (isGap(dot + 1) || glued || han) && !abbreviation;
    }

    private boolean isHost(int dot) {
        int end = dot + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end < text.length() && text.charAt(end) == '.' || end - dot < 4;
    }

    /** Whether what begins at {@code at} is a year, a venue or authors, so that the title has ended. */
    private boolean isOther(int at) {
        String rest = text.substring(Math.min(at, text.length()), Math.min(text.length(), at + 400));
        String near = rest.substring(0, Math.min(rest.length(), 44));
        return YEAR_NEXT.matcher(rest).find() || isCoauthors(rest) || VENUE_NEXT.matcher(rest).find() || Authors.leading(rest.strip()).names().size() > 1
            || firstPart(near).length() > 1 && isVenue(firstPart(near));
    }

    /** Whether {@code rest} says with whom: "with Esra Marsh", "joint with E. Marsh)". */
    private static boolean isCoauthors(String rest) {
        Matcher with = WITH.matcher(rest);
        return with.lookingAt() && Authors.isAuthor(WITH_END.split(rest.substring(with.end()), 2)[0]);
    }

    private static String firstPart(String text) {
        String part = text.strip();
        int end = 0;
        while (end < part.length() && ",;，；。\n([（".indexOf(part.charAt(end)) < 0) {
            end++;
        }
        return part.substring(0, end);
    }

    /** Whether a run in bold or italics begins at {@code at} or after a space. */
    private boolean startsStyle(int at) {
        int start = skip(at);
        return line.italics().stream().anyMatch(run -> skip(run.start()) == start) || line.bolds().stream().anyMatch(run -> skip(run.start()) == start);
    }

    private boolean startsVenueStyle(int at) {
        List<RichText.Run> runs = new ArrayList<>(line.italics());
        runs.addAll(line.bolds());
        return runs.stream().anyMatch(run -> run.start() == at && isVenue(words(run)));
    }

    /** Whether {@code words} name a venue: a venue's word near their beginning, or with a year. */
    static boolean isVenue(String words) {
        if (ACRONYM_AND_YEAR.matcher(words.strip()).matches()) {
            return true;
        }
        List<Words.Found> found = Venues.find(words);
        if (found.isEmpty() || words.length() > 140) {
            return false;
        }
        boolean year = Wording.of("(?:19|20)\\d\\d|['’]\\d\\d\\b").matcher(words).find();
        boolean capital = Character.isUpperCase(words.strip().codePointAt(0)) || Han.in(words) || Words.of("venue").has(words);
        int length = (int) WORD.matcher(words).results().count();
        boolean titled = words.indexOf(':') > 0 && length > 8;
        Words.Found first = found.getFirst();
        boolean question = isQuestion(words, first);
        boolean dated = year && length < 16 && !(question && first.word().equals("cell"));
        return capital && !titled && (dated || first.start() < 18 && length < 13 && !question);
    }

    /** What journals whose name begins with "Cell" go on with; "Cell Segmentation" is a topic. */
    private static final Wording OF_CELLS = Wording.anyCase("(?:['’]?s)?[ ,.(:;]{0,3}(?:$|\\(?(?:19|20)?\\d\\d\\b|reports|metabolism|systems|stem|research|discovery|host|genomics|death|biology|press|chemical|calcium|cycle|proliferation|transplantation|(?:and|&) |mol)");

    /** "Nature of …", "Science in …" and "Why cells …" are titles, not venues. */
    private static boolean isQuestion(String words, Words.Found found) {
        if (found.word().equals("cell") && found.end() < words.length() - 1 && !OF_CELLS.matcher(words).region(found.end(), words.length()).lookingAt()) {
            return true;
        }
        String after = words.substring(found.end()).strip();
        boolean goesOn = after.matches("(?s)[–‐‑-]?\\p{Ll}.*") && !after.startsWith("on ") && !after.startsWith("of ") && !after.startsWith("and ") && !after.startsWith("in ");
        if (found.word().matches("cell|brain|blood|heart|gut|energy|small|matter|immunity|circulation|neuron")) {
            return goesOn || Character.isLowerCase(words.codePointAt(found.start()));
        }
        boolean common = found.word().matches("science|nature|review|media|letters|communications|conference|micro|mm|sc|rss|journal|magazine|reviews|workshop|chi");
        return common && words.strip().split("\\s+").length > 5 && found.start() < 18 && goesOn
            || common && words.indexOf(':') > 0;
    }

    /** Whether {@code words} have the form of a title. */
    static boolean isTitle(String words) {
        String bare = words.strip();
        if (bare.length() > 400 || WorkLabels.is(bare) || Words.of("title").has(bare)) {
            return false;
        }
        long count = WORD.matcher(bare).results().count();
        boolean enough = Han.in(bare) ? bare.codePoints().filter(Han::is).count() >= 5 || count > 3 : count >= 3 && bare.length() > 11 || count == 2 && bare.length() > 9;
        return enough && !isProse(bare) && !isProceedings(bare) && bare.codePoints().filter(Character::isLetter).count() * 2 > bare.length();
    }

    /** Whether {@code words} are a title and nothing else, neither a sentence about works nor several. */
    static boolean isAlone(String words) {
        String bare = words.strip();
        int length = bare.length() * (Han.in(bare) ? 3 : 1);
        return length >= SHORTEST_ALONE && bare.length() <= LONGEST_ALONE && Character.isLetterOrDigit(bare.codePointAt(0)) && !Character.isLowerCase(bare.codePointAt(0)) && isTitle(bare) && !ABOUT.matcher(bare).find();
    }

    /** Whether {@code words} begin as what says where a work stands: "In Proceedings of …", however long. */
    static boolean isProceedings(String words) {
        return PROCEEDINGS.matcher(words.strip()).lookingAt();
    }

    /** Whether {@code words} speak about works instead of naming one. */
    static boolean isProse(String words) {
        List<Words.Found> found = Words.of("work-prose").find(words);
        String lower = words.toLowerCase(Locale.ROOT);
        return !found.isEmpty() && found.getFirst().start() < 2 && !words.startsWith("我国") || ABSTRACT.matcher(words).lookingAt() || lower.contains(" we ") || lower.contains("inspired me") || lower.contains("google scholar") || lower.contains("equal contribution") || words.contains("谷歌学术")
            || words.contains("发表论文") || words.contains("余篇") || POINTER.matcher(words).find();
    }
}
