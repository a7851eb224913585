package bole.importer.field.form;

import bole.profile.Degree;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Degrees named in a text. */
public final class Degrees {

    private static final Map<Degree, Words> TABLE = table();
    /** "Bachelor | of | Engineering degree". */
    private static final Wording OF = Wording.of("(?: degree)? (?:of|in) ");
    /** 学硕 for 学术硕士, but not where two words meet: 大学硕士. */
    private static final Wording BRIEF = Wording.of("(?<![\\u3400-\\u9fff])[学專专][硕碩](?![士博])");
    private static final Words POSTDOC = Words.of("postdoc");
    private static final Wording JOINT = Wording.of("\\s?(?:[/&+-]|and|to|和|与)?\\s?");
    /** The initials of whom a school is named after: "from the M.S. Oduya Institute". */
    private static final Wording NAMED = Wording.of("\\.? \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2} (?:University|Institute|College|School|Hospital)\\b");
    /** A town before "MA", which is Massachusetts then. */
    private static final Wording PLACED = Wording.of("\\p{Lu}[\\p{L}.]+,? $");
    /** "Doctoral | School", "PhD | Forum", "PhD | students": what is made for students. */
    private static final Wording ABOUT_STUDENTS = Wording.of("(?:['’]?s['’]?)? (?:students|School(?! \\p{Lu})|Consortium|Symposium|Forum|Colloquium|Committee|Council|Network|Association|Training Network|Training Cent(?:er|re)|Workshop|opportunit(?:y|ies)|applications?|admissions?|openings?|vacanc(?:y|ies)|Award|Prize|Commission)\\b");
    /** "Doctoral | Competition", "PhD | Dissertation Award": what students win. */
    private static final Wording WON = Wording.of("(?: (?:Dissertation|Thesis|Research|Paper|Student|Colloquium|Symposium|Forum))? (?:Competition|Contest|Award|Prize|Challenge)s?\\b");
    /** "Brackwater | PhD | Fellowship": a grant with the name of who gives it. */
    private static final Wording GRANT = Wording.of("(?: (?:Research|Dissertation|Student))? (?:Fellowship|Scholarship|Grant)s?\\b(?! (?:at|in|from|\\()|,)");
    private static final Wording GIVER = Wording.of("\\p{Lu}[\\p{L}&.-]+ $|^\\s*$");
    /** "Programa de Pós-| Graduação": studies behind a degree. */
    private static final Wording BEHIND = Wording.of("(?i)\\bp[oó]s[- ]$");
    /** Words for a diploma that are those for who has the job, too. */
    private static final Set<String> ENGINEERS = Set.of("ingénieur", "ingeniero", "ingeniera");
    /** "Ingénieur | de recherche": what makes such a word a job. */
    private static final Wording JOB = Wording.of("(?i) (?:de (?:recherche|software|investigación|datos|desarrollo|proyectos?|sistemas senior|développement)|d['’](?:études?|affaires)|r&d|logiciels?|en (?:recherche|chef|développement)|chez|senior|junior)\\b");
    /** "my pre-| doctoral studies": what was before the degree. */
    private static final String PRE = "pre-";
    private static final Wording ARTICLE = Wording.of("\\b(?:the|from|at) $");
    /** The degrees of a career, lowest first. */
    public static final List<Degree> HEIGHT = List.of(Degree.BACHELOR, Degree.MASTER, Degree.PHD);
    /** Degrees that are words of another meaning in other letters: "MArch", not "March". */
    private static final Map<String, String> CASED = cased("MS", "MA", "BA", "BS", "BE", "AB", "SM", "AM", "MEM", "MUP", "MCP", "MPS", "MLA", "MFE", "MSE", "BAS", "BLA", "BSW", "DEA", "HDR", "BEd", "EdM", "EdD", "MArch", "MDes", "MCom", "DSc", "Bc.", "Mgr.");
    /** Those that have other meanings even so: "10 AM", "an MSE of 0.2". */
    private static final Set<String> DOUBTFUL = Set.of("ab", "sm", "am", "mem", "mup", "mcp", "mps", "mla", "mfe", "mse", "bas", "bla", "dea", "hdr", "bc.", "mgr.");
    private static final Wording BEGINS = Wording.of("(?:^|[,;:|(–—•-] ?|\\b(?:[Aa]n?|[Mm]y|[Hh]is|[Hh]er|the|and|or|with) |(?:19|20)\\d\\d ?)$");
    private static final Wording GOES_ON = Wording.of("(?: \\([Hh]ons?(?:ours)?\\.?\\))?(?: degrees?)?(?: (?:in|en|em|i) (?!terms|general|the |this|our|order)\\p{L}| from (?:the )?\\p{Lu}|,? (?:summa |magna )?cum laude|, \\p{Lu}| \\(\\p{Lu})");

    private Degrees() {
    }

    private static Map<String, String> cased(String... written) {
        return Stream.of(written).collect(Collectors.toUnmodifiableMap(word -> word.toLowerCase(Locale.ROOT), word -> word));
    }

