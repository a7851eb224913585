package bole.importer.field.place;

import bole.importer.field.form.Countries;
import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.Words;
import bole.text.Wording;
import java.util.regex.Matcher;

/** The small words and numbers by which a name goes on: "Institut national | de la recherche", "Lunds | universitet", "Université Lyon | 2", and the fields that "and" joins in one name. */
final class NameRests {

    /** Words that end the name of a university in other languages, with what stands between it and its town. */
    private static final Wording LAST = Wording.of(" (?:\\p{Ll}[\\p{L}-]+ (?:och |og )?){0,4}?(?:universitet(?:et)?|högskola|høgskole|högskolan|yliopisto|korkeakoulu|ülikool|egyetem|univerzit[aey]|univerzitet|sveučilište|universitate|universitas|üniversitesi|enstitüsü|университет|институт|академия|forskningsråd|institutt?|sykehus|sjukhus)(?![\\p{L}-])(?: (?:i|v|ve|u|im\\.|di|à) \\p{Lu}\\p{L}+)?");
    /** The first word of a name in a language that writes the words of names in small letters. */
    private static final Wording HEAD = Wording.of("(?:Institut(?:o|ul)?|Institutet|École|Ecole|Écoles|Centre|Centro|Agence|Laboratoire|Laboratorio|Université|Observatoire|Conservatoire|Académie|Accademia|Groupement|Organisation|Conseil|Consejo|Consiglio|Scuola|Escuela|Escola|Istituto|Instituto|Universidad|Universidade|Università|Universitat|Max-Planck-Institut|Fraunhofer-Institut|Leibniz-Institut|Helmholtz-Zentrum|Max-Delbrück-Centrum|Deutsches|Forschungszentrum|Hochschule|Akademie|Technick[áé]|Univerzita|Sveučilište|Uniwersytet|Háskólinn|Fundação|Fundación|Fondation|Fondazione|Ministère|Ministerio|Hôpital|Unibersidad)(?![\\p{L}])");
    /** What such a name goes on with: a word that only its language has, then any words. */
    private static final Wording REST = Wording.of("(?: (?:national|nationale|nacional|nazionale|supérieure?s?|polytechnique|superior|superiore|technique|royale?|européen(?:ne)?|international|internationale|internacional|français|française|québécois|fédérale?|federal|météorologique|universitaria|univerzita|mondiale?|normale|centrale|autónoma|autònoma|politècnica|politécnica|tecnol[óo]gic[oa])){0,3}"
        + "(?: (?:de la|de l['’]|de|des|du|del|della|delle|dello|dell['’]|di|d['’]|pour|für|fur|voor|por|para|em|sur|la|le|les|ng|va|v|ve|u|í|à|en|y|et|e|und|di|w|i)(?:(?<=['’])| )(?:(?:la|le|les|l['’]|das|die|der|den|die) ?)?(?:(?:\\p{Ll}|\\p{Lu}|(?<=['’])\\p{L})[\\p{L}'’·-]+)(?: (?!in\\b|from\\b|as\\b|where\\b|with\\b|on\\b|and\\b|at\\b|since\\b|under\\b|before\\b|after\\b|for\\b|to\\b|until\\b|working\\b|studying\\b|by\\b|while\\b|when\\b|between\\b|during\\b|then\\b|or\\b|but\\b|which\\b|who\\b|is\\b|was\\b|I\\b|[dl]['’]|de\\b|des\\b|du\\b|et\\b|en\\b|y\\b|e\\b|pour\\b|und\\b|du\\b|del\\b|di\\b|la\\b|le\\b|les\\b)\\p{L}[\\p{L}'’·-]+){0,3}?(?=$|[,.;:)(]| (?:in|from|as|where|with|on|and|at|since|under|before|after|for|to|until|working|studying|by|while|when|between|during|then|or|but|which|who|is|was|I|de|des|du|et|en|y|e|pour|und|del|di|la|le|les)\\b| [dl]['’]))*");
    private static final Wording NUMBER = Wording.of(" (?:1[0-3]|[1-9])(?![\\p{L}\\d%.:/-]*[\\p{L}\\d%]|,\\d)(?! (?:years?|months?|weeks?|days?|times|semesters?|terms?|of|to|in the)\\b)");
    private static final Wording NUMBERED = Wording.of("(?:Université|University|Universidad|Universität) (?:(?:of|de|Claude|Pierre) )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2}|Paris|Rennes|Lyon|Lille|Bordeaux|Grenoble|Montpellier|Toulouse|Strasbourg");
    /** A field, which is the name of no institution: "Computer | and Data Science Laboratories". */
    private static final Wording FIELD = Wording.of("(?i)(?:^|[ ,])(?:Scientific|Sciences?|Technological|Technology|Technical|Aeronautics|Space|Computers?|Computing|Mathematics|Mathematical|Engineering|Agriculture|Agricultural|Industrial|Coastal|Marine|Energy|Information|Communications?|Economics?|Social|Medical|Medicine|Health|Telegraph|Environmental|Electrical|Electronics?|Physical|Chemical|Robotics|Natural|Heart|Lung|Securities|Drug|Food|Water|Weather|Atmospheric|Oceanic|Forest|Biological|Nuclear|Financial|Planning|Housing|Education|Educational|Arts|Teaching|Testing|Standards|Manufacture|Manufacturing|Signal Processing)$");
    private static final Wording FORM = Wording.of(" (?:\\p{Lu}[\\p{L}-]+ ){1,4}?(?:Universit(?:y|ies)|Institutes?|Organi[sz]ation|Administration|Council|Laborator(?:y|ies)|Labs?|Academy|Cent(?:er|re)|Agency|Foundation|College|Hospital|Society|Association|Authority|Corporation|Commission|Board|Branch|School|Service|Company)(?![\\p{L}])");
    /** The rest of a name that is a list: "National Heart, | Lung, and Blood Institute". */
    private static final Wording LIST = Wording.of("(?:, \\p{Lu}[\\p{L}-]+){0,3},? (?:and|&) (?:\\p{Lu}[\\p{L}-]+ ){1,3}?(?:Institute|Organi[sz]ation|Administration|Council|Academy|Agency|Authority)(?![\\p{L}])");
    private static final Wording LEARNED_PAIR = Wording.of("(?:pierre|joseph|ann|bill|melinda|gordon|alfred|marie|william|knut|saints cyril|cyril) ");
    private static final Wording RESEARCH = Wording.of("(?i)\\b(?:institute|cent(?:er|re)) (?:for|of) (?:advanced )?(?:research|studies|training|innovation) $");
    private static final Wording SUBJECT = Wording.of(" (?<name>\\p{Lu}[\\p{L}-]+)");
    private static final int LONGEST = 120;

