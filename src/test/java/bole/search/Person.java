package bole.search;

import bole.profile.Award;
import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.LineRange;
import bole.profile.Name;
import bole.profile.NameKind;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.profile.SourceRecord;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.Han;
import bole.text.PartialDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Builds an invented person, line by line of an imagined page. */
public final class Person {

    private final String id;
    private final List<Name> names = new ArrayList<>();
    private final List<Interest> interests = new ArrayList<>();
    private final List<Stint> stints = new ArrayList<>();
    private final List<Publication> publications = new ArrayList<>();
    private final List<Award> awards = new ArrayList<>();
    private Optional<Instant> read = Optional.of(Instant.parse("2025-06-30T00:00:00Z"));
    private String headline = "";
    private String summary = "";
    private String language = "en";
    private int line = 1;

    private Person(String id) {
        this.id = id;
    }

    public static Person called(String id, String... texts) {
        Person person = new Person(id);
        for (String text : texts) {
            person.names.add(new Name(text, Han.in(text) ? "zh" : "en", person.names.isEmpty() ? NameKind.DISPLAY : NameKind.NATIVE));
        }
        return person;
    }

    private LineRange next() {
        return LineRange.of(line++);
    }

    Person headline(String text) {
        headline = text;
        return this;
    }

    Person summary(String text) {
        summary = text;
        return this;
    }

    Person language(String text) {
        language = text;
        return this;
    }

    Person notRead() {
        read = Optional.empty();
        return this;
    }

    public Person interest(String label) {
        return interest(label, "");
    }

    public Person interest(String label, String topic) {
        interests.add(new Interest(label, topic, 0, next()));
        return this;
    }

    public Person job(String title, String place, String from, String to) {
        return stint(StintKind.EMPLOYMENT, title, place, from, to, Optional.empty());
    }

    public Person degree(Degree degree, String place, String from, String to) {
        return stint(StintKind.EDUCATION, degree.name().toLowerCase(java.util.Locale.ROOT), place, from, to, Optional.of(degree));
    }

    /** {@code place} is a name, or {@code name#id}; {@code to} may be {@code now}. */
    public Person stint(StintKind kind, String title, String place, String from, String to, Optional<Degree> degree) {
        String[] parts = place.split("#");
        Optional<Institution> institution = place.isEmpty() ? Optional.empty() : Optional.of(new Institution(parts[0], parts.length > 1 ? parts[1] : ""));
        boolean current = to.equals("now");
        stints.add(new Stint(kind, institution, "", title, degree, "", PartialDate.read(from), current ? Optional.empty() : PartialDate.read(to), current, 0, next()));
        return this;
    }

    public Person work(String title, String venue, int year) {
        return work(title, venue, year, "");
    }

    public Person work(String title, String venue, int year, String text) {
        publications.add(new Publication(title, List.of(), venue, year == 0 ? OptionalInt.empty() : OptionalInt.of(year), "published", "", text, 0, next()));
        return this;
    }

    Person award(String title, String grantor, int year) {
        awards.add(new Award(title, grantor, OptionalInt.of(year), 0, next()));
        return this;
    }

    public Profile profile() {
        SourceRecord source = new SourceRecord(id + ".md", "markdown", language, "00", read, List.of());
        return new Profile(id, names, headline, summary, interests, stints, publications, awards, List.of(), List.of(), List.of(source));
    }
}
