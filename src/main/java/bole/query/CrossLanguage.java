package bole.query;

/** Whether a vocabulary term of the query also matches claims in the other language ({@code xlang=}). */
public enum CrossLanguage { ON, OFF, ONLY }
