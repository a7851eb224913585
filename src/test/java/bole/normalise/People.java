package bole.normalise;

import bole.profile.Award;
import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.LineRange;
import bole.profile.Link;
import bole.profile.LinkKind;
import bole.profile.Name;
import bole.profile.NameKind;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.profile.SourceRecord;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;

/** Invented people for tests. */
final class People {

    private static final LineRange LINE = LineRange.of(1);
    private static final List<String> PLACES = List.of("NTU", "清华大学", "Tsinghua Univ.", "Nanyang Technological University", "NEU", "东北大学", "Alibaba", " Foo  Lab ", "DAMO Acedemy, Alibaba Group", "交大", "SJTU",
        "Northeastern University", "哈工大(深圳)", "MIT", "");
    private static final List<String> IDS = List.of("", "", "tsinghua", "ntu-sg", "no-such-id", "neu-cn");
    private static final List<String> TITLES = List.of("PhD", "博士", "  Engineer ", "", "Intern");
    private static final List<String> TOPICS = List.of("Graph Neural Networks", "graph neural network", "图神经网络", "Foo studies", " LLM ", "");
    private static final List<String> NAMES = List.of("Ruoxu  SHUI", "水 若虚", "水若虚", "R. Shui", "水若虛", " ", "José Foo");

    private final Random random;

    private People(Random random) {
        this.random = random;
    }

    /** A person of whom the sources say all sorts of things, many of them twice. */
    static Profile someone(Random random) {
        People people = new People(random);
        SourceRecord source = new SourceRecord("a.md", "markdown", random.nextBoolean() ? "zh" : "en", "", Optional.empty(), List.of());
        return new Profile("someone-" + random.nextInt(100), people.some(4, people::name), " A  headline ", "", people.some(5, people::interest), people.some(8, people::stint),
            people.some(4, people::publication), people.some(3, people::award), people.some(4, people::link), people.some(2, () -> people.one(List.of("S@E.NTU.edu.sg", "x@example.org", " x@example.org", ""))),
            List.of(source));
    }

    private <T> List<T> some(int most, Supplier<T> maker) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            all.add(maker.get());
        }
        return all;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Name name() {
        return new Name(one(NAMES), one(List.of("", "en", "zh", "zh-Hant")), one(List.of(NameKind.values())));
    }

    private Interest interest() {
        return new Interest(one(TOPICS), one(List.of("", "graph-neural-networks", "no-such-topic")), 0, LINE);
    }

    private Stint stint() {
        Optional<Institution> place = random.nextInt(6) == 0 ? Optional.empty() : Optional.of(new Institution(one(PLACES), one(IDS)));
        return new Stint(one(List.of(StintKind.values())), place, one(List.of("", "Search", "搜索部")), one(TITLES), random.nextBoolean() ? Optional.of(one(List.of(Degree.values()))) : Optional.empty(),
            "", date(), date(), random.nextInt(4) == 0, 0, LINE);
    }

    private Optional<PartialDate> date() {
        return one(List.of(Optional.empty(), Optional.of(PartialDate.parse("2019")), Optional.of(PartialDate.parse("2019-09")), Optional.of(PartialDate.parse("2016-07")), Optional.of(PartialDate.parse("2999"))));
    }

    private Publication publication() {
        return new Publication(one(List.of("On Foo", "On foo!", "Bars")), List.of("R. Shui "), one(List.of("", "WWW")), OptionalInt.of(one(List.of(2020, 2021, 1001))), "", "", "", 0, LINE);
    }

    private Award award() {
        return new Award(one(List.of("Foo Prize", "foo  prize")), "", OptionalInt.of(2020), 0, LINE);
    }

    private Link link() {
        return link(LinkKind.ORCID, one(List.of("https://orcid.org/0000-0002-0000-0001", "https://orcid.org/0000-0002-0000-0002")));
    }

    static Link link(LinkKind kind, String url) {
        return new Link(kind, url, 0, LINE);
    }

    static Interest interest(String label) {
        return new Interest(label, "", 0, LINE);
    }

    /** An education or a job at {@code place} from {@code from} to {@code to}. */
    static Stint stint(StintKind kind, String place, String title, String from, String to) {
        return new Stint(kind, Optional.of(Institution.named(place)), "", title, Optional.empty(), "", PartialDate.read(from), PartialDate.read(to), false, 0, LINE);
    }

    static Profile with(String id, List<Name> names, List<Interest> interests, List<Stint> stints, List<Link> links) {
        return new Profile(id, names, "", "", interests, stints, List.of(), List.of(), links, List.of(),
            List.of(new SourceRecord(id + ".md", "markdown", "en", "", Optional.empty(), List.of())));
    }
}
