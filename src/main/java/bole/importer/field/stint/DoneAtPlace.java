package bole.importer.field.stint;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.Words;
import bole.importer.field.reading.Reading;
import bole.importer.page.RichText;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** The employer of now that a page tells only by what its person does there: "I'm a data scientist in Northmere. At Brackwater, I build the models that …". */
public final class DoneAtPlace {

    private static final String DEED = "(?:lead|build|work|help|design|develop|manage|run|own|head|oversee|research|engineer|direct|maintain|ship|drive|focus|train|specialize|specialise|improve|architect|coordinate|support)";
    private static final Wording DONE = Wording.of("^(?:(?:Currently|Now|Today|These days|Presently),? at|At) (?<place>\\p{Lu}[\\p{L}\\p{N}&.’'-]*(?: (?:of |for |and |& )?\\p{Lu}[\\p{L}\\p{N}&.’'-]*){0,3})(?: \\([^()]{1,40}\\))?,? (?:I (?:(?:currently|now|also|primarily|mainly|mostly) )?" + DEED
        + "|I(?:['’]m| am) (?:currently |now )?(?:leading|building|working|helping|designing|developing|managing|running|heading|responsible)|(?:he|she) (?:currently |now |also |primarily )?" + DEED + "s)\\b");
    /** Times and gatherings, at which people do things, too. */
    private static final Set<String> NO_PLACES = Set.of("Home", "Work", "School", "Night", "Nights", "Present", "Heart", "First", "Last", "Times", "Noon", "Christmas", "Easter", "Weekends", "College", "University", "Conferences", "Events", "Church", "Sea", "Scale", "Best", "Once", "Least", "Core");
    private static final Wording OVER = Wording.anyCase("\\b(?:previously|formerly|before|until|during|intern|interned|summer|last|volunteer|hobby|used to)\\b|(?:19|20)\\d\\d");
    private static final int FIRST_SENTENCES = 12;

    private DoneAtPlace() {
    }

    /** {@code stints} with that employer, if none of them is of now; who studies works at his or her own university. */
    public static List<Stint> complete(List<Stint> stints, Reading reading) {
        if (stints.stream().anyMatch(stint -> stint.current() && (stint.institution().isPresent() || stint.kind() == StintKind.EDUCATION))) {
            return stints;
        }
        RichText before = RichText.EMPTY;
        for (RichText sentence : reading.sentences().stream().limit(FIRST_SENTENCES).toList()) {
            Matcher done = DONE.matcher(sentence.text());
            if (done.find() && isEmployer(done.group("place")) && !OVER.matcher(sentence.text()).find() && stints.stream().noneMatch(stint -> stint.institution().map(Institution::name).filter(done.group("place")::equals).isPresent())) {
                Optional<Stint> post = before.text().isEmpty() ? Optional.empty() : reading.told(before).stream().filter(Stint::current).findFirst();
                List<Stint> all = new ArrayList<>(stints);
                all.add(new Stint(StintKind.EMPLOYMENT, Optional.of(Institution.named(done.group("place"))), "", post.map(Stint::title).orElse(""), Optional.empty(), "", Optional.empty(), Optional.empty(), true, reading.source(), sentence.lines()));
                return post.filter(told -> told.kind() != StintKind.EMPLOYMENT).isPresent() ? stints : all;
            }
            before = sentence;
        }
        return stints;
    }

    private static boolean isEmployer(String name) {
        InstitutionForm form = InstitutionForm.of(name);
        boolean school = form == InstitutionForm.UNIVERSITY || form == InstitutionForm.COLLEGE || form == InstitutionForm.UNIT;
        return !school && name.length() > 1 && !NO_PLACES.contains(name) && !Words.of("venue-acronym").has(name) && !Words.of("country").has(name) && !Words.of("title").in(name);
    }
}
