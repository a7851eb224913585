package bole.importer;

import bole.importer.field.Claims;
import bole.importer.field.form.LinkKinds;
import bole.importer.field.person.HeldPosition;
import bole.importer.field.person.NameReader;
import bole.importer.field.place.PlaceSpellings;
import bole.importer.field.reading.Reading;
import bole.profile.Award;
import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.Link;
import bole.profile.Name;
import bole.profile.NameKind;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.profile.SourceRecord;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.profile.retold.Career;
import bole.profile.retold.Telling;
import bole.text.Folding;
import bole.text.Han;
import bole.text.PartialDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A profile being put together from the files of one source. What a second page or a second language repeats counts once. */
final class Draft {

    /** Letters from which on a title that begins another is the same. */
    private static final int SHORTEST_TITLE = 15;

    private final List<Name> names = new ArrayList<>();
    private final List<Name> variants = new ArrayList<>();
    private String headline = "";
    private String summary = "";
    private final List<Interest> interests = new ArrayList<>();
    private final List<Stint> stints = new ArrayList<>();
    private final List<Publication> publications = new ArrayList<>();
    private final List<Award> awards = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Set<String> emails = new LinkedHashSet<>();
    private final List<SourceRecord> sources = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private boolean listed;
    private boolean cut;

    /** Adds a source and gives its index. */
    int source(SourceRecord record) {
        sources.add(record);
        return sources.size() - 1;
    }

    /** Adds what a page says; what an earlier page has told in full is not told again. */
    void add(Claims claims) {
        claims.names().forEach(this::name);
        headline = headline.isEmpty() ? claims.headline() : headline;
        summary = summary.isEmpty() ? claims.summary() : summary;
        claims.interests().forEach(this::interest);
        stints(claims.stints());
        if (awards.isEmpty()) {
            awards.addAll(claims.awards());
        }
        claims.publications().forEach(this::publication);
        claims.links().forEach(this::link);
        claims.emails().forEach(emails::add);
    }

    /** Adds what the draft of another file says, whose sources become sources here. */
    void add(Draft other) {
        int by = sources.size();
        sources.addAll(other.sources);
        claims(other, by);
    }

    /** Adds what {@code other} says, which has no sources of its own: its source 0 is the source {@code by} here. */
    void claims(Draft other, int by) {
        listed |= other.hasClaims();
        other.variants.forEach(this::variant);
        add(new Claims(other.names, other.headline, other.summary, Moved.interests(other.interests, by), Moved.stints(other.stints, by),
            Moved.publications(other.publications, by), Moved.awards(other.awards, by), Moved.links(other.links, by), List.copyOf(other.emails)));
    }

    /** Adds those of {@code more} that tell of a kind of stint of which nothing was told, of what came before the places of now, or of a time at another place; the others complete what was told. */
    private void stints(List<Stint> more) {
        Set<StintKind> told = new HashSet<>();
        Set<StintKind> past = new HashSet<>();
        stints.forEach(stint -> told.add(stint.kind()));
        stints.stream().filter(stint -> !stint.current() || stint.from().isPresent()).forEach(stint -> past.add(stint.kind()));
        Career career = new Career(new PlaceSpellings());
        stints.forEach(stint -> career.add(Telling.listed(stint)));
        for (Stint stint : more) {
            boolean added = !told.contains(stint.kind()) || !stint.current() && !stint.title().isEmpty() && !past.contains(stint.kind()) || stint.from().isPresent() && stints.stream().noneMatch(other -> Han.in(other.text()) != Han.in(stint.text()));
            if (!career.complete(Telling.listed(stint)) && added) {
                career.add(Telling.listed(stint));
            }
        }
        stints.clear();
        stints.addAll(career.stints());
    }

    /** Adds a name, a spelling to show in the place of a given name alone where it is whole. */
    void name(Name name) {
        if (name.kind() == NameKind.VARIANT) {
            variant(name);
            return;
        }
        names.removeIf(other -> isGiven(other) && !isGiven(name) && Han.in(name.text()) == Han.in(other.text()));
        boolean known = names.stream().anyMatch(other -> Folding.key(other.text()).replace(" ", "").equals(Folding.key(name.text()).replace(" ", "")));
        boolean sameScript = names.stream().anyMatch(other -> Han.in(other.text()) == Han.in(name.text()));
        if (!known && !sameScript) {
            names.add(name);
        }
    }

