package bole.index;

import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.profile.SourceRecord;
import bole.profile.Stint;
import bole.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.lucene.util.BytesRef;

/**
 * The values a person has in each facet. Where a thing is linked to a vocabulary the value is its id; where not, the folded label, and the label as
 * written is kept beside it for showing.
 */
public final class FacetValues {

    /** Between a folded value and its label in a label term. */
    public static final char LABEL_MARK = '\u001f';

    /** Values are cut at this many characters: a longer one is no name of anything. */
    private static final int LONGEST = 200;

    private final Map<String, Set<String>> values = new HashMap<>();
    private final Map<String, Set<String>> labels = new HashMap<>();

    private FacetValues() {
    }

    /** The values of {@code profile}, whose dated claims are of {@code years}. */
    static FacetValues of(Profile profile, Set<Integer> years, IndexOptions options) {
        FacetValues facets = new FacetValues();
        profile.interests().forEach(interest -> facets.named(Fields.INTEREST, keyOf(interest), interest.topic().isEmpty() ? interest.label() : ""));
        profile.stints().forEach(stint -> facets.stint(stint, options));
        profile.publications().stream().map(Publication::venue).forEach(venue -> facets.named(Fields.VENUE, key(venue), venue));
        profile.sources().stream().map(SourceRecord::language).forEach(facets::language);
        years.forEach(year -> facets.add(Fields.YEAR, String.valueOf(year)));
        return facets;
    }

    private void stint(Stint stint, IndexOptions options) {
        add(Fields.KIND, stint.kind().name().toLowerCase(Locale.ROOT));
        stint.degree().ifPresent(degree -> add(Fields.DEGREE, degree.name().toLowerCase(Locale.ROOT)));
        stint.institution().ifPresent(institution -> {
            named(Fields.INSTITUTION, keyOf(institution), institution.id().isEmpty() ? institution.name() : "");
            options.wholes().apply(institution.id()).forEach(whole -> add(Fields.INSTITUTION, whole));
            options.country().apply(institution.id()).ifPresent(country -> add(Fields.COUNTRY, country));
        });
    }

    /** The value of an interest: its topic, else its folded label; may be empty. */
    public static String keyOf(Interest interest) {
        return interest.topic().isEmpty() ? key(interest.label()) : interest.topic();
    }

    /** The value of an institution: its id, else its folded name; may be empty. */
    public static String keyOf(Institution institution) {
        return institution.id().isEmpty() ? key(institution.name()) : institution.id();
    }

    /** The value of a label that is not linked. */
    public static String key(String label) {
        String key = Folding.key(label.length() > LONGEST ? label.substring(0, LONGEST) : label).replace(LABEL_MARK, ' ');
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }

    private void language(String language) {
        if (language.equals("mixed")) {
            add(Fields.LANGUAGE, "en");
            add(Fields.LANGUAGE, "zh");
        } else {
            add(Fields.LANGUAGE, language);
        }
    }

    private void named(String facet, String value, String label) {
        add(facet, value);
        if (!value.isEmpty() && !label.isEmpty()) {
            String shown = label.strip().length() > LONGEST ? label.strip().substring(0, LONGEST) : label.strip();
            labels.computeIfAbsent(facet, f -> new LinkedHashSet<>()).add(value + LABEL_MARK + shown);
        }
    }

    private void add(String facet, String value) {
        if (!value.isEmpty()) {
            values.computeIfAbsent(facet, f -> new LinkedHashSet<>()).add(value);
        }
    }

    /** Where each value of {@code facet} stands among them in the order of the column. */
    Map<String, Integer> places(String facet) {
        List<String> sorted = new ArrayList<>(values.getOrDefault(facet, Set.of()));
        if (sorted.size() > 1) {
            sorted.sort(Comparator.comparing(BytesRef::new));
        }
        Map<String, Integer> places = new HashMap<>();
        sorted.forEach(value -> places.put(value, places.size()));
        return places;
    }

    /** Gives every facet and value. */
    void forEachValue(BiConsumer<String, String> consumer) {
        values.forEach((facet, all) -> all.forEach(value -> consumer.accept(facet, value)));
    }

    /** Gives every facet and label term. */
    void forEachLabel(BiConsumer<String, String> consumer) {
        labels.forEach((facet, all) -> all.forEach(label -> consumer.accept(facet, label)));
    }
}