    private static Map<Degree, Words> table() {
        Map<Degree, Words> table = new LinkedHashMap<>();
        table.put(Degree.HABILITATION, Words.of("habilitation"));
        table.put(Degree.ENGINEER, Words.of("engineer"));
        table.put(Degree.PHD, Words.of("phd"));
        table.put(Degree.MASTER, Words.of("master"));
        table.put(Degree.BACHELOR, Words.of("bachelor"));
        return table;
    }

    /**
     * A degree named in a text.
     *
     * @param start first UTF-16 unit
     * @param end one past the last
     * @param degree which
     */
    public record Named(int start, int end, Degree degree) {
    }

    /** The degrees named in {@code text}, in order; a postdoc is none. */
    public static List<Named> find(String text) {
        List<Named> all = new ArrayList<>();
        TABLE.forEach((degree, words) -> words.find(text).stream().filter(found -> isDegree(text, found))
            .forEach(found -> all.add(new Named(found.start(), found.end(), degree))));
        all.addAll(ComposedDegrees.find(text));
        for (Matcher brief = BRIEF.matcher(text); brief.find();) {
            all.add(new Named(brief.start(), brief.end(), Degree.MASTER));
        }
        all.sort(Comparator.comparingInt(Named::start).thenComparing(Comparator.comparingInt(Named::end).reversed()));
        List<Named> apart = new ArrayList<>();
        for (Named named : all) {
            if (!apart.isEmpty() && named.start() == apart.getLast().end() && text.startsWith("研究生", named.start())) {
                apart.set(apart.size() - 1, new Named(apart.getLast().start(), named.end(), apart.getLast().degree()));
            } else if (!apart.isEmpty() && named.degree() == Degree.ENGINEER && OF.matcher(text.substring(apart.getLast().end(), Math.max(apart.getLast().end(), named.start()))).matches()) {
                apart.set(apart.size() - 1, new Named(apart.getLast().start(), named.end(), apart.getLast().degree()));
            } else if (apart.isEmpty() || named.start() >= apart.getLast().end()) {
                apart.add(named);
            }
        }
        return apart;
    }

    private static boolean isDegree(String text, Words.Found found) {
        String after = text.substring(found.end(), Math.min(text.length(), found.end() + 5));
        if (after.startsWith("后") || after.startsWith("後") && !after.startsWith("後期") || after.startsWith("生导师") || after.startsWith("导师") || after.startsWith("学位论文") || after.startsWith("论文") || after.startsWith("論文") || after.startsWith("生国家") || found.word().equals("研究生") && after.startsWith("院")) {
            return false;
        }
        if (NAMED.matcher(text).region(found.end(), text.length()).lookingAt() && ARTICLE.matcher(text.substring(0, found.start())).find()) {
            return false;
        }
        if (ABOUT_STUDENTS.matcher(text).region(found.end(), text.length()).lookingAt()) {
            return false;
        }
        if (WON.matcher(text).region(found.end(), text.length()).lookingAt() || GRANT.matcher(text).region(found.end(), text.length()).lookingAt() && GIVER.matcher(text.substring(Math.max(0, found.start() - 40), found.start())).find()) {
            return false;
        }
        if (text.regionMatches(true, found.start() - PRE.length(), PRE, 0, PRE.length())) {
            return false;
        }
        if (ENGINEERS.contains(found.word()) && JOB.matcher(text).region(found.end(), text.length()).lookingAt()) {
            return false;
        }
        if (BEHIND.matcher(text.substring(0, found.start())).find()) {
            return false;
        }
        if (found.word().equals("ma") && PLACED.matcher(text.substring(0, found.start())).find() && !text.startsWith(" from ", found.end())) {
            return false;
        }
        if (DOUBTFUL.contains(found.word()) && !(BEGINS.matcher(text.substring(Math.max(0, found.start() - 8), found.start())).find() && GOES_ON.matcher(text).region(found.end(), text.length()).lookingAt())) {
            return false;
        }
        if (CASED.containsKey(found.word())) {
            return text.substring(found.start(), found.end()).equals(CASED.get(found.word()));
        }
        return !POSTDOC.in(text.substring(Math.max(0, found.start() - 5), found.end()));
    }

    /** The first degree named in {@code text}; of several joined in one name ("M.S./Ph.D.", "BS and MS") the highest. */
    public static Optional<Degree> first(String text) {
        return first(text, find(text));
    }

    /** The same of {@code named}, which stand in {@code text}. */
    private static Optional<Degree> first(String text, List<Named> named) {
        Optional<Named> first = named.stream().findFirst();
        for (int i = 1; i < named.size() && JOINT.matcher(text.substring(named.get(i - 1).end(), named.get(i).start())).matches(); i++) {
            Named next = named.get(i);
            first = first.map(one -> HEIGHT.indexOf(next.degree()) > HEIGHT.indexOf(one.degree()) ? next : one);
        }
        return first.map(Named::degree);
    }
}
