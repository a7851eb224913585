package bole.importer.field.person;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.Words;
import bole.importer.field.place.InstitutionFinder;
import bole.importer.field.reading.Prose;
import bole.importer.field.reading.Reading;
import bole.importer.page.Block;
import bole.importer.page.RichText;
import bole.importer.section.SectionKind;
import bole.profile.LineRange;
import bole.profile.Name;
import bole.text.DateReader;
import bole.text.Folding;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The institution in an address below the person's name, where no line says a post: "Mira Oduya", "Department of Optics", "Fenwold University", "Fenwold, NY 14850".
 *
 * @param place its name
 * @param lines where it stands
 */
record NamedAddress(String place, LineRange lines) {

    private static final Set<SectionKind> OTHERS = Set.of(SectionKind.PUBLICATIONS, SectionKind.STUDENTS, SectionKind.NEWS, SectionKind.PROJECTS, SectionKind.AWARDS, SectionKind.TEACHING, SectionKind.EDUCATION, SectionKind.SERVICE);
    private static final Set<InstitutionForm> FORMS = Set.of(InstitutionForm.UNIVERSITY, InstitutionForm.INSTITUTE, InstitutionForm.COLLEGE);
    /** What a line may say behind a Chinese institution: 社会科学学院经济研究所. */
    private static final Wording HAN_UNIT = Wording.of("[\\s·|,，]?[\\u3400-\\u9fff（）()、]{1,24}(?:学院|學院|学部|学系|學系|系|研究所|研究院|实验室|實驗室|中心|书院|所)");
    private static final int LONGEST = 80;
    private static final int LONGEST_ADDRESS = 500;
    private static final int BELOW = 4;

    /** The first of them below one of {@code names}; the widest of its address. */
    static Optional<NamedAddress> of(Reading reading, List<Name> names) {
        List<RichText> lines = lines(reading);
        for (int i = 0; i < lines.size(); i++) {
            if (isNamed(lines.get(i).text(), names)) {
                Optional<NamedAddress> found = below(lines.subList(i + 1, Math.min(lines.size(), i + 2 + BELOW)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return letterhead(lines);
    }

    /** Whether {@code block} is an address that begins with the line of one of {@code names}. */
    static boolean is(RichText block, List<Name> names) {
        List<RichText> lines = block.text().length() < LONGEST_ADDRESS ? block.visualLines() : List.of();
        return lines.size() > 2 && isNamed(lines.getFirst().text(), names);
    }

    /** The university in the first lines of the page where a unit of it stands right beside it, and nothing but brief lines before them. */
    private static Optional<NamedAddress> letterhead(List<RichText> lines) {
        List<RichText> first = lines.stream().filter(line -> !line.text().isBlank()).limit(BELOW + 1).takeWhile(line -> isBrief(line.text())).toList();
        return first.stream().flatMap(line -> university(line).stream()).filter(place -> isUnit(first, place)).findFirst();
    }

    private static Optional<NamedAddress> university(RichText line) {
        return AffiliationReader.place(line).filter(place -> place.form() == InstitutionForm.UNIVERSITY && isWhole(line.text(), place)).map(place -> new NamedAddress(place.name(), line.lines()));
    }

    /** Whether a line right above or below {@code place} is a unit. */
    private static boolean isUnit(List<RichText> lines, NamedAddress place) {
        return lines.stream().anyMatch(line -> Math.abs(line.lines().first() - place.lines().first()) == 1 && InstitutionForm.of(line.text()) == InstitutionForm.UNIT);
    }

    private static List<RichText> lines(Reading reading) {
        List<RichText> lines = new ArrayList<>();
        reading.sections().all().stream().filter(section -> !OTHERS.contains(section.kind())).forEach(section -> {
            lines.addAll(section.heading().visualLines());
            section.blocks().stream().map(Block::text).forEach(text -> lines.addAll(text.visualLines()));
        });
        return lines;
    }

    private static boolean isNamed(String line, List<Name> names) {
        return line.length() < LONGEST && Spellings.of(line).filter(read -> names.stream().anyMatch(name -> Folding.key(name.text()).equals(Folding.key(read.latin().isEmpty() ? read.han() : read.latin())))).isPresent();
    }

    /** The institution among the first of {@code lines} that are short and tell nothing. */
    private static Optional<NamedAddress> below(List<RichText> lines) {
        Optional<NamedAddress> first = Optional.empty();
        List<RichText> written = lines.stream().filter(other -> other.text().indexOf('@') < 0).toList();
        for (int i = 0; i < Math.min(written.size(), BELOW); i++) {
            RichText line = written.get(i);
            if (!isBrief(line.text())) {
                break;
            }
            boolean entry = i + 1 < written.size() && isOver(written.get(i + 1).text());
            Optional<InstitutionFinder.Found> found = entry ? Optional.empty() : AffiliationReader.place(line).filter(place -> FORMS.contains(place.form()) && isWhole(line.text(), place));
            if (found.filter(place -> place.form() == InstitutionForm.UNIVERSITY).isPresent()) {
                return found.map(place -> new NamedAddress(place.name(), line.lines()));
            }
            first = first.or(() -> found.map(place -> new NamedAddress(place.name(), line.lines())));
        }
        return first;
    }

    /** "PhD in Fog, 2010 – 2014": whether {@code line} gives the time of something that is over, so that what stands above it belongs to an entry. */
    private static boolean isOver(String line) {
        return line.length() <= LONGEST && !Prose.isSpoken(line) && DateReader.find(line).stream().anyMatch(date -> date.range() && !date.interval().current());
    }

    /** Whether {@code line} may be one of an address: no sentence, no post, no degree and no time. */
    private static boolean isBrief(String line) {
        boolean telling = Prose.isSpoken(line) || Words.of("title").in(line) || Degrees.first(line).isPresent() || !DateReader.find(line).isEmpty() || AffiliationReader.BEFORE.matcher(line).find();
        return line.length() <= LONGEST && !telling;
    }

    /** Whether {@code place} is all of {@code line}, or a comma sets it apart from what stands beside it. */
    private static boolean isWhole(String line, InstitutionFinder.Found place) {
        String before = line.substring(0, place.start()).strip();
        String after = line.substring(place.end()).strip();
        boolean unit = Han.in(after) && before.isEmpty() && HAN_UNIT.matcher(after).matches();
        return unit || (before.isEmpty() || before.endsWith(",")) && (after.isEmpty() || ",，(（.".indexOf(after.charAt(0)) >= 0);
    }
}
