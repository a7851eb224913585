package bole.importer;

import bole.text.Wording;
import java.util.List;
import java.util.stream.Stream;

/** Whom the front matter of a page shows: what its portrait is called, the lines beside the portrait, of which one may be a name, and what it says of the page. */
final class FrontMatterSignatures {

    private static final int LONGEST = 80;
    private static final int LINES = 6;
    private static final int LONGEST_DESCRIPTION = 300;
    private static final Wording LINE_END = Wording.of("(?i)\\n|<br\\s?/?>|</?p\\b[^<>]{0,200}>|</?(?:div|li|h[1-6])\\b[^<>]{0,200}>");
    /** How a name is spoken, and buttons that speak it. */
    private static final Wording SPOKEN = Wording.of("(?is)\\[[^\\[\\]]{0,60}\\](?!\\()|<button\\b.{0,400}?</button>");

    /** What a picture shows besides, told in Chinese behind a name in Latin letters: "Mira Oduya 站在桥上". */
    private static final Wording IN_CHINESE = Wording.of("(?<=\\p{IsLatin}) [\\u3400-\\u9fff]{2,}.*$");

    private FrontMatterSignatures() {
    }

    /** What may sign a page with the front matter {@code front}. */
    static List<String> of(DataValue front) {
        Stream<String> described = Stream.of(front.string("description"), front.string("excerpt")).map(Markup::plain).filter(words -> !words.isEmpty() && words.length() < LONGEST_DESCRIPTION && !Templates.in(words));
        return Stream.of(portrayed(front), beside(front), described).flatMap(words -> words).toList();
    }

    private static Stream<String> portrayed(DataValue front) {
        return Stream.of(front.at("profile"), front.at("image"), front.at("header"), front).flatMap(part -> part.first("alt_text", "alt", "image_alt", "image-alt", "caption").stream()).map(DataValue::string).map(words -> IN_CHINESE.matcher(words).replaceFirst("")).filter(FrontMatterSignatures::isOwn).limit(1);
    }

    private static Stream<String> beside(DataValue front) {
        return front.at("profile").first("more_info", "address").stream().flatMap(text -> Stream.of(LINE_END.split(SPOKEN.matcher(text.text()).replaceAll(" ")))).map(Markup::plain).filter(line -> !line.isEmpty()).limit(LINES).filter(FrontMatterSignatures::isOwn);
    }

    private static boolean isOwn(String words) {
        return words.length() < LONGEST && !Templates.in(words);
    }
}
