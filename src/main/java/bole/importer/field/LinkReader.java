package bole.importer.field;

import bole.importer.page.Block;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.importer.section.SectionKind;
import bole.profile.Link;
import bole.profile.LinkKind;
import bole.profile.LineRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of the person elsewhere. A link on another person's name, and one inside lists of works, news or people, is not theirs. */
final class LinkReader {

    private static final Set<SectionKind> SPOKEN = Set.of(SectionKind.SUMMARY, SectionKind.CONTACT, SectionKind.LINKS, SectionKind.OTHER, SectionKind.INTERESTS);
    private static final Set<SectionKind> MINE = Set.of(SectionKind.PUBLICATIONS, SectionKind.CONTACT, SectionKind.LINKS);
    private static final Pattern BARE = Pattern.compile("https?://[\\w./?=&%#~:+-]{4,200}");
    private static final Pattern WORDS = Pattern.compile(
        "google\\s?scholar|谷歌学术|scholar|orcid|dblp|github|linked\\s?in|open\\s?review|semantic|research\\s?gate|twitter|知乎|zhihu|csdn|\\bcv\\b|resume|résumé|curriculum|简历|home\\s?page|主页|website|blog|博客|weibo|微博|publons|scopus|^x$|bilibili|\\bwos\\b",
        Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final List<Link> links = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    LinkReader(Reading reading) {
        this.reading = reading;
    }

    /** The links, in the order of the page, each once. */
    List<Link> read() {
        for (Section section : reading.sections().all()) {
            if (SPOKEN.contains(section.kind()) || MINE.contains(section.kind())) {
                section.blocks().forEach(block -> block(block, section.kind()));
            }
        }
        return links;
    }

    private void block(Block block, SectionKind kind) {
        RichText text = block.text();
        for (RichText.Run run : text.links()) {
            String words = text.text().substring(run.start(), run.end());
            LinkKind linked = LinkKinds.of(run.url(), words);
            boolean named = words.isBlank() || words.length() == text.text().length() || before(text.text(), run).contains("github") || WORDS.matcher(words).find();
            boolean personal = isProfile(linked) && (linked != LinkKind.GITHUB || named) || WORDS.matcher(words).find();
            boolean titled = kind == SectionKind.PUBLICATIONS && !isProfile(linked);
            if (personal && !titled && !isOtherPerson(text.text(), run, words)) {
                add(linked, run.url(), LineRange.of(run.line()));
            }
        }
        if (kind != SectionKind.PUBLICATIONS) {
            bare(text);
        }
    }

    private static boolean isProfile(LinkKind kind) {
        return kind != LinkKind.OTHER && kind != LinkKind.HOMEPAGE;
    }

    private void bare(RichText text) {
        Matcher address = BARE.matcher(text.text());
        while (address.find()) {
            LinkKind kind = LinkKinds.of(address.group(), "");
            if (isProfile(kind)) {
                add(kind, address.group(), text.slice(address.start(), address.end()).lines());
            }
        }
    }

    private static boolean isOtherPerson(String text, RichText.Run run, String words) {
        String before = before(text, run);
        return before.endsWith("prof. ") || before.endsWith("dr. ") || before.endsWith("professor ") || words.startsWith("Prof") || words.startsWith("Dr")
            || Words.of("advice").in(before) || !words.isEmpty() && PersonNames.isName(words) && !WORDS.matcher(words).find();
    }

    private static String before(String text, RichText.Run run) {
        return text.substring(Math.max(0, run.start() - 24), run.start()).toLowerCase(Locale.ROOT);
    }

    private void add(LinkKind kind, String url, LineRange where) {
        boolean absolute = url.startsWith("http://") || url.startsWith("https://");
        if (absolute && url.length() < 500 && seen.add(url)) {
            links.add(new Link(kind, url, reading.source(), where));
        }
    }
}
