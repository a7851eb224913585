/**
 * Sentences and short lists in which invented people tell of their fields of research, made by filling frames ("I study {f1} and {f2}.") with fields: what is
 * read of many fillings shows which ways of telling are understood, and which that tell of none are mistaken for one.
 */
package bole.importer.generated.fields;
