/**
 * Reads and writes {@code data/}: the truth, portable and in stable order; and the list of the withdrawn, which no import can bring back.
 *
 * <pre>{@code
 * try (ProfileStore store = ProfileStore.open(Path.of("data"))) {
 *     long position = store.put(List.of(profile));   // durable when it returns
 * }
 * }</pre>
 *
 * <p>May not enter: how profiles are made, indexed or searched.
 */
package bole.store;
