package io.github.kommunkompass.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.LocatedViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Any bytes are a value or invalid, however they are read, and a value that was read is written as what is read again.
 * The first byte chooses the format.
 */
final class ReadersTarget {

    private static final KompassJson JSON = KompassJson.standard().with(SmallCatalogue.KNOWN);
    private static final List<Format<?>> FORMATS = Stream.concat(
                    Format.all().stream().filter(Format::isReadable), Stream.of(Format.BENCHMARK_OR_REFERENCE))
            .toList();

    private ReadersTarget() {}

    static void fuzzerTestOneInput(byte[] data) throws IOException {
        Choice choice = Choice.of(data);
        check(choice.from(FORMATS), choice.rest());
    }

    private static <T> void check(Format<T> format, byte[] bytes) throws IOException {
        Answer<T> answer = Answer.of(() -> JSON.read(format, bytes));
        assertThat(Answer.of(() -> JSON.read(format, new ByteArrayInputStream(bytes))))
                .isEqualTo(answer);
        checkTexts(format, bytes, answer);
        List<LocatedViolation> violations = JSON.validate(new ByteArrayInputStream(bytes));
        Messages.of(violations);
        answer.value().ifPresent(value -> {
            assertThat(Messages.haveError(violations)).isFalse();
            checkWritten(format, value);
        });
    }

    private static <T> void checkTexts(Format<T> format, byte[] bytes, Answer<T> answer) throws IOException {
        Optional<String> text = DecodedText.of(bytes);
        if (text.isPresent()) {
            assertThat(Answer.of(() -> JSON.read(format, text.get()))).isEqualTo(answer);
        } else {
            String replaced = new String(bytes, StandardCharsets.UTF_8);
            Answer.of(() -> JSON.read(format, replaced));
        }
    }

    private static <T> void checkWritten(Format<T> format, T value) {
        byte[] written = JSON.writeBytes(format, value);
        T again = JSON.read(format, written);
        assertThat(again).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(JSON.writeBytes(format, again)).isEqualTo(written);
    }
}
