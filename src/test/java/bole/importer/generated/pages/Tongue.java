package bole.importer.generated.pages;

/** In which language a page is told. */
enum Tongue {
    /** English. */
    EN,
    /** Chinese. */
    ZH,
    /** English with Chinese beside it, of a person with a name in both. */
    BOTH
}
