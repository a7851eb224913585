package bole.search;

import bole.profile.Claim;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.profile.Stint;
import bole.query.Choice;
import bole.query.Facet;
import bole.query.Query;
import bole.query.SearchRequest;
import bole.query.StintFilter;
import bole.query.YearRange;
import bole.text.PartialDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers a request by going through all profiles, in plain code that shares nothing with the engine. */
final class BruteForce {

    private final Map<String, String> countries;
    private final List<Profile> people;
    private final Map<String, Set<String>> texts = new HashMap<>();
    private final Map<String, Set<String>> known = new HashMap<>();

    private final LocalDate day;

    BruteForce(Map<String, String> countries, List<Profile> people) {
        this(countries, people, LocalDate.MAX);
    }

    private BruteForce(Map<String, String> countries, List<Profile> people, LocalDate day) {
        this.countries = countries;
        this.people = people;
        this.day = day;
    }

    /** The same world as it was on {@code date}: what had begun by then, and what has no date; nothing that is said of today. */
    BruteForce asOf(PartialDate date) {
        LocalDate last = date.lastDay();
        return new BruteForce(countries, people.stream().filter(person -> person.claims().stream().anyMatch(claim -> isDated(claim) && hadBegun(claim, last)))
            .map(person -> new Profile(person.id(), person.names(), "", "", person.interests(), person.stints().stream().filter(stint -> hadBegun(stint, last)).toList(),
                person.publications().stream().filter(work -> hadBegun(work, last)).toList(), person.awards().stream().filter(award -> hadBegun(award, last)).toList(),
                person.links(), person.emails(), person.sources())).toList(), last);
    }

    private static boolean isDated(Claim claim) {
        return claim.begins().isPresent() || claim.ends().isPresent();
    }

    private static boolean hadBegun(Claim claim, LocalDate last) {
        return !isDated(claim) || !claim.begins().or(claim::ends).orElseThrow().firstDay().isAfter(last);
    }

    /** Who is found, leaving out what {@code without} chose for itself. */
    List<Profile> matching(SearchRequest request, Optional<Facet> without) {
        List<Profile> chosen = people.stream().filter(person -> isChosen(person, request, without)).toList();
        List<String> words = words(request.query().query());
        if (words.isEmpty()) {
            return chosen;
        }
        int needed = neededWords(request, words);
        return chosen.stream().filter(person -> found(person, words) >= needed).toList();
    }

    /** As many words as anybody has, at most all; one if the query is long. */
    private int neededWords(SearchRequest request, List<String> words) {
        if (words.size() > 8) {
            return 1;
        }
        return Math.max(1, people.stream().filter(person -> isChosen(person, request, Optional.empty())).mapToInt(person -> found(person, words)).max().orElse(1));
    }

    private static List<String> words(Query query) {
        return query.toString().isEmpty() ? List.of() : switch (query) {
            case Query.Word word -> List.of(word.text());
            case Query.And and -> and.parts().stream().map(part -> ((Query.Word) part).text()).toList();
            default -> throw new IllegalArgumentException(query.toString());
        };
    }

    private int found(Profile person, List<String> words) {
        Set<String> text = texts.computeIfAbsent(person.id(), id -> text(person));
        return (int) words.stream().filter(text::contains).count();
    }

    private static Set<String> text(Profile person) {
        Set<String> text = new HashSet<>();
        person.claims().forEach(claim -> text.addAll(Arrays.asList(claim.text().toLowerCase(Locale.ROOT).split("[ ,]+"))));
        person.publications().stream().map(Publication::venue).forEach(venue -> text.addAll(Arrays.asList(venue.toLowerCase(Locale.ROOT).split(" "))));
        text.addAll(Arrays.asList(person.headline().toLowerCase(Locale.ROOT).split(" ")));
        return text;
    }

    private boolean isChosen(Profile person, SearchRequest request, Optional<Facet> without) {
        boolean noYear = without.filter(facet -> facet == Facet.YEAR || facet == Facet.STINT_YEAR).isPresent();
        boolean years = request.years().isEmpty() || noYear || request.years().stream().anyMatch(range -> activeYears(person).stream().anyMatch(range::contains));
        return years && request.choices().stream().allMatch(choice -> satisfies(person, choice, without))
            && request.stints().stream().map(stint -> relaxed(stint, without)).allMatch(stint -> person.stints().stream().anyMatch(one -> satisfies(person, one, stint)) != stint.excluded());
    }

