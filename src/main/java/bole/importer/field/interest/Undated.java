package bole.importer.field.interest;

import bole.importer.page.RichText;
import bole.text.DateReader;
import bole.text.Wording;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Chooses the sentences that tell of no time gone by: what somebody worked on years ago need not be what he or she works on. */
final class Undated {

    private static final Wording NOW = Wording.of("(?<=\\d年)[^。]{2,80}?[，,；](?=(?:现|目前|现在)?(?:主要|长期)(?:从事|研究|致力))|(?<=\\d{4}),? (?:and|where) (?=(?:now |currently )?(?:I|he|she|my|his|her)\\b)(?!(?:I|he|she) (?:[a-z]+ly )?(?:[a-z]+ed|was|were|did|led|built|wrote|made|ran|held|taught|won|had|got)\\b)");

    private Undated() {
    }

    /** Those of {@code sentences} that have no date, or the part of them that tells of today. */
    static Stream<RichText> of(List<RichText> sentences) {
        return sentences.stream().map(Undated::sinceThen).filter(sentence -> sentence.text().contains("since") || DateReader.find(sentence.text()).isEmpty());
    }

    /** What a sentence tells of today behind what it tells of a time gone by: "I came in 2018, and | I work on tides", 2015年毕业于雾原大学，|主要从事潮汐研究. */
    private static RichText sinceThen(RichText sentence) {
        Matcher now = NOW.matcher(sentence.text());
        return now.find() ? sentence.from(now.end()) : sentence;
    }
}
