package bole.web;

import bole.query.RequestException;
import bole.query.RequestException.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a page leads that knows itself what is asked: as an address where that is short, else as what differs from the page's own search.
 *
 * <p>A search can be a whole advert, and a page of filters has some two hundred links, each of which would hold it again. So a long one is a button instead, which
 * belongs to the one form of the page that holds the search, and {@link RefinePage} sends on to the address. A step is a path with the parameters that come and,
 * behind a {@code -}, those that go: {@code !/?year=2020&-kind=visit}; a name that goes without a value goes with all its values.
 */
final class Step {

    /** Sent by the buttons. */
    static final String PARAMETER = "go";
    /** The form that holds the search. */
    static final String FORM = "state";
    private static final char MARK = '!';
    private static final String GONE = "-";
    /** Bytes of an address that a page can have two hundred times. */
    private static final int LONGEST_ADDRESS = 200;

    private Step() {
    }

    /** Whether {@code address} is too long for a page that has many like it. */
    static boolean isLong(String address) {
        return address.length() > LONGEST_ADDRESS || address.getBytes(StandardCharsets.UTF_8).length > LONGEST_ADDRESS;
    }

    /** What leads from {@code here} to {@code path} with the parameters {@code there}. */
    static String to(String path, Map<String, List<String>> here, Map<String, List<String>> there) {
        String address = PageAddress.inPage(path, there);
        return isLong(address) ? MARK + PageAddress.inPage(path, difference(here, there)) : address;
    }

    private static Map<String, List<String>> difference(Map<String, List<String>> here, Map<String, List<String>> there) {
        Map<String, List<String>> difference = new LinkedHashMap<>();
        here.forEach((name, values) -> {
            List<String> staying = there.getOrDefault(name, List.of());
            List<String> gone = values.stream().filter(value -> !staying.contains(value)).toList();
            if (!gone.isEmpty()) {
                difference.put(GONE + name, gone.size() == values.size() ? List.of("") : gone);
            }
        });
        there.forEach((name, values) -> {
            List<String> come = values.stream().filter(value -> !here.getOrDefault(name, List.of()).contains(value)).toList();
            if (!come.isEmpty()) {
                difference.put(name, come);
            }
        });
        return difference;
    }

    /** The path that {@code step} leads to. */
    static String path(String step) {
        String path = step.replaceFirst("\\?.*", "");
        if (!path.matches("/[a-z0-9./]*") || path.startsWith("//")) {
            throw RequestException.of(Problem.INVALID_VALUE, PARAMETER, "leads nowhere on this site", "");
        }
        return path;
    }

    /** The parameters that {@code step} leads to from {@code here}. */
    static Map<String, List<String>> taken(String step, Map<String, List<String>> here) {
        int query = step.indexOf('?');
        Map<String, List<String>> there = new LinkedHashMap<>();
        here.forEach((name, values) -> there.put(name, new ArrayList<>(values)));
        Map<String, List<String>> difference = query < 0 ? Map.of() : Addresses.readQuery(latin(step.substring(query + 1)));
        difference.forEach((name, values) -> {
            if (!name.startsWith(GONE)) {
                there.computeIfAbsent(name, added -> new ArrayList<>()).addAll(values);
            } else if (values.contains("")) {
                there.remove(name.substring(GONE.length()));
            } else {
                there.getOrDefault(name.substring(GONE.length()), new ArrayList<>()).removeAll(values);
            }
        });
        return there;
    }

    /** Octets as an address line brings them. */
    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
