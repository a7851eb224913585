package bole.web;

/**
 * A name and a value of a form: what is kept from the address, or an option to choose.
 *
 * @param name parameter, or the text of an option
 * @param value its value
 */
public record FormField(String name, String value) {
}
