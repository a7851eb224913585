package bole.search.engine;

import bole.search.Entities;
import java.time.LocalDate;

/**
 * What every search of an engine shares.
 *
 * @param entities the vocabularies
 * @param views what is worked out once per snapshot
 * @param cursors cursors that are under way
 * @param milliseconds longest time of a search
 * @param today the day that recency is counted from
 */
record SearchContext(Entities entities, Views views, Cursors cursors, int milliseconds, LocalDate today) {
}
