package bole.vocabulary;

import java.util.function.Supplier;

/** A value made when first asked for, once, whoever asks. */
final class Later<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private volatile T value;

    private Later(Supplier<T> maker) {
        this.maker = maker;
    }

    static <T> Supplier<T> of(Supplier<T> maker) {
        return new Later<>(maker);
    }

    @Override
    public T get() {
        T known = value;
        return known == null ? make() : known;
    }

    private synchronized T make() {
        if (value == null) {
            value = maker.get();
        }
        return value;
    }
}
