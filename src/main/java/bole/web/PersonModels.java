package bole.web;

import bole.profile.Claim;
import bole.profile.Name;
import bole.profile.NameKind;
import bole.profile.Profile;
import bole.profile.Stint;
import bole.query.Facet;
import bole.query.QueryParser;
import bole.query.SearchRequest;
import bole.search.Evidence;
import bole.search.Hit;
import bole.search.ProfileView;
import bole.search.SearchEngine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** People of an answer as shown. */
final class PersonModels {

    private static final int INTERESTS_SHOWN = 5;
    /** Columns that the interests of a person take at most beyond the first: more than a line on a wide screen. */
    private static final int INTEREST_COLUMNS = 130;
    private static final int LINES_SHOWN = 3;
    private static final int YEARS_SHOWN = 40;
    private static final int YEAR_WIDTH = 5;

    private final SearchEngine engine;
    private final SearchLinks links;
    private final Messages messages;
    private final EntityNames names;
    private final SourcePlaces places;
    private final Dates dates;

    PersonModels(PageContext context, SearchLinks links, Messages messages, EntityNames names) {
        this.engine = context.engine();
        this.places = new SourcePlaces(context.sources(), links.language());
        this.links = links;
        this.messages = messages;
        this.names = names;
        this.dates = new Dates(messages);
    }

    /** One person with what matched. */
    PersonModel person(Hit hit) {
        return person(hit, hit.why().stream().limit(LINES_SHOWN).map(evidence -> line(hit, evidence)).toList());
    }

    /** One person with those claims that {@code says} takes. */
    PersonModel because(Hit hit, Predicate<Claim> says) {
        Optional<Profile> profile = engine.profile(hit.id()).map(ProfileView::profile);
        return person(hit, profile.stream().flatMap(person -> person.claims().stream().filter(says).limit(LINES_SHOWN).map(claim -> line(person, claim))).toList());
    }

    private PersonModel.Line line(Profile person, Claim claim) {
        String href = claim.source() < person.sources().size() ? places.href(person.id(), person.sources().get(claim.source()), Optional.of(claim.lines())) : "";
        boolean open = claim instanceof Stint stint && stint.current() && stint.to().isEmpty() && stint.from().isPresent();
        String when = open ? messages.say("years.since", dates.years(claim.begins(), Optional.empty())) : dates.years(claim.begins(), claim.ends());
        return new PersonModel.Line(when, messages.say(claim instanceof Stint ? "claim.stint" : "claim.interest"), claim.text(),
            Excerpt.of(claim.text(), List.of()), "", places.words(claim.lines()), href);
    }

    private PersonModel person(Hit hit, List<PersonModel.Line> why) {
        Optional<Name> shown = hit.names().stream().filter(name -> name.text().equals(hit.title())).findFirst();
        Optional<Name> other = hit.names().stream().filter(name -> name.kind() == NameKind.NATIVE && !name.text().equals(hit.title())).findFirst();
        List<Hit.Topic> topics = topics(hit);
        List<NamedLink> interests = interests(topics);
        String more = topics.size() > interests.size() ? messages.say("search.more.interests", topics.size() - interests.size()) : "";
        return new PersonModel(hit.id(), profileHref(hit.id()), hit.title(), Script.lang(shown.map(Name::lang).orElse(""), hit.title()),
            other.map(Name::text).orElse(""), other.map(name -> Script.lang(name.lang(), name.text())).orElse(""),
            SampleMark.isInvented(hit.sources()), position(hit), interests, more, years(hit), strip(hit), stripWidth(hit), why);
    }

    private String profileHref(String id) {
        return PageAddress.of(PageAddress.profile(id), Map.of(PageLanguage.PARAMETER, List.of(PageLanguage.code(links.language()))));
    }

