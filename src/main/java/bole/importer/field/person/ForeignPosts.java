package bole.importer.field.person;

import bole.importer.field.reading.Reading;
import bole.importer.page.RichText;
import bole.importer.section.SectionKind;
import bole.text.Wording;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The post of now that somebody tells of himself or herself in a sentence of another language: "Ich bin Doktorandin am Institut für Nebel der Universität Fenwold", "Soy profesora titular en …".
 *
 * @param title the post
 * @param place the institution
 * @param where the sentence
 */
record ForeignPosts(String title, String place, RichText where) {

    private static final Set<SectionKind> OPENING = Set.of(SectionKind.SUMMARY, SectionKind.OTHER);
    private static final String AM = "(?:(?:ich (?:bin|arbeite)|bin ich)(?: (?:derzeit|zurzeit|momentan|aktuell|seit \\d{4}))?(?: als)?|je (?:suis|travaille)(?: actuellement)?(?: comme)?|(?:yo )?(?:soy|trabajo como)|(?:io )?(?:sono|lavoro come)(?: attualmente)?|(?:eu )?(?:sou|trabalho como)(?: atualmente)?|jag (?:är|arbetar som)|jeg (?:er|jobber som)|ik (?:ben|werk als))";
    private static final String POST = "(?:professora? (?:adjunt[oa]|associad[oa]|titular)|akademische[rn]? rat|wissenschaftliche[rn]? mitarbeiter(?:in)?|(?:junior|post)?(?:doktorand|professor)(?:in)?|post-?doc|privatdozent(?:in)?|promovend(?:us|a)|universitair (?:hoofd)?docent|hoogleraar|maître(?:sse)? de conférences|chargée? de recherche|directeur de recherche|directrice de recherche|"
        + "(?:enseignante?-)?chercheu(?:r|se)(?: postdoctorale?)?|doctorante?|professeure?|post-?doctorante?|estudi?antes? de (?:doctorado|doutorado|maestría|mestrado|grado)|profesora?(?: (?:titular|asociad[oa]|asistente|contratad[oa]))?|investigadora?(?: (?:postdoctoral|predoctoral))?|catedrátic[oa]|doctorand[oa]|"
        + "dottorand[oa]|professor(?:e|essa)(?: (?:associat[oa]|ordinari[oa]))?|ricercat(?:ore|rice)|assegnista(?: di ricerca)?|doutorand[oa]|professora?|pesquisadora?|docente|lektor|universitetslektor|docent|stipendiat|førsteamanuensis)";
    private static final Wording TOLD = Wording.of("(?<![\\p{L}])" + AM + " (?:[^.!?;]{1,40}? (?:und|y|et|e|och|og|en) )?(?:eine? |einer |une? |un |una |uno |uma |um |en |een )?(" + POST + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Wording END = Wording.of("[.!?](?=\\s|$)|\\n\\n");
    private static final int LONGEST = 8_000;
    private static final int FARTHEST = 300;

    /** The first of them at the beginning of the page, where its sentence names an institution. */
    static Optional<ForeignPosts> of(Reading reading) {
        return reading.sections().all().stream().filter(section -> OPENING.contains(section.kind())).flatMap(section -> section.blocks().stream()).map(block -> block.text()).filter(text -> text.text().length() < LONGEST).flatMap(text -> in(text).stream()).findFirst();
    }

    private static Optional<ForeignPosts> in(RichText text) {
        Matcher told = TOLD.matcher(text.text());
        if (!told.find()) {
            return Optional.empty();
        }
        Matcher end = END.matcher(text.text());
        int stop = Math.min(told.end() + FARTHEST, end.find(told.end()) ? end.start() : text.text().length());
        RichText rest = text.slice(told.end(), stop);
        return AffiliationReader.place(rest).map(found -> new ForeignPosts(told.group(1), found.name(), rest));
    }
}
