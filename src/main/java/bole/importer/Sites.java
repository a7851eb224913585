package bole.importer;

import bole.text.Wording;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Divides the files of folders and archives into sources: a site is one, of a site with many authors each author is one, any other page is one. */
final class Sites {

    private static final Wording OWN_PAGE = Wording.of(
        "(?:about|index|home|cv|resume|bio|biography|profile|me|publications?|papers?|research|education|experience|awards?|honou?rs|work|关于|简历|主页|个人)(?:[-_. ]?[a-z]{0,10})?(?:[-_](?:zh|cn|en|chinese))?");
    private static final Wording NOT_OWN = Wording.of("(?:.*archive.*|404|sitemap|terms|markdown|portfolio|talkmap|non-menu-page|page-archive|cv-json|.*template.*|indexing|aboutsite)");

    private static final Wording DATA = Wording.of(
        "(?:.*/)?_bibliography/[^/]{1,200}\\.bib|(?:.*/)?_data/(?:[a-z]{2}/)?(?:(?:cv|resume|profile|data|bio|about|personal|experiences?|education|work|employment|appointments|positions|jobs|awards|honou?rs)(?:[_-](?:[a-z]{2}|data))?\\.(?:ya?ml|json)|socials\\.ya?ml)|(?:.*/)?(?:assets/json/)?resume\\.json|(?:.*/)?data/authors/[^/]{1,200}\\.ya?ml");

    /** A page of a Hugo site, whatever its theme. */
    private static final Wording HUGO_PAGE = Wording.of("content/(?:[a-z]{2}(?:-[a-z]{2})?/)?(?:([^/]{1,80}?)(?:/_?index)?|_?index)\\.(?:md|html)");

    /** What stands in a site and nowhere else. */
    private static final List<String> MARKS = List.of("_pages/", "content/authors/", "data/authors/");

    private Sites() {
    }