    private String position(Hit hit) {
        if (hit.current().isEmpty()) {
            return hit.headline().equals(hit.title()) ? "" : hit.headline();
        }
        Hit.Position now = hit.current().getFirst();
        String place = Messages.list(List.of(now.title(), now.institution().in(messages.language())));
        return now.from().isPresent() ? messages.say("search.position.since", place, dates.show(now.from().get())) : place;
    }

    /** What the person names as interests, each once however often and in whatever words it is named. */
    private static List<Hit.Topic> topics(Hit hit) {
        Map<String, Hit.Topic> topics = new LinkedHashMap<>();
        hit.interests().forEach(topic -> topics.putIfAbsent(topic.id().isEmpty() ? topic.label() : topic.id(), topic));
        return List.copyOf(topics.values());
    }

    private List<NamedLink> interests(List<Hit.Topic> topics) {
        List<NamedLink> shown = new ArrayList<>();
        int columns = 0;
        for (Hit.Topic topic : topics.stream().limit(INTERESTS_SHOWN).toList()) {
            columns += Excerpt.columns(topic.label());
            if (columns <= INTEREST_COLUMNS || shown.isEmpty()) {
                shown.add(interest(topic));
            }
        }
        return shown;
    }

    private NamedLink interest(Hit.Topic topic) {
        return new NamedLink(topic.label(), interestHref(links, topic.id(), topic.label()));
    }

    /** The search for an interest: by its topic, or by its words where it has none. */
    static String interestHref(SearchLinks links, String id, String label) {
        return id.isEmpty() ? links.address(SearchRequest.browse().withQuery(QueryParser.parse('"' + label.replace("\"", "") + '"'))) : links.only(Facet.INTEREST, id);
    }

    private String years(Hit hit) {
        if (hit.firstYear().isEmpty() || hit.lastYear().isEmpty()) {
            return "";
        }
        String first = String.valueOf(hit.firstYear().getAsInt());
        String last = String.valueOf(hit.lastYear().getAsInt());
        return first.equals(last) ? messages.say("search.year.one", first) : messages.say("search.years", first, last);
    }

    private static int firstShown(Hit hit) {
        return Math.max(hit.firstYear().orElse(0), hit.lastYear().orElse(0) - YEARS_SHOWN + 1);
    }

    private static String strip(Hit hit) {
        int first = firstShown(hit);
        StringBuilder path = new StringBuilder();
        int years = 0;
        for (int year : hit.activeYears().stream().filter(year -> year >= first).toList()) {
            years = hit.activeYears().contains(year - 1) && years > 0 ? years + 1 : 1;
            if (!hit.activeYears().contains(year + 1)) {
                path.append('M').append((year - years + 1 - first) * YEAR_WIDTH).append(" 5h").append(years * YEAR_WIDTH - 1);
            }
        }
        return path.toString();
    }

    private static int stripWidth(Hit hit) {
        return Math.max(1, (hit.lastYear().orElse(0) - firstShown(hit) + 1) * YEAR_WIDTH);
    }

    private PersonModel.Line line(Hit hit, Evidence evidence) {
        String source = evidence.lines().map(places::words).orElse("");
        String href = hit.sources().stream().filter(record -> record.uri().equals(evidence.uri())).findFirst()
            .map(record -> places.href(hit.id(), record, evidence.lines())).orElse("");
        return new PersonModel.Line(dates.years(evidence.from(), evidence.to()), messages.sayWord("claim", evidence.claim()), evidence.text(),
            Excerpt.of(evidence.text(), evidence.ranges()), evidence.via().map(this::via).orElse(""), source, href);
    }

    private String via(Evidence.Via via) {
        if (via.kind().equals("name")) {
            return via.id().equals("same") ? "" : messages.sayWord("name", via.id());
        }
        if (via.from().equals(via.to())) {
            return "";
        }
        Facet facet = via.kind().equals("institution") ? Facet.INSTITUTION : Facet.INTEREST;
        return messages.say("search.via", names.label(facet, via.id()), messages.sayWord("language", via.from()), messages.sayWord("language", via.to()));
    }
}
