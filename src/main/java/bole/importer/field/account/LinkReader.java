package bole.importer.field.account;

import bole.importer.field.form.AccountAddresses;
import bole.importer.field.form.AccountRows;
import bole.importer.field.form.LinkKinds;
import bole.importer.field.form.PersonNames;
import bole.importer.field.form.Words;
import bole.importer.field.reading.Reading;
import bole.importer.page.Block;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.importer.section.SectionKind;
import bole.profile.LineRange;
import bole.profile.Link;
import bole.profile.LinkKind;
import bole.profile.Name;
import bole.text.Folding;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Addresses of the person elsewhere. A link on another person's name, and one inside lists of works, news or people, is not theirs. */
public final class LinkReader {

    private static final Set<SectionKind> SPOKEN = Set.of(SectionKind.SUMMARY, SectionKind.CONTACT, SectionKind.LINKS, SectionKind.OTHER, SectionKind.INTERESTS);
    private static final Set<SectionKind> MINE = Set.of(SectionKind.PUBLICATIONS, SectionKind.CONTACT, SectionKind.LINKS);
    private static final Wording BARE = Wording.of("https?://[\\w./?=&%#~:+@-]{4,200}");
    private static final Wording SPOKEN_HOST = Wording.of("(?i)(?:homepage|home page|website|web page|主页|网站|网址)\\W{1,4}([a-z0-9-]{2,39}) (?:dot|\\(dot\\)|\\[dot\\]) (github|gitlab) (?:dot|\\(dot\\)|\\[dot\\]) io\\b");
    private static final Wording OWN = Wording.of("(?i)\\bcv\\b|\\bresum[eé]\\b|résumé|curriculum vitae|简历|履历|\\bhome\\s?page\\b|主页|主站|\\b(?:personal|my|own) (?:[\\w-]{2,20} )?(?:web ?)?(?:site|page|home|profile)\\b|\\bwebsite\\b|\\bportfolio\\b|\\bp?blog\\b|\\bplog\\b|博客|个人网站");
    private static final Wording NOT_OWN = Wording.of("(?i)\\b(?:project|demo|lab|group|team|course|conference|workshop|company|department|school|university|institute|theme|template|author|official|post|dataset|paper|of the|'s)\\b|’s|实验室|课题组|项目|团队|学院|大学|课程|官网|导师|教授|老师");
    /** What names the person's page before its address: "Webpage: …". */
    private static final Wording LABEL = Wording.of("(?i)(?:^|[\\n|,;·•(（])[^\\p{L}\\p{N}\\n]{0,4}(?:(?:personal|my|own|academic|professional|个人|我的|学术) ?)?(?:home ?-?page|web ?-?(?:page|site)|world wide web|web|url|www|主页|网站|网页|网址|blog|博客) ?[:：]\\s*$|[\\x{1F310}\\x{1F3E0}\\x{1F3E1}\\x{1F578}]\\x{FE0F}? ?$");
    /** The front page of an account at a host of pages, written out. */
    private static final Wording HOSTED = Wording.of("(?:https?://)?[\\w-]{2,40}\\.(?:github|gitlab)\\.io/?");
    private static final int LONGEST_LABEL = 40;
    /** The name of a place before its address: "Facebook: …". */
    private static final Wording LABELLED = Wording.of("\\p{L}\\W{0,3}[:：]\\s*\\W?$");
    private static final Wording HERE = Wording.of("(?i)(?:click )?(?:here|pdf|download|this link|link)|这里|此处|点击(?:这里|此处|下载)|下载");
    private static final Wording IS_HERE = Wording.of("(?: is| are| can be (?:found|seen|accessed)| is (?:available|accessible))?(?: at| in| via| on)?[\\s:,(]*$");
    private static final Wording VITAE_BEFORE = Wording.of("(?i)(?:(?<!['’]s )\\b(?:cv|c\\.v\\.|resum[eé]|vitae)\\b|résumé|简历|履历)[^.!?。！？\\n]{0,40}$");
    private static final int LONGEST_BEFORE = 60;
    private static final int BESIDE = 3;
    /** Sections that a curriculum vitae consists of. */
    private static final Set<SectionKind> TOLD = Set.of(SectionKind.EXPERIENCE, SectionKind.EDUCATION, SectionKind.EMPLOYMENT, SectionKind.AWARDS);
    private static final Wording VITAE = Wording.of("(?i)\\bcv\\b|\\bc\\.v\\.|\\bresum[eé]\\b|résumé|\\bvitae\\b|简历|履历");
    private static final Wording ORGANISATION = Wording.of("(?i).*github\\.com/[\\w-]*(?:lab|labs|group|team|org|research|university|academicpages|template)/?$");

