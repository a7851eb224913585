package bole.search.match;

import bole.index.Fields;
import bole.index.StintTable;
import bole.profile.Degree;
import bole.profile.StintKind;
import bole.query.Facet;
import bole.search.column.PersonClaims;
import bole.search.column.PersonStints;
import bole.search.column.SegmentColumns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Conditions on known claims with one of some values of a facet. Interests have no date, and languages are those of sources: what no day changes is not asked of claims. */
final class DatedValues {

    private DatedValues() {
    }

    /** The known claims with one of {@code values} of {@code facet}; nothing where claims with a date have no values of it. */
    static Optional<PersonTest> test(Facet facet, List<String> values, KnownWorld world, SegmentColumns segments) {
        return switch (facet) {
            case INSTITUTION, STINT_INSTITUTION, KIND, DEGREE, COUNTRY -> Optional.of(new OfStints(facet, List.copyOf(values), world, segments));
            case VENUE -> Optional.of(new OfWorks(List.copyOf(values), world));
            case INTEREST, LANGUAGE, YEAR, STINT_YEAR -> Optional.empty();
        };
    }

    private record OfStints(Facet facet, List<String> values, KnownWorld world, SegmentColumns segments) implements StintTest {

        @Override
        public OfSegment over(PersonStints stints) throws IOException {
            StintTable table = stints.table();
            List<OfSegment> ways = new ArrayList<>();
            for (String value : values) {
                int number = number(stints, value);
                if (number >= 0) {
                    ways.add(way(table, number));
                }
            }
            return stint -> {
                for (int i = 0; i < ways.size(); i++) {
                    if (ways.get(i).holds(stint)) {
                        return world.knows(table, stint);
                    }
                }
                return false;
            };
        }

        private OfSegment way(StintTable table, int number) {
            return switch (facet) {
                case KIND -> stint -> table.kind(stint) == number;
                case DEGREE -> stint -> table.degree(stint) == number;
                case COUNTRY -> stint -> table.country(stint) == number;
                case INSTITUTION, STINT_INSTITUTION -> stint -> table.isAt(stint, number);
                case VENUE, INTEREST, LANGUAGE, YEAR, STINT_YEAR -> throw new IllegalArgumentException(facet + " is no facet of stints");
            };
        }

        private int number(PersonStints stints, String value) throws IOException {
            return switch (facet) {
                case KIND -> ordinal(StintKind.values(), value);
                case DEGREE -> ordinal(Degree.values(), value);
                case COUNTRY -> stints.number(Fields.COUNTRY, value);
                case INSTITUTION, STINT_INSTITUTION -> stints.number(Fields.INSTITUTION, value);
                case VENUE, INTEREST, LANGUAGE, YEAR, STINT_YEAR -> -1;
            };
        }

        private static int ordinal(Enum<?>[] constants, String value) {
            return Arrays.stream(constants).filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(value)).mapToInt(Enum::ordinal).findFirst().orElse(-1);
        }
    }

    private record OfWorks(List<String> venues, KnownWorld world) implements ClaimTest {

        @Override
        public boolean holds(PersonClaims claims, int claim) throws IOException {
            int venue = claims.reader().venue(claim);
            if (venue >= 0 && world.knows(claims.reader(), claim)) {
                for (String value : venues) {
                    if (claims.place(Fields.VENUE, value) == venue) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
