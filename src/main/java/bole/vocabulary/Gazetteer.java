package bole.vocabulary;

import bole.text.Folding;
import bole.vocabulary.Whereabouts.Place;
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

/** Finds out which names of cities and countries, in English and Chinese, mean a place where an institution lies. */
final class Gazetteer {

    private static final int COUNTRY_CODE = 2;
    /** What mainland Chinese call the rest of the world, and their own country. */
    private static final List<String> ABROAD = List.of("国外", "海外", "境外");
    private static final List<String> AT_HOME = List.of("国内");
    private static final Set<String> GREATER_CHINA = Set.of("CN", "HK", "MO", "TW");

    private final Institutions institutions;
    private final Map<String, Place> byName = new HashMap<>();

    private Gazetteer(Institutions institutions) {
        this.institutions = institutions;
    }

    /** By key the places where any of {@code institutions} lies. */
    static Map<String, Place> of(Institutions institutions) {
        Gazetteer gazetteer = new Gazetteer(institutions);
        gazetteer.addCities();
        VocabularyFiles.TextFile file = new VocabularyFiles().shipped("places.tsv");
        Table.rows(file.name(), file.text(), Places.COLUMNS).forEach(gazetteer::add);
        AT_HOME.forEach(name -> gazetteer.byName.put(name, gazetteer.country("CN")));
        Place abroad = gazetteer.place("outside:CN", entry -> !entry.country().isEmpty() && !GREATER_CHINA.contains(entry.country()));
        ABROAD.forEach(name -> gazetteer.byName.put(name, abroad));
        gazetteer.byName.values().removeIf(place -> place.institutions().isEmpty());
        return gazetteer.byName;
    }

    private void addCities() {
        Map<String, Set<String>> cities = new LinkedHashMap<>();
        institutions.all().stream().filter(entry -> !entry.city().isEmpty())
            .forEach(entry -> cities.computeIfAbsent(entry.city(), city -> new LinkedHashSet<>()).add(entry.id()));
        cities.forEach((city, ids) -> byName.put(Folding.key(city), place("city:" + city, ids)));
    }

    private void add(Table.Row row) {
        Optional<Place> place = row.get("id").length() == COUNTRY_CODE ? Optional.of(country(row.get("country"))) : Optional.ofNullable(byName.get(Folding.key(row.get("en"))));
        place.ifPresent(found -> {
            List.of(row.get("en"), row.get("zh")).forEach(name -> byName.putIfAbsent(Folding.key(name), found));
            row.list("aliases").forEach(name -> byName.putIfAbsent(Folding.key(name), found));
        });
    }

    private Place country(String code) {
        return place("country:" + code, entry -> entry.country().equals(code));
    }

    private Place place(String id, Predicate<InstitutionEntry> isHere) {
        return place(id, institutions.all().stream().filter(isHere).map(InstitutionEntry::id).collect(Collectors.toSet()));
    }

    private Place place(String id, Set<String> here) {
        Set<String> elsewhere = new TreeSet<>();
        here.forEach(each -> institutions.descendants(each).stream().filter(part -> !here.contains(part)).forEach(elsewhere::add));
        return new Place(id, Set.copyOf(here), elsewhere);
    }
}
