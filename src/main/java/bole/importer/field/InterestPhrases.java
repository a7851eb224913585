package bole.importer.field;

import bole.importer.page.RichText;
import bole.text.Folding;
import bole.text.Han;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a sentence the part that enumerates interests: "my research interests include [A, B and C], which …", "研究方向为[甲、乙和丙]。". */
final class InterestPhrases {

    private static final String ADVERB = "(?:(?:mainly|primarily|currently|broadly|generally|largely|mostly|specifically|particularly|also|closely|now) ){0,2}";
    /** A sentence that says outright that interests follow. */
    private static final Pattern TOLD = Pattern.compile(
        "\\b(?:(?:research|academic|current|main|primary|broad|broader|scientific|general|substantive|methodological|core|key|technical) (?:interests?|topics?|areas?|directions?|fields?|focus)\\b[^.:]{0,60}?\\b(?:(?:include|includes|including|lies?|lay|spans?|covers?|are|is|focus(?:es)?|revolves?|cent(?:er|re)s?|encompass(?:es)?|concerns?)\\b(?: " + ADVERB + "(?:on|in|at|around|the (?:areas?|fields?|intersection) of))?|in\\b|:)"
        + "|\\binterests? (?:includes?|including|are|lies?)\\b(?: in\\b)?|\\b(?:research|work) " + ADVERB + "(?:(?:is|are|has|have|has been|have been) )?" + ADVERB + "(?:focus(?:es|ed|ing)?|focussed|cent(?:er|re)(?:s|ed)|revolves?|concentrates?) " + ADVERB + "(?:on|in|at|around)\\b"
        + "|\\b(?:my|his|her|their) (?:(?:current|recent|main|primary|broader|academic|doctoral) )?(?:(?:research|scholarship) " + ADVERB + "(?:is(?! (?:\\w+ ){0,2}(?:supported|funded|sponsored|published|conducted|based|part|driven|motivated|inspired|featured|guided|done))|explores|addresses|concerns|involves|examines|investigates|deals with|bridges|combines|integrates|blends|encompasses|tackles|targets|draws on)|(?:research|work|scholarship) " + ADVERB + "(?:lies|sits|spans|covers|revolves))\\b(?: " + ADVERB + "(?:in|on|at|about|around|with)\\b)?|\\b(?:research|research (?:projects?|work|topics?)) in\\b|\\bspecial(?:i[sz]es?|i[sz]ing) in\\b|\\bexpertise (?:in|lies in|includes|spans|covers)\\b|\\b(?:with|and) (?:(?:broad|strong|current|research|particular|a|an) ){0,3}interests? (?:in|on)\\b(?! how)|\\bkeywords\\b)\\s*:?\\s*",
        Pattern.CASE_INSENSITIVE);
    /** A sentence that may tell of interests, or of what is being done this week. */
    private static final Pattern HINTED = Pattern.compile(
        "^\\W{0,4}(?:broadly |currently |mainly )?interested in\\b\\s*:?\\s*|\\b(?:(?:i am|i['’]m|he is|she is|am)(?: \\w+){0,3} (?:interested in|fascinated by|working on)|(?:keen|strong|particular|deep) interests? in|(?:where )?(?:i|he|she|my (?:group|lab|laboratory|team)) " + ADVERB + "(?:works? (?:on|in)|focus(?:es)? on|stud(?:y|ies)|research(?:es)?|do(?:es)? research (?:in|on)|think about)|(?:maintain|have|has) an? (?:\\w+ )?interest in|(?:working|focusing) on|with an? (?:\\w+ ){0,2}(?:focus|emphasis) on)\\b\\s*:?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALSO = Pattern.compile("(?:\\balso (?:\\w+ ){0,2}|(?:\\bam|\\bis|['’]m|['’]s) (?:currently |now )?(?:particularly|especially|specifically) )(?:interested in|passionate about)\\b\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOLD_HAN = Pattern.compile(
        "(?:(?:研究|学术|科研|技术)(?:与[\\u3400-\\u9fff]{2,4})?(?:兴趣|方向|领域|重点|内容|课题|主题|工作)(?:主要|目前|广泛|大致|重点)?(?:包括|包含|为|是|有|集中|涵盖|涉及|在于|聚焦|围绕|面向|关注|位于|处于|[:：])(?:在|于)?"
        + "|感兴趣的(?:研究)?(?:方向|领域|课题)?(?:主要)?(?:包括|是|为|有)|研究(?:主要|重点)?(?:聚焦|集中|围绕|关注)(?:于|在)?|(?:具体)?兴趣(?:主要)?(?:包括|集中于|集中在)|课题包括)(?:但不限于|以下领域|以下方向|了)?[:：]?");
    private static final Pattern HINTED_HAN = Pattern.compile("(?:(?:我|本人|她|他|主要|目前|长期|一直)(?:主要|目前|长期|一直|的)*(?:从事(?:于)?|专注于|致力于|研究(?!的?(?:兴趣|方向|生|员|院|所|中心|内容|之外|之余|如何))|关注|也?对(?=.{2,80}兴趣))|从事(?!博士后|教学|科研|科学|工作)(?=[^，,。]{4,50}研究)|^研究(?!生|员|院|所|兴趣|方向|中心|内容|领域|之外|之余|工作|目标|经历|成果|如何)|^做)");
    private static final Pattern ALSO_HAN = Pattern.compile("(?:也|还)(?:同时)?对(?=.{2,80}兴趣)");
    private static final Pattern SUBJECT_HAN = Pattern.compile("^(?:大语言模型|大模型|深度学习|机器学习)在(?=.{2,80}、)");
    private static final Pattern CLAUSE = Pattern.compile(
        "(?:, (?:which|where|with(?! (?:an?|special|particular|strong|the) (?:\\w+ )?(?:focus|emphasis|interest))|whose|aiming|and (?:their|i|my|how|explore|investigate|examine|develop|build|use|apply|design|try|aim|seek|hope|teach|lead|have|has|am|she|he|works?) |i |he |she |as well as how|in which|about which)| and (?:explore|investigate|examine|develop|build|use|apply|design|try|aim|seek|hope|teach|lead) (?=[a-z]+ )| with (?!(?:an?|special|particular|strong|the) (?:\\w+ )?(?:focus|emphasis|interest))(?:a|an|the|my|current|applications?) | across (?:a|an|the|many|several|various|multiple|different) | using | to (?=(?-i:[a-z])+ )| through | that | which | at (?:the|my) (?!intersection)| by "
        + "| (?:has|have|had|was|were|is|are|aims?|seeks?) | advised by| under the | in the (?:lab|group|team|department|school)|(?<!particularly|especially|specifically|mainly|primarily|interests|work|works|working|research) in the (?:areas?|fields?|domains?|context) of| in (?:prof|dr)\\b| so that | because | as part of ).*$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CLAUSE_HAN = Pattern.compile("(?:，|,|；|。)(?:尤其|特别|并(?!聚焦|专注)|同时|旨在|致力|以|目前|主要|期待|希望|欢迎|我|曾|关注|最近|近期|近年|通过|现|发表|在|从|具体|其中|用|相关|于).*$|(?<=.{2})等?(?:相关)?(?:领域|方面|方向)的.*$", Pattern.DOTALL);
    /** A word between a field and its parts; both are named. */
    private static final Pattern PARTS = Pattern.compile(",? (?:with (?:an? |the )?(?:\\w+ )?(?:focus|emphasis|interest|specialization) (?:on|in|being)|and they span|including|especially|particularly|specifically|such as|in particular|for example|(?:encompassing|covering|spanning)(?: (?:multiple|several|various|many|different) (?:directions|areas|topics|aspects|fields)(?: such as| including| like)?)?|e\\.g\\.)(?: in\\b)?,? |[，,]\\s?(?:包括|包含|涵盖|例如|如)(?:了|但不限于)?\\s?", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHERS = Pattern.compile("students? .{0,40}interested|if you|interested students|our (?:lab|group|team)|welcome to|feel free|looking for|欢迎|招收|学生具", Pattern.CASE_INSENSITIVE);

    private InterestPhrases() {
    }

    private static boolean isChinese(String text) {
        return text.codePoints().filter(Han::is).count() * 5 > text.length();
    }

    /** The enumeration in a sentence that says outright that interests follow. */
    static Optional<RichText> told(RichText sentence) {
        return after(sentence, isChinese(sentence.text()) ? TOLD_HAN : TOLD).or(() -> after(sentence, isChinese(sentence.text()) ? TOLD : TOLD_HAN));
    }

    /** The enumeration in a sentence that adds interests to those told before. */
    static Optional<RichText> added(RichText sentence) {
        return after(sentence, isChinese(sentence.text()) ? ALSO_HAN : ALSO);
    }

    /** The enumeration in a sentence about what the person works on. */
    static Optional<RichText> hinted(RichText sentence) {
        return after(sentence, isChinese(sentence.text()) ? HINTED_HAN : HINTED);
    }

    private static Optional<RichText> after(RichText sentence, Pattern pattern) {
        String text = sentence.text();
        boolean announces = (text.endsWith(":") || text.endsWith("：")) && sentence.bolds().size() < 2;
        if (text.length() > 1_200 || announces || isAboutOthers(text)) {
            return Optional.empty();
        }
        Matcher told = pattern.matcher(Folding.simplified(text));
        return told.find() && told.end() < text.length() && depth(text, told.start()) == 0 ? Optional.of(clipped(sentence.from(told.end()))) : Optional.empty();
    }

    private static boolean isAboutOthers(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return OTHERS.matcher(text).find() || lower.startsWith("we ") || lower.startsWith("our ");
    }

    private static RichText clipped(RichText rest) {
        boolean han = isChinese(rest.text());
        Matcher clause = (han ? CLAUSE_HAN : CLAUSE).matcher(rest.text());
        boolean clips = clause.find();
        while (clips && (clause.start() < 2 || depth(rest.text(), clause.start()) > 0)) {
            clips = clause.find(clause.start() + 1);
        }
        RichText core = clips ? rest.slice(0, whole(rest.text(), clause.start())) : rest;
        Matcher subject = SUBJECT_HAN.matcher(core.text());
        return subject.find() ? core.from(subject.end()) : core;
    }

    /** Where the last whole member before {@code end} ends: a member that a clause narrows down ("the roads that lead to it") is left out after others. */
    private static int whole(String text, int end) {
        boolean narrows = text.startsWith(" that ", end) || text.startsWith(" which ", end) || text.startsWith(" to ", end);
        int comma = text.lastIndexOf(", ", end);
        return narrows && comma > 0 ? comma : end;
    }

    /** The parts of an enumeration between "including", "especially in" and the like. */
    static List<RichText> parts(RichText enumeration) {
        List<RichText> parts = new java.util.ArrayList<>();
        Matcher mark = PARTS.matcher(enumeration.text());
        int start = 0;
        while (mark.find()) {
            if (depth(enumeration.text(), mark.start()) == 0) {
                parts.add(enumeration.slice(start, mark.start()));
                start = mark.end();
            }
        }
        parts.add(enumeration.from(start));
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    private static int depth(String text, int end) {
        int depth = 0;
        for (int i = 0; i < end; i++) {
            depth += "(（".indexOf(text.charAt(i)) >= 0 ? 1 : ")）".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
        }
        return depth;
    }
}
