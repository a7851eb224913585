package bole.web;

import bole.profile.Institution;
import bole.profile.Name;
import bole.profile.Profile;
import bole.profile.Stint;
import bole.query.Language;
import bole.query.RequestException;
import bole.query.SearchRequest;
import bole.search.ProfileView;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * People whose ids an address carries, in its order.
 *
 * @param ids as given, each once
 * @param views those of them who are there
 * @param path of the page
 * @param language of the page
 */
record ChosenPeople(List<String> ids, List<ProfileView> views, String path, Language language) {

    static final String PARAMETER = "id";
    private static final int MOST = 100;

    /** The people of {@code request}. */
    static ChosenPeople of(Request request, PageContext context) {
        Api.refuseParameters(request, List.of(PARAMETER, PageLanguage.PARAMETER));
        List<String> ids = List.copyOf(new LinkedHashSet<>(request.parameters().getOrDefault(PARAMETER, List.of())));
        if (ids.size() > MOST) {
            throw RequestException.of(RequestException.Problem.TOO_COMPLEX, PARAMETER, "a list has at most " + MOST + " people", "");
        }
        List<ProfileView> views = ids.stream().map(context::find).flatMap(Optional::stream).toList();
        return new ChosenPeople(ids, views, request.path(), PageLanguage.of(request));
    }

    /** Ids of those who are not there. */
    List<String> missing() {
        List<String> there = views.stream().map(view -> view.profile().id()).toList();
        return ids.stream().filter(id -> !there.contains(id)).map(ChipModels::shortened).toList();
    }

    /** The page {@code other} of the people {@code chosen}: an address, or where that is long a {@link Step}. */
    String to(String other, List<String> chosen) {
        return Step.to(other, parameters(ids), parameters(chosen));
    }

    /** What the form of the page holds from which steps are taken. */
    List<FormField> state() {
        return parameters(ids).entrySet().stream().flatMap(entry -> entry.getValue().stream().map(value -> new FormField(entry.getKey(), value))).toList();
    }

    Map<String, List<String>> parameters(List<String> chosen) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(PARAMETER, chosen);
        parameters.put(PageLanguage.PARAMETER, List.of(PageLanguage.code(language)));
        return parameters;
    }

    /** Ids of those who are there. */
    List<String> there() {
        return views.stream().map(view -> view.profile().id()).toList();
    }

    /** Each in short. */
    List<CardModel> cards() {
        return views.stream().map(ProfileView::profile).map(this::card).toList();
    }

    private CardModel card(Profile person) {
        SearchLinks links = new SearchLinks(SearchRequest.browse(), language);
        Optional<Name> shown = person.displayName();
        Optional<Name> other = person.names().stream().filter(name -> !name.text().equals(person.title())).findFirst();
        String href = PageAddress.of(PageAddress.profile(person.id()), Map.of(PageLanguage.PARAMETER, List.of(PageLanguage.code(language))));
        List<NamedLink> interests = person.interests().stream()
            .map(interest -> new NamedLink(interest.label(), PersonModels.interestHref(links, interest.topic(), interest.label()))).distinct().toList();
        return new CardModel(person.id(), href, person.title(), Script.lang(shown.map(Name::lang).orElse(""), person.title()), other.map(Name::text).orElse(""),
            other.map(name -> Script.lang(name.lang(), name.text())).orElse(""), SampleMark.isInvented(person), position(person), interests,
            to(path, ids.stream().filter(id -> !id.equals(person.id())).toList()));
    }

    private static String position(Profile person) {
        Optional<Stint> now = person.stints().stream().filter(Stint::current).findFirst();
        String place = now.map(stint -> Messages.list(List.of(stint.title(), stint.institution().map(Institution::name).orElse("")))).orElse("");
        return place.isEmpty() && !person.headline().equals(person.title()) ? person.headline() : place;
    }
}
