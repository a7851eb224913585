package bole.index;

import bole.text.Han;
import bole.vocabulary.Acronyms;
import bole.vocabulary.Entity;
import bole.vocabulary.SharedAcronyms;
import bole.vocabulary.Vocabularies;
import bole.vocabulary.WordNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the names of vocabulary entries in texts while they are indexed: every label, alias and acronym, also inside a longer one. What a person says in any of
 * these words is one term of the index ({@link Fields#SAID}), so that no search has to look for two dozen phrases.
 *
 * <p>Names are compared word by word as stems, Chinese ones character by character; acronyms must look like acronyms, names that are words like names. An institution's acronym that mostly means something else
 * in running text, as VR and MS do ({@link SharedAcronyms}), says it only where a stint is linked to it. They are kept as a tree, one step per word, which grows when the first text is looked
 * through: a program that only searches does without.
 */
public final class Mentions {

    private static final int ROOT = 0;

    private final Consumer<Tree> names;
    private volatile Tree grown;

    private Mentions(Consumer<Tree> names) {
        this.names = names;
    }

    /**
     * What is said: an entry, in a language.
     *
     * @param term its term in the index
     * @param hash the same as a number
     * @param acronym the acronym that says it, or {@code ""} if it is said in words
     * @param word whether the name that says it is a word as well
     */
    record Entry(String term, int hash, String acronym, boolean word) {

        Entry(String term, String acronym, boolean word) {
            this(term, TermHash.of(term), acronym, word);
        }

        /** Whether [{@code from}, {@code to}) of {@code text}, which has the words of the name, says it: an acronym must look like one, and a word like a name. */
        boolean isSaidBy(String text, int from, int to) {
            return (acronym.isEmpty() || Acronyms.says(text.substring(from, to), acronym)) && (!word || WordNames.isName(text, from, to));
        }
    }

    /** Finds nothing. */
    public static Mentions none() {
        return new Mentions(tree -> { });
    }

    /** Finds the entries of {@code vocabularies}. */
    public static Mentions of(Vocabularies vocabularies) {
        return new Mentions(tree -> {
            SharedAcronyms shared = SharedAcronyms.of(vocabularies.topics().all());
            vocabularies.topics().all().forEach(topic -> tree.add("topic", topic, acronym -> false));
            vocabularies.institutions().all().forEach(institution -> tree.add("institution", institution, shared::has));
        });
    }

    /** The term that says the entry {@code id} of sort {@code kind}, {@code topic} or {@code institution}, in {@code language}, {@code en} or {@code zh}. */
    public static String term(String kind, String id, String language) {
        return kind + ':' + id + ':' + language;
    }

    /** The names: from the root one step for each word. */
    private static final class Tree {

        private final StepTable steps = new StepTable();
        private final List<List<Entry>> entries = new ArrayList<>(List.of(List.of()));

        void add(String kind, Entity entity, Predicate<String> elsewhere) {
            Stream.concat(Stream.of(entity.en(), entity.zh()), entity.aliases().stream()).filter(name -> !name.isEmpty()).distinct()
                .forEach(name -> add(name, entry(kind, entity, name, "")));
            entity.acronyms().stream().filter(elsewhere.negate()).forEach(name -> add(name, entry(kind, entity, name, name)));
        }

        private static Entry entry(String kind, Entity entity, String name, String acronym) {
            return new Entry(term(kind, entity.id(), Han.in(name) ? "zh" : "en"), acronym, kind.equals("institution") && acronym.isEmpty() && WordNames.has(name));
        }

        private void add(String name, Entry entry) {
            int node = ROOT;
            for (int key : keys(Tokeniser.runs(name))) {
                int next = steps.get(node, key);
                if (next == StepTable.NONE) {
                    next = entries.size();
                    entries.add(List.of());
                    steps.put(node, key, next);
                }
                node = next;
            }
            if (node != ROOT && entries.get(node).stream().noneMatch(known -> known.term().equals(entry.term()))) {
                List<Entry> more = new ArrayList<>(entries.get(node));
                more.add(entry);
                entries.set(node, List.copyOf(more));
            }
        }

        private static List<Integer> keys(List<Run> runs) {
            List<Integer> keys = new ArrayList<>();
            for (Run run : runs) {
                switch (run) {
                    case Run.Word word -> word.parts().forEach(part -> keys.add(TermHash.of(Stemmer.stem(part.term()))));
                    case Run.Chinese chinese -> chinese.characters().forEach(character -> keys.add(character.codePointAt(0)));
                }
            }
            return keys;
        }
    }

    /** Where a name of an entry was found: words {@code from} to {@code to}, both within it. */
    interface Found {
        void at(int from, int to, Entry entry);
    }

    /** Looks through a text of {@code size} words, stems or characters. */
    void find(int[] keys, int size, Found found) {
        Tree tree = tree();
        for (int from = 0; from < size; from++) {
            int node = tree.steps.get(ROOT, keys[from]);
            for (int to = from; node != StepTable.NONE; to++) {
                List<Entry> said = tree.entries.get(node);
                for (int i = 0; i < said.size(); i++) {
                    found.at(from, to, said.get(i));
                }
                node = to + 1 < size ? tree.steps.get(node, keys[to + 1]) : StepTable.NONE;
            }
        }
    }

    private Tree tree() {
        Tree known = grown;
        return known == null ? grow() : known;
    }

    private synchronized Tree grow() {
        if (grown == null) {
            Tree tree = new Tree();
            names.accept(tree);
            grown = tree;
        }
        return grown;
    }
}
