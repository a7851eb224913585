package bole.search;

import bole.text.Han;
import bole.vocabulary.Entity;
import bole.vocabulary.FoundTerm;
import bole.vocabulary.InstitutionEntry;
import bole.vocabulary.Suggested;
import bole.vocabulary.TopicEntry;
import bole.vocabulary.Vocabularies;
import bole.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The vocabularies as search asks them. */
public final class VocabularyEntities implements Entities {

    private final Vocabularies vocabularies;

    public VocabularyEntities(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    private Vocabulary<? extends Entity> of(Kind kind) {
        return switch (kind) {
            case TOPIC -> vocabularies.topics();
            case INSTITUTION -> vocabularies.institutions();
        };
    }

    @Override
    public Optional<Entry> entry(Kind kind, String id) {
        return of(kind).get(id).map(entity -> {
            List<String> others = Stream.concat(entity.aliases().stream(), entity.acronyms().stream()).distinct().toList();
            List<String> narrower = of(kind).children(id);
            Labels labels = new Labels(entity.label(false), entity.label(true));
            return switch (entity) {
                case InstitutionEntry place -> new Entry(labels, others, entity.broader(), narrower, place.country(), place.city());
                case TopicEntry topic -> new Entry(labels, others, topic.broader(), narrower, "", "");
            };
        });
    }

    @Override
    public List<String> roots(Kind kind) {
        return of(kind).all().stream().filter(entity -> entity.broader().isEmpty()).map(Entity::id).toList();
    }

    @Override
    public Set<String> wholes(Kind kind, String id) {
        return of(kind).ancestors(id);
    }

    @Override
    public Set<String> parts(Kind kind, String id) {
        return of(kind).descendants(id);
    }

    @Override
    public Optional<Labels> labels(Kind kind, String id) {
        return of(kind).get(id).map(entity -> new Labels(entity.label(false), entity.label(true)));
    }

    @Override
    public Resolution resolve(Kind kind, String value) {
        List<String> ids = of(kind).resolve(value).candidates().stream().map(Entity::id).toList();
        return ids.isEmpty() ? Resolution.UNKNOWN : new Resolution(ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty(), ids.size() == 1 ? List.of() : ids);
    }

    @Override
    public List<Mention> mentionsIn(String text) {
        List<Mention> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (FoundTerm term : of(kind).termsIn(text)) {
                if (!term.ids().isEmpty()) {
                    all.add(new Mention(kind, term.ids(), term.start(), term.end(), language(text.substring(term.start(), term.end()))));
                }
            }
        }
        return apart(all);
    }

    /** Of mentions that overlap the longest; of equally long ones that of a topic. */
    private static List<Mention> apart(List<Mention> all) {
        List<Mention> kept = new ArrayList<>();
        all.stream().sorted(Comparator.comparingInt((Mention mention) -> mention.start() - mention.end())).forEach(mention -> {
            if (kept.stream().noneMatch(other -> mention.start() < other.end() && other.start() < mention.end())) {
                kept.add(mention);
            }
        });
        kept.sort(Comparator.comparingInt(Mention::start));
        return kept;
    }

    private static String language(String text) {
        return Han.in(text) ? "zh" : "en";
    }

    @Override
    public List<Expression> expressions(Kind kind, String id) {
        return of(kind).get(id).map(VocabularyEntities::expressions).orElse(List.of());
    }

    private static List<Expression> expressions(Entity entity) {
        return Stream.of(Stream.of(entity.en(), entity.zh()), entity.aliases().stream(), entity.acronyms().stream()).flatMap(names -> names)
            .filter(name -> !name.isEmpty()).distinct().map(name -> new Expression(name, language(name))).toList();
    }

    @Override
    public List<String> matching(Kind kind, String typed, int limit) {
        return of(kind).matches(typed, limit).stream().map(Suggested::entry).map(Entity::id).toList();
    }

    @Override
    public Optional<Setting> place(String name) {
        return vocabularies.whereabouts().named(name).map(place -> new Setting(place.id(), place.institutions(), place.elsewhere()));
    }

    @Override
    public Setting sector(boolean industry) {
        return industry ? new Setting("sector:industry", vocabularies.whereabouts().companies(), Set.of()) : new Setting("sector:academia", vocabularies.whereabouts().universities(), Set.of());
    }
}
