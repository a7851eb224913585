package bole.web;

import bole.profile.Award;
import bole.profile.Claim;
import bole.profile.Interest;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.query.SearchRequest;
import bole.search.ProfileView;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Up to four people side by side; what two of them share is marked. */
final class ComparePage implements Handler {

    static final String PATH = "/compare";
    static final int MOST = 4;
    private static final int WORKS_SHOWN = 5;

    private final PageContext context;

    ComparePage(PageContext context) {
        this.context = context;
    }

    @Override
    public Response handle(Request request) {
        ChosenPeople given = ChosenPeople.of(request, context);
        Messages messages = Messages.in(given.language());
        List<ProfileView> views = given.views().stream().limit(MOST).toList();
        ChosenPeople chosen = new ChosenPeople(views.stream().map(view -> view.profile().id()).toList(), views, PATH, given.language());
        PageHead head = new PageHead(messages.say("compare.title"), PATH, chosen.parameters(chosen.ids()), PageContext.form("", chosen.language()), List.of(), false);
        String note = given.views().size() > MOST ? messages.say("compare.note", MOST) : "";
        return context.page(200, "compare", context.frame(chosen.language(), head), new CompareModel(chosen.cards(), rows(chosen, messages), note, chosen.state()));
    }

    private static List<CompareModel.Row> rows(ChosenPeople chosen, Messages messages) {
        SearchLinks links = new SearchLinks(SearchRequest.browse(), chosen.language());
        Dates dates = new Dates(messages);
        List<Profile> people = chosen.views().stream().map(ProfileView::profile).toList();
        List<CompareModel.Row> rows = List.of(
            row(messages.say("profile.interests"), people, person -> person.interests().stream().map(interest -> interest(interest, people, links))),
            row(messages.say("compare.education"), people, person -> stints(person, true, people, dates)),
            row(messages.say("compare.work"), people, person -> stints(person, false, people, dates)),
            row(messages.say("profile.publications"), people, person -> latest(person.publications()).limit(WORKS_SHOWN)
                .map(work -> new CompareModel.Entry(dates.years(work.begins(), work.ends()), work.title(), PageAddress.outward(work.url()), false))),
            row(messages.say("profile.awards"), people, person -> latest(person.awards()).limit(WORKS_SHOWN)
                .map(award -> new CompareModel.Entry(dates.years(award.begins(), award.ends()), award.text(), "", false))));
        return rows.stream().filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty())).toList();
    }

    private static CompareModel.Row row(String heading, List<Profile> people, Function<Profile, Stream<CompareModel.Entry>> entries) {
        return new CompareModel.Row(heading, people.stream().map(person -> entries.apply(person).distinct().toList()).toList());
    }

    private static CompareModel.Entry interest(Interest interest, List<Profile> people, SearchLinks links) {
        boolean shared = people.stream().filter(person -> person.interests().stream().anyMatch(other -> key(other).equals(key(interest)))).count() > 1;
        return new CompareModel.Entry("", interest.label(), PersonModels.interestHref(links, interest.topic(), interest.label()), shared);
    }

    private static String key(Interest interest) {
        return interest.topic().isEmpty() ? interest.label().toLowerCase(Locale.ROOT) : interest.topic();
    }

    private static Stream<CompareModel.Entry> stints(Profile person, boolean education, List<Profile> people, Dates dates) {
        return latest(person.stints()).filter(stint -> (stint.kind() == StintKind.EDUCATION) == education).map(stint -> {
            String place = place(stint);
            boolean shared = !place.isEmpty() && people.stream().filter(other -> other.stints().stream().anyMatch(one -> place(one).equals(place))).count() > 1;
            return new CompareModel.Entry(dates.years(stint.from(), stint.to()), stint.text(), "", shared);
        });
    }

    private static String place(Stint stint) {
        return stint.institution().map(institution -> institution.id().isEmpty() ? institution.name() : institution.id()).orElse("");
    }

    private static <C extends Claim> Stream<C> latest(List<C> claims) {
        Comparator<Claim> byBegin = Comparator.comparing(claim -> claim.begins().or(claim::ends).map(Object::toString).orElse(""));
        return claims.stream().sorted(byBegin.reversed());
    }
}
