package bole.importer.field;

import bole.importer.page.RichText;
import bole.profile.Publication;
import bole.text.DateReader;
import bole.text.Han;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One entry of a list of publications as a work: title, authors, venue, year, status, address. */
final class WorkReader {

    private static final Pattern QUOTED = Pattern.compile("[“\"]([^”\"]{12,300})[”\"]");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19[5-9]\\d|20[0-4]\\d)(?!\\d)");
    private static final Pattern SHORT_YEAR = Pattern.compile("[A-Z][A-Za-z]{1,11}\\s?['’]([0-4]\\d)\\b");
    private static final Pattern NUMBER = Pattern.compile("^\\s*(?:\\[[A-Z]?\\d{1,3}\\]|\\(?\\d{1,3}[.)])\\s*");

    private final Entry entry;
    private final String groupYear;
    private final int source;

    WorkReader(Entry entry, String groupYear, int source) {
        this.entry = entry;
        this.groupYear = groupYear;
        this.source = source;
    }

    /** The work, if the entry is one. */
    Optional<Publication> read() {
        RichText all = numberless(entry.text());
        if (all.text().length() > 6_000 || isRemark(all.text())) {
            return Optional.empty();
        }
        List<RichText> lines = all.visualLines();
        Optional<RichText> title = title(all, lines);
        if (title.isEmpty()) {
            return Optional.empty();
        }
        String words = Segments.trimmed(title.get()).text().replace('\n', ' ');
        List<String> authors = authors(lines, words);
        String venue = venue(lines, words);
        String status = status(all.text(), venue);
        OptionalInt year = year(all.text(), words);
        boolean said = !authors.isEmpty() || !venue.isEmpty() || !status.isEmpty() || year.isPresent();
        if (!said || !isTitle(words)) {
            return Optional.empty();
        }
        return Optional.of(new Publication(words, authors, venue, year, status, address(all), "", source, entry.where()));
    }

    /** Whether an entry only speaks about works: "主要从事…研究，发表论文20余篇". */
    private static boolean isRemark(String text) {
        return Han.in(text) && (text.contains("从事") || text.contains("发表论文") || text.contains("发表") && text.contains("余篇") || text.startsWith("请") || text.startsWith("更多"));
    }

    private static RichText numberless(RichText text) {
        Matcher number = NUMBER.matcher(text.text());
        return number.find() ? text.from(number.end()) : text;
    }

    private static boolean isTitle(String text) {
        boolean words = Han.in(text) ? text.length() >= 6 : text.split("\\s+").length >= 3 || text.split("\\s+").length == 2 && text.length() > 12;
        String lower = text.toLowerCase(Locale.ROOT);
        return words && text.length() < 400 && !lower.startsWith("see ") && !lower.startsWith("full list") && !lower.startsWith("please ") && !lower.startsWith("my ") && !lower.startsWith("for ")
            && !lower.startsWith("you can ") && !lower.contains("google scholar") && !text.contains("谷歌学术") && !lower.startsWith("i have") && !lower.startsWith("* ") && !lower.contains("equal contribution");
    }

    private Optional<RichText> title(RichText all, List<RichText> lines) {
        Matcher quoted = QUOTED.matcher(all.text());
        if (quoted.find()) {
            return Optional.of(all.slice(quoted.start(1), quoted.end(1)));
        }
        if (lines.size() > 1) {
            Optional<RichText> own = lines.stream().filter(this::mayBeTitle).findFirst().map(WorkReader::styledPart);
            if (own.isPresent()) {
                return own;
            }
        }
        return inLine(all);
    }

    private boolean mayBeTitle(RichText line) {
        return isTitle(line.text()) && !Authors.isList(line.text()) && Authors.leading(line.text()) == 0 && line.text().length() > 14
            && !(line.text().length() < 60 && Words.of("venue").in(line.text()) && YEAR.matcher(line.text()).find()) && styledPart(line).text().length() > 10;
    }

    /** The styled run that makes up most of {@code line}, else the line up to its first full stop. */
    private static RichText styledPart(RichText line) {
        Optional<RichText> run = styled(line).filter(part -> part.text().length() > 20 && part.text().length() * 5 > line.text().length() * 2);
        return run.orElseGet(() -> Sentences.of(line).getFirst());
    }

    private static Optional<RichText> styled(RichText line) {
        List<RichText> runs = new ArrayList<>();
        line.links().forEach(run -> runs.add(line.slice(run.start(), run.end())));
        line.bolds().forEach(run -> runs.add(line.slice(run.start(), run.end())));
        line.italics().forEach(run -> runs.add(line.slice(run.start(), run.end())));
        return runs.stream().filter(run -> isTitle(run.text()) && !Authors.isList(run.text()) && !isVenue(run.text()))
            .max(Comparator.comparingInt(run -> run.text().length()));
    }

    private static boolean isVenue(String text) {
        List<Words.Found> found = Words.of("venue").find(text);
        return !found.isEmpty() && (found.getFirst().start() < 15 && text.length() < 90 || YEAR.matcher(text).find() || SHORT_YEAR.matcher(text).find());
    }

    private Optional<RichText> inLine(RichText line) {
        int authors = Authors.leading(line.text());
        RichText rest = authors > 0 ? Segments.trimmed(line.from(Math.min(line.text().length(), authors + 1))) : line;
        Optional<RichText> run = styled(rest).filter(part -> part.text().length() > 16);
        if (run.isPresent()) {
            return run;
        }
        if (authors == 0) {
            Optional<RichText> sentence = Sentences.of(rest).stream().filter(part -> !Authors.isList(part.text()) && isTitle(part.text()) && part.text().length() > 20).findFirst();
            return sentence.filter(part -> YEAR.matcher(line.text()).find() || Words.of("venue").in(line.text()));
        }
        RichText afterYear = rest.text().matches("(?s)^\\(?(?:19|20)\\d\\d[a-z]?\\)?.*") ? Segments.trimmed(rest.from(Math.min(rest.text().length(), 6))) : rest;
        return Optional.of(Sentences.of(afterYear).getFirst()).map(WorkReader::beforeVenue);
    }

    private static RichText beforeVenue(RichText sentence) {
        for (int comma = sentence.text().indexOf(','); comma > 0; comma = sentence.text().indexOf(',', comma + 1)) {
            String rest = sentence.text().substring(comma + 1).strip();
            if (Words.of("venue").in(rest.substring(0, Math.min(30, rest.length()))) && isTitle(sentence.text().substring(0, comma))) {
                return sentence.slice(0, comma);
            }
        }
        return sentence;
    }

    private static List<String> authors(List<RichText> lines, String title) {
        for (RichText line : lines) {
            String text = line.text();
            if (!text.contains(title) && Authors.isList(text)) {
                return Authors.of(text);
            }
        }
        for (RichText line : lines) {
            int end = Authors.leading(line.text());
            if (end > 0) {
                return Authors.of(line.text().substring(0, end));
            }
            int at = line.text().indexOf(title);
            String after = at < 0 ? "" : line.text().substring(at + title.length()).replaceFirst("^[\\s.,”\"]+", "");
            int leading = Authors.leading(after);
            if (leading > 0) {
                return Authors.of(after.substring(0, leading));
            }
        }
        return List.of();
    }

    /** The first part that names a venue; a preprint server only where there is no other. */
    private static String venue(List<RichText> lines, String title) {
        String preprint = "";
        for (RichText line : lines) {
            int at = line.text().indexOf(title);
            String text = at < 0 ? line.text() : line.text().substring(at + title.length());
            for (String part : text.split("[,;.](?= )|\\n|\\[|\\(|\\]")) {
                String venue = part.strip();
                if (Words.of("venue").in(venue) && !Words.of("submitted").in(venue) && venue.length() < 140 && !Authors.isList(venue) && venue.length() > 1) {
                    String name = Segments.trimmed(RichText.plain(venue, 1)).text().replaceFirst("^[“”\"\\s]+", "").replaceFirst("^(?:In|in|Proc\\. of|accepted by|Accepted by|to appear in)[: ]\\s*", "");
                    if (!Words.of("preprint").in(name)) {
                        return name;
                    }
                    preprint = preprint.isEmpty() ? name : preprint;
                }
            }
        }
        return preprint.isEmpty() ? emphasised(lines, title) : preprint;
    }

    /** A short run in bold or italics after the title: a venue whose name holds no word that says so. */
    private static String emphasised(List<RichText> lines, String title) {
        for (RichText line : lines) {
            int after = line.text().indexOf(title);
            List<RichText.Run> runs = new ArrayList<>(line.italics());
            runs.addAll(line.bolds());
            for (RichText.Run run : runs) {
                String text = line.text().substring(run.start(), run.end()).strip();
                boolean later = after >= 0 && run.start() >= after + title.length();
                if (later && text.length() > 2 && text.length() < 70 && !Authors.isAuthor(text) && Character.isUpperCase(text.codePointAt(0)) && !Words.of("submitted").in(text)) {
                    return text;
                }
            }
        }
        return "";
    }

    private OptionalInt year(String text, String title) {
        String rest = text.replace(title, " ");
        Matcher year = YEAR.matcher(rest);
        int found = -1;
        while (year.find()) {
            boolean identifier = year.start() > 0 && "/.:-_".indexOf(rest.charAt(year.start() - 1)) >= 0 || year.end() < rest.length() && rest.charAt(year.end()) == '.' && year.end() + 1 < rest.length() && Character.isDigit(rest.charAt(year.end() + 1));
            found = identifier && found > 0 ? found : Integer.parseInt(year.group());
            if (!identifier) {
                break;
            }
        }
        if (found > 0) {
            return OptionalInt.of(found);
        }
        Matcher abbreviated = SHORT_YEAR.matcher(rest);
        return abbreviated.find() ? OptionalInt.of(2000 + Integer.parseInt(abbreviated.group(1)))
            : groupYear.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(groupYear));
    }

    private static String status(String text, String venue) {
        for (String status : List.of("submitted", "accepted", "patent", "thesis", "preprint")) {
            if (status.equals("preprint") ? Words.of(status).in(venue) : Words.of(status).in(text)) {
                return status;
            }
        }
        return venue.isEmpty() || DateReader.find(text).isEmpty() && !YEAR.matcher(text).find() ? "" : "published";
    }

    private static String address(RichText all) {
        return all.links().stream().map(RichText.Run::url).filter(url -> url.startsWith("http")).findFirst().orElse("");
    }
}
