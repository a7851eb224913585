package bole.importer.generated.pages;

import bole.importer.generated.Slots;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A page as people of some kind write it, with slots. {@code {name}} is a fact of the person, {@code {phd.place}} one of a stint, {@code {i1}} a field of
 * research, any other a word; {@code {position:low}} is it in small letters, {@code :cap} with a large first one, {@code :up} in capitals. Lines between "@@each education" and "@@end"
 * stand once for each stint; "[~one~another~]" is one of both, "[?…?]" and a line behind "@?" stand on some pages only.
 *
 * @param name what kind of page it is: "al-folio about"
 * @param tongue its language
 * @param file its name, which says its format
 * @param stage whose page it is
 * @param lines its lines
 */
record Layout(String name, Tongue tongue, String file, Stage stage, List<String> lines) {

    private static final String HEAD = "=== ";

    /** All layouts of {@code resource}: each below a line "=== al-folio about | en | about.md | student". */
    static List<Layout> all(String resource) {
        List<Layout> layouts = new ArrayList<>();
        for (String line : Slots.lines("pages/" + resource)) {
            if (line.startsWith(HEAD)) {
                String[] head = line.substring(HEAD.length()).split(" \\| ");
                layouts.add(new Layout(head[0], Tongue.valueOf(head[1].toUpperCase(Locale.ROOT)), head[2], Stage.valueOf(head[3].toUpperCase(Locale.ROOT)), new ArrayList<>()));
            } else {
                layouts.getLast().lines().add(line);
            }
        }
        return layouts;
    }

    /** The page of a person made by {@code random}. */
    PersonPage fill(Random random) {
        Person person = new Person(new Words(tongue, random), stage, String.join("\n", lines), random);
        Sheet sheet = new Sheet(person);
        return new PersonPage(file, new Pen(person, sheet, random).write(lines), sheet);
    }
}
