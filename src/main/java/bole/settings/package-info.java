/**
 * Every setting: name, default, range, one line of help.
 *
 * <pre>{@code
 * int seconds = Settings.fromEnvironment(System.getenv()).get(Setting.REQUEST_SECONDS);
 * }</pre>
 *
 * <p>May not enter: anything but the list and how a value is given.
 */
package bole.settings;
