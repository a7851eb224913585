package bole.normalise;

import bole.profile.Award;
import bole.profile.Interest;
import bole.profile.Link;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.profile.SourceRecord;
import bole.profile.Stint;
import java.util.List;

/** Claims moved to another list of sources. */
final class Sources {

    private Sources() {
    }

    /** {@code profile} with its claims pointing into {@code all}, which holds its sources among others. */
    static Profile renumbered(Profile profile, List<SourceRecord> all) {
        int[] places = profile.sources().stream().mapToInt(all::indexOf).toArray();
        return new Profile(profile.id(), profile.names(), profile.headline(), profile.summary(),
            profile.interests().stream().map(claim -> new Interest(claim.label(), claim.topic(), place(places, claim.source()), claim.lines())).toList(),
            profile.stints().stream().map(claim -> moved(claim, place(places, claim.source()))).toList(),
            profile.publications().stream().map(claim -> moved(claim, place(places, claim.source()))).toList(),
            profile.awards().stream().map(claim -> new Award(claim.title(), claim.grantor(), claim.year(), place(places, claim.source()), claim.lines())).toList(),
            profile.links().stream().map(claim -> new Link(claim.kind(), claim.url(), place(places, claim.source()), claim.lines())).toList(), profile.emails(), all);
    }

    private static int place(int[] places, int source) {
        return source >= 0 && source < places.length ? places[source] : source;
    }

    private static Stint moved(Stint claim, int source) {
        return new Stint(claim.kind(), claim.institution(), claim.unit(), claim.title(), claim.degree(), claim.field(), claim.from(), claim.to(), claim.current(), source, claim.lines());
    }

    private static Publication moved(Publication claim, int source) {
        return new Publication(claim.title(), claim.authors(), claim.venue(), claim.year(), claim.status(), claim.url(), claim.abstract_(), source, claim.lines());
    }
}
