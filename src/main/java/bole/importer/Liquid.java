package bole.importer;

/** Liquid tags inside front matter, which are no YAML. */
final class Liquid {

    private Liquid() {
    }

    /** {@code matter} with the braces of Liquid tags blanked, so that YAML does not take them for mappings. */
    static String quoted(String matter) {
        if (!matter.contains("{{") && !matter.contains("{%") && matter.indexOf('\t') < 0) {
            return matter;
        }
        return matter.replace("{{", "  ").replace("}}", "  ").replace("{%", "  ").replace("%}", "  ").replace('\t', ' ');
    }
}
