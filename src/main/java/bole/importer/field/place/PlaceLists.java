package bole.importer.field.place;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.KnownNames;
import bole.importer.field.form.Words;
import bole.importer.page.RichText;
import bole.text.DateReader;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lists of places behind one verb or position: "interned at Brackwater (2020), Lanternly and Google". Among them a name counts as a place whatever its
 * form; and what the list sets beside a place is another place, not the one it belongs to.
 */
public final class PlaceLists {

    private static final Wording OPENING = Wording.of(
        "\\b(?:(?:affiliations?|employers?|workplaces?) include[ds]? (?:the )?(?=\\p{Lu})|(?<=^)(?i:previous(?:ly)?|formerly|past|earlier|prior|before)(?: [a-z]+)?: (?:the )?(?=\\p{Lu})|(?i:previously|formerly) @ ?(?=\\p{Lu})|(?:places|institutions?|universities|organi[sz]ations|companies|laboratories|labs|cent(?:er|re)s|institutes|schools),? (?:such as|like|including) (?:the )?(?=\\p{Lu})|visit(?:ed|ing) (?:the )?(?=\\p{Lu})|(?:(?:studied|educated|trained|taught|lectured)(?: [^,.;()]{2,30}?)?? at|graduated from) (?:the )?(?=\\p{Lu})|(?i:intern(?:ed|ing|s)?|internships?|previously|formerly|worked|working|work|employed|consult(?:ed|ing)|experience|time|(?:was|were|been)(?: previously| also| formerly)?|(?:am|is|currently|presently|now)(?= with )|positions?|appointments?|roles?|jobs?|stints?|placements?|visits?|stays?|summers?|semesters?|career|(?:engineer|scientist|researcher|analyst|consultant|developer|fellow|postdoc|professor|lecturer|scholar|student|visitor|associate|assistant|instructor)s?|training)"
            + "(?: [^,.;()]{2,60}?)?? (?:at|with|(?<=\\bemployed )by|(?<=\\b(?:worked|working|work|works|consult(?:ed|ing)|engineer|scientist|analyst|consultant|developer) )for) (?:the )?(?=\\p{Lu}))");
    /** What colleagues are told behind as well as employers. */
    private static final Wording TOGETHER = Wording.of("(?i)work(?:s|ed|ing)?(?: [a-z]+)? with (?:the )?");
    /** What opens a list without a verb. */
    private static final Wording SIGNED = Wording.of(": |@");
    private static final Wording NAME = Wording.of("\\p{Lu}[\\p{L}\\p{M}\\d&.’'+-]*(?: (?:(?:of|the|for|de) )?\\p{Lu}[\\p{L}\\p{M}\\d&’'+-]*){0,5}");
    private static final String PERSON = "(?:(?:Prof|Dr)\\.? |Professor )?\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]*){1,2}";
    /** What stands behind a member: when, where and as what somebody was there, with whom, and what was done, before the next one. */
    private static final Wording REMARK = Wording.of("(?:,? (?:in (?:\\p{Lu}\\p{L}+ |the \\p{L}+ of )?(?:19|20)\\d\\d(?: and (?:19|20)\\d\\d)?|in \\p{Lu}\\p{L}+(?:\\.? \\p{Lu}\\p{L}+){0,2}(?= |,)|as an? [^,.;()]{3,40}|\\([^()]{0,60}\\)|(?:with|under|hosted by|advised by|mentored by|supervised by|working with|led by) " + PERSON + "(?: and " + PERSON + ")?))*");
    private static final String WORK = " (?:(?:focus|work)(?:ing|ed) (?:on|in)|(?:doing|conducting) research (?:on|in)|research(?:ing)?(?: on)?|on|building|developing|designing) (?!(?:19|20)\\d)[^,.;()]{3,90}?";
    /** "interned at Brackwater | focusing on fog |, and Lanternly": what was done there, before a known place or "at". */
    private static final Wording TOPIC = Wording.of("(?:" + WORK + "|,? where (?:I|he|she) [^.;()]{3,140}?)(?=,? (?:and|as well as) at (?:the )?\\p{Lu})|" + WORK + "(?=,? (?:and|as well as) (?:the )?\\p{Lu})");
    /** "two summers at …, and | six months | at …": how long somebody was at a further place. */
    private static final String SPELL = "(?:an?|the|another|one|two|three|four|five|six|several|\\d{1,2}) (?:[\\p{L}-]+ )?(?:months?|weeks?|years?|summers?|semesters?|terms?|(?:summer|fall|autumn|spring|winter) of (?:19|20)\\d\\d|summer|fall|spring|winter|internships?|postdoc) ";
    private static final Wording LINK = Wording.of("(?:(?:(?<last>,? (?:and|&|as well as|followed by|then))(?: (?:also |later |then |most recently )?(?:(?:in|from|between|during|since) (?:\\p{L}+ ){0,2}(?:19|20)\\d\\d[^,;.()]{0,24}? )?(?:" + SPELL + "|on [^,.;()]{3,60}? )?(?:at|with))?|(?<comma>,)(?: at)?|(?<semi>;)(?: and)?) | ?/ ?|,? (?:and |& )?@ ?)(?:the )?(?=\\p{Lu})");
    /** Towns by which their university is called. */
    private static final Set<String> TOWNS = Set.of("Oxford", "Cambridge", "Princeton", "Stanford", "Berkeley");
    /** What stands between a place and the wider one or the town that it lies in. */
    private static final Wording INTO = Wording.of("(?: \\([^()\\d]{1,40}\\))?(?:(?<comma>,)| at| of| in(?= the \\p{Lu})) (?:the )?(?=\\p{Lu})");
    private static final Wording OF_BOTH = Wording.of("(?: \\([^()]{1,20}\\))?(?: at| of|,) (?:the )?(?=\\p{Lu})");
    private static final Wording POINT = Wording.of("\\.(?=,|;| (?:and|&|as well as|\\()\\b)");
    /** Letters for an organisation, of which no town and no state has as many. */
    private static final Wording ACRONYM = Wording.of("(?!USA\\b|UAE\\b|PRC\\b|ROC\\b|NSW\\b)\\p{Lu}{3}[\\p{Lu}\\d-]*");
    /** An institute that is called after what it works on, and so may be one of several of a wider one. */
    private static final Wording CALLED_AFTER = Wording.of("(?:\\p{Lu}[\\p{L}-]+ ){0,2}(?:Institute|Laboratory|Cent(?:er|re)|Academy|Observatory|Museum|Bureau|Institut|Instituto) (?:of|for|de|für)\\b");
    /** What has institutes of its own. */
    private static final Wording WIDER = Wording.of("\\b(?:Academy|Academies|Akademie|Council|Society|Association|Ministry|Hospital|Agency|Foundation|National Institutes|Max Planck Society)\\b|^(?:NIH|CNRS|INRIA|Inria|NASA|CSIC|CSIRO|CNR|Helmholtz|Leibniz|Fraunhofer)$");
    private static final int MOST_WIDER = 3;
    private static final Set<Character> ENDING = Set.of(',', '.', ';', ')', '(', ':');
    private static final Wording GOES_ON = Wording.of(" (?:\\(.*|(?:in|as|with|where|on|during|between|from|before|after|while|for|and|respectively|through|until|working)(?!\\p{L}).*)|,.*", Pattern.DOTALL);

