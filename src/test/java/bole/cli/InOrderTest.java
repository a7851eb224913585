package bole.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bole.profile.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @Test
    void resultsComeInTheOrderOfTheWorkThoughLaterWorkEndsFirst() {
        List<Integer> given = new ArrayList<>();
        try (InOrder<Integer> work = new InOrder<>(given::add)) {
            for (int i = 0; i < 100; i++) {
                int number = i;
                work.add(() -> {
                    Thread.sleep(number % 5 == 0 ? 5 : 0);
                    return number;
                });
            }
            work.finish();
        }
        assertThat(given).isEqualTo(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void whatTheWorkThrowsReachesTheCallerAsItWas() {
        try (InOrder<Integer> work = new InOrder<>(number -> { })) {
            work.add(() -> {
                throw new InputException("path x", "does not exist");
            });
            assertThatThrownBy(work::finish).isInstanceOf(InputException.class);
        }
    }
}
