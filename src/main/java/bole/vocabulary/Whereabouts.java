package bole.vocabulary;

import bole.text.Folding;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which institutions lie in a city or a country, by the names of these in English and Chinese, and which are of a kind. */
public final class Whereabouts {

    private static final int COUNTRY_CODE = 2;
    /** What mainland Chinese call the rest of the world, and their own country. */
    private static final List<String> ABROAD = List.of("国外", "海外", "境外");
    private static final List<String> AT_HOME = List.of("国内");
    private static final Set<String> GREATER_CHINA = Set.of("CN", "HK", "MO", "TW");

    private final Institutions institutions;
    private final Map<String, Place> byName = new HashMap<>();
    private final Set<String> companies;
    private final Set<String> universities;

    /**
     * A city, a country, or all others.
     *
     * @param id {@code city:Shanghai}, {@code country:CN} or {@code outside:CN}
     * @param institutions ids of those that lie there
     * @param elsewhere ids of parts of these that lie elsewhere
     */
    public record Place(String id, Set<String> institutions, Set<String> elsewhere) {
    }

    /** Of {@code institutions}. */
    public Whereabouts(Institutions institutions) {
        this.institutions = institutions;
        this.companies = ofKind(kind -> kind == InstitutionKind.COMPANY);
        this.universities = ofKind(kind -> kind == InstitutionKind.UNIVERSITY);
        Map<String, Set<String>> cities = new LinkedHashMap<>();
        institutions.all().stream().filter(entry -> !entry.city().isEmpty())
            .forEach(entry -> cities.computeIfAbsent(entry.city(), city -> new LinkedHashSet<>()).add(entry.id()));
        cities.forEach((city, ids) -> byName.put(Folding.key(city), place("city:" + city, ids)));
        VocabularyFiles.TextFile file = new VocabularyFiles().shipped("places.tsv");
        Table.rows(file.name(), file.text(), Places.COLUMNS).forEach(this::add);
        AT_HOME.forEach(name -> byName.put(name, country("CN")));
        Place abroad = place("outside:CN", institutions.all().stream().filter(entry -> !entry.country().isEmpty() && !GREATER_CHINA.contains(entry.country())).map(InstitutionEntry::id).collect(Collectors.toSet()));
        ABROAD.forEach(name -> byName.put(name, abroad));
    }

    private void add(Table.Row row) {
        Optional<Place> place = row.get("id").length() == COUNTRY_CODE ? Optional.of(country(row.get("country"))) : named(row.get("en"));
        place.ifPresent(found -> {
            List.of(row.get("en"), row.get("zh")).forEach(name -> byName.putIfAbsent(Folding.key(name), found));
            row.list("aliases").forEach(name -> byName.putIfAbsent(Folding.key(name), found));
        });
    }

    private Place country(String code) {
        return place("country:" + code, institutions.all().stream().filter(entry -> entry.country().equals(code)).map(InstitutionEntry::id).collect(Collectors.toSet()));
    }

    private Place place(String id, Set<String> here) {
        Set<String> elsewhere = new TreeSet<>();
        here.forEach(each -> institutions.descendants(each).stream().filter(part -> !here.contains(part)).forEach(elsewhere::add));
        return new Place(id, Set.copyOf(here), elsewhere);
    }

    /** The place of that name, in any case and script; empty where no institution is known to lie there. */
    public Optional<Place> named(String name) {
        return Optional.ofNullable(byName.get(Folding.key(name))).filter(place -> !place.institutions().isEmpty());
    }

    /** Ids of the companies. */
    public Set<String> companies() {
        return companies;
    }

    /** Ids of the universities. */
    public Set<String> universities() {
        return universities;
    }

    private Set<String> ofKind(Predicate<InstitutionKind> wanted) {
        return institutions.all().stream().filter(entry -> wanted.test(entry.kind())).map(InstitutionEntry::id).collect(Collectors.toUnmodifiableSet());
    }
}
