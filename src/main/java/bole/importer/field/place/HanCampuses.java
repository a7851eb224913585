package bole.importer.field.place;

import bole.importer.field.form.Words;
import bole.text.Folding;
import bole.text.Wording;
import java.util.Optional;
import java.util.regex.Matcher;

/** The town of a campus that stands without brackets behind the name of its university: 山东大学威海校区, 哈尔滨工业大学威海. */
final class HanCampuses {

    private static final Wording BEHIND = Wording.of("(?:国际)?校区|(?=$|[，,、；;。（(\\s]|任|担任|从事|获|取得|攻读|读|学习|工作|就读|做|的|毕业|副?教授|讲师|研究员|博士|硕士|本科|访问)");
    private static final Wording UNIVERSITY = Wording.of("大学$");
    private static final int LONGEST = 8;

    private HanCampuses() {
    }

    /** Where the institution ends whose name without a campus ends at {@code end}. */
    static int end(String text, int end) {
        if (end >= text.length() || !UNIVERSITY.matcher(text.substring(Math.max(0, end - 2), end)).find()) {
            return end;
        }
        String rest = text.substring(end, Math.min(text.length(), end + LONGEST));
        Optional<Words.Found> town = Words.of("country").find(rest).stream().filter(found -> found.start() == 0).findFirst();
        if (town.isEmpty()) {
            return end;
        }
        Matcher behind = BEHIND.matcher(Folding.simplified(text)).region(end + town.get().end(), text.length());
        return behind.lookingAt() ? behind.end() : end;
    }
}
