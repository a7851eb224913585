package bole.profile;

/** What a link leads to. */
public enum LinkKind { HOMEPAGE, SCHOLAR, ORCID, DBLP, GITHUB, LINKEDIN, OPENREVIEW, SEMANTICSCHOLAR, RESEARCHGATE, TWITTER, ZHIHU, CSDN, CV, OTHER }
