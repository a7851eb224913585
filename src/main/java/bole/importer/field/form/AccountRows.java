package bole.importer.field.form;

import bole.importer.page.Block;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.importer.section.SectionKind;
import bole.profile.LinkKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rows of accounts in a section about something else, as of the foot of a page: lines that are links to accounts at two places and more, with a few words beside them, "Contact me via", "Google Scholar ORCID CV",
 * and signs without a word. Lines one below the other are one row; below works one account is enough.
 */
public final class AccountRows {

    private static final String MAIL = "mailto:";
    private static final int LONGEST_WORDS = 30;
    private static final int FEWEST = 2;

    private AccountRows() {
    }

    /** The blocks of {@code section} that are such rows. */
    public static Set<Block> in(Section section) {
        Set<Block> rows = new HashSet<>();
        List<Block> open = new ArrayList<>();
        for (Block block : section.blocks()) {
            if (isSigns(block.text())) {
                rows.add(block);
            }
            if (isBrief(block.text())) {
                open.add(block);
            } else {
                close(open, section.kind(), rows);
            }
        }
        close(open, section.kind(), rows);
        return rows;
    }

    private static void close(List<Block> open, SectionKind section, Set<Block> rows) {
        long places = open.stream().flatMap(block -> places(block.text())).distinct().count();
        if (section != SectionKind.STUDENTS && places >= (section == SectionKind.PUBLICATIONS ? 1 : FEWEST)) {
            rows.addAll(open);
        }
        open.clear();
    }

    /** Whether {@code line} alone is such a row. */
    public static boolean isOne(RichText line) {
        return !line.links().isEmpty() && isBrief(line) && places(line).distinct().count() >= FEWEST;
    }

    /** Whether {@code text} is links without a word. */
    private static boolean isSigns(RichText text) {
        return text.text().isBlank() && !text.links().isEmpty();
    }

    /** Whether {@code text} is links, accounts among them, with a few words beside them. */
    private static boolean isBrief(RichText text) {
        int linked = text.links().stream().mapToInt(link -> link.end() - link.start()).sum();
        return text.text().length() - linked < LONGEST_WORDS && places(text).findAny().isPresent();
    }

    /** Where the accounts are that {@code text} leads to: kinds of links, mail, and hosts of other places. */
    private static Stream<String> places(RichText text) {
        return text.links().stream().map(RichText.Run::url).flatMap(url -> {
            LinkKind kind = LinkKinds.of(url, "");
            boolean known = kind != LinkKind.OTHER && kind != LinkKind.HOMEPAGE && kind != LinkKind.CV;
            return known ? Stream.of(kind.name()) : url.startsWith(MAIL) ? Stream.of(MAIL) : AccountAddresses.isOfPerson(url) || AccountAddresses.isOfAnybody(url) ? Stream.of(url.replaceFirst("^https?://([^/]+).*$", "$1")) : Stream.empty();
        });
    }
}
