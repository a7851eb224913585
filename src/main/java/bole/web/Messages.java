package bole.web;

import bole.query.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The catalogue: every text of the pages, in each language, under the same keys ({@code messages_en.properties}, {@code messages_zh.properties}). */
public final class Messages {

    private static final Map<Language, Messages> ALL = load();

    private final Language language;
    private final Properties texts;
    /** Patterns as parsed, for each thread, since they cannot be shared: to parse them takes longer than to fill them in, and a page says some hundred texts. */
    private final ThreadLocal<Map<String, MessageFormat>> formats = ThreadLocal.withInitial(HashMap::new);

    private Messages(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    private static Map<Language, Messages> load() {
        Map<Language, Messages> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Properties texts = new Properties();
            String name = "messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
            try (Reader in = new InputStreamReader(Messages.class.getResourceAsStream("/bole/web/" + name), StandardCharsets.UTF_8)) {
                texts.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            all.put(language, new Messages(language, texts));
        }
        return Collections.unmodifiableMap(all);
    }

    /** The texts in {@code language}. */
    public static Messages in(Language language) {
        return ALL.get(language);
    }

    /** All keys. */
    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /** The language of these texts. */
    public Language language() {
        return language;
    }

    /** The locale in which numbers and dates are written. */
    public Locale locale() {
        return switch (language) {
            case EN -> Locale.UK;
            case ZH -> Locale.SIMPLIFIED_CHINESE;
        };
    }

    /**
     * The text of {@code key} with {@code values} in the places {0}, {1} …
     *
     * @throws IllegalArgumentException if there is no such key: a mistake of ours, found by a test
     */
    public String say(String key, Object... values) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text under " + key);
        }
        return formats.get().computeIfAbsent(key, parsed -> new MessageFormat(pattern, locale())).format(values);
    }

    /** The parts that are not empty as a list, with the comma of the language they are in. */
    static String list(List<String> parts) {
        List<String> given = parts.stream().filter(part -> !part.isEmpty()).toList();
        Language language = Script.lang(String.join("", given)).equals("zh") ? Language.ZH : Language.EN;
        return String.join(in(language).say("list.comma"), given);
    }

    /** The text of {@code prefix.word}, or {@code word} itself where there is none: for words that come from data. */
    public String sayWord(String prefix, String word) {
        String key = prefix + "." + word.toLowerCase(Locale.ROOT);
        return texts.containsKey(key) ? say(key) : word;
    }
}
