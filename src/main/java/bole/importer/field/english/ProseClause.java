package bole.importer.field.english;

import bole.importer.page.RichText;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * What an English sentence tells of one time: a sentence is cut before "before joining …" and "after receiving …", behind an opening "Before …,", at bars, and where
 * another time goes on without a verb of its own.
 *
 * @param words what is told
 * @param elided whether it goes on without a verb of its own
 */
record ProseClause(RichText words, boolean elided) {

    private static final Wording OPENING = Wording.anyCase("^(?:before|prior to|previous to|after|following|upon)\\b(?! (?:this|that|then)\\b)");
    private static final Wording MAIN = Wording.of(",\\s+(?=(?:I|he|she|they|He|She|Dr\\.?|Prof\\.?|[A-Z][a-z]+) )|(?<=^(?:After|Before|During|Following) (?:my|his|her) (?:PhD|Ph\\.D\\.|doctorate|doctoral studies|postdoc|studies|graduation|master['’]s|masters|undergrad|residency)) (?=(?:I|he|she) (?:was|worked|held|had|served|did|spent|took|became) )");
    /** ", and from 2020 to 2021 | a research fellow at …": another time, of which only the post is said. */
    private static final String OTHER_TIME = "(?:from|between|during|in|since) (?:\\p{L}+ )?(?:19|20)\\d\\d[^,.;]{0,24}?,? (?:as )?(?:an?|the) ";
    private static final Wording ELIDED = Wording.of(",?\\s+(?:and|then|and then|followed by)\\s+(?=" + OTHER_TIME + ")");
    private static final Wording GOES_ON = Wording.of("(?:and )?(?:then )?" + OTHER_TIME);
    private static final Wording LATER = Wording.anyCase(
        ",?(?<!\\b(?:was|were|been))\\s+(?:(?:before|after|prior to|and then|then) (?=(?:joining|moving|coming|becoming|starting|taking (?:up|on)|accepting|assuming|transferring|transitioning|switching|receiving|obtaining|completing|finishing|earning|graduating|returning|relocating|leaving|joined|moved|became)\\b|(?:an?|one|two|three|four|five|six|several|his|her|my)\\b[^,.]{0,24}\\b(?:years?|months?|stint|postdoc|internship|career)\\b)|having (?=previously))");
    /** "Past: | Postdoc at …": a label of what was. */
    private static final Wording FORMERLY = Wording.of("(?i)(?:previous(?:ly)?|former(?:ly)?|past|before(?: that)?|earlier|prior)(?: (?:positions?|posts?|jobs?|roles?|appointments?|affiliations?))?\\s?[:：] ?");
    private static final Wording BAR = Wording.of(" (?:[|｜→⇒]|->|=>) ");

    /** The clauses of {@code sentence}, in order; {@code elided} where all that it stands below is of the past, as it is behind "Formerly:". */
    static List<ProseClause> of(RichText sentence, boolean elided) {
        boolean past = elided || FORMERLY.matcher(sentence.text()).lookingAt();
        return of(sentence).stream().map(clause -> past ? new ProseClause(clause.words(), true) : clause).toList();
    }

    private static List<ProseClause> of(RichText sentence) {
        List<ProseClause> clauses = new ArrayList<>();
        for (RichText part : barred(sentence).stream().flatMap(piece -> parts(piece).stream()).toList()) {
            Matcher elided = ELIDED.matcher(part.text());
            int start = 0;
            boolean goesOn = GOES_ON.matcher(part.text()).lookingAt();
            while (elided.find()) {
                clauses.add(new ProseClause(part.slice(start, elided.start()), goesOn));
                start = elided.end();
                goesOn = true;
            }
            clauses.add(new ProseClause(part.from(start), goesOn));
        }
        return clauses;
    }

    /** "Engineer at Brackwater | Fenwold University '21": what bars set apart. */
    private static List<RichText> barred(RichText sentence) {
        List<RichText> pieces = new ArrayList<>();
        int start = 0;
        Matcher bar = BAR.matcher(sentence.text());
        while (bar.find()) {
            pieces.add(sentence.slice(start, bar.start()));
            start = bar.end();
        }
        pieces.add(sentence.from(start));
        return pieces;
    }

    private static List<RichText> parts(RichText sentence) {
        List<RichText> clauses = new ArrayList<>();
        int start = 0;
        Matcher main = MAIN.matcher(sentence.text());
        if (OPENING.matcher(sentence.text()).find() && main.find()) {
            clauses.add(sentence.slice(0, main.start()));
            start = main.end();
        }
        Matcher later = LATER.matcher(sentence.text());
        while (later.find(Math.max(start, clauses.isEmpty() ? 1 : start))) {
            clauses.add(sentence.slice(start, later.start()));
            start = later.end();
        }
        clauses.add(sentence.from(start));
        return clauses;
    }
}
