package bole.importer.section;

/** What a section of a page is about. */
public enum SectionKind {
    EDUCATION, EMPLOYMENT,
    /** Education and employment together. */
    EXPERIENCE,
    INTERESTS, PUBLICATIONS, AWARDS, SERVICE, NEWS,
    /** Courses and talks. */
    TEACHING,
    /** What is sought: students and staff, or a post for the person. */
    OPENINGS,
    CONTACT, LINKS, SUMMARY, PROJECTS,
    /** Other people: students, team, collaborators. */
    STUDENTS,
    HOBBIES,
    /** Skills, tools, statistics of visitors. */
    SKILLS,
    /** A heading whose meaning is not known. */
    OTHER
}
