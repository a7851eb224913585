package bole.importer.field;

import bole.importer.field.account.EmailReader;
import bole.importer.field.account.LinkReader;
import bole.importer.field.award.AwardReader;
import bole.importer.field.interest.InterestReader;
import bole.importer.field.person.AffiliationReader;
import bole.importer.field.person.Incoming;
import bole.importer.field.person.NameReader;
import bole.importer.field.person.PositionReader;
import bole.importer.field.person.SummaryReader;
import bole.importer.field.person.WiderPlaces;
import bole.importer.field.reading.Reading;
import bole.importer.field.reading.SpelledPlaces;
import bole.importer.field.stint.CurrentPost;
import bole.importer.field.stint.DoneAtPlace;
import bole.importer.field.stint.LatestBeginning;
import bole.importer.field.stint.Misspelt;
import bole.importer.field.stint.PlausiblePlaces;
import bole.importer.field.stint.StintReader;
import bole.importer.field.stint.ToldInPassing;
import bole.importer.field.work.PublicationReader;
import bole.profile.Award;
import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.Link;
import bole.profile.Name;
import bole.profile.Publication;
import bole.profile.Stint;
import bole.text.Han;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one page says about its person.
 *
 * @param names candidates, best first
 * @param headline current position, or {@code ""}
 * @param summary self-description, or {@code ""}
 * @param emails lower case
 */
public record Claims(List<Name> names, String headline, String summary, List<Interest> interests, List<Stint> stints, List<Publication> publications,
                     List<Award> awards, List<Link> links, List<String> emails) {

    /** What the page as a whole says of stints that are read, one step after the other: which go on, where, and how their places are called. */
    private static final List<BiFunction<List<Stint>, Reading, List<Stint>>> STEPS = List.of(LatestBeginning::open, DoneAtPlace::complete, ToldInPassing::complete, Incoming::settled, WiderPlaces::reached, WiderPlaces::behind, WiderPlaces::complete, SpelledPlaces::out);

    /** All that the field readers find on {@code reading}. */
    public static Claims of(Reading reading) {
        return of(reading, List.of());
    }

    /** All that the field readers find on {@code reading}, a page of whom its site calls {@code known}. */
    public static Claims of(Reading reading, List<Name> known) {
        List<Stint> told = new StintReader(reading).read().stream().map(Misspelt::corrected).toList();
        List<Name> whole = NameReader.read(reading);
        List<Name> names = whole.isEmpty() && known.isEmpty() ? NameReader.given(reading) : whole;
        Optional<Stint> affiliation = new AffiliationReader(reading, names).read();
        List<Stint> stints = CurrentPost.complete(told, affiliation);
        for (BiFunction<List<Stint>, Reading, List<Stint>> step : STEPS) {
            stints = step.apply(stints, reading);
        }
        stints = PlausiblePlaces.kept(stints, names);
        List<String> emails = EmailReader.read(reading, names);
        List<Link> links = new LinkReader(reading, names.isEmpty() ? known : names, emails).read();
        return new Claims(names, PositionReader.read(reading, stints, affiliation), SummaryReader.read(reading), new InterestReader(reading).read(),
            stints, new PublicationReader(reading, names.isEmpty() ? known : names).read(), new AwardReader(reading).read(), links, emails);
    }

    /** The same without interests, which another place lists. */
    public Claims withoutInterests() {
        return new Claims(names, headline, summary, List.of(), stints, publications, awards, links, emails);
    }

    /** Whether a name or a claim has Chinese characters. */
    public boolean hasHan() {
        Stream<String> words = Stream.of(names.stream().map(Name::text), Stream.of(headline), interests.stream().map(Interest::label),
            stints.stream().flatMap(stint -> Stream.of(stint.title(), stint.unit(), stint.institution().map(Institution::name).orElse(""))), publications.stream().map(Publication::title), awards.stream().map(Award::title)).flatMap(Function.identity());
        return words.anyMatch(Han::in);
    }

    /** Whether anything was found that is a claim. */
    public boolean isEmpty() {
        return interests.isEmpty() && stints.isEmpty() && publications.isEmpty() && awards.isEmpty();
    }
}
