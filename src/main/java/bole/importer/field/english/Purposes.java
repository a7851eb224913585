package bole.importer.field.english;

import bole.text.Wording;
import java.util.regex.Matcher;

/** What somebody came to a place for: "moved to Fenwold University | to complete a | PhD", "joined Lowfen College | for a postdoc", "… | to become its | dean". */
final class Purposes {

    /** To begin studies or to go on with them. */
    private static final String STUDY = "pursue|do|begin|start|get|complete|finish|obtain|earn|receive|undertake|take|read for|study for|work (?:on|towards?)|continue(?: with)?|embark on|enter|join|conduct|carry out";
    private static final String ADJECTIVE = "(?:(?:[\\p{L}-]+ly|own|second|first|dual|double|joint|direct|fully[- ]funded|funded|[\\p{L}\\d]+[- ](?:year|month)|research|graduate|further) ){0,2}";
    /** What stands between a place and the degree that somebody came for. */
    private static final Wording DEGREE = Wording.of("(?i)(?:^| |,)(?:for|(?:to|as I) (?:" + STUDY + ")) (?:an?|my|his|her|their|the) " + ADJECTIVE + "$");
    private static final Wording END = Wording.of("(?i) to (?:complete|finish|get|obtain|earn|receive) (?:an?|my|his|her|their|the) " + ADJECTIVE + "$");
    /** What stands between a place and the position that somebody came for. */
    private static final Wording POSITION = Wording.of(" (?:as|to (?:become|serve as|work as|act as|be|take up (?:an?|the|my|his|her) (?:post|position|role|job|chair) (?:as|of))) ");
    private static final Wording POST = Wording.of("(?i)(?: \\([^()]{1,20}\\))?(?:,? in (?-i:\\p{Lu})[\\p{L}.-]+(?: (?-i:\\p{Lu})[\\p{L}.-]+)?(?:, (?-i:\\p{Lu})[\\p{L}.]+)?)?(?:,? in (?:[\\p{L}]+ )?(?:19|20)\\d\\d)?,? (?:for|to (?:do|start|begin|take up|undertake|pursue|conduct|carry out|complete|work on)|on|with|as part of) (?:an?|my|his|her|their|the) "
        + "(?:[\\p{L}\\d-]+ ){0,3}?(?<stay>post-?doc(?:toral (?:fellowship|position|training|research|work|stay|stint|appointment|studies))?)\\b");

    private Purposes() {
    }

    /** Whether {@code between} leads from a place to the degree that somebody came for. */
    static boolean areDegree(String between) {
        return DEGREE.matcher(between).find();
    }

    /** Whether {@code before}, what stands before a degree, says that somebody came to a place to end it there. */
    static boolean areEnd(String before) {
        return END.matcher(before).find();
    }

    /** Whether {@code between} leads from a place to the position that somebody took there. */
    static boolean arePosition(String between) {
        return POSITION.matcher(between).find();
    }

    /** What the post is called for which somebody came to the place that ends at {@code place}; empty where nothing is said. */
    static String post(String text, int place) {
        Matcher post = POST.matcher(text).region(place, text.length());
        return post.lookingAt() ? post.group("stay") : "";
    }
}
