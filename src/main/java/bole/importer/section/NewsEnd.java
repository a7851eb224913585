package bole.importer.section;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.text.DateReader;
import bole.text.Wording;
import java.util.List;

/** Where a box of news ends that no heading follows: a paragraph below its list in which the person says who she is. */
final class NewsEnd {

    private static final Wording SAID = Wording.of("(?:(?:Hi|Hello|Hey|Welcome)\\b[^.!]{0,60}[.!,] ?)?(?:I am|I['’]m|My name is) (?:(?:currently|now|presently|also|working as) )*(?:an? |the |at |\\p{Lu}|(?:assistant|associate|full|adjunct|visiting|postdoc\\p{L}*) )|(?:My|Our) (?:current |main |primary )?(?:research|work)\\b|I (?:study|work on|work at|received|obtained|hold|earned|completed|lead|direct)\\b"
        + "|(?:大家好|你好|您好)?[，,！!。]?(?:我(?:叫|是|目前|现在|现为|于|的研究)|本人(?:是|现|目前|于))");

    private NewsEnd() {
    }

    /** Whether {@code block} stands behind the news, of which {@code above} are the blocks. */
    static boolean is(Block block, List<Block> above) {
        boolean listed = block.kind() == BlockKind.PARAGRAPH && !above.isEmpty() && above.stream().noneMatch(one -> one.kind() == BlockKind.PARAGRAPH && !DateReader.find(one.text().text()).isEmpty());
        return listed && above.stream().anyMatch(one -> one.kind() != BlockKind.PARAGRAPH) && SAID.matcher(block.text().text()).lookingAt();
    }
}
