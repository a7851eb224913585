package bole.index;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.LineRange;
import bole.profile.Name;
import bole.profile.NameKind;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.PartialDate;
import bole.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The column of claims of an invented person. */
class ClaimDataTest {

    private static final LineRange LINE = LineRange.of(1);
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Profile PERSON = new Profile("ada-okonkwo", List.of(new Name("Ada Okonkwo", "en", NameKind.DISPLAY)), "Professor of tides", "",
        List.of(new Interest("Heterogeneous graph neural networks", "", 0, LINE), new Interest("𠮷圖像檢索", "", 0, LINE)),
        List.of(new Stint(StintKind.EMPLOYMENT, Optional.of(new Institution("Harbour Works", "harbour")), "", "GPT-4-based Engineer", Optional.empty(), "",
            Optional.of(PartialDate.parse("2016-02")), Optional.of(PartialDate.parse("2019")), false, 0, LINE)),
        List.of(new Publication("Tides", List.of(), "Letters", OptionalInt.of(2020), "", "", "We model storms.", 0, LINE)), List.of(), List.of(), List.of(), List.of());

    private static ClaimReader read(Mentions mentions) {
        IndexOptions options = new IndexOptions(TODAY, id -> Optional.of("ZZ"), id -> Set.of("port"), "", mentions, 16);
        ClaimReader reader = new ClaimReader();
        reader.read(ProfileDocument.of(PERSON, options).getField(Fields.CLAIM_DATA).binaryValue());
        return reader;
    }

    private static List<String> words(ClaimTokens tokens, String text, boolean ofAbstract) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.role(i) == ClaimReader.ABSTRACT == ofAbstract) {
                words.add(text.substring(tokens.start(i), tokens.end(i)));
            }
        }
        return words;
    }

    @Test
    void everyWordStandsWhereItWasWritten() {
        ClaimReader claims = read(Mentions.none());
        assertThat(claims.size()).isEqualTo(6);
        assertThat(claims.numbered()).isEqualTo(4);
        assertThat(words(claims.tokens(0), "Ada Okonkwo", false)).containsExactly("Ada", "Okonkwo");
        assertThat(words(claims.tokens(3), "𠮷圖像檢索", false)).containsExactly("𠮷", "圖", "像", "檢", "索");
        assertThat(words(claims.tokens(4), "GPT-4-based Engineer, Harbour Works", false)).containsExactly("GPT-4-based", "GPT", "4", "based", "Engineer", "Harbour", "Works");
        assertThat(words(claims.tokens(5), "Tides, Letters", false)).containsExactly("Tides", "Letters");
        assertThat(words(claims.tokens(5), "We model storms.", true)).containsExactly("We", "model", "storms");
        assertThat(claims.tokens(5).stem(0)).isEqualTo(TermHash.of("tide"));
        assertThat(claims.tokens(5).plain(0)).isEqualTo(TermHash.of("tides"));
    }

    @Test
    void claimKnowsItsDaysAndItsVenue() {
        ClaimReader claims = read(Mentions.none());
        assertThat(claims.sort(4)).isEqualTo(Vote.Sort.STINT);
        assertThat(claims.firstStint()).isEqualTo(4);
        assertThat(claims.ordinal(4)).isEqualTo(2);
        assertThat(LocalDate.ofEpochDay(claims.begin(4))).isEqualTo("2016-02-01");
        assertThat(LocalDate.ofEpochDay(claims.end(4))).isEqualTo("2019-12-31");
        assertThat(claims.isDated(2)).isFalse();
        assertThat(claims.venue(5)).isZero();
    }

    @Test
    void nameOfATopicIsFoundInsideALongerOne() {
        ClaimTokens tokens = read(Mentions.of(Vocabularies.shipped())).tokens(2);
        List<String> said = new ArrayList<>();
        for (int i = 0; i < tokens.mentions(); i++) {
            if (tokens.mentioned(i) == TermHash.of(Mentions.term("topic", "graph-neural-networks", "en"))) {
                said.add("Heterogeneous graph neural networks".substring(tokens.from(i), tokens.to(i)));
            }
        }
        assertThat(said).containsExactly("graph neural networks");
    }

    @Test
    void signatureHasABitForEveryWord() {
        ClaimReader claims = read(Mentions.none());
        for (int claim = 0; claim < claims.size(); claim++) {
            ClaimTokens tokens = claims.tokens(claim);
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(claims.signature(claim) & TermHash.bit(tokens.plain(i))).isNotZero();
                assertThat(claims.signature(claim) & TermHash.bit(tokens.stem(i))).isNotZero();
            }
        }
    }
}
