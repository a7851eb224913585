package bole.importer.field.stint;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.TitlePhrases;
import bole.text.Wording;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A post and its place in one field, as some write where only a place is asked for: "Currently a Postdoctoral Researcher at Fenwold University".
 *
 * @param title the post
 * @param place where it is
 */
record PostAtPlace(String title, String place) {

    private static final int LONGEST = 200;
    private static final Wording PLACE = Wording.of("^(?: (?:at|in|with|@)|,? ?@) (?:the )?(\\p{Lu}.*?)[\\s,.;]*$");
    /** What is none of the titles that are looked for, yet heads such a field. */
    private static final Wording STAFF = Wording.anyCase("^(?:current(?:ly)? )?(?:an? )?(staff|employee|member of staff)(?= (?:at|in|of) )");

    /** The two in {@code text}; empty where it does not begin with a post, or another place stands before. */
    static Optional<PostAtPlace> in(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher staff = STAFF.matcher(text);
        Optional<TitlePhrases.Phrase> post = staff.find() ? Optional.of(new TitlePhrases.Phrase(staff.start(1), staff.end(), staff.group(1))) : TitlePhrases.find(text, 0);
        return post.filter(phrase -> !InstitutionForm.of(text.substring(0, phrase.start())).isInstitution() && InstitutionForm.of(phrase.text()) == InstitutionForm.NONE).flatMap(phrase -> {
            Matcher place = PLACE.matcher(text.substring(phrase.end()));
            return place.find() ? Optional.of(new PostAtPlace(phrase.text(), place.group(1))) : Optional.empty();
        });
    }
}
