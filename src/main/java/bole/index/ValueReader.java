package bole.index;

import bole.text.PartialDate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Reads what {@link ValueWriter} wrote. */
final class ValueReader {

    private byte[] bytes;
    private int end;
    private int at;

    ValueReader(byte[] bytes, int offset, int length) {
        over(bytes, offset, length);
    }

    /** Begins to read other values. */
    void over(byte[] other, int offset, int length) {
        this.bytes = other;
        this.at = offset;
        this.end = offset + length;
    }

    int number() {
        int value = 0;
        int shift = 0;
        int next;
        do {
            next = bytes[at++];
            value |= (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    /** The first day that {@link ValueWriter#days} wrote; the number of those after it comes next. */
    int day() {
        return signed();
    }

    private int signed() {
        int coded = number();
        return coded >>> 1 ^ -(coded & 1);
    }

    /** What {@link ValueWriter#fixed} wrote. */
    int fixed() {
        at += 4;
        return bytes[at - 4] & 0xff | (bytes[at - 3] & 0xff) << 8 | (bytes[at - 2] & 0xff) << 16 | bytes[at - 1] << 24;
    }

    /** Where it is. */
    int at() {
        return at;
    }

    /** Goes to {@code place}. */
    void to(int place) {
        at = place;
    }

    String text() {
        int length = number();
        if (length > end - at) {
            throw new IllegalStateException("a stored profile ends too early");
        }
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    PartialDate date() {
        return new PartialDate(number(), number(), number());
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return type.getEnumConstants()[number()];
    }

    <T> List<T> list(Function<ValueReader, T> each) {
        int size = number();
        List<T> values = new ArrayList<>(Math.min(size, 1024));
        for (int i = 0; i < size; i++) {
            values.add(each.apply(this));
        }
        return values;
    }

    <T> Optional<T> optional(Function<ValueReader, T> each) {
        return list(each).stream().findFirst();
    }

    OptionalInt optionalNumber() {
        if (number() == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(signed());
    }
}
