package bole.profile;

/** The degree an education led to; an MPhil is a master. */
public enum Degree { BACHELOR, MASTER, PHD, ENGINEER, HABILITATION, OTHER }
