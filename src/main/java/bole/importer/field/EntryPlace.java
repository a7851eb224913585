package bole.importer.field;

import bole.importer.page.RichText;
import bole.text.Folding;
import bole.text.Han;
import bole.text.Wording;
import java.util.List;

/**
 * Which of the parts of an entry is its institution: the one whose form says most, or, where no form does, the name that stands as one does, set apart or
 * before the team that belongs to it: "Lanternly | Data Scientist, Tide Team".
 *
 * @param education whether the section is about education
 * @param titles parts that are posts and degrees
 * @param places parts that have the form of an institution or a unit
 * @param others parts without form
 * @param order all parts as they stand
 */
record EntryPlace(boolean education, List<RichText> titles, List<RichText> places, List<RichText> others, List<RichText> order) {

    private static final int LONGEST_LEADING = 30;
    private static final Wording FACULTY = Wording.of("(?:电子|电气|电机|电力|计算机|软件|信息|通信|网络|人工智能|自动化|控制|机电|机械|材料|化学|化工|物理|数学|数理|统计|力学|光电|光学|微电子|集成电路|生命|生物|医学|临床|基础医|公共|护理|药学|口腔|中医|环境|资源|地理|地球|地质|测绘|遥感|海洋|大气|水利|土木|建筑|交通|航空|航天|能源|动力|核|食品|农学|林学|动物|植物|园艺|兽医|经济|经管|管理|工商|商学|金融|会计|法学|法律|政治|马克思|哲学|文学|人文|历史|新闻|传播|外国语|外语|翻译|国际|社会|教育|心理|体育|艺术|音乐|美术|设计|理学|工学|工程|技术|数据|大数据|网安|智能|先进|未来|交叉|研究生|继续教育)");
    /** What is a part of what stands before it. */
    private static final Wording WITHIN = Wording.of("\\b(?:Lab|Labs|Laboratory|Team|Department|Division)$|(?:团队|事业群|事业部|[组部])$");
    /** A unit that is part of another: "Tide Team, Department for Fens". */
    private static final Wording SMALL = Wording.of("\\b(?:[Tt]eam|[Gg]roup|Section|Unit|Lab|Laboratory|[Dd]ivision)\\b");

    /** The institution, empty if no part can be it. */
    RichText institution() {
        RichText best = RichText.EMPTY;
        InstitutionForm bestForm = InstitutionForm.NONE;
        for (RichText place : places) {
            InstitutionForm form = InstitutionForm.of(place.text());
            boolean wider = form == InstitutionForm.UNIT && bestForm == form && SMALL.matcher(best.text()).find() && !SMALL.matcher(place.text()).find() && order.indexOf(place) == order.indexOf(best) + 1;
            boolean whole = form == InstitutionForm.COLLEGE && bestForm == form && isFaculty(best.text()) && !isFaculty(place.text());
            if (best.isEmpty() || form.compareTo(bestForm) > 0 || wider || whole) {
                best = place;
                bestForm = form;
            }
        }
        if (!bestForm.isInstitution() && !best.isEmpty() && !others.isEmpty()) {
            return owner(best);
        }
        return best.isEmpty() && !others.isEmpty() && (!education || others.size() > 1 || namesField()) ? unformed() : best;
    }

    /** Whether {@code college} is called after what it teaches, as a part of a university is, and not after a town: 化学学院, not 池州学院. */
    private static boolean isFaculty(String college) {
        return FACULTY.matcher(Folding.simplified(college)).lookingAt();
    }

    /** Whether the degree has its field beside it, so that what else stands there is no field. */
    private boolean namesField() {
        String title = titles.isEmpty() ? "" : titles.getFirst().text();
        return Degrees.find(title).stream().findFirst().filter(degree -> title.length() > degree.end() + 4 || Han.in(title) && degree.start() > 1).isPresent();
    }

    /** The name without form that stands for the institution of {@code unit}: in bold or linked, or behind the unit. */
    private RichText owner(RichText unit) {
        RichText last = others.getLast();
        boolean acronym = last.text().matches("[A-Z][A-Za-z-]{0,3}[A-Z]{1,5}(?:[ -][A-Z][a-z]{2,12}){0,2}|[A-Z]{2,6}(?:[ -][A-Z][a-z]{2,20}){0,2}");
        boolean behind = order.indexOf(last) > order.indexOf(unit) && EntryForms.isName(last.text()) && Character.isUpperCase(last.text().codePointAt(0)) && last.text().length() < 40;
        if (!education && EntryForms.isMarked(others.getFirst()) && !EntryForms.isMarked(unit)) {
            return others.getFirst();
        }
        RichText first = others.getFirst();
        if (!education && WITHIN.matcher(unit.text()).find() && order.indexOf(first) + 1 == order.indexOf(unit) && EntryForms.isName(first.text()) && first.text().length() < 30 && first.lines().equals(unit.lines())) {
            return first;
        }
        if (leads(first, unit)) {
            return first;
        }
        return behind && !EntryForms.isMarked(unit) && unit.lines().first() == last.lines().first() && (acronym || !education) ? last : unit;
    }

    /** "Lanternly (2020), Data Scientist, Tide Team": whether {@code name} begins the entry and {@code unit} follows behind the post or on a line further down. */
    private boolean leads(RichText name, RichText unit) {
        boolean brief = name.text().length() < LONGEST_LEADING && EntryForms.isName(name.text()) && !EntryForms.isDeed(name.text());
        boolean begins = order.getFirst() == name && order.indexOf(unit) > 0;
        boolean apart = name.lines().last() < unit.lines().first();
        return brief && begins && (apart || !education && titles.stream().anyMatch(title -> order.indexOf(title) == 1 && order.indexOf(title) < order.indexOf(unit)));
    }

    /** The institution among parts none of which has its form: what is set apart; behind the field where the degree comes first. */
    private RichText unformed() {
        boolean titleFirst = !titles.isEmpty() && order.indexOf(titles.getFirst()) < order.indexOf(others.getFirst());
        if (education && titleFirst) {
            int titled = titles.getFirst().lines().last();
            return others.stream().filter(other -> other.lines().first() > titled).findFirst().orElse(others.getLast());
        }
        List<RichText> marked = others.stream().filter(EntryForms::isMarked).toList();
        if (!marked.isEmpty() && marked.size() < others.size()) {
            return marked.getFirst();
        }
        return others.getFirst();
    }
}
