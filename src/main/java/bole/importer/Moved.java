package bole.importer;

import bole.profile.Award;
import bole.profile.Interest;
import bole.profile.Link;
import bole.profile.Publication;
import bole.profile.Stint;
import java.util.List;

/** Claims of one file among those of others: the same claims, the index of their source moved on. */
final class Moved {

    private Moved() {
    }

    static List<Interest> interests(List<Interest> claims, int by) {
        return claims.stream().map(claim -> new Interest(claim.label(), claim.topic(), claim.source() + by, claim.lines())).toList();
    }

    static List<Stint> stints(List<Stint> claims, int by) {
        return claims.stream().map(claim -> new Stint(claim.kind(), claim.institution(), claim.unit(), claim.title(), claim.degree(), claim.field(),
            claim.from(), claim.to(), claim.current(), claim.source() + by, claim.lines())).toList();
    }

    static List<Publication> publications(List<Publication> claims, int by) {
        return claims.stream().map(claim -> new Publication(claim.title(), claim.authors(), claim.venue(), claim.year(), claim.status(), claim.url(),
            claim.abstract_(), claim.source() + by, claim.lines())).toList();
    }

    static List<Award> awards(List<Award> claims, int by) {
        return claims.stream().map(claim -> new Award(claim.title(), claim.grantor(), claim.year(), claim.source() + by, claim.lines())).toList();
    }

    static List<Link> links(List<Link> claims, int by) {
        return claims.stream().map(claim -> new Link(claim.kind(), claim.url(), claim.source() + by, claim.lines())).toList();
    }
}
