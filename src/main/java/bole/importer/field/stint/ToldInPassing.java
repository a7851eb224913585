package bole.importer.field.stint;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.Sentences;
import bole.importer.field.form.Words;
import bole.importer.field.place.HanPlaces;
import bole.importer.field.place.InstitutionFinder;
import bole.importer.field.place.PlaceSpellings;
import bole.importer.field.reading.Entries;
import bole.importer.field.reading.Prose;
import bole.importer.field.reading.Reading;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.importer.section.SectionKind;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.profile.retold.Telling;
import bole.profile.retold.Where;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Where somebody is, told only in passing: "I study fog at Fenwold University", "I work with Prof. Ada Stern at …", "My advisor is …", "I will complete my PhD at … in 2027". Read where the page tells no other place of now.
 */
public final class ToldInPassing {

    private static final String ADVERBS = "(?: (?:currently|now|presently|also|still|mainly|mostly|primarily|closely|jointly|both))*";
    private static final String SUBJECT = "(?:^(?:(?:Currently|At present|At the moment|Presently|Now|Today|Here),? )?|[,;] (?:and |where )?|\\b(?:and|currently|now|but|where) |\\b(?=I\\b))(?:I|[Hh]e|[Ss]he|(?:(?:Dr|Prof)\\.? )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}.’'-]*){1,3})" + ADVERBS;
    private static final String BETWEEN = "\\b[^;:]{0,160}?";
    /** The words before a place, with the units of it that may stand between: "at the | ", "in the Department of Fog at the | ". */
    private static final String AT = "(?:(?<= )(?:at|with|in|from|of|for|within)|@|,)(?: the)? ?(?:[\\p{Lu}\"“][^.;:]{0,90}?(?:,| at| of| in| within|@)(?: the)? ?)?\\(?$";
    /** The same behind the name of an advisor. */
    private static final String NAMES = " (?:(?:Professors?|Profs?\\.?|Drs?\\.?|Assistant|Associate|A/Prof\\.?) )*(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*,?(?: and| &)? ?){1,9}\\(?";
    private static final String NAMED_AT = NAMES + "(?: ?(?:in|at|from|of)(?: the)? [^.;:]{2,80})?? ?(?:\\bat|\\bfrom|\\bof|\\bin|@|,|\\()(?: the)? ?(?:[^.;:]{2,80}?(?:,| at| of| in)(?: the)? ?)?$";

