package bole.importer.field.person;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.Words;
import bole.importer.field.place.InstitutionFinder;
import bole.importer.field.reading.Prose;
import bole.importer.page.RichText;
import bole.text.Wording;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A line that names a place and then the post that somebody has there: "Fenwold University, PhD candidate", "Fenwold University (Lecturer)", "Fenwold University | Department of Optics | Reader", "Lowfen University PhD student".
 *
 * @param place the institution
 * @param title the post
 */
record PostBehindPlace(String place, String title) {

    private static final int LONGEST = 140;
    private static final int LONGEST_TITLE = 60;
    private static final int MOST_UNITS = 2;
    private static final Wording SIGN = Wording.of("\\s?[,·|/:(–—]\\s?| - ");
    private static final Wording ATTRIBUTE = Wording.of("(?<place>\\p{Lu}{3,8}|(?!University|College|Institute)\\p{Lu}[\\p{L}-]{3,20}(?: University)?) (?<post>(?:(?:Assistant|Associate|Full|Adjunct|Visiting|Research|Clinical|Teaching|Distinguished|Senior|Master['’]?s?) ){0,3}(?:Professor|Lecturer|Postdoc|Postdoctoral (?:Researcher|Fellow|Scholar|Associate)|Research (?:Scientist|Fellow|Director|Engineer|Associate|Professor)|Staff Scientist|Faculty(?: [Mm]ember)?|(?:Ph\\.?D\\.?|[Dd]octoral|[Gg]raduate|[Uu]ndergraduate|[Mm]aster['’]?s|MSc?|PhD) (?:[Ss]tudent|[Cc]andidate|[Rr]esearcher)))");
    private static final Wording TITLE_END = Wording.of("[,;|·(）)]| [-–—] |\\.$");

    /** The two in {@code line}; empty where it begins with no institution, or with something else than units between it and the post. */
    static Optional<PostBehindPlace> in(RichText line) {
        String text = line.text();
        if (!Words.of("title").in(text)) {
            return Optional.empty();
        }
        Optional<PostBehindPlace> joined = joined(text);
        if (joined.isPresent()) {
            return joined;
        }
        Optional<InstitutionFinder.Found> first = text.length() > LONGEST || Prose.isSpoken(text) ? Optional.empty()
            : InstitutionFinder.find(line).stream().findFirst().filter(found -> found.start() == 0 && found.form().isInstitution());
        int end = first.map(InstitutionFinder.Found::end).orElse(text.length());
        for (int units = 0; units <= MOST_UNITS; units++) {
            Matcher sign = SIGN.matcher(text).region(end, text.length());
            if (!sign.lookingAt()) {
                return Optional.empty();
            }
            RichText rest = line.from(sign.end());
            if (AffiliationReader.title(rest).filter(found -> found.text().length() == rest.text().length()).isPresent()) {
                String title = TITLE_END.split(rest.text(), 2)[0].strip();
                return Optional.of(new PostBehindPlace(first.get().name(), title)).filter(post -> title.length() <= LONGEST_TITLE);
            }
            Matcher next = SIGN.matcher(text).region(sign.end(), text.length());
            end = next.find() ? next.start() : text.length();
            if (InstitutionForm.of(text.substring(sign.end(), end)) != InstitutionForm.UNIT) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A university that stands before a post as its attribute, and none behind it. */
    private static Optional<PostBehindPlace> joined(String text) {
        String head = TITLE_END.split(text, 2)[0].strip();
        Matcher attribute = head.length() > LONGEST_TITLE || InstitutionForm.of(text.substring(head.length())) == InstitutionForm.UNIVERSITY ? ATTRIBUTE.matcher("") : ATTRIBUTE.matcher(head);
        return attribute.matches() && InstitutionForm.of(attribute.group("place")).compareTo(InstitutionForm.INSTITUTE) >= 0 && Words.of("title").in(attribute.group("post"))
            ? Optional.of(new PostBehindPlace(attribute.group("place"), attribute.group("post"))) : Optional.empty();
    }
}
