package bole.query;

/** What each result says about why it is there. */
public enum Explain { EVIDENCE, SCORE, NONE }
