package bole.cli;

import bole.json.Json;
import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.LineRange;
import bole.profile.Link;
import bole.profile.LinkKind;
import bole.profile.Name;
import bole.profile.NameKind;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.profile.SourceRecord;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Lists of authors with their titles, one JSON object per line, as made from the ACL Anthology: {@code id, name, name_variants, name_zh, interests,
 * affiliations[{institution, from, to}], publications[{id, title, year, venue}], homepage}. An affiliation on a paper becomes an employment.
 */
final class AuthorList {

    private static final String PAPERS = "https://aclanthology.org/";
    private static final int LONGEST_ID = 128;

    /** What is read of a line; lists carry more here and there, such as notes. */
    private static final Set<String> MEMBERS = Set.of("id", "name", "name_variants", "name_zh", "interests", "affiliations", "publications", "homepage", "source");

    private AuthorList() {
    }

    /**
     * A line of the list.
     *
     * @param id as the list has it
     * @param name the name to show
     * @param nameVariants other forms
     * @param nameZh forms in Chinese script
     * @param interests declared interests
     * @param affiliations places by year
     * @param publications works
     * @param homepage address, or {@code ""}
     * @param source where the list is from
     */
    record Author(String id, String name, List<String> nameVariants, List<String> nameZh, List<String> interests, List<Affiliation> affiliations,
                  List<Paper> publications, String homepage, String source) {
    }

    /** A place and the years it stood on papers. */
    record Affiliation(String institution, OptionalInt from, OptionalInt to) {
    }

    /** A work. */
    record Paper(String id, String title, OptionalInt year, String venue) {
    }

    /** {@code text} as an id of a profile: what an id may not hold becomes a hyphen. */
    static String id(String text) {
        String id = text.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "-");
        return id.substring(0, Math.min(id.length(), LONGEST_ID));
    }

    /** The profile of the author in {@code line}, the line {@code number} of the list {@code uri}. */
    static Profile profile(String line, String uri, int number) {
        Map<String, Object> members = new LinkedHashMap<>(Json.readObject(line));
        members.keySet().retainAll(MEMBERS);
        Author author = Json.convert(members, Author.class);
        LineRange place = new LineRange(number, number);
        return new Profile(id(author.id()), names(author), "", "",
            author.interests().stream().map(label -> new Interest(label, "", 0, place)).toList(),
            author.affiliations().stream().map(affiliation -> stint(affiliation, place)).toList(),
            author.publications().stream().map(paper -> publication(paper, place)).toList(), List.of(),
            author.homepage().isBlank() ? List.of() : List.of(new Link(LinkKind.HOMEPAGE, author.homepage(), 0, place)), List.of(),
            List.of(new SourceRecord(uri, "jsonl", author.nameZh().isEmpty() ? "en" : "mixed", "", Optional.empty(), List.of())));
    }

    private static List<Name> names(Author author) {
        List<Name> names = new ArrayList<>();
        names.add(new Name(author.name(), "en", NameKind.DISPLAY));
        author.nameZh().forEach(name -> names.add(new Name(name, "zh", NameKind.NATIVE)));
        author.nameVariants().forEach(name -> names.add(new Name(name, "en", NameKind.VARIANT)));
        return names;
    }

    private static Stint stint(Affiliation affiliation, LineRange place) {
        return new Stint(StintKind.EMPLOYMENT, Optional.of(new Institution(affiliation.institution(), "")), "", "", Optional.empty(), "",
            year(affiliation.from()), year(affiliation.to()), false, 0, place);
    }

    private static Optional<PartialDate> year(OptionalInt year) {
        return year.isPresent() ? Optional.of(PartialDate.ofYear(year.getAsInt())) : Optional.empty();
    }

    private static Publication publication(Paper paper, LineRange place) {
        return new Publication(paper.title(), List.of(), paper.venue(), paper.year(), "published", PAPERS + paper.id(), "", 0, place);
    }
}
