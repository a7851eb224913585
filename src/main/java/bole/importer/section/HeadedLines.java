package bole.importer.section;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a paragraph at lines that head what stands right below them, without an empty line: "**Education**" over degrees, "Research interests" over fields. */
final class HeadedLines {

    private static final Set<SectionKind> HEADS = EnumSet.of(SectionKind.EDUCATION, SectionKind.EMPLOYMENT, SectionKind.EXPERIENCE, SectionKind.INTERESTS, SectionKind.AWARDS, SectionKind.PUBLICATIONS, SectionKind.SERVICE, SectionKind.SKILLS, SectionKind.HOBBIES,
        SectionKind.STUDENTS, SectionKind.PROJECTS, SectionKind.OPENINGS, SectionKind.NEWS, SectionKind.CONTACT);
    private static final Set<SectionKind> OPENING = EnumSet.of(SectionKind.EDUCATION, SectionKind.EMPLOYMENT, SectionKind.EXPERIENCE, SectionKind.INTERESTS, SectionKind.AWARDS, SectionKind.PUBLICATIONS);
    /** What makes a line a heading though it is not in bold. */
    private static final Wording SURE = Wording.anyCase("\\bresearch\\b|\\bof (?:interest|expertise|speciali[sz]ation)\\b|\\b(?:academic|scientific|scholarly) interests?\\b|\\binterested (?:topics|areas|fields)\\b|研究|[专專][长長]");
    /** How a sentence goes on whose first words are in bold. */
    private static final Wording SAID = Wording.of("\\W*(?:includes?|including|are|is|was|were|lies?|lay|spans?|covers?|focus(?:es)?|cent(?:er|re)s?|revolves?|range|encompass(?:es)?|in|of|on|and|at|for|with|that|which|包括|为|是|主要|集中|涉及|有)(?:\\b|(?=[\\u3400-\\u9fff])).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Wording DASHED = Wording.of("\\s{0,2}[-–—|]\\s");
    private static final int LONGEST_HEAD = 40;
    private static final int LONGEST = 4_000;

    private HeadedLines() {
    }

    /** {@code block} as the blocks that it is made of where each such line stands alone. */
    static List<Block> of(Block block) {
        if (block.kind() != BlockKind.PARAGRAPH || block.text().isEmpty() || block.text().text().length() > LONGEST) {
            return List.of(block);
        }
        List<RichText> lines = block.text().visualLines().stream().flatMap(line -> apart(line).stream()).toList();
        if (lines.size() < 2 || !isOpening(lines) && lines.stream().noneMatch(HeadedLines::isHead)) {
            return List.of(block);
        }
        List<Block> blocks = new ArrayList<>();
        List<RichText> below = new ArrayList<>();
        for (RichText line : lines) {
            if (isHead(line) || line == lines.getFirst() && isOpening(lines)) {
                close(block, below, blocks);
                blocks.add(block.withText(line));
            } else {
                below.add(line);
            }
        }
        close(block, below, blocks);
        return blocks;
    }

    /** Whether the first of {@code lines} is nothing but the name of a section, though not in bold, and what stands below it begins like an entry: "Education", and below "2012-2016 Ph.D. in Tides". */
    private static boolean isOpening(List<RichText> lines) {
        String first = lines.getFirst().text();
        String next = lines.get(1).text();
        boolean begins = Character.isUpperCase(next.codePointAt(0)) || Character.isDigit(next.codePointAt(0)) || Character.isIdeographic(next.codePointAt(0)) || "([\"“-–•·".indexOf(next.charAt(0)) >= 0;
        return begins && first.length() <= LONGEST_HEAD && lines.getFirst().wholeLink().isEmpty() && SectionWords.exactly(first).filter(OPENING::contains).isPresent();
    }

    private static void close(Block block, List<RichText> below, List<Block> blocks) {
        if (!below.isEmpty()) {
            blocks.add(block.withText(RichText.joined(below)));
            below.clear();
        }
    }

    /** {@code line} cut at heads that stand on lines of their own in the file only. */
    private static List<RichText> apart(RichText line) {
        List<RichText> written = line.writtenLines();
        List<RichText> parts = new ArrayList<>();
        int start = 0;
        int at = 0;
        for (int i = 0; i + 1 < written.size(); i++) {
            RichText part = written.get(i);
            at = Math.max(at, line.text().indexOf(part.text(), at));
            if ((i == 0 || part.isBold()) && isHead(part) && !SAID.matcher(written.get(i + 1).text()).matches()) {
                add(line.slice(start, at), parts);
                parts.add(part);
                start = at + part.text().length();
            }
            at += part.text().length();
        }
        add(line.from(Math.min(start, line.text().length())), parts);
        return parts;
    }

    private static void add(RichText part, List<RichText> parts) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private static boolean isHead(RichText line) {
        String text = line.text();
        boolean stands = text.length() <= LONGEST_HEAD && line.wholeLink().isEmpty();
        return stands && SectionWords.exactly(text).filter(kind -> line.isBold() ? HEADS.contains(kind) : kind == SectionKind.INTERESTS && SURE.matcher(text).find()).isPresent();
    }

    /** Where on {@code line} the words in bold end that name interests and have no colon: "**Research interests** tides, silt"; -1 if none do. */
    static int label(RichText line) {
        RichText.Run bold = line.bolds().isEmpty() ? null : line.bolds().getFirst();
        boolean begins = bold != null && bold.start() == 0 && bold.end() <= LONGEST_HEAD && bold.end() < line.text().length();
        boolean sure = begins && (SURE.matcher(line.text().substring(0, bold.end())).find() || DASHED.matcher(line.text().substring(bold.end())).lookingAt());
        boolean named = sure && SectionWords.exactly(line.text().substring(0, bold.end())).filter(kind -> kind == SectionKind.INTERESTS).isPresent();
        return named && !SAID.matcher(line.text().substring(bold.end())).matches() ? bold.end() : -1;
    }
}
