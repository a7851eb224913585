package bole.store;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.LineRange;
import bole.profile.Link;
import bole.profile.LinkKind;
import bole.profile.Profile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithdrawnTest {

    @TempDir
    Path data;

    @Test
    void nobodyIsWithdrawnAtFirst() {
        assertThat(Withdrawn.load(data).names(Profile.empty("ana"))).isFalse();
    }

    @Test
    void aPersonIsKnownByIdMailAndLinkAfterLoadingAgain() {
        Withdrawn.load(data).add(List.of("ana", "bo@example.org", "https://orcid.org/0000-0000-0000-0009/"));
        Withdrawn withdrawn = Withdrawn.load(data);
        Profile bo = new Profile("bo-2", List.of(), "", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of("Bo@example.org"), List.of());
        Profile chi = new Profile("chi", List.of(), "", "", List.of(), List.of(), List.of(), List.of(),
            List.of(new Link(LinkKind.ORCID, "https://orcid.org/0000-0000-0000-0009", 0, LineRange.of(1))), List.of(), List.of());
        assertThat(withdrawn.names(Profile.empty("ana"))).isTrue();
        assertThat(withdrawn.names(bo)).isTrue();
        assertThat(withdrawn.names(chi)).isTrue();
        assertThat(withdrawn.names(Profile.empty("dee"))).isFalse();
    }
}
