package bole.importer.section;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tables of a life whose head names its columns: the cell below "Institution" goes first and in bold, so that it is the place whatever its form; what is no part of an entry goes. */
final class ColumnHeads {

    private enum Role {
        PLACE, UNIT, TITLE, FIELD, TIME, END, TOLD
    }

    private static final Map<String, Role> ROLES = new HashMap<>();

    static {
        roles(Role.PLACE, "institution|institute|university|school|college|university/college|college/university|school/university|institution name|organization|organisation|company|employer|affiliation|学校|院校|毕业院校|就读学校|学校名称|单位|工作单位|单位名称|公司|公司名称|机构|学校/单位|任职单位");
        roles(Role.UNIT, "department|faculty|group|team|lab|院系|学院|系别|部门|所在部门");
        roles(Role.TITLE, "degree|qualification|program|programme|position|title|job title|role|post|designation|学位|学历|学历/学位|学历学位|层次|职位|职务|职称|岗位|身份|职务/职称");
        roles(Role.FIELD, "major|field|field of study|subject|specialization|specialisation|discipline|专业|专业方向|所学专业|学科");
        roles(Role.TIME, "year|years|date|dates|period|duration|time|from - to|from|start|start date|began|时间|起止时间|日期|年份|起止年月|起止日期|就读时间|任职时间|工作时间|学习时间");
        roles(Role.END, "to|end|end date|until|ended");
        roles(Role.TOLD, "advisor|supervisor|thesis|gpa|cgpa|grade|marks|percentage|location|city|country|notes|remarks|description|导师|论文题目|绩点|成绩|备注|地点|排名|描述|#|no.|序号");
    }

    private ColumnHeads() {
    }

    private static void roles(Role role, String names) {
        List.of(names.split("\\|")).forEach(name -> ROLES.put(name, role));
    }

    /** {@code blocks} with the rows below such a head set in order. */
    static List<Block> read(List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        List<Role> head = List.of();
        for (Block block : blocks) {
            Optional<List<Role>> named = head(block);
            head = named.orElse(block.kind() == BlockKind.ROW ? head : List.of());
            if (named.isEmpty()) {
                all.add(head.size() > 1 && block.cells().size() == head.size() ? set(block, head) : block);
            }
        }
        return all;
    }

    private static Optional<List<Role>> head(Block block) {
        List<Role> roles = new ArrayList<>();
        for (RichText cell : block.cells()) {
            Role role = ROLES.get(cell.text().strip().toLowerCase(Locale.ROOT).replaceAll("\\s?/\\s?", "/"));
            if (role == null) {
                return Optional.empty();
            }
            roles.add(role);
        }
        Set<Role> named = roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
        long places = roles.stream().filter(role -> role == Role.PLACE).count();
        return places == 1 && (named.contains(Role.TITLE) || named.contains(Role.TIME)) ? Optional.of(roles) : Optional.empty();
    }

    private static Block set(Block row, List<Role> head) {
        List<RichText> cells = new ArrayList<>();
        for (Role role : Role.values()) {
            for (int i = 0; i < head.size() && role != Role.TOLD; i++) {
                RichText cell = row.cells().get(i);
                boolean ends = role == Role.END && head.get(i) == role && i > 0 && head.get(i - 1) == Role.TIME && !cells.isEmpty();
                if (ends) {
                    cells.set(cells.size() - 1, RichText.dash(cells.getLast(), cell));
                } else if (head.get(i) == role && !cell.isEmpty()) {
                    cells.add(cell.inWeight(role == Role.PLACE));
                }
            }
        }
        return cells.size() > 1 ? row.withCells(cells) : row;
    }
}
