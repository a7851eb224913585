package bole.query;

/** The order of results. */
public enum Sort { RELEVANCE, RECENT, NAME }
