package bole.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** From an interest as written to its topic: the whole of it, or what remains without what adds nothing. */
final class TopicLinker {

    private static final Resolution<TopicEntry> NOTHING = new Resolution<>(List.of());
    private static final int LONGEST = 160;

    /** Last words of an interest that do not change what it is about. */
    private static final Set<String> EMPTY_ENDS = Set.of("technique", "method", "algorithm", "research", "technology", "application", "approache", "its", "their");
    private static final Set<String> EMPTY_BEGINNINGS = Set.of("research", "study", "on", "in");
    private static final List<String> EMPTY_CHINESE_ENDS = List.of("及其应用", "及应用", "与应用", "的应用", "的研究", "研究", "技术", "方法", "算法", "应用", "方向");

    private TopicLinker() {
    }

    static Resolution<TopicEntry> link(Topics topics, String interest) {
        String text = interest.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return NOTHING;
        }
        Resolution<TopicEntry> whole = named(topics, text);
        if (!whole.candidates().isEmpty()) {
            return whole;
        }
        Parts parts = Parts.of(text);
        return parts.aside().isEmpty() ? bare(topics, text) : withAside(topics, parts);
    }

    private static Resolution<TopicEntry> named(Topics topics, String text) {
        return new Resolution<>(topics.meant(topics.names().of(Tokens.key(text, Wording.TOPIC))));
    }

    /** "Computer Vision (CV)" and "CV (Computer Vision)": each part tells which of its meanings the other has. */
    private static Resolution<TopicEntry> withAside(Topics topics, Parts parts) {
        Resolution<TopicEntry> main = bare(topics, parts.main());
        Resolution<TopicEntry> aside = named(topics, parts.aside());
        if (main.isAmbiguous()) {
            List<TopicEntry> both = main.candidates().stream().filter(aside.candidates()::contains).toList();
            return both.isEmpty() ? main : new Resolution<>(both);
        }
        return main;
    }

    /** {@code text} itself or without words that add nothing. */
    private static Resolution<TopicEntry> bare(Topics topics, String text) {
        Resolution<TopicEntry> whole = named(topics, text);
        if (!whole.candidates().isEmpty()) {
            return whole;
        }
        for (String end : EMPTY_CHINESE_ENDS) {
            if (text.endsWith(end) && text.length() > end.length() + 1) {
                return named(topics, text.substring(0, text.length() - end.length()));
            }
        }
        return withoutEmptyWords(topics, Tokens.of(text, Wording.TOPIC));
    }

    private static Resolution<TopicEntry> withoutEmptyWords(Topics topics, Tokens tokens) {
        int from = 0;
        int to = tokens.count();
        while (to > from + 1 && (tokens.isDropped(to - 1) || EMPTY_ENDS.contains(tokens.key(to - 1, to)))) {
            to--;
        }
        while (from < to - 1 && (tokens.isDropped(from) || EMPTY_BEGINNINGS.contains(tokens.key(from, from + 1)))) {
            from++;
        }
        boolean shortened = from > 0 || to < tokens.count();
        return shortened ? new Resolution<>(topics.meant(topics.names().of(tokens.key(from, to)))) : NOTHING;
    }

    /** A text and what stands in its parentheses. */
    private record Parts(String main, String aside) {

        static Parts of(String text) {
            List<Integer> at = new ArrayList<>();
            for (int i = 0; i < text.length(); i++) {
                if ("()（）".indexOf(text.charAt(i)) >= 0) {
                    at.add(i);
                }
            }
            if (at.size() != 2 || at.getFirst() == 0) {
                return new Parts(text, "");
            }
            return new Parts(text.substring(0, at.get(0)) + " " + text.substring(at.get(1) + 1), text.substring(at.get(0) + 1, at.get(1)));
        }
    }
}
