package bole.importer.field.english;

import bole.text.FoundDate;
import bole.text.Wording;
import java.util.regex.Matcher;

/**
 * Times behind a post that belong to another deed: "I am a lecturer at …, which was founded | in 1921", "… and won a prize | in 2017", "…, whose book | of 2014 …". Between the
 * post and its own time no verb stands but one of working.
 */
final class OtherTimes {

    /** What begins a further part of a sentence. */
    private static final String OPENING = "(?:\\b(?:and|but|while|whose|who|which|where|that|as well as)\\b|[,;:—–])";
    /** Who does something, and how. */
    private static final String SUBJECT = "(?:(?:I|we|he|she|they|it|the|an?|his|her|my|our|its|has|have|had|was|were|is|are|been|also|recently|then|later|first|[\\p{L}]{2,14}ly|\\p{Lu}[\\p{L}’'-]{1,20}) ){0,4}?";
    private static final String DEED = "(?:won|wins|received|earned|obtained|(?:was|were|been) (?:\\p{L}+ )?(?:awarded|elected|selected|named|honou?red|nominated|recogni[sz]ed|listed|featured|inducted|founded|established|created|opened|built|renamed|merged|closed|born|released|launched|published|funded|supported|bought|acquired)"
        + "|awarded|published|wrote|authored|co-?authored|edited|co-?edited|chaired|co-?chaired|organi[sz]ed|co-?organi[sz]ed|gave|gives|presented|delivered|launched|founded|co-?founded|established|created|initiated|introduced|opened|released|filed|hosted|defended|finished|completed|graduated|appeared|came out|celebrated|turned|shared|reviewed|reviews|proposed|discovered|invented|recorded|toured|got (?:an?|the)|(?:served?|serves|serving|sits?|sat) on)";
    private static final Wording DEEDS = Wording.of(OPENING + " (?:" + SUBJECT + "|(?:my|his|her|our) (?:[^ ,;()]{1,20} ){1,6}?)" + DEED + "\\b");
    /** What somebody got or wrote, whose time it is. */
    private static final Wording HONOUR = Wording.of("(?i)\\b(?:(?:co-?)?authors?|recipients?|winners?|laureates?|finalists?|medal(?:ist)?s?|prizes?|awards?|books?) ");
    private static final Wording OF_YEAR = Wording.of("\\b(?:book|paper|thesis|article|study|report|album|novel|edition|prize|award|essay|film|act|crisis|election|census) of $");

    private OtherTimes() {
    }

    /** Whether {@code date}, which stands behind the post that ends at {@code post}, tells when something else was. */
    static boolean has(String text, int post, FoundDate date) {
        boolean closed = date.range() && !date.interval().current() && date.interval().from().isPresent();
        if (closed || date.start() <= post) {
            return false;
        }
        String between = text.substring(post, date.start());
        Matcher deed = DEEDS.matcher(between);
        return deed.find() || HONOUR.matcher(between).find() || OF_YEAR.matcher(between).find();
    }
}
