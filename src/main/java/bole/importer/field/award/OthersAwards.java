package bole.importer.field.award;

import bole.importer.field.form.PersonNames;
import bole.importer.field.form.Words;
import bole.text.Wording;
import java.util.regex.Matcher;

/** Tells awards of other people, of whom a sentence speaks beside its person: "worked with Mira Oduya, who won the Reed Prize", "my students received", "advised by Mira Oduya (Reed Fellow)". */
final class OthersAwards {

    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,20}(?: \\p{Lu}[\\p{L}\\p{M}.'’-]{0,20}){1,3}";
    /** A person whom the text goes on with in a clause of his or her own. */
    private static final Wording RELATIVE = Wording.of("(?<before>[^,.;()]{0,80}?)(?<name>" + NAME + ")(?:,? |,? and | \\()who(?: (?:has|have|had|also|was|were|been|is|later|recently|then))*(?: (?:an?|the))? $");
    private static final Wording BESIDE = Wording.of("\\b(?:with|by|under|alongside|advisor|adviser|supervisor|mentor|colleague|Prof\\.?|Professor|Dr\\.?) " + NAME + "(?:,| \\(| and)? (?:an? |the |also |who )*$");
    private static final Wording SUBJECT = Wording.of("(?:^|[,;] |\\b(?:and|when|where|as|while|because|that) )(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir)(?: (?:\\p{Ll}[\\p{L}-]*|Ph\\.?D\\.?)){0,2} (?:advisors?|advisers?|supervisors?|mentors?|colleagues?|students?|friends?|wife|husband|father|mother|brother|sister|mentees?|advisees?|co-authors?|collaborators?)\\b(?<rest>[^;]{0,60})$");
    private static final Wording TOGETHER = Wording.of("\\b(?:and|,) (?:I|me|he|she)\\b|[,;] (?:I|he|she) ");
    /** Who guided somebody, with what is said of him or her in brackets. */
    private static final Wording GUIDED = Wording.of(",? \\(?(?:(?:jointly )?(?:co-)?(?:advised|supervised|mentored|guided) by|under(?: the (?:supervision|guidance|direction|mentorship|advice) of)?|(?:working |worked )(?:with|under)) (?:(?:Prof|Dr|Mr|Ms)\\.? |Professors? )*" + NAME + "(?: \\([^()]{1,60}\\))?(?:(?:,| and|, and) (?:(?:Prof|Dr)\\.? |Professor )*" + NAME + "(?: \\([^()]{1,60}\\))?)*\\)?(?:, (?:(?:an?|the) )?(?:\\d{4} )?(?:winner|recipient|laureate|fellow|member) of [^,.;]{2,80})?");
    private static final Wording HOLDER = Wording.of("(?i:winner|laureate|recipient|awardee|medall?ist)s? (?:(?:Prof|Dr)\\.? |Professor )?" + NAME);
    private static final Wording DEGREE = Wording.of("^(?i:ph\\.? ?d\\.?|d\\.?phil\\.?|(?:b|m)\\.? ?(?:sc|s|a|e|eng|tech|phil|ed|ba|com)\\.?|(?:master|bachelor|doctor)(?:['’]?s)?(?: of \\p{L}+)?|doctorate)(?: (?i:degree|and))* (?:in|from|at|with|under|on|of|\\()");
    private static final Wording SCIENTISTS = Wording.of("(?i)\\b(?:nobel|turing|fields) (?:laureates?|winners?)\\b");

    private OthersAwards() {
    }

    /** Whether what is received behind {@code before} is received by others. */
    static boolean areBehind(String before) {
        return Words.of("award-other").in(left(before).replace("学位论文", "").replace("peer-reviewed", "")) || before.matches("(?s).*[“《][^”》]*") || before.chars().filter(c -> c == '"').count() % 2 == 1 || isOfAnother(before);
    }

    private static boolean isOfAnother(String before) {
        String near = before.substring(Math.max(0, before.length() - 160));
        Matcher relative = RELATIVE.matcher(near);
        boolean other = relative.find() && !relative.group("before").isBlank() && PersonNames.isLatin(relative.group("name"));
        Matcher subject = SUBJECT.matcher(near);
        return other || BESIDE.matcher(left(near)).find() || subject.find() && !TOGETHER.matcher(subject.group("rest")).find();
    }

    /** {@code told} without who guided the person. */
    static String left(String told) {
        return GUIDED.matcher(told).replaceAll("");
    }

    /** Whether {@code title} names somebody who has an award, or a degree that was finished beside such a person. */
    static boolean isNamed(String title) {
        return HOLDER.matcher(title).find() || DEGREE.matcher(title).find() || SCIENTISTS.matcher(title).find();
    }
}
