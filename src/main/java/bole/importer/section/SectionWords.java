package bole.importer.section;

import bole.text.Folding;
import bole.text.Han;
import bole.text.TableRows;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** The table of section words in both languages, {@code section-words.txt}, and how a heading is looked up in it. */
final class SectionWords {

    private static final int LONGEST_HEADING = 90;
    private static final Wording NUMBERING = Wording.of("^(?:[0-9]{1,2}|[ivx]{1,4}|[一二三四五六七八九十])(?: |(?<=[一二三四五六七八九十])、)");
    private static final Wording EMPLOYED = Wording.of(" (?:work|working|research|professional|industry|industrial|internship|consulting|clinical) .*experiences? ");
    /** Posts told beside those of teaching: "Teaching and consulting experience". */
    private static final Wording BESIDE_TEACHING = Wording.of("(?: (?:work|working|professional|industry|industrial|consulting|employment|clinical)){1,2}(?:,? and)? teaching .*experiences? | teaching(?: and)?(?: (?:work|working|professional|industry|industrial|consulting|clinical)){1,2} experiences? ");
    /** Students by what they write or do: "MSc internship students", "thesis students". */
    private static final Wording STUDENTS = Wording.of(" (?:thesis|internship|intern|project|capstone|honou?rs|visiting|rotation|summer|exchange) (?:students|interns|advisees|mentees|trainees) $");
    /** A degree with the honours it was given: "B.S. in Tides with Honors". */
    private static final Wording HONOURED = Wording.of("^(?!.* (?:awards?|prizes?|scholarships?|fellowships?) ).* (?:(?:bachelor|master|doctor)s?|ph ?d|[bm] ?(?:sc?|a|eng|e|tech|phil|com)|s ?b|a ?b|ll ?[bm])(?: .*)? hono(?:u)?rs |^ (?:double |joint |combined )?hono(?:u)?rs (?:bachelor|[bm] ?(?:sc?|a|eng)|degree) ");
    /** A name with a year, as of a conference: what stands beside it in another language is no translation of it. */
    private static final Wording EDITION = Wording.of("[a-z]\\w* (?:19|20)\\d\\d\\b");
    private static final Wording ACRONYM = Wording.of("[^\\p{L}]{0,12}([A-Z][A-Z\\d-]{1,5}) ?(?=\\p{IsHan})");
    private static final Wording QUALIFIER = Wording.of("^(?:(?:my|additional|further|selected|recent|main|other|all|full|list of|the|some|latest|key|representative)\\b|主要|代表性?|部分|近期|个人|我的|近年|最近|最新)\\s?");
    /** Headings of interests, which are put together of few words: "current research areas and expertise", "fields of interest", "interested topics". */
    private static final Wording INTERESTS = Wording.of("(?:(?:my|main|current|present|primary|key|core|major|general|broad|broader|principal|recent|selected|specific|particular|overall|other|teaching and|phd|doctoral) ){0,3}(?:"
        + "(?:research|academic|scientific|scholarly) (?:and (?:teaching|professional|academic) )?(?:interests?|areas?|fields?|topics?|directions?|focus|focuses|foci|themes?|domains?|subjects?|specialt(?:y|ies)|speciali[sz]ations?|expertise|lines|thrusts?|keywords?|orientations?)(?: (?:and|of|in) (?:interests?|expertise|focus|areas?|topics?|fields?|directions?|keywords?|speciali[sz]ations?))?"
        + "|(?:areas?|fields?|topics?|domains?|subjects?|disciplines?) of (?:my )?(?:(?:research|scientific|academic|main|current|special|particular|professional) )?(?:interests?|expertise|research|speciali[sz]ation|focus|inquiry|investigation|competence)(?: and (?:expertise|interests?|research|speciali[sz]ation))?"
        + "|(?:substantive|methodological|theoretical|thematic|technical|empirical|regional|geographic(?:al)?|intellectual|disciplinary) (?:(?:research|and) (?:methodological |theoretical |empirical )?)?(?:interests?|fields?|areas?|focus|expertise)(?: of (?:interest|expertise|research))?"
        + "|(?:primary|secondary|tertiary) (?:research )?(?:fields?|areas?|interests?)|(?:research )?(?:topics?|areas?|fields?|themes?|questions|problems|subjects|things) (?:that |which )?im? (?:(?:currently |mainly |most |am |particularly ){0,2}(?:care about|work on|working on|study|think about|interested in|excited about|explore|focus on))"
        + "|interested (?:research )?(?:topics?|areas?|fields?|directions?)|(?:expertise|speciali[sz]ations?) and (?:research )?interests?|field of study and research)"
        + "|(?:我的?|本人|个人|主要|目前|当前|现|现阶段|近期|重点|核心|具体|长期)*(?:的|从事的?|感兴趣的?)?(?:学术|科研|研究|专业|学科)(?:的|研究|[与和及](?:工程|技术|开发|应用|实践|工作|教学|学术))?(?:兴趣|方向|领域|专长|特长|主题|议题|范围|关键词)(?:[与和及、]?(?:兴趣|方向|领域|专长|特长|关键词)){0,2}(?:简介|介绍|概述|如下)?"
        + "|(?:我|本人|目前|最|主要)*(?:擅长|专长|关注|感兴趣|主攻)的?(?:研究|学术)?(?:领域|方向|议题|话题|内容|课题)");
    private static final String WORK = "(?:(?:学术|科研|研究|期刊|会议|中文|英文|中英文)?(?:论文|文章|成果)|论[著着]|[著着]述|[著着]作|专[著着]|译[著着]|译作|译文|编[著着]|合[著着]|教材|书籍|专利|预印本|工作论文|学位论文)";
    /** Chinese headings of works: "近五年期刊论文", "文章与预印本", "以前的文章", "论文发表情况". */
    private static final Wording WORKS = Wording.of("(?:我|本人|个人|主要|部分|其他|其它|全部|近[一二三四五十两]年来?|近年来?|近期|最近|最新|以前|此前|过去|早期|已|公开|正式|发表|出版|撰写|写|代表性?|重要|精选|独立工作以来|博士期间|在读期间|工作以来)*(?:过|了)?的?" + WORK + "(?: ?[与和及]?" + WORK + "){0,3}(?:发表|出版|情况|目录|列表|清单|一览|选列|选){0,2}");
    /** Headings of posts, which are put together of when, where and what they were: "past experiences", "relevant academic positions", "previous research and teaching appointments". */
    private static final Wording POSTS = Wording.of("(?=\\p{L}+ \\p{L})(?:(?:past|previous|prior|former|earlier|relevant|recent|current|present|selected|other|additional|further|main|major|and) ){0,3}"
        + "(?:(?:academic|professional|research|work|working|industry|industrial|non industrial|faculty|visiting|postdoctoral|postdoc|university|scientific|clinical|non academic|permanent|temporary|teaching and research|research and teaching|and) ){0,4}"
        + "(?:positions|appointments|experiences?|employments?|(?<=(?:academic|professional|research|faculty|postdoctoral|university) )posts)(?: held)?(?: and (?:employment|appointments|experiences?|positions))?");
    private static final String PRIZE = "(?:awards?|honou?rs?|prizes?|scholarships?|fellowships?|medals?|recognitions?|distinctions?|accolades|nominations|rewards|trophies|bursaries)";
    private static final String WON = "(?:" + PRIZE + "|grants|achievements?|competitions?|contests?|hackathons|olympiads)";
    private static final String HAN_PRIZE = "(?:荣誉称号|荣誉|奖励|获奖|得奖|奖项|奖学金|称号|表彰)";
    private static final String HAN_WON = "(?:" + HAN_PRIZE + "|竞赛|比赛|成果|成绩)";
    /** Headings of awards, which are put together of kinds of them: "achievements, recognition and prizes", "major fellowships", "表彰及成果", "竞赛一览". */
    private static final Wording PRIZES = Wording.of("(?=.*(?:\\band\\b|s\\b))(?=.*\\b" + PRIZE + "\\b)(?:\\p{L}+ )?" + WON + "(?: (?:and )?(?:\\p{L}+ )?" + WON + "){1,3}"
        + "|(?:(?:past|major|significant|notable|competitive|external|internal|graduate|undergraduate|doctoral|predoctoral|national|international|university|student|career|scholarly|professional|personal|scientific|academic|research) ){1,2}(?:(?<!research )fellowships|recognitions?|distinctions|accolades|medals)"
        + "|(?:hackathons|competitions|contests|olympiads) and (?:hackathons|competitions|contests|olympiads)|competition experiences?|kaggle competitions|(?:contest|competition) achievements|rewards|trophies"
        + "|(?=.*(?:荣誉|奖|称号|表彰|竞赛|比赛))" + HAN_WON + "(?: ?[与和及]? ?" + HAN_WON + "){1,3}(?:情况|经历|记录|纪录|一览|列表|概况|展示)?|(?:" + HAN_PRIZE + "|竞赛|比赛)(?:情况|经历|记录|纪录|一览|列表|概况|展示|成果|证书)|得奖|人才项目");
    private static final Map<String, SectionKind> EXACT = new HashMap<>();
    /** What is a section word as a heading, but not as a label. */
    private static final Map<String, SectionKind> HEADED = new HashMap<>();
    private static final List<Map.Entry<String, SectionKind>> INSIDE = new ArrayList<>();

