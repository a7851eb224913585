package bole.text;

/**
 * A key under which a name is found. A typed name finds a person where one of its keys is equal to one of theirs; the hit's tier is the weaker of the two.
 *
 * @param tier how sure the key is
 * @param key the key, the same for all that are to meet; its form is {@link NameForms}' own affair
 */
public record NameKey(NameTier tier, String key) {
}