    /** What somebody does at a place: "I | do research on fog | at". */
    private static final Wording DOES = Wording.of(SUBJECT + " (?:work|works|teach|teaches|lecture|lectures|lead|leads|co-lead|co-leads|direct|directs|head|heads|run|runs|do|does|conduct|conducts|carry out|carries out|pursue|pursues|study|studies|research|researches|investigate|investigates|explore|explores"
        + "|develop|develops|build|builds|design|designs|serve|serves|belong|belongs|hail|hails|coordinate|coordinates|manage|manages|major|majors|attend|attends|spend my days|focus|focuses)" + BETWEEN + AT);
    /** "I | am the Ada Stern Professor of Fog at", where a title stands among the words. */
    private static final Wording HOLDS = Wording.of(SUBJECT + " (?:am|is) (?:[^;:]{0,120}? at|[^;:]{0,60}?(?:[Ss]tudent|[Cc]andidate|[Pp]rofessor|[Ll]ecturer|[Rr]esearcher|[Pp]ostdoc|[Ff]ellow|[Ss]cientist|[Ee]ngineer),?(?: (?:of|from|with|in))?)(?: the)? ?$");
    private static final Wording IS = Wording.of("(?:" + SUBJECT + "(?: am| is| have been| has been|['’]ve been)|\\bI['’]m|^(?:Currently|Now|Presently),?|^)" + ADVERBS + " ?(?!\\p{L}+ (?:Assistant|Associate|Fellow|Professor|Faculty|Staff|Students?|Group|Papers?|Lab)\\b)(?:[Ww]orking|[Ss]tudying|[Dd]oing|[Cc]onducting|[Dd]eveloping|[Bb]uilding|[Ll]eading|[Tt]eaching|[Rr]esearching|[Pp]ursuing|[Cc]ompleting|[Ff]inishing|[Ww]rapping up|[Ww]riting|[Mm]ajoring|[Ee]nrolled|[Ee]mployed|[Bb]ased|[Ll]ocated|[Aa]ffiliated|[Pp]art of|[Aa]n? (?:[\\p{L}-]+ )?member of|[Oo]n the faculty|[Dd]ouble[- ]majoring"
        + "|in (?:my|his|her|the|an?)|on (?:the|an?) (?:[\\p{L}-]+ ){1,3}track|with the)" + BETWEEN + AT);
    /** "My research at", "My advisor is Prof. Ada Stern from". */
    private static final Wording MINE = Wording.of("\\b[Mm]y (?:(?:current|main|primary|home|present|own|doctoral|Ph\\.? ?D\\.?|graduate|master['’]?s?|academic|post-?doctoral|postdoc|principal|co-|thesis|research|academic|wonderful|amazing) ?)*(?:research|work|Ph\\.? ?D\\.?|doctorate|thesis|dissertation|studies|institution|affiliation|employer|university|advis[eo]rs?|supervisors?|mentors?|PI|lab|group|team|job|role|position|project)(?![^,;:]{0,60}\\b(?:holds?|received|earned|obtained|got|did|completed|graduated)\\b)" + BETWEEN + AT);
    /** "advised by Prof. Ada Stern at". */
    private static final Wording ADVISED = Wording.of("\\b(?:(?:am|is|['’]m|be|being|I am|jointly|^)(?: (?:\\p{L}+ly|now|also))* (?:co-)?(?:advised|supervised|mentored|guided) by|[Uu]nder the (?:joint |co-)?(?:supervision|guidance|mentorship|direction|advice) of|[Ww]ork(?:s|ing)?" + ADVERBS + " (?:with|under|for))" + NAMED_AT);
    /** What is yet to be got at a place, so that somebody is there: "I will complete a PhD at". */
    private static final Wording ENDS = Wording.of("\\b(?:I|[Hh]e|[Ss]he)(?:['’]ll| will| am going to| (?:am|is) (?:expected|scheduled|due|set|on track) to| expects? to| plans? to| anticipates?| (?:am|is))" + ADVERBS + " (?:be )?(?:complet|finish|receiv|obtain|earn|defend|graduat|get)(?:e|t?ing)?" + BETWEEN + "(?:at|from|@)(?: the)? (?:[\\p{Lu}][^.;:]{0,90}?(?:,| at| of| in)(?: the)? )?$");
    /** "At | Fenwold University, I study fog": what stands before and behind a place that a sentence begins with. */
    private static final Wording AT_FIRST = Wording.of("^(?:(?:Currently|Now|Here|Presently),? )?[Aa]t (?:the )?(?:(?:Department|School|Faculty|Institute|College|Division|Cent(?:er|re)) of [^.;:]{3,60}?(?:,| at| of)(?: the)? )?$");
    private static final Wording THEN_DOES = Wording.of("^(?: \\([^()]{1,40}\\))?,? (?:I|he|she)(?:['’]m| am| is| currently| now| also| primarily| mainly| mostly| both)* (?:work|lead|build|help|design|develop|manage|run|head|research|engineer|direct|focus|stud(?:y|ies)|teach|investigate|explore|major|pursu|specialize|conduct|do\\b|does\\b|advised|co-advised|supervised|part of|a member|affiliated|responsible|apply|use|model|seek|aim|serve|an? )");
    private static final List<Wording> TELLINGS = List.of(ENDS, ADVISED, IS, DOES, MINE);

