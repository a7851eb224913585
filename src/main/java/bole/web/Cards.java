package bole.web;

import bole.profile.Link;
import bole.profile.Name;
import bole.profile.NameKind;
import bole.profile.Profile;
import bole.profile.Stint;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Nickname;
import ezvcard.property.Uid;
import java.util.List;
import java.util.Optional;

/** Profiles as electronic business cards: vCard 4.0. */
public final class Cards {

    private Cards() {
    }

    /** The card of {@code profile}. */
    public static String of(Profile profile) {
        VCard card = new VCard(VCardVersion.V4_0);
        card.setUid(new Uid("urn:bole:" + profile.id()));
        card.setFormattedName(profile.title());
        names(profile, card);
        current(profile).ifPresent(stint -> position(stint, card));
        profile.emails().forEach(card::addEmail);
        profile.links().stream().map(Link::url).forEach(card::addUrl);
        if (!profile.headline().isEmpty()) {
            card.addNote(profile.headline());
        }
        if (!profile.interests().isEmpty()) {
            card.setCategories(profile.interests().stream().map(interest -> interest.label()).toArray(String[]::new));
        }
        return Ezvcard.write(card).version(VCardVersion.V4_0).prodId(false).go();
    }

    private static void names(Profile profile, VCard card) {
        List<String> others = profile.names().stream().map(Name::text).filter(name -> !name.equals(profile.title())).distinct().toList();
        if (!others.isEmpty()) {
            Nickname nickname = new Nickname();
            nickname.getValues().addAll(others);
            card.setNickname(nickname);
        }
    }

    private static void position(Stint stint, VCard card) {
        stint.institution().ifPresent(institution -> {
            if (stint.unit().isEmpty()) {
                card.setOrganization(institution.name());
            } else {
                card.setOrganization(institution.name(), stint.unit());
            }
        });
        if (!stint.title().isEmpty()) {
            card.addTitle(stint.title());
        }
    }

    /** Where the person is now: a job before an education. */
    static Optional<Stint> current(Profile profile) {
        List<Stint> current = profile.stints().stream().filter(Stint::current).toList();
        return current.stream().filter(stint -> stint.degree().isEmpty()).findFirst().or(() -> current.stream().findFirst());
    }

    /** The name in the person's own script, where it is marked. */
    static Optional<String> nativeName(Profile profile) {
        return profile.names().stream().filter(name -> name.kind() == NameKind.NATIVE).map(Name::text).findFirst();
    }
}
