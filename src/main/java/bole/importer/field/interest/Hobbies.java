package bole.importer.field.interest;

import bole.importer.field.form.Words;
import bole.text.Wording;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Tells what somebody does for pleasure, among which a field of research may stand: "Robotics, swimming, running". */
public final class Hobbies {

    /** What is done for pleasure, by its first word: "bouldering with friends", "playing the cello". */
    private static final Wording DONE = Wording.anyCase("(?:playing (?:the |with )|watching |listening to |spending time|walking |hanging out).*|(?<hobby>[\\p{L} ]+?)(?: (?:with|around|outdoors|together)\\b.*)?");

    private Hobbies() {
    }

    /** Whether {@code member} names nothing but what is done for pleasure: "running and photography". */
    static boolean is(String member) {
        return List.of(InterestLabels.clean(member).split(" and | & |, ")).stream().allMatch(Hobbies::isOne);
    }

    private static boolean isOne(String part) {
        Matcher done = DONE.matcher(part);
        return done.matches() && (done.group("hobby") == null || Words.of("hobby").has(done.group("hobby")));
    }

    /** Whether more than one of {@code members} is a hobby, so that the list of them is one of hobbies. */
    public static boolean areListed(Stream<String> members) {
        Words hobbies = Words.of("hobby");
        return members.map(member -> InterestLabels.clean(member).replaceFirst("\\s?[(（].*$", "")).filter(hobbies::has).count() > 1;
    }
}
