package bole.importer.field.english;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.Words;
import bole.importer.field.place.InstitutionFinder;
import bole.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Titles that begin with the place where they are held: "a third-year | UCLA | PhD student", "a former | Brackwater | research scientist". */
final class PlacedTitles {

    /** Names of universities, which their form does not tell. */
    private static final Set<String> SCHOOLS = Set.of("Stanford", "Princeton", "Harvard", "Yale", "Cornell", "Duke", "Oxford", "Cambridge", "Berkeley", "Columbia", "Caltech", "Northwestern", "Purdue", "Georgetown", "Tsinghua", "Fudan", "Technion", "Carnegie Mellon", "Johns Hopkins", "UW", "Penn", "Michigan", "Rutgers", "Georgia Tech", "Virginia Tech", "William & Mary");
    /** What a name goes on with: "Stanford | University", "Meta | AI". */
    private static final Wording GOES_ON = Wording.of("(?:University|Univ\\.|College|Institute|School|State|Polytechnic|Zurich|Zürich|AI|DeepMind|Brain|Cloud|Asia|Labs?|Laborator(?:y|ies)|Research(?! (?:Intern|Scientist|Assistant|Fellow|Associate|Engineer)\\b)|of|at|and|&|-)(?: |$)");
    private static final Wording OPEN = Wording.of(" (?:of|for|and|the|&|at|in)$");
    /** Who studies or works at a university. */
    private static final Wording AT_UNIVERSITY = Wording.of("(?i)(?:[\\p{L}&-]+ ){0,3}(?:ph\\.?d\\.?|doctoral|m\\.?sc?\\.?|master['’]?s?|graduate|undergrad(?:uate)?|bachelor['’]?s?|mba|law|medical|freshman|sophomore|junior|senior|student|postdoc(?:toral)?|research (?:assistant|associate|scientist)|visiting (?:scholar|student|researcher)|alum(?:nus|na|ni)?)\\b.*");
    /** Who works at a company, and not only with what it makes: no "Oracle developer". */
    private static final Wording AT_COMPANY = Wording.of("(?i)(?:(?:senior|staff|principal|lead|applied|ai|ml|machine learning|student|software|data|summer|product|quantitative|ph\\.?d\\.?) ){0,3}(?:research(?:er)?|scientist|software engineer|engineering intern|intern|postdoc|data scientist|product manager|vice president|student researcher|machine learning engineer|swe|economist)\\b.*");
    /** Money and honours that bear the name of who gives them. */
    private static final Wording GIVEN = Wording.of("(?i).*\\b(?:fellow(?:ship)?|scholar(?:ship)?|expert|mvp|ambassador|certified|champion|advocate|award(?:ee)?|grantee|intern alum|professor)\\b.*");
    private static final Wording NAME = Wording.of("(?:(?:\\p{Lu}[\\p{L}\\d.*’'-]*|of|the|for|and|at|in|&)(?: |$))+");
    private static final int MOST_WORDS = 6;

    private PlacedTitles() {
    }

    /** The place that the title of {@code head} in {@code text} begins with. */
    static Optional<InstitutionFinder.Found> place(String text, ProseHead head) {
        int start = head.title().isEmpty() ? -1 : text.indexOf(head.title(), head.start());
        int end = start < 0 || start > head.end() ? 0 : end(head.title());
        return end == 0 ? Optional.empty() : Optional.of(new InstitutionFinder.Found(start, start + end, head.title().substring(0, end), InstitutionForm.of(head.title().substring(0, end))));
    }

    /** {@code title} without the place that it begins with. */
    static String bare(String title) {
        int end = end(title);
        return end == 0 ? title : title.substring(end).strip();
    }

    /** Where the place ends that {@code title} begins with; 0 where it begins with none. */
    private static int end(String title) {
        List<String> words = title.isEmpty() || !Character.isUpperCase(title.codePointAt(0)) ? List.of() : List.of(title.split(" "));
        int end = 0;
        for (int count = 1; count < Math.min(MOST_WORDS, words.size()); count++) {
            end += words.get(count - 1).length() + (count > 1 ? 1 : 0);
            String name = title.substring(0, end);
            String rest = title.substring(end + 1);
            if (isPlace(name) && !GOES_ON.matcher(rest).lookingAt() && isHeldAt(name, rest)) {
                return end;
            }
        }
        return 0;
    }

    private static boolean isPlace(String name) {
        return !Words.of("title").in(name) && NAME.matcher(name).matches() && !OPEN.matcher(name).find() && (SCHOOLS.contains(name) || InstitutionForm.of(name).isInstitution());
    }

    private static boolean isHeldAt(String name, String rest) {
        boolean held = (InstitutionForm.of(name) == InstitutionForm.COMPANY ? AT_COMPANY : AT_UNIVERSITY).matcher(rest).lookingAt();
        return held && Words.of("title").in(rest) && !GIVEN.matcher(rest).matches();
    }
}
