package io.github.kommunkompass.testkit.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.OnInvalidLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However the reading of a file of lines ends, no file is left open and no thread is left. */
@Tag("slow")
class OpenFilesTest {

    private static final String LINE =
            "{\"format\":\"kompass/evaluation/1\",\"municipality\":{\"name\":\"Solna\",\"country\":\"SE\"},"
                    + "\"revision\":\"SE-2020\",\"evaluated\":\"2022\",\"points\":{\"total\":500}}\n";

    private static final Path OPEN = Path.of("/proc/self/fd");
    private static final int TIMES = 20;

    @TempDir
    private Path folder;

    private Path file(String end) throws IOException {
        assumeThat(OPEN).exists();
        return Files.writeString(folder.resolve("lines.ndjson"), LINE.repeat(10_000) + end);
    }

    private static long open(Path file) throws IOException {
        try (Stream<Path> open = Files.list(OPEN)) {
            return open.filter(one -> leadsTo(one, file)).count();
        }
    }

    private static boolean leadsTo(Path descriptor, Path file) {
        try {
            return descriptor.toRealPath().equals(file.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /** The threads but those of the pool that all parallel streams share. */
    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().startsWith("ForkJoinPool"))
                .collect(Collectors.toSet());
    }

    private static Stream<Evaluation> read(Path file) {
        try {
            return KompassJson.standard().lines().read(file, OnInvalidLine.stop());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uses a stream many times, sequential and parallel, each closed. */
    private void assertLeavesNothing(String end, Consumer<Stream<Evaluation>> use) throws IOException {
        Path file = file(end);
        Set<Thread> before = threads();
        for (int i = 0; i < TIMES; i++) {
            try (Stream<Evaluation> evaluations = read(file)) {
                use.accept(i % 2 == 0 ? evaluations : evaluations.parallel());
            }
        }
        assertThat(open(file)).isZero();
        assertThat(threads()).isSubsetOf(before);
    }

    @Test
    void afterTheEnd() throws IOException {
        assertLeavesNothing("", evaluations -> assertThat(evaluations.count()).isEqualTo(10_000));
    }

    @Test
    void afterTheFirst() throws IOException {
        assertLeavesNothing(
                "", evaluations -> assertThat(evaluations.findFirst()).isPresent());
    }

    @Test
    void withoutUse() throws IOException {
        assertLeavesNothing("", evaluations -> {});
    }

    @Test
    void afterAnExceptionOfTheConsumer() throws IOException {
        assertLeavesNothing(
                "",
                evaluations -> assertThatThrownBy(() -> evaluations.forEach(any -> {
                            throw new IllegalStateException("enough");
                        }))
                        .hasMessageContaining("enough"));
    }

    @Test
    void afterAnInvalidLine() throws IOException {
        assertLeavesNothing(
                "[]",
                evaluations -> assertThatThrownBy(evaluations::count).isInstanceOf(InvalidDocumentException.class));
    }

    @Test
    void afterAnInterrupt() throws IOException {
        assertLeavesNothing("", evaluations -> {
            Stream<Evaluation> sequential = evaluations.sequential();
            Thread.currentThread().interrupt();
            assertThatThrownBy(sequential::count).isInstanceOf(UncheckedIOException.class);
            assertThat(Thread.interrupted()).isTrue();
        });
    }

    @Test
    void inAPoolOfItsOwn() throws IOException {
        assertLeavesNothing("", evaluations -> {
            ForkJoinPool pool = new ForkJoinPool(3);
            try {
                assertThat(pool.submit(evaluations.parallel()::count).join()).isEqualTo(10_000);
            } finally {
                pool.shutdown();
            }
        });
    }

    /** A stream that is not closed keeps its file until it is collected. */
    @Test
    void withoutClosing() throws IOException, InterruptedException {
        Path file = file("");
        for (int i = 0; i < TIMES; i++) {
            assertThat(read(file).count()).isEqualTo(10_000);
        }
        for (int i = 0; i < 100 && open(file) > 0; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(open(file)).isZero();
    }
}
