package bole.importer.field.stint;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.PersonNames;
import bole.importer.field.form.Words;
import bole.importer.field.place.HanPlaces;
import bole.importer.field.reading.EntryForms;
import bole.importer.page.RichText;
import bole.text.Wording;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Degrees and posts at the ends of a part of an entry. */
final class EntryTitles {

    private static final Words TITLES = Words.of("title");
    private static final Set<String> KINDS_OF_COMPANIES = Set.of("inc", "company", "corporation", "corp", "technologies", "bank", "consulting", "ventures", "startup", "pharma", "pharmaceuticals", "motors", "semiconductor", "capital", "securities");
    private static final Wording FELLOWSHIP = Wording.of("(?i)\\b(?:fellow|scholar|partner|ambassador|chair|professor)\\b");
    private static final Wording POST_BEFORE_PLACE = Wording.of("(?:Post-?[Dd]oc(?:toral (?:[Rr]esearcher|[Ff]ellow|[Ss]cholar|[Aa]ssociate))?|(?:(?:Assistant|Associate|Full) )?Professor|Lecturer|Ph\\.?D\\.? [Ss]tudent)(?= \\p{Lu})");

    /** What a stay is called where nothing else is said of it. */
    private static final Wording STAY = Wording.of("(?:短期|学术|国家公派|公派|博士生?|联合)?(?:访学|访问|交换学习|访问学习|学术交流|进修)"
        + "|(?i)(?:erasmus\\+? ?)?(?:exchange|(?:study|semester|year|term) abroad)(?: (?:program(?:me)?|semester|year|studies|term))?|erasmus\\+?(?: program(?:me)?| studies| year| semester)?");
    /** "Software Intern (Brackwater Inc.)": a post and in brackets where. */
    private static final Wording WITH_PLACE = Wording.of("(?<post>[^()（）]{3,60}?) ?[(（](?<place>[^()（）]{2,60})[)）]?");
    private static final Wording WITH_POST = Wording.of("(?<place>[\\p{Lu}\\u3400-\\u9fff][^()（）:]{1,80}?) ?[(（](?<post>[^()（）:.]{2,60})[)）]");
    /** What is said of the place and not of somebody there: "Lowfen Institute (Member of the …)". */
    private static final Wording OF_OTHERS = Wording.of("^(?:Member|Part|Group|Team|Lab|Partner|Associate) of\\b|['’]s\\b|\\b(?:[Gg]roup|[Tt]eam|[Ll]ab|[Ff]ellowship)$");
    /** "晶湖科技 Research Intern", "Fenwold University 理学博士": two scripts, one for the place and one for what was done there. */
    private static final Wording TWO_SCRIPTS = Wording.of("(?<han>[\\u3400-\\u9fff（）]{2,20}) (?=(?<latin>\\p{Lu}[A-Za-z. -]{2,50})$)|(?<name>\\p{Lu}[A-Za-z.,'’& -]{2,60}) (?=(?<title>[\\u3400-\\u9fff]{2,12})$)");

    /** How a long title goes on to tell of the work: "Fog Clerk | with a focus on …". */
    private static final Wording ON_WORK = Wording.of("(?i),? (?:with (?:an?|the|my|special)? ?(?:primary |main |special |particular )?(?:focus|emphasis|speciali[sz]ation|concentration|interest)(?:es)? (?:on|in)|(?:focus(?:ed|ing|sed|sing)|working|researching|conducting|developing|investigating|studying|exploring|assisting|supporting|responsible|specialized|specialised|specializing|specialising) (?:on |in |with |for |the |a |an )?)\\b");

    private EntryTitles() {
    }

