package bole.importer.generated.retold;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.Importers;
import bole.importer.Outcome;
import bole.importer.Source;
import bole.importer.SourceFile;
import bole.normalise.Normaliser;
import bole.profile.Stint;
import bole.text.Folding;
import bole.text.PartialDate;
import bole.vocabulary.Vocabularies;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many pages that tell a career twice are read as that career, each fact once and as full as all tellings make it; shares may rise: then raise the floor. */
class RetoldCareersTest {

    private static final int PAGES = 12;
    private static final Importers IMPORTERS = new Importers(Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC));
    private static final Normaliser NORMALISER = new Normaliser(Vocabularies.shipped());

    @ParameterizedTest
    @CsvSource({"list and head, 1, 1.0", "sentences and head, 2, 0.78", "list and sentences, 3, 1.0", "list and news, 5, 1.0", "list in two languages, 9, 1.0", "list and front matter, 17, 1.0", "sentences and front matter, 18, 0.61", "everything, 31, 1.0"})
    void careerToldTwiceIsToldOnce(String manner, int shape, double floor) {
        List<String> wrong = new ArrayList<>();
        int pages = 0;
        int whole = 0;
        for (Careers shapeOfCareer : Careers.values()) {
            for (long seed = 1; seed <= PAGES; seed++) {
                Random random = new Random(seed * 31 + shapeOfCareer.ordinal());
                RetoldPage page = new RetoldPage(shapeOfCareer.any(random), shape, random);
                List<String> mistakes = mistakes(page);
                pages++;
                whole += mistakes.isEmpty() ? 1 : 0;
                if (!mistakes.isEmpty()) {
                    wrong.add(shapeOfCareer + " " + mistakes + "\n" + page.text());
                }
            }
        }
        assertThat(whole / (double) pages).as("%s: %d of %d; %s", manner, whole, pages, String.join("\n", wrong.stream().limit(12).toList())).isGreaterThanOrEqualTo(floor);
    }

    /** What is read of {@code page} beside its facts, and which of them are not. */
    private static List<String> mistakes(RetoldPage page) {
        List<Stint> left = new ArrayList<>();
        Source source = new Source(page.file(), List.of(new SourceFile(page.file(), page.file(), page.text().getBytes(StandardCharsets.UTF_8))), List.of());
        for (Outcome outcome : IMPORTERS.read(source)) {
            if (outcome instanceof Outcome.Accepted accepted) {
                left.addAll(NORMALISER.normalise(accepted.profile()).stints());
            }
        }
        List<String> mistakes = new ArrayList<>();
        for (Fact fact : page.facts()) {
            Stint found = left.stream().filter(stint -> isRead(stint, fact, page)).findFirst().orElse(null);
            if (found == null) {
                mistakes.add("missed " + fact.degree() + fact.role() + " " + fact.place().full() + " " + page.from(fact) + "-" + page.to(fact));
            }
            left.remove(found);
        }
        left.forEach(stint -> mistakes.add("more " + stint.kind() + stint.degree() + " " + stint.title() + " @ " + stint.institution().map(Object::toString).orElse("") + " " + stint.from() + "-" + stint.to() + (stint.current() ? " now" : "")));
        return mistakes;
    }

    private static boolean isRead(Stint stint, Fact fact, RetoldPage page) {
        int to = stint.to().map(PartialDate::year).orElse(stint.current() ? Fact.NOW : 0);
        boolean when = stint.from().map(PartialDate::year).orElse(0) == page.from(fact) && to == page.to(fact) && stint.current() == fact.goesOn();
        boolean what = fact.isStudy() ? stint.degree().map(Enum::name).orElse("").equals(fact.meaning()) : Folding.key(stint.title()).startsWith(Folding.key(fact.role()).substring(0, 6)) && (stint.title().length() > 12 || fact.role().length() < 13);
        return stint.kind() == fact.kind() && when && what && isAt(stint, fact.place());
    }

    private static boolean isAt(Stint stint, Place place) {
        String name = Folding.key(stint.institution().map(institution -> institution.name()).orElse(""));
        return Stream.concat(place.brief().stream(), Stream.of(place.full(), place.within(), place.han())).map(Folding::key).anyMatch(known -> !known.isEmpty() && (known.equals(name) || ("the " + name).equals(known) || known.endsWith(", " + name)));
    }
}