    private final String text;
    private final List<InstitutionFinder.Found> places;
    /** The further members by where they begin, each with the widest institution that is named with it. */
    private final Map<Integer, InstitutionFinder.Found> members = new HashMap<>();
    private final Set<Integer> links;

    private PlaceLists(RichText clause, List<InstitutionFinder.Found> places) {
        this.text = clause.text();
        this.links = clause.links().stream().map(RichText.Run::start).collect(Collectors.toSet());
        this.places = new ArrayList<>(places);
    }

    /** The lists in {@code clause}, where {@code places} are known. */
    public static PlaceLists of(RichText clause, List<InstitutionFinder.Found> places) {
        PlaceLists lists = new PlaceLists(clause, places);
        Matcher opening = OPENING.matcher(clause.text());
        while (opening.find()) {
            if (TOGETHER.matcher(opening.group()).matches() && isName(clause.text(), opening.end(), PlaceLists::isSomebody) || opening.group().endsWith(" with ") && isName(clause.text(), opening.end(), KnownNames::isPerson)) {
                continue;
            }
            lists.read(opening.end(), SIGNED.matcher(opening.group()).find());
        }
        lists.places.sort(Comparator.comparingInt(InstitutionFinder.Found::start));
        return lists;
    }

    /** Whether a name stands at {@code from} that is {@code such}. */
    private static boolean isName(String text, int from, Predicate<String> such) {
        Matcher name = NAME.matcher(text).region(from, text.length());
        return name.lookingAt() && such.test(name.group());
    }

