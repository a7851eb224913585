package bole.search.column;

import bole.index.ClaimReader;
import bole.index.StintTable;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;

/** The stints of the people of one segment, one person after another in order, with their texts where they are asked for. Not for several threads. */
public final class PersonStints {

    private final LeafReaderContext leaf;
    private final StintTable table;
    private int person = -1;
    /** Opened for the first text. */
    private PersonClaims claims;
    private int read = -1;

    /** The stints of the people of {@code leaf}, whose column is {@code table}. */
    public PersonStints(LeafReaderContext leaf, StintTable table) {
        this.leaf = leaf;
        this.table = table;
    }

    /** The column they are read from. */
    public StintTable table() {
        return table;
    }

    /** Goes to {@code document} of the segment. */
    public void to(int document) {
        person = document;
    }

    /** The person's first stint. */
    public int first() {
        return table.first(person);
    }

    /** One past the person's last. */
    public int end() {
        return table.first(person + 1);
    }

    /** The segment's number of {@code value} in {@code field}, or a negative one. */
    public int number(String field, String value) throws IOException {
        return (int) DocValues.getSortedSet(leaf.reader(), field).lookupTerm(new BytesRef(value));
    }

    /** The claims of the person it is at. */
    public ClaimReader claims() throws IOException {
        if (claims == null) {
            claims = new PersonClaims(leaf);
        }
        if (read != person) {
            claims.of(person);
            read = person;
        }
        return claims.reader();
    }

    /** The claim of {@code stint}, one of the person it is at. */
    public int claim(int stint) throws IOException {
        return claims().firstStint() + stint - first();
    }
}
