package bole.index;

import bole.profile.Award;
import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.Link;
import bole.profile.LinkKind;
import bole.profile.LineRange;
import bole.profile.Name;
import bole.profile.NameKind;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.profile.SourceRecord;
import bole.profile.Stint;
import bole.profile.StintKind;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * A profile as bytes and back, for the index alone: a page of results reads dozens of profiles, and this takes a tenth of the time of reading JSON.
 * Values stand one after another in the order of the records' components; the index is made anew when this changes.
 */
final class ProfileCodec {

    /** Changes whenever the bytes do. */
    static final int VERSION = 3;

    /** Stands for a work that was not wanted. */
    static final Publication UNREAD = new Publication("", List.of(), "", OptionalInt.empty(), "", "", "", 0, null);

    private ProfileCodec() {
    }

    /** All but the works. */
    static byte[] encodeRest(Profile profile) {
        ValueWriter out = new ValueWriter();
        out.text(profile.id());
        out.list(profile.names(), ProfileCodec::name);
        out.text(profile.headline());
        out.text(profile.summary());
        out.list(profile.interests(), ProfileCodec::interest);
        out.list(profile.stints(), ProfileCodec::stint);
        out.list(profile.awards(), ProfileCodec::award);
        out.list(profile.links(), ProfileCodec::link);
        out.list(profile.emails(), ValueWriter::text);
        out.list(profile.sources(), ProfileCodec::source);
        return out.bytes();
    }

    /** Each work behind its length. */
    static byte[] encode(List<Publication> works) {
        ValueWriter out = new ValueWriter();
        ValueWriter one = new ValueWriter(512);
        for (Publication work : works) {
            one.clear();
            publication(one, work);
            out.number(one.size());
            out.append(one);
        }
        return out.bytes();
    }

    /** What {@link #encodeRest} wrote, with {@code works}. */
    static Profile decodeRest(ValueReader in, List<Publication> works) {
        return new Profile(in.text(), in.list(ProfileCodec::name), in.text(), in.text(), in.list(ProfileCodec::interest), in.list(ProfileCodec::stint),
            works, in.list(ProfileCodec::award), in.list(ProfileCodec::link), in.list(ValueReader::text),
            in.list(ProfileCodec::sourceRecord));
    }

    private static void name(ValueWriter out, Name name) {
        out.text(name.text());
        out.text(name.lang());
        out.number(name.kind().ordinal());
    }

    private static Name name(ValueReader in) {
        return new Name(in.text(), in.text(), in.constant(NameKind.class));
    }

    private static void place(ValueWriter out, int source, LineRange lines) {
        out.number(source + 1);
        out.optional(java.util.Optional.ofNullable(lines), (o, range) -> {
            o.number(range.first());
            o.number(range.last());
        });
    }

    private static int source(ValueReader in) {
        return in.number() - 1;
    }

    private static LineRange lines(ValueReader in) {
        return in.optional(i -> new LineRange(i.number(), i.number())).orElse(null);
    }

    private static void interest(ValueWriter out, Interest interest) {
        out.text(interest.label());
        out.text(interest.topic());
        place(out, interest.source(), interest.lines());
    }

    private static Interest interest(ValueReader in) {
        return new Interest(in.text(), in.text(), source(in), lines(in));
    }

    private static void stint(ValueWriter out, Stint stint) {
        out.number(stint.kind().ordinal());
        out.optional(stint.institution(), ProfileCodec::institution);
        out.text(stint.unit());
        out.text(stint.title());
        out.optional(stint.degree(), (o, degree) -> o.number(degree.ordinal()));
        out.text(stint.field());
        out.optional(stint.from(), ValueWriter::date);
        out.optional(stint.to(), ValueWriter::date);
        out.number(stint.current() ? 1 : 0);
        place(out, stint.source(), stint.lines());
    }

    private static Stint stint(ValueReader in) {
        return new Stint(in.constant(StintKind.class), in.optional(ProfileCodec::institution), in.text(), in.text(),
            in.optional(i -> i.constant(Degree.class)), in.text(), in.optional(ValueReader::date), in.optional(ValueReader::date), in.number() == 1,
            source(in), lines(in));
    }

    private static void institution(ValueWriter out, Institution institution) {
        out.text(institution.name());
        out.text(institution.id());
    }

    private static Institution institution(ValueReader in) {
        return new Institution(in.text(), in.text());
    }

    private static void publication(ValueWriter out, Publication publication) {
        out.text(publication.title());
        out.list(publication.authors(), ValueWriter::text);
        out.text(publication.venue());
        out.optionalNumber(publication.year());
        out.text(publication.status());
        out.text(publication.url());
        out.text(publication.abstract_());
        place(out, publication.source(), publication.lines());
    }

    /** Reads works {@code from} to before {@code until}, as {@link #encode} wrote them, into {@code works}, those that {@code wanted} takes. */
    static void decode(ValueReader in, Publication[] works, int from, int until, IntPredicate wanted) {
        for (int i = from; i < until; i++) {
            int bytes = in.number();
            if (wanted.test(i)) {
                works[i] = publication(in);
            } else {
                in.to(in.at() + bytes);
            }
        }
    }

    private static Publication publication(ValueReader in) {
        return new Publication(in.text(), in.list(ValueReader::text), in.text(), in.optionalNumber(), in.text(), in.text(), in.text(), source(in), lines(in));
    }

    private static void award(ValueWriter out, Award award) {
        out.text(award.title());
        out.text(award.grantor());
        out.optionalNumber(award.year());
        place(out, award.source(), award.lines());
    }

    private static Award award(ValueReader in) {
        return new Award(in.text(), in.text(), in.optionalNumber(), source(in), lines(in));
    }

    private static void link(ValueWriter out, Link link) {
        out.number(link.kind().ordinal());
        out.text(link.url());
        place(out, link.source(), link.lines());
    }

    private static Link link(ValueReader in) {
        return new Link(in.constant(LinkKind.class), in.text(), source(in), lines(in));
    }

    private static void source(ValueWriter out, SourceRecord source) {
        out.text(source.uri());
        out.text(source.format());
        out.text(source.language());
        out.text(source.sha256());
        out.optional(source.retrieved().map(Instant::toString), ValueWriter::text);
        out.list(source.repairs(), ValueWriter::text);
    }

    private static SourceRecord sourceRecord(ValueReader in) {
        return new SourceRecord(in.text(), in.text(), in.text(), in.text(), in.optional(ValueReader::text).map(Instant::parse), in.list(ValueReader::text));
    }
}
