package bole.query;

/** The language of labels and messages; never changes selection, order or counts. */
public enum Language { EN, ZH }