    static {
        load();
    }

    private SectionWords() {
    }

    private static void load() {
        TableRows.of("/bole/importer/section-words.txt").forEach(SectionWords::row);
    }

    private static void row(String line) {
        int colon = line.indexOf(':');
        boolean inside = line.startsWith("*");
        boolean headed = line.startsWith("=");
        SectionKind kind = SectionKind.valueOf(line.substring(inside || headed ? 1 : 0, colon));
        for (String word : line.substring(colon + 1).split("\\|")) {
            if (headed) {
                HEADED.put(Folding.simplified(word.strip()), kind);
            } else if (inside) {
                INSIDE.add(Map.entry(Folding.simplified(word.strip()), kind));
            } else {
                EXACT.putIfAbsent(Folding.simplified(word.strip()), kind);
            }
        }
    }

    /** The meaning of {@code heading}: the whole of it is a section word, in one language or both. */
    static Optional<SectionKind> exactly(String heading) {
        if (heading.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        String folded = fold(heading);
        return lookUp(folded).or(() -> EDITION.matcher(folded).find() || isNamed(heading) ? Optional.empty() : lookUp(part(folded, true)).or(() -> lookUp(part(folded, false))));
    }

    /** Whether short capitals stand before the Chinese words of {@code heading} that name no section themselves: "CSC奖学金" is a scholarship, "NEWS 新闻" a heading. */
    private static boolean isNamed(String heading) {
        Matcher acronym = ACRONYM.matcher(heading);
        return acronym.lookingAt() && lookUp(fold(acronym.group(1))).isEmpty();
    }

    /** The meaning of {@code heading}: it is a section word or contains one that decides. */
    static Optional<SectionKind> within(String heading) {
        if (heading.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        return exactly(heading).or(() -> Optional.ofNullable(HEADED.get(fold(heading)))).or(() -> parts(heading)).or(() -> inside(" " + fold(heading) + " "));
    }

    /** The meaning of {@code heading} as a whole: it is a section word or put together of words of one kind. */
    static Optional<SectionKind> whole(String heading) {
        return exactly(heading).or(() -> heading.length() > LONGEST_HEADING ? Optional.empty() : parts(heading));
    }

    /** What a list below {@code heading} tells that is nothing but the title of one person. */
    static Optional<SectionKind> title(String heading) {
        return heading.length() > LONGEST_HEADING ? Optional.empty() : HeadingParts.title(NUMBERING.matcher(fold(heading)).replaceFirst(""));
    }

    /** The meaning of {@code heading} by the words that it, or its Chinese or its other half, is put together of. */
    private static Optional<SectionKind> parts(String heading) {
        String folded = NUMBERING.matcher(fold(heading)).replaceFirst("");
        return HeadingParts.kind(folded).or(() -> folded.codePoints().noneMatch(Han::is) || EDITION.matcher(folded).find() || isNamed(heading) ? Optional.empty()
            : HeadingParts.kind(part(folded, true)).or(() -> HeadingParts.kind(part(folded, false))));
    }

    private static Optional<SectionKind> inside(String folded) {
        if (STUDENTS.matcher(folded).find()) {
            return Optional.of(SectionKind.STUDENTS);
        }
        if (folded.contains(" hono") && HONOURED.matcher(folded).find()) {
            return Optional.empty();
        }
        boolean education = folded.contains(" education ") || folded.contains("教育") || folded.contains("学习");
        boolean work = folded.contains(" experience") || folded.contains(" employment ") || folded.contains("工作");
        if (education && work) {
            return Optional.of(SectionKind.EXPERIENCE);
        }
        if (work && EMPLOYED.matcher(folded).find() && (!folded.contains(" teaching ") || BESIDE_TEACHING.matcher(folded).find())) {
            return Optional.of(SectionKind.EMPLOYMENT);
        }
        return INSIDE.stream().filter(word -> folded.contains(Han.in(word.getKey()) ? word.getKey() : " " + word.getKey() + " "))
            .map(Map.Entry::getValue).findFirst();
    }

    private static Optional<SectionKind> lookUp(String folded) {
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        SectionKind whole = EXACT.get(folded);
        if (whole != null) {
            return Optional.of(whole);
        }
        String core = QUALIFIER.matcher(NUMBERING.matcher(folded).replaceFirst("")).replaceFirst("").strip();
        return Optional.ofNullable(EXACT.get(core)).or(() -> Optional.ofNullable(EXACT.get(QUALIFIER.matcher(core).replaceFirst("").strip())))
            .or(() -> INTERESTS.matcher(core).matches() ? Optional.of(SectionKind.INTERESTS) : WORKS.matcher(core).matches() ? Optional.of(SectionKind.PUBLICATIONS) : Optional.empty())
            .or(() -> POSTS.matcher(core).matches() ? Optional.of(SectionKind.EMPLOYMENT) : PRIZES.matcher(core).matches() ? Optional.of(SectionKind.AWARDS) : Optional.empty());
    }

    private static String part(String folded, boolean han) {
        StringBuilder part = new StringBuilder();
        folded.codePoints().filter(c -> c == ' ' || Han.is(c) == han).forEach(part::appendCodePoint);
        return part.toString().replaceAll(" {2,}", " ").strip();
    }

    private static String fold(String heading) {
        StringBuilder folded = new StringBuilder();
        boolean space = false;
        for (int c : heading.replaceAll("[(（\\[].{0,60}[)）\\]]", " ").toLowerCase(Locale.ROOT).codePoints().toArray()) {
            if (Character.isLetterOrDigit(c)) {
                if (space && folded.length() > 0) {
                    folded.append(' ');
                }
                folded.appendCodePoint(c);
                space = false;
            } else if (c == '&') {
                folded.append(" and");
                space = true;
            } else if (c != '\'' && c != '’') {
                space = true;
            }
        }
        return Folding.simplified(folded.toString());
    }
}
