package bole.query;

/** Where a word is looked for: anywhere in a person, or in one sort of claim ({@code name:}, {@code interest:} …). */
public enum QueryField { ANY, NAME, INTEREST, INSTITUTION, TITLE, VENUE }
