package bole.profile;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A person as the sources describe them: names plus claims. Not a Lucene document and not a page.
 *
 * @param id stable, {@code [a-z0-9][a-z0-9._-]*}, at most 128 characters
 * @param names may be empty: some pages never say whose they are; then the headline stands in
 * @param headline current position, in the source's words
 * @param summary the self-description as plain text
 * @param interests declared research interests
 * @param stints education, jobs, internships, visits, services
 * @param publications works
 * @param awards prizes and honours
 * @param links addresses elsewhere
 * @param emails mail addresses, lower case
 * @param sources where the claims come from; claims point into it by index
 */
public record Profile(String id, List<Name> names, String headline, String summary, List<Interest> interests, List<Stint> stints,
                      List<Publication> publications, List<Award> awards, List<Link> links, List<String> emails, List<SourceRecord> sources) {

    private static final Predicate<String> ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,127}").asMatchPredicate();

    public Profile {
        if (!ID.test(id)) {
            throw new InputException("profile id \"" + id + "\"", "an id is 1 to 128 of a-z, 0-9, '.', '_' and '-', and begins with a letter or digit");
        }
        names = List.copyOf(names);
        interests = List.copyOf(interests);
        stints = List.copyOf(stints);
        publications = List.copyOf(publications);
        awards = List.copyOf(awards);
        links = List.copyOf(links);
        emails = List.copyOf(emails);
        sources = List.copyOf(sources);
    }

    /** A profile with nothing but its id. */
    public static Profile empty(String id) {
        return new Profile(id, List.of(), "", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** All claims in the order interests, stints, publications, awards, links. A claim's position in it is its ordinal. */
    public List<Claim> claims() {
        return Stream.of(interests, stints, publications, awards, links).<Claim>flatMap(List::stream).toList();
    }

    /** The name to show; the first name where none is marked; empty where the sources say none. */
    public Optional<Name> displayName() {
        return names.stream().filter(name -> name.kind() == NameKind.DISPLAY).findFirst().or(() -> names.stream().findFirst());
    }

    /** What stands wherever a name is shown: the name, else the headline, else the id. */
    public String title() {
        return displayName().map(Name::text).orElse(headline.isEmpty() ? id : headline);
    }

    /** This profile under another id. */
    public Profile withId(String other) {
        return new Profile(other, names, headline, summary, interests, stints, publications, awards, links, emails, sources);
    }

    /** This profile with other interests and stints, as linking to the vocabularies needs. */
    public Profile withLinked(List<Interest> otherInterests, List<Stint> otherStints) {
        return new Profile(id, names, headline, summary, otherInterests, otherStints, publications, awards, links, emails, sources);
    }

    /** This profile with other names. */
    public Profile withNames(List<Name> otherNames) {
        return new Profile(id, otherNames, headline, summary, interests, stints, publications, awards, links, emails, sources);
    }

    /** This profile with other sources, which must keep their order: claims point into them. */
    public Profile withSources(List<SourceRecord> otherSources) {
        return new Profile(id, names, headline, summary, interests, stints, publications, awards, links, emails, otherSources);
    }
}
