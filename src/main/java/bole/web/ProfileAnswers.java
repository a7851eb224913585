package bole.web;

import bole.json.Json;
import bole.profile.Profile;
import bole.search.ProfileView;
import bole.search.SearchEngine;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One profile in the form that the suffix of its address or the {@code Accept} header asks for. */
final class ProfileAnswers {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,127}");

    /** The forms; the first is the usual one. */
    enum Form {
        JSON(".json", "application/json", Json::write),
        JSON_LD(".jsonld", "application/ld+json", profile -> JsonLinkedData.of(profile)),
        CARD(".vcf", "text/vcard", profile -> Cards.of(profile));

        private final String suffix;
        private final String type;
        private final Function<Profile, String> writer;

        Form(String suffix, String type, Function<Profile, String> writer) {
            this.suffix = suffix;
            this.type = type;
            this.writer = writer;
        }
    }

    private final SearchEngine engine;

    ProfileAnswers(SearchEngine engine) {
        this.engine = engine;
    }

    /** Answers {@code /api/v1/profiles/{id}}; an id that itself ends like a suffix is an id first. */
    Response answer(Request request) {
        Api.refuseParameters(request, List.of());
        String segment = request.segment(3);
        Optional<Profile> whole = find(segment);
        if (whole.isPresent()) {
            return response(whole.get(), accepted(request.header("accept").orElse("*/*"))).with("Vary", "Accept");
        }
        Optional<Form> form = Arrays.stream(Form.values()).filter(known -> segment.endsWith(known.suffix)).findFirst();
        return form.flatMap(known -> find(segment.substring(0, segment.length() - known.suffix.length())).map(profile -> response(profile, known)))
            .orElseThrow(() -> new ProblemException(Problem.notFound("there is no profile of this id")));
    }

    private Optional<Profile> find(String id) {
        return ID.matcher(id).matches() ? engine.profile(id).map(ProfileView::profile) : Optional.empty();
    }

    private static Form accepted(String header) {
        List<String> types = Arrays.stream(header.toLowerCase(Locale.ROOT).split(",")).map(part -> part.split(";")[0].strip()).toList();
        return types.stream().flatMap(type -> Arrays.stream(Form.values()).filter(form -> form.type.equals(type))).findFirst().orElse(Form.JSON);
    }

    private static Response response(Profile profile, Form form) {
        String type = form == Form.CARD ? form.type + "; charset=utf-8" : form.type;
        return Response.of(200, type, form.writer.apply(profile).getBytes(StandardCharsets.UTF_8));
    }
}
