package bole.importer.field.english;

import bole.text.Wording;

/** Degrees that a sentence says were not got: "began but did not finish a PhD at …", "dropped out of my master's at …", "a PhD at …, which I did not complete". */
final class UnfinishedDegrees {

    private static final Wording BEFORE = Wording.of("(?i)\\b(?:(?:did not|didn['’]t|never|without|not|failed to|unable to|decided not to) (?:fully |formally |quite )?(?:finish|complet|obtain|get|earn|gradu)\\p{L}*|dropp(?:ed|ing) out of|(?:quit|quitting|abandoned|abandoning|discontinued|aborted|withdrew from|broke off|gave up|gave up on|(?:before|without) finishing))"
        + " (?:(?:with|on|from) )?(?:(?:my|an?|the|his|her|that|any) )?(?:[\\p{L}-]+ ){0,2}$");
    private static final Wording BEHIND = Wording.of("(?i)^[^.;]{0,90}?(?:\\((?:not (?:completed|finished)|unfinished|incomplete|discontinued|withdrew|withdrawn|left|dropped out|abandoned|ABD)\\b|,? (?:which|but|that) (?:I |he |she )?(?:did not|didn['’]t|never) (?:finish|complete)|,? (?:which|but) (?:I |he |she )?(?:then |later |soon )?(?:dropped out|quit|abandoned|gave (?:it )?up))");

    private UnfinishedDegrees() {
    }

    /** Whether {@code text}, whose next head begins at {@code next}, says that the degree {@code head} was not got. */
    static boolean is(String text, ProseHead head, int next) {
        return head.isDegree() && (BEFORE.matcher(text.substring(Math.max(0, head.start() - 80), head.start())).find() || BEHIND.matcher(text.substring(head.end(), next)).find());
    }
}
