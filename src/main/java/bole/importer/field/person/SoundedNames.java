package bole.importer.field.person;

import bole.importer.field.form.PersonNames;
import bole.importer.field.reading.Reading;
import bole.importer.page.Block;
import bole.text.ChineseName;
import bole.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The spelling of a name in the other script, known on a page by its sound: 滕若澜 stands as "Ruolan Teng" among the authors of works or in the head of the page. */
final class SoundedNames {

    private static final int LONGEST = 4_000;

    private SoundedNames() {
    }

    /** The first spelling of {@code han} in the head of the page or in its text, given name first where a comma says which is which; {@code ""} if there is none. */
    static String latin(Reading reading, String han) {
        List<Wording> readings = ChineseName.of(han).readings().stream().filter(sounds -> sounds.size() > 1).flatMap(SoundedNames::orders).toList();
        Stream<String> head = Stream.concat(reading.page().signatures().stream(), Stream.of(reading.page().title()));
        Stream<String> text = reading.page().blocks().stream().map(Block::text).map(block -> block.text()).filter(block -> block.length() < LONGEST);
        return Stream.concat(head, text).flatMap(words -> in(words, readings).stream()).findFirst().orElse("");
    }

    private static Optional<String> in(String words, List<Wording> readings) {
        return readings.stream().map(reading -> reading.matcher(words)).filter(Matcher::find).map(SoundedNames::written).filter(PersonNames::isLatin).findFirst();
    }

    private static String written(Matcher found) {
        boolean inverted = found.groupCount() > 0 && found.group(1) != null;
        String words = found.group();
        int comma = words.indexOf(',');
        return PersonNames.tidy(inverted ? words.substring(comma + 1).strip() + " " + words.substring(0, comma) : words);
    }

    /** The two orders of one reading; the syllables of the given name may be set apart. */
    private static Stream<Wording> orders(List<String> reading) {
        String surname = sound(reading.getFirst());
        String given = reading.subList(1, reading.size()).stream().map(SoundedNames::sound).collect(Collectors.joining("[ '’‐-]?"));
        return Stream.of(surname + "(,)? " + given, given + " " + surname).map(order -> Wording.anyCase("(?<![\\p{L}-])" + order + "(?![\\p{L}-])"));
    }

    private static String sound(String syllable) {
        return syllable.toLowerCase(Locale.ROOT).replace("v", "(?:v|u|ü|yu)");
    }

    /** The Chinese spelling of {@code latin} in the head of the page. */
    static Optional<String> han(Reading reading, String latin) {
        return reading.page().signatures().stream().flatMap(words -> Stream.of(words.split("[,，、;；|]"))).map(String::strip).filter(PersonNames::isHan).filter(han -> is(latin, han)).findFirst();
    }

    /** Whether {@code latin} is {@code han} by its sound. */
    static boolean is(String latin, String han) {
        String letters = letters(latin);
        return !letters.isEmpty() && !han.isEmpty() && ChineseName.of(han).readings().stream().anyMatch(reading -> {
            String given = String.join("", reading.subList(1, reading.size()));
            return !given.isEmpty() && (letters.equals(reading.getFirst() + given) || letters.equals(given + reading.getFirst()));
        });
    }

    private static String letters(String latin) {
        return latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
