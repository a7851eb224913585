package bole.normalise;

import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.LinkKind;
import bole.profile.Name;
import bole.profile.Profile;
import bole.profile.SourceRecord;
import bole.profile.Stint;
import bole.text.Han;
import bole.vocabulary.LinkContext;
import bole.vocabulary.Linked;
import bole.vocabulary.Resolution;
import bole.vocabulary.TopicEntry;
import bole.vocabulary.Vocabularies;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Institutions and topics of a profile linked to the vocabularies, in the light of the rest of the profile. An id that a source gives stays
 * if the vocabulary knows it, unless the name is exactly that of another institution; an id that the vocabulary does not know goes.
 */
final class Linking {

    private final Vocabularies vocabularies;

    Linking(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    List<Interest> interests(Profile profile) {
        return profile.interests().stream().map(this::linked).toList();
    }

    private Interest linked(Interest interest) {
        Resolution<TopicEntry> found = vocabularies.topics().link(interest.label());
        String given = vocabularies.topics().get(interest.topic()).map(TopicEntry::id).orElse("");
        return interest.withTopic(found.one().map(TopicEntry::id).orElse(given));
    }

    List<Stint> stints(Profile profile) {
        LinkContext context = context(profile);
        return profile.stints().stream().map(stint -> linked(stint, context)).toList();
    }

    private Stint linked(Stint stint, LinkContext context) {
        Optional<Institution> linked = stint.institution().map(place -> named(linked(place, stint.unit(), context)));
        return new Stint(stint.kind(), linked.filter(place -> !place.name().isEmpty()), stint.unit(), stint.title(), stint.degree(), stint.field(), stint.from(), stint.to(), stint.current(),
            stint.source(), stint.lines());
    }

    /** A place of which only the id is given has the name that the vocabulary gives it. */
    private Institution named(Institution place) {
        return place.name().isEmpty() ? new Institution(vocabularies.institutions().get(place.id()).map(entry -> entry.label(false)).orElse(""), place.id()) : place;
    }

    private Institution linked(Institution place, String unit, LinkContext context) {
        Linked found = vocabularies.institutions().link(place.name(), context);
        boolean given = vocabularies.institutions().get(place.id()).isPresent();
        if (given && found.how() != Linked.How.NAME) {
            return place;
        }
        if (found.entry().isEmpty() && !unit.isEmpty()) {
            found = among(found, vocabularies.institutions().link(unit + ", " + place.name(), context));
        }
        return new Institution(place.name(), found.entry().isEmpty() && given ? place.id() : found.id());
    }

    /** What the unit adds may choose among the candidates of the name, and never go beyond them. */
    private static Linked among(Linked name, Linked withUnit) {
        return withUnit.entry().filter(name.candidates()::contains).isPresent() ? withUnit : name;
    }

    private LinkContext context(Profile profile) {
        Set<String> sure = profile.stints().stream().flatMap(stint -> stint.institution().stream()).map(Institution::id)
            .filter(id -> vocabularies.institutions().get(id).isPresent()).collect(Collectors.toSet());
        return new LinkContext("", language(profile), hosts(profile), sure);
    }

    private static String language(Profile profile) {
        if (profile.names().stream().map(Name::lang).anyMatch("zh-Hant"::equals)) {
            return "zh-Hant";
        }
        boolean chinese = profile.sources().stream().map(SourceRecord::language).anyMatch("zh"::equals)
            || profile.stints().stream().anyMatch(stint -> Han.in(stint.text()));
        return chinese ? "zh" : "en";
    }

    private static Set<String> hosts(Profile profile) {
        Set<String> hosts = new HashSet<>();
        profile.emails().forEach(mail -> hosts.add(mail.substring(mail.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT)));
        profile.links().stream().filter(link -> link.kind() == LinkKind.HOMEPAGE).map(link -> host(link.url())).forEach(hosts::add);
        hosts.remove("");
        return hosts;
    }

    private static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
