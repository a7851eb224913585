package bole.cli;

import bole.evaluation.Ranked;
import bole.evaluation.Topic;
import bole.query.FacetOptions;
import bole.query.Match;
import bole.query.ParsedQuery;
import bole.query.SearchRequest;
import bole.search.engine.LuceneSearchEngine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The engine's ranking for topics, under the ids that a collection uses. */
final class TopicRanking {

    private final LuceneSearchEngine engine;
    private final Match match;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> among;

    /**
     * What a collection calls its people.
     *
     * @param all every id that stands in it
     * @param among ids of the only people to rank; empty for everyone
     */
    record Documents(Collection<String> all, Set<String> among) {
    }

    TopicRanking(LuceneSearchEngine engine, Match match, Documents documents) {
        this.engine = engine;
        this.match = match;
        documents.all().forEach(document -> names.put(AuthorList.id(document), document));
        this.among = documents.among().stream().map(AuthorList::id).collect(Collectors.toSet());
    }

    /** The best {@code depth} people for {@code topic}. */
    List<Ranked> of(Topic topic, int depth) {
        SearchRequest request = SearchRequest.typed(ParsedQuery.literal(topic.text())).withMatch(match).withFacets(FacetOptions.none());
        return engine.rank(request, depth, among).stream().map(person -> new Ranked(names.getOrDefault(person.id(), person.id()), person.score())).toList();
    }
}
