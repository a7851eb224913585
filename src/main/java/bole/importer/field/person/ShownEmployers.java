package bole.importer.field.person;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.PersonNames;
import bole.importer.field.form.Words;
import bole.importer.field.reading.Prose;
import bole.importer.field.reading.Reading;
import bole.importer.page.RichText;
import bole.profile.Name;
import bole.text.DateReader;
import bole.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/**
 * The employer that a page shows right behind the title of its person, or below it where that stands alone, when no word of its name tells what it is: one
 * that is linked, that an address on the page bears out, that a table knows, or that has the form of a company or of a unit called by its own name.
 */
final class ShownEmployers {

    /** What ends the name of an employer on its line. */
    private static final Wording END = Wording.of(",(?! (?:Inc|Ltd|LLC|Owings)\\b)|;|:|\\(|（| at | @ ?|[·•∙⋅‧]|\\||/| in | with | – | — | - |(?<!\\b\\p{Lu})\\.(?= |$)");
    /** A unit that is called by its own name: "Lanternly Supercomputing Center", "Tarn Laboratory". */
    private static final Wording NAMED_UNIT = Wording.of("(?:\\p{Lu}[\\p{L}.'’&-]* ){1,4}(?:Cent(?:er|re)|Lab|Labs|Laboratory|Laboratories)(?: (?:for|of) \\p{Lu}[\\p{L} &-]{2,40})?");
    private static final Wording PART = Wording.of("(?:Department|Dept|School|Faculty|College|Division|Section|Group|Team|Program(?:me)?|Unit|Office)\\b");
    /** "Data scientist. | At | Brackwater Inc., …". */
    private static final Wording AT = Wording.of("\\s?(?:At|With|@) ?(?=\\p{Lu})");
    /** The letters by which an institution is called: "Postdoc, UFMG". */
    private static final Wording LETTERS = Wording.of("\\p{Lu}{3,7}(?:-\\p{Lu}\\p{L}+)?");
    /** Letters that stand behind a title and are a field, a degree, a country, a payer or a rank. */
    private static final Set<String> NO_PLACES = Set.of("NLP", "HCI", "ECE", "CSE", "EECS", "USA", "UAE", "NYC", "MBA", "PHD", "MSC", "MD", "DVM", "STEM", "GIS", "ASR", "TTS", "LLM", "LLMS", "GPU", "CPU", "SLAM", "VLSI", "IOT", "API", "NSF", "NIH", "ERC", "MSCA", "JSPS", "DAAD", "CIFAR", "CSC", "NSERC", "NSFC", "NRF", "FWO", "DFG", "SNSF", "EPSRC", "ARC", "CNN", "SRE", "SDE", "SWE", "CEO", "CTO", "COO", "CFO", "CIO", "QA", "UX", "UI", "PI",
        "PRC", "ROC", "DRC", "IEEE", "ACM", "AAAI", "TBD", "TBA", "MRI", "EEG", "MLOPS", "AGI", "RLHF", "XAI", "CAD", "BIM", "OCR", "HPC", "AR", "VR", "XR", "CFA", "CPA", "ESG", "CSR", "SAP", "ERP", "CRM", "SEO", "USMLE", "DEI", "FTE", "EMEA", "APAC", "LATAM");
    private static final int LONGEST = 60;
    private static final int LONGEST_LINE = 120;
    private static final int NEAR = 12;

    private final Reading reading;
    private final List<Name> names;

    ShownEmployers(Reading reading, List<Name> names) {
        this.reading = reading;
        this.names = names;
    }

    /**
     * The employer beside a title.
     *
     * @param sentence that the title begins
     * @param title its length
     * @param beside what stands behind the title, or the lines beside it, the likeliest first
     */
    Optional<String> of(RichText sentence, int title, List<RichText> beside) {
        return linked(sentence, title).or(() -> beside.stream().findFirst().flatMap(this::hosted)).or(() -> beside.stream().findFirst().flatMap(line -> known(line, true))).or(() -> beside.stream().skip(1).flatMap(line -> known(line, false).stream()).findFirst());
    }

    /** The lines that may show the employer of a title which stands alone on the line at {@code index}: the one below, without a part of it, and the one above. */
    static List<RichText> beside(List<RichText> lines, int index) {
        int below = index + 2 < lines.size() && PART.matcher(lines.get(index + 1).text()).lookingAt() ? index + 2 : index + 1;
        return IntStream.of(below, index - 1).filter(line -> line >= 0 && line < lines.size()).mapToObj(lines::get).filter(line -> line.text().length() < LONGEST_LINE).toList();
    }

    /** The first link after the title where it has the form of no person, unit or title: an employer known to its own people. */
    private static Optional<String> linked(RichText sentence, int title) {
        return sentence.links().stream().filter(link -> link.start() >= title && link.start() < title + NEAR).map(link -> sentence.text().substring(link.start(), link.end()).strip())
            .filter(name -> name.length() > 2 && name.length() < LONGEST && Character.isUpperCase(name.codePointAt(0)) && !PersonNames.isLatin(name) && !Words.of("title").in(name) && InstitutionForm.of(name) == InstitutionForm.NONE).findFirst();
    }

    private Optional<String> hosted(RichText beside) {
        return new HostedNames(reading).of(first(beside));
    }

    /**
     * The employer whose name or form a table knows: "Applied Scientist, Brackwater Inc.".
     *
     * @param unit whether it may be a unit called by its own name
     */
    private Optional<String> known(RichText beside, boolean unit) {
        String name = first(beside);
        boolean form = !name.isEmpty() && name.length() < LONGEST && !Words.of("title").in(name) && DateReader.find(name).isEmpty() && !Prose.isSpoken(name + " ") && names.stream().noneMatch(own -> own.text().equalsIgnoreCase(name));
        return Optional.of(name).filter(words -> form && (isCapital(words) && isTold(words, unit) || Words.of("employer").has(words) && hasCapital(words)));
    }

    private static boolean isTold(String name, boolean unit) {
        return switch (InstitutionForm.of(name)) {
            case COMPANY -> true;
            case UNIT -> unit && NAMED_UNIT.matcher(name).matches() && !PART.matcher(name).find();
            case NONE -> unit && LETTERS.matcher(name).matches() && !NO_PLACES.contains(name.toUpperCase(Locale.ROOT)) && !Words.of("country").has(name) && !Words.of("venue-acronym").has(name);
            default -> false;
        };
    }

    private static boolean isCapital(String name) {
        return Character.isUpperCase(name.codePointAt(0));
    }

    private static boolean hasCapital(String name) {
        return name.chars().anyMatch(Character::isUpperCase) && (isCapital(name) || Character.isUpperCase(name.codePointAt(1)));
    }

    private static String first(RichText beside) {
        Matcher at = AT.matcher(beside.text());
        String shown = at.lookingAt() ? beside.text().substring(at.end()) : beside.text();
        Matcher end = END.matcher(shown);
        return (end.find() ? shown.substring(0, end.start()) : shown).strip();
    }
}
