package bole.importer.field;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.importer.section.SectionKind;
import bole.profile.Award;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Awards: one for each line of their sections, the year taken out of the title. */
final class AwardReader {

    private static final int MOST = 200;
    private final Reading reading;
    private final List<Award> awards = new ArrayList<>();

    AwardReader(Reading reading) {
        this.reading = reading;
    }

    /** The awards, in the order of the page. */
    List<Award> read() {
        reading.sections().of(SectionKind.AWARDS).forEach(this::section);
        return awards;
    }

    private void section(Section section) {
        int top = section.blocks().stream().filter(block -> block.kind() == BlockKind.ITEM).mapToInt(Block::level).min().orElse(0);
        for (Block block : section.blocks()) {
            switch (block.kind()) {
                case ITEM -> {
                    if (block.level() == top || !DateReader.find(block.text().text()).isEmpty()) {
                        item(block.text());
                    }
                }
                case ROW -> item(block.text());
                case PARAGRAPH -> block.text().visualLines().forEach(this::line);
                case HEADING -> block.text();
            }
        }
    }

    private void item(RichText text) {
        List<RichText> lines = text.visualLines();
        if (!lines.isEmpty()) {
            award(lines.size() > 1 && lines.getFirst().text().length() < 12 || lines.size() == 2 ? text : lines.getFirst(), text);
        }
    }

    private void line(RichText line) {
        List<RichText> parts = parts(Entries.unbulleted(line));
        parts.forEach(part -> award(part, part));
    }

    /** "2025 甲奖 / 2024 乙奖" and "甲奖（2022）；乙奖（2021）" are several awards on one line. */
    private static List<RichText> parts(RichText line) {
        List<RichText> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < line.text().length(); i++) {
            if ("；;".indexOf(line.text().charAt(i)) >= 0 || line.text().startsWith(" / ", i)) {
                parts.add(line.slice(start, i));
                start = i + 1;
            }
        }
        parts.add(Segments.trimmed(line.from(start)));
        return parts.stream().map(AwardReader::unslashed).filter(part -> !part.isEmpty()).toList();
    }

    private static RichText unslashed(RichText part) {
        return part.text().startsWith("/") ? part.from(1) : part;
    }

    private void award(RichText text, RichText whole) {
        String words = text.text();
        List<FoundDate> dates = DateReader.find(words);
        StringBuilder title = new StringBuilder();
        int from = 0;
        for (FoundDate date : dates) {
            title.append(words, from, date.start()).append(' ');
            from = date.end();
        }
        title.append(words.substring(from));
        String clean = clean(title.toString());
        boolean said = clean.length() > 3 && clean.length() < 300 && clean.codePoints().filter(Character::isLetter).count() > 2 && !isRemark(clean);
        if (!said || awards.size() >= MOST) {
            return;
        }
        List<OptionalInt> years = years(dates.isEmpty() ? DateReader.find(whole.text()) : dates);
        years.forEach(year -> awards.add(new Award(clean, "", year, reading.source(), whole.lines())));
    }

    private static boolean isRemark(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("see ") || lower.startsWith("please ") || lower.startsWith("more ") || lower.startsWith("for a ") || lower.startsWith("i have ") || text.endsWith(":");
    }

    /** The years of an award: each of an enumeration is an award of its own; a span counts by its beginning. */
    private static List<OptionalInt> years(List<FoundDate> dates) {
        List<OptionalInt> years = dates.stream().map(date -> date.interval().from().or(() -> date.interval().to())).flatMap(java.util.Optional::stream)
            .map(PartialDate::year).distinct().map(OptionalInt::of).toList();
        return years.isEmpty() ? List.of(OptionalInt.empty()) : years;
    }

    private static String clean(String text) {
        String title = text.replace("()", " ").replace("（）", " ").replace("[]", " ").replaceAll("\\s+", " ").strip();
        RichText trimmed = Segments.trimmed(RichText.plain(title, 1));
        return trimmed.text().replaceAll("[(（\\[][\\s,，、;:]*[)）\\]]", "").strip();
    }
}
