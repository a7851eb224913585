/**
 * Profiles to profiles: names and dates made regular, institutions and topics linked to the vocabularies, what is said twice said once,
 * and the profiles of one person joined.
 *
 * <pre>{@code
 * var normaliser = new Normaliser(vocabularies);
 * Profile profile = normaliser.normalise(imported);          // normalising it again changes nothing
 * List<Profile> people = new Merging(normaliser).merge(all); // joined on a shared ORCID, DBLP, Scholar … id, never on a name
 * }</pre>
 *
 * <p>May not enter: where profiles come from or go to; anything that guesses that two profiles are one person.
 */
package bole.normalise;
