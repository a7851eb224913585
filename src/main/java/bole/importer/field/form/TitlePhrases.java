package bole.importer.field.form;

import bole.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Finds the words of a position in an English sentence: "a first-year [PhD student] in …", "an [algorithm expert] at …". */
public final class TitlePhrases {

    private static final Wording YEAR_OF_STUDY = Wording.anyCase(
        "^(?:(?:currently|current|now|also|proud|passionate|dedicated|motivated|self-motivated|highly motivated|enthusiastic|curious|self-taught|hard-?working|detail-oriented|results-driven|award-winning|full-time|first|second|third|fourth|fifth|sixth|final|last|incoming|\\d(?:st|nd|rd|th)?)(?:[-– ](?:year|month|week)s?(?![\\p{L}])|[- ]and[- ]| (?=\\w))?\\s*)+(?=\\w)");
    private static final List<String> LEFT = List.of(" a ", " an ", " the ", " as ", " am ", " is ", " currently ", " now ", "i'm ", "i’m ", " my ", " his ", " her ", ", ", "*", " was ", " were ", " and ", ": ", " also ", " both ", " been ", " become ", " became ", " include ", " includes ", " included ", " working as ", " held ", " appointed ", " named ", " hired as ", " elected ", " position of ", " post of ", " rank of ", " role of ", " title of ", " holds ", " holding ", " hold ", ") ", " subsequently ", " eventually ", " finally ", "formerly ", "former ", "previously ");
    private static final List<String> RIGHT = List.of(",", ";", ":", "(", " at ", " in ", " with ", " from ", " for ", " working", " who", " where", " under", " on ", " within ", " through the ", " by ", " since ", " until ", " till ", " - ", " – ", " — ", "@", "\n", " (", " specializing", " focusing", " and a ", " and an ", " and was ", " and received ", " and conducted ", " and did ", " and worked ", " and studied ", " and taught ", " and led ", " and wrote ", " and obtained ", " and earned ", " and completed ", " and then ", " and later ", " and became ", " and member", " and affiliate", " and part of ", " and former ", " and currently ", " and now ", " and am ", " and is ", " and served ", " and left ", " and retired ", " and stayed ", " and moved ", " and joined ", " and has ", " and have ", " and recently ", " and previously ", " and subsequently ", " before ", " & ", " majoring", " currently", " and i ", " studying", " pursuing", " advised", " supervised", " interested", " whose", " that ", " there", " focused", " based ", " between ", " jointly ", " of prof. ", " of professor ", " of dr. ");

    /** An office whose holder stands over what follows "of": "founder | of Brackwater Inc.". */
    private static final Wording OFFICE = Wording.anyCase("\\b(?:co-?founder|founder|CEO|CTO|COO|CSO|chief \\w+ officer|graduate|alumn(?:us|a))( of )"
        + "|\\b(?:dean|provost|(?:vice-)?chancellor|rector|director|president|head|principal)( of )(?-i:(?=(?:the )?(?:[\\p{Lu}][\\p{L}’'.-]* ){0,5}?(?:University|Institute|College|School|Academy|Laboratory|Hospital|Museum|Observatory)\\b))");

    /** "Scientist | at Large": a part of a title that looks like the beginning of a place. */
    private static final String AT_LARGE = " at large";

    /** "Ada Stern, | PhD | is a lecturer": a degree behind a name. */
    private static final Wording ADDRESSED = Wording.of("Ph\\.?D\\.?,? (?:is|was|has|serves|received|joined|holds|leads|directs)\\b");

    /** "the | Graduate Institute of Networking": a title's word in the name of a unit. */
    private static final Wording UNIT = Wording.of("Graduate (?:Institute|School|College|Cent(?:er|re)|Division|Program(?:me)?|University|Department|Faculty)\\b(?! (?i:student|candidate|director|coordinator|advis[eo]r|assistant|fellow))");
    /** A quoted honour that stands before the position it adorns: “Northmere Scholar” Professor. */
    private static final Wording HONOUR = Wording.of("^[\"“‘'][^\"“”‘’']{3,40}[\"”’']\\s?(?=\\p{L})");

    /** "As a | postdoc at Fenwold University, I study fog", "a | postdoc at Fenwold University": what opens a sentence or an item of a list. */
    private static final Wording AS = Wording.of("^(?:As|Once|Having been|In my (?:\\p{Ll}+ ){0,2}(?:role|position|capacity|job|work) as) (?:an? |the |(?=\\p{Lu}))|^[Aa]n? (?=\\p{L})");

