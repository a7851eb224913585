package bole.importer.field.person;

import bole.importer.field.account.EmailReader;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.KnownNames;
import bole.importer.field.form.NameParticles;
import bole.importer.field.form.PersonNames;
import bole.importer.field.form.Words;
import bole.importer.field.reading.Reading;
import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.text.Folding;
import bole.text.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name that is written with small letters: "mira oduya", "Mira oduya". Any heading has that form, so it counts where somebody says it ("my name is mira oduya"), where all of it is the user of a
 * mail address ("mira.oduya@…", "moduya@…"), or where an address or an account on the page has a part of it and the title of the page is the same or nothing but it is the heading.
 */
final class SmallNames {

    private static final String WORDS = "[\\p{L}\\p{M}]{1,20}\\.?(?:[ '’-][\\p{L}\\p{M}]{1,20}\\.?){1,4}";
    private static final Wording FORM = Wording.of(WORDS);
    private static final Wording TITLE_PARTS = Wording.of("\\s[|·•:–—-]\\s");
    private static final Wording OWNED = Wording.anyCase("['’]s (?:(?:personal|academic|professional) )?(?:home ?page|web ?site|web ?page|page|site|cv)$");
    private static final Wording PRONOUNS = Wording.of("\\s?[\\[(][^\\[\\]()]{2,24}[\\])]$");
    /** Nothing but a name follows. */
    private static final Wording NAMED = Wording.anyCase("\\bmy name(?: is|['’]s) (" + WORDS + "?)(?=[,!(\\n]|\\.(?:\\s|$)| and i\\b| \\(|$)");
    /** Anything may follow, so it must be all, or what somebody is must stand behind it. */
    private static final Wording PRESENTED = Wording.anyCase("^(?:(?:hi|hello|hey)(?: there| all| everyone)?[^\\p{L}\\p{N}]{1,6})?i(?: am|['’]m) (" + WORDS + "?)(?=[.!]?$|, (?:an? |your )(?<post>[^.;]{2,60}))");
    private static final Set<String> SMALL = Set.of("a", "an", "very", "so", "just", "not", "always", "really", "glad", "interested", "new", "in", "on", "at", "to", "as", "also", "now", "still", "all", "based", "originally", "proud", "here", "back", "happy", "curious", "busy", "passionate", "trying", "or");
    /** Given names that are words of English too, as headings with small letters have them. */
    private static final Set<String> ENGLISH = Set.of("mark", "rose", "ruby", "crystal", "grant", "miles", "jasmine", "dawn", "frank", "jack", "bill", "drew", "chase", "dale", "glen", "holly", "heather", "amber", "melody", "carol", "sunny", "star", "penny", "victor", "gene", "robin", "jade", "hunter", "mason", "parker", "carter",
        "chip", "clay", "dean", "duke", "earl", "faith", "hope", "grace", "summer", "lance", "pearl", "opal", "hazel", "violet", "lily", "daisy", "olive", "angel", "christian", "dolores", "mercedes", "pilar", "salvador", "santiago", "florence", "madison", "austin", "jordan", "israel", "roman", "maria", "data", "julia", "elixir", "ada", "chapel");
    private static final int EARLY = 6;
    private static final int LATEST = 12;
    private static final int SHORTEST_PART = 2;
    private static final int SHORTEST_SURNAME = 4;
    private static final int LONGEST = 2_000;

    private SmallNames() {
    }

