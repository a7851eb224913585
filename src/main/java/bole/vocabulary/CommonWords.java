package bole.vocabulary;

import java.util.Set;

/** Words of running text that are also somebody's acronym. */
final class CommonWords {

    private static final Set<String> WORDS = Set.of(
        "a", "able", "act", "ad", "ada", "add", "age", "aid", "aim", "aims", "air", "aka", "all", "am", "an", "and", "ant", "any", "ape", "apt", "are", "arm",
        "art", "as", "ask", "at", "base", "bat", "be", "best", "big", "bit", "bits", "but", "by", "can", "cap", "car", "care", "case", "cat", "core", "cost", "cue",
        "cut", "dare", "data", "day", "deal", "do", "dog", "dot", "due", "ear", "ease", "east", "eat", "edge", "end", "face", "fact", "fan", "far", "fast", "fat",
        "few", "fire", "fit", "for", "from", "game", "gap", "gas", "get", "git", "go", "great", "gut", "had", "has", "he", "her", "hi", "him", "his", "hit", "hits",
        "hot", "how", "hub", "i", "ice", "idea", "ids", "if", "in", "is", "it", "its", "job", "just", "key", "lab", "lead", "life", "lime", "line", "list", "live",
        "low", "mac", "make", "man", "map", "mass", "mat", "may", "me", "mean", "mice", "mine", "more", "most", "must", "my", "nato", "near", "need", "net", "new",
        "no", "not", "now", "oak", "of", "off", "old", "on", "one", "or", "our", "out", "page", "pan", "part", "pass", "past", "pen", "pet", "pi", "pie", "plan",
        "plus", "pool", "put", "race", "rag", "rare", "raw", "real", "red", "rest", "ring", "rise", "role", "run", "sad", "safe", "sage", "sam", "same", "sat",
        "sea", "see", "set", "ship", "sit", "site", "smart", "so", "some", "star", "steam", "stem", "step", "sum", "sun", "tag", "tan", "tap", "task", "teal",
        "team", "test", "that", "the", "this", "tier", "tip", "to", "tool", "top", "trust", "two", "und", "units", "up", "us", "use", "vast", "via", "was", "wave",
        "way", "we", "web", "who", "why", "will", "win", "wise", "with", "yes", "you");

    /** Surnames that are also somebody's acronym: Liu is more often a person than Linköping. */
    private static final Set<String> SURNAMES = Set.of("chu", "cui", "du", "fu", "gu", "hsu", "hu", "hua", "liu", "lu", "mai", "niu", "pan", "shao", "su", "sun", "tu", "wu", "yu");

    private CommonWords() {
    }

    static boolean has(String word) {
        return WORDS.contains(word);
    }

    static boolean isSurname(String word) {
        return SURNAMES.contains(word);
    }
}
