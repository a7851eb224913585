package bole.importer;

import java.util.List;

/**
 * What is read as one: a single file, or the files of a site that belong together ({@code _config.yml}, {@code _pages}, {@code _publications} …).
 *
 * @param uri address of the file or of the site's folder, as its giver knows it
 * @param files what may carry claims, in order of path
 * @param context files that may only say whose page it is (a site's configuration, when one page is read alone)
 */
public record Source(String uri, List<SourceFile> files, List<SourceFile> context) {

    public Source {
        files = List.copyOf(files);
        context = List.copyOf(context);
    }
}