    /** What a person calls an account there that has a name like a group's: "GitHub". */
    private static final Wording MY_GITHUB = Wording.anyCase("(?:my )?git ?hub(?: (?:profile|page|account))?");
    /** What shortens addresses, whose links say where they lead. */
    private static final Wording SHORTENED = Wording.anyCase("https?://(?:bit\\.ly|goo\\.gl|tinyurl\\.com|t\\.co|g\\.co|rb\\.gy|ow\\.ly|is\\.gd|lnkd\\.in|t\\.cn|url\\.cn|dwz\\.cn|cutt\\.ly|shorturl\\.at|tiny\\.cc|surl\\.li|s\\.id)/[\\w-]{2,30}/?");

    private static final Wording CALLED = Wording.of("(?i)(?:\\b(?:my|meu|minha|mi|mon|ma|meine?|il mio)|我的)\\s?(?:own |personal |perfil (?:do |de |en )?|profil )?(?:git ?(?:hub|lab)|google scholar|scholar|linked ?in|telegram|vimeo|pinterest|patreon|tumblr|wordpress|blogspot|behance|dribbble|orcid|dblp|twitter|bluesky|mastodon|f(?:ace)?b(?:ook)?|instagram|research ?gate|semantic scholar|(?:curr[ií]culo |cv )?lattes|hugging ?face|kaggle|youtube|medium|谷歌学术|知乎|微博|领英)(?: (?:page|profile|account|repository|site|channel|cv)|主页|账号)?$");
    /** A link that calls its account a group's: "the lab". */
    private static final Wording OF_GROUP = Wording.of("(?i)(?:the|our) (?:[\\p{L}-]{2,20} ){0,2}(?:group|lab|team|project|cent(?:er|re)|department|institute|workshop|society|conference)(?:['’]s .*)?");
    /** The person's page at an institution, as the other pages of the person call it. */
    private static final Wording AT_WORK = Wording.of("(?i)(?:(?:back )?to |see |view |visit |my |official )*(?:my |official )?(?:(?:[\\p{L}.&-]{2,20} )?(?=(?:faculty|staff) (?:profile|page)))?(?:pure|staff|faculty|university|departmental|department|institutional|institute|employee) (?:web ?|home ?)?(?:page|profile|site)|(?:[Mm]y )?(?:(?!Company|Lab|Group|Team|Project|Author|Course|The )(?:\\p{Lu}[\\p{L}&'’-]{1,20}|of|the) ){1,5}(?:[Ff]aculty |[Ss]taff )?[Pp]rofile(?: [Pp]age)?|(?:学院|学校|大学|教师|教工|官方|单位|校内|系|所)(?:的|个人)?主页");
    /** How a name of somebody else begins, and not "Profile" or "Drive". */
    private static final Wording SOMEBODY = Wording.of("(?:Professor|Prof|Dr)(?!\\p{L})");
    private static final Wording NAMED = Wording.of("(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3}) ?[\\[(]$");

    private final Reading reading;
    private final OwnSites sites;
    private final List<Name> names;
    private final List<String> mails;
    private final List<Link> links = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** The links of {@code reading} to places of the person whom {@code names} name and who has {@code mails}. */
    public LinkReader(Reading reading, List<Name> names, List<String> mails) {
        this.mails = mails;
        this.reading = reading;
        this.sites = new OwnSites(names);
        this.names = names;
    }

    /** The links, in the order of the page, each once. */
    public List<Link> read() {
        sections();
        hosted();
        called();
        return links;
    }

    /** The sites that are called like the person's accounts, or like the user of a mail address: "tvale.example" and "fens.example/~tvale" beside "github.com/tvale". */
    private void called() {
        Set<String> accounts = Stream.concat(links.stream().filter(link -> isProfile(link.kind()) || AccountPlaces.isOther(link.url())).map(Link::url), mails.stream().map(mail -> mail.substring(0, mail.indexOf('@')))).map(OwnSites::account).collect(Collectors.toSet());
        for (Section section : accounts.isEmpty() ? List.<Section>of() : reading.sections().all()) {
            if (SPOKEN.contains(section.kind())) {
                Stream.concat(Stream.of(section.heading()), section.blocks().stream().map(Block::text)).forEach(text -> text.links().stream().filter(run -> OwnSites.isCalled(run.url(), accounts))
                    .filter(run -> !isOtherPerson(text.text(), run, text.text().substring(run.start(), run.end()).strip())).forEach(run -> add(LinkKind.HOMEPAGE, run.url(), LineRange.of(run.line()))));
            }
        }
    }