    /** "BSc Saltwick University", "Postdoc Fenwold University": where the degree or the post ends that stands right before a place, 0 where none does. */
    static int leading(String text) {
        int degree = Degrees.find(text).stream().filter(found -> found.start() == 0).mapToInt(Degrees.Named::end).findFirst().orElse(0);
        Matcher post = POST_BEFORE_PLACE.matcher(text);
        int end = post.lookingAt() ? post.end() : degree;
        boolean place = end > 0 && end + 2 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.codePointAt(end + 1)) && InstitutionForm.of(text.substring(end + 1)) == InstitutionForm.UNIVERSITY;
        return place && !TITLES.in(text.substring(end + 1)) ? end : 0;
    }

    /** {@code title} without what it tells of the work. */
    static RichText bare(RichText title) {
        Matcher work = ON_WORK.matcher(title.text());
        return work.find() && TITLES.in(title.text().substring(0, work.start())) ? title.slice(0, work.start()) : title;
    }

    /** Where a post and its place that stand in one part meet, by brackets, by their scripts or by the name of a company; 0 where they do not. */
    static int cut(String text) {
        return Math.max(Math.max(beforeBracket(text, false), beforePost(text)), Math.max(secondScript(text), companyEnd(text)));
    }

    /** Whether {@code text} names a stay as a guest and nothing else: 访学. */
    static boolean isStay(String text) {
        return STAY.matcher(text).matches();
    }

    /** Where the post ends that {@code text} begins with and whose place stands behind it in brackets, 0 where none does; a name without form counts if {@code named}. */
    static int beforeBracket(String text, boolean named) {
        Matcher found = WITH_PLACE.matcher(text);
        boolean degree = found.matches() && !TITLES.in(found.group("post")) && Degrees.find(found.group("post")).stream().anyMatch(first -> first.start() == 0);
        boolean open = found.matches() && found.end("place") == text.length();
        if (!found.matches() || !degree && (open || !TITLES.in(found.group("post"))) || InstitutionForm.of(found.group("post")).isInstitution() || TITLES.in(found.group("place"))) {
            return 0;
        }
        String place = found.group("place");
        boolean name = named && Character.isUpperCase(place.codePointAt(0)) && place.split(" ").length < 4 && !EntryForms.isAdvice(place) && !Words.of("country").in(place) && Degrees.find(place).isEmpty();
        return name || InstitutionForm.of(place).isInstitution() && !EntryForms.isAdvice(place) ? found.end("post") : 0;
    }

    /** "Brackwater Inc. (Data Analyst)": where the place ends whose post stands behind it in brackets, 0 where none does. */
    private static int beforePost(String text) {
        Matcher found = WITH_POST.matcher(text);
        if (!found.matches() || TITLES.in(found.group("place")) || !Degrees.find(found.group("place")).isEmpty()) {
            return 0;
        }
        String post = found.group("post");
        boolean said = TITLES.in(post) && (Character.isUpperCase(post.codePointAt(0)) || isHanPost(post) && InstitutionForm.of(found.group("place")).isInstitution()) && !OF_OTHERS.matcher(post).find() && !InstitutionForm.of(post).isInstitution();
        return said && !EntryForms.isAdvice(post) && !PersonNames.isTitled(post) ? found.end("place") : 0;
    }

    /** Whether {@code text} is a Chinese title and nothing else. */
    private static boolean isHanPost(String text) {
        return HanPlaces.title(text, 0).filter(title -> title[0] == 0 && title[1] == text.length()).isPresent();
    }

    /** Where the second of two parts begins that only their scripts set apart, 0 where there are not two. */
    private static int secondScript(String text) {
        Matcher found = TWO_SCRIPTS.matcher(text);
        if (!found.lookingAt()) {
            return 0;
        }
        boolean post = found.group("han") != null ? isLast(found.group("latin")) || Degrees.find(found.group("latin")).stream().anyMatch(degree -> degree.start() == 0)
            : InstitutionForm.of(found.group("name")).isInstitution() && (TITLES.in(found.group("title")) || !Degrees.find(found.group("title")).isEmpty());
        return post && (found.group("han") == null || !TITLES.in(found.group("han")) && Degrees.find(found.group("han")).isEmpty()) ? found.end() : 0;
    }

    /** "Bosch Research Intern": where the company ends that stands right before the post somebody had there, 0 where none does; a fellowship may be called after one. */
    private static int companyEnd(String text) {
        return Words.of("company").find(text).stream().filter(found -> found.start() == 0 && !KINDS_OF_COMPANIES.contains(found.word())).mapToInt(Words.Found::end)
            .filter(end -> end + 2 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.codePointAt(end + 1)) && isLast(text) && !FELLOWSHIP.matcher(text).find()).findFirst().orElse(0);
    }

    /** Whether {@code text} ends in the words of a post. */
    static boolean isLast(String text) {
        List<Words.Found> found = TITLES.find(text);
        return !found.isEmpty() && found.getLast().end() == text.length();
    }
}
