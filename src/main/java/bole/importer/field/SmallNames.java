package bole.importer.field;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name that is written with small letters: "mira oduya", "Mira oduya". Any heading has that form, so it counts where all of it is the user of a mail address, or where the title of
 * the page is the same and an address or an account on it has a part of it.
 */
final class SmallNames {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}]{1,20}(?:[ '’-][\\p{L}\\p{M}]{1,20}){1,3}");
    private static final int EARLY = 6;
    private static final int SHORTEST_PART = 2;

    private SmallNames() {
    }

    /** The first heading among the first of {@code blocks} that is such a name, in capitals and small letters. */
    static Optional<Spellings> of(Reading reading, List<Block> blocks) {
        String title = reading.page().title().strip();
        return blocks.stream().limit(EARLY).filter(block -> block.kind() == BlockKind.HEADING).map(block -> block.text().text().strip()).filter(words -> FORM.matcher(words).matches())
            .filter(words -> !PersonNames.isLatin(words) && PersonNames.isLatin(written(words)))
            .filter(words -> isUser(words, reading) || words.equalsIgnoreCase(title) && SignedNames.isKnown(words, SignedNames.addresses(reading))).map(words -> new Spellings(written(words), "")).findFirst();
    }

    private static String written(String words) {
        return Arrays.stream(words.split(" ")).map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)).collect(Collectors.joining(" "));
    }

    /** Whether every part of {@code words} is part of the user of one address. */
    private static boolean isUser(String words, Reading reading) {
        List<String> parts = List.of(Folding.key(words).split("[^a-z]+"));
        return parts.stream().allMatch(part -> part.length() >= SHORTEST_PART) && EmailReader.read(reading).stream().map(mail -> mail.substring(0, mail.indexOf('@'))).anyMatch(user -> parts.stream().allMatch(user::contains));
    }
}
