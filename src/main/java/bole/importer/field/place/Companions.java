package bole.importer.field.place;

import bole.importer.field.form.InstitutionForm;
import bole.importer.page.RichText;
import bole.text.DateReader;
import bole.text.Wording;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Whom somebody worked with, told between what was done and where or when: "I interned at Brackwater with Mira Oduya and Otto Lind (summer 2022)". */
public final class Companions {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.’'-]{0,24}";
    private static final String TITLE = "(?:(?:Prof|Professor|Professors|Profs|Dr|Drs|Mr|Ms|Mrs)\\.? )*";
    private static final String NAME = TITLE + WORD + "(?: (?:de|van|von|der|den|da|di|la|el|bin|al|" + WORD + ")){1,4}";
    private static final String LEAD = "(?<!\\bwork)(?<!\\bworks) (?:(?:working |collaborating )?(?:closely )?with|(?:co-)?(?:hosted|advised|supervised|mentored|guided|led) by|under(?: the (?:supervision|guidance|mentorship|direction) of)?)(?: my)?(?: [a-z]+)? ";
    private static final String NEXT = "(?=,? (?:\\(|(?:in|from|since) (?:\\w+ )?(?:19|20)\\d\\d|(?:in|during|over) the (?:summer|winter|fall|spring|autumn)|between|and (?:at|before|then)\\b|(?:(?:working |focusing )?on|where (?:I|he|she)) [^.;()]{3,110}?,? and at (?:the )?\\p{Lu}|(?:and )?(?:the )?\\p{Lu}[\\p{L}&’' -]{1,40}? (?:with|under|(?:hosted|advised|supervised|mentored) by) \\p{Lu}|and an? (?:\\p{Ll}+ )?(?:member|affiliate|assistant|fellow|associate|instructor|researcher)\\b|(?<place>(?:at|in the) (?:the )?\\p{Lu})))";
    private static final Wording NAMES = Wording.of(LEAD + "(?<names>" + NAME + "(?:(?:, and|,| and| &| as well as) " + NAME + "){0,5})" + NEXT);
    /** A host at the end of a sentence. */
    private static final Wording HOST = Wording.of(",? (?:co-)?(?:hosted|advised|supervised|mentored|guided) by(?: my)?(?: [a-z]+)? (?<names>" + NAME + "(?:(?:, and|,| and| &) " + NAME + "){0,5})\\.?$");
    private static final Wording ASIDE = Wording.of("(?i) \\((?:(?:link to|my|phd|the|pdf|ph\\.d\\.|master['’]?s?) )?(?:thesis|dissertation|slides)\\b[^()]{0,160}\\)");
    private static final String SUPERVISOR = "(?:(?:ph\\.? ?d\\.?|doctoral|master['’]?s?|m\\.?sc\\.?|graduate)(?: (?:and|&|/) | ?/ ?| )?){1,3}(?:student )?(?:supervis|advis|mentor)\\p{L}{0,4}";
    /** "Professor (Ph.D. supervisor)", "Professor and doctoral supervisor at …", "Assistant with Ph.D. at …": what a post entitles to, and what entitles to it. */
    private static final Wording ENTITLED = Wording.of("(?i) ?\\(" + SUPERVISOR + "\\)|(?<=assistant|associate|lecturer|researcher|fellow|scientist) with ph\\.? ?d\\.?(?= (?:at|in) (?:the )?(?-i:\\p{Lu}))|(?<=professor|researcher|scientist|fellow|lecturer)(?:,| and| &|/) ?(?:an? |the )?" + SUPERVISOR + ",?(?= (?:at|in|with|of) |[.;]|$)");
    /** "my PhD (with Mira Oduya) from …": who led it. */
    private static final Wording LEADER = Wording.of("(?i) \\((?:(?:working |joint(?:ly)? )?with|under|(?:co-)?(?:advised|supervised|hosted|mentored|guided)(?: jointly)? by|(?:co-)?(?:advis[eo]rs?|supervisors?|mentors?|hosts?):?)(?: my)?(?: (?:the supervision|supervisor|advisor|adviser|mentor) of)? (?=(?-i:\\p{Lu}))[^()]{2,90}\\)");
    private static final Wording STATED = Wording.of("(?:,? and | & |, and |, | as well as )");

    /** One of these stands in whatever is taken out. */
    private static final List<String> LEADS = List.of(" with ", " by ", " under ", " (", "upervis", "dvis");

    private Companions() {
    }

    /** {@code sentence} without the names of people between a place or a verb and what belongs to it; a place behind them is theirs where another was named before. */
    public static RichText removed(RichText sentence) {
        if (LEADS.stream().noneMatch(sentence.text()::contains)) {
            return sentence;
        }
        RichText rest = withoutAsides(withoutHost(sentence));
        Matcher names = NAMES.matcher(rest.text());
        int from = 0;
        while (names.find(from)) {
            int start = names.start();
            boolean theirs = names.group("place") != null && isPlaced(rest.slice(0, start));
            if (arePeople(names.group("names")) && !theirs) {
                boolean apart = start > 0 && rest.text().charAt(start - 1) == ',' && rest.text().startsWith(",", names.end());
                rest = rest.without(apart ? start - 1 : start, names.end());
                names = NAMES.matcher(rest.text());
                from = start;
            } else {
                from = names.end();
            }
        }
        return rest;
    }

    private static RichText withoutHost(RichText sentence) {
        Matcher host = HOST.matcher(sentence.text());
        return host.find() && arePeople(host.group("names")) ? sentence.slice(0, host.start()) : sentence;
    }

    /** "my PhD (thesis, winner of an award) from …", "my PhD (with Mira Oduya) from …": {@code sentence} without brackets about the thesis, its advisor or whom a post entitles to supervise that name no time. */
    private static RichText withoutAsides(RichText sentence) {
        return without(LEADER, without(ASIDE, without(ENTITLED, sentence)));
    }

    private static RichText without(Wording bracket, RichText sentence) {
        RichText rest = sentence;
        Matcher aside = bracket.matcher(rest.text());
        int from = 0;
        while (aside.find(from)) {
            boolean dated = bracket == LEADER && !DateReader.find(aside.group()).isEmpty();
            from = dated ? aside.end() : aside.start();
            rest = dated ? rest : rest.without(aside.start(), aside.end());
            aside = bracket.matcher(rest.text());
        }
        return rest;
    }

    private static boolean isPlaced(RichText head) {
        return !InstitutionFinder.find(head).isEmpty();
    }

    private static boolean arePeople(String names) {
        return Stream.of(STATED.split(names)).map(name -> name.replaceFirst("^" + TITLE, "")).allMatch(name -> InstitutionForm.of(name) == InstitutionForm.NONE);
    }
}
