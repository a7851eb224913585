package bole.importer.field.place;

import bole.importer.field.form.PersonNames;
import bole.importer.field.form.Words;
import bole.text.DateReader;
import bole.text.Folding;
import bole.text.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The post in the opening of a biography that sets a name and its attributes in a row: "滕若澜，女，理学博士，落星湖大学教授，博士生导师。".
 *
 * @param title the position
 * @param place the institution, or {@code ""}
 */
public record ChineseBiography(String title, String place) {

    private static final Wording SIGN = Wording.of("[，,；;、]");
    private static final Wording EMPLOYED = Wording.of("(?<!先后|曾|曾经)(?:现?就职于?|现?任职于?|供职于|入职|工作于|加入)(?!后|前)");
    private static final Wording BEFORE = Wording.of("曾|此前|之前|毕业|^(?:之后|随后|其后|而后|后来?)(?=[在于赴到])");
    private static final Wording LATER = Wording.of("^(?:之后|随后|其后|而后|后来?)(?=[在于赴到])");
    private static final Wording COHORT = Wording.of("(?:20)?\\d\\d[级級届屆](?:大[一二三四])?");
    /** What stands beside ranks in a row. */
    private static final Wording ATTRIBUTE = Wording.of("(?:[\\u3400-\\u9fff]{0,8}[学學])?(?:博士后?|硕士)|(?:博士|硕士|研究)(?:研究)?生导师|博导|硕导|男|女|(?:19|20)\\d\\d年(?:\\d{1,2}月)?(?:出?生)|中共党员|[\\u3400-\\u9fff]{1,3}族");
    /** 滕若澜 | 教授. */
    private static final Wording ADDRESSED = Wording.of("^[\\u3400-\\u9fff]{2,3}(?=(?:副?教授|(?:副|助理)?研究员|讲师|高级工程师)$)(?<![副助理特聘讲座客座名誉荣休])");
    private static final int LONGEST_RANKS = 40;
    private static final int MOST_PARTS = 9;

    /** The post in {@code text}, where it begins with a name and names a position. */
    public static Optional<ChineseBiography> of(String text) {
        String[] parts = SIGN.split(text.split("。", 2)[0], MOST_PARTS);
        if (parts.length < 2 || parts[0].length() > 14 || !PersonNames.isHan(parts[0].replaceFirst("[(（].*$", ""))) {
            return Optional.empty();
        }
        String title = "";
        String place = "";
        boolean later = false;
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            later |= LATER.matcher(part).find();
            Optional<ChineseBiography> post = later && part.startsWith("并") ? Optional.empty() : post(part);
            if (post.isPresent()) {
                return Optional.of(new ChineseBiography(title.isEmpty() ? post.get().title : title, post.get().place));
            }
            title = title.isEmpty() && isTitle(part) ? part : title;
            place = place.isEmpty() && title.isEmpty() ? alone(part) : place;
        }
        String employer = employer(text);
        return title.isEmpty() ? Optional.empty() : Optional.of(new ChineseBiography(title, employer.isEmpty() ? place : employer));
    }

    /** The first rank in the opening sentence of {@code text}, before others, where it lists nothing but degrees and ranks: "副教授，水文学博士，硕导。毕业于…", "滕若澜教授，博导。". */
    public static Optional<String> rank(String text) {
        int end = text.indexOf('。');
        String[] parts = end < 2 || end > LONGEST_RANKS || end + 1 == text.length() ? new String[0] : SIGN.split(text.substring(0, end), MOST_PARTS);
        List<String> ranks = Arrays.stream(parts).map(String::strip).map(part -> ADDRESSED.matcher(part).replaceFirst("")).toList();
        boolean alone = !ranks.isEmpty() && ranks.stream().allMatch(part -> isTitle(part) || ATTRIBUTE.matcher(Folding.simplified(part)).matches());
        return alone ? ranks.stream().filter(ChineseBiography::isTitle).findFirst() : Optional.empty();
    }

    /** The institution that {@code part} names with nothing but a unit of it: "…，落星湖大学潮汐学院，讲师". */
    private static String alone(String part) {
        int end = HanPlaces.institutionEnd(part, 0);
        boolean bare = end > 0 && HanPlaces.institutionStart(part, 0, end) == 0 && (end == part.length() || HanPlaces.unit(part.substring(end)).length() == part.length() - end);
        return bare ? part.substring(0, end) : "";
    }

    private static boolean isTitle(String part) {
        return Words.of("title").in(part) && !part.contains("导师") && HanPlaces.title(part, 0).filter(span -> span[0] == 0 && span[1] == part.length()).isPresent();
    }

    /** "落星湖大学数学学院教授": place and title in one part, neither over nor dated. */
    private static Optional<ChineseBiography> post(String part) {
        int end = HanPlaces.employerEnd(part);
        if (end < 0 || BEFORE.matcher(part).find() || !DateReader.find(undated(part)).isEmpty()) {
            return Optional.empty();
        }
        return HanPlaces.title(part, end).map(span -> span[1] < part.length() && part.charAt(span[1]) == '”' ? HanPlaces.title(part, span[1] + 1).orElse(span) : span).map(span -> part.substring(span[0], span[1])).filter(Words.of("title")::in)
            .map(title -> new ChineseBiography(title, part.substring(HanPlaces.institutionStart(part, 0, end), end)));
    }

    /** {@code text} without the year in which a student began: 2021级. */
    public static String undated(String text) {
        return COHORT.matcher(text).replaceAll("");
    }

    /** The last place that the person is said to have taken a post at. */
    private static String employer(String text) {
        String place = "";
        Matcher verb = EMPLOYED.matcher(text.length() > 600 ? text.substring(0, 600) : text);
        while (verb.find()) {
            String rest = SIGN.split(text.substring(verb.end()), 2)[0].split("。", 2)[0];
            int end = HanPlaces.employerEnd(rest);
            place = end > 0 ? rest.substring(HanPlaces.institutionStart(rest, 0, end), end) : place;
        }
        return place;
    }
}
