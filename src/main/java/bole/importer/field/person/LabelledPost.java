package bole.importer.field.person;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.Words;
import bole.importer.field.place.HanPlaces;
import bole.importer.field.place.InstitutionFinder;
import bole.importer.field.reading.Labels;
import bole.importer.field.reading.Reading;
import bole.importer.page.RichText;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.Han;
import bole.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * The post that labels name: "职称：副教授" and "单位：落星湖大学", or a table with "Position" and "Affiliation".
 *
 * @param title the position, or {@code ""}
 * @param place the institution, or {@code ""}
 * @param where the value that says most
 */
record LabelledPost(String title, String place, RichText where) {

    private static final Wording END = Wording.of("[,，、;；|/(（\n]| at | @ ?| in | with | - | – | — |(?<=[\\u3400-\\u9fff])[\\s\\u3000]");
    private static final Wording STEM = Wording.of("[\\u3400-\\u9fff（）()]{2,20}(?:实验室|中心|局|院|校|馆|社|厂)");
    private static final int LONGEST = 120;

    /** The post that labels of {@code reading} name, where they name a position. */
    static Optional<LabelledPost> of(Reading reading) {
        List<RichText> positions = Labels.values(reading, "label-position");
        List<RichText> whole = Labels.values(reading, "label-institution");
        List<RichText> units = Labels.values(reading, "label-unit");
        Optional<String> place = Stream.concat(whole.stream().flatMap(value -> place(value, true).stream()),
            Stream.concat(units.stream(), positions.stream()).flatMap(value -> place(value, false).stream())).findFirst();
        return Stream.concat(positions.stream(), Stream.concat(whole.stream(), units.stream())).filter(value -> value.text().length() < LONGEST)
            .flatMap(value -> title(value.text()).map(title -> new LabelledPost(title, place.orElse(""), value)).stream()).findFirst();
    }

    /** Where somebody is whom labels tell no position of: 学校：落星湖大学, "Affiliation: Fenwold University"; studies where the label is one of schools. */
    static Optional<Stint> placed(Reading reading) {
        Optional<RichText> school = Labels.values(reading, "label-school").stream().filter(value -> place(value, true).isPresent()).findFirst();
        StintKind kind = school.isPresent() ? StintKind.EDUCATION : StintKind.EMPLOYMENT;
        return school.or(() -> Labels.values(reading, "label-institution").stream().filter(value -> place(value, true).isPresent()).findFirst())
            .map(value -> new Stint(kind, place(value, true).map(Institution::named), "", "", Optional.empty(), "", Optional.empty(), Optional.empty(), true, reading.source(), value.lines()));
    }

    /** The first position in {@code value}. */
    static Optional<String> title(String value) {
        if (!Han.in(value)) {
            String first = END.split(value, 2)[0].strip();
            return Optional.of(first).filter(Words.of("title")::in).filter(title -> !InstitutionForm.of(title).isInstitution());
        }
        for (String part : END.split(value)) {
            Optional<int[]> found = HanPlaces.title(part, Math.max(0, HanPlaces.institutionEnd(part, 0)));
            if (found.isPresent() || Words.of("title").in(part) && HanPlaces.institutionEnd(part, 0) < 0) {
                boolean alone = HanPlaces.institutionEnd(part, 0) < 0;
                return Optional.of(alone ? part.strip() : part.substring(found.get()[0], found.get()[1]));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> place(RichText value, boolean whole) {
        String text = value.text();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (Han.in(text)) {
            int end = HanPlaces.institutionEnd(text, 0);
            String first = END.split(text, 2)[0].strip();
            Matcher stem = STEM.matcher(first);
            return end > 0 ? Optional.of(text.substring(HanPlaces.institutionStart(text, 0, end), end))
                : Optional.of(first).filter(name -> whole && (stem.matches() || HanEmployers.of(name).isPresent()));
        }
        Optional<String> found = AffiliationReader.place(value).map(InstitutionFinder.Found::name);
        String first = text.split("[,;|(\n]", 2)[0].strip();
        boolean named = whole && !first.isEmpty() && first.length() < 60 && Character.isUpperCase(first.codePointAt(0)) && InstitutionForm.of(first) != InstitutionForm.UNIT;
        return found.isPresent() ? found : Optional.of(first).filter(name -> named);
    }
}
