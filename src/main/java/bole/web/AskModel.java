package bole.web;

import java.util.List;

/**
 * One way to ask, on the front page.
 *
 * @param heading what one can ask for
 * @param examples searches that find somebody here
 */
public record AskModel(String heading, List<Example> examples) {

    public AskModel {
        examples = List.copyOf(examples);
    }

    /**
     * A search to begin with.
     *
     * @param link in words
     * @param count people it finds, written out
     */
    public record Example(NamedLink link, String count) {
    }
}
