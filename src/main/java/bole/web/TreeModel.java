package bole.web;

import java.util.List;

/**
 * The page of a whole tree.
 *
 * @param heading of the page
 * @param intro what it shows
 * @param action where the form for words leads
 * @param list the same as one list
 * @param places those that belong to nothing broader
 */
public record TreeModel(String heading, String intro, String action, NamedLink list, List<Place> places) {

    /**
     * A place in the tree.
     *
     * @param link to its page
     * @param count people, written out
     * @param parts the first of what belongs to it
     * @param more how many parts are left out, in words, or {@code ""}
     */
    public record Place(NamedLink link, String count, List<Place> parts, String more) {

        public Place {
            parts = List.copyOf(parts);
        }
    }
}
