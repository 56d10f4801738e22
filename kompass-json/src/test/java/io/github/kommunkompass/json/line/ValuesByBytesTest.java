package io.github.kommunkompass.json.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValuesByBytesTest {

    private final List<String> made = new ArrayList<>();
    private final ValuesByBytes<String> values = new ValuesByBytes<>(text -> {
        made.add(text);
        return Optional.of(text);
    });

    private Optional<String> found(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return values.find(bytes, 0, bytes.length);
    }

    @Test
    void createsEachValueOnce() {
        for (String text : List.of("Å", "Ä", "Å", "Ä")) {
            assertThat(found(text)).contains(text);
        }
        assertThat(made).containsExactly("Å", "Ä");
    }

    @Test
    void doesNotCacheLongValues() {
        String kept = "a".repeat(ValuesByBytes.LONGEST);
        String notKept = kept + "a";
        for (String text : List.of(kept, notKept, kept, notKept)) {
            assertThat(found(text)).contains(text);
        }
        assertThat(made).containsExactly(kept, notKept, notKept);
        assertThat(values.lastAt(notKept.getBytes(UTF_8), 0, notKept.length()))
                .map(ValuesByBytes.Entry::length)
                .contains(ValuesByBytes.LONGEST);
    }
}
