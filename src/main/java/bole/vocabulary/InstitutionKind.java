package bole.vocabulary;

/** What sort of institution it is. */
public enum InstitutionKind { UNIVERSITY, INSTITUTE, COMPANY, LABORATORY, HOSPITAL, GOVERNMENT, FUNDER, PUBLISHER }
