package bole.importer;

import bole.profile.LineRange;
import java.time.Instant;
import java.util.List;

/**
 * A file of data about people, with what its reader needs to make outcomes of it.
 *
 * @param source what is read
 * @param file its text
 * @param root its value; {@link DataValue#NONE} for formats that are no tree
 * @param now when it is read
 */
record RecordFile(Source source, TextFile file, DataValue root, Instant now) {

    /** This file with its value read. */
    RecordFile with(DataValue value) {
        return new RecordFile(source, file, value, now);
    }

    /** A new draft whose source 0 is this file, read as {@code format}. */
    Draft draft(String format) {
        return draft(format, root == DataValue.NONE ? file.body() : root.words());
    }

    /** A new draft whose source 0 is this file, read as {@code format}, about a person in {@code words}. */
    Draft draft(String format, String words) {
        Draft draft = new Draft();
        draft.source(Sources.record(file, format, words, now));
        return draft;
    }

    /** The person of a file that is about one person. */
    Outcome outcome(Draft draft) {
        return outcome(draft, "");
    }

    /** The person called {@code key} in a file of several people. */
    Outcome outcome(Draft draft, String key) {
        if (!draft.hasName() && !draft.hasClaims()) {
            return refused(Reason.NO_CLAIMS, entry(key));
        }
        if (!draft.saysSomething()) {
            return refused(Reason.STUB, entry(key));
        }
        return new Outcome.Accepted(source.uri(), draft.profile(key.isEmpty() ? source.uri() : source.uri() + "#" + key));
    }

    private static String entry(String key) {
        return key.isEmpty() ? "" : "entry " + key;
    }

    Outcome refused(Reason reason, String detail) {
        return new Outcome.Refused(source.uri(), reason, detail);
    }

    /** {@code outcomes}, or a refusal where there are none. */
    List<Outcome> orEmpty(List<Outcome> outcomes) {
        return outcomes.isEmpty() ? List.of(refused(Reason.EMPTY, "it lists nobody")) : outcomes;
    }

    /** All lines of the file's value. */
    LineRange lines() {
        return root.lines();
    }
}
