package bole.index;

import bole.text.PartialDate;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/** Writes values one after another; {@link ValueReader} reads them in the same order. */
final class ValueWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(2048);

    /** Writes {@code value}, which must not be negative, in as few bytes as it needs. */
    void number(int value) {
        int rest = value;
        while (rest > 0x7f) {
            out.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    void text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.writeBytes(bytes);
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

    byte[] bytes() {
        return out.toByteArray();
    }
}
