package bole.profile;

/** What a person did at an institution. A postdoc is employment; holding an office for a society or a journal is service. */
public enum StintKind { EDUCATION, EMPLOYMENT, INTERNSHIP, VISIT, SERVICE }
