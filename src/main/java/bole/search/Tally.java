package bole.search;

/**
 * People counted over the values that the rows of a facet are of.
 *
 * @param column the values
 * @param counted people per number of it
 */
record Tally(CountedColumn column, Counted counted) {
}