    /** The site that GitHub or GitLab keeps for the person's account there, where the page names it: "tamsin.github.io" beside "github.com/tamsin". */
    private void hosted() {
        List<String> accounts = links.stream().filter(link -> link.kind() == LinkKind.GITHUB).map(link -> link.url().toLowerCase(Locale.ROOT).replaceFirst("/$", "")).map(url -> url.substring(url.lastIndexOf('/') + 1)).distinct().toList();
        for (Section section : reading.sections().all()) {
            if (SPOKEN.contains(section.kind())) {
                section.blocks().stream().flatMap(block -> block.text().visualLines().stream()).forEach(line -> WrittenAccounts.sites(line.text()).stream()
                    .filter(site -> accounts.stream().anyMatch(account -> site.equals("https://" + account + ".github.io"))).forEach(site -> add(LinkKind.HOMEPAGE, site, line.lines())));
            }
        }
    }

    private void sections() {
        for (Section section : reading.sections().all()) {
            boolean own = SPOKEN.contains(section.kind()) || MINE.contains(section.kind());
            Set<Block> rows = AccountRows.in(section);
            if (own) {
                text(section.heading(), section.kind());
                section.blocks().forEach(block -> text(block.text(), rows.contains(block) ? SectionKind.LINKS : section.kind()));
            } else {
                Stream.concat(Stream.of(section.heading()).filter(heading -> !heading.links().isEmpty()), section.blocks().stream().filter(rows::contains).map(Block::text)).forEach(text -> text(text, SectionKind.LINKS));
                section.blocks().forEach(block -> called(block.text(), section.kind()));
            }
        }
    }

    /** The accounts that a text about something else calls the person's: "the code is on my GitHub", and the curriculum vitae where its own sections lead to it. */
    private void called(RichText text, SectionKind section) {
        for (RichText.Run run : text.links()) {
            String words = text.text().substring(run.start(), run.end()).strip();
            boolean vitae = VITAE.matcher(words).find() && isSaidOwn(words, LinkKind.CV) || isVitaeHere(text.text(), run, words);
            if (vitae && TOLD.contains(section)) {
                add(LinkKind.CV, run.url(), LineRange.of(run.line()));
            }
            LinkKind kind = LinkKinds.of(run.url(), "");
            if ((isProfile(kind) || AccountPlaces.isOther(run.url())) && CALLED.matcher(before(text.text(), run) + text.text().substring(run.start(), run.end())).find() && !ORGANISATION.matcher(run.url()).matches()) {
                add(kind, run.url(), LineRange.of(run.line()));
            }
        }
    }

    private void text(RichText text, SectionKind kind) {
        for (RichText.Run run : text.links()) {
            String words = text.text().substring(run.start(), run.end()).strip();
            String said = words.isEmpty() ? run.sign() : words;
            LinkKind linked = isVitaeHere(text.text(), run, words) ? LinkKind.CV : LinkKinds.of(run.url(), said);
            if (isOwn(text, run, linked, kind) && !OF_GROUP.matcher(words).matches() && !isOtherPerson(text.text(), run, words)) {
                boolean listed = kind == SectionKind.PUBLICATIONS && !isProfile(linked) && !AccountPlaces.isOther(run.url()) && !isSaidOwn(said, linked);
                if (!listed) {
                    add(linked == LinkKind.OTHER && isSite(text, run, kind) ? LinkKind.HOMEPAGE : linked, run.url(), LineRange.of(run.line()));
                }
            }
        }
        if (kind != SectionKind.PUBLICATIONS) {
            bare(text);
        }
    }

