package bole.importer.field.interest;

import bole.importer.field.form.Sentences;
import bole.importer.page.RichText;
import bole.text.Han;
import bole.text.Wording;
import java.util.List;

/** What one item of a list of interests names: the fields it enumerates, or itself: "peat ecology, tidal modelling" two, "maps of fens, bogs, and mires" one. */
final class InterestItems {

    private static final int MOST_WORDS = 8;
    private static final int MOST_OF_MEMBER = 6;
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_FIELD = 90;
    private static final Wording SEPARATOR = Wording.of("[,;，；、|·•\n]");
    private static final Wording BRACKETED = Wording.of("\\s?[(（][^()（）]*[)）]|[;,；，.。]$");
    /** A head to which all that is enumerated belongs: "applied studies in | energy, climate, and trade". */
    private static final Wording HEADED = Wording.anyCase("(?:[\\w-]+ ){0,3}(?:studies|applications?|methods?|problems|models?|modell?ing|analysis|design|optimi[sz]ation|use|theory|theories|histor(?:y|ies)|politics|economics|ethics|dynamics|evolution|ecology|effects?|impacts?|role|structure|regulation|control|management|synthesis|inference|techniques|algorithms|approaches) (?:of|in|for|to|on) [\\w-]+(?: [\\w-]+)?, (?:[\\w-]+(?: [\\w-]+)?, )*(?:and|or) [\\w-]+(?: [\\w-]+)?\\W?");

    private InterestItems() {
    }

    /** {@code line} up to the end of its first sentence, where that names a field and the others tell of it: "Fen maps. | I wrote a book on them." */
    static RichText opening(RichText line) {
        List<RichText> sentences = Sentences.of(line);
        boolean named = sentences.size() > 1 && !InterestForms.startsWithSentence(line) && ".。".indexOf(sentences.getFirst().text().charAt(sentences.getFirst().text().length() - 1)) >= 0 && InterestForms.isShort(sentences.getFirst(), MOST_WORDS);
        return named ? sentences.getFirst() : line;
    }

    /** What {@code whole} names; {@code one} where its neighbours show that an item is one interest. */
    static List<RichText> members(RichText whole, boolean one) {
        RichText line = InterestPhrases.parts(whole).stream().findFirst().orElse(whole);
        List<RichText> members = Listing.of(line);
        boolean headed = one && line.text().length() <= LONGEST_FIELD && HEADED.matcher(line.text()).matches();
        boolean joined = one && members.size() == 2 && !SEPARATOR.matcher(BRACKETED.matcher(line.text()).replaceAll("")).find();
        boolean flat = line.text().length() > LONGEST_LINE || members.size() > 2 || members.size() == 2 && line.text().indexOf(", ") > 0 && members.stream().allMatch(InterestItems::isWhole);
        boolean broken = one && !line.text().matches("[^;；]{2,}[;；].*") && (line.text().length() <= LONGEST_LINE || Han.in(line.text())) && members.stream().anyMatch(member -> isFragment(member.text()) && !InterestLabels.isField(member.text()));
        boolean apart = members.size() > 1 && (flat || one && Han.in(line.text())) && !broken && !joined && !headed;
        return apart && members.stream().allMatch(member -> InterestLabels.wordCount(member.text()) <= MOST_OF_MEMBER) ? members : List.of(line);
    }

    /** Whether {@code member} can be a field alone beside another: "peat ecology", "ethics". */
    private static boolean isWhole(RichText member) {
        return !Han.in(member.text()) && InterestForms.isShort(member, MOST_OF_MEMBER) && (member.text().indexOf(' ') > 0 || InterestLabels.isField(member.text())) && !member.text().contains(" and ");
    }

    /** Whether {@code text} is too short to name a field without its neighbours: 任务 in 任务、轨迹规划和控制. */
    private static boolean isFragment(String text) {
        return Han.in(text) ? text.length() < 4 : text.indexOf(' ') < 0 && text.chars().filter(Character::isUpperCase).count() < 2;
    }
}
