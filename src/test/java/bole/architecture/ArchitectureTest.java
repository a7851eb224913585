package bole.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house's plan: what each package may use, of our own and of others. What is not in the table is refused. */
class ArchitectureTest {

    private static final int LEAST_CLASSES = 200;

    private static final JavaClasses CLASSES = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("bole");

    /**
     * A row of the plan.
     *
     * @param own packages of Bole it may use
     * @param foreign prefixes of other packages it may use, besides the JDK's
     */
    private record Room(Set<String> own, Set<String> foreign) {
    }

    private static final Set<String> LUCENE = Set.of("org.apache.lucene.");
    private static final Set<String> NOTHING = Set.of();

    /** The table of docs/architecture.md, bottom to top. */
    private static final Map<String, Room> PLAN = Map.ofEntries(
        Map.entry("settings", new Room(Set.of(), NOTHING)),
        Map.entry("text", new Room(Set.of(), Set.of("com.ibm.icu."))),
        Map.entry("profile", new Room(Set.of("text"), NOTHING)),
        Map.entry("json", new Room(Set.of(), Set.of("com.fasterxml.jackson."))),
        Map.entry("vocabulary", new Room(Set.of("text", "json"), Set.of("org.tukaani.xz."))),
        Map.entry("importer", new Room(Set.of("profile", "text", "json"),
            Set.of("org.jsoup.", "org.commonmark.", "org.snakeyaml.", "org.tomlj.", "org.apache.commons.compress.", "org.tukaani.xz.", "ezvcard."))),
        Map.entry("normalise", new Room(Set.of("profile", "text", "vocabulary"), NOTHING)),
        Map.entry("store", new Room(Set.of("profile", "json"), NOTHING)),
        Map.entry("query", new Room(Set.of("text", "profile"), NOTHING)),
        Map.entry("index", new Room(Set.of("profile", "text", "vocabulary", "settings"), LUCENE)),
        Map.entry("search", new Room(Set.of("index", "query", "profile", "vocabulary", "text", "settings"), LUCENE)),
        // The benchmark invents people and asks a server over HTTP; it may not know how the server works.
        Map.entry("bench", new Room(Set.of("profile", "text", "vocabulary"), NOTHING)),
        // Measures know rankings as lists of ids, so that any ranking can be measured with them, not only our own.
        Map.entry("evaluation", new Room(Set.of("profile"), NOTHING)),
        Map.entry("web", new Room(Set.of("search", "query", "profile", "json", "settings"),
            Set.of("io.undertow.", "org.xnio.", "gg.jte.", "io.micrometer.", "io.prometheus.", "ezvcard.", "org.apache.commons.csv.", "org.slf4j."))),
        Map.entry("cli", new Room(Set.of("settings", "text", "profile", "json", "vocabulary", "importer", "normalise", "store", "query", "index", "search", "evaluation", "bench", "web"),
            Set.of("picocli.", "me.tongfei.progressbar.", "org.tukaani.xz.", "org.slf4j.", "ch.qos.logback.", "org.apache.commons.csv.", "ezvcard."))));

    /** Rooms inside a large package, bottom to top, each with those of the same package it may use; the package's own types are "". */
    private static final Map<String, Map<String, Set<String>>> ROOMS = Map.of(
        "bole.importer.field", Map.ofEntries(
            Map.entry("form", Set.of()),
            Map.entry("place", Set.of("form")),
            Map.entry("chinese", Set.of("form", "place")),
            Map.entry("english", Set.of("form", "place")),
            Map.entry("reading", Set.of("form", "place", "chinese", "english")),
            Map.entry("stint", Set.of("form", "place", "chinese", "english", "reading")),
            Map.entry("interest", Set.of("form", "place", "reading")),
            Map.entry("account", Set.of("form", "reading")),
            Map.entry("person", Set.of("form", "place", "reading", "stint", "account")),
            Map.entry("award", Set.of("form", "place", "reading")),
            Map.entry("work", Set.of("form", "place", "reading", "award")),
            Map.entry("", Set.of("reading", "stint", "interest", "account", "person", "award", "work"))),
        "bole.search", Map.of(
            "", Set.of(),
            "column", Set.of(""),
            "match", Set.of("", "column"),
            "saying", Set.of("", "column", "match"),
            "facet", Set.of("", "column", "match"),
            "suggestion", Set.of("", "column", "match", "facet"),
            "translation", Set.of("", "column", "match", "saying"),
            "rank", Set.of("", "column", "match", "translation"),
            "engine", Set.of("", "column", "match", "facet", "suggestion", "translation", "rank")));

