package bole.importer;

/**
 * How much is read of what others pack together.
 *
 * @param entries most files of an archive or a site
 * @param bytes most bytes of them together, unpacked
 * @param fileBytes most bytes of one file; a larger one is passed on empty of content and refused
 * @param ratio most bytes unpacked for one byte packed
 */
record SourceLimits(int entries, long bytes, int fileBytes, int ratio) {

    static final SourceLimits DEFAULT = new SourceLimits(20_000, 512L << 20, 64 << 20, 200);
}
