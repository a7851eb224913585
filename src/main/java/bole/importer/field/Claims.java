package bole.importer.field;

import bole.profile.Award;
import bole.profile.Interest;
import bole.profile.Link;
import bole.profile.Name;
import bole.profile.Publication;
import bole.profile.Stint;
import java.util.List;

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

    /** All that the field readers find on {@code reading}. */
    public static Claims of(Reading reading) {
        List<Stint> stints = new StintReader(reading).read();
        List<Link> links = new LinkReader(reading).read();
        return new Claims(NameReader.read(reading), PositionReader.read(reading, stints), SummaryReader.read(reading), new InterestReader(reading).read(),
            stints, new PublicationReader(reading).read(), new AwardReader(reading).read(), links, EmailReader.read(reading));
    }

    /** Whether anything was found that is a claim. */
    public boolean isEmpty() {
        return interests.isEmpty() && stints.isEmpty() && publications.isEmpty() && awards.isEmpty();
    }
}
