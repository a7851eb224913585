package bole.query;

import bole.query.RequestException.Mistake;
import bole.query.RequestException.Problem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What was read otherwise than typed: one note for each sort of oddity, however often it occurs. */
final class QueryNotes {

    /** The sorts of oddity, each with its sentence. */
    enum Oddity {
        CUT("the query is longer than %s characters; the rest was left out"),
        CLAUSES("only the first %s words and phrases are used"),
        NESTING("parentheses nested deeper than %s were read as plain text"),
        QUOTATION_MARK("a quotation mark without a partner was read as plain text"),
        PARENTHESIS("a parenthesis without a partner was read as plain text"),
        OPERATOR("%s needs something on both sides and was left out"),
        OPERATOR_AS_WORD("%s stands alone and was read as a word"),
        NEGATION("%s needs something behind it and was left out"),
        FIELD("%s: needs a word behind it and was read as plain text"),
        UNKNOWN_FIELD("%s: is no field and was read as plain text; fields are name, interest, institution, title, venue and year"),
        YEARS("%s is no year or range of years and was read as plain text; write year:2021 or year:2018..2020"),
        SHORT_PREFIX("%s is too short for words that begin so; two characters are needed"),
        SHORT_FUZZY("%s is too short for words one typing mistake away; two characters are needed"),
        PATTERNS("only the first %s words with * or ~ were taken so; the others were read as they stand"),
        FUZZY_PHRASE("~ behind a phrase needs a number, as in \"a b\"~5, and was left out"),
        INNER_STAR("%s: a star counts only at the end of a word"),
        EVERYONE("* means everyone and was left out beside other words"),
        EMPTY("empty quotation marks or parentheses were left out"),
        NOTHING("nothing in the query can be looked for, so everyone is shown");

        private final String sentence;

        Oddity(String sentence) {
            this.sentence = sentence;
        }
    }

    private record Note(int offset, String about) {
    }

    private final Map<Oddity, Note> notes = new EnumMap<>(Oddity.class);

    void add(Oddity oddity, int offset, String about) {
        notes.putIfAbsent(oddity, new Note(offset, Choices.shown(about)));
    }

    void withdraw(Oddity oddity) {
        notes.remove(oddity);
    }

    /** One sentence each, in the order of the text. */
    List<String> sentences() {
        return notes.entrySet().stream().sorted((a, b) -> Integer.compare(a.getValue().offset(), b.getValue().offset()))
            .map(entry -> sentence(entry.getKey(), entry.getValue())).toList();
    }

    private static String sentence(Oddity oddity, Note note) {
        return oddity.sentence.replace("%s", note.about());
    }

    /** Throws the first note as a mistake, if there is one. */
    void throwIfAny() {
        notes.entrySet().stream().min((a, b) -> Integer.compare(a.getValue().offset(), b.getValue().offset())).ifPresent(entry -> {
            throw new RequestException(problem(entry.getKey()), List.of(new Mistake("q", sentence(entry.getKey(), entry.getValue()), "")),
                OptionalInt.of(entry.getValue().offset()));
        });
    }

    private static Problem problem(Oddity oddity) {
        return switch (oddity) {
            case CUT -> Problem.TOO_LARGE;
            case CLAUSES, NESTING, PATTERNS -> Problem.TOO_COMPLEX;
            case QUOTATION_MARK, PARENTHESIS, OPERATOR, OPERATOR_AS_WORD, NEGATION, FIELD, UNKNOWN_FIELD, YEARS, SHORT_PREFIX, SHORT_FUZZY, FUZZY_PHRASE,
                INNER_STAR, EVERYONE, EMPTY, NOTHING -> Problem.QUERY_SYNTAX;
        };
    }
}