    /** Whether the link leads to an account, or says that it leads to the person's page or curriculum vitae. A GitHub account named in prose may be another's. */
    private boolean isOwn(RichText text, RichText.Run run, LinkKind kind, SectionKind section) {
        String words = text.text().substring(run.start(), run.end()).strip();
        if (isProfile(kind)) {
            boolean named = words.isBlank() || words.length() == text.text().length() || isCalledHere(text.text(), run, words) || before(text.text(), run).strip().matches(".*github(?: (?:user ?name|account|profile|page|id))?\\W{0,3}") || words.toLowerCase(Locale.ROOT).contains("github") || standsAlone(text, run);
            return kind != LinkKind.GITHUB || named && (!ORGANISATION.matcher(run.url()).matches() || MY_GITHUB.matcher(words).matches());
        }
        String said = words.isEmpty() ? run.sign() : words;
        boolean vague = words.toLowerCase(Locale.ROOT).matches("(?:the )?(?:website|site|blog|home ?page|主页|博客)") && (section == SectionKind.OTHER || section == SectionKind.PUBLICATIONS || section == SectionKind.INTERESTS);
        return AccountPlaces.isOther(run.url()) || SHORTENED.matcher(run.url()).matches() && AccountPlaces.before(said).isPresent() || isCalledHere(text.text(), run, words) && AccountAddresses.isOfAnybody(run.url()) || AccountAddresses.isOfAnybody(run.url()) && isShown(text, run) || !vague && isSaidOwn(said, kind) || isSite(text, run, section);
    }

    /** Whether the link is a small word that the curriculum vitae stands before: "My CV can be found here". */
    private static boolean isVitaeHere(String text, RichText.Run run, String words) {
        return HERE.matcher(words).matches() && VITAE_BEFORE.matcher(text.substring(Math.max(0, run.start() - LONGEST_BEFORE), run.start())).find();
    }

    /** Whether the link is a small word behind what it leads to: "My GitHub page is here". */
    private static boolean isCalledHere(String text, RichText.Run run, String words) {
        return HERE.matcher(words).matches() && CALLED.isIn(IS_HERE.matcher(text.substring(Math.max(0, run.start() - LONGEST_BEFORE), run.start())).replaceFirst(""));
    }

    /** Whether the link is shown as the person's: it stands alone, or is called so. */
    private static boolean isShown(RichText text, RichText.Run run) {
        String words = text.text().substring(run.start(), run.end());
        return words.isBlank() || words.length() == text.text().length() || standsAlone(text, run) || LABELLED.isIn(before(text.text(), run)) || CALLED.isIn(before(text.text(), run) + words);
    }

    /** Whether the link leads to a site that is called like the person, or that a label gives as the person's. */
    private boolean isSite(RichText text, RichText.Run run, SectionKind section) {
        boolean labelled = section != SectionKind.PUBLICATIONS && section != SectionKind.OTHER && LABEL.matcher(Folding.simplified(text.text().substring(Math.max(0, run.start() - LONGEST_LABEL), run.start()))).find();
        boolean named = section != SectionKind.PUBLICATIONS && isOwnName(text.text().substring(run.start(), run.end()));
        String words = text.text().substring(run.start(), run.end());
        boolean shown = section != SectionKind.PUBLICATIONS && HOSTED.matcher(words.strip()).matches() && run.url().contains(words.strip().replaceFirst("^https?://", "").replaceFirst("/$", "")) && standsAlone(text, run);
        return sites.has(run.url()) || labelled || named || shown;
    }

    private static boolean isSaidOwn(String words, LinkKind kind) {
        boolean brief = words.split("\\s+").length < 7;
        return AT_WORK.matcher(words).matches() || brief && OWN.matcher(words).find() && !NOT_OWN.matcher(words).find() && kind != LinkKind.GITHUB;
    }

    /** Whether no letters but those of other links stand right beside the link: one of a row of links. */
    private static boolean standsAlone(RichText text, RichText.Run run) {
        return IntStream.concat(IntStream.range(Math.max(0, run.start() - BESIDE), run.start()), IntStream.range(run.end(), Math.min(text.text().length(), run.end() + BESIDE)))
            .filter(at -> Character.isLetterOrDigit(text.text().charAt(at))).allMatch(at -> text.links().stream().anyMatch(link -> link.start() <= at && link.end() > at));
    }

    private static boolean isProfile(LinkKind kind) {
        return kind != LinkKind.OTHER && kind != LinkKind.HOMEPAGE;
    }

