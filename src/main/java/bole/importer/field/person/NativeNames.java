package bole.importer.field.person;

import bole.importer.field.form.PersonNames;
import bole.importer.page.RichText;
import bole.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** The Chinese spelling of a name of which a sentence or a label says that it is Chinese: "My name written in Chinese is 滕若澜.", "(Chinese: 滕若澜)", "中文名：滕若澜". */
final class NativeNames {

    private static final String SCRIPT = "(?:(?:simplified|traditional) )?(?:chinese|mandarin|hanzi|han characters)(?: characters?| script)?";
    private static final String WRITTEN = "(?:,? (?:(?:my|her|his|the) (?:full )?name|it|this|which|that))?(?:\\s?(?:is|was|reads|goes|['’]s))?(?: (?:written|spelled|spelt|rendered|typed))?(?: (?:as|by))?";
    private static final String HAN = "([\\u3400-\\u9fff]{1,2}[ \\u3000]?[\\u3400-\\u9fff]{1,3})(?![\\u3400-\\u9fff])";
    private static final Wording BEFORE = Wording.anyCase("(?:(?<!['’]s )\\bchinese (?:full )?name" + WRITTEN + "|\\bin " + SCRIPT + WRITTEN + "|(?<=[(（/|·,;] ?)(?:in )?" + SCRIPT + "(?=\\s?[:：])|\\bmy (?:full )?name is written(?: as)?|中文(?:姓)?名(?:字)?(?:是|为|叫)?)\\s?[:：,]?\\s*[\"“(（「]?\\s*" + HAN);
    private static final Wording BEHIND = Wording.anyCase("(?<![\\u3400-\\u9fff])([\\u3400-\\u9fff]{2,4})[”」\"]? in " + SCRIPT + "\\b");

    private NativeNames() {
    }

    /** The first of them in {@code opening}. */
    static Optional<String> in(List<RichText> opening) {
        return opening.stream().map(RichText::text).flatMap(text -> said(BEFORE.matcher(text)).or(() -> said(BEHIND.matcher(text))).stream()).findFirst();
    }

    private static Optional<String> said(Matcher name) {
        return name.results().map(found -> found.group(1).replaceAll("[ \\u3000]", "")).filter(PersonNames::isHan).findFirst();
    }
}
