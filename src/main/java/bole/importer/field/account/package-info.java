/**
 * Addresses: mail, however it is hidden, and the accounts and pages that are the person's own.
 *
 * <pre>{@code
 * List<String> addresses = EmailReader.read(reading);
 * }</pre>
 *
 * <p>May not enter: telephone numbers.
 */
package bole.importer.field.account;
