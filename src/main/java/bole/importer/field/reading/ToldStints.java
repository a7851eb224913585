package bole.importer.field.reading;

import bole.importer.field.chinese.ChineseProseStints;
import bole.importer.field.english.ProseStints;
import bole.importer.page.RichText;
import bole.profile.Stint;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stints that single sentences of a page tell, in their language; several readers ask for those of the same sentence, which is read once. */
public final class ToldStints {

    private final Map<RichText, List<Stint>> known = new IdentityHashMap<>();
    private final int source;

    /** @param source index of the page's file */
    ToldStints(int source) {
        this.source = source;
    }

    /** What {@code sentence} tells by itself. */
    public List<Stint> in(RichText sentence) {
        return in(sentence, false, false, Optional.empty());
    }

    /**
     * What {@code sentence} tells among others.
     *
     * @param listed whether it may be a line of a list
     * @param past whether what stands before it is over
     * @param earlier the place told before it
     */
    public List<Stint> in(RichText sentence, boolean listed, boolean past, Optional<String> earlier) {
        boolean alone = !listed && !past && earlier.isEmpty();
        return alone ? known.computeIfAbsent(sentence, told -> read(told, false, false, earlier)) : read(sentence, listed, past, earlier);
    }

    private List<Stint> read(RichText sentence, boolean listed, boolean past, Optional<String> earlier) {
        return Prose.isChinese(sentence.text()) ? ChineseProseStints.read(sentence, source, earlier).stream().map(ToldStints::pursued).toList() : ProseStints.read(sentence, source, listed, past, earlier);
    }

    /** {@code stint} as one of now where its title says that the studies go on: 在读博士. */
    private static Stint pursued(Stint stint) {
        return stint.title().startsWith("在读") && stint.from().isEmpty() && stint.to().isEmpty() ? stint.ongoing() : stint;
    }
}