    private static StintFilter relaxed(StintFilter stint, Optional<Facet> without) {
        if (!stint.excluded() && without.equals(Optional.of(Facet.STINT_YEAR))) {
            return new StintFilter(stint.institution(), Optional.empty(), stint.kind(), stint.degree(), stint.title(), stint.ended(), false);
        }
        return !stint.excluded() && without.equals(Optional.of(Facet.STINT_INSTITUTION)) ? stint.withInstitution("") : stint;
    }

    private boolean satisfies(Profile person, Choice choice, Optional<Facet> without) {
        Set<String> values = values(person, choice.facet());
        boolean own = without.equals(Optional.of(choice.facet())) || without.equals(Optional.of(Facet.STINT_INSTITUTION)) && choice.facet() == Facet.INSTITUTION;
        boolean any = choice.any().isEmpty() || own || choice.any().stream().anyMatch(value -> SmallTree.has(values, value));
        return any && choice.all().stream().allMatch(value -> SmallTree.has(values, value)) && choice.not().stream().noneMatch(value -> SmallTree.has(values, value));
    }

    boolean satisfies(Profile person, Stint stint, StintFilter filter) {
        boolean place = filter.institution().isEmpty() || keys(stint).anyMatch(filter.institution()::equals);
        boolean kind = filter.kind().isEmpty() || filter.kind().get() == stint.kind();
        boolean degree = filter.degree().isEmpty() || filter.degree().equals(stint.degree());
        boolean year = filter.year().isEmpty() || years(person, stint).stream().anyMatch(filter.year().get()::contains);
        boolean ended = filter.ended().isEmpty() || stint.to().isPresent() && filter.ended().get().contains(stint.to().get().year()) && hadEnded(stint);
        boolean title = filter.title().isEmpty() || Arrays.asList(stint.title().toLowerCase(Locale.ROOT).split(" ")).contains(filter.title());
        return place && kind && degree && year && ended && title;
    }

    /** Whether it is over by the day; an end before the beginning is not believed. */
    private boolean hadEnded(Stint stint) {
        PartialDate to = stint.to().orElseThrow();
        boolean believed = stint.from().isEmpty() || !to.lastDay().isBefore(stint.from().get().firstDay());
        return !(believed ? to : stint.from().orElseThrow()).lastDay().isAfter(day);
    }

    /** The values of {@code person} in {@code facet}. */
    Set<String> values(Profile person, Facet facet) {
        return known.computeIfAbsent(facet + person.id(), key -> computed(person, facet));
    }

    private Set<String> computed(Profile person, Facet facet) {
        Set<String> values = new TreeSet<>(switch (facet) {
            case INTEREST -> person.interests().stream().map(interest -> interest.topic().isEmpty() ? interest.label().toLowerCase(Locale.ROOT) : interest.topic()).toList();
            case INSTITUTION -> person.stints().stream().flatMap(BruteForce::keys).toList();
            case YEAR -> activeYears(person).stream().map(String::valueOf).toList();
            case KIND -> person.stints().stream().map(stint -> stint.kind().name().toLowerCase(Locale.ROOT)).toList();
            case DEGREE -> person.stints().stream().map(Stint::degree).flatMap(Optional::stream).map(degree -> degree.name().toLowerCase(Locale.ROOT)).toList();
            case COUNTRY -> person.stints().stream().map(Stint::institution).flatMap(Optional::stream).map(place -> countries.getOrDefault(place.id(), "")).toList();
            case VENUE -> person.publications().stream().map(work -> work.venue().toLowerCase(Locale.ROOT)).toList();
            case LANGUAGE -> person.sources().stream().flatMap(source -> source.language().equals("mixed") ? List.of("en", "zh").stream() : List.of(source.language()).stream()).toList();
            case STINT_YEAR, STINT_INSTITUTION -> List.<String>of();
        });
        values.remove("");
        return values;
    }

