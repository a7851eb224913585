package bole.importer.field;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.importer.section.SectionKind;
import bole.profile.Interest;
import bole.text.DateReader;
import bole.text.Folding;
import bole.text.Han;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Research interests: the members of their sections, the heads of their items, and "my research interests include …". */
final class InterestReader {

    private static final int MOST = 30;
    private static final int LONGEST = 90;
    private static final Pattern TOLD = Pattern.compile(
        "\\b(?:(?:research|academic|current|main|primary|broad) (?:interests?|topics?|areas?|directions?|fields?)[^.:]{0,60}?\\b(?:(?:includes?|including|lies?|lay|spans?|covers?|are|is|focus(?:es)? on|in the (?:areas?|fields?|intersection) of|in)\\b|:)"
        + "|interests? (?:includes?|including|are|lies?)\\b|research (?:mainly |primarily |currently |broadly )?(?:focus(?:es)?|cent(?:er|re)s) on\\b)\\s*:?\\s*",
        Pattern.CASE_INSENSITIVE);
    private static final Pattern WEAKLY_TOLD = Pattern.compile(
        "\\b(?:(?:i am|i['’]m|he is|she is)(?: \\w+){0,3} interested in|(?:i|he|she) (?:mainly |currently )?(?:works? on|focus(?:es)? on|stud(?:y|ies)))\\b\\s*:?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOLD_HAN = Pattern.compile(
        "(?:研究(?:兴趣|方向|领域|重点|内容)(?:主要|目前)?(?:包括|为|是|集中在|涵盖|涉及|在于|聚焦于|[:：])|感兴趣的(?:方向|领域)(?:包括|是|为)|研究(?:主要)?聚焦于)(?:但不限于|以下领域|以下方向|了)?[:：]?");
    private static final Pattern WEAKLY_TOLD_HAN = Pattern.compile("(?:我|本人|主要|目前|长期|一直)(?:主要|目前|长期|一直)?(?:从事|专注于|致力于|研究|也?对(?=.{2,80}兴趣))");
    private static final Pattern ANNOUNCED = Pattern.compile("(?:research|interests?|topics|areas|directions).{0,60}:\\s*$|(?:研究|兴趣|方向|领域).{0,12}[:：]\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING = Pattern.compile(
        "^(?:the |areas? of |fields? of |intersection of |area of |topics? (?:such as|like|including) |including |broadly |in |on |especially |particularly |specifically |such as |developing |mainly |primarily |focusing on |interested in |etc\\.?)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILING = Pattern.compile("(?:方面?(?:有|感|具有)?(?:浓厚|强烈)?的?兴趣|(?:有|感|具有)(?:浓厚|强烈)?的?兴趣|等(?:领域|方向|方面|问题)?(?:的?研究)?|方面的?研究|领域的?研究|的研究(?:工作)?|领域|\\betc\\.?|and more)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACRONYM = Pattern.compile("\\s?[(（](?=[^a-z]*[A-Z])[A-Z][A-Za-z0-9-]{1,7}[)）]$");
    private static final Pattern CLAUSE = Pattern.compile("(?:, (?:which|where|with|especially|particularly|specifically|aiming|including|and their|i )| with (?:a|an|the) | using | including | to | for the | through | that | which | at (?:the|my) | by |, such as | such as ).*$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Reading reading;
    private final List<Interest> interests = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private boolean weak;

    InterestReader(Reading reading) {
        this.reading = reading;
    }

    /** The interests, in the order of the page, each once. */
    List<Interest> read() {
        reading.sections().of(SectionKind.INTERESTS).forEach(this::section);
        if (interests.isEmpty()) {
            reading.sections().of(SectionKind.SUMMARY, SectionKind.OTHER).forEach(this::announced);
            Prose.sentences(reading).forEach(this::sentence);
        }
        if (interests.isEmpty()) {
            weak = true;
            Prose.sentences(reading).forEach(this::sentence);
        }
        return interests;
    }

    /** "My research covers the following areas:" and then a list, or paragraphs with heads in bold. */
    private void announced(Section section) {
        boolean listing = false;
        for (Block block : section.blocks()) {
            boolean member = block.kind() == BlockKind.ITEM && block.level() == 1 && !hasHeads(section) || block.kind() == BlockKind.PARAGRAPH && startsBold(block.text());
            if (listing && member) {
                line(block.text().visualLines().getFirst());
            } else if (block.kind() == BlockKind.PARAGRAPH) {
                listing = ANNOUNCED.matcher(lastLine(block.text())).find();
            }
        }
    }

    private static boolean hasHeads(Section section) {
        return section.blocks().stream().anyMatch(block -> block.kind() == BlockKind.PARAGRAPH && startsBold(block.text()));
    }

    private static boolean startsBold(RichText text) {
        return !text.isEmpty() && text.isBoldAt(0) && !text.isBold();
    }

    private static String lastLine(RichText text) {
        String last = text.text().substring(text.text().lastIndexOf('\n') + 1);
        return last.substring(Math.max(0, last.length() - 120));
    }

    private void section(Section section) {
        boolean listed = section.blocks().stream().anyMatch(block -> block.kind() == BlockKind.ITEM);
        int top = section.blocks().stream().filter(block -> block.kind() == BlockKind.ITEM).mapToInt(Block::level).min().orElse(1);
        for (Block block : section.blocks()) {
            if (block.kind() == BlockKind.ITEM && block.level() == top) {
                line(block.text().visualLines().isEmpty() ? block.text() : block.text().visualLines().getFirst());
            } else if (!listed && block.kind() != BlockKind.HEADING) {
                paragraph(block.text());
            } else if (block.kind() == BlockKind.HEADING && !listed) {
                keep(block.text());
            } else if (block.kind() == BlockKind.PARAGRAPH && interests.isEmpty()) {
                Sentences.of(block.text()).forEach(this::sentence);
            }
        }
    }

    private void paragraph(RichText text) {
        List<RichText> lines = text.visualLines();
        boolean bulleted = lines.size() > 1 && lines.stream().allMatch(line -> line.text().length() < 160);
        if (bulleted) {
            lines.forEach(this::line);
            return;
        }
        for (RichText sentence : Sentences.of(text)) {
            int before = interests.size();
            sentence(sentence);
            boolean enumeration = sentence.text().length() < 300 && Listing.of(sentence).stream().allMatch(member -> wordCount(member.text()) <= 7);
            if (before == interests.size() && enumeration) {
                enumerate(sentence);
            }
        }
    }

    /** An item: its bold head, what stands before its colon, or its members. */
    private void line(RichText raw) {
        RichText line = Entries.unbulleted(raw);
        int colon = colon(line.text());
        if (colon > 1 && colon < LONGEST) {
            keep(line.slice(0, colon));
        } else if (!line.bolds().isEmpty() && line.bolds().getFirst().start() < 3 && line.text().length() > LONGEST) {
            keep(line.slice(line.bolds().getFirst().start(), line.bolds().getFirst().end()));
        } else {
            int before = interests.size();
            sentence(line);
            if (before == interests.size()) {
                item(line);
            }
        }
    }

    private void item(RichText line) {
        List<RichText> members = Listing.of(line);
        boolean flat = line.text().length() > 60 || members.size() > 2;
        if (members.size() > 1 && flat && members.stream().allMatch(member -> wordCount(member.text()) <= 6)) {
            members.forEach(this::keep);
        } else {
            keep(line);
        }
    }

    private static int colon(String text) {
        int plain = text.indexOf(':');
        int wide = text.indexOf('：');
        return plain < 0 || wide >= 0 && wide < plain ? wide : plain;
    }

    private void sentence(RichText sentence) {
        String text = sentence.text();
        if (text.length() > 1_200 || isAboutOthers(text)) {
            return;
        }
        Matcher told = (Han.in(text) ? weak ? WEAKLY_TOLD_HAN : TOLD_HAN : weak ? WEAKLY_TOLD : TOLD).matcher(text);
        if (told.find() && told.end() < text.length()) {
            RichText rest = sentence.from(told.end());
            List<RichText.Run> bolds = rest.bolds();
            if (!bolds.isEmpty() && bolds.getFirst().start() < 40) {
                bolds.forEach(bold -> keep(rest.slice(bold.start(), bold.end())));
            } else {
                enumerate(clipped(rest));
            }
        }
    }

    private static boolean isAboutOthers(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("student") && lower.contains("interested") || lower.contains("if you") || text.contains("欢迎") || lower.startsWith("we ") || lower.startsWith("our ");
    }

    private static RichText clipped(RichText rest) {
        Matcher clause = CLAUSE.matcher(rest.text());
        return clause.find() && clause.start() > 3 ? rest.slice(0, clause.start()) : rest;
    }

    private void enumerate(RichText text) {
        List<RichText> members = Listing.of(text);
        if (members.stream().filter(member -> wordCount(member.text()) <= 8).count() * 2 >= members.size()) {
            members.stream().filter(member -> wordCount(member.text()) <= 8).forEach(this::keep);
        }
    }

    private static int wordCount(String text) {
        return Han.in(text) ? text.length() / 3 : text.split(" ").length;
    }

    private void keep(RichText raw) {
        String label = clean(Segments.trimmed(raw).text());
        boolean said = label.length() > 1 && label.length() <= LONGEST && wordCount(label) <= 12 && label.codePoints().anyMatch(Character::isLetter)
            && DateReader.find(label).isEmpty() && !label.contains("http") && !label.contains("@");
        if (said && interests.size() < MOST && seen.add(Folding.key(label))) {
            interests.add(new Interest(label, "", reading.source(), raw.lines()));
        }
    }

    private static String clean(String text) {
        String label = LEADING.matcher(text).replaceFirst("");
        label = TRAILING.matcher(label).replaceFirst("").strip();
        label = wordCount(label) > 2 ? ACRONYM.matcher(label).replaceFirst("") : label;
        return label.replaceAll("[.。:：,，;；]+$", "").strip();
    }
}
