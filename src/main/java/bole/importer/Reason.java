package bole.importer;

/** The closed list of reasons for refusal; a row says it to a person. */
public enum Reason {
    EMPTY("the file is empty", "give a file with text"),
    BINARY("the file is not text", "give a page in Markdown, HTML, YAML, JSON or XML"),
    TOO_LARGE("the file is larger than Bole reads", "split it, or give it as *.profiles.jsonl"),
    UNKNOWN_FORMAT("no importer knows this kind of file", "see `./bole index --help` for the formats"),
    BROKEN_YAML("its YAML cannot be read", "mend the line named"),
    BROKEN_JSON("its JSON cannot be read", "mend the line named"),
    BROKEN_XML("its XML cannot be read", "mend the line named"),
    BROKEN_ARCHIVE("the archive cannot be read or breaks a limit", "unpack it and give the folder"),
    TEMPLATE("it holds only the sample text of a template", "fill in the page"),
    STUB("it says nothing about the person but a name", "give a page with claims"),
    NOT_A_PERSON("it describes no single person", "give the page of one person"),
    NO_CLAIMS("nothing on it could be understood as a claim", "see `./bole extract --format text`"),
    INVALID_PROFILE("it is no valid profile", "see the profile format in the README"),
    WITHDRAWN("the person has been withdrawn", "nothing to do: withdrawn people are never imported again"),
    UNREADABLE("the file cannot be opened", "check its permissions"),
    LINK_LOOP("the folder links back to itself", "remove the link"),
    FAILED("Bole failed on it, which is an error of Bole", "please report it with the file; all other files are read");

    private final String words;
    private final String remedy;

    Reason(String words, String remedy) {
        this.words = words;
        this.remedy = remedy;
    }

    /** Why, as the end of a sentence. */
    public String words() {
        return words;
    }

    /** What its owner can do. */
    public String remedy() {
        return remedy;
    }
}
