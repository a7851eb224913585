package bole.importer.field.person;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Name;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallNamesTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0)).names().stream().map(Name::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello! my name is mira oduya and i study fog.", "my name is mira oduya.", "i'm mira oduya, a lecturer at Fenwold University.", "# hi, i'm mira oduya", "# mira oduya\n\nmoduya@fenwold.edu", "# mira oduya\n\nm.oduya@fenwold.edu",
        "**mira oduya**\n\nmira.oduya@fenwold.edu", "# mira oduya\n\nhi, my name is mira and i study fog.", "# mira oduya\n\nhello! i'm mira, and i teach optics.", "# mira oduya (she/her)\n\noduyam@fenwold.edu", "# mira oduya\n\n[github](https://github.com/oduyafen)"})
    void nameInSmallLettersCountsWhereItIsSaidOrAnAddressHasIt(String page) {
        assertThat(read(page)).containsExactly("Mira Oduya");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i'm very happy, a lecturer at Fenwold University.", "i'm always learning, a student of fog.", "# fog lanterns\n\nmira@fenwold.edu", "# lantern garden\n\nhello! i'm mira, and i teach optics.", "# m. lantern\n\nhello! i'm me, and i teach optics.", "# lantern keeping\n\n[github](https://github.com/lanternfen)", "# selected papers\n\npapers@fenwold.edu", "i'm mira oduya, and so on.\n\nmira@fenwold.edu"})
    void otherWordsInSmallLettersAreNone(String page) {
        assertThat(read(page)).isEmpty();
    }
}
