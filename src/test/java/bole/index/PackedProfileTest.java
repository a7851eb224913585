package bole.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bole.bench.ProfileGenerator;
import bole.profile.LineRange;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class PackedProfileTest {

    private static final List<Profile> PEOPLE = people();

    private static List<Profile> people() {
        ProfileGenerator generator = new ProfileGenerator(Vocabularies.shipped(), 7);
        return LongStream.range(0, 300).mapToObj(generator::person).toList();
    }

    private static Profile withWorks(String summary, List<Publication> works) {
        return new Profile("ada-okonkwo", List.of(), "", summary, List.of(), List.of(), works, List.of(), List.of(), List.of(), List.of());
    }

    private static List<Publication> works(int number) {
        return IntStream.range(0, number).mapToObj(i -> new Publication("Tides of harbour " + i, List.of("A. Okonkwo", "李 明"), "Letters", OptionalInt.of(2000 + i % 20), "", "", "",
            0, LineRange.of(i + 1))).toList();
    }

    @Test
    void whatIsUnpackedIsWhatWasPacked() {
        PackedProfile packed = new PackedProfile();
        List<byte[]> all = new ArrayList<>();
        PEOPLE.forEach(person -> all.add(packed.pack(person)));
        for (int i = 0; i < all.size(); i++) {
            assertThat(packed.unpack(new BytesRef(all.get(i)), work -> true)).isEqualTo(PEOPLE.get(i));
        }
    }

    @Test
    void itTakesHalfTheRoom() {
        PackedProfile packed = new PackedProfile();
        long plain = PEOPLE.stream().mapToLong(person -> ProfileCodec.encodeRest(person).length + ProfileCodec.encode(person.publications()).length).sum();
        long squeezed = PEOPLE.stream().mapToLong(person -> packed.pack(person).length).sum();
        assertThat(squeezed).isLessThan(plain * 55 / 100);
    }

    @Test
    void onlyWantedWorksAreRead() {
        Profile person = PEOPLE.stream().max(Comparator.comparing(one -> one.publications().size())).orElseThrow();
        int last = person.publications().size() - 1;
        assertThat(last).isGreaterThan(64);
        PackedProfile packed = new PackedProfile();
        List<Publication> read = packed.unpack(new BytesRef(packed.pack(person)), work -> work == last || work == 1).publications();
        assertThat(read).hasSize(last + 1);
        assertThat(read.get(1)).isEqualTo(person.publications().get(1));
        assertThat(read.get(last)).isEqualTo(person.publications().get(last));
        assertThat(read.get(2)).isEqualTo(ProfileCodec.UNREAD);
    }

    @Test
    void numbersOfWorksAtTheEdgesOfAPackAreKept() {
        PackedProfile packed = new PackedProfile();
        for (int number : new int[] {0, 1, 31, 32, 33, 64, 65}) {
            Profile person = withWorks("", works(number));
            assertThat(packed.unpack(new BytesRef(packed.pack(person)), work -> true)).isEqualTo(person);
        }
    }

    @Test
    void textLongerThanAnyDictionaryIsKept() {
        String summary = IntStream.range(0, 30_000).mapToObj(i -> Integer.toString(i * 7_919, 36)).reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append).toString();
        Profile person = withWorks(summary, works(40));
        PackedProfile packed = new PackedProfile();
        assertThat(packed.unpack(new BytesRef(packed.pack(person)), work -> true)).isEqualTo(person);
    }

    @Test
    void profileThatEndsTooEarlyIsRefused() {
        PackedProfile packed = new PackedProfile();
        byte[] whole = packed.pack(PEOPLE.getFirst());
        assertThatThrownBy(() -> packed.unpack(new BytesRef(whole, 0, 20), work -> true)).isInstanceOf(IllegalStateException.class).hasMessageContaining("ends too early");
    }
}
