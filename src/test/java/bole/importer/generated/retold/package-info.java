/** Invented careers told twice or more on one page, each time with something left out and another name of the place: what is read must be each fact once, as full as all tellings make it. */
package bole.importer.generated.retold;
