package bole.normalise;

import bole.profile.Interest;
import bole.profile.Profile;
import bole.profile.Stint;
import bole.text.Folding;
import bole.vocabulary.Vocabularies;
import java.util.List;
import java.util.Locale;

/**
 * Makes a profile regular. What a person wrote stays as written; only white space, the kinds of names, impossible dates, links to the vocabularies
 * and repetitions change. Normalising a normalised profile changes nothing.
 */
public final class Normaliser {

    private final Linking linking;
    private final LinkedPlaces places;

    public Normaliser(Vocabularies vocabularies) {
        this.linking = new Linking(vocabularies);
        this.places = new LinkedPlaces(vocabularies.institutions());
    }

    /** {@code profile} with regular names and dates, linked institutions and topics, and every claim once. Each round may learn a sure institution that tells another apart. */
    public Profile normalise(Profile profile) {
        Profile tidy = tidy(profile);
        int rounds = tidy.stints().size() + 3;
        for (int round = 0; round < rounds; round++) {
            Profile next = once(tidy);
            if (next.equals(tidy)) {
                return tidy;
            }
            tidy = next;
        }
        return tidy;
    }

    private Profile once(Profile profile) {
        List<Stint> stints = Repetitions.stints(linking.stints(profile), places);
        List<Interest> interests = Repetitions.by(linking.interests(profile), interest -> Folding.key(interest.label()));
        return profile.withLinked(interests, stints);
    }

    private static Profile tidy(Profile profile) {
        return new Profile(profile.id(), Names.tidy(profile.names()), Text.line(profile.headline()), profile.summary().strip(),
            profile.interests().stream().map(Tidy::interest).filter(interest -> !interest.label().isEmpty()).toList(),
            profile.stints().stream().map(Tidy::stint).toList(),
            Repetitions.publications(profile.publications().stream().map(Tidy::publication).toList()),
            Repetitions.by(profile.awards().stream().map(Tidy::award).toList(), award -> Folding.key(award.title()) + "|" + award.year() + "|" + Folding.key(award.grantor())),
            Repetitions.by(profile.links(), link -> link.kind() + "|" + link.url()),
            profile.emails().stream().map(mail -> mail.strip().toLowerCase(Locale.ROOT)).filter(mail -> !mail.isEmpty()).distinct().toList(),
            profile.sources());
    }

}