    /** Whether {@code name} is that of a person, as it stands behind "I work with". */
    private static boolean isSomebody(String name) {
        return name.indexOf(' ') > 0 && InstitutionForm.of(name) == InstitutionForm.NONE;
    }

    /** The known places and those that only a list tells. */
    public List<InstitutionFinder.Found> places() {
        return places;
    }

    /** Whether {@code place} is a member of a list, but not the first. */
    public boolean isFurther(InstitutionFinder.Found place) {
        return members.containsKey(place.start());
    }

    /** The widest institution that the list names with the member {@code place}: the university of a laboratory. */
    public InstitutionFinder.Found owner(InstitutionFinder.Found place) {
        return members.getOrDefault(place.start(), place);
    }

    /**
     * A member of a list with what says where it is: "the Tide Lab (TL), Fenwold University, France".
     *
     * @param place what the list names
     * @param owner the widest institution that it names with it
     * @param end one past the last of its words
     */
    private record Member(InstitutionFinder.Found place, InstitutionFinder.Found owner, int end) {
    }

    /** Reads the list at {@code from}, in which commas alone join its members where {@code signed}. */
    private void read(int from, boolean signed) {
        List<Member> list = new ArrayList<>();
        boolean joined = signed;
        Optional<Member> member = member(from);
        while (member.isPresent()) {
            Member last = member.get();
            list.add(last);
            Matcher remark = REMARK.matcher(text).region(last.end(), text.length());
            int end = remark.lookingAt() ? remark.end() : last.end();
            Matcher topic = TOPIC.matcher(text).region(end, text.length());
            boolean told = topic.lookingAt();
            end = told ? topic.end() : end;
            Matcher link = LINK.matcher(text).region(end, text.length());
            boolean linked = link.lookingAt() && !(link.group("comma") != null && DateReader.find(text.substring(last.end(), end)).isEmpty() && isWithin(last.owner(), link.end())) && !isSister(last, link.end());
            joined |= linked && (link.group("comma") == null || end > last.end());
            boolean town = linked && link.group("comma") != null && end == last.end();
            boolean known = !told || link.lookingAt() && (text.startsWith("at ", link.end() - 3) || text.startsWith("at the ", link.end() - 7) || item(link.end()).filter(found -> found.form().isInstitution() || links.contains(found.start())).isPresent());
            member = linked && known ? member(link.end()).filter(next -> !town || !TOWNS.contains(next.place().name())) : Optional.empty();
        }
        if (joined && list.size() > 1) {
            list.stream().map(Member::place).filter(place -> !places.contains(place)).forEach(places::add);
            list.stream().skip(1).forEach(further -> members.put(further.place().start(), further.owner()));
        }
    }

    /** The member that begins at {@code from}, with the wider places behind it. */
    private Optional<Member> member(int from) {
        Optional<InstitutionFinder.Found> first = item(from);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Member member = new Member(first.get(), first.get(), closed(first.get().end()));
        for (int wider = 0; wider < MOST_WIDER; wider++) {
            Matcher into = INTO.matcher(text).region(member.end(), text.length());
            Optional<Member> next = into.lookingAt() ? wider(member, into.end(), into.group("comma") != null) : Optional.empty();
            if (next.isEmpty()) {
                return Optional.of(member);
            }
            member = next.get();
        }
        return Optional.of(member);
    }

    /** "Brackwater Inc| . | , Lanternly and …": behind the point of the name that ends at {@code end}, if another sign or "and" follows it. */
    private int closed(int end) {
        return POINT.matcher(text).region(end, text.length()).lookingAt() ? end + 1 : end;
    }

