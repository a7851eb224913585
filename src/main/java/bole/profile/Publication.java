package bole.profile;

import bole.text.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A work the person published or submitted.
 *
 * @param title as written
 * @param authors as written, in order
 * @param venue journal, conference or publisher, as written
 * @param year year of publication, 1000 to 2999; another one given counts as none
 * @param status {@code published}, {@code accepted}, {@code submitted}, {@code preprint}, {@code thesis}, {@code patent}, or {@code ""}
 * @param url address of the work
 * @param abstract_ abstract; the underscore, not part of the JSON name, is there because the word is reserved in Java
 * @param source index into the profile's sources
 * @param lines where it stands
 */
public record Publication(String title, List<String> authors, String venue, OptionalInt year, String status, String url, String abstract_,
                          int source, LineRange lines) implements Claim {

    public Publication {
        authors = List.copyOf(authors);
        year = Claim.year(year);
    }

    @Override
    public Optional<PartialDate> begins() {
        return ends();
    }

    @Override
    public Optional<PartialDate> ends() {
        return year.isPresent() ? Optional.of(PartialDate.ofYear(year.getAsInt())) : Optional.empty();
    }

    @Override
    public String text() {
        return title;
    }

    @Override
    public String claimName() {
        return "publication";
    }
}
