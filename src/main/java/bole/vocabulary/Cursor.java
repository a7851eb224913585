package bole.vocabulary;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Numbers and texts of an {@link Image}, one after the other from a place on. */
final class Cursor {

    private final ByteBuffer bytes;
    private int place;

    Cursor(ByteBuffer bytes, int place) {
        this.bytes = bytes;
        this.place = place;
    }

    int number() {
        int number = bytes.getInt(place);
        place += Integer.BYTES;
        return number;
    }

    int[] numbers() {
        int[] numbers = new int[number()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    String text() {
        int length = number();
        String text = new String(bytes.array(), place, length, StandardCharsets.UTF_8);
        place += length;
        return text;
    }

    List<String> texts() {
        String[] texts = new String[number()];
        Arrays.setAll(texts, i -> text());
        return List.of(texts);
    }
}
