package bole.importer.field.interest;

import bole.importer.field.form.Sentences;
import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.text.DateReader;
import bole.text.Wording;
import java.util.List;

/** Tells whether a paragraph announces the interests that stand below it: "My research covers the following areas:". */
final class InterestAnnouncements {

    private static final int LAST_OF_LINE = 240;
    private static final int MOST_WORDS = 8;
    private static final Wording ANNOUNCED = Wording.anyCase("\\b(?:emphasis|focus(?:es|ing)?|interested) (?:on|in)\\s?:\\s*$|\\b(?:projects|problems|topics) (?:regarding|about|around|concerning|related to)\\b[^.:]{0,20}:\\s*$|(?:research|interests?|topics|areas|directions|threads|themes|thrusts|pillars)[^.]{0,60}:\\s*$|(?:research|interests?|specialization|expertise).{0,40}\\b(?:are|include|includes|including|following|covers?|spans?)\\s*$|(?:research|interests?)\\b.{0,160}\\b(?:includ(?:e|es|ing)|such as|as follows|following)\\b[^.:]{0,100}:\\s*$|(?:研究|兴趣|方向|领域).{0,12}[:：]\\s*$|(?:研究|兴趣)[^。]{0,50}(?:包括|包含|如下|有)[:：]\\s*$");
    /** What is worked on, where terms stand below: "I am currently working on:". */
    private static final Wording WORKS = Wording.anyCase("\\b(?:i|he|she)(?: am|['’]m| is)? (?:\\w+ ){0,2}(?:work(?:s|ing)?|focus(?:ing|es|ed)?) on\\s?(?:the following\\s?)?:\\s*$|\\b(?:i|he|she) (?:\\w+ )?(?:study|studies|research|researches)\\s?:\\s*$");
    static final Wording INTERESTS = Wording.anyCase("\\binterests?\\b|研究(?:兴趣|方向)");

    private InterestAnnouncements() {
    }

    /** Whether {@code paragraph} of {@code blocks} announces the interests that the blocks below it name. */
    static boolean stand(Block paragraph, List<Block> blocks) {
        return areAt(paragraph.text()) || (isTold(paragraph.text()) || WORKS.matcher(lastLine(paragraph.text())).find()) && isOverTerms(blocks, paragraph) || isAnnouncing(paragraph.text()) && isOverHeads(blocks, paragraph);
    }

    /** Whether {@code text} ends with words that announce interests. */
    static boolean areAt(RichText text) {
        return ANNOUNCED.matcher(lastLine(text)).find();
    }

    /** Whether {@code paragraph} ends with a sentence that says outright what the interests are. */
    private static boolean isTold(RichText paragraph) {
        List<RichText> sentences = Sentences.of(paragraph);
        return !sentences.isEmpty() && INTERESTS.matcher(sentences.getLast().text()).find() && InterestPhrases.told(sentences.getLast()).isPresent();
    }

    /** Whether the items that follow {@code paragraph} are two or more and nothing but terms. */
    private static boolean isOverTerms(List<Block> blocks, Block paragraph) {
        return areTerms(below(blocks, paragraph));
    }

    /** Whether {@code items} are two or more and nothing but terms. */
    static boolean areTerms(List<Block> items) {
        return items.size() > 1 && items.stream().allMatch(item -> InterestForms.isShort(item.text(), MOST_WORDS) && DateReader.find(item.text().text()).isEmpty());
    }

    private static boolean isAnnouncing(RichText paragraph) {
        List<RichText> sentences = Sentences.of(paragraph);
        return !sentences.isEmpty() && InterestPhrases.announces(sentences.getLast());
    }

    /** Whether the items that follow {@code paragraph} are two or more, and each is a term or begins with one. */
    private static boolean isOverHeads(List<Block> blocks, Block paragraph) {
        List<Block> items = below(blocks, paragraph);
        return items.size() > 1 && items.stream().allMatch(item -> item.text().startsBold() || InterestForms.dash(item.text().text()) > 1 || InterestForms.isShort(item.text(), MOST_WORDS)) && items.stream().allMatch(item -> DateReader.find(item.text().text()).isEmpty());
    }

    private static String lastLine(RichText text) {
        String last = text.text().substring(text.text().lastIndexOf('\n') + 1);
        return last.substring(Math.max(0, last.length() - LAST_OF_LINE));
    }

    private static List<Block> below(List<Block> blocks, Block paragraph) {
        return blocks.stream().dropWhile(block -> block != paragraph).skip(1).takeWhile(block -> block.kind() == BlockKind.ITEM).toList();
    }
}
