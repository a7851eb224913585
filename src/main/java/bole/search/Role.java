package bole.search;

import bole.profile.Degree;
import bole.profile.StintKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people are at an institution, by the words for it in both languages, as they stand beside its name. */
enum Role {

    PHD_STUDENT("(?:ph\\.?d\\.?|doctoral) (?:students?|candidates?)|博士研究生|博士生|在读博士|直博生", StintKind.EDUCATION, Degree.PHD, true),
    MASTER_STUDENT("master'?s? students?|硕士研究生|硕士生|在读硕士", StintKind.EDUCATION, Degree.MASTER, true),
    BACHELOR_STUDENT("(?:undergraduate students?|undergraduates?|undergrads?|bachelor'?s? students?)|本科生", StintKind.EDUCATION, Degree.BACHELOR, true),
    STUDENT("(?:graduate |grad )?students?|研究生|学生", StintKind.EDUCATION, null, true),
    POSTDOC("post-?docs?|post-?doctoral (?:researchers?|fellows?|scholars?)|博士后", StintKind.EMPLOYMENT, null, true, "postdoc", "postdoctoral", "博士后"),
    PHD("ph\\.?d\\.?s?(?: degree)?|doctorate|博士", StintKind.EDUCATION, Degree.PHD, false),
    MASTER("master'?s?(?: degree)?|m\\.?sc\\.?|m\\.?phil\\.?|硕士", StintKind.EDUCATION, Degree.MASTER, false),
    BACHELOR("bachelor'?s?(?: degree)?|b\\.?sc\\.?|本科|学士", StintKind.EDUCATION, Degree.BACHELOR, false),
    ALUMNI("alumn[iea]|alumnus|alums?|graduates?|grads?|校友|毕业生", StintKind.EDUCATION, null, false),
    PROFESSOR("professors?|profs?\\.?|教授", StintKind.EMPLOYMENT, null, true, "professor", "教授"),
    TEACHER("faculty(?: members?)?|lecturers?|teachers?|老师|教师|导师", StintKind.EMPLOYMENT, null, true, "professor", "lecturer", "faculty", "teacher", "教授", "讲师", "教师", "老师"),
    INTERN("interns?|internships?|实习生", StintKind.INTERNSHIP, null, false),
    ENGINEER("(?:software |research )?engineers?|工程师", StintKind.EMPLOYMENT, null, true, "engineer", "工程师"),
    EMPLOYEE("employees?|staff|员工|职员", StintKind.EMPLOYMENT, null, true);

    /** The words of every role; what is longer comes first. */
    static final String ANY = String.join("|", java.util.Arrays.stream(values()).map(role -> role.words).toList());

    private final String words;
    private final Pattern pattern;
    private final StintKind kind;
    private final Degree degree;
    private final boolean ofToday;
    private final List<String> titles;

    Role(String words, StintKind kind, Degree degree, boolean ofToday, String... titles) {
        this.words = words;
        this.pattern = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
        this.kind = kind;
        this.degree = degree;
        this.ofToday = ofToday;
        this.titles = List.of(titles);
    }

    /** The role that {@code word} is for; empty for none. */
    static Optional<Role> of(String word) {
        return word == null ? Optional.empty() : java.util.Arrays.stream(values()).filter(role -> role.pattern.matcher(word).matches()).findFirst();
    }

    StintKind kind() {
        return kind;
    }

    Optional<Degree> degree() {
        return Optional.ofNullable(degree);
    }

    /** Whether who is called so today is meant, unless something else is said. */
    boolean ofToday() {
        return ofToday;
    }

    /** Words one of which the title has; none where the kind of stint says it all. */
    List<String> titles() {
        return titles;
    }
}
