package bole.importer.field.person;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.KnownNames;
import bole.importer.field.form.PersonNames;
import bole.importer.field.form.Words;
import bole.importer.field.reading.Reading;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** A given name alone with which somebody presents himself or herself, where the page says no more: "My name is Mira.", "Hi, I'm Mira, a …". */
final class GivenNames {

    private static final String WORD = "\\p{Lu}\\p{Ll}{2,15}(?:['’-]\\p{L}\\p{Ll}{1,12})?";
    private static final String GIVEN = "(" + WORD + ")(?=\\s?(?:[.,!;:(–—-]|and\\b|$|\\n|[^\\p{L}\\p{N}\\p{P}\\s]))";
    private static final String PAGE = "['’]s (?i:(?:personal |academic |professional )?(?:home ?page|web ?site|web ?page|page|site|git ?hub|cv|r[eé]sum[eé]|home|corner))";
    private static final Wording FORM = Wording.of(WORD);
    private static final Wording REST = Wording.of("$|" + PAGE + "|\\s?[·|–—:-]");
    private static final Wording SIGNS = Wording.of("^[^\\p{L}]+|[^\\p{L}]+$");
    /** Whose page a title, a heading or a welcome says it is. */
    private static final Wording OWNER = Wording.of("^[^\\p{L}\\p{N}]{0,6}(?:(?:Hi|Hello|Hey)[!,.]? )?(?:(?i:welcome to|this is) )?(" + WORD + ")" + PAGE + "(?![\\p{L}-])");
    /** The spelling of a given name in brackets beside a Chinese name, or the name that such brackets follow. */
    private static final Wording BEFORE_HAN = Wording.of("(?<!(?:^|[^\\p{L}'’])\\p{Lu}[\\p{L}-]{1,20} )(?<![\\p{L}'’-])(" + WORD + ")\\s?[(（]\\s?(?=[\\u3400-\\u9fff])");
    private static final Wording BEHIND_HAN = Wording.of("(?<=[\\u3400-\\u9fff])\\s?[(（]\\s?(" + WORD + ")\\s?[)）]");
    private static final int EARLY = 6;
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_TITLE = 80;
    private static final String HERE = "^[^\\p{L}\\p{N}]{0,6}(?:(?:Hi|Hello|Hey)(?: there| all| everyone)?[^\\p{L}\\p{N}]{1,6})?(" + WORD + ") here(?![\\p{L}-])";
    private static final List<Wording> FORMS = List.of(Wording.of("\\b[Mm]y name(?: is|['’]s) " + GIVEN),
        Wording.of("\\b(?:Hi|Hello|Hey)(?: there| all| everyone| everybody)?[^\\p{L}\\p{N}]{0,6}(?:I am|I['’]m|[Tt]his is|[Ii]t['’]s) " + GIVEN), Wording.of("^(?:[^\\p{L}]{0,4}[Ww]elcome[!.,]? )?[Tt]his is " + GIVEN + "(?=\\s?[,.!] (?:and )?I(?: am|['’]m| have| work| study)\\b)"),
        Wording.of("^I(?: am|['’]m) " + GIVEN + "(?=(?:,|\\s?[–—-]) (?:an? |your )(?!and)|\\s?[.!] (?:I|My)\\b|\\s?[^\\p{L}\\p{N}\\p{P}\\s\\p{Sm}\\p{Sc}])"), Wording.of(HERE), Wording.of("\\b(?i:call me|I go by) " + GIVEN));

    /** What only a title or a heading says so: "I'm Mira", "Hi there, Mira here". */
    private static final List<Wording> TITLES = List.of(Wording.of("^[^\\p{L}\\p{N}]{0,6}(?:[\\p{L}' ]{2,24}[^\\p{L}\\p{N}]{1,6})?(?:I am|I['’]m|[Mm]y name(?: is|['’]s)|[Tt]his is|[Ii]t['’]s) " + GIVEN), Wording.of(HERE));

    private GivenNames() {
    }

    /** The first of them in {@code opening}. */
    static Optional<String> in(List<RichText> opening) {
        return opening.stream().map(RichText::text).flatMap(text -> FORMS.stream().map(form -> form.matcher(text))).filter(Matcher::find).map(found -> found.group(1)).filter(GivenNames::isFree).findFirst();
    }

    /** The given name that the title of the page or the first of its headings says. */
    static Optional<String> titled(Reading reading) {
        Stream<String> headings = reading.page().blocks().stream().limit(EARLY).filter(block -> block.kind() == BlockKind.HEADING).map(block -> block.text().text().strip());
        return Stream.concat(Stream.of(reading.page().title().strip()), headings).filter(words -> words.length() < LONGEST_TITLE).flatMap(words -> TITLES.stream().map(form -> form.matcher(words))).filter(Matcher::find).map(found -> found.group(1)).filter(GivenNames::isFree).findFirst();
    }