    /** "a | teaching and | research assistant": what else who has a post does. */
    private static final Wording PAIR = Wording.of("(?:^| (?:an?|the|as|is|am) )(?<first>(?:[Gg]raduate |[Ss]enior )?(?:[Tt]eaching|[Rr]esearch) (?:and|&) )$");
    private static final Wording WORK = Wording.of("(?i)(?:teaching|research) (?:assistant|associate|fellow)");
    private static final int LONGEST_PAIR = 40;
    /** "Mira Oduya — | Reader": a name and the dash behind it. */
    private static final Wording NAME = Wording.of("(?:(?:Dr|Prof)\\.? )?(?<name>\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: \\p{Lu}[\\p{L}\\p{M}.’'-]*){1,3}) ?(?:[–—]|-{2,3}|(?<= )-) ?(?=\\p{L})");
    /** "an engineer | and | at Brackwater a designer": what only leads on. */
    private static final Wording AND = Wording.of("(?<=\\p{L}) and$");

    private TitlePhrases() {
    }

    /**
     * A position in a sentence.
     *
     * @param start first UTF-16 unit
     * @param end one past the last
     * @param text the words
     */
    public record Phrase(int start, int end, String text) {
    }

    /** The first position named in {@code sentence} at or after {@code from}. */
    public static Optional<Phrase> find(String sentence, int from) {
        for (Words.Found word : Words.of("title").find(sentence)) {
            if (word.start() >= from && !ADDRESSED.matcher(sentence).region(word.start(), sentence.length()).lookingAt() && !UNIT.matcher(sentence).region(word.start(), sentence.length()).lookingAt()) {
                Phrase phrase = around(sentence, word, from);
                if (phrase.text().length() < 80 && !phrase.text().isEmpty()) {
                    return Optional.of(phrase);
                }
            }
        }
        return Optional.empty();
    }

    private static Phrase around(String sentence, Words.Found word, int from) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        int start = from;
        for (String mark : LEFT) {
            int at = lower.lastIndexOf(mark, Math.max(0, word.start() - mark.length()));
            if (at >= 0 && at + mark.length() <= word.start() && at + mark.length() > start) {
                start = at + mark.length();
            }
        }
        int end = sentence.length();
        for (String mark : RIGHT) {
            int at = lower.indexOf(mark, lower.startsWith(AT_LARGE, word.end()) ? word.end() + AT_LARGE.length() : word.end());
            end = at >= 0 && at < end ? at : end;
        }
        Matcher office = OFFICE.matcher(sentence).region(start, Math.max(start, end));
        end = AND.matcher(sentence).region(start, Math.max(start, end)).find() ? end - " and".length() : end;
        return strip(sentence, start, office.find() ? Math.max(office.start(1), office.start(2)) : placed(sentence, word.end(), end));
    }

    /** Where the position ends that begins before {@code from}: at "of" where a university follows it, "professor | of Fenwold University", else at {@code end}. */
    private static int placed(String sentence, int from, int end) {
        int of = sentence.indexOf(" of ", from);
        String place = of < 0 || of + 4 > end ? "" : sentence.substring(of + 4, end);
        String named = place.startsWith("the ") ? place.substring(4) : place;
        boolean university = !named.isEmpty() && Character.isUpperCase(named.codePointAt(0)) && InstitutionForm.of(named) == InstitutionForm.UNIVERSITY && !named.contains(" of the ") && InstitutionForm.of(named.split(" (?:at|in) ")[0]) == InstitutionForm.UNIVERSITY;
        return university ? of : end;
    }

    private static Phrase strip(String sentence, int start, int end) {
        String text = sentence.substring(start, Math.max(start, end)).strip();
        Matcher name = NAME.matcher(text);
        text = name.lookingAt() && PersonNames.isLatin(name.group("name")) && !Words.of("title").in(name.group("name")) ? text.substring(name.end()) : text;
        text = AS.matcher(HONOUR.matcher(text).replaceFirst("")).replaceFirst("");
        Matcher pair = PAIR.matcher(sentence.substring(Math.max(0, start - LONGEST_PAIR), start));
        text = pair.find() && WORK.matcher(text).lookingAt() ? pair.group("first") + text : text;
        Matcher study = YEAR_OF_STUDY.matcher(text);
        String core = study.find() ? text.substring(study.end()) : text;
        while (!core.isEmpty() && ".!。'’".indexOf(core.charAt(core.length() - 1)) >= 0) {
            core = core.substring(0, core.length() - 1);
        }
        return new Phrase(start, end, core.strip());
    }
}
