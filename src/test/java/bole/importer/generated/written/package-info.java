/** Pages written out whole, of invented people, each with what it tells: ways of telling that no slots can be cut into. */
package bole.importer.generated.written;