    private static boolean isGiven(Name name) {
        return !Han.in(name.text()) && name.text().indexOf(' ') < 0;
    }

    /** Another spelling of the person's name. */
    void variant(Name name) {
        variants.add(name);
    }

    void headline(String text) {
        headline = headline.isEmpty() ? text : headline;
    }

    String headlineText() {
        return headline;
    }

    void summary(String text) {
        summary = summary.isEmpty() ? text : summary;
    }

    void interest(Interest interest) {
        if (seen.add("interest " + Folding.key(interest.label()))) {
            interests.add(interest);
        }
    }

    void stint(Stint stint) {
        stints.add(stint);
    }

    /** Where the person is now: what is told of this place goes on, else {@code shown} is told. */
    void now(Stint shown) {
        Optional<Stint> told = stints.stream().filter(stint -> isAt(stint, shown)).max(Comparator.comparing(stint -> stint.current() ? Integer.MAX_VALUE : stint.to().map(PartialDate::year).orElse(0)));
        if (told.isEmpty()) {
            stints.add(shown);
        } else {
            stints.set(stints.indexOf(told.get()), told.get().ongoing());
            headline(told.get().kind() == StintKind.EDUCATION ? "" : told.get().title());
        }
    }

    private static boolean isAt(Stint stint, Stint other) {
        String place = stint.institution().map(Institution::name).map(Folding::key).orElse("");
        String wanted = other.institution().map(Institution::name).map(Folding::key).orElse("");
        return !place.isEmpty() && (place.startsWith(wanted) || wanted.startsWith(place));
    }

    void publication(Publication publication) {
        if (seen.add("publication " + bare(publication))) {
            publications.add(publication);
        }
    }

    /** Adds a work that its page may show a second time for others to cite: it completes what was told of it. */
    void shown(Publication work) {
        String title = bare(work);
        for (int i = 0; i < publications.size(); i++) {
            Publication told = publications.get(i);
            String other = bare(told);
            if (other.equals(title) || Math.min(other.length(), title.length()) > SHORTEST_TITLE && (other.startsWith(title) || title.startsWith(other))) {
                publications.set(i, new Publication(told.title(), told.authors().isEmpty() ? work.authors() : told.authors(), told.venue().isEmpty() ? work.venue() : told.venue(), told.year().isEmpty() ? work.year() : told.year(),
                    told.status().isEmpty() ? work.status() : told.status(), told.url().isEmpty() ? work.url() : told.url(), told.abstract_(), told.source(), told.lines()));
                return;
            }
        }
        publication(work);
    }

