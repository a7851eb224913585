package bole.importer.field.reading;

import bole.importer.field.place.HanPlaces;
import bole.text.DateReader;
import bole.text.Folding;
import bole.text.FoundDate;
import bole.text.Han;
import bole.text.Wording;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a line below a heading of studies or posts tells of a career in Chinese sentences, which are read as such, and is no entry of a list. */
public final class HanNarration {

    private static final Wording CLAUSE = Wording.of("[，,；;。]");
    /** What a clause with a time of its own tells and an entry does not. */
    private static final Wording DEED = Wording.of("毕业|获得?(?=[^，,]{0,24}(?:学位|博士|硕士|学士))|取得|(?:就读|任教|任职|就职|工作)于|晋升|攻读|受聘|聘为|加入|入职|调入|考入|保送|推免|留校|任(?=[\\u3400-\\u9fff]{0,8}(?:教授|研究员|讲师|助教|工程师|医师|主任|院长|所长))|(?<=[年月于在赴至今])[^，,]{2,24}(?:学习|工作|任教|访学|访问|进修|从事)");
    /** 本科毕业于…: a degree and its place, told by a verb. */
    private static final Wording DEGREE = Wording.of("(?:本科|学士|硕士|博士)[^，,]{0,8}(?:毕业于|就读于|毕业自|求学于)");
    /** What may stand before a deed where its time is a clause of its own: 2008年7月至今，在…工作. */
    private static final String LED = "至今";
    private static final int LONGEST_TIME = 20;
    private static final int SHORTEST = 20;
    private static final int LONGEST = 1_200;
    private static final int MOST_POSTS = 7;
    private static final int LONGEST_TIMED = 120;
    private static final Wording AT = Wording.of("[年月]?[，,：:]? ?(?:于|在|就读于?|毕业于|考入|保送|赴|前往|从(?=[^，,]{2,24}毕业)|任职于|就职于|加入|入职|受聘)");

    private HanNarration() {
    }

    /** 2009 - 2012 在某大学获得硕士学位: whether {@code text} begins with a time and tells with a verb what was then. */
    static boolean isTimed(String text) {
        boolean possible = text.length() < LONGEST_TIMED && text.indexOf('\n') < 0 && Han.in(text);
        Optional<FoundDate> first = possible ? DateReader.find(text).stream().findFirst().filter(date -> date.start() < 3) : Optional.empty();
        return first.isPresent() && AT.matcher(Folding.simplified(text)).region(first.get().end(), text.length()).lookingAt();
    }

    /** Whether {@code text} is such a line: two of its clauses have a time and a deed, or tell where a degree is from. */
    public static boolean is(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST || text.indexOf('\n') >= 0 || !Prose.isChinese(text)) {
            return false;
        }
        int told = 0;
        int degrees = 0;
        boolean dated = false;
        for (String clause : CLAUSE.split(Folding.simplified(text), 0)) {
            boolean timed = !DateReader.find(clause).isEmpty();
            boolean deed = DEED.matcher(timed ? clause : LED + clause).find();
            told += deed && (timed || dated) ? 1 : 0;
            dated = timed && !deed && clause.length() < LONGEST_TIME;
            degrees += DEGREE.matcher(clause).find() ? 1 : 0;
        }
        return told > 1 || degrees > 1 || isRowOfPosts(text);
    }

    /** 甲大学博士，乙大学博士后，丙大学教授: whether each clause of {@code text} is an institution and what somebody was there, and nothing else. */
    private static boolean isRowOfPosts(String text) {
        String[] clauses = text.length() < LONGEST_TIMED ? CLAUSE.split(text.endsWith("。") ? text.substring(0, text.length() - 1) : text, MOST_POSTS) : new String[0];
        return clauses.length > 1 && clauses.length < MOST_POSTS && Stream.of(clauses).map(String::strip).allMatch(HanNarration::isPost);
    }

    private static boolean isPost(String clause) {
        int end = HanPlaces.institutionEnd(clause, 0);
        return end > 0 && HanPlaces.institutionStart(clause, 0, end) == 0 && HanPlaces.title(clause, end).filter(title -> title[1] == clause.length()).isPresent();
    }
}
