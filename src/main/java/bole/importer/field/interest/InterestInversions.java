package bole.importer.field.interest;

import bole.importer.page.RichText;
import bole.text.Wording;
import java.util.Optional;
import java.util.regex.Matcher;

/** Finds fields that a sentence names before it says that they are somebody's interests: "[Tidal modelling and peat ecology] are my main interests". */
final class InterestInversions {

    private static final String INTERESTS = "(?:interests?|passions?|specialt(?:y|ies)|focus|areas? of (?:interest|research|expertise|focus|specialization)|fields? of (?:interest|research|expertise)|research (?:interests?|areas?|fields?|topics?|focus))\\b";
    private static final String OWN = "(?:(?:some|two|three|one|a few|all|both|part) of |among |at the (?:heart|core|cent(?:er|re)|root) of |the (?:subject|focus|heart|core|topic|theme|object) of |also |currently |now |still )*(?:my|his|her) (?:[a-z-]+ ){0,3}" + INTERESTS + "|the (?:(?:two|three|four|five) )?(?:main|central|primary|principal|chief|key) (?:research )?(?:topics?|subjects?|areas?|fields?|themes?|focus|interests?|category) (?:of|in) (?:my|his|her)\\b|(?:at the (?:heart|core|cent(?:er|re)|root)|the (?:subject|focus|heart|core|topic|theme|object)) of (?:my|his|her) (?:[a-z-]+ ){0,2}(?:research|work|thesis|dissertation|ph\\.?d|studies|scholarship)\\b";
    private static final String MINE = "(?:[a-z-]+ ){0,4}(?:problems|topics|areas|questions|subjects|fields|things|issues|themes) (?:(?:that|which) )?(?:(?:[a-z]+ ){0,2}(?:interest|fascinate|excite|intrigue)s? me\\b|i (?:am|work|find|care|study|like|love|enjoy|focus|think)\\b)";
    private static final String WHERE = "(?:(?:mainly|primarily|largely|also) )?(?:where|what) my (?:[a-z]+ ){0,2}interests? (?:lies?|are|is)\\b";
    private static final String DEAR = "of (?:[a-z]+ ){0,2}interest to me\\b";
    /** What follows the fields: "are my main interests", "are the problems that interest me most", "interest me". */
    private static final Wording FOLLOWED = Wording.anyCase(",? (?:(?:(?:(?:has|have) (?:long |always )?been|will be|is|are|remains?|forms?|constitutes?|makes? up|stands?|lies?|sits?) )(?:" + OWN + "|" + MINE + "|" + WHERE + "|" + DEAR + ")|(?:particularly |especially |most |deeply |also |all |both ){0,2}(?:interest|fascinate|excite|intrigue)s? me\\b(?! (?:in|to|into|by|about|that|because)\\b))");
    /** How a sentence begins of which the fields stand elsewhere: "These are my interests". */
    private static final Wording ELSEWHERE = Wording.anyCase("^\\W*(?:what|these|those|they|this|that|it|such|here|there|among|which|some|all|both|one|two|three|the (?:following|above|main|first|second)|my|his|her|our|i|he|she|we|you|if|when|where|given|despite|due|because|with|as|among|outside|besides|apart|topics|areas|subjects|problems|fields|things|please)\\b");
    private static final Wording OPEN = Wording.anyCase("\\b(?:that|which|what|who|and|of)$");
    private static final int LONGEST = 400;

    private InterestInversions() {
    }

    /** The fields before what calls them interests. */
    static Optional<RichText> of(RichText sentence) {
        Matcher followed = FOLLOWED.matcher(sentence.text());
        boolean found = sentence.text().length() <= LONGEST && followed.find() && followed.start() > 2 && !ELSEWHERE.matcher(sentence.text()).lookingAt() && !OPEN.matcher(sentence.text().substring(0, followed.start())).find();
        return found ? Optional.of(sentence.slice(0, followed.start())) : Optional.empty();
    }
}
