package bole.importer;

import bole.importer.field.person.Headlines;
import bole.importer.page.Block;
import bole.importer.page.MarkdownPages;
import bole.importer.section.SectionKind;
import bole.importer.section.Sections;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the front matter of a page holds in words because the layout of its site shows it: paragraphs of Markdown or HTML under keys of the site's own ({@code intro: |}, {@code contact_line: >}),
 * parts with a title and a text ({@code sections: [{title: Awards, content: …}]}), and lists of lines under the name of a section ({@code education: ["2019, Ph.D., Fenwold University"]}).
 */
final class FrontMatterTexts {

    /** What is said of the page or the site, read elsewhere, or shown on no page. */
    private static final Set<String> OTHER = Set.of("title", "subtitle", "description", "excerpt", "summary", "abstract", "citation", "caption", "teaser", "role", "keywords", "tags", "style", "styles", "css", "script", "scripts",
        "head", "header-includes", "include-in-header", "include-before", "include-after", "footer", "copyright", "license", "disclaimer", "note", "comment", "comments", "permalink", "redirect_from", "image", "awards", "profile", "format", "execute",
        "publication", "citation_text", "bibtex", "url", "link", "alt", "og_description", "meta_description", "seo", "acknowledgements", "resources");
    /** What holds parts of a page. */
    private static final Set<String> PARTS = Set.of("hero", "about", "intro", "introduction", "bio", "biography", "main", "content", "contents", "home", "sections", "section", "blocks", "body", "page", "banner", "about_me", "aboutme");
    /** What holds a line that says who the person is. */
    private static final Set<String> LINES = Set.of("tagline", "headline", "subtitle", "subheading", "lead", "position_line", "job", "slogan");
    private static final String[] TITLES = {"title", "heading", "header", "name"};
    private static final Set<SectionKind> LISTED = Set.of(SectionKind.EDUCATION, SectionKind.EMPLOYMENT, SectionKind.EXPERIENCE);
    private static final Wording PROSE = Wording.anyCase("[.!?。！？；;](?:\\s|$|\\p{IsHan})|\\n\\s*\\S|\\]\\((?:http|mailto)|<a\\s|<p>");
    /** Addresses, data and what a browser runs. */
    private static final Wording CODE = Wording.anyCase("\\s*(?:https?:|[/{]|<(?:script|style|link|meta)\\b|[.#]?[\\w-]{1,40} ?\\{)");
    private static final int SHORTEST = 24;
    private static final int DEEPEST = 3;
    private static final int HEADING = 2;

    /** A line of links, one of which is a mail address. */
    private static final Wording CONTACT = Wording.of("^\\s*(?:<a\\s|\\[|<span|<p>).*(?:href=[\"']?|\\]\\()mailto:", Pattern.DOTALL);
    private static final int LONGEST_CONTACT = 2_000;

    /** Texts under no heading, which open the page. */
    private final List<Block> opening = new ArrayList<>();
    /** Texts each under its heading. */
    private final List<Block> headed = new ArrayList<>();

    private FrontMatterTexts() {
    }

    /** The texts in {@code front}. */
    static FrontMatterTexts of(DataValue front) {
        FrontMatterTexts texts = new FrontMatterTexts();
        texts.members(front, "", 0);
        return texts;
    }

    /** {@code body} with these texts: those under no heading before it, the others behind. */
    List<Block> around(List<Block> body) {
        List<Block> all = new ArrayList<>(opening);
        all.addAll(body);
        all.addAll(headed);
        return all;
    }

    private void members(DataValue part, String title, int depth) {
        for (Map.Entry<String, DataValue> member : part.members().entrySet()) {
            String key = member.getKey().toLowerCase(Locale.ROOT);
            if (!(depth == 0 && OTHER.contains(key))) {
                member(key, member.getValue(), title, depth);
            }
        }
    }

    private void member(String key, DataValue value, String title, int depth) {
        String words = key.replaceAll("[_-]", " ");
        String heading = title.isEmpty() && Sections.kind(words).isPresent() ? words : title;
        if (!value.text().isEmpty()) {
            boolean line = LINES.contains(key) && Headlines.is(Markup.plain(value.text()));
            if (line || isProse(value.text()) && !isLine(key, value.text())) {
                text(line ? "" : heading.isEmpty() && CONTACT.matcher(value.text()).find() && value.text().length() < LONGEST_CONTACT ? "Contact" : heading, value);
            }
        } else if (depth == 0 && value.at("block").isEmpty() && isListOfLines(value, words)) {
            lines(words, value.items());
        } else if (depth < DEEPEST && (depth > 0 || PARTS.contains(key))) {
            part(value, depth);
            value.items().stream().filter(item -> item.string("block").isEmpty()).forEach(item -> part(item, depth));
        }
    }

    private void part(DataValue part, int depth) {
        String title = Markup.plain(part.any(TITLES));
        members(part, Sections.kind(title).isPresent() ? title : "", depth + 1);
    }

    /** Whether {@code text} is a line that says who the person is, which is read as such. */
    private static boolean isLine(String key, String text) {
        return key.equals("bio") && (Headlines.is(Markup.plain(text)) || Headlines.tells(Markup.plain(text)));
    }

    private static boolean isProse(String text) {
        return text.length() >= SHORTEST && !CODE.matcher(text).lookingAt() && PROSE.matcher(text).find();
    }

    private static boolean isListOfLines(DataValue value, String words) {
        Optional<SectionKind> kind = value.items().isEmpty() ? Optional.empty() : Sections.kind(words);
        return kind.filter(LISTED::contains).isPresent() && value.items().stream().noneMatch(item -> item.text().isBlank());
    }

    private void text(String heading, DataValue text) {
        boolean below = text.lines().last() > text.lines().first();
        int before = text.lines().first() - (below ? 0 : 1);
        if (heading.isEmpty()) {
            opening.addAll(MarkdownPages.read(text.text(), before).blocks());
        } else {
            headed.addAll(MarkdownPages.read("## " + heading + "\n\n" + text.text(), Math.max(0, before - HEADING)).blocks());
        }
    }

    /** Lines under the name of a section, each where it stands. */
    private void lines(String heading, List<DataValue> items) {
        headed.addAll(MarkdownPages.read("## " + heading, items.getFirst().lines().first() - 1).blocks());
        items.forEach(item -> headed.addAll(MarkdownPages.read("- " + item.string(), item.lines().first() - 1).blocks()));
    }
}
