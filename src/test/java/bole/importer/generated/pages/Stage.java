package bole.importer.generated.pages;

import java.util.List;
import java.util.Locale;

/** Where in a career a person stands, which says what posts lie behind. */
enum Stage {
    /** Studies for a doctorate and had internships. */
    STUDENT(List.of("intern", "summer")),
    /** Is a postdoc and visited another university before. */
    POSTDOC(List.of("now", "visit")),
    /** Teaches, was promoted where they are and was a postdoc elsewhere. */
    FACULTY(List.of("now", "former", "before")),
    /** Works in a company, was promoted there and came from another. */
    INDUSTRY(List.of("now", "former", "before"));

    private final List<String> posts;

    Stage(List<String> posts) {
        this.posts = posts;
    }

    /** The slot of the words for what the person is. */
    String slot() {
        return this == INDUSTRY ? "engineer" : name().toLowerCase(Locale.ROOT);
    }

    /** The keys of the posts, the last first. */
    List<String> posts() {
        return posts;
    }
}
