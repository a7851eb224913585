package bole.index;

import bole.text.PartialDate;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/** Writes values one after another; {@link ValueReader} reads them in the same order. */
final class ValueWriter {

    private byte[] bytes;
    private int size;

    ValueWriter() {
        this(2_048);
    }

    /** With room for {@code expected} bytes; more may come. */
    ValueWriter(int expected) {
        this.bytes = new byte[expected];
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    /** Writes {@code value}, which must not be negative, in as few bytes as it needs. */
    void number(int value) {
        room(5);
        int rest = value;
        while (rest > 0x7f) {
            bytes[size++] = (byte) (rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** Writes {@code value} in four bytes. */
    void fixed(int value) {
        room(4);
        for (int shift = 0; shift < 32; shift += 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
    }

    void text(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        append(encoded, encoded.length);
    }

    /** Writes what {@code other} holds. */
    void append(ValueWriter other) {
        append(other.bytes, other.size);
    }

    /** Writes the first {@code length} of {@code more} as they are. */
    void append(byte[] more, int length) {
        room(length);
        System.arraycopy(more, 0, bytes, size, length);
        size += length;
    }

    void date(PartialDate date) {
        number(date.year());
        number(date.month());
        number(date.day());
    }

    <T> void list(List<T> values, BiConsumer<ValueWriter, T> each) {
        number(values.size());
        values.forEach(value -> each.accept(this, value));
    }

    <T> void optional(Optional<T> value, BiConsumer<ValueWriter, T> each) {
        list(value.stream().toList(), each);
    }

    /** Writes a value that may be negative. */
    void optionalNumber(OptionalInt value) {
        number(value.isPresent() ? 1 : 0);
        if (value.isPresent()) {
            number(value.getAsInt() << 1 ^ value.getAsInt() >> 31);
        }
    }

    /** Writes the days of {@code time}: the first since 1970, and how many come after it. */
    void days(ActiveTime time) {
        int begin = (int) time.begin().toEpochDay();
        number(begin << 1 ^ begin >> 31);
        number((int) time.end().toEpochDay() - begin);
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}
