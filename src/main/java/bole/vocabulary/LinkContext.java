package bole.vocabulary;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * What is known around a raw institution string, for telling apart what has one name.
 *
 * @param country ISO 3166-1 code of where it is, or {@code ""}
 * @param language {@code zh} or {@code en}: the language of the page, or {@code ""}
 * @param hosts domains of the person's mail addresses and homepages, lower case
 * @param others ids of the person's other institutions, as far as they are sure
 */
public record LinkContext(String country, String language, Set<String> hosts, Set<String> others) {

    /** Nothing is known. */
    public static final LinkContext NONE = new LinkContext("", "", Set.of(), Set.of());

    public LinkContext {
        hosts = Set.copyOf(hosts);
        others = Set.copyOf(others);
    }

    /** Only the country is known. */
    public static LinkContext in(String country) {
        return new LinkContext(country, "", Set.of(), Set.of());
    }

    /** A page in {@code language} of a person with these mail addresses. */
    public static LinkContext of(String language, Collection<String> emails) {
        Set<String> hosts = emails.stream().map(mail -> mail.substring(mail.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT)).collect(java.util.stream.Collectors.toSet());
        return new LinkContext("", language, hosts, Set.of());
    }

    /** This context with other sure institutions of the person. */
    public LinkContext withOthers(Collection<String> ids) {
        return new LinkContext(country, language, hosts, Set.copyOf(ids));
    }
}