    /** What makes a place that of another time, of others, or of an event. */
    private static final Wording ELSEWHERE = Wording.anyCase("\\b(?:was|were|(?:ph\\.? ?d\\.?|degrees?|doctorate|b\\.?a\\.?|b\\.?sc\\.?|m\\.?a\\.?|m\\.?sc\\.?) (?:is|are|comes?) from|previous|quit|dropped|left|abandoned|will (?:begin|start)|previously|formerly|former|before|after|following|prior|until|during|upon|ago|native|originally|grantee|recipient|scholarships?|fellowships?|grants?|awards?|prizes?|medal|winner|holder|intern(?:ing|ships?)?|talks?|conferences?|workshops?|symposium|summer|winter school|seminars?"
        + "|speak(?:er|ing)?|presentations?|presenting|papers?|published|publish|publications?|journal|collaborat\\p{L}*|alum\\p{L}*|appl(?:y|ying|ication|icants?)|hop(?:e|es|ing)|looking|seeking|would|wish|interested in joining|incoming|join(?:ing|s)?|whose|which|who|friends?|wife|husband|partner|son|daughter|parents|volunteer\\p{L}*|guest|visit(?:s|ing)?|organi[sz]\\p{L}*|recruit\\p{L}*"
        + "|if you|please|you|our|we|my students|postdocs and|members of|developed at|built at|created at|data from|dataset|funded|supported|sponsored|awarded|appeared|accepted|exhibit\\p{L}*|degree from|graduate of|background|dream|favou?rite|love|fan|enjoy|like to|transfer\\p{L}*|will be at|scientists at|researchers at|with an? (?:post-?doc\\p{L}*|student|researcher|scientist|professor|lecturer|team)|colleagues?|teams? (?:at|from)|people)\\b|\\b(?:advis|supervis|mentor)\\p{L}+\\b[^;:]{2,80}?(?:, | is )(?:an?|the) [^;:]{2,60}? at\\b|(?:19|20)\\d\\d[-–]");
    /** A verb of the past, as an English one is formed, or one of those that are formed otherwise. */
    private static final Wording PAST = Wording.of("\\b(?:I|[Hh]e|[Ss]he)(?: (?:also|then|first|recently|once|just|have|has|['’]ve))* (?:got|did|led|held|took|began|became|went|came|wrote|spent|built|grew|made|won|taught|gave|ran|had|left|found|focused|been(?! \\p{L}+ing))\\b|\\b(?:began|started|led me|took me|brought|became|grew up|went|came)\\b"
        + "|\\b(?!(?:co-?)?(?:advised|supervised|mentored|guided|based|located|affiliated|employed|enrolled|interested|related|applied|distributed|automated|embedded|supposed|honou?red|pleased|excited|blessed|privileged|delighted|thrilled|tenured|focused|titled|named|called|integrated|combined|shared|trusted|augmented|mixed|unsupervised|structured|grounded|motivated|inspired|accelerated|situated|housed|hosted|need|speed|indeed|tasked|dedicated|devoted|expected|scheduled|condensed|networked|connected|aided|assisted|driven|applied|limited|personalized|charged|advanced|coupled|layered|nested|ordered|weighted|directed|valued|data-based)\\b)\\p{Ll}{3,}ed\\b");
    private static final Wording STUDY = Wording.of("\\b(?:study|studies (?:at|in)|studying|Ph\\.? ?D\\.?|degree|majors?(?: in)?|majoring|pursu\\p{L}+|students?|thesis|dissertation|[Dd]octora\\p{L}*|advis(?:ed|[eo]rs?)|supervis(?:ed|ors?|ion)|mentor(?:ed|s)?|guid(?:ed|ance)|undergrad\\p{L}*|enrolled|graduat\\p{L}*|[Mm]aster['’]?s?|[Bb]achelor['’]?s?)\\b");
    /** "I | supervise students | at": whose studies are those of others. */
    private static final Wording TAUGHT = Wording.of("\\b(?:teach|supervise|mentor|advise|train|lead|direct|coordinate|manage|run)(?:e?s)?\\b");
    /** "My doctorate at Fenwold University | was supervised by …": what is over. */
    private static final Wording OVER = Wording.of("^(?: \\([^()]{1,40}\\))?,? (?:was|were|had|ended|took|dealt|focused)\\b");
    private static final Wording FOR_WHOM = Wording.of("\\b(?:at|for|with|@)(?: the)? ?$");
    /** "by Ada Stern (Fenwold University) | and Jo Lind (Lowfen College)": places of two advisors, of which nobody says which is the person's. */
    private static final Wording AND_ANOTHER = Wording.of("^\\),? (?:and|&) (?:Prof|Dr|\\p{Lu}|by )");
    private static final Set<SectionKind> LISTED = Set.of(SectionKind.EDUCATION, SectionKind.EMPLOYMENT, SectionKind.EXPERIENCE);
    /** Before an institution: 我来自 | 落星湖大学, 师从 | 落星湖大学丁若水教授. */
    private static final Wording HAN_TELLING = Wording.of("(?:^|[，,。；;！!])(?:我是[\\u3400-\\u9fff]{2,4}[，,])?(?:我|本人)?(?:目前|现在|现)?(?:来自|隶属于|隶属|(?<advised>师从于?|(?:我的)?(?:博士|硕士)?导师(?:是|为)))");
    private static final Wording HAN_ADVISOR = Wording.of("^[\\u3400-\\u9fff]{2,24}(?:教授|研究员|老师|院士)");
    private static final Wording HAN_ELSEWHERE = Wording.of("期间|曾|毕业|合作|学生|欢迎|资助|获得|之前|以前|数据");
    private static final int FIRST_SENTENCES = 14;
    private static final int LONGEST = 600;

    private ToldInPassing() {
    }

    /** {@code stints} with that place, or with it in the only ones of now, which have none. */
    public static List<Stint> complete(List<Stint> stints, Reading reading) {
        if (stints.stream().anyMatch(Stint::placedNow)) {
            return stints;
        }
        for (RichText sentence : sentences(reading)) {
            Optional<InstitutionFinder.Found> place = sentence.text().length() > LONGEST ? Optional.empty() : Prose.isChinese(sentence.text()) ? han(sentence.text()) : place(sentence);
            if (place.isPresent()) {
                return with(stints, place.get(), sentence, reading);
            }
        }
        return stints;
    }

