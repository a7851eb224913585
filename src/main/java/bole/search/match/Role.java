package bole.search.match;

import bole.profile.Degree;
import bole.profile.StintKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people are, at an institution or anywhere, by the words for it in both languages. */
public enum Role {

    PHD_STUDENT("(?:ph\\.?d\\.?|doctoral) (?:students?|candidates?|researchers?)", "博士研究生|博士生|在读博士生?|直博生|博士在读", StintKind.EDUCATION, Degree.PHD, Use.TODAY),
    MASTER_STUDENT("master'?s? students?", "硕士研究生|硕士生|在读硕士生?|研究生在读", StintKind.EDUCATION, Degree.MASTER, Use.TODAY),
    BACHELOR_STUDENT("undergraduate students?|undergraduates?|undergrads?|bachelor'?s? students?", "本科生", StintKind.EDUCATION, Degree.BACHELOR, Use.TODAY),
    STUDENT("(?:graduate |grad )?students?", "研究生|学生", StintKind.EDUCATION, null, Use.TODAY),
    POSTDOC("post-?docs?|post-?doctoral (?:researchers?|fellows?|scholars?|associates?)", "博士后", StintKind.EMPLOYMENT, null, Use.TODAY, "postdoc", "postdoctoral", "博士后"),
    PHD("ph\\.?d\\.?'?s?(?: degrees?| graduates?| holders?)?|doctorates?", "博士学位|博士", StintKind.EDUCATION, Degree.PHD, Use.EVER),
    MASTER("master'?s?(?: degrees?| graduates?)?|m\\.?sc\\.?|m\\.?phil\\.?|(?-i:MS|M\\.S\\.|MA|MEng|M\\.Eng\\.)", "硕士学位|硕士", StintKind.EDUCATION, Degree.MASTER, Use.EVER),
    BACHELOR("bachelor'?s?(?: degrees?| graduates?)?|b\\.?sc\\.?|(?-i:BS|B\\.S\\.|BA|B\\.A\\.|BEng|B\\.Eng\\.)", "学士学位|本科|学士", StintKind.EDUCATION, Degree.BACHELOR, Use.EVER),
    ALUMNI("alumn[iea]|alumnus|alums?|graduates?|grads?", "校友|毕业生", StintKind.EDUCATION, null, Use.THERE),
    ASSISTANT_PROFESSOR("(?:research |tenure-track )?(?:assistant professors?|asst\\.? prof(?:s|essors?)?\\.?)", "助理教授", StintKind.EMPLOYMENT, null, Use.TODAY, "assistant professor", "助理教授"),
    ASSOCIATE_PROFESSOR("(?:research )?(?:associate professors?|assoc\\.? prof(?:s|essors?)?\\.?)", "副教授", StintKind.EMPLOYMENT, null, Use.TODAY, "associate professor", "副教授"),
    PROFESSOR("(?:full )?professors?|profs?\\.?", "教授", StintKind.EMPLOYMENT, null, Use.TODAY, "professor", "教授"),
    LECTURER("(?:senior )?lecturers?", "讲师", StintKind.EMPLOYMENT, null, Use.TODAY, "lecturer", "讲师"),
    FACULTY("faculty members?", "青年教师|高校教师", StintKind.EMPLOYMENT, null, Use.TODAY, Words.TEACHERS),
    TEACHER("faculty|teachers?", "老师|教师|导师", StintKind.EMPLOYMENT, null, Use.TODAY_THERE, Words.TEACHERS),
    VISITOR("visiting (?:scholars?|students?|researchers?)", "访问学者|访问学生|访学", StintKind.VISIT, null, Use.EVER),
    INTERN("(?:research )?interns?|internships?", "实习生", StintKind.INTERNSHIP, null, Use.EVER),
    RESEARCH_SCIENTIST("research scientists?", "研究科学家", StintKind.EMPLOYMENT, null, Use.TODAY, "research scientist", "研究科学家"),
    APPLIED_SCIENTIST("applied scientists?", "应用科学家", StintKind.EMPLOYMENT, null, Use.TODAY, "applied scientist", "应用科学家"),
    DATA_SCIENTIST("data scientists?", "数据科学家", StintKind.EMPLOYMENT, null, Use.TODAY, "data scientist", "数据科学家"),
    RESEARCH_FELLOW("(?:senior )?research fellows?", "", StintKind.EMPLOYMENT, null, Use.TODAY, "research fellow"),
    RESEARCHER_OF_RANK("", "(?:副|助理|高级|青年|特聘)?研究员", StintKind.EMPLOYMENT, null, Use.TODAY, "研究员", "researcher", "research scientist"),
    FOUNDER("(?:co-?)?founders?", "(?:联合)?创始人", StintKind.EMPLOYMENT, null, Use.TODAY, "founder", "创始人"),
    ENGINEER("(?:software |research )?engineers?", "(?:算法|软件|研发)?工程师", StintKind.EMPLOYMENT, null, Use.TODAY, "engineer", "工程师"),
    EMPLOYEE("employees?|staff", "员工|职员", StintKind.EMPLOYMENT, null, Use.TODAY_THERE);