    /** {@code member} with the place or the town at {@code next} that it lies in. */
    private Optional<Member> wider(Member member, int next, boolean comma) {
        Optional<InstitutionFinder.Found> place = at(next).filter(found -> found.form().isInstitution());
        boolean part = member.owner().form() == InstitutionForm.UNIT || member.owner().form() == InstitutionForm.INSTITUTE || member.owner().form() == InstitutionForm.NONE && place.filter(found -> found.form() == InstitutionForm.UNIVERSITY).isPresent();
        if (place.isPresent()) {
            boolean within = comma ? isWithin(member.owner(), next) : part && place.get().form().compareTo(member.owner().form()) > 0;
            return within ? Optional.of(new Member(member.place(), place.get(), closed(place.get().end()))) : Optional.empty();
        }
        Matcher town = NAME.matcher(text).region(next, text.length());
        return comma && at(next).isEmpty() && town.lookingAt() && isWithin(member.owner(), next) && ends(town.end()) ? Optional.of(new Member(member.place(), member.owner(), town.end())) : Optional.empty();
    }

    /** "the Department of Tides and | the School of Fog at …": whether what is at {@code next} is a second unit of a place still to come. */
    private boolean isSister(Member last, int next) {
        Optional<InstitutionFinder.Found> unit = at(next).filter(found -> found.form() == InstitutionForm.UNIT);
        return unit.isPresent() && last.owner().form() == InstitutionForm.UNIT && OF_BOTH.matcher(text).region(unit.get().end(), text.length()).lookingAt();
    }

    /** "the Tide Lab, Fenwold University", "Lowfen College, Northmere": whether what follows a comma at {@code next} says where the place is; a name without form that is a link as the place is does not. */
    private boolean isWithin(InstitutionFinder.Found place, int next) {
        InstitutionForm form = at(next).map(InstitutionFinder.Found::form).orElse(InstitutionForm.NONE);
        Matcher name = NAME.matcher(text).region(next, text.length());
        boolean country = name.lookingAt() && Words.of("country").has(name.group());
        boolean named = text.startsWith("the ", next - 4) && place.form() != InstitutionForm.UNIT && form != InstitutionForm.UNIVERSITY && form != InstitutionForm.UNIT;
        boolean apart = name.lookingAt() && !country && (named || isApart(place, at(next), name.group()));
        return country || !apart && ( place.form() != InstitutionForm.NONE && place.form().compareTo(InstitutionForm.COMPANY) < 0 && form.isInstitution()
            || place.form().compareTo(InstitutionForm.COMPANY) != 0 && place.form() != InstitutionForm.NONE && form == InstitutionForm.NONE && !(links.contains(place.start()) && links.contains(next)));
    }

    /** "Fenwold Institute, | NERC", "the Lowfen Institute, | the Museum of Tides": whether what follows {@code place} is named beside it, being no town and nothing that such a place is a part of. */
    private static boolean isApart(InstitutionFinder.Found place, Optional<InstitutionFinder.Found> next, String name) {
        boolean acronym = ACRONYM.matcher(name).matches() && place.form() != InstitutionForm.UNIT && next.filter(found -> found.form() == InstitutionForm.UNIVERSITY).isEmpty();
        boolean equal = place.form() == InstitutionForm.INSTITUTE && next.filter(found -> found.form() == InstitutionForm.INSTITUTE && !WIDER.matcher(found.name()).find()).isPresent();
        return acronym || equal && !CALLED_AFTER.matcher(place.name()).lookingAt();
    }

    private Optional<InstitutionFinder.Found> item(int from) {
        return at(from).or(() -> bare(from));
    }

    private Optional<InstitutionFinder.Found> at(int from) {
        return places.stream().filter(place -> place.start() <= from && place.end() > from).findFirst();
    }

    /** A name without the form of a place that ends like a member of a list. */
    private Optional<InstitutionFinder.Found> bare(int from) {
        Matcher name = NAME.matcher(text).region(from, text.length());
        if (!name.lookingAt() || Words.of("country").has(name.group().replaceFirst("\\.$", "")) && !TOWNS.contains(name.group()) || Words.of("title").in(name.group())) {
            return Optional.empty();
        }
        int end = name.end() - (name.group().endsWith(".") && name.end() == text.length() ? 1 : 0);
        return ends(end) || text.startsWith(" at ", end) && InstitutionForm.of(text.substring(from, end)) == InstitutionForm.UNIT ? Optional.of(new InstitutionFinder.Found(from, end, text.substring(from, end), InstitutionForm.of(text.substring(from, end)))) : Optional.empty();
    }

    /** Whether a member of a list may end at {@code end}. */
    private boolean ends(int end) {
        return end == text.length() || ENDING.contains(text.charAt(end)) || GOES_ON.matcher(text.substring(end)).matches();
    }
}
