package bole.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives tokens that were cut before to the index writer: one text is cut once and stands in several fields. Used again for the next document. */
final class TokenReplay extends TokenStream {

    /** Positions between two texts of one field, so that no phrase reaches from one into the next. */
    static final int GAP = 100;

    /**
     * Tokens of one text.
     *
     * @param tokens in order
     * @param offset what to add to their offsets
     */
    record Piece(List<Token> tokens, int offset) {
    }

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);

    private List<Piece> pieces = List.of();
    private int piece;
    private int token;
    private int base;
    private int last;

    /** This stream, set to {@code next}. */
    TokenReplay over(List<Piece> next) {
        pieces = next;
        return this;
    }

    @Override
    public void reset() {
        piece = 0;
        token = 0;
        base = 0;
        last = -1;
    }

    @Override
    public boolean incrementToken() {
        while (piece < pieces.size() && token == pieces.get(piece).tokens().size()) {
            piece++;
            token = 0;
            base = last + GAP;
        }
        if (piece == pieces.size()) {
            return false;
        }
        Piece current = pieces.get(piece);
        give(current.tokens().get(token++), current.offset());
        return true;
    }

    private void give(Token next, int offset) {
        clearAttributes();
        term.append(next.term());
        int position = base + next.position();
        increment.setPositionIncrement(last < 0 ? 1 : position - last);
        last = position;
        offsets.setOffset(offset + next.start(), offset + next.end());
    }
}