    /** Where {@code stint} was, and what that belongs to. */
    private static Stream<String> keys(Stint stint) {
        return stint.institution().map(place -> place.id().isEmpty() ? place.name().toLowerCase(Locale.ROOT) : place.id()).stream()
            .flatMap(key -> Stream.concat(Stream.of(key), SmallTree.BROADER.getOrDefault(key, List.of()).stream()));
    }

    private Set<Integer> activeYears(Profile person) {
        return person.claims().stream().flatMap(claim -> years(person, claim).stream()).collect(Collectors.toSet());
    }

    /** The years that {@code claim} covers, by the rules of the contract. */
    private Set<Integer> years(Profile person, Claim claim) {
        if (claim.begins().isEmpty() && claim.ends().isEmpty()) {
            return Set.of();
        }
        int first = claim.begins().or(claim::ends).orElseThrow().year();
        int last = first;
        if (claim.ends().isPresent()) {
            last = Math.max(first, claim.ends().get().year());
        } else if (claim instanceof Stint stint && stint.current()) {
            last = Math.max(first, person.sources().getFirst().retrieved().map(read -> read.atZone(ZoneOffset.UTC).getYear())
                .orElse(LocalDate.ofInstant(Searched.TODAY.instant(), ZoneOffset.UTC).getYear()));
        }
        return IntStream.rangeClosed(first, Math.min(last, day.getYear())).boxed().collect(Collectors.toSet());
    }

    /** People per value over {@code found}; {@code ""} stands for people without any. */
    Map<String, Long> counts(List<Profile> found, Facet facet, SearchRequest request) {
        Map<String, Long> counts = new TreeMap<>();
        for (Profile person : found) {
            Set<String> values = switch (facet) {
                case STINT_YEAR -> joint(person, request, facet).stream().flatMap(stint -> years(person, stint).stream()).map(String::valueOf).collect(Collectors.toSet());
                case STINT_INSTITUTION -> joint(person, request, facet).stream().flatMap(BruteForce::keys).collect(Collectors.toSet());
                case INTEREST, INSTITUTION, YEAR, KIND, DEGREE, COUNTRY, VENUE, LANGUAGE -> values(person, facet);
            };
            (values.isEmpty() ? Set.of("") : rows(values, facet, request)).forEach(value -> counts.merge(value, 1L, Long::sum));
        }
        return counts;
    }

    /** The rows of {@code facet} that someone with {@code values} counts in. */
    private static Set<String> rows(Set<String> values, Facet facet, SearchRequest request) {
        return request.facets().opened(facet).map(opened -> places(values).stream()
            .filter(id -> opened.isEmpty() ? !SmallTree.BROADER.containsKey(id) : SmallTree.BROADER.getOrDefault(id, List.of()).contains(opened))
            .map(id -> facet == Facet.INTEREST && !SmallTree.narrower(id).isEmpty() ? "within:" + id : id).collect(Collectors.toSet())).orElse(values);
    }

    private static Set<String> places(Set<String> values) {
        Set<String> places = new HashSet<>(values);
        Set<String> wholes = values.stream().flatMap(value -> SmallTree.BROADER.getOrDefault(value, List.of()).stream()).collect(Collectors.toSet());
        if (!wholes.isEmpty()) {
            places.addAll(places(wholes));
        }
        return places;
    }

    /** The stints that satisfy what was chosen besides what {@code facet} counts. */
    private List<Stint> joint(Profile person, SearchRequest request, Facet facet) {
        List<StintFilter> filters = new ArrayList<>();
        request.stints().stream().filter(stint -> !stint.excluded()).forEach(stint -> filters.add(relaxed(stint, Optional.of(facet))));
        if (facet == Facet.STINT_YEAR) {
            request.choices().stream().filter(choice -> choice.facet() == Facet.INSTITUTION)
                .forEach(choice -> Stream.concat(choice.any().stream(), choice.all().stream()).forEach(id -> filters.add(filter(id, Optional.empty()))));
        } else {
            request.years().forEach(range -> filters.add(filter("", Optional.of(range))));
        }
        return person.stints().stream().filter(stint -> filters.isEmpty() || filters.stream().anyMatch(filter -> satisfies(person, stint, filter))).toList();
    }

    static StintFilter filter(String institution, Optional<YearRange> years) {
        return new StintFilter(institution, years, Optional.empty(), Optional.empty(), "", Optional.empty(), false);
    }
}
