package bole.importer.field.interest;

import bole.importer.field.place.Segments;
import bole.importer.page.RichText;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The members of an enumeration of interests in a sentence. */
final class InterestMembers {

    private static final int MOST_WORDS = 8;
    private static final int MOST_OF_TIED = 12;
    /** What only says how many or which fields follow. */
    private static final Wording COUNTED = Wording.anyCase("\\b(?:areas?|topics?|directions?|fields?|problems|themes?|aspects?|questions|threads|lines|pillars|following|interests?|projects?|domains?|ways)\\b[^:：]{0,40}[:：]|(?:方向|方面|领域|问题|如下|以下|包括|内容)[:：]");

    /** A question that somebody asks, whose commas enumerate no fields: "how bogs can be drained, mapped, and restored". */
    private static final Wording ASKING = Wording.anyCase("(?:on |about |in |at |the questions? (?:of )?)?(?:how|why|whether|what|when|where|which)\\b");

    /** What follows a bold word that is only the first of a name: "**tidal** | models and fens". */
    private static final Wording GOES_ON = Wording.of(" (?!(?:and|or|for|in|of|with|to|at|on|by|from|as|via|under|using|through|that|which|where|within|across|between|towards?|especially|particularly|specifically|including|such|while|when|is|are|has|have|can|could|will|may|to|the|a|an)\\b)[a-z-]{3,}(?: [a-z-]{3,}){0,1}(?=,| and | or |\\.?$)");
    private static final Wording JOINT = Wording.of("\\s*[、,，;；/|·]?\\s*(?:和|与|及|以及|and|or|&)?\\s*");

    private InterestMembers() {
    }

    /** The members of an enumeration in a sentence: what is set in bold where its beginning is, else its parts; none where an "and" inside a clause was cut at. */
    static List<RichText> of(RichText phrase) {
        List<RichText.Run> bolds = phrase.bolds();
        List<RichText> found = new ArrayList<>();
        boolean among = bolds.size() == 1 && bolds.getFirst().start() > 2 && Listing.of(phrase).size() > 2 || isMixed(phrase, bolds) || isBeforeParts(phrase, bolds) || areBroken(phrase, bolds);
        if (!among && !bolds.isEmpty() && (bolds.getFirst().start() < 40 || areListed(phrase.text(), bolds))) {
            boolean each = bolds.size() > 2 && areListed(phrase.text(), bolds);
            bolds.forEach(bold -> InterestPhrases.parts(phrase.slice(bold.start(), bold.end())).forEach(part -> found.addAll(each && part.text().indexOf(',') < 0 ? List.of(part) : Listing.of(part))));
        } else {
            List<RichText> parts = InterestPhrases.parts(phrase).stream().map(part -> InterestPhrases.unengaged(part, phrase)).toList();
            boolean asked = ASKING.matcher(phrase.text()).lookingAt();
            parts.stream().limit(asked ? 0 : 1).forEach(part -> found.addAll(lead(part)));
            parts.stream().filter(part -> part == parts.getFirst() ? !asked : !InterestLabels.isAim(part.text()) && !part.text().startsWith("how ")).forEach(part -> found.addAll(part == parts.getFirst() ? Listing.of(afterLead(part)) : Listing.ofExamples(afterLead(part))));
        }
        List<RichText> fields = found.stream().filter(member -> InterestForms.isShort(member, Listing.isTied(member.text()) ? MOST_OF_TIED : MOST_WORDS + 1)).toList();
        boolean broken = found.size() == 2 && fields.size() == 1 && fields.getFirst() != found.getFirst();
        boolean alone = found.size() > 1 && fields.size() == 1 && !Han.in(fields.getFirst().text());
        return fields.size() * 2 < found.size() || broken ? List.of() : alone ? Listing.of(fields.getFirst()) : fields;
    }

