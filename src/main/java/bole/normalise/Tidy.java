package bole.normalise;

import bole.profile.Award;
import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.Publication;
import bole.profile.Stint;
import bole.text.PartialDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Single claims made regular: white space, and dates that can be. */
final class Tidy {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private Tidy() {
    }

    static Interest interest(Interest interest) {
        return new Interest(Text.line(interest.label()), interest.topic(), interest.source(), interest.lines());
    }

    /** A stint whose end lies before its beginning was written the other way round. */
    static Stint stint(Stint stint) {
        Optional<PartialDate> from = stint.from().filter(Tidy::isPossible);
        Optional<PartialDate> to = stint.to().filter(Tidy::isPossible);
        boolean turned = from.isPresent() && to.isPresent() && to.get().lastDay().isBefore(from.get().firstDay());
        Optional<Institution> institution = stint.institution().map(place -> new Institution(Text.line(place.name()), place.id())).filter(place -> !place.name().isEmpty() || !place.id().isEmpty());
        return new Stint(stint.kind(), institution, Text.line(stint.unit()), Text.line(stint.title()), stint.degree(), Text.line(stint.field()), turned ? to : from, turned ? from : to,
            stint.current(), stint.source(), stint.lines());
    }

    static Publication publication(Publication publication) {
        return new Publication(Text.line(publication.title()), publication.authors().stream().map(Text::line).filter(author -> !author.isEmpty()).toList(), Text.line(publication.venue()),
            possible(publication.year()), publication.status(), publication.url().strip(), publication.abstract_().strip(), publication.source(), publication.lines());
    }

    static Award award(Award award) {
        return new Award(Text.line(award.title()), Text.line(award.grantor()), possible(award.year()), award.source(), award.lines());
    }

    private static boolean isPossible(PartialDate date) {
        return date.year() >= FIRST_YEAR && date.year() <= LAST_YEAR;
    }

    private static OptionalInt possible(OptionalInt year) {
        return year.isPresent() && year.getAsInt() >= FIRST_YEAR && year.getAsInt() <= LAST_YEAR ? year : OptionalInt.empty();
    }
}
