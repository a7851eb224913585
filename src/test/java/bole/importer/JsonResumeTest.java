package bole.importer;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Interest;
import bole.profile.Link;
import bole.profile.Name;
import bole.profile.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonResumeTest {

    @TempDir
    private Path site;

    private List<Outcome> read(String resume) throws IOException {
        Path file = site.resolve("assets/json/resume.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, resume);
        List<Outcome> outcomes = new ArrayList<>();
        Importers importers = new Importers(Clock.systemUTC());
        new SourceFinder(path -> site.relativize(path).toString(), source -> outcomes.addAll(importers.read(source)), outcomes::add).find(file);
        return outcomes;
    }

    private Profile profile(String resume) throws IOException {
        return ((Outcome.Accepted) read(resume).getFirst()).profile();
    }

    @Test
    void fileWithoutANameIsAboutWhomItsSiteNames() throws IOException {
        Files.writeString(site.resolve("_config.yml"), "first_name: Tamsin\nlast_name: Vale\n");
        assertThat(profile("{\"basics\": {\"label\": \"Limnologist\"}, \"work\": [{\"name\": \"Fenwold University\", \"position\": \"Lecturer\", \"startDate\": \"2021\"}]}").names())
            .extracting(Name::text).containsExactly("Tamsin Vale");
        assertThat(profile("{\"basics\": {\"name\": \"Esra Marsh\", \"label\": \"Limnologist\"}, \"work\": []}").names()).extracting(Name::text).containsExactly("Esra Marsh");
    }

    @Test
    void interestsAmongHobbiesAreHobbiesAndASummaryTellsThemWhereNothingListsAny() throws IOException {
        String person = "{\"basics\": {\"name\": \"Tamsin Vale\", \"summary\": \"I am a limnologist. My research interests are tidal modelling and peat ecology.\"}, \"awards\": [{\"title\": \"Reed Prize\", \"date\": \"2020\"}], \"interests\": [";
        assertThat(profile(person + "{\"name\": \"Tennis\"}, {\"name\": \"Mathematics\"}, {\"name\": \"Travel\"}]}").interests()).extracting(Interest::label).containsExactly("tidal modelling", "peat ecology");
        assertThat(profile(person + "{\"name\": \"Tidal mathematics\"}, {\"name\": \"Travel\"}, {\"name\": \"Silt\"}]}").interests()).extracting(Interest::label).contains("Tidal mathematics", "Silt");
    }

    @Test
    void commentsAreSkipped() throws IOException {
        Profile profile = profile("{\n  \"basics\": {\n    \"name\": \"Tamsin Vale\",\n    \"url\": \"https://vale.example\"\n    // \"profiles\": [{\"url\": \"https://twitter.com/AlbertEinstein\"}]\n  },\n  \"awards\": [{\"title\": \"Reed Prize\", \"date\": \"2020\"}]\n}");
        assertThat(profile.links()).extracting(Link::url).containsExactly("https://vale.example");
        assertThat(profile.awards()).hasSize(1);
    }

    @Test
    void sampleWithANameOfOnesOwnSaysNothing() throws IOException {
        assertThat(read("{\"basics\": {\"name\": \"Tamsin Vale\", \"label\": \"Scientist\", \"email\": \"albert@einstein.de\", \"summary\": \"A German-born theoretical physicist, widely ranked among the greatest and most influential scientists of all time\"}, \"work\": []}"))
            .singleElement().isInstanceOf(Outcome.Refused.class);
    }
}
