package bole.importer.field.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The English names of countries, which are no institutions though somebody has a degree from one. */
public final class Countries {

    /** What ISO 3166-1 alpha-2 calls otherwise or leaves out. */
    private static final Stream<String> FURTHER = Stream.of("uk", "us", "usa", "england", "scotland", "wales", "korea", "the netherlands", "the uk", "the us", "the usa", "czech republic", "america", "europe", "asia", "africa");
    private static final Set<String> NAMES = Stream.concat(Arrays.stream(Locale.getISOCountries()).map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT)), FURTHER)
        .collect(Collectors.toUnmodifiableSet());

    private Countries() {
    }

    /** Whether {@code name} is that of a country. */
    public static boolean has(String name) {
        return NAMES.contains(name.strip().toLowerCase(Locale.ROOT));
    }
}
