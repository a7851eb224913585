package bole.importer.field.english;

import bole.importer.field.form.InstitutionForm;
import bole.text.Wording;
import java.util.regex.Matcher;

/** Degrees told by the work for them: "my PhD thesis at Fenwold University was about …", "my master's work at …", "my doctoral dissertation, which I defended at …". */
final class DegreeWork {

    private static final Wording OWN = Wording.of("(?:^|[^\\p{L}])(?:[Mm]y|[Hh]is|[Hh]er|(?:wrote|completed|defended|submitted|did|finished) (?:an?|the))(?: own)? $");
    /** "my thesis for the | PhD | at …". */
    private static final Wording FOR = Wording.of("\\b(?:[Mm]y|[Hh]is|[Hh]er) (?:thesis|dissertation|research|work) for (?:the|my|his|her|an?) (?:degree of )?$");
    private static final Wording AT = Wording.of("\\.?(?: degree)?(?: in [^,.;()]{2,50}?)? (?:at|from) (?:the )?(?<place>\\p{Lu}[^;:()]{1,110})");
    private static final String NOUN = "\\.?(?: degree)?(?:['’]s)? (?:thesis|dissertation|work|studies|research|project|training)(?: (?:work|research|project))?";
    private static final String TITLE = "(?:,? (?:(?:is|was) )?(?:titled|entitled|called)?,? ?[“\"][^“”\"]{3,160}[”\"],?|,? (?:on|about|in|into) [^,.;()]{3,90}?|\\s?\\((?:19|20)\\d\\d\\))?";
    private static final String DONE = "(?: (?:was|were|is) (?:\\p{L}+ )?(?:written|done|completed|defended|carried out|conducted|performed|prepared|submitted|supervised)|, (?:which|that) (?:I|he|she) (?:wrote|defended|completed|submitted|did|finished|carried out)|,? (?:written|done|completed|defended|carried out|conducted|performed|prepared|submitted))?";
    private static final Wording PLACED = Wording.of(NOUN + TITLE + DONE + "(?: in (?:\\p{L}+ )?(?:19|20)\\d\\d| (?:with|under|by) (?:the (?:supervision|guidance) of )?\\p{Lu}[^,;()]{2,50}?)?,? (?:at|from|to|with) (?:the )?(?<place>\\p{Lu}[^;:()]{1,110})");
    private static final Wording ADVISED = Wording.of(" (?:co-)?(?:advis[eo]rs?|supervisors?|committee) (?:at|from) (?:the )?(?<place>\\p{Lu}[^;:()]{1,110}?) (?:was|were|is|are) ");

    private static final Wording OF_ANOTHER = Wording.of("(?i)\\b(?:supervis|mentor|advis|examin|committee|review|read |support|help)[^.;]{0,50}$");

    private DegreeWork() {
    }

    /** Whether the degree from {@code start} to {@code end} of {@code text} is that for which somebody did what follows, at a school. */
    static boolean is(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - 50), start);
        if (OF_ANOTHER.matcher(before).find()) {
            return false;
        }
        return OWN.matcher(before).find() && (isAt(PLACED, text, end) || isAt(ADVISED, text, end)) || FOR.matcher(before).find() && isAt(AT, text, end);
    }

    /** A thesis is written with a company, but a degree is not got from it. */
    private static boolean isAt(Wording work, String text, int end) {
        Matcher placed = work.matcher(text).region(end, text.length());
        if (!placed.lookingAt()) {
            return false;
        }
        InstitutionForm form = InstitutionForm.of(placed.group("place"));
        return form == InstitutionForm.UNIVERSITY || form == InstitutionForm.COLLEGE;
    }
}
