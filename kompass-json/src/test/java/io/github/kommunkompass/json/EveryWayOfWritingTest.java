package io.github.kommunkompass.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.json.document.OnInvalidLine;
import io.github.kommunkompass.value.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value is written as the same document everywhere, or not at all if it could not be read. */
class EveryWayOfWritingTest {

    private static final KompassJson JSON = KompassJson.standard();

    private static final Evaluation NASSJO = JSON.readEvaluation(Documents.nassjo2022());

    @TempDir
    private Path folder;

    @Test
    void writesTextBytesStreamAndFile() throws IOException {
        String text = JSON.write(NASSJO);
        assertThat(JSON.writeBytes(Format.EVALUATION, NASSJO)).isEqualTo(text.getBytes(UTF_8));
        var out = new ByteArrayOutputStream();
        JSON.write(Format.EVALUATION, NASSJO, out);
        assertThat(out.toString(UTF_8)).isEqualTo(text);
        Path file = Files.writeString(folder.resolve("evaluation.json"), "an older text, which is longer".repeat(1000));
        JSON.write(Format.EVALUATION, NASSJO, file);
        assertThat(file).hasContent(text);
        assertThat(JSON.readEvaluation(file)).isEqualTo(NASSJO);
    }

    @Test
    void writesLinesThatAreRead() throws IOException {
        var out = new ByteArrayOutputStream();
        JSON.writeLines(Format.EVALUATION, Stream.of(NASSJO, NASSJO), out);
        assertThat(out.toString(UTF_8)).isEqualTo((JSON.write(NASSJO) + "\n").repeat(2));
        InputStream lines = new ByteArrayInputStream(out.toByteArray());
        assertThat(JSON.lines().read(lines, OnInvalidLine.stop())).containsExactly(NASSJO, NASSJO);
    }

    @Test
    void writesNothingLargerThanWhatIsRead() throws IOException {
        int size = JSON.writeBytes(Format.EVALUATION, NASSJO).length;
        KompassJson exact = JSON.with(JsonLimits.standard().withMaxBytes(size));
        assertThat(exact.read(Format.EVALUATION, exact.writeBytes(Format.EVALUATION, NASSJO)))
                .isEqualTo(NASSJO);
        KompassJson small = JSON.with(JsonLimits.standard().withMaxBytes(size - 1));
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> small.write(Format.EVALUATION, NASSJO, out))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found a value whose document has " + size + " bytes, expected at most " + (size - 1)
                        + " bytes, so that it can be read; JsonLimits may allow more");
        assertThat(out.size()).isZero();
        Path file = Files.writeString(folder.resolve("old.json"), "old");
        assertThatThrownBy(() -> small.write(Format.EVALUATION, NASSJO, file))
                .isInstanceOf(InvalidValueException.class);
        assertThat(file).hasContent("old");
    }

    @Test
    void writesDocumentsThatAreNotReadInAnySize() {
        KompassJson small = JSON.with(new JsonLimits(1, 1));
        assertThat(small.write(Format.REVISIONS, Catalogues.builtIn()))
                .isEqualTo(JSON.write(Format.REVISIONS, Catalogues.builtIn()));
    }

    /** Each character of two and three bytes and each surrogate pair counts as in UTF-8. */
    @Test
    void countsBytesOfUtf8() {
        Catalogue catalogue = named("Ö€\ud83e\udded\ud83e\udded\ud83e\udded\ud83e\udded");
        int size = JSON.writeBytes(Format.CATALOGUE, catalogue).length;
        assertThat(JSON.with(JsonLimits.standard().withMaxBytes(size)).write(Format.CATALOGUE, catalogue))
                .isEqualTo(JSON.write(Format.CATALOGUE, catalogue));
        assertThatThrownBy(() ->
                        JSON.with(JsonLimits.standard().withMaxBytes(size - 1)).write(Format.CATALOGUE, catalogue))
                .isInstanceOf(InvalidValueException.class);
    }

    private static Catalogue named(String name) {
        return Catalogue.builder("OWN")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1").name("en", name).max(1)))
                .build();
    }

    @Test
    void writesNothingDeeperThanWhatIsRead() {
        CriterionBuilder deepest = Criterion.builder("x").name("en", "Deepest").max(1);
        for (int i = 0; i < 10; i++) {
            deepest = Criterion.builder("c" + i).name("en", "Deep").add(deepest);
        }
        Catalogue deep = Catalogue.builder("DEEP")
                .root(Criterion.root().name("en", "Total").add(deepest))
                .build();
        // The document, and an object and an array for each criterion but the last, which has an object and its name.
        int depth = 1 + 2 * 11 + 2;
        KompassJson exact = JSON.with(JsonLimits.standard().withMaxDepth(depth));
        assertThat(exact.read(Format.CATALOGUE, exact.write(Format.CATALOGUE, deep)))
                .isEqualTo(deep);
        KompassJson flat = JSON.with(JsonLimits.standard().withMaxDepth(depth - 1));
        assertThatThrownBy(() -> flat.write(Format.CATALOGUE, deep))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "found a value whose document is more than " + (depth - 1) + " levels deep, expected at most "
                                + (depth - 1) + " levels, so that it can be read; JsonLimits may allow more");
    }
}
