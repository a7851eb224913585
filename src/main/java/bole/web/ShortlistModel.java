package bole.web;

import java.util.List;

/**
 * The page of people someone keeps.
 *
 * @param people those who are there, in the order given
 * @param missing ids of those who are not, or no longer
 * @param compareHref the first few side by side, or {@code ""}
 * @param exports the people as files
 * @param state the list itself, which steps are taken from
 */
public record ShortlistModel(List<CardModel> people, List<String> missing, String compareHref, List<NamedLink> exports, List<FormField> state) {
}