    private void bare(RichText text) {
        if (text.text().length() > 20_000) {
            return;
        }
        Matcher address = BARE.matcher(text.text());
        while (address.find()) {
            LinkKind kind = LinkKinds.of(address.group(), "");
            String before = Folding.simplified(text.text().substring(Math.max(0, address.start() - LONGEST_LABEL), address.start()));
            boolean home = (OWN.matcher(before.substring(Math.max(0, before.length() - 14))).find() || LABEL.matcher(before).find()) && (address.end() >= text.text().length() - 2 || text.text().charAt(address.end()) == '\n')
                || isFree(text, address) && sites.has(address.group());
            if (isOfSomebodyElse(text.text().substring(Math.max(0, address.start() - 40), address.start()))) {
                continue;
            }
            boolean account = isProfile(kind) && !ORGANISATION.matcher(address.group()).matches() || AccountPlaces.isOther(address.group()) || AccountAddresses.isOfAnybody(address.group()) && LABELLED.isIn(before);
            if (account || home) {
                add(home && kind == LinkKind.OTHER ? LinkKind.HOMEPAGE : kind, address.group(), text.slice(address.start(), address.end()).lines());
            }
        }
        for (RichText line : text.visualLines()) {
            WrittenAccounts.in(line.text()).stream().filter(url -> (isProfile(LinkKinds.of(url, "")) || AccountPlaces.isOther(url) || AccountAddresses.isOfAnybody(url)) && !ORGANISATION.matcher(url).matches() && text.links().stream().noneMatch(link -> link.url().contains(url.substring(url.indexOf("//") + 2)) || isCalledBy(text, link, url)))
                .forEach(url -> add(LinkKinds.of(url, ""), url, line.lines()));
            WrittenAccounts.sites(line.text()).stream().filter(sites::has).forEach(url -> add(LinkKind.HOMEPAGE, url, line.lines()));
        }
        Matcher spoken = SPOKEN_HOST.matcher(text.text());
        while (spoken.find()) {
            add(LinkKind.HOMEPAGE, "https://" + (spoken.group(1) + "." + spoken.group(2)).toLowerCase(Locale.ROOT) + ".io", text.slice(spoken.start(), spoken.end()).lines());
        }
    }

    /** "ResearchGate: Profile": whether the user of the account {@code url} is what a link to somewhere else says. */
    private static boolean isCalledBy(RichText text, RichText.Run link, String url) {
        return url.endsWith("/" + text.text().substring(link.start(), link.end()).strip());
    }

    /** Whether no link that is read as one covers {@code address}. */
    private static boolean isFree(RichText text, Matcher address) {
        return text.links().stream().noneMatch(link -> link.start() <= address.start() && link.end() >= address.end());
    }

    private boolean isOtherPerson(String text, RichText.Run run, String words) {
        String before = before(text, run);
        if (isOwnName(words) || sites.has(run.url())) {
            return false;
        }
        return before.endsWith("prof. ") || before.endsWith("dr. ") || before.endsWith("professor ") || SOMEBODY.matcher(words).lookingAt()
            || Words.of("advice").in(before) || !words.isEmpty() && PersonNames.isName(words) && !OWN.matcher(words).find() && LinkKinds.of(run.url(), "") != LinkKind.CV && !Words.of("link-word").in(words);
    }

    /** Whether {@code words} are the person's whole name. */
    private boolean isOwnName(String words) {
        String name = words.length() > LONGEST_LABEL ? "" : Folding.key(words.replaceFirst("^(?:(?:Dr|Prof|Professor)\\.? )+", ""));
        return name.indexOf(' ') > 0 && names.stream().anyMatch(own -> Folding.key(own.text()).equals(name));
    }

    /** Whether {@code before} an address ends with another's name and a bracket: "Esra Marsh [https://…]". */
    private static boolean isOfSomebodyElse(String before) {
        Matcher named = NAMED.matcher(before);
        return named.find() && PersonNames.isLatin(named.group(1));
    }

    private static String before(String text, RichText.Run run) {
        return text.substring(Math.max(0, run.start() - 24), run.start()).toLowerCase(Locale.ROOT);
    }

    private void add(LinkKind kind, String url, LineRange where) {
        String whole = url.replaceFirst("[.,;]+$", "");
        boolean absolute = url.startsWith("http://") || url.startsWith("https://");
        boolean sample = (isProfile(kind) && kind != LinkKind.CV || AccountAddresses.isOfAnybody(url)) && AccountPlaces.isSample(url);
        if (absolute && !sample && url.length() < 500 && seen.add(LinkKinds.key(kind, whole))) {
            links.add(new Link(kind, whole, reading.source(), where));
        }
    }
}
