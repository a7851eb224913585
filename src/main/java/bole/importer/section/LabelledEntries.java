package bole.importer.section;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Entries of a life whose parts stand behind labels, in lines ("Position: …", "Place: …", "Date: …"), in items or in rows of two cells one below the other: they are read as if the
 * labels were not there.
 */
final class LabelledEntries {

    private static final Set<String> PARTS = Set.of("position", "position held", "title", "job title", "role", "job", "post", "degree", "qualification", "program", "programme", "course", "institution", "institute",
        "university", "school", "college", "company", "organization", "organisation", "employer", "affiliation", "location", "place", "where", "address", "office", "department", "date", "dates", "period", "duration", "time", "time frame",
        "timeframe", "time period", "years", "year", "when", "tenure", "学位", "学历", "职位", "职务", "职称", "岗位", "学校", "院校", "毕业院校", "单位", "工作单位", "公司", "机构", "院系", "学院", "专业", "地点", "时间", "日期", "起止时间", "就读时间",
        "在职时间", "工作时间", "任职时间", "年份");
    /** What somebody was at a school, before its name: 研究生：落星湖大学. */
    private static final Set<String> STUDENTS = Set.of("研究生", "硕士生", "硕士研究生", "博士生", "博士研究生", "本科生", "碩士生", "碩士研究生");
    /** What tells of an entry at length and is no part of it. */
    private static final Set<String> TOLD = Set.of("description", "details", "responsibilities", "summary", "描述", "工作内容", "职责", "工作描述");
    private static final int LONGEST = 20;
    private static final int FEWEST = 2;

    private LabelledEntries() {
    }

    /** Whether {@code label} names a part of an entry. */
    static boolean isPart(String label) {
        return PARTS.contains(label.strip().toLowerCase(Locale.ROOT)) || STUDENTS.contains(label.strip());
    }

    private static boolean isPartAlone(String label) {
        return PARTS.contains(label.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isTold(String label) {
        return TOLD.contains(label.toLowerCase(Locale.ROOT));
    }

    /** {@code block} without the labels of its lines, where two and more of them name parts of an entry. */
    static Block plain(Block block) {
        if (block.kind() != BlockKind.PARAGRAPH && block.kind() != BlockKind.ITEM || block.text().text().indexOf('\n') < 0) {
            return block;
        }
        List<RichText> lines = block.text().visualLines();
        Set<String> labels = new HashSet<>();
        List<RichText> values = new ArrayList<>();
        for (RichText line : lines) {
            int colon = colon(line.text());
            String label = colon > 0 ? line.text().substring(0, colon).strip() : "";
            if (isPartAlone(label)) {
                labels.add(label);
            }
            if (!isTold(label)) {
                values.add(isPartAlone(label) ? line.from(colon + 1) : line);
            }
        }
        return labels.size() >= FEWEST ? block.withText(RichText.joined(values)) : block;
    }

    /** {@code blocks} with the rows or items of one such entry as one paragraph. */
    static List<Block> joined(List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            int end = end(blocks, at);
            if (end - at >= FEWEST) {
                all.add(Block.paragraph(RichText.joined(blocks.subList(at, end).stream().filter(row -> !isTold(label(row))).map(LabelledEntries::value).toList())));
            } else {
                all.addAll(blocks.subList(at, Math.max(end, at + 1)));
            }
            at = Math.max(end, at + 1);
        }
        return all;
    }

    /** Where the rows from {@code start} on end that are one entry; {@code start} where fewer than two name a part of it. */
    private static int end(List<Block> blocks, int start) {
        Set<String> labels = new HashSet<>();
        int parts = 0;
        int at = start;
        while (at < blocks.size() && isLabelled(blocks.get(at)) && blocks.get(at).kind() == blocks.get(start).kind() && labels.add(label(blocks.get(at))) && label(blocks.get(at)).length() <= LONGEST) {
            parts += isPartAlone(label(blocks.get(at))) ? 1 : 0;
            at++;
        }
        return parts >= FEWEST && isPartAlone(label(blocks.get(start))) && !isNested(blocks, start) ? at : start;
    }

    private static boolean isLabelled(Block block) {
        return block.cells().size() == 2 || isItem(block) && !label(block).isEmpty();
    }

    /** Whether the block at {@code at} is an item below another. */
    private static boolean isNested(List<Block> blocks, int at) {
        return at > 0 && isItem(blocks.get(at)) && blocks.get(at - 1).kind() == BlockKind.ITEM && blocks.get(at - 1).level() < blocks.get(at).level();
    }

    private static boolean isItem(Block block) {
        return block.kind() == BlockKind.ITEM && block.cells().isEmpty() && block.text().text().indexOf('\n') < 0;
    }

    private static String label(Block row) {
        if (isItem(row)) {
            int end = colon(row.text().text());
            return end > 0 ? row.text().text().substring(0, end).strip() : "";
        }
        String first = row.cells().getFirst().text().strip();
        int colon = colon(first);
        return colon > 0 && colon == first.length() - 1 ? first.substring(0, colon).strip() : first;
    }

    private static RichText value(Block row) {
        return !isPartAlone(label(row)) ? row.text() : isItem(row) ? row.text().from(colon(row.text().text()) + 1) : row.cells().get(1);
    }

    private static int colon(String text) {
        int plain = text.indexOf(':');
        int wide = text.indexOf('：');
        int colon = plain < 0 || wide >= 0 && wide < plain ? wide : plain;
        return colon <= LONGEST ? colon : -1;
    }
}
