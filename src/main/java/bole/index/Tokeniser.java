package bole.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Cuts a text into {@link Run}s. It exists because the ready-made tokenizers break the terms of science:
 *
 * <ul>
 * <li>{@code C++}, {@code C#}, {@code CO2}, {@code 3D}, {@code 2.5} stay one term;</li>
 * <li>{@code BERT-based}, {@code GPT-4}, {@code R&D}, {@code U.S.} have parts and a joined form, so that {@code GPT4}, {@code GPT-4} and {@code BERT} all find what they should;</li>
 * <li>a Greek letter standing alone is its name: {@code α-synuclein} and {@code alpha-synuclein} are one;</li>
 * <li>{@code Alzheimer's} is {@code alzheimer};</li>
 * <li>Chinese characters are runs of their own, also when they touch Latin ones ({@code BERT模型}).</li>
 * </ul>
 *
 * <p>Work is linear in the length of the text; a term longer than {@value #LONGEST_TERM} characters is cut.
 */
public final class Tokeniser {

    private static final int LONGEST_TERM = 64;
    private static final int MOST_JOINED = 4;

    private static final Map<String, String> GREEK = Map.ofEntries(
        Map.entry("α", "alpha"), Map.entry("β", "beta"), Map.entry("γ", "gamma"), Map.entry("δ", "delta"), Map.entry("ε", "epsilon"),
        Map.entry("ζ", "zeta"), Map.entry("η", "eta"), Map.entry("θ", "theta"), Map.entry("ι", "iota"), Map.entry("κ", "kappa"),
        Map.entry("λ", "lambda"), Map.entry("μ", "mu"), Map.entry("ν", "nu"), Map.entry("ξ", "xi"), Map.entry("π", "pi"),
        Map.entry("ρ", "rho"), Map.entry("σ", "sigma"), Map.entry("τ", "tau"), Map.entry("φ", "phi"), Map.entry("χ", "chi"),
        Map.entry("ψ", "psi"), Map.entry("ω", "omega"));

    private final FoldedText text;
    private final List<Run> runs = new ArrayList<>();
    private int at;

    private Tokeniser(String text) {
        this.text = new FoldedText(text);
    }

    /** The runs of {@code text}, in order. */
    public static List<Run> runs(String text) {
        return new Tokeniser(text).cut();
    }

    private List<Run> cut() {
        while (at < text.length()) {
            int codePoint = text.codePoint(at);
            if (isChinese(codePoint)) {
                chinese();
            } else if (isLetter(codePoint)) {
                word();
            } else {
                at += Character.charCount(codePoint);
            }
        }
        return runs;
    }

    private static boolean isChinese(int codePoint) {
        if (codePoint < 0x2E80) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        boolean written = script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
        return written && Character.isLetterOrDigit(codePoint);
    }

    private static boolean isLetter(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && !isChinese(codePoint);
    }

    private void chinese() {
        List<String> characters = new ArrayList<>();
        int from = at;
        int codePoint = text.codePoint(at);
        while (at < text.length() && isChinese(codePoint)) {
            characters.add(Character.toString(codePoint));
            at += Character.charCount(codePoint);
            codePoint = text.codePoint(at);
        }
        int[] starts = new int[characters.size()];
        int[] ends = new int[characters.size()];
        int unit = from;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = text.start(unit);
            unit += characters.get(i).length();
            ends[i] = text.end(unit - 1);
        }
        runs.add(new Run.Chinese(characters, starts, ends));
    }

    private void word() {
        List<Run.Part> parts = new ArrayList<>();
        boolean joinable = true;
        parts.add(part());
        while (connects()) {
            boolean apostrophe = text.unit(at) == '\'';
            boolean possessive = apostrophe && text.unit(at + 1) == 's' && !isLetter(text.codePoint(at + 2));
            joinable &= text.unit(at) != '&' || isShort(parts);
            at++;
            Run.Part next = part();
            if (!possessive) {
                parts.add(next);
            }
        }
        runs.add(new Run.Word(parts, joinable ? joined(parts) : ""));
    }

    /** Whether a sign that binds two parts stands here, with a letter behind it. */
    private boolean connects() {
        char sign = text.unit(at);
        return (sign == '-' || sign == '\'' || sign == '.' || sign == '&') && isLetter(text.codePoint(at + 1));
    }

    private static boolean isShort(List<Run.Part> parts) {
        return parts.getLast().term().length() <= 2;
    }

    private static String joined(List<Run.Part> parts) {
        if (parts.size() < 2 || parts.size() > MOST_JOINED || parts.stream().allMatch(part -> isNumber(part.term()))) {
            return "";
        }
        StringBuilder joined = new StringBuilder();
        parts.forEach(part -> joined.append(part.term()));
        return joined.length() > LONGEST_TERM ? "" : joined.toString();
    }

    private static boolean isNumber(String term) {
        return term.chars().allMatch(unit -> unit >= '0' && unit <= '9' || unit == '.');
    }

    private Run.Part part() {
        int from = at;
        while (continues(from)) {
            at += Character.charCount(text.codePoint(at));
        }
        sign();
        String term = text.text(from, at);
        return new Run.Part(GREEK.getOrDefault(term, term), text.start(from), text.end(at - 1));
    }

    private boolean continues(int from) {
        if (at >= text.length() || at - from >= LONGEST_TERM) {
            return false;
        }
        return isLetter(text.codePoint(at)) || at > from && text.unit(at) == '.' && isDigit(text.unit(at - 1)) && isDigit(text.unit(at + 1));
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    /** Takes the {@code ++} or {@code #} that belongs to a name such as {@code C++} or {@code F#}. */
    private void sign() {
        if (text.unit(at) == '+' && text.unit(at + 1) == '+') {
            at += 2;
        } else if (text.unit(at) == '#' && !isLetter(text.codePoint(at + 1))) {
            at++;
        }
    }
}
