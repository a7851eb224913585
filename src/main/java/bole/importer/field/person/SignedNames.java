package bole.importer.field.person;

import bole.importer.field.account.EmailReader;
import bole.importer.field.account.LinkReader;
import bole.importer.field.form.Honours;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.KnownNames;
import bole.importer.field.form.PersonNames;
import bole.importer.field.reading.Reading;
import bole.importer.page.Page;
import bole.text.ChineseName;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name under which a page is signed where its text does not say it: the author in its head, the name of its site, its portrait, the line of its copyright or of who keeps it, its accounts. A
 * name that stands in one such place alone counts where a mail address, an account or a given name on the page is a part of it.
 */
final class SignedNames {

    private static final Wording COPYRIGHT = Wording.of("(?i)\\b(?:(?:maintained|made(?: with \\S{1,8})?|updated|kept|written) by|(?:web|home) ?(?:page|site) of) |(?:©|\\(c\\)|\\bcopyright\\b|版权所有)\\s?(?:©|\\(c\\)|[:：])?\\s?(?:(?:19|20)\\d\\d)?(?:\\s?[-–]\\s?(?:(?:19|20)\\d\\d|present|now))?[,.]?\\s+(?:by )?");
    private static final Wording SHOWN = Wording.of("(?i)^(?:an? |the )?(?:profile |portrait |headshot )?(?:photo(?:graph)?|picture|image|portrait|headshot|avatar)s? of (?:me,? |the author,? )?|(?:['’]s)? (?:profile |portrait )?(?:photo|picture|portrait|headshot|avatar|image)$");
    private static final Wording SHOWN_HAN = Wording.of("\\s?的?(?:个人)?(?:照片|头像|相片|证件照|肖像)$|^(?:照片|头像|本人照片)\\s?[:：-]\\s?");
    private static final Wording PORTRAIT = Wording.of("(?i)^(?:an? |the )?(?:profile |professional )?(?:photo(?:graph)?|picture|portrait|headshot) of (?!me\\b|the\\b)|['’]s (?:profile (?:photo|picture)|portrait|headshot)$");
    private static final Wording ACCOUNT = Wording.of("(?i)[^\\p{L}]{0,4}(?:google scholar|scholar|linked ?in|orcid(?: id)?|research ?gate|twitter|facebook|dblp|github|academia(?:\\.edu)?|bluesky|谷歌学术|领英)(?: (?:profile|page|account))?\\s?[:：]\\s?([^:：]{5,50})");
    private static final Wording SPOKEN = Wording.of("\\bI (?:am|hold|work|study|received|have)\\b|\\bI['’]m\\b|我(?:是|在|于|的|目前|现|曾|主要)|(?:^|\\n)(?:现|目前)(?:为|在|任|就读)|师从|导师(?:是|为|[:：])");
    private static final String PAGE = "(?:web ?site|home ?page|web ?page|site|page|portfolio|blog|cv|curriculum vitae)\\b";
    private static final Wording OWNED = Wording.of("(?i)\\b" + PAGE + " (?:of|for) (?:(?:dr|prof|professor)\\.? )?");
    private static final Wording OWNER = Wording.of("(?i)(?:^|[.!|] )(?-i:(\\p{Lu}[\\p{L}\\p{M}. -]{4,40}))['’]s (?:(?:personal|academic|professional|official|own) ){0,2}" + PAGE);
    private static final Wording HELD = Wording.of("(?i)(?:©|\\(c\\)|\\bcopyright\\b)\\s?(?:©|\\(c\\))?\\s?(?:(?:19|20)\\d\\d)?(?:\\s?[-–]\\s?(?:(?:19|20)\\d\\d|present|now))?[,.]?\\s+(?:by )?");
    /** What stands between a name and what its person is. */
    private static final Wording DESCRIBED = Wording.of("(?:\\s?[(（](?<other>[^()（）]{1,40})[)）])?(?:\\s?[|:·,]\\s?|\\s[-–—]\\s|—|\\s(?:is|was) (?:currently )?(?:an? |the )?)");
    /** "My" in other languages, as somebody says it of his or her page. */
    private static final Wording OWN = Wording.of("(?i)\\b(?:il mio|la mia|i miei|mis? (?:trabajo|investigaci[oó]n|p[aá]gina|sitio)|(?:o )?meus?|minhas?|meine?[rnm]?|mon|mes|moja|moje)\\b");
    private static final Wording NO_LETTER = Wording.of("[^a-z ]");
    /** A given name alone with which somebody presents himself or herself. */
    private static final Wording INTRODUCED = Wording.of("\\b(?:I am|I['’]m|[Mm]y name is) (\\p{Lu}\\p{L}{3,20})\\b");
    private static final int LONGEST = 400;
    private static final int LONGEST_ACCOUNT = 90;
    private static final int SHORTEST_PART = 4;