    /** Libraries that only one file may know. */
    private static final Map<String, String> OWNERS = Map.of("io.undertow.", "bole.web.UndertowServer", "org.xnio.", "bole.web.UndertowServer");

    @Test
    void theScanSawTheHouse() {
        assertThat(CLASSES.size()).isGreaterThan(LEAST_CLASSES);
        Set<String> rooms = new TreeSet<>();
        CLASSES.forEach(type -> rooms.add(room(type.getPackageName())));
        assertThat(rooms).containsExactlyInAnyOrderElementsOf(PLAN.keySet());
    }

    @TestFactory
    Stream<DynamicTest> eachPackageUsesOnlyWhatThePlanAllows() {
        return PLAN.keySet().stream().sorted().map(name -> DynamicTest.dynamicTest(name, () -> assertThat(foreignUses(name)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> eachRoomOfALargePackageUsesOnlyThoseBelowIt() {
        return ROOMS.entrySet().stream().flatMap(house -> house.getValue().entrySet().stream().map(room ->
            DynamicTest.dynamicTest(house.getKey() + "." + room.getKey(), () -> assertThat(uses(house.getKey(), room.getKey())).isNotEmpty().isSubsetOf(withItself(room)))));
    }

    @Test
    void largePackagesHaveNoOtherRooms() {
        ROOMS.forEach((house, rooms) -> assertThat(CLASSES.stream().map(JavaClass::getPackageName).filter(name -> isIn(house, name)).map(name -> roomOf(house, name)).distinct())
            .containsExactlyInAnyOrderElementsOf(rooms.keySet()));
    }

    @Test
    void noPackagesFormACycle() {
        slices().matching("bole.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void libraryWithOneOwnerIsKnownToNobodyElse() {
        List<String> strangers = CLASSES.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(use -> OWNERS.entrySet().stream().anyMatch(owner -> use.getTargetClass().getName().startsWith(owner.getKey())
                && !topLevel(use.getOriginClass()).equals(owner.getValue())))
            .map(use -> use.getOriginClass().getName() + " uses " + use.getTargetClass().getName()).distinct().toList();
        assertThat(strangers).isEmpty();
    }

    /** The rooms of {@code house} that its room {@code name} uses, itself among them. */
    private static Set<String> uses(String house, String name) {
        return CLASSES.stream().filter(type -> isIn(house, type.getPackageName()) && roomOf(house, type.getPackageName()).equals(name))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream()).map(use -> use.getTargetClass().getBaseComponentType().getPackageName())
            .filter(target -> isIn(house, target)).map(target -> roomOf(house, target)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isIn(String house, String packageName) {
        return packageName.equals(house) || packageName.startsWith(house + ".");
    }

    private static String roomOf(String house, String packageName) {
        return packageName.equals(house) ? "" : packageName.substring(house.length() + 1);
    }

    private static Set<String> withItself(Map.Entry<String, Set<String>> room) {
        Set<String> allowed = new TreeSet<>(room.getValue());
        allowed.add(room.getKey());
        return allowed;
    }

    private static Set<String> foreignUses(String name) {
        Room room = PLAN.get(name);
        Set<String> refused = new TreeSet<>();
        CLASSES.stream().filter(type -> room(type.getPackageName()).equals(name))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(use -> !allowed(name, room, use.getTargetClass()))
            .forEach(use -> refused.add(use.getOriginClass().getName() + " uses " + use.getTargetClass().getName()));
        return refused;
    }

    private static boolean allowed(String name, Room room, JavaClass target) {
        String type = target.getBaseComponentType().getName();
        if (target.getBaseComponentType().isPrimitive() || type.startsWith("java.") || type.startsWith("javax.")) {
            return true;
        }
        if (type.startsWith("bole.")) {
            String other = room(target.getBaseComponentType().getPackageName());
            return other.equals(name) || room.own().contains(other);
        }
        return room.foreign().stream().anyMatch(type::startsWith);
    }

    private static String room(String packageName) {
        return packageName.split("\\.")[1];
    }

    private static String topLevel(JavaClass type) {
        return type.getName().split("\\$")[0];
    }
}
