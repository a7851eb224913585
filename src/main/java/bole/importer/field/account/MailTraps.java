package bole.importer.field.account;

import bole.text.Wording;
import java.util.regex.Matcher;

/** Words put into a mail address to mislead machines that collect addresses, and left out by people: "t.vale@NOSPAM.fenwold.edu", "t.vale@fenwold(remove this).edu". */
final class MailTraps {

    private static final Wording BRACKETED = Wording.of("(?i)\\s?[(\\[<{]\\s?(?:please )?(?:remove|delete|omit|drop|no[-_ ]?spam|anti[-_ ]?spam)\\b[^()\\[\\]<>{}@]{0,24}[)\\]>}]\\s?");
    private static final Wording WORD = Wording.of("(?i)(\\.?)[-_]{0,2}(?:no[-_]?spam(?:please)?|remove[-_]?(?:this|me)|delete[-_]?(?:this|me)|anti[-_]?spam|without[-_]?spam)[-_]{0,2}(\\.?)(?=\\S|$)");

    private MailTraps() {
    }

    /** {@code text} without such words; dots on both sides of one become one. */
    static String without(String text) {
        String open = BRACKETED.matcher(text).replaceAll("");
        return WORD.matcher(open).replaceAll(word -> Matcher.quoteReplacement(word.group(1).isEmpty() || word.group(2).isEmpty() ? "" : "."));
    }
}