    private SignedNames() {
    }

    static Optional<Spellings> of(Reading reading) {
        Map<String, Long> names = candidates(reading.page()).stream().collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()));
        String known = addresses(reading);
        Optional<Spellings> han = reading.page().signatures().stream().flatMap(text -> Spellings.of(text).stream()).map(Spellings::han).filter(name -> !name.isEmpty() && isHeard(name, known)).map(name -> new Spellings("", name)).findFirst();
        return names.entrySet().stream().filter(name -> name.getValue() > 1 || isKnown(name.getKey(), known)).map(name -> new Spellings(name.getKey(), "").with(han.orElse(Spellings.NONE))).findFirst().or(() -> han).or(() -> owner(reading.page())).or(() -> portrayed(reading)).or(() -> registered(reading.page())).or(() -> holder(reading.page())).or(() -> lone(reading, names.keySet())).or(() -> signed(reading.page()));
    }

    /** Whose page it calls itself to search engines: "Personal website of Mira Oduya. Fog and lanterns.", "Mira Oduya's academic website, with news". */
    private static Optional<Spellings> owner(Page page) {
        return Stream.concat(Stream.of(page.title()), page.signatures().stream()).flatMap(words -> Stream.concat(OWNED.matcher(words).results().map(of -> words.substring(of.end())).flatMap(rest -> WrittenName.at(rest, 0).stream()).map(WrittenName::text), OWNER.matcher(words).results().map(found -> found.group(1)).filter(PersonNames::isLatin)))
            .filter(name -> InstitutionForm.of(name) == InstitutionForm.NONE).map(name -> new Spellings(PersonNames.tidy(name), "")).findFirst().or(() -> page.signatures().stream().flatMap(words -> SaidNames.in(words).or(() -> described(words)).stream()).findFirst());
    }

    /** Whom {@code words} describe by a name and what he or she is: "Mira Oduya (滕若澜) — reader in optics at Fenwold University, who …". */
    static Optional<Spellings> described(String words) {
        return WrittenName.at(words, Honours.end(words, 0)).flatMap(name -> {
            Matcher behind = DESCRIBED.matcher(words).region(name.end(), words.length());
            boolean post = behind.lookingAt() && Headlines.is(line(words.substring(behind.end())));
            return post && InstitutionForm.of(name.text()) == InstitutionForm.NONE ? Optional.of(new Spellings(PersonNames.tidy(Spellings.withoutHonours(name.text())), "").with(Spellings.bracketed(behind.group("other"), ""))) : Optional.empty();
        });
    }

    /** {@code words} as a line of their own begins. */
    private static String line(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1, Math.min(words.length(), LONGEST_ACCOUNT));
    }

    /** The one person who holds the copyright of a page on which somebody speaks of himself or herself, "© 2025 Mira Oduya". */
    private static Optional<Spellings> holder(Page page) {
        List<String> names = page.blocks().stream().map(block -> block.text().text()).filter(text -> text.length() < LONGEST).flatMap(text -> HELD.matcher(text).results().flatMap(mark -> WrittenName.at(text, mark.end()).stream())).map(WrittenName::text)
            .filter(name -> InstitutionForm.of(name) == InstitutionForm.NONE).distinct().toList();
        return names.size() == 1 && (SPOKEN.matcher(page.text()).find() || OWN.matcher(page.text()).find()) ? Optional.of(new Spellings(names.getFirst(), "")) : Optional.empty();
    }

    /** The one name under which all accounts of a page are registered that give one, "Google Scholar: Mira Oduya". */
    private static Optional<Spellings> registered(Page page) {
        List<String> names = page.blocks().stream().flatMap(block -> block.text().visualLines().stream()).map(line -> line.text().strip()).filter(line -> line.length() < LONGEST_ACCOUNT).map(ACCOUNT::matcher).filter(Matcher::matches)
            .map(account -> account.group(1).strip()).filter(PersonNames::isLatin).distinct().toList();
        return names.size() == 1 ? Optional.of(new Spellings(PersonNames.tidy(names.getFirst()), "")) : Optional.empty();
    }

    /** The one name that a portrait says whom it shows, "Photo of Mira Oduya", on a page where somebody speaks of himself or herself and no mail address could tell another. */
    private static Optional<Spellings> portrayed(Reading reading) {
        Page page = reading.page();
        List<String> shown = page.signatures().stream().filter(text -> PORTRAIT.matcher(text).find()).flatMap(text -> name(PORTRAIT.matcher(text).replaceFirst("")).stream()).distinct().toList();
        return shown.size() == 1 && EmailReader.read(reading).isEmpty() && SPOKEN.matcher(page.text()).find() ? Optional.of(new Spellings(shown.getFirst(), "")) : Optional.empty();
    }

    /**
     * The one name that signs a page where somebody speaks of himself or herself, if it begins with a given name that is known, nobody introduces himself or herself by another, and no
     * mail address could tell another.
     */
    private static Optional<Spellings> lone(Reading reading, Set<String> names) {
        String text = reading.page().text();
        return names.size() != 1 ? Optional.empty() : names.stream().filter(name -> (KnownNames.isGiven(name.split(" ", 2)[0]) || KnownNames.isPinyin(name.split(" "))) && EmailReader.read(reading).isEmpty() && SPOKEN.matcher(text).find())
            .filter(name -> INTRODUCED.matcher(text).results().allMatch(said -> name.contains(said.group(1)))).findFirst().map(name -> new Spellings(name, ""));
    }

    /** The one Chinese name in the head of a page, at its portrait or in its line of copyright, where somebody speaks of himself or herself. */
    private static Optional<Spellings> signed(Page page) {
        Stream<String> held = page.blocks().stream().map(block -> block.text().text()).filter(text -> text.length() < LONGEST).flatMap(text -> COPYRIGHT.matcher(text).results().map(mark -> text.substring(mark.end())));
        List<Spellings> names = Stream.concat(page.signatures().stream().map(text -> SHOWN_HAN.matcher(text).replaceAll("")), held).filter(text -> text.length() < LONGEST_ACCOUNT).flatMap(text -> Spellings.of(text).stream()).filter(name -> !name.han().isEmpty()).distinct().toList();
        return names.size() == 1 && SPOKEN.matcher(page.text()).find() ? Optional.of(names.getFirst()) : Optional.empty();
    }

    /** Whether the sound of {@code han} stands in {@code addresses}, in whatever order. */
    private static boolean isHeard(String han, String addresses) {
        String letters = NO_LETTER.matcher(addresses).replaceAll("");
        return ChineseName.of(han).readings().stream().filter(sounds -> sounds.size() > 1).anyMatch(sounds -> {
            String given = String.join("", sounds.subList(1, sounds.size()));
            return letters.contains(sounds.getFirst() + given) || letters.contains(given + sounds.getFirst());
        });
    }

    private static List<String> candidates(Page page) {
        List<String> names = new ArrayList<>();
        page.signatures().forEach(text -> name(SHOWN.matcher(text).replaceAll("")).ifPresent(names::add));
        page.blocks().stream().map(block -> block.text().text()).filter(text -> text.length() < LONGEST).map(text -> COPYRIGHT.matcher(text).results().reduce((first, last) -> last).map(mark -> text.substring(mark.end())).orElse(""))
            .flatMap(rest -> Spellings.startingAt(rest, 0).stream()).map(Spellings::latin).filter(name -> !name.isEmpty()).forEach(names::add);
        return names;
    }

    /** The one Latin name that {@code text} is. */
    private static Optional<String> name(String text) {
        List<String> parts = List.of(text.split(",| and | & "));
        boolean several = parts.stream().filter(part -> PersonNames.isLatin(part.strip())).count() > 1;
        return several ? Optional.empty() : Spellings.of(text).map(Spellings::latin).filter(latin -> !latin.isEmpty());
    }

    /** The mail addresses, links and given names of the page. */
    static String addresses(Reading reading) {
        StringBuilder all = new StringBuilder();
        EmailReader.read(reading).forEach(mail -> all.append(mail, 0, mail.indexOf('@')).append(' '));
        new LinkReader(reading, List.of(), List.of()).read().forEach(link -> all.append(link.url()).append(' '));
        INTRODUCED.matcher(reading.page().text()).results().forEach(name -> all.append(name.group(1)).append(' '));
        return all.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether a part of {@code name} stands in {@code addresses}. */
    static boolean isKnown(String name, String addresses) {
        Matcher part = Wording.of("\\p{L}{" + SHORTEST_PART + ",}").matcher(name.toLowerCase(Locale.ROOT));
        return part.results().anyMatch(found -> addresses.contains(found.group()));
    }
}
