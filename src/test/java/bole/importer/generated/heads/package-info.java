/**
 * Beginnings of pages of invented people, made by filling frames ("Ciao, sono {name}"): what is read of many fillings shows in which ways a page may say who its person is, what he or she
 * is now and where, and how to write to him or her; and which headings, examples and other people's addresses are mistaken for these.
 */
package bole.importer.generated.heads;
