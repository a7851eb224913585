package bole.query;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names by which the fields of a query are typed, in both languages. */
final class QueryFields {

    /** A field of the query language. */
    enum Typed {
        NAME(QueryField.NAME, "name", "author", "person", "姓名", "名字", "人名"),
        INTEREST(QueryField.INTEREST, "interest", "interests", "topic", "topics", "兴趣", "興趣", "研究兴趣", "研究興趣", "方向", "研究方向"),
        INSTITUTION(QueryField.INSTITUTION, "institution", "affiliation", "organisation", "organization", "org", "机构", "機構", "单位", "單位", "学校", "學校"),
        TITLE(QueryField.TITLE, "title", "position", "标题", "標題", "题目", "題目", "职位", "職位", "职称", "職稱"),
        VENUE(QueryField.VENUE, "venue", "journal", "conference", "期刊", "会议", "會議"),
        YEAR(QueryField.ANY, "year", "years", "年", "年份");

        private final QueryField field;
        private final List<String> names;

        Typed(QueryField field, String... names) {
            this.field = field;
            this.names = List.of(names);
        }

        QueryField field() {
            return field;
        }
    }

    private static final Map<String, Typed> BY_NAME = new HashMap<>();

    static {
        for (Typed typed : Typed.values()) {
            typed.names.forEach(name -> BY_NAME.put(name, typed));
        }
    }

    private static final int LONGEST = 12;

    private QueryFields() {
    }

    /** The field of that name, in any case. */
    static Optional<Typed> named(String name) {
        return name.length() > LONGEST ? Optional.empty() : Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }
}
