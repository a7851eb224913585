package bole.importer.field;

import java.util.stream.Stream;

/** Tells what somebody does for pleasure, among which a field of research may stand: "Robotics, swimming, running". */
public final class Hobbies {

    private Hobbies() {
    }

    /** Whether more than one of {@code members} is a hobby, so that the list of them is one of hobbies. */
    public static boolean areListed(Stream<String> members) {
        Words hobbies = Words.of("hobby");
        return members.map(member -> InterestLabels.clean(member).replaceFirst("\\s?[(（].*$", "")).filter(hobbies::has).count() > 1;
    }
}
