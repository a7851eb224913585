package bole.importer.field.person;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.Words;
import bole.importer.field.reading.Prose;
import bole.text.Wording;

/** Tells whether the first words of a line are the post that a page shows of its person: "Reader in Optics", "Member of Technical Staff". */
final class ShownTitles {

    /** What begins so is a part of a university, though a title is in its name: "Graduate School of Fog". */
    private static final Wording UNIT = Wording.of("(?:(?:Graduate|Doctoral|Undergraduate|Professional) )?(?:School|College|Faculty|Department|Academy|Program(?:me)?) (?:of|for|in)\\b");
    private static final Wording SERVICE = Wording.anyCase("\\b(?:editor|reviewer|committee|member|chair|hiring|positions?|openings?|advisors?|supervisors?|homepage|page|for|about|you|your|dissertations?|thesis|theses|courses?|teaching|experiences?|skills|tests?|students|publications?|supervised)\\b|\\d");
    /** "Mira is a …" begins a sentence, which is read as one. */
    private static final Wording SUBJECT = Wording.of("^(?:As|Being|Having|Once|If|When|While|After|During|Following|Upon|Since|The (?:faculty|staff|students)) | (?:(?:is|was|ha(?:s|ve|d) been) (?:an?|the) |(?:holds|received|earned|obtained|completed|joined|has|took|got|did|defended|finished|gained|began|started|pursued|became|left) (?:an?|the|his|her|both)\\b|(?:serves|served|works|worked|studied|trained) (?:as|at|in|for|with)\\b)");
    /** A post that is named by its field: "Professor for Optics". */
    private static final Wording POST_FOR = Wording.of("\\b(Professor|Lecturer|Reader|Fellow|Scientist|Researcher|Engineer|Officer|Director|Dean|Coordinator|Specialist) for (?=\\p{Lu})");
    /** Words of service that are a part of a post: "Professor and | Chair", "| Member of Technical Staff |", "| Teaching | Fellow", "W2 | Professor". */
    private static final Wording IN_POST = Wording.of("(?<=Professor) (?:and|&) (?:(?:Department|Associate|Vice|Endowed|Deputy|Division) ){0,2}Chair\\b|^(?:(?:Department|Associate|Vice|Endowed|Deputy|Division) ){0,2}Chair (?:and|&) (?=(?:\\p{Lu}\\p{L}+ ){0,2}Professor)"
        + "|\\bMember of (?:the )?(?:\\p{Lu}\\p{L}+ )?(?:Technical|Research|Scientific|Academic) Staff\\b|\\b(?:Technical |Research )?Staff Member\\b|\\b(?:Faculty|Founding|Associate|Junior|Senior) (?:Faculty )?Member\\b|\\bTeaching (?=(?:Assistant|Associate|Fellow|Professor|Lecturer|Faculty|Specialist)\\b)"
        + "|(?<=\\b(?:Policy|Technical|Scientific|Science|Economic|Special|Legal|Senior|Academic|Strategic|Research|Clinical|Principal) )Advisor$|^(?:Department|Distinguished|Endowed|Named|Research|Junior|University|Vice) Chair(?: Professor)?$|^Chair (?=Professor\\b)|\\b[WC][1-4][- ](?=Professor|Professur|Professorin)|(?<=\\b(?:Engineer|Scientist|Developer|Analyst|Level|Researcher) )(?:L?[1-7])$|\\bCourse (?=Instructor|Assistant|Lecturer|Coordinator)|^University (?=Professor|Lecturer|Reader|Teacher|Researcher|Librarian)|\\b(?:High|Middle|Primary|Secondary|Elementary|Grade|Junior High) School (?=Teacher)");

    private ShownTitles() {
    }

    /** Whether {@code head}, the words of a line before its first sign, is such a post. */
    static boolean is(String head) {
        String post = IN_POST.matcher(POST_FOR.matcher(head).replaceAll("$1 of ")).replaceAll("");
        boolean capital = !head.isEmpty() && Character.isUpperCase(head.codePointAt(0));
        boolean degreeOnly = Degrees.find(head).stream().anyMatch(degree -> degree.start() == 0 && degree.end() >= head.strip().length() - 1);
        return capital && !degreeOnly && head.split(" ").length <= 7 && Words.of("title").in(head) && !Prose.isSpoken(head + " ") && !InstitutionForm.of(post).isInstitution() && !UNIT.matcher(head).lookingAt() && !Words.of("advice").has(head) && !HeldPosition.GRANT.matcher(head).matches()
            && head.indexOf('!') < 0 && !SERVICE.matcher(post).find() && !SUBJECT.matcher(head).find();
    }
}
