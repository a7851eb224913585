package bole.text;

/** One way in which text is taken for what it is not, and its mending line by line. */
interface Misreading {

    /**
     * What this way of mending makes of a line.
     *
     * @param broken whether the text is known to be broken: it has been mended once already, and this is what came of it
     */
    Attempt attempt(String line, boolean broken);
}
