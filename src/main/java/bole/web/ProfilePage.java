package bole.web;

import bole.profile.Interest;
import bole.profile.Name;
import bole.profile.Profile;
import bole.profile.SourceRecord;
import bole.query.Language;
import bole.query.SearchRequest;
import bole.search.ProfileView;
import bole.search.SimilarPerson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The page of a person: names, where they are, every claim with its place in the source. */
final class ProfilePage implements Handler {

    static final String PATTERN = "/profiles/{id}";
    private static final String PAGE = "page";
    private static final int DESCRIPTION_DATE = 10;
    private static final int MOST_SIMILAR = 5;
    private static final int INTERESTS_SUMMED = 6;

    private final PageContext context;

    ProfilePage(PageContext context) {
        this.context = context;
    }

    @Override
    public Response handle(Request request) {
        Api.refuseParameters(request, List.of(PAGE, PageLanguage.PARAMETER));
        Language language = PageLanguage.of(request);
        ProfileView view = context.person(request.segment(1));
        int page = page(request, ClaimModels.pages(view.profile()));
        return context.page(200, "profile", frame(view.profile(), page, request, language), model(view, page, language));
    }

    private static int page(Request request, int pages) {
        String given = Api.single(request.parameters().get(PAGE), PAGE);
        return IntStream.rangeClosed(1, pages).filter(page -> given.isEmpty() || given.equals(String.valueOf(page))).findFirst()
            .orElseThrow(() -> new ProblemException(Problem.notFound("there is no such page of this profile")));
    }

    private PageFrame frame(Profile profile, int page, Request request, Language language) {
        String path = PageAddress.profile(profile.id());
        String data = SearchLinks.API + "/" + PageAddress.encode(profile.id());
        List<NamedLink> alternates = List.of(new NamedLink("application/json", data + ".json"), new NamedLink("application/ld+json", data + ".jsonld"),
            new NamedLink("text/vcard", data + ".vcf"));
        String title = Messages.in(language).say("profile.title", ChipModels.shortened(profile.title()));
        PageHead head = new PageHead(title, path, parameters(page), PageContext.form("", language), alternates, true).askedBy(request);
        return context.frame(language, head.described(summary(profile, language), JsonLinkedData.page(profile, head.origin() + path)));
    }

    private static Map<String, List<String>> parameters(int page) {
        return page == 1 ? Map.of() : Map.of(PAGE, List.of(String.valueOf(page)));
    }

    /** Who it is in one line: for those who list the page. */
    private static String summary(Profile profile, Language language) {
        String interests = Messages.list(profile.interests().stream().map(Interest::label).distinct().limit(INTERESTS_SUMMED).toList());
        String who = profile.headline().equals(profile.title()) ? profile.title() : Messages.list(List.of(profile.title(), profile.headline()));
        return interests.isEmpty() ? who : Messages.in(language).say("profile.summed", who, interests);
    }

    private ProfileModel model(ProfileView view, int page, Language language) {
        Profile profile = view.profile();
        Messages messages = Messages.in(language);
        SearchLinks links = new SearchLinks(SearchRequest.browse(), language);
        SourcePlaces places = new SourcePlaces(context.sources(), language);
        ClaimModels claims = new ClaimModels(view, links, places);
        Optional<Name> shown = profile.displayName();
        return new ProfileModel(profile.id(), profile.title(), Script.lang(shown.map(Name::lang).orElse(""), profile.title()), otherNames(profile),
            profile.headline().equals(profile.title()) ? "" : profile.headline(), SampleMark.isInvented(profile), contacts(profile, messages),
            profile.summary(), claims.interests(), TimeLines.of(profile, messages), claims.sections(page), similar(profile.id(), language), sources(profile, places, messages), formats(profile, messages), paging(profile, page, language));
    }

    private static SearchModel.Paging paging(Profile profile, int page, Language language) {
        int pages = ClaimModels.pages(profile);
        return new SearchModel.Paging(page, pages, page > 1 ? at(profile, page - 1, language) : "", page < pages ? at(profile, page + 1, language) : "");
    }

    private static String at(Profile profile, int page, Language language) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(parameters(page));
        parameters.put(PageLanguage.PARAMETER, List.of(PageLanguage.code(language)));
        return PageAddress.of(PageAddress.profile(profile.id()), parameters);
    }

    private List<ProfileModel.Similar> similar(String id, Language language) {
        return context.engine().similar(id, MOST_SIMILAR).orElse(List.of()).stream().map(person -> new ProfileModel.Similar(
            new NamedLink(person.title(), PageAddress.of(PageAddress.profile(person.id()), Map.of(PageLanguage.PARAMETER, List.of(PageLanguage.code(language))))),
            String.join("; ", person.why().stream().map(shared -> shared(shared, language)).toList()))).toList();
    }

    private static String shared(SimilarPerson.Shared shared, Language language) {
        String label = shared.labels().in(language);
        return switch (shared.kind()) {
            case INTEREST -> label;
            case WORDS -> Messages.in(language).say("profile.similar.words", label);
            case INSTITUTION -> Messages.in(language).say("profile.similar.together", label, years(shared));
        };
    }

    private static String years(SimilarPerson.Shared shared) {
        int first = shared.first().orElseThrow();
        int last = shared.last().orElseThrow();
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    private static List<ProfileModel.OtherName> otherNames(Profile profile) {
        return profile.names().stream().filter(name -> !name.text().equals(profile.title())).map(name -> new ProfileModel.OtherName(name.text(),
            Script.lang(name.lang(), name.text()))).distinct().toList();
    }

    private static List<NamedLink> contacts(Profile profile, Messages messages) {
        Stream<NamedLink> mails = profile.emails().stream().map(mail -> new NamedLink(mail, PageAddress.outward("mailto:" + mail)));
        Stream<NamedLink> pages = profile.links().stream().map(link ->
            new NamedLink(messages.say("link." + link.kind().name().toLowerCase(Locale.ROOT)), PageAddress.outward(link.url())));
        return Stream.concat(mails, pages).filter(link -> !link.href().isEmpty()).toList();
    }

    private static List<NamedLink> sources(Profile profile, SourcePlaces places, Messages messages) {
        return profile.sources().stream().map(source -> new NamedLink(source(source, messages), places.href(profile.id(), source, Optional.empty())))
            .toList();
    }

    private static String source(SourceRecord source, Messages messages) {
        List<String> parts = new ArrayList<>();
        parts.add(source.retrieved().map(when -> messages.say("profile.source", source.uri(), new Dates(messages).show(when.toString().substring(0, DESCRIPTION_DATE))))
            .orElse(source.uri()));
        source.repairs().forEach(repair -> parts.add(messages.say("profile.source.repaired", repair)));
        return String.join("; ", parts);
    }

    private static List<NamedLink> formats(Profile profile, Messages messages) {
        String data = SearchLinks.API + "/" + PageAddress.encode(profile.id());
        return List.of(new NamedLink(messages.say("profile.json"), data + ".json"), new NamedLink(messages.say("profile.jsonld"), data + ".jsonld"),
            new NamedLink(messages.say("profile.vcard"), data + ".vcf"));
    }
}
