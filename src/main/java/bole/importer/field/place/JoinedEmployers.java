package bole.importer.field.place;

import bole.importer.field.form.PersonNames;
import bole.text.Wording;

/** Names without the form of an institution that somebody joined or came to: "joined Lanternly as …", "returned to Oxford". */
public final class JoinedEmployers {

    private static final Wording CAME = Wording.of("(?i)\\b(?:return|mov|com|transferr)(?:ed|ing) (?:back )?to $|\\bcame (?:back )?to $");
    private static final Wording JOINED = Wording.of("(?i)\\bjoin(?:ed|ing)? (?:the )?$");
    /** What makes a name an attribute of what was joined: "the Brackwater | community". */
    private static final Wording ATTRIBUTE = Wording.of(" (?:faculty|community|team|project|board|group|lab|club|mission|movement|programme?|family|effort)\\b");
    /** A career told in order: "after my PhD I joined …", "he then joined …". */
    private static final Wording JOINED_LATER = Wording.of("(?i)\\b(?:after|then|later|subsequently|afterwards|recently|next|in (?:\\w+ ){0,2}(?:19|20)\\d\\d)\\b[^.;]{0,60}\\bjoin(?:ed|ing)? (?:the )?$");
    /** "Before joining | Lanternly", a clause of its own. */
    private static final Wording BEFORE_JOINING = Wording.of("(?i)(?:before|prior to|previous to|after|since|upon|until) (?:(?:my|his|her) )?joining (?:the )?");
    private static final Wording JOINED_AS = Wording.of("(?: \\(\\p{Lu}[\\p{L}&.-]{1,9}\\))?,? (?:as |to (?:work|lead|help|build|head|found|start)\\b|where |in (?:\\w+ )?(?:19|20)\\d\\d)");

    private JoinedEmployers() {
    }

    /** Whether the name from {@code start} to {@code end} is one that somebody joined, and what follows it says as what or when, or what precedes it says after what. */
    public static boolean is(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - 120), start);
        boolean person = PersonNames.isLatin(text.substring(start, end)) && text.startsWith(" at ", end) || text.startsWith("'s", end) || text.startsWith("’s", end);
        return JOINED.matcher(before).find() && !person && !ATTRIBUTE.matcher(text).region(end, text.length()).lookingAt() && (JOINED_AS.matcher(text).region(end, text.length()).lookingAt() || end == text.length() && BEFORE_JOINING.matcher(before).matches() || JOINED_LATER.matcher(before).find());
    }

    /** Whether {@code before}, what stands before the one word that a university is called by, says that somebody came to it. */
    static boolean isReached(String before) {
        return CAME.matcher(before).find();
    }
}