    /** When somebody is called so, and whether without a place. */
    private enum Use { TODAY, EVER, THERE, TODAY_THERE }

    /** Words of several roles. */
    private static final class Words {

        static final String[] TEACHERS = {"professor", "lecturer", "faculty", "teacher", "教授", "讲师", "教师", "老师"};
    }

    /** The words of every role, in English and in Chinese, for the longest of them. */
    public static final String ENGLISH = any(role -> role.english);
    /** The same in Chinese. */
    public static final String CHINESE = any(role -> role.chinese);

    private final String english;
    private final String chinese;
    private final Pattern pattern;
    private final StintKind kind;
    private final Degree degree;
    private final Use use;
    private final List<String> titles;

    Role(String english, String chinese, StintKind kind, Degree degree, Use use, String... titles) {
        this.english = english;
        this.chinese = chinese;
        this.pattern = Pattern.compile(english.isEmpty() ? chinese : english + "|" + chinese, Pattern.CASE_INSENSITIVE);
        this.kind = kind;
        this.degree = degree;
        this.use = use;
        this.titles = List.of(titles);
    }

    private static String any(java.util.function.Function<Role, String> words) {
        return String.join("|", Stream.of(values()).map(words).filter(each -> !each.isEmpty()).toList());
    }

    /** The role that {@code word} is for; empty for none. */
    public static Optional<Role> of(String word) {
        return Stream.of(values()).filter(role -> role.pattern.matcher(word).matches()).findFirst();
    }

    /** The kind of stint in which somebody is so called. */
    public StintKind kind() {
        return kind;
    }

    /** The degree of those studies; empty for any or none. */
    public Optional<Degree> degree() {
        return Optional.ofNullable(degree);
    }

    /** Whether who is called so today is meant, unless something else is said. */
    public boolean ofToday() {
        return use == Use.TODAY || use == Use.TODAY_THERE;
    }

    /** Whether it says something without a place: "professors working on tides", but not "graduates" or 老师. */
    public boolean standsAlone() {
        return use == Use.TODAY || use == Use.EVER;
    }

    /** Whether a life told in steps has it as one that is over: "PhD from X, postdoc at Y". */
    public boolean isStep() {
        return this == POSTDOC || this == BACHELOR_STUDENT;
    }

    /** Whether nobody has it at a company: "ex-Google professors" are not professors of Google. */
    public boolean isAcademic() {
        return kind == StintKind.EDUCATION || titles.contains("professor") || titles.contains("assistant professor") || titles.contains("associate professor") || titles.contains("lecturer");
    }

    /** Words one of which the title has; none where the kind of stint says it all. */
    public List<String> titles() {
        return titles;
    }
}