    /** Whether the file at {@code path} of a site is data about its person: works, a CV. */
    static boolean isData(String path) {
        return DATA.matcher(path.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether the file at {@code path} of a site says in keys and values who its person is, or lists accounts. */
    static boolean isPerson(String path) {
        return path.toLowerCase(Locale.ROOT).matches("(?:.*/)?_data/(?:socials|profile)\\.ya?ml");
    }

    /** Whether the file at {@code path} of a site may tell of its person. */
    static boolean isOfSite(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        String name = lower.substring(lower.lastIndexOf('/') + 1);
        if (name.matches("_config\\.ya?ml") || HugoConfig.isNamed(path) || isData(path)) {
            return true;
        }
        return (lower.contains("_pages/") || lower.contains("_publications/") || lower.contains("content/") || !lower.contains("/") || lower.indexOf('/') == lower.lastIndexOf('/'))
            && SourceFinder.isPage(name);
    }

    /** The sources in {@code files}, {@code uri} being the address of the folder or archive. */
    static List<Source> divide(String uri, List<SourceFile> files) {
        Map<String, List<SourceFile>> sites = new TreeMap<>();
        List<Source> sources = new ArrayList<>();
        List<SourceFile> loose = new ArrayList<>();
        Set<String> roots = roots(files);
        for (SourceFile file : files) {
            Optional<String> root = root(file.path(), roots);
            root.ifPresentOrElse(folder -> sites.computeIfAbsent(folder, key -> new ArrayList<>()).add(file), () -> loose.add(file));
        }
        sites.forEach((folder, members) -> sources.addAll(site(folder.isEmpty() ? uri : uri + (uri.contains("!") || !members.getFirst().uri().contains("!") ? "/" : "!/") + folder, folder, members)));
        loose.forEach(file -> sources.add(new Source(file.uri(), List.of(file), List.of())));
        return sources;
    }

    /** The folder of the site that {@code path} belongs to: the nearest of {@code roots}. */
    private static Optional<String> root(String path, Set<String> roots) {
        for (int slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
            if (roots.contains(path.substring(0, slash + 1))) {
                return Optional.of(path.substring(0, slash));
            }
        }
        return roots.contains("") ? Optional.of("") : Optional.empty();
    }

    /** The folders, with their slashes, that are sites: with a configuration, {@code _pages} or authors. */
    private static Set<String> roots(List<SourceFile> files) {
        Set<String> roots = new HashSet<>(hugo(files));
        for (SourceFile file : files) {
            String path = file.path();
            MARKS.forEach(mark -> folders(path, mark).forEach(roots::add));
            if (file.name().equals("_config.yml") || path.endsWith(HugoOwner.ABOUT) && HugoOwner.isAbout(file)) {
                folders(path, file.name().equals("_config.yml") ? "_config.yml" : HugoOwner.ABOUT).forEach(roots::add);
            }
        }
        return roots;
    }

    /** The folders on the way of {@code path} in which {@code mark} stands. */
    private static List<String> folders(String path, String mark) {
        List<String> folders = new ArrayList<>();
        for (int at = path.indexOf(mark); at >= 0; at = path.indexOf(mark, at + 1)) {
            if (at == 0 || path.charAt(at - 1) == '/') {
                folders.add(path.substring(0, at));
            }
        }
        return folders;
    }

    /** The folders in which a configuration of Hugo stands that tells of the owner, or beside a page about the owner. */
    private static Set<String> hugo(List<SourceFile> files) {
        Set<String> owned = files.stream().map(SourceFile::path).flatMap(path -> folders(path, "content/").stream().filter(folder -> isHugoPage(path.substring(folder.length()).toLowerCase(Locale.ROOT)))).collect(Collectors.toSet());
        return files.stream().filter(file -> HugoConfig.isNamed(file.path()) && TextFile.of(file).filter(HugoConfig::is).isPresent())
            .filter(file -> owned.contains(HugoConfig.folder(file.path())) || !SiteConfig.of(file).biography().isEmpty()).map(file -> HugoConfig.folder(file.path())).collect(Collectors.toSet());
    }

    private static boolean isHugoPage(String path) {
        Matcher page = HUGO_PAGE.matcher(path);
        return page.matches() && (page.group(1) == null || isOwnName(page.group(1)));
    }

    private static boolean isOwnName(String stem) {
        return OWN_PAGE.matcher(stem).matches() && !NOT_OWN.matcher(stem).matches();
    }

    private static List<Source> site(String uri, String folder, List<SourceFile> members) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        boolean authors = members.stream().anyMatch(file -> file.path().startsWith(prefix + "content/authors/") || file.path().startsWith(prefix + "data/authors/"));
        Optional<SourceFile> about = members.stream().filter(file -> file.path().equals(prefix + HugoOwner.ABOUT) && HugoOwner.isAbout(file)).findFirst();
        return authors ? authors(prefix, members) : about.map(file -> List.of(owner(prefix, file, members))).orElseGet(() -> owned(uri, prefix, members));
    }

    /** A site of Hugo with one person's data on the page {@code about}: that page and all works. */
    private static Source owner(String prefix, SourceFile about, List<SourceFile> members) {
        Stream<SourceFile> works = members.stream().filter(file -> isWork(file.path().substring(prefix.length()), file.name()) || HugoExperience.is(file.path().substring(prefix.length()), file));
        return new Source(about.uri(), Stream.concat(Stream.of(about), works).toList(), members.stream().filter(file -> HugoConfig.isNamed(file.path())).toList());
    }

    private static boolean isWork(String path, String name) {
        return path.matches("content/publications?/.*") && !name.startsWith("_index");
    }

    /** The pages of one person's site as one source; of Hugo, whose sites keep much else, every other page as one of its own. */
    private static List<Source> owned(String uri, String prefix, List<SourceFile> members) {
        List<SourceFile> own = members.stream().filter(file -> isOwn(file.path().substring(prefix.length())))
            .sorted(Comparator.comparingInt(Sites::order).thenComparing(SourceFile::path)).toList();
        boolean hugo = own.stream().anyMatch(file -> HugoConfig.PLACES.contains(file.path().substring(prefix.length())));
        Stream<SourceFile> others = hugo ? members.stream().filter(file -> !isOwn(file.path().substring(prefix.length())) && SourceFinder.isPage(file.name())) : Stream.empty();
        return Stream.concat(own.isEmpty() ? Stream.empty() : Stream.of(new Source(uri, own, List.of())), others.map(file -> new Source(file.uri(), List.of(file), List.of()))).toList();
    }

    private static boolean isOwn(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        String name = lower.substring(lower.lastIndexOf('/') + 1);
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        if (lower.contains("_publications/") || name.startsWith("_config.") || HugoConfig.PLACES.contains(path) || isData(path)) {
            return true;
        }
        boolean place = lower.startsWith("_pages/") || !lower.contains("/");
        return place && isOwnName(stem) || isHugoPage(lower);
    }

    private static int order(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        boolean about = name.startsWith("about") || name.startsWith("index") || name.startsWith("home");
        boolean chinese = name.contains("zh") || name.contains("cn") || name.contains("chinese");
        return name.startsWith("_config") || HugoConfig.isNamed(file.path()) ? 9 : name.endsWith(".bib") ? 7 : isData(file.path()) ? 6 : file.path().contains("_publications/") ? 8 : (about ? 0 : 2) + (chinese ? 1 : 0);
    }

    /** Each author with the publications that name him or her. */
    private static List<Source> authors(String prefix, List<SourceFile> members) {
        Map<String, SourceFile> authors = new LinkedHashMap<>();
        List<SourceFile> works = new ArrayList<>();
        for (SourceFile file : members) {
            String path = file.path().substring(prefix.length());
            if (path.startsWith("content/authors/") && path.lastIndexOf('/') > 16) {
                authors.merge(path.substring(16, path.lastIndexOf('/')), file, (one, other) -> other.name().startsWith("_index") ? other : one);
            } else if (path.startsWith("data/authors/")) {
                authors.putIfAbsent(path.substring(13, path.lastIndexOf('.')), file);
            } else if (isWork(path, file.name())) {
                works.add(file);
            }
        }
        List<Work> read = works.stream().map(Work::of).toList();
        List<SourceFile> jobs = members.stream().filter(file -> HugoExperience.is(file.path().substring(prefix.length()), file)).toList();
        Optional<String> owner = jobs.isEmpty() ? Optional.empty() : owner(authors);
        return authors.entrySet().stream().map(author -> new Source(author.getValue().uri(),
            Stream.concat(withWorks(author.getKey(), author.getValue(), read).stream(), jobs.stream().filter(job -> owner.filter(author.getKey()::equals).isPresent())).toList(), List.of())).toList();
    }

    /** The folder of the author whose site it is: the only one, the one that the theme calls so, or the only one who says so. */
    private static Optional<String> owner(Map<String, SourceFile> authors) {
        if (authors.size() == 1 || authors.containsKey("admin")) {
            return Optional.of(authors.size() == 1 ? authors.keySet().iterator().next() : "admin");
        }
        List<String> owners = authors.entrySet().stream().filter(author -> TextFile.of(author.getValue()).filter(text -> text.front().string("superuser").equals("true")).isPresent()).map(Map.Entry::getKey).toList();
        return owners.size() == 1 ? Optional.of(owners.getFirst()) : Optional.empty();
    }

    private static List<SourceFile> withWorks(String slug, SourceFile author, List<Work> works) {
        String name = TextFile.of(author).map(TextFile::front).flatMap(front -> front.first("title", "name").or(() -> front.at("name").first("display"))).map(DataValue::string).orElse("");
        return Stream.concat(Stream.of(author), works.stream().filter(work -> work.isBy(slug, name)).map(Work::file)).toList();
    }

    /**
     * A publication of a site of several authors.
     *
     * @param file its page
     * @param authors its authors as the front matter lists them, by the names of their folders or in full
     * @param start the beginning of its text, which tells who wrote it where no authors are listed
     */
    private record Work(SourceFile file, List<String> authors, String start) {

        static Work of(SourceFile file) {
            List<String> authors = TextFile.of(file).map(text -> text.front().at("authors").list().stream().map(DataValue::string).toList()).orElse(List.of());
            return new Work(file, authors, authors.isEmpty() ? new String(file.bytes(), 0, Math.min(file.bytes().length, 20_000), StandardCharsets.UTF_8) : "");
        }

        boolean isBy(String slug, String name) {
            return authors.contains(slug) || name.length() > 3 && (start.contains(name) || authors.stream().anyMatch(author -> author.contains(name)));
        }
    }
}
