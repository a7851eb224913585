/**
 * Invented careers, told in many ways: a frame is one way of telling with slots to fill, and the truth is what the slots were filled with. What is read of
 * many fillings of a frame shows which ways of telling the reader knows. Frames and slots are text files in the resources.
 */
package bole.importer.generated;
