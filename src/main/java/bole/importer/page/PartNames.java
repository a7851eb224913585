package bole.importer.page;

import bole.text.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What the classes of an element call it: {@code cv-entry__org} a place, {@code eduDegree} a title, {@code dt-start} the beginning of a time. */
final class PartNames {

    /** A part of an entry, in the order in which a row tells them. */
    enum Part {
        PLACE, UNIT, TITLE, FIELD, TIME, END, LOCATION,
        /** A heading of an entry that says nothing of what it names, and what stands below it. */
        HEAD, BELOW
    }

    private static final Map<String, Part> PARTS = new HashMap<>();
    /** What a part is a part of, where it is none of a life. */
    private static final Set<String> OTHERS = Set.of("project", "projects", "pub", "paper", "papers", "publication", "publications", "bib", "news", "post", "posts", "blog", "article", "talk", "talks", "event", "events", "award", "awards", "honor", "honors", "grant",
        "grants", "course", "courses", "review", "reviewer", "member", "members", "team", "person", "people", "student", "students", "alumni", "hero", "profile", "author", "authors", "sidebar", "footer", "nav", "menu", "navbar", "page", "site", "section", "cert",
        "certificate", "certification", "patent", "patents", "media", "press", "book", "music", "photo", "gallery", "reading", "read", "update", "updated", "icon", "fa", "fas", "bi", "logo", "img", "svg", "btn", "button", "conference", "venue", "journal", "advisor", "supervisor", "volunteer", "comment");
    private static final Set<String> OF_PLACES = Set.of("org", "organization", "organisation", "company", "employer", "institution", "institute", "school", "university", "college", "uni", "firm");
    private static final Set<String> OF_STUDIES = Set.of("edu", "education", "degree", "school", "university", "college", "academic", "study", "studies");
    private static final Set<String> OF_WORK = Set.of("exp", "xp", "experience", "experiences", "work", "job", "jobs", "employment", "career", "company", "employer", "position");
    private static final Set<String> ENTRIES = Set.of("entry", "item", "card", "block", "job", "box", "row", "event");
    private static final Set<String> CHIPS = Set.of("pill", "badge", "tag", "chip", "label", "meta");
    private static final Wording CUT = Wording.of("[-_]+|(?<=[a-z])(?=[A-Z])|:+");
    private static final int LONGEST_CLASS = 200;

    static {
        parts(Part.PLACE, "org|organization|organisation|company|employer|institution|institute|school|university|college|uni|univ|workplace|affiliation|firm|orgname|companyname|schoolname|organizationname");
        parts(Part.UNIT, "department|dept|faculty|lab|division");
        parts(Part.TITLE, "role|position|degree|deg|jobtitle|designation|occupation|qualification|program|programme|rank");
        parts(Part.FIELD, "major|field|subject|specialization|specialisation|discipline");
        parts(Part.TIME, "date|dates|year|years|period|duration|time|timeframe|timespan|daterange|when|tenure|dtstart|startdate|interval");
        parts(Part.END, "dtend|enddate");
        parts(Part.LOCATION, "location|place|where|city|country|address|loc|locality|region");
        parts(Part.HEAD, "title|heading|headline|name|summary");
        parts(Part.BELOW, "subtitle|subheading|subhead");
    }

    private PartNames() {
    }

    private static void parts(Part part, String names) {
        List.of(names.split("\\|")).forEach(name -> PARTS.put(name, part));
    }

    /** The part that {@code element} is called; null for one that is called none. */
    static Part of(Element element) {
        return names(element).map(PartNames::part).filter(part -> part != null).findFirst().orElse(null);
    }

    /** Which life the classes of {@code element} speak of. */
    static NamedEntry.Life life(Element element) {
        List<String> words = names(element).flatMap(List::stream).toList();
        boolean studies = words.stream().anyMatch(OF_STUDIES::contains);
        boolean work = words.stream().anyMatch(OF_WORK::contains);
        return studies == work ? NamedEntry.Life.UNKNOWN : studies ? NamedEntry.Life.STUDIES : NamedEntry.Life.WORK;
    }

    /** Whether the classes of {@code element} speak of something else than a life. */
    static boolean isOfOthers(Element element) {
        return names(element).flatMap(List::stream).anyMatch(OTHERS::contains);
    }

    /** Whether the classes of {@code element} call it an entry of a list. */
    static boolean isEntry(Element element) {
        return names(element).anyMatch(words -> !words.isEmpty() && ENTRIES.contains(words.getLast()));
    }

    /** Whether the classes of {@code element} call it a short remark on what stands beside it. */
    static boolean isChip(Element element) {
        return names(element).anyMatch(words -> words.stream().anyMatch(CHIPS::contains));
    }

    /** The words of each class of {@code element}. */
    private static Stream<List<String>> names(Element element) {
        String classes = (element.className() + " " + element.attr("itemprop")).strip();
        return classes.isEmpty() || classes.length() > LONGEST_CLASS ? Stream.empty() : Arrays.stream(classes.split("\\s+")).map(PartNames::words);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : CUT.split(name)) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    private static Part part(List<String> words) {
        if (words.isEmpty() || words.stream().anyMatch(OTHERS::contains)) {
            return null;
        }
        String last = words.getLast();
        String before = words.size() > 1 ? words.get(words.size() - 2) : "";
        if (last.equals("title") && before.equals("sub")) {
            return Part.BELOW;
        }
        if (last.equals("title") && before.equals("job")) {
            return Part.TITLE;
        }
        if (last.equals("name") && !before.equals("job") && !before.equals("degree")) {
            return OF_PLACES.contains(before) ? Part.PLACE : null;
        }
        if (before.equals("dt") || before.equals("date") || last.equals("date")) {
            return last.equals("end") || before.equals("end") ? Part.END : last.equals("start") || last.equals("date") || last.equals("range") ? Part.TIME : null;
        }
        return PARTS.get(last);
    }
}