    /** The first sentences in which the person speaks, but of teaching. */
    private static List<RichText> sentences(Reading reading) {
        return Prose.sections(reading.sections()).filter(section -> section.kind() != SectionKind.TEACHING).flatMap(section -> section.blocks().stream().filter(block -> block.kind() == BlockKind.PARAGRAPH || !LISTED.contains(section.kind()) && block.kind() != BlockKind.ROW))
            .flatMap(block -> Sentences.of(Entries.unbulleted(block.text())).stream()).limit(FIRST_SENTENCES).toList();
    }

    private static Optional<InstitutionFinder.Found> han(String text) {
        Matcher telling = HAN_ELSEWHERE.matcher(text).find() ? null : HAN_TELLING.matcher(text);
        if (telling == null || !telling.find()) {
            return Optional.empty();
        }
        String rest = text.substring(telling.end()).replaceFirst("^的", "");
        int end = HanPlaces.institutionEnd(rest, 0);
        boolean place = end > 0 && HanPlaces.institutionStart(rest, 0, end) == 0 && (telling.group("advised") == null || HAN_ADVISOR.matcher(rest.substring(end)).find());
        int start = text.length() - rest.length();
        return place ? Optional.of(new InstitutionFinder.Found(start, start + end, rest.substring(0, end), InstitutionForm.UNIVERSITY)) : Optional.empty();
    }

    private static Optional<InstitutionFinder.Found> place(RichText sentence) {
        return InstitutionFinder.find(sentence).stream().filter(found -> isPlace(found, sentence.text().substring(0, found.start()), sentence.text().substring(found.end()))).findFirst();
    }

    private static boolean isPlace(InstitutionFinder.Found found, String before, String behind) {
        boolean formed = found.form().isInstitution() || found.form() == InstitutionForm.NONE && FOR_WHOM.matcher(before).find() && !Words.of("country").has(found.name()) && !Words.of("venue-acronym").has(found.name()) && !Words.of("title").in(found.name());
        return formed && !AND_ANOTHER.matcher(behind).find() && !OVER.matcher(behind).find() && !Han.in(found.name()) && !ELSEWHERE.matcher(before).find() && !PAST.matcher(before).find() && (AT_FIRST.matcher(before).find() ? THEN_DOES.matcher(behind).find() : HOLDS.matcher(before).find() && Words.of("title").in(before) || TELLINGS.stream().anyMatch(telling -> telling.matcher(before).find()));
    }

    private static List<Stint> with(List<Stint> stints, InstitutionFinder.Found place, RichText sentence, Reading reading) {
        Stint told = held(reading).map(post -> post.withInstitution(Institution.named(place.name()))).orElseGet(() -> told(place, sentence, reading.source()));
        List<Stint> placeless = stints.stream().filter(stint -> stint.current() && stint.institution().isEmpty()).toList();
        if (!placeless.isEmpty()) {
            return stints.stream().map(stint -> placeless.contains(stint) ? stint.withInstitution(told.institution().get()) : stint).toList();
        }
        PlaceSpellings places = new PlaceSpellings();
        Optional<Stint> known = stints.stream().filter(stint -> stint.kind() != StintKind.INTERNSHIP && stint.institution().isPresent() && places.between(Telling.told(told), Telling.listed(stint)) == Where.SAME).reduce((first, second) -> year(second) > year(first) ? second : first);
        if (known.isPresent()) {
            return stints.stream().map(stint -> stint == known.get() ? stint.ongoing() : stint).toList();
        }
        return new ArrayList<>(Stream.concat(stints.stream(), Stream.of(told)).toList());
    }

    /** The post of now that a sentence tells without a place. */
    private static Optional<Stint> held(Reading reading) {
        return reading.sentences().stream().limit(FIRST_SENTENCES).flatMap(sentence -> reading.told(sentence).stream()).filter(stint -> stint.current() && stint.institution().isEmpty() && Words.of("title").find(stint.title()).stream().anyMatch(word -> word.end() == stint.title().length())).findFirst();
    }

    private static Stint told(InstitutionFinder.Found place, RichText sentence, int source) {
        String before = sentence.text().substring(0, place.start());
        boolean study = before.contains("师从") || before.contains("导师") || STUDY.matcher(before).find() && !TAUGHT.matcher(before).find();
        return new Stint(study ? StintKind.EDUCATION : StintKind.EMPLOYMENT, Optional.of(Institution.named(place.name())), "", "", study ? Degrees.first(before) : Optional.empty(), "", Optional.empty(), Optional.empty(), true, source, sentence.lines());
    }

    private static int year(Stint stint) {
        return stint.to().or(stint::from).map(date -> date.year()).orElse(0);
    }
}
