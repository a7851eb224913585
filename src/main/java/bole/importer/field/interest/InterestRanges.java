package bole.importer.field.interest;

import bole.importer.page.RichText;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Sets the ends of a range of fields apart ("from tidal modelling to peat ecology"), and the two sides of what is combined ("combines tide tables with lantern optics"). */
final class InterestRanges {

    private static final String COUNTED = "(?:range|variety|array|spectrum|set|number|everything|anything|topics?|areas?|fields?|problems?|questions?|issues?|subjects?)(?: of (?:\\w+ )?(?:topics|areas|fields|problems|questions|issues|subjects|things|disciplines))?";
    private static final Wording FROM = Wording.anyCase("(?:(?:an? |the )?(?:(?:wide|broad|diverse|full|whole|vast) )?" + COUNTED + ",? )?(?:(?:ranging|spanning|going|varying|stretching|extending) )?from ");
    private static final Wording TO = Wording.anyCase(",? (?:(?:all the way|right|through|up|over|and on) )?(?<!related |relating |applied |due |next |close |according )to (?!(?:understand|study|build|develop|improve|help|make|design|create|address|solve|explore|predict|be|how|date|now|the present)\\b)");
    private static final Wording COMBINES = Wording.anyCase("\\b(?:combin|integrat|blend|connect|intertwin|link|join|unit)e?s? ?$");
    private static final Wording SPANS = Wording.anyCase("\\bspans? ?$");
    /** "spans tides | to fens", but not "spans approaches to tides" or "text to speech". */
    private static final Wording ACROSS = Wording.anyCase("^[^,;:]{3,60}?(?<!\\b(?:approach|approaches|access|attitudes?|responses?|exposure|adaptation|resistance|contributions?|right|rights|transition|text|image|speech|bench|road|farm|sequence|peer|end|face|related|relating|applied|due|close|respect|decades?|years)) to (?=[^,;:]{3,60}$)");
    private static final Wording WITH = Wording.of("(?<!dealing|working|associated|related|together|along) with (?!(?:an?|the|my|its|their|particular|special|applications?|respect) )");
    private static final String AREAS = "(?:areas|fields|topics|domains|disciplines|subjects) of";
    /** An article, and what says that more than one field follows: "in | the areas of". */
    private static final Wording COUNTING = Wording.anyCase("(?:the )?(?<areas>(?:[a-z-]+ )?" + AREAS + " )?");
    private static final Wording OF_AREAS = Wording.anyCase("\\b" + AREAS + "\\s*$");
    /** Two fields and nothing else. */
    private static final Wording TWO = Wording.of("[^,;:.]{2,60}? and (?!(?:its|their)\\b)[^,;:.]{2,60}\\.?");
    /** Words for fields that look like something done. */
    private static final String FIELDS = "engineering|learning|computing|imaging|processing|modell?ing|programming|manufacturing|mining|planning|sensing|testing|sampling|scheduling|marketing|banking";
    /** A range of what is done, not of fields: "from sorting moss to drying peat". */
    private static final Wording DONE = Wording.of("from (?!(?:" + FIELDS + "|teaching|writing|string|spring)\\b)[a-z]{3,12}ing [^,;:]{3,80}? to (?!(?:" + FIELDS + ")\\b)[a-z]{3,12}ing ");
    /** Longer ends are clauses. */
    private static final int LONGEST_END = 100;

    private InterestRanges() {
    }

    /** {@code rest}, which follows {@code opening}, with what it ranges over or combines on lines of their own. */
    static RichText apart(String opening, RichText rest) {
        Matcher from = FROM.matcher(rest.text());
        if (from.lookingAt()) {
            if (DONE.matcher(rest.text()).region(from.end() - 5, rest.text().length()).lookingAt()) {
                return rest.slice(0, 0);
            }
            return cut(rest, from.end(), TO, Integer.MAX_VALUE);
        }
        Matcher across = ACROSS.matcher(rest.text());
        if (SPANS.matcher(opening).find() && across.find()) {
            return RichText.joined(List.of(rest.slice(0, across.end() - 4), rest.from(across.end())));
        }
        return COMBINES.matcher(opening).find() ? cut(rest, 0, WITH, 1) : ofAreas(opening, rest);
    }

    /** "the areas of tides and splines": the two fields apart. */
    private static RichText ofAreas(String opening, RichText rest) {
        Matcher counting = COUNTING.matcher(rest.text());
        boolean several = counting.lookingAt() && counting.group("areas") != null || OF_AREAS.matcher(opening).find();
        RichText fields = rest.from(counting.end());
        int and = fields.text().indexOf(" and ");
        boolean two = several && TWO.matcher(fields.text()).matches() && fields.text().indexOf(" and ", and + 1) < 0 && !Listing.isTied(fields.text()) && !PairedFields.isLone(fields.text().substring(0, and), fields.text().substring(and + 5));
        return two ? RichText.joined(List.of(fields.slice(0, and), fields.from(and + 5))) : rest;
    }

    /** The two fields apart that meet in {@code fields}: "law and economics of fens". */
    static RichText met(RichText fields) {
        int and = fields.text().indexOf(" and ");
        boolean two = TWO.matcher(fields.text()).matches() && fields.text().indexOf(" and ", and + 1) < 0;
        return two ? RichText.joined(List.of(fields.slice(0, and), fields.from(and + 5))) : fields;
    }

    private static RichText cut(RichText rest, int start, Wording joint, int most) {
        List<RichText> ends = new ArrayList<>();
        Matcher next = joint.matcher(rest.text());
        int begin = start;
        for (int at = start; next.find(at) && next.start() - begin <= LONGEST_END && ends.size() < most; at = next.end()) {
            ends.add(rest.slice(begin, next.start()));
            begin = next.end();
        }
        ends.add(rest.from(begin));
        return ends.size() > 1 ? RichText.joined(ends) : rest;
    }
}
