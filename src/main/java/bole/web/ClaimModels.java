package bole.web;

import bole.profile.Award;
import bole.profile.Claim;
import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.profile.SourceRecord;
import bole.profile.Stint;
import bole.query.Facet;
import bole.search.Labels;
import bole.search.ProfileView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Claims of a person as shown, latest first, each with its place in the source. */
final class ClaimModels {

    /** Claims of a sort on a page: more than most people have, and few enough that the page loads at once. */
    private static final int SHOWN = 60;
    private static final int AUTHORS_SHOWN = 20;

    private final Profile profile;
    private final ProfileView view;
    private final SearchLinks links;
    private final Messages messages;
    private final SourcePlaces places;
    private final Dates dates;

    ClaimModels(ProfileView view, SearchLinks links, SourcePlaces places) {
        this.view = view;
        this.profile = view.profile();
        this.links = links;
        this.messages = Messages.in(links.language());
        this.places = places;
        this.dates = new Dates(messages);
    }

    /** Declared interests, each leading to the people who share it. */
    List<NamedLink> interests() {
        return profile.interests().stream().map(interest -> new NamedLink(interest.label(), interestHref(interest)))
            .distinct().toList();
    }

    /** How many pages the claims of {@code profile} take. */
    static int pages(Profile profile) {
        int most = Math.max(profile.stints().size(), Math.max(profile.publications().size(), profile.awards().size()));
        return Math.max(1, Math.ceilDiv(most, SHOWN));
    }

    /** Stints, publications, awards as far as they stand on that page, from 1: those sections that have something in them. */
    List<ProfileModel.Section> sections(int page) {
        List<ProfileModel.Section> sections = new ArrayList<>();
        sections.add(section("stints", sorted(profile.stints(), page, this::stint)));
        sections.add(section("publications", sorted(profile.publications(), page, this::publication)));
        sections.add(section("awards", sorted(profile.awards(), page, this::award)));
        return sections.stream().filter(section -> !section.claims().isEmpty()).toList();
    }

    private ProfileModel.Section section(String id, List<ProfileModel.Row> rows) {
        return new ProfileModel.Section(id, messages.say("profile." + id), rows);
    }

    private static <C extends Claim> List<ProfileModel.Row> sorted(List<C> claims, int page, Function<C, ProfileModel.Row> row) {
        Comparator<Claim> byEnd = Comparator.comparing(ClaimModels::lastKnown);
        Comparator<Claim> byBegin = Comparator.comparing(claim -> claim.begins().map(Object::toString).orElse(""));
        return claims.stream().sorted(byEnd.thenComparing(byBegin).reversed()).skip((page - 1L) * SHOWN).limit(SHOWN).map(row).toList();
    }

    private static String lastKnown(Claim claim) {
        boolean goingOn = claim instanceof Stint stint && stint.current();
        return goingOn ? "9999" : claim.ends().or(claim::begins).map(Object::toString).orElse("");
    }

    private ProfileModel.Row stint(Stint stint) {
        String kind = messages.say("kind." + word(stint.kind()));
        String detail = joined(stint.field(), stint.unit());
        return new ProfileModel.Row(dates.range(stint.from(), stint.to(), stint.current()), stint.title(), "", kind,
            stint.institution().map(this::place).orElse(NamedLink.NONE), detail, source(stint));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private NamedLink place(Institution institution) {
        Labels labels = view.institutions().get(institution.id());
        boolean alsoCalled = labels != null && !labels.in(messages.language()).equals(institution.name());
        String name = alsoCalled ? messages.say("profile.place", institution.name(), labels.in(messages.language())) : institution.name();
        return new NamedLink(name, institution.id().isEmpty() ? "" : placeHref(institution.id()));
    }

    /** The institution's own page, or where it is in no vocabulary the people there. */
    private String placeHref(String id) {
        return view.institutions().containsKey(id) ? Branch.INSTITUTIONS.page(id, links.language()) : links.only(Facet.INSTITUTION, id);
    }

    private String interestHref(Interest interest) {
        return view.topics().containsKey(interest.topic()) ? Branch.TOPICS.page(interest.topic(), links.language())
            : PersonModels.interestHref(links, interest.topic(), interest.label());
    }

    private ProfileModel.Row publication(Publication work) {
        String tag = work.status().isEmpty() || work.status().equals("published") ? "" : messages.sayWord("status", work.status());
        String detail = joined(authors(work.authors()), work.venue());
        return new ProfileModel.Row(dates.range(work.begins(), work.ends(), false), work.title(), PageAddress.outward(work.url()), tag,
            NamedLink.NONE, detail, source(work));
    }

    private String authors(List<String> authors) {
        String more = authors.size() > AUTHORS_SHOWN ? messages.say("search.more.interests", authors.size() - AUTHORS_SHOWN) : "";
        return Messages.list(Stream.concat(authors.stream().limit(AUTHORS_SHOWN), Stream.of(more)).toList());
    }

    private ProfileModel.Row award(Award award) {
        return new ProfileModel.Row(dates.range(award.begins(), award.ends(), false), award.title(), "", "", NamedLink.NONE,
            award.grantor(), source(award));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private NamedLink source(Claim claim) {
        String words = places.words(claim.lines());
        if (claim.source() >= profile.sources().size()) {
            return new NamedLink(words, "");
        }
        SourceRecord record = profile.sources().get(claim.source());
        String place = profile.sources().size() > 1 ? messages.say("profile.lines.of", fileName(record.uri()), words) : words;
        return new NamedLink(place, places.href(profile.id(), record, Optional.of(claim.lines())));
    }

    private static String fileName(String uri) {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }
}
