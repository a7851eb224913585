package bole.importer.field.person;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.Words;
import bole.importer.field.place.HanPlaces;
import bole.importer.field.reading.Reading;
import bole.importer.page.Block;
import bole.importer.page.Page;
import bole.importer.page.RichText;
import bole.text.Han;
import bole.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lines outside the text of a page that say what a person is: "PhD student in optics, Fenwold University". */
public final class Headlines {

    private static final int LONGEST = 160;
    private static final int SHORTEST_SENTENCE = 20;
    private static final int LONGEST_SENTENCE = 600;

    private static final Wording HAN_SENTENCE = Wording.of("毕业|的(?:个人)?(?:主页|网站|博客)|课题组|团队");
    private static final Wording SELF = Wording.of("(?i)(?:(?:hi|hello|hey|welcome)(?: (?:there|all|everyone|to my [\\p{L} ]{3,30}))?[^\\p{L}]{1,6})?I(?:['’]m| am)\\b|我(?:是|叫|现)|本人");

    private Headlines() {
    }

    /** Whether {@code line} begins with a position. */
    public static boolean is(String line) {
        return line.length() < LONGEST && AffiliationReader.title(RichText.plain(line, 1)).isPresent();
    }

    /** Whether {@code line} begins with a position in either language: "Reader in Optics", 副教授，博士生导师. */
    public static boolean isPost(String line) {
        return is(line) || line.length() < LONGEST && Han.in(line) && HanPlaces.title(line, 0).filter(post -> post[0] == 0).isPresent();
    }

    /** Whether {@code line} shows a position, in either language, or nothing but a place. */
    public static boolean shows(String line) {
        return line.length() < LONGEST && (Han.in(line) ? HanPlaces.institutionEnd(line, 0) > 0 && !HAN_SENTENCE.matcher(line).find() || HanPlaces.title(line, 0).filter(span -> Words.of("title").in(line.substring(span[0], span[1]))).isPresent() : is(line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1)) || isPlace(line));
    }

    /** Whether {@code line} tells by a sentence who somebody is: "Mira Oduya is a postdoc at Fenwold University …", "I am a postdoc …". */
    public static boolean tells(String line) {
        if (line.length() < SHORTEST_SENTENCE || line.length() > LONGEST_SENTENCE || line.indexOf(' ') < 0) {
            return false;
        }
        Reading reading = Reading.of(Page.EMPTY.with(List.of(Block.paragraph(RichText.plain(line, 1)))), 0);
        return (SELF.matcher(line).lookingAt() || !NameReader.read(reading).isEmpty()) && !PositionReader.read(reading, List.of(), Optional.empty()).isEmpty();
    }

    /** Whether {@code line} names a part of an institution and not the whole. */
    public static boolean isUnit(String line) {
        boolean college = InstitutionForm.of(line) == InstitutionForm.COLLEGE && line.endsWith("学院");
        return InstitutionForm.of(line) == InstitutionForm.UNIT || college;
    }

    /** Whether {@code line} is the name of an institution and nothing else. */
    public static boolean isPlace(String line) {
        return AffiliationReader.place(RichText.plain(line, 1)).filter(found -> found.start() == 0 && found.end() == line.length()).isPresent();
    }

    /** {@code line} with {@code place} behind it, where it does not say it itself. */
    public static String at(String line, String place) {
        return place.isBlank() || line.contains(place) ? line : line + ", " + place;
    }
}
