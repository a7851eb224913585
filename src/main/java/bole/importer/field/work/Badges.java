package bole.importer.field.work;

import bole.importer.field.form.Words;
import bole.importer.page.RichText;
import bole.text.Han;
import bole.text.Wording;
import java.util.regex.Matcher;

/** Short lines and brackets beside a work that say where it stands, what it is or how far it is: "CVPR 2024", "[FEN 2026 · second author]", "under review". */
final class Badges {

    /** Longer ones are titles. */
    static final int LONGEST = 70;
    static final Wording ANY_YEAR = Wording.of("(?<!\\bIF ?)(?<!\\d)(19[5-9]\\d|20[0-4]\\d)(?!\\d)");
    private static final Wording QUOTED_YEAR = Wording.of("['’‘]\\s?[0-4]\\d\\b|^[A-Z]{3,8}-\\d\\d$");
    private static final Wording OPENS_BADGE = Wording.of("[\\p{Lu}\\d(\\[].*");
    /** A title of some words, and its venue in brackets. */
    private static final Wording TITLE_WITH_VENUE = Wording.of("(?<title>[^\\s\\[\\]]+(?: [^\\s()\\[\\]]+){2,14}) ?[(（\\[](?<venue>[^()（）\\[\\]]{3,44})[)）\\]]");
    /** What divides a badge from a note behind it: "FEN 2026 · second author". */
    private static final Wording NOTED = Wording.of(" [·•|] ");
    private static final int MOST_HAN_IN_BADGE = 20;
    private static final int LONGEST_NOTE = 24;

    private Badges() {
    }

    /** "Deep Silt Below Ice (FEN 2024)": whether {@code words} are a title of some words with its venue in brackets behind it. */
    static boolean isTitleWithVenue(String words) {
        Matcher behind = TITLE_WITH_VENUE.matcher(words);
        return behind.matches() && !isSaid(behind.group("title")) && ANY_YEAR.matcher(behind.group("venue")).find() && !ANY_YEAR.matcher(behind.group("title")).find();
    }

    /** Whether {@code words} are such: a venue, a status, a kind of work, with a year or without one. */
    static boolean is(String words) {
        String bare = words.strip();
        boolean title = bare.startsWith("《") && bare.indexOf('《', 1) > 0;
        if (title || bare.length() >= LONGEST || bare.codePoints().filter(Han::is).count() > MOST_HAN_IN_BADGE) {
            return false;
        }
        String[] noted = NOTED.split(bare, 2);
        if (noted.length > 1 && noted[1].length() < LONGEST_NOTE && ANY_YEAR.matcher(noted[0]).find()) {
            return is(noted[0]);
        }
        if (Han.in(bare) && !Authors.leading(bare).isEmpty() || isTitleWithVenue(bare)) {
            return false;
        }
        boolean dated = ANY_YEAR.matcher(bare).find() || QUOTED_YEAR.matcher(bare).find();
        int length = bare.split("\\s+").length;
        boolean said = length < (dated ? 8 : 4) && isSaid(bare);
        boolean opens = dated && length < 5 && OPENS_BADGE.matcher(bare).matches();
        return (said || opens) && !Words.of("work-prose").has(bare) && (dated || Authors.leading(bare + ",").names().stream().noneMatch(name -> name.length() > 6));
    }

    /** Whether {@code item} is a title set apart by its style and a year, so short that it might be a badge: "**Silt and reeds** (2021)". */
    static boolean isShortTitle(RichText item) {
        return !isSaid(item.text().strip()) && !item.bolds().isEmpty() && item.bolds().getFirst().start() < 2 && item.bolds().getFirst().end() < item.text().length() - 4 && new WorkTitle(item).at(0).isPresent();
    }

    private static boolean isSaid(String bare) {
        return Venues.in(bare) || Words.of("submitted").in(bare) || Words.of("accepted").in(bare) || WorkLabels.is(bare) || Words.of("work-note").has(bare) || bare.equalsIgnoreCase("tech report");
    }
}