    /** Whether {@code phrase} enumerates short terms of which each bold one is a whole: "**fens**, **bogs**, mires and **peat**". */
    private static boolean isMixed(RichText phrase, List<RichText.Run> bolds) {
        List<RichText> members = bolds.size() > 1 ? Listing.of(phrase) : List.of();
        boolean whole = members.size() > bolds.size() && members.stream().allMatch(member -> InterestForms.isShort(member, MOST_WORDS));
        return whole && bolds.stream().map(bold -> Segments.trimmed(phrase.slice(bold.start(), bold.end())).text()).allMatch(bold -> members.stream().anyMatch(member -> Segments.trimmed(member).text().equals(bold)));
    }

    /** Whether the one part in bold is the field of which {@code phrase} then enumerates parts: "**dikes** — spanning clay, gauges, and alarms". */
    private static boolean isBeforeParts(RichText phrase, List<RichText.Run> bolds) {
        List<RichText> parts = bolds.size() == 1 ? InterestPhrases.parts(phrase) : List.of();
        boolean whole = parts.size() == 2 && bolds.getFirst().start() < 2 && Segments.trimmed(parts.getFirst()).text().length() <= bolds.getFirst().end();
        List<RichText> members = whole ? Listing.ofExamples(parts.get(1)) : List.of();
        return members.size() > 1 && members.stream().allMatch(member -> InterestForms.isShort(member, MOST_WORDS));
    }

    /** Whether one of {@code bolds} is only the first word of a name, and what {@code phrase} enumerates can be fields as they stand. */
    private static boolean areBroken(RichText phrase, List<RichText.Run> bolds) {
        boolean broken = bolds.stream().anyMatch(bold -> GOES_ON.matcher(phrase.text()).region(bold.end(), phrase.text().length()).lookingAt());
        return broken && Listing.of(phrase).stream().allMatch(member -> InterestForms.isShort(member, MOST_WORDS) && !InterestLabels.isAim(member.text()));
    }

    /** Whether nothing but the marks of an enumeration stands between {@code bolds}, two or more, so that a clause before them only leads to them. */
    private static boolean areListed(String text, List<RichText.Run> bolds) {
        for (int i = 1; i < bolds.size(); i++) {
            if (!JOINT.matcher(text.substring(bolds.get(i - 1).end(), bolds.get(i).start())).matches()) {
                return false;
            }
        }
        return bolds.size() > 1;
    }

    /** Whether {@code member} has the form of a term. */
    static boolean isTerm(RichText member) {
        String label = InterestLabels.clean(member.text());
        return !isProject(member) && (Han.in(label) || (label.indexOf(' ') > 0 || InterestLabels.isField(label) || PairedFields.isNamed(label)) && InterestLabels.wordCount(label) <= (Listing.isTied(member.text()) ? MOST_OF_TIED : MOST_WORDS));
    }

    /** Whether {@code member} is nothing but linked acronyms, as projects are named. */
    private static boolean isProject(RichText member) {
        return !member.links().isEmpty() && !Han.in(member.text()) && List.of(member.text().split(" and |, | ")).stream().allMatch(word -> word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT)));
    }

    /** "analysis: harmonic analysis, …": the members after the lead, where there are some. */
    private static RichText afterLead(RichText part) {
        int colon = InterestForms.colon(part.text());
        return colon > 0 && Listing.of(part.from(colon + 1)).size() > 1 ? part.from(colon + 1) : part;
    }

    /** The fields before a colon and their parts: "tidal flow and peat mechanics of deltas: mud, sand and silt"; none that only count or announce what follows. */
    private static List<RichText> lead(RichText part) {
        int colon = InterestForms.colon(part.text());
        List<RichText> fields = colon > 0 && Listing.of(part.from(colon + 1)).size() > 1 ? Listing.of(part.slice(0, colon)) : List.of();
        boolean named = !COUNTED.matcher(part.text()).find() && fields.stream().allMatch(field -> field.text().indexOf(' ') > 0 && InterestForms.isShort(field, MOST_WORDS));
        return named ? fields : List.of();
    }
}
