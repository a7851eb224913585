package bole.web;

import bole.query.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands around every page: language, title, search box, and the addresses of the same page in other forms. Templates ask it for every text. */
public final class PageFrame {

    private static final int LONGEST_ADDRESS = 1_000;

    private final Messages messages;
    private final Assets assets;
    private final PageHead head;

    PageFrame(Messages messages, Assets assets, PageHead head) {
        this.messages = messages;
        this.assets = assets;
        this.head = head;
    }

    /** The text of {@code key}; see {@link Messages#say}. */
    public String say(String key, Object... values) {
        return messages.say(key, values);
    }

    public String title() {
        return head.title();
    }

    public SearchForm form() {
        return head.form();
    }

    /** Language of the page, BCP 47. */
    public String lang() {
        return PageLanguage.tag(messages.language());
    }

    /** Language of the other version. */
    public String otherLang() {
        return PageLanguage.tag(PageLanguage.other(messages.language()));
    }

    /** Language of {@code text} for an attribute, or null, which leaves the attribute out, if it is the page's own. */
    public String foreign(String text) {
        String lang = Script.lang(text);
        boolean own = lang.isEmpty() || lang.equals(PageLanguage.code(messages.language()));
        return own ? null : lang;
    }

    /** Address of an asset. */
    public String asset(String name) {
        return assets.address(name);
    }

    /** Whole address of the page itself, in its language. */
    public String canonical() {
        return head.origin() + in(messages.language());
    }

    /** Whole address of the page in the other language. */
    public String otherCanonical() {
        return head.origin() + in(PageLanguage.other(messages.language()));
    }

    /** Whole address of the page in the language that the browser asks for. */
    public String anyLanguage() {
        return head.origin() + PageAddress.of(head.path(), head.parameters().entrySet().stream().filter(entry -> !entry.getKey().equals(PageLanguage.PARAMETER))
            .collect(LinkedHashMap::new, (all, entry) -> all.put(entry.getKey(), entry.getValue()), Map::putAll));
    }

    /** What is on the page, in a sentence. */
    public String summary() {
        return head.summary().isEmpty() ? say("site.name") + " " + say("site.tagline") : head.summary();
    }

    /** The page's content as linked data, safe to stand in markup as it is; {@code ""} where there is none. */
    public String data() {
        return head.data().replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    /** What leads to the page in the other language, everything chosen kept: an address, or a {@link Step}. */
    public String otherLanguage() {
        return Step.to(head.path(), parameters(messages.language()), parameters(PageLanguage.other(messages.language())));
    }

    /** Whether the page has an address that is not too long to stand on it several times. */
    public boolean isAddressed() {
        return in(messages.language()).length() <= LONGEST_ADDRESS;
    }

    private String in(Language language) {
        return PageAddress.of(head.path(), parameters(language));
    }

    private Map<String, List<String>> parameters(Language language) {
        Map<String, List<String>> all = new LinkedHashMap<>(head.parameters());
        all.put(PageLanguage.PARAMETER, List.of(PageLanguage.code(language)));
        return all;
    }

    /** Address of another page in the language of this one. */
    public String to(String path) {
        return PageAddress.of(path, Map.of(PageLanguage.PARAMETER, List.of(PageLanguage.code(messages.language()))));
    }

    /** The language as the parameter has it. */
    public String code() {
        return PageLanguage.code(messages.language());
    }

    /** The same content in other formats: media type and address. */
    public List<NamedLink> alternates() {
        return head.alternates();
    }

    public boolean indexed() {
        return head.indexed();
    }
}