    private static String bare(Publication work) {
        return Folding.key(work.title()).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    void award(Award award) {
        awards.add(award);
    }

    void link(Link link) {
        if (seen.add("link " + LinkKinds.key(link.kind(), link.url()))) {
            links.add(link);
        }
    }

    void email(String address) {
        emails.add(address);
    }

    /** The names to show; without other spellings. */
    List<Name> names() {
        return List.copyOf(names);
    }

    /** Records that the source at {@code index}, whose text is English, has Chinese characters in its names or claims. */
    void mixed(int index) {
        SourceRecord known = sources.get(index);
        if (known.language().equals("en")) {
            sources.set(index, known.withLanguage("mixed"));
        }
    }

    /** Records from which lines on {@code reading} did not read its source, whose lines or sentences are more than a person writes. */
    void unread(Reading reading) {
        unread(reading.source(), "lines", reading.page().unread());
        unread(reading.source(), "sentences", reading.unread());
    }

    private void unread(int index, String what, int line) {
        if (line > 0) {
            cut = true;
            sources.set(index, sources.get(index).withRepair(what + " not read from line " + line + " on: more than a person writes"));
        }
    }

    /** Whether a source was too long to be read to its end. */
    boolean isCut() {
        return cut;
    }

    /** Whether {@code text} is a name of the person. */
    boolean isNamed(String text) {
        return names.stream().anyMatch(name -> Folding.key(name.text()).equals(Folding.key(text)));
    }

    boolean hasHanName() {
        return names.stream().anyMatch(name -> Han.in(name.text()));
    }

    boolean hasName() {
        return !names.isEmpty();
    }

    boolean hasClaims() {
        return !interests.isEmpty() || !stints.isEmpty() || !publications.isEmpty() || !awards.isEmpty();
    }

    /** Whether degrees, posts or awards are listed as data, which are somebody's though nobody is named. */
    boolean hasListed() {
        return listed;
    }

    boolean hasInterests() {
        return !interests.isEmpty();
    }

    /** Whether it is known where the person is now. */
    boolean hasPlaceNow() {
        return stints.stream().anyMatch(Stint::placedNow);
    }

    /** Whether a claim is more than a word left over: a job alone must name its place. */
    boolean hasWholeClaims() {
        return !interests.isEmpty() || !publications.isEmpty() || !awards.isEmpty() || stints.stream().anyMatch(stint -> stint.institution().isPresent());
    }

    /** Whether it is told whose claims they are, or of more than fields, as anybody may have them. */
    boolean isOfSomebody() {
        return hasName() || !stints.isEmpty() || !publications.isEmpty() || !awards.isEmpty();
    }

    /** Whether there is more than a name. */
    boolean saysSomething() {
        return hasClaims() || !headline.isEmpty() || summary.length() > 40 || !emails.isEmpty() || !links.isEmpty();
    }

    /** The profile of the person described at {@code uri}. */
    Profile profile(String uri) {
        List<Name> ordered = new ArrayList<>(ordered());
        variants.stream().filter(variant -> ordered.stream().noneMatch(name -> name.text().equals(variant.text()))).distinct().forEach(ordered::add);
        List<Stint> told = settled();
        return new Profile(ProfileIds.of(ordered, uri), ordered, headline.isEmpty() ? HeldPosition.of(told).orElse("") : headline, summary, interests, told, publications, awards, links, List.copyOf(emails), sources);
    }

    /** The stints as of the day their sources were read, without those that another tells in full. */
    private List<Stint> settled() {
        List<Stint> all = stints.stream().map(this::asOfReading).toList();
        return all.stream().filter(stint -> all.stream().noneMatch(other -> other != stint && (isPlaceAlone(stint, other) || isExpectation(stint, other)) && isAt(stint, other))).toList();
    }

    /** Whether {@code stint} names only the place where {@code other} is going on. */
    private static boolean isPlaceAlone(Stint stint, Stint other) {
        boolean alone = stint.kind() == StintKind.EMPLOYMENT && stint.current() && stint.title().isEmpty() && stint.unit().isEmpty() && stint.from().isEmpty() && stint.to().isEmpty();
        return alone && other.current() && (other.kind() == StintKind.EDUCATION || !other.title().isEmpty());
    }

    /** Whether {@code stint} says only when the degree of {@code other} is expected. */
    private static boolean isExpectation(Stint stint, Stint other) {
        boolean same = stint.kind() == StintKind.EDUCATION && other.kind() == StintKind.EDUCATION && stint.degree().equals(other.degree());
        return same && stint.from().isEmpty() && other.from().isPresent() && stint.to().isPresent() && stint.to().map(PartialDate::year).equals(other.to().map(PartialDate::year));
    }

    /** {@code stint} as one that goes on where it has begun and its end, as a degree's that is expected, lies behind the day its source was read. */
    private Stint asOfReading(Stint stint) {
        Optional<LocalDate> read = sources.get(stint.source()).retrieved().map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC));
        return read.filter(today -> !stint.current() && lasts(stint, today)).isPresent() ? stint.ongoing() : stint;
    }

    private static boolean lasts(Stint stint, LocalDate today) {
        boolean begun = stint.from().filter(from -> from.firstDay().isAfter(today)).isEmpty();
        boolean open = stint.to().filter(to -> to.month() == 0 ? to.year() > today.getYear() : to.lastDay().isAfter(today)).isPresent();
        return begun && open;
    }

    private List<Name> ordered() {
        String latin = names.stream().map(Name::text).filter(text -> !Han.in(text)).findFirst().orElse("");
        String han = names.stream().map(Name::text).filter(Han::in).findFirst().orElse("");
        return names.stream().allMatch(name -> name.kind() == NameKind.VARIANT) ? names : NameReader.of(latin, han);
    }
}
