/**
 * Commands; builds the objects and wires them. The only package that writes to the terminal.
 *
 * <p>May not enter: anything another package could own.
 */
package bole.cli;
