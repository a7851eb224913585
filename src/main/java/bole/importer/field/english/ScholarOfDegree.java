package bole.importer.field.english;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.TitlePhrases;
import bole.text.Wording;
import java.util.List;

/** Who got a degree with the money of a grant: "a PhD in Tides as a | Lantern scholar | from Fenwold University". It is no post. */
final class ScholarOfDegree {

    private static final Wording SCHOLAR = Wording.of("(?i)\\b(?:scholar|fellow|awardee|grantee|recipient|scholarship holder)$");
    /** What stands between the degree and who got it, without a verb of working. */
    private static final Wording AS = Wording.of("(?: degrees?)?(?: (?:in|of) [^,.;()]{2,70}?)?(?: (?:from|at) [^,.;()]{2,70}?)?,? as (?:an?|the) ");

    /** "a BSc … from …, where I was a | Lantern Scholar": an honour with a name. */
    private static final Wording WHERE = Wording.of("(?: degrees?)?(?: (?:in|of) [^,.;()]{2,70}?)?(?: (?:from|at) [^.;()]{2,90}?)?(?: in (?:\\p{L}+ )?(?:19|20)\\d\\d)?,? where (?:I|he|she) was (?:also )?(?:an?|the) ");
    private static final Wording NAMED = Wording.of("(?!Visiting|Research|Teaching|Graduate|Undergraduate|Post|Senior|Junior|Doctoral|Adjunct|Honorary|Faculty|College|Clinical)\\p{Lu}[\\p{L}.&’'-]+ .*");
    private static final Wording WORKED = Wording.of("\\b(?:worked|served|stayed|remained|continued|joined|working|serving|then)\\b");

    private ScholarOfDegree() {
    }

    /** Whether {@code title}, found in {@code text}, is what a student of the degree before it was called. */
    static boolean is(String text, TitlePhrases.Phrase title) {
        if (!SCHOLAR.matcher(title.text()).find()) {
            return false;
        }
        List<Degrees.Named> before = Degrees.find(text).stream().filter(degree -> degree.end() <= title.start()).toList();
        String between = before.isEmpty() ? "" : text.substring(before.getLast().end(), title.start());
        return (AS.matcher(between).matches() || NAMED.matcher(title.text()).matches() && WHERE.matcher(between).matches()) && !WORKED.matcher(between).find();
    }
}
