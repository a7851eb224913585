package bole.importer.field.interest;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.importer.section.Sections;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;

/** Fields that stand in bold before what tells of them, below "Research" or behind a sentence that announces them: "**Peat ecology.** We ask how bogs grow." */
final class BoldHeads {

    private static final int MOST_WORDS = 7;
    /** So many paragraphs may tell of one field. */
    private static final int MOST_BELOW = 2;
    private static final Wording MARK = Wording.of("\\s*[:：.。]\\s*$");
    /** What a sentence has that tells of a field, and the line below the title of a work has not. */
    private static final Wording TELLING = Wording.anyCase("\\b(?:we|i|my|our|us|how|why|what|this|these|can|is|are|through|using|including|such as)\\b|[\\u3400-\\u9fff]{8}");
    /** How the line of a work goes on: its authors, its year. */
    private static final Wording OF_WORK = Wording.of("^[\\s.:：,–—-]*(?:\\p{Lu}\\p{L}*\\.? ){1,3}\\p{Lu}[\\p{L}.]*(?:,| and | & )|et al\\b|^[\\s.:,–—-]*[(（]?(?:19|20)\\d\\d");

    private BoldHeads() {
    }

    /** The fields that {@code section}, headed "Research", tells of one after the other; none where anything else stands in bold there. */
    static List<RichText> told(Section section) {
        List<Block> blocks = section.blocks().stream().filter(block -> !block.text().isEmpty()).dropWhile(block -> head(block).isEmpty()).toList();
        List<RichText> heads = new ArrayList<>();
        int telling = 0;
        for (int at = 0; at < blocks.size(); at++) {
            RichText head = head(blocks.get(at));
            boolean alone = !head.isEmpty() && blocks.get(at).text().isBold();
            String rest = alone ? at + 1 < blocks.size() ? blocks.get(at + 1).text().text() : "" : blocks.get(at).text().text().substring(head.text().length());
            if (!head.isEmpty() && (!InterestForms.isShort(head, MOST_WORDS) || OF_WORK.matcher(rest).find()) || head.isEmpty() && blocks.get(at).kind() == BlockKind.HEADING) {
                return List.of();
            }
            if (!head.isEmpty()) {
                heads.add(head);
                telling += isField(head) && TELLING.matcher(rest).find() ? 1 : 0;
            }
        }
        return heads.size() > 1 && telling * 2 >= heads.size() ? heads : List.of();
    }

    /** The fields that stand alone in bold behind a paragraph of {@code blocks} that announces them, with a few blocks below each. */
    static List<RichText> announced(List<Block> blocks) {
        for (int at = 0; at + 1 < blocks.size(); at++) {
            boolean announces = blocks.get(at).kind() == BlockKind.PARAGRAPH && InterestAnnouncements.areAt(blocks.get(at).text()) && isAlone(blocks.get(at + 1));
            List<RichText> heads = announces ? alone(blocks.subList(at + 1, blocks.size())) : List.of();
            if (heads.size() > 1) {
                return heads;
            }
        }
        return List.of();
    }

    private static List<RichText> alone(List<Block> blocks) {
        List<RichText> heads = new ArrayList<>();
        int below = 0;
        for (Block block : blocks) {
            boolean alone = isAlone(block);
            below = alone || block.kind() == BlockKind.ITEM ? 0 : below + 1;
            if (below > MOST_BELOW) {
                return heads;
            }
            if (alone) {
                heads.add(head(block));
            }
        }
        return heads;
    }

    private static boolean isAlone(Block block) {
        RichText head = block.text().isBold() ? head(block) : RichText.EMPTY;
        return !head.isEmpty() && isField(head) && !Sections.isName(head.text());
    }

    /** The words in bold with which the paragraph {@code block} begins, without number and mark; empty if there are none or too many. */
    private static RichText head(Block block) {
        RichText head = block.kind() == BlockKind.PARAGRAPH ? InterestForms.unmarked(InterestForms.head(block.text())) : RichText.EMPTY;
        var mark = MARK.matcher(head.text());
        return mark.find() ? head.slice(0, mark.start()) : head;
    }

    private static boolean isField(RichText head) {
        String label = head.text();
        return InterestForms.isShort(head, MOST_WORDS) && (Han.in(label) || label.indexOf(' ') > 0 || InterestLabels.isField(label) || PairedFields.isNamed(label));
    }
}