    /** Whether {@code word} is a given name and a word of English too. */
    static boolean isEnglish(String word) {
        return ENGLISH.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The first such name of the page, in capitals and small letters. */
    static Optional<Spellings> of(Reading reading, List<Block> blocks) {
        return said(reading, blocks).or(() -> shown(reading, blocks)).map(name -> new Spellings(name, ""));
    }

    private static Optional<String> said(Reading reading, List<Block> blocks) {
        Stream<String> texts = Stream.concat(Stream.of(reading.page().title().strip()), blocks.stream().limit(EARLY).map(block -> block.text().text().strip())).filter(text -> text.length() < LONGEST);
        return texts.flatMap(text -> Stream.concat(NAMED.matcher(text).results().map(found -> found.group(1)), PRESENTED.matcher(text).results().filter(SmallNames::isPresented).map(found -> found.group(1)))).filter(SmallNames::isSmall).map(SmallNames::written).findFirst();
    }

    private static boolean isPresented(MatchResult found) {
        return found.group("post") == null || Words.of("title").in(found.group("post"));
    }

    private static Optional<String> shown(Reading reading, List<Block> blocks) {
        String title = TITLE_PARTS.split(reading.page().title().strip(), 2)[0];
        String owner = OWNED.matcher(title).replaceFirst("");
        if (!owner.equals(title) && isSmall(owner)) {
            return Optional.of(written(owner));
        }
        Stream<String> lines = blocks.stream().limit(EARLY).filter(block -> block.kind() == BlockKind.HEADING || block.text().isBold()).map(Block::text).map(RichText::text).map(text -> PRONOUNS.matcher(text.strip()).replaceFirst(""));
        List<String> names = Stream.concat(lines, Stream.of(title)).filter(SmallNames::isSmall).toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String known = SignedNames.addresses(reading);
        List<String> mails = EmailReader.read(reading);
        return names.stream().filter(words -> (isFirst(words, blocks) || words.equalsIgnoreCase(title)) && isGiven(words) || isUser(words, mails) || isIntroduced(words, blocks) || words.equalsIgnoreCase(title) && SignedNames.isKnown(words, known) || isFirst(words, blocks) && SignedNames.isKnown(words.substring(words.lastIndexOf(' ') + 1), known)).map(SmallNames::written).findFirst();
    }

    /** Whether somebody says the first of {@code words} as the given name: "mira oduya" over "hi, my name is mira". */
    private static boolean isIntroduced(String words, List<Block> blocks) {
        Wording given = Wording.anyCase("\\b(?:my name(?: is|['’]s)|i am|i['’]m) " + Pattern.quote(words.split(" ", 2)[0]) + "(?=[,.!;)]| and i?\\b|$)");
        return blocks.stream().limit(LATEST).map(block -> block.text().text()).filter(text -> text.length() < LONGEST).anyMatch(given::isIn);
    }

    /** Whether {@code words} begin with a given name that is known and no word of English besides, or are a Chinese name in pinyin. */
    private static boolean isGiven(String words) {
        String[] parts = words.replaceFirst("\\.$", "").split(" ");
        return !isEnglish(parts[0]) && (parts[0].length() >= SHORTEST_SURNAME && KnownNames.isGiven(parts[0]) || KnownNames.isPinyin(parts));
    }

    private static boolean isFirst(String words, List<Block> blocks) {
        return !blocks.isEmpty() && blocks.getFirst().text().text().strip().startsWith(words) && blocks.getFirst().kind() == BlockKind.HEADING;
    }

    /** Whether no word of {@code words} is one of sentences. */
    private static boolean isUnspoken(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split(" ")).noneMatch(SMALL::contains);
    }

    private static boolean isSmall(String words) {
        return FORM.matcher(words).matches() && isUnspoken(words) && !PersonNames.isLatin(words) && PersonNames.isLatin(written(words)) && InstitutionForm.of(written(words)) == InstitutionForm.NONE;
    }

    private static String written(String words) {
        return Arrays.stream(words.replaceFirst("\\.$", "").split(" ")).map(word -> NameParticles.is(word) ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)).collect(Collectors.joining(" "));
    }

    /** Whether {@code words} are the user of one of {@code mails}: all its parts, or the surname and the first letter of the given name. */
    private static boolean isUser(String words, List<String> mails) {
        List<String> parts = Stream.of(Folding.key(words).split("[^a-z]+")).filter(part -> !part.isEmpty()).toList();
        return parts.size() > 1 && mails.stream().map(mail -> mail.substring(0, mail.indexOf('@'))).anyMatch(user -> isMadeOf(user, parts));
    }

    private static boolean isMadeOf(String user, List<String> parts) {
        String letters = user.replaceAll("[^a-z]", "");
        String given = parts.getFirst().substring(0, 1);
        boolean initial = Stream.of(parts.getLast(), String.join("", parts.subList(1, parts.size()))).filter(surname -> surname.length() >= SHORTEST_SURNAME).anyMatch(surname -> letters.equals(given + surname) || letters.equals(surname + given));
        return initial || parts.stream().allMatch(part -> part.length() >= SHORTEST_PART && user.contains(part));
    }
}
