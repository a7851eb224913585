package bole.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What search asks the vocabularies: who is meant by a word, what a thing is called, how else it is said. */
public interface Entities {

    /** Sorts of thing that a vocabulary knows. */
    enum Kind {
        TOPIC, INSTITUTION;

        /** The name in the API. */
        public String apiName() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * What a value was taken for.
     *
     * @param id the vocabulary's id, if exactly one thing is meant
     * @param candidates ids of the things it may mean, if several
     */
    record Resolution(Optional<String> id, List<String> candidates) {

        /** Nothing is known under that value. */
        public static final Resolution UNKNOWN = new Resolution(Optional.empty(), List.of());

        public Resolution {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * A vocabulary term in a text.
     *
     * @param kind sort of thing
     * @param ids what it means; several if it is ambiguous; never empty
     * @param start first UTF-16 unit of it
     * @param end one past its last
     * @param language language of the term, {@code en} or {@code zh}
     */
    record Mention(Kind kind, List<String> ids, int start, int end, String language) {

        public Mention {
            ids = List.copyOf(ids);
        }
    }

    /**
     * A way to say a thing.
     *
     * @param text label, alias or acronym
     * @param language {@code en} or {@code zh}
     */
    record Expression(String text, String language) {
    }

    /**
     * A thing as its vocabulary has it.
     *
     * @param labels what it is called
     * @param otherNames aliases and acronyms
     * @param broader ids of what it belongs to directly
     * @param narrower ids of what belongs to it directly
     * @param country ISO 3166-1 alpha-2, or {@code ""}
     * @param city in English, or {@code ""}
     */
    record Entry(Labels labels, List<String> otherNames, List<String> broader, List<String> narrower, String country, String city) {

        public Entry {
            otherNames = List.copyOf(otherNames);
            broader = List.copyOf(broader);
            narrower = List.copyOf(narrower);
        }
    }

    /**
     * Some institutions.
     *
     * @param id what they have in common: {@code city:Shanghai}, {@code country:CN}, {@code sector:industry}, {@code sector:academia}
     * @param institutions their ids
     * @param elsewhere ids of parts of them that do not have it in common
     */
    record Setting(String id, Set<String> institutions, Set<String> elsewhere) {

        public Setting {
            institutions = Set.copyOf(institutions);
            elsewhere = Set.copyOf(elsewhere);
        }
    }

    /** The thing of that id; empty where the vocabulary has no such id. */
    Optional<Entry> entry(Kind kind, String id);

    /** Ids of the things that belong to no other. */
    List<String> roots(Kind kind);

    /** Ids of all that the thing of that id belongs to, directly or not, without its own. */
    Set<String> wholes(Kind kind, String id);

    /** Ids of all that belongs to the thing of that id, directly or not, without its own. */
    Set<String> parts(Kind kind, String id);

    /** What the thing of that id is called; empty where the vocabulary has no such id. */
    Optional<Labels> labels(Kind kind, String id);

    /** What {@code value}, an id, label, alias or acronym in either language, is taken for. */
    Resolution resolve(Kind kind, String value);

    /** The terms in {@code text}, longest first come, in order, not overlapping. */
    List<Mention> mentionsIn(String text);

    /** All labels, aliases and acronyms of the thing of that id; empty where the vocabulary has no such id. */
    List<Expression> expressions(Kind kind, String id);

    /** Ids of at most {@code limit} things that {@code typed} begins to spell, best first: any word of a label, alias or acronym, pinyin or its initials. */
    List<String> matching(Kind kind, String typed, int limit);

    /** The institutions in the city or country of that name, in either language; empty where none is known. */
    Optional<Setting> place(String name);

    /** The companies, for {@code industry}, or the universities. */
    Setting sector(boolean industry);

    /** No vocabularies: everything stands under its own label. */
    static Entities none() {
        return new NoEntities();
    }
}
