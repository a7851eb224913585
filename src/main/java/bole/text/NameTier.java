package bole.text;

/** How a typed name and a person's name are the same, the surest first. A hit says its tier. */
public enum NameTier {
    /** The same characters or letters, in whatever order; case, width, accents and traditional forms make no difference. */
    SAME,
    /** Other spacing or hyphens, umlauts written out, without particles or middle names; variant characters of one name. */
    VARIANT,
    /** Chinese characters on one side, pinyin on the other. */
    PINYIN,
    /** Wade-Giles, Cantonese, Taiwanese or another romanisation on one side. */
    ROMANISED,
    /** Initials of given names, or of all of the name. */
    INITIALS,
    /** One letter left out, added, changed, or two exchanged. */
    TYPO
}
