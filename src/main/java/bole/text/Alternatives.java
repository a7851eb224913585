package bole.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The alternatives of a regular expression, "a|b|c", each with what it needs, and for a text the expression with those only that may stand in it. An expression whose
 * alternatives cannot be told apart, because it has groups that are asked for, is one alternative.
 */
final class Alternatives {

    /** Finds nothing, at the first place already. */
    private static final Pattern NOWHERE = Pattern.compile("\\A(?!)");
    /** Choices of alternatives that are kept as expressions; a text that has another is looked through with the whole. */
    private static final int KEPT = 256;

    private final Pattern whole;
    private final List<String> expressions;
    private final List<Requirement> requirements;
    private final Map<Long, Pattern> chosen = new ConcurrentHashMap<>();

    private Alternatives(Pattern whole, List<String> expressions, List<Requirement> requirements) {
        this.whole = whole;
        this.expressions = expressions;
        this.requirements = requirements;
    }

    /** Those of {@code pattern}. */
    static Alternatives of(Pattern pattern) {
        List<Alternative> read = RequirementReader.alternatives(pattern);
        return new Alternatives(pattern, read.stream().map(Alternative::expression).toList(), read.stream().map(Alternative::requirement).toList());
    }

    /** What finds in {@code text} what the whole expression finds there. */
    Pattern in(String text) {
        Signature signature = Signature.of(text);
        long possible = 0;
        for (int i = 0; i < requirements.size(); i++) {
            possible |= requirements.get(i).mayBeIn(signature) ? 1L << i : 0;
        }
        return possible == 0 ? NOWHERE : Long.bitCount(possible) == expressions.size() ? whole : choice(possible);
    }

    private Pattern choice(long possible) {
        Pattern known = chosen.get(possible);
        if (known != null || chosen.size() >= KEPT) {
            return known == null ? whole : known;
        }
        return chosen.computeIfAbsent(possible, this::compiled);
    }

    private Pattern compiled(long possible) {
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < expressions.size(); i++) {
            if ((possible >> i & 1) == 1) {
                expression.append(expression.isEmpty() ? "" : "|").append(expressions.get(i));
            }
        }
        return Pattern.compile(expression.toString(), whole.flags());
    }
}
