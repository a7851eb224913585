package bole.query;

import bole.query.QueryLexer.Kind;
import bole.query.QueryLexer.Token;
import bole.query.QueryNotes.Oddity;
import bole.text.Han;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads what a person typed. Nothing typed is an error: what has no meaning as a sign is read as plain text or left out, and a note says so.
 *
 * <pre>
 * query    = [ any ]
 * any      = all { "OR" all }                          at least one; also || and |
 * all      = unary { [ "AND" ] unary }                 all, in whatever claims of a person; also &amp;&amp;
 * unary    = { "NOT" | "-" } primary                   without
 * primary  = "(" any ")" | field primary | leaf | "*"  * alone is everyone
 * field    = name ":"                                  name, interest, institution, title, venue, or their Chinese names (姓名：)
 * leaf     = word | word "*" | word "~" | phrase | "year:" years
 * phrase   = '"' characters '"' [ "~" number ]         in this order, or with at most so many moves
 * years    = 2021 | 2018..2022 | ..2020 | 2020..
 * word     = any characters but white space, parentheses and quotation marks
 * </pre>
 *
 * <p>Operators are in capitals; {@code or} is a word. A minus sign counts only before a word, so {@code GPT-4} and {@code "deep learning"-based} are not
 * negated; {@code C++}, {@code C#}, {@code .NET} and {@code α-synuclein} stay whole. Full-width signs and Chinese quotation marks count as their plain forms.
 * A prefix needs two characters. Commas and colons at the ends of a word are no part of it, and what has no letter, digit or symbol is left out.
 *
 * <p>The text form of a query, {@code query.toString()}, parses back to an equal query. Time and memory grow in proportion to the text, whatever it holds.
 */
public final class QueryParser {

    private static final int WORDS_OF_A_CLAUSE = 8;

    private final List<Token> tokens;
    private final QueryNotes notes;
    private boolean everyone;
    private int at;

    private QueryParser(List<Token> tokens, QueryNotes notes) {
        this.tokens = tokens;
        this.notes = notes;
    }

    /** What {@code text} means under the standard limits; never fails. */
    public static ParsedQuery parse(String text) {
        return parse(text, Limits.standard());
    }

    /** What {@code text} means; never fails. */
    public static ParsedQuery parse(String text, Limits limits) {
        return parse(text, limits, new QueryNotes());
    }

    /**
     * Like {@link #parse(String, Limits)} for programs, which do not mistype.
     *
     * @throws RequestException of type {@code QUERY_SYNTAX}, with the place, for whatever {@code parse} would make a note of
     */
    public static ParsedQuery parseStrictly(String text, Limits limits) {
        QueryNotes notes = new QueryNotes();
        ParsedQuery parsed = parse(text, limits, notes);
        notes.throwIfAny();
        return parsed;
    }

    private static ParsedQuery parse(String typed, Limits limits, QueryNotes notes) {
        String text = cut(typed, limits.characters(), notes);
        List<Token> tokens = limited(balanced(QueryLexer.tokens(text, notes), limits, notes), limits, notes);
        QueryParser parser = new QueryParser(tokens, notes);
        Query query = parser.query();
        if (query instanceof Query.All && !parser.everyone && !text.isBlank()) {
            notes.add(Oddity.NOTHING, 0, "");
        }
        return new ParsedQuery(text.isBlank() ? "" : text, query, notes.sentences());
    }

    private static String cut(String typed, int characters, QueryNotes notes) {
        int end = end(typed, characters);
        if (end == typed.length()) {
            return typed;
        }
        notes.add(Oddity.CUT, end, String.valueOf(end));
        boolean splitsPair = Character.isHighSurrogate(typed.charAt(end - 1)) && Character.isLowSurrogate(typed.charAt(end));
        return typed.substring(0, splitsPair ? end - 1 : end);
    }

    /** Where {@code characters} of {@code typed} end, a Chinese one counted as two: each is a word. */
    private static int end(String typed, int characters) {
        int end = 0;
        for (int count = 0; end < typed.length(); end++) {
            count += Han.is(typed.charAt(end)) ? 2 : 1;
            if (count > characters) {
                return end;
            }
        }
        return end;
    }

    /** The tokens up to the last leaf that is used, parentheses closed. */
    private static List<Token> limited(List<Token> tokens, Limits limits, QueryNotes notes) {
        int[] leaves = IntStream.range(0, tokens.size()).filter(i -> tokens.get(i).kind() == Kind.LEAF).toArray();
        int used = used(tokens, leaves, limits);
        if (leaves.length == used) {
            return tokens;
        }
        notes.add(Oddity.CLAUSES, tokens.get(leaves[used]).offset(), String.valueOf(used));
        List<Token> kept = new ArrayList<>(tokens.subList(0, leaves[used - 1] + 1));
        long open = kept.stream().filter(token -> token.kind() == Kind.OPEN).count() - kept.stream().filter(token -> token.kind() == Kind.CLOSE).count();
        kept.addAll(Collections.nCopies((int) open, Token.sign(Kind.CLOSE, kept.getLast().offset(), ")")));
        return kept;
    }

    /** How many of {@code leaves} are used: where nothing but words is asked for, {@link #WORDS_OF_A_CLAUSE} times as many, since a text has many. */
    private static int used(List<Token> tokens, int[] leaves, Limits limits) {
        boolean isText = tokens.stream().noneMatch(token -> token.kind() == Kind.OR || token.kind() == Kind.NOT);
        long left = (long) limits.clauses() * WORDS_OF_A_CLAUSE;
        int used = 0;
        while (used < leaves.length && left > 0) {
            boolean isWord = isText && tokens.get(leaves[used]).leaf().filter(Query.Word.class::isInstance).isPresent();
            left -= isWord ? 1 : WORDS_OF_A_CLAUSE;
            used++;
        }
        return used;
    }

    /** The tokens without parentheses that have no partner or stand too deep. */
    private static List<Token> balanced(List<Token> tokens, Limits limits, QueryNotes notes) {
        BitSet dropped = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            Kind kind = tokens.get(i).kind();
            if (kind == Kind.OPEN) {
                open.push(i);
            } else if (kind == Kind.CLOSE && open.isEmpty()) {
                dropped.set(i);
                notes.add(Oddity.PARENTHESIS, tokens.get(i).offset(), "");
            } else if (kind == Kind.CLOSE && open.size() > limits.nesting()) {
                dropped.set(i);
                dropped.set(open.peek());
                notes.add(Oddity.NESTING, tokens.get(open.pop()).offset(), String.valueOf(limits.nesting()));
            } else if (kind == Kind.CLOSE) {
                open.pop();
            }
        }
        open.descendingIterator().forEachRemaining(i -> {
            dropped.set(i);
            notes.add(Oddity.PARENTHESIS, tokens.get(i).offset(), "");
        });
        return IntStream.range(0, tokens.size()).filter(i -> !dropped.get(i)).mapToObj(tokens::get).toList();
    }

    private Query query() {
        Optional<Query> read = any(QueryField.ANY);
        if (read.isPresent()) {
            noteEveryone();
            return read.get();
        }
        return everyone ? new Query.All() : operatorsAsWords();
    }

    private void noteEveryone() {
        if (everyone) {
            tokens.stream().filter(token -> token.kind() == Kind.EVERYONE).findFirst()
                .ifPresent(token -> notes.add(Oddity.EVERYONE, token.offset(), ""));
        }
    }

    private Query operatorsAsWords() {
        List<Token> words = tokens.stream()
            .filter(token -> token.kind() == Kind.OR || token.kind() == Kind.AND || token.kind() == Kind.NOT)
            .filter(token -> QueryLexer.hasContent(token.text())).toList();
        if (words.isEmpty()) {
            return new Query.All();
        }
        notes.withdraw(Oddity.OPERATOR);
        notes.withdraw(Oddity.NEGATION);
        notes.add(Oddity.OPERATOR_AS_WORD, words.getFirst().offset(), words.getFirst().text());
        return QueryTree.and(words.stream().<Query>map(token -> new Query.Word(QueryField.ANY, token.text())).toList()).orElseThrow();
    }

    private Optional<Query> any(QueryField field) {
        List<Query> parts = new ArrayList<>();
        all(field).ifPresent(parts::add);
        while (is(Kind.OR)) {
            Token operator = next();
            Optional<Query> right = all(field);
            if (parts.isEmpty() || right.isEmpty()) {
                notes.add(Oddity.OPERATOR, operator.offset(), operator.text());
            }
            right.ifPresent(parts::add);
        }
        return QueryTree.or(parts);
    }

    private Optional<Query> all(QueryField field) {
        List<Query> parts = new ArrayList<>();
        while (at < tokens.size() && !is(Kind.OR) && !is(Kind.CLOSE)) {
            if (is(Kind.AND)) {
                conjunction(!parts.isEmpty());
            } else {
                unary(field).ifPresent(parts::add);
            }
        }
        return QueryTree.and(parts);
    }

    private void conjunction(boolean hasLeft) {
        Token operator = next();
        if (!hasLeft || at == tokens.size() || is(Kind.OR) || is(Kind.CLOSE) || is(Kind.AND)) {
            notes.add(Oddity.OPERATOR, operator.offset(), operator.text());
        }
    }

    private Optional<Query> unary(QueryField field) {
        Optional<Token> sign = Optional.empty();
        boolean negated = false;
        while (is(Kind.NOT) || is(Kind.MINUS)) {
            sign = Optional.of(next());
            negated = !negated;
        }
        Optional<Query> part = primary(field);
        if (part.isEmpty()) {
            sign.ifPresent(token -> notes.add(Oddity.NEGATION, token.offset(), token.text()));
        }
        return negated ? part.map(QueryTree::not) : part;
    }

    private Optional<Query> primary(QueryField field) {
        if (at == tokens.size()) {
            return Optional.empty();
        }
        return switch (tokens.get(at).kind()) {
            case OPEN -> group(field);
            case FIELD -> fielded(next(), field);
            case LEAF -> next().leaf().map(leaf -> QueryTree.in(field, leaf));
            case EVERYONE -> everyone();
            case CLOSE, AND, OR, NOT, MINUS -> Optional.empty();
        };
    }

    private Optional<Query> everyone() {
        next();
        everyone = true;
        return Optional.empty();
    }

    private Optional<Query> group(QueryField field) {
        Token open = next();
        if (is(Kind.CLOSE)) {
            notes.add(Oddity.EMPTY, open.offset(), "");
        }
        Optional<Query> inner = any(field);
        next();
        return inner;
    }

    private Optional<Query> fielded(Token name, QueryField outer) {
        QueryFields.Typed typed = name.field().orElseThrow();
        if (typed == QueryFields.Typed.YEAR) {
            return years(name, outer);
        }
        if (is(Kind.LEAF) || is(Kind.OPEN)) {
            return primary(typed.field());
        }
        return is(Kind.EVERYONE) ? everyone() : withoutValue(name, outer);
    }

    private Optional<Query> withoutValue(Token name, QueryField outer) {
        notes.add(Oddity.FIELD, name.offset(), name.text());
        return Optional.of(new Query.Word(outer, name.text()));
    }

    private Optional<Query> years(Token name, QueryField outer) {
        Optional<YearRange> range = is(Kind.LEAF) ? QueryTree.years(tokens.get(at).text()) : Optional.empty();
        if (range.isPresent()) {
            next();
            return Optional.of(new Query.Years(range.get()));
        }
        boolean glued = is(Kind.LEAF) && tokens.get(at).offset() == name.offset();
        if (!glued) {
            return withoutValue(name, outer);
        }
        String whole = name.text() + ":" + next().text();
        notes.add(Oddity.YEARS, name.offset(), whole);
        return Optional.of(new Query.Word(outer, whole));
    }

    private boolean is(Kind kind) {
        return at < tokens.size() && tokens.get(at).kind() == kind;
    }

    private Token next() {
        return tokens.get(at++);
    }
}
