package bole.importer.field.person;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.PersonNames;
import bole.importer.field.form.Words;
import bole.importer.field.reading.Reading;
import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.importer.section.SectionKind;
import bole.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The name on a page that has it in no usual place: on one line with the title of the page, over a post further down, in bold among the authors of the one work. */
final class LaterNames {

    private static final Wording EDGES = Wording.of("^[\\s|·•:,–—-]+|[\\s|·•:,–—-]+$");
    private static final Wording AMONG = Wording.of("(?:, (?:and |& )?| and | & )$");
    private static final Wording FURTHER = Wording.of("^[*†‡\\d\\s]{0,4}(?:,? (?:and|&) |, )\\p{Lu}");
    private static final int EARLY = 4;
    private static final int LATEST = 60;
    private static final int MOST_LINES = 5;
    private static final int LONGEST_ADDRESS = 9;
    private static final int LONGEST = 120;
    private static final int SHORTEST_TITLE = 8;

    private LaterNames() {
    }

    static Optional<Spellings> of(Reading reading, List<Block> blocks) {
        return tagged(reading.page().title().strip(), blocks).or(() -> overPost(reading)).or(() -> amongAuthors(reading));
    }

    /** What stands before or behind the title of the page on one of the first lines: "Mira Oduya Walking in Fog". */
    private static Optional<Spellings> tagged(String title, List<Block> blocks) {
        return title.length() < SHORTEST_TITLE ? Optional.empty() : blocks.stream().limit(EARLY).map(block -> block.text().text().strip()).filter(line -> line.length() < LONGEST && line.length() > title.length())
            .flatMap(line -> Stream.of(line.regionMatches(true, line.length() - title.length(), title, 0, title.length()) ? line.substring(0, line.length() - title.length()) : "", line.regionMatches(true, 0, title, 0, title.length()) ? line.substring(title.length()) : ""))
            .map(rest -> EDGES.matcher(rest).replaceAll("")).filter(rest -> !rest.isEmpty()).flatMap(rest -> Spellings.of(rest).stream()).findFirst();
    }

    /** The one name right over what somebody is, in one block, in bold or with an institution below, "Mira Oduya / Reader in Optics / Fenwold University", or over an address, where a mail address or an account holds it. */
    private static Optional<Spellings> overPost(Reading reading) {
        List<Spellings> names = reading.sections().all().stream().filter(section -> section.kind() != SectionKind.STUDENTS && section.kind() != SectionKind.PUBLICATIONS)
            .flatMap(section -> Stream.concat(Stream.of(section.heading()), section.blocks().stream().filter(block -> block.kind() != BlockKind.ITEM && block.kind() != BlockKind.ROW).map(Block::text))).limit(LATEST).flatMap(text -> overPost(text, reading).stream()).distinct().toList();
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }

    private static Optional<Spellings> overPost(RichText text, Reading reading) {
        if (text.text().length() > 4 * LONGEST) {
            return Optional.empty();
        }
        List<RichText> lines = text.visualLines().stream().filter(line -> !line.text().isBlank()).toList();
        boolean marked = lines.size() > 1 && (lines.size() <= MOST_LINES && lines.getFirst().isBold() || lines.size() <= LONGEST_ADDRESS && lines.stream().skip(2).anyMatch(line -> Headlines.isPlace(line.text().strip())));
        boolean address = lines.size() > 2 && lines.size() <= LONGEST_ADDRESS && lines.stream().skip(1).limit(2).anyMatch(line -> Headlines.isPlace(line.text().strip())) && SignedNames.isKnown(lines.getFirst().text(), SignedNames.addresses(reading));
        boolean card = address || marked && lines.get(1).text().length() < LONGEST && isPost(lines.get(1).text());
        return card ? Spellings.of(lines.getFirst().text()).filter(name -> InstitutionForm.of(name.latin()) == InstitutionForm.NONE) : Optional.empty();
    }

    private static boolean isPost(String line) {
        String start = line.strip().split("[,;:(]| (?:at|of|in|em|en|de|an|pela|pelo|by) ", 2)[0];
        return Words.of("title").in(start) || Words.of("phd").in(start) || Words.of("master").in(start) || Words.of("bachelor").in(start);
    }

    /** The one name that is set in bold among the authors of works, of whom there are others. */
    private static Optional<Spellings> amongAuthors(Reading reading) {
        List<RichText> works = reading.sections().of(SectionKind.PUBLICATIONS).flatMap(section -> section.blocks().stream()).map(Block::text).filter(text -> text.text().length() < 10 * LONGEST).toList();
        List<String> names = works.stream().flatMap(work -> work.bolds().stream().map(bold -> marked(work, bold))).filter(PersonNames::isName).distinct().toList();
        boolean among = names.size() == 1 && works.stream().anyMatch(work -> work.bolds().stream().anyMatch(bold -> marked(work, bold).equals(names.getFirst()) && isAmong(work.text(), bold)));
        return among && !NameReader.INITIALS.matcher(names.getFirst()).find() ? Spellings.of(names.getFirst()) : Optional.empty();
    }

    private static String marked(RichText work, RichText.Run bold) {
        return work.text().substring(bold.start(), bold.end()).replaceAll("[*†‡,\\s]+$", "").strip();
    }

    private static boolean isAmong(String work, RichText.Run bold) {
        return AMONG.matcher(work.substring(Math.max(0, bold.start() - 8), bold.start())).find() || FURTHER.matcher(work.substring(bold.end())).find();
    }
}