    private NameRests() {
    }

    /** Where the name from {@code start} to {@code end} ends with the small words behind it. */
    static int end(String text, int start, int end) {
        if (end >= text.length() || text.charAt(end) != ' ' || end - start > LONGEST) {
            return end;
        }
        Matcher last = LAST.matcher(text).region(end, Math.min(text.length(), end + LONGEST));
        if (last.lookingAt()) {
            return last.end();
        }
        boolean foreign = HEAD.matcher(text).region(start, text.length()).lookingAt();
        Matcher rest = REST.matcher(text).region(end, Math.min(text.length(), end + LONGEST));
        return foreign && rest.lookingAt() ? rest.end() : end;
    }

    /** Where the number of a university ends behind the word of its name that ends at {@code end}; {@code end} where there is none. */
    static int number(String text, int start, int end) {
        Matcher number = NUMBER.matcher(text).region(Math.min(end, text.length()), text.length());
        return end - start < LONGEST && number.lookingAt() && NUMBERED.matcher(text.substring(start, end)).matches() ? number.end() : end;
    }

    /** Where the name ends that begins at {@code start} and is a list of fields from {@code at} on; -1 where it is none. */
    static int list(String text, int start, int at) {
        Matcher list = LIST.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
        String head = at - start < LONGEST ? text.substring(start, at) : "";
        return FIELD.matcher(head).find() && list.lookingAt() && InstitutionForm.of(head) != InstitutionForm.UNIVERSITY && Degrees.find(head).isEmpty() && !Words.of("title").in(head) ? list.end() : -1;
    }

    /** "Institute for Research in | Biomedicine": whether "in" behind {@code before} goes on in a name, with what is worked on there and not with a town. */
    static boolean isWorkedOn(String before, String text, int stop) {
        Matcher subject = SUBJECT.matcher(text).region(stop, text.length());
        return RESEARCH.matcher(before).find() && subject.lookingAt() && !Countries.has(subject.group("name")) && !Words.of("country").has(subject.group("name"));
    }

    /** Whether {@code before} "and" and what stands at {@code stop} behind it make one name: of fields and of one institution. */
    static boolean isOne(String before, String text, int stop) {
        return (FIELD.matcher(before.strip()).find() || LEARNED_PAIR.matcher(before).matches()) && InstitutionForm.of(before) != InstitutionForm.UNIVERSITY && FORM.matcher(text).region(stop, Math.min(text.length(), stop + LONGEST)).lookingAt();
    }
}
