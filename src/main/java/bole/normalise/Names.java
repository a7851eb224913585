package bole.normalise;

import bole.profile.Name;
import bole.profile.NameKind;
import bole.text.Folding;
import bole.text.Han;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names made regular: white space folded, no space inside a Chinese name, the language of each by its script, every name once, one to show,
 * and a Chinese name beside a Latin one the native one. Capitals stay as the person writes them.
 */
final class Names {

    private Names() {
    }

    static List<Name> tidy(List<Name> names) {
        Map<String, Name> kept = new LinkedHashMap<>();
        boolean shown = false;
        for (Name name : names) {
            String text = text(name.text());
            NameKind kind = name.kind() == NameKind.DISPLAY && shown ? NameKind.VARIANT : name.kind();
            shown |= kind == NameKind.DISPLAY && !text.isEmpty();
            if (!text.isEmpty()) {
                kept.merge(text, new Name(text, language(text, name.lang()), kind), (first, second) -> first.kind().compareTo(second.kind()) <= 0 ? first : second);
            }
        }
        return withNative(new ArrayList<>(kept.values()));
    }

    private static String text(String raw) {
        String line = Text.line(raw);
        return line.codePoints().allMatch(codePoint -> Han.is(codePoint) || codePoint == ' ') ? line.replace(" ", "") : line;
    }

    private static List<Name> withNative(List<Name> names) {
        boolean latinShown = names.stream().anyMatch(name -> name.kind() == NameKind.DISPLAY && !Han.in(name.text()));
        boolean known = names.stream().anyMatch(name -> name.kind() == NameKind.NATIVE);
        for (int i = 0; latinShown && !known && i < names.size(); i++) {
            Name name = names.get(i);
            if (Han.in(name.text())) {
                names.set(i, new Name(name.text(), name.lang(), NameKind.NATIVE));
                known = true;
            }
        }
        return List.copyOf(names);
    }

    /** What the source says, unless the script says otherwise; Chinese is simplified or traditional where its characters tell. */
    private static String language(String text, String said) {
        if (text.codePoints().anyMatch(Names::isKana)) {
            return "ja";
        }
        if (text.codePoints().anyMatch(codePoint -> Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HANGUL)) {
            return "ko";
        }
        if (Han.in(text)) {
            boolean otherwise = !said.isEmpty() && !said.startsWith("zh") && !said.equals("en");
            return otherwise || said.equals("zh-Hans") || said.equals("zh-Hant") ? said : Folding.simplified(text).equals(text) ? "zh" : "zh-Hant";
        }
        return said.startsWith("zh") || said.isEmpty() && text.chars().allMatch(letter -> letter < 0x80) ? "en" : said;
    }

    private static boolean isKana(int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }
}
