package bole.importer.field;

import bole.importer.page.RichText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A given name alone with which somebody presents himself or herself, where the page says no more: "My name is Mira.", "Hi, I'm Mira, a …". */
final class GivenNames {

    private static final String GIVEN = "(\\p{Lu}\\p{Ll}{2,15}(?:-\\p{L}\\p{Ll}{1,12})?)(?=\\s?(?:[.,!;:(–—-]|and\\b|$|\\n|[^\\p{L}\\p{N}\\p{P}\\s]))";
    private static final List<Pattern> FORMS = List.of(Pattern.compile("\\b[Mm]y name(?: is|['’]s) " + GIVEN),
        Pattern.compile("\\b(?:Hi|Hello|Hey)(?: there| all| everyone| everybody)?[^\\p{L}\\p{N}]{0,6}(?:I am|I['’]m|[Tt]his is|[Ii]t['’]s) " + GIVEN), Pattern.compile("^I(?: am|['’]m) " + GIVEN + "(?=, (?:an? |your )(?!and))"));

    private GivenNames() {
    }

    /** The first of them in {@code opening}. */
    static Optional<String> in(List<RichText> opening) {
        return opening.stream().map(RichText::text).flatMap(text -> FORMS.stream().map(form -> form.matcher(text))).filter(Matcher::find).map(found -> found.group(1)).filter(GivenNames::isFree).findFirst();
    }

    /** Whether {@code word} is no word that stands in the place of names: "I'm French", "I am Professor …". */
    private static boolean isFree(String word) {
        return !Words.of("not-name").has(word) && !Words.of("title").has(word) && !Words.of("nationality").has(word) && !Words.of("country").has(word);
    }
}