    /** Whose page the title, the first headings or a welcome say it is, "Mira's Homepage", "Welcome to Mira's website!", or who is the title or the first heading alone; where the name is known, or an address on the page has it. */
    static Optional<String> owner(Reading reading, List<RichText> opening) {
        String title = reading.page().title();
        List<String> heads = Stream.concat(Stream.of(title), reading.page().blocks().stream().limit(1).filter(block -> block.kind() == BlockKind.HEADING).map(block -> block.text().text()).filter(head -> title.isBlank() || title.contains(head))).map(head -> SIGNS.matcher(head).replaceAll("")).toList();
        Stream<String> words = Stream.concat(heads.stream(), opening.stream().limit(EARLY).map(RichText::text));
        Stream<String> owners = words.flatMap(text -> OWNER.matcher(text).results().map(found -> found.group(1)));
        return Stream.concat(owners, heads.stream().filter(word -> !SmallNames.isEnglish(word))).filter(GivenNames::is).filter(word -> KnownNames.isGiven(word) || SignedNames.isKnown(word, SignedNames.addresses(reading))).findFirst();
    }

    /** The given name that stands in Latin letters beside the Chinese name {@code han}: "Mira (滕若澜)", "滕若澜（Mira）"; else {@code ""}. */
    static String beside(List<RichText> opening, String han) {
        return opening.stream().limit(EARLY).map(RichText::text).filter(text -> text.contains(han)).flatMap(text -> Stream.concat(BEFORE_HAN.matcher(text).results().filter(found -> text.startsWith(han, found.end()) && text.length() > found.end() + han.length() && ")）,，;；/".indexOf(text.charAt(found.end() + han.length())) >= 0), BEHIND_HAN.matcher(text).results().filter(found -> text.substring(0, found.start()).endsWith(han)))).map(found -> found.group(1)).filter(GivenNames::is).findFirst().orElse("");
    }

    /** The word that is the first heading and begins the title of the page, "Mira · Home", where an address on the page has it. */
    static Optional<String> heading(Reading reading) {
        String title = reading.page().title().strip();
        return reading.page().blocks().stream().limit(EARLY).filter(block -> block.kind() == BlockKind.HEADING && block.level() == 1).limit(1).map(block -> block.text().text().strip())
            .map(words -> words.replaceFirst("['’]s (?:home ?page|web ?site|web ?page|page|site)$", "")).filter(word -> is(word) && title.startsWith(word) && REST.matcher(title.substring(word.length())).lookingAt() && SignedNames.isKnown(word, SignedNames.addresses(reading))).findFirst();
    }

    /** The whole name in the head of the page that begins with {@code given}, "About Mira Oduya, optician"; else {@code given}. */
    static String whole(String given, Reading reading) {
        Wording form = Wording.of("(?<![\\p{L}-])" + given + "(?: \\p{Lu}\\.?)? \\p{Lu}[\\p{L}\\p{M}'’-]{1,20}(?=[,.:;|()–—-]|\\s(?:\\p{Ll}|[|·–—-])|['’]s\\b|$)");
        return Stream.concat(Stream.of(reading.page().title()), reading.page().signatures().stream()).flatMap(words -> form.matcher(words).results()).map(MatchResult::group).filter(PersonNames::isLatin).findFirst().orElse(given);
    }

    /** The whole name that begins with {@code given} and is a line of its own, as at the head of an address: "Mira Oduya", "Ruolan Teng (滕若澜)". */
    static Optional<Spellings> spelled(String given, List<RichText> opening) {
        return opening.stream().flatMap(text -> text.visualLines().stream()).map(RichText::text).filter(line -> line.startsWith(given) && line.length() < LONGEST_LINE)
            .flatMap(line -> Spellings.of(line).stream()).filter(name -> name.latin().startsWith(given + " ") && InstitutionForm.of(name.latin()) == InstitutionForm.NONE).findFirst();
    }

    /** Whether {@code text} has the form of a given name alone. */
    static boolean is(String text) {
        return FORM.matcher(text).matches() && isFree(text);
    }

    /** Whether {@code word} is no word that stands in the place of names: "I'm French", "I am Professor …". */
    private static boolean isFree(String word) {
        return !PersonNames.isDoing(word) && !Words.of("not-name").has(word) && !Words.of("title").has(word) && !Words.of("nationality").has(word) && !Words.of("country").has(word);
    }
}
