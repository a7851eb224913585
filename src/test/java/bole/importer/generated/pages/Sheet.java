package bole.importer.generated.pages;

import bole.importer.FieldScore;
import bole.importer.generated.Told;
import bole.profile.Award;
import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.Link;
import bole.profile.Name;
import bole.profile.NameKind;
import bole.profile.Profile;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The sheet of answers of a page: what of a person it told. A fact that was never told is not asked for. */
final class Sheet {

    private static final List<String> ACCOUNTS = List.of("github", "scholar", "linkedin", "homepage");
    private static final Map<String, BiFunction<Sheet, Profile, Optional<FieldScore>>> QUESTIONS = questions();

    private final Person person;
    private final Map<String, String> facts = new HashMap<>();
    private final Set<String> fields = new LinkedHashSet<>();
    private final Set<String> mentioned = new LinkedHashSet<>();
    private int works = -1;
    private List<String> awards;

    Sheet(Person person) {
        this.person = person;
    }

    private static Map<String, BiFunction<Sheet, Profile, Optional<FieldScore>>> questions() {
        Map<String, BiFunction<Sheet, Profile, Optional<FieldScore>>> all = new LinkedHashMap<>();
        all.put("name", Sheet::name);
        all.put("native name", Sheet::nativeName);
        all.put("position", Sheet::position);
        all.put("institution", Sheet::institution);
        all.put("interests", Sheet::interests);
        all.put("education", Sheet::education);
        all.put("employment", Sheet::employment);
        all.put("publications", Sheet::publications);
        all.put("awards", Sheet::awards);
        all.put("emails", Sheet::emails);
        all.put("links", Sheet::links);
        return all;
    }

    /** Notes that the page says {@code word} for the fact {@code name}. */
    void tell(String name, String word) {
        facts.put(name, word);
        if (name.equals("place") || name.equals("zhplace") || name.equals("position")) {
            person.career().current().tellCurrent();
        }
    }

    void tellField(String field) {
        fields.add(field);
    }

    /** Notes a field that the page names in passing; it may be read or not. */
    void mention(String field) {
        mentioned.add(field);
    }

    void tellWorks() {
        works = person.works().size();
    }

    void tellAwards(boolean dated) {
        awards = dated ? person.awards().stream().map(award -> award.get("year")).toList() : List.of();
    }

    /** What {@code profile} has right of each field that was told. */
    Map<String, FieldScore> scores(Profile profile) {
        Map<String, FieldScore> scores = new LinkedHashMap<>();
        QUESTIONS.forEach((field, question) -> question.apply(this, profile).ifPresent(score -> scores.put(field, score)));
        return scores;
    }

    private boolean isLatin() {
        return facts.containsKey("name") || facts.containsKey("given") && facts.containsKey("family");
    }

    private Optional<FieldScore> name(Profile profile) {
        boolean told = isLatin() || facts.containsKey("native");
        return asked(told, () -> FieldScore.of(List.of(person.fact(isLatin() ? "name" : "native")), profile.displayName().map(Name::text).stream().toList()));
    }

    private Optional<FieldScore> nativeName(Profile profile) {
        return asked(isLatin() && facts.containsKey("native"),
            () -> FieldScore.of(List.of(person.fact("native")), profile.names().stream().filter(name -> name.kind() == NameKind.NATIVE).map(Name::text).toList()));
    }

    private Optional<FieldScore> position(Profile profile) {
        return asked(facts.containsKey("position"), () -> matched(List.of(facts.get("position")), profile.headline().isEmpty() ? List.of() : List.of(profile.headline()), Told::isWithin));
    }

    private Optional<FieldScore> institution(Profile profile) {
        List<Told> now = stints(kind -> true).filter(told -> told.getFirst().to().equals(Entry.PRESENT)).findFirst().orElse(List.of());
        List<String> places = profile.stints().stream().filter(Stint::current).flatMap(stint -> stint.institution().stream()).map(Institution::name).toList();
        boolean found = places.stream().anyMatch(place -> now.stream().anyMatch(told -> told.isSamePlace(place)));
        return asked(!now.isEmpty(), () -> new FieldScore(found ? 1 : 0, places.isEmpty() ? 0 : 1, 1));
    }

    private Optional<FieldScore> interests(Profile profile) {
        Set<String> passed = keys(mentioned);
        passed.removeAll(keys(fields));
        return asked(!fields.isEmpty(), () -> FieldScore.of(List.copyOf(fields), profile.interests().stream().map(Interest::label).filter(label -> !passed.contains(Folding.key(label))).toList()));
    }

