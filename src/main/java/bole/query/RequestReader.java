package bole.query;

import bole.query.Parameter.Part;
import bole.query.RequestException.Problem;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Requests from parameters and back: {@code read(write(request))} equals {@code request}.
 *
 * <pre>{@code
 * SearchRequest request = RequestReader.read(Map.of("q", List.of("graph learning"), "year", List.of("2020..")));
 * }</pre>
 *
 * <p>Nothing given is ignored: an unknown parameter, one given twice that may stand once, and a bad value are mistakes, and all mistakes of a request are
 * told together. Only a blank value counts as not given, since forms send their empty inputs.
 */
public final class RequestReader {

    private static final int MOST_VALUES = 100;
    private static final int LONGEST_VALUE = 2_000;

    private RequestReader() {
    }

    /** Reads a request that may use all parameters, under the standard limits. */
    public static SearchRequest read(Map<String, List<String>> parameters) {
        return read(parameters, Limits.standard(), EnumSet.allOf(Part.class));
    }

    /** Reads a request that may use the parameters of {@code parts}. */
    public static SearchRequest read(Map<String, List<String>> parameters, Limits limits, Set<Part> parts) {
        return read(parameters, new RequestDraft(limits), parts);
    }

    /** Like {@link #read(Map)}, but the query must be without a fault: the way for programs. */
    public static SearchRequest readStrictly(Map<String, List<String>> parameters, Limits limits) {
        RequestDraft draft = new RequestDraft(limits);
        draft.strict = true;
        return read(parameters, draft, EnumSet.allOf(Part.class));
    }

    private static SearchRequest read(Map<String, List<String>> parameters, RequestDraft draft, Set<Part> parts) {
        MistakeList mistakes = new MistakeList();
        parameters.forEach((name, values) -> find(name, parts, mistakes).ifPresent(row -> read(row, values, draft, mistakes)));
        SearchRequest request = draft.finish(mistakes);
        mistakes.throwIfAny();
        return request;
    }

    private static Optional<Parameter> find(String name, Set<Part> parts, MistakeList mistakes) {
        Optional<Parameter> row = Parameters.all().stream().filter(parameter -> parameter.name().equals(name)).findFirst();
        if (row.isPresent() && parts.contains(row.get().part())) {
            return row;
        }
        List<String> known = Parameters.all().stream().filter(parameter -> parts.contains(parameter.part())).map(Parameter::name).toList();
        String detail = "\"" + Choices.shown(name) + (row.isPresent() ? "\" has no meaning here" : "\" is no parameter of this resource");
        mistakes.add(Problem.UNKNOWN_PARAMETER, Choices.shown(name), detail, row.isPresent() ? "" : ForeignParameters.meant(name, known));
        return Optional.empty();
    }

    private static void read(Parameter row, List<String> values, RequestDraft draft, MistakeList mistakes) {
        List<String> given = values.stream().filter(value -> !value.isBlank()).toList();
        int most = row.repeatable() ? MOST_VALUES : 1;
        if (given.size() > most) {
            mistakes.add(Problem.INVALID_VALUE, row.name(), "is given " + given.size() + " times, but may be given " + (most == 1 ? "once" : most + " times"), "");
            return;
        }
        given.forEach(value -> readValue(row, value, draft, mistakes));
    }

    private static void readValue(Parameter row, String value, RequestDraft draft, MistakeList mistakes) {
        if (row.part() != Part.QUERY && value.length() > LONGEST_VALUE) {
            mistakes.add(Problem.TOO_LARGE, row.name(), "a value has at most " + LONGEST_VALUE + " characters", "");
            return;
        }
        try {
            row.reader().accept(draft, value);
        } catch (Choices.UnknownWord e) {
            mistakes.add(Problem.INVALID_VALUE, row.name(), e.getMessage(), e.suggestion());
        } catch (IllegalArgumentException e) {
            mistakes.add(Problem.INVALID_VALUE, row.name(), e.getMessage(), "");
        }
    }

    /** The parameters that read back as {@code request}, those that are as usual left out, in the order of the table. */
    public static Map<String, List<String>> write(SearchRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (Parameter row : Parameters.all()) {
            List<String> values = row.writer().apply(request);
            if (!values.isEmpty()) {
                parameters.put(row.name(), values);
            }
        }
        return parameters;
    }
}
