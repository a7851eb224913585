/**
 * Whole pages of invented people: a layout is a page as people of some kind write it, with slots for one person, whose sheet of answers is known because the
 * slots say what was told. What is read of many people in a layout shows which pages are understood. Layouts and words are text files in the resources.
 */
package bole.importer.generated.pages;