    private Optional<FieldScore> education(Profile profile) {
        return Optional.of(matched(stints(Sheet::isEducation).toList(), profile.stints().stream().filter(stint -> isEducation(stint.kind())).toList(), Sheet::isRead));
    }

    private Optional<FieldScore> employment(Profile profile) {
        List<Stint> read = profile.stints().stream().filter(stint -> stint.kind() != StintKind.SERVICE && !isEducation(stint.kind())).toList();
        return Optional.of(matched(stints(kind -> !isEducation(kind)).toList(), read, Sheet::isRead));
    }

    private Optional<FieldScore> publications(Profile profile) {
        return asked(works >= 0, () -> FieldScore.of(List.of(Integer.toString(works)), List.of(Integer.toString(profile.publications().size()))));
    }

    private Optional<FieldScore> awards(Profile profile) {
        return asked(awards != null, () -> FieldScore.of(awards, profile.awards().stream().map(Award::year).map(year -> year.isPresent() ? Integer.toString(year.getAsInt()) : "undated").toList()));
    }

    private Optional<FieldScore> emails(Profile profile) {
        return asked(facts.containsKey("email") || facts.containsKey("emailat"), () -> FieldScore.of(List.of(person.fact("email")), profile.emails()));
    }

    private Optional<FieldScore> links(Profile profile) {
        List<String> links = ACCOUNTS.stream().filter(facts::containsKey).map(facts::get).toList();
        int right = FieldScore.of(links, profile.links().stream().map(Link::url).toList()).right();
        return asked(!links.isEmpty(), () -> new FieldScore(right, links.size(), links.size()));
    }

    private static Optional<FieldScore> asked(boolean told, Supplier<FieldScore> score) {
        return told ? Optional.of(score.get()) : Optional.empty();
    }

    /** The stints told whose kind passes, each in all ways its place is written. */
    private Stream<List<Told>> stints(Predicate<StintKind> kinds) {
        return person.career().entries().stream().flatMap(entry -> entry.told().stream()).filter(told -> kinds.test(told.getFirst().kind()));
    }

    private static Set<String> keys(Collection<String> labels) {
        Set<String> keys = new LinkedHashSet<>();
        labels.forEach(label -> keys.add(Folding.key(label)));
        return keys;
    }

    private static boolean isEducation(StintKind kind) {
        return kind == StintKind.EDUCATION;
    }

    /** Whether {@code stint} is as told; what kind of post it was is no matter of pages. */
    private static boolean isRead(List<Told> told, Stint stint) {
        return told.stream().map(way -> isEducation(way.kind()) ? way : new Told(stint.kind(), way.place(), "", "", way.from(), way.to())).anyMatch(way -> way.wrongIn(stint).isEmpty());
    }

    private static <T, R> FieldScore matched(List<T> told, List<R> read, BiPredicate<T, R> same) {
        List<R> left = new ArrayList<>(read);
        int right = 0;
        for (T one : told) {
            int at = 0;
            while (at < left.size() && !same.test(one, left.get(at))) {
                at++;
            }
            if (at < left.size()) {
                left.remove(at);
                right++;
            }
        }
        return new FieldScore(right, read.size(), told.size());
    }

    /** What was told of {@code field}, to be shown where it was misread. */
    Object told(String field) {
        return switch (field) {
            case "interests" -> fields;
            case "education", "employment" -> stints(kind -> isEducation(kind) == field.equals("education")).map(List::getFirst).toList();
            case "awards" -> awards;
            case "publications" -> works;
            case "emails" -> person.fact("email");
            case "native name" -> person.fact("native");
            default -> person.fact(field.equals("institution") ? "place" : field);
        };
    }

    /** What {@code profile} says of {@code field}, to be shown. */
    static Object read(String field, Profile profile) {
        return switch (field) {
            case "name", "native name" -> profile.names().stream().map(name -> name.kind() + " " + name.text()).toList();
            case "position" -> profile.headline();
            case "interests" -> profile.interests().stream().map(Interest::label).toList();
            case "awards" -> profile.awards().stream().map(award -> award.year() + " " + award.title()).toList();
            case "publications" -> profile.publications().stream().map(work -> work.title()).toList();
            case "emails" -> profile.emails();
            case "links" -> profile.links().stream().map(Link::url).toList();
            default -> profile.stints().stream().map(stint -> stint.kind() + " " + stint.title() + " " + stint.degree().map(Enum::name).orElse("") + " @ " + stint.institution().map(Institution::name).orElse("")
                + " [" + stint.unit() + "] " + stint.from().map(Object::toString).orElse("") + "/" + stint.to().map(Object::toString).orElse(stint.current() ? "present" : "")).toList();
        };
    }
}
