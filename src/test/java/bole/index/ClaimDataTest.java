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

    private static long signature(ClaimReader claims, int claim, int term) {
        return claims.tokens(claim, new int[] {term}).signature();
    }

    @Test
    void signatureHasABitForEveryWordAndThatOfTheTextForWhatIsLookedFor() {
        ClaimReader claims = read(Mentions.none());
        for (int claim = 0; claim < claims.size(); claim++) {
            for (int i = 0; i < claims.tokens(claim).size(); i++) {
                int plain = claims.tokens(claim).plain(i);
                int stem = claims.tokens(claim).stem(i);
                assertThat(claims.signature(claim) & TermHash.bit(plain)).isNotZero();
                assertThat(claims.signature(claim) & TermHash.bit(stem)).isNotZero();
                assertThat(signature(claims, claim, plain)).isEqualTo(TermHash.bit(plain));
                assertThat(signature(claims, claim, stem)).isEqualTo(TermHash.bit(stem));
            }
        }
    }

    @Test
    void whatMattersToASearchStandsWhereItStandsInTheWholeText() {
        ClaimReader claims = read(Mentions.none());
        ClaimTokens whole = claims.tokens(4);
        int[] terms = {whole.stem(4)};
        int[] place = {whole.position(4), whole.start(4), whole.end(4), whole.role(4)};
        ClaimTokens tokens = claims.tokens(4, terms);
        int last = tokens.size() - 1;
        assertThat(tokens.size()).isLessThan(7);
        assertThat(new int[] {tokens.position(last), tokens.start(last), tokens.end(last), tokens.role(last)}).isEqualTo(place);
        assertThat(words(claims.tokens(3, terms), "𠮷圖像檢索", false)).containsExactly("𠮷", "圖", "像", "檢", "索");
    }

    @Test
    void signatureOfTheTextHasNoBitOfWhatItDoesNotSay() {
        ClaimReader claims = read(Mentions.none());
        int[] terms = java.util.stream.Stream.of("storm", "harbour", "elsewhere").mapToInt(TermHash::of).sorted().toArray();
        assertThat(claims.tokens(5, terms).signature()).isEqualTo(TermHash.bit(TermHash.of("storm")));
        assertThat(claims.tokens(4, terms).signature()).isEqualTo(TermHash.bit(TermHash.of("harbour")));
        assertThat(claims.tokens(0, terms).signature()).isZero();
    }

    @Test
    void signatureOfTheTextHasABitForAnEntryThatIsSaid() {
        ClaimReader claims = read(Mentions.of(Vocabularies.shipped()));
        int[] entry = {TermHash.of(Mentions.term("topic", "graph-neural-networks", "en"))};
        assertThat(claims.tokens(2, entry).signature()).isEqualTo(TermHash.bit(entry[0]));
        assertThat(claims.tokens(3, entry).signature()).isZero();
    }
}
