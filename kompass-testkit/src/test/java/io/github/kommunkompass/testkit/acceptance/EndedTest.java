package io.github.kommunkompass.testkit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that hangs is ended, and does not stop the build. */
@Timeout(120)
class EndedTest {

    @TempDir
    Path folder;

    /** Prints, says that it did by making a file, and sleeps for longer than anything waits. */
    static final class Sleeps {

        private Sleeps() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            System.out.println("printed");
            System.err.println("complained");
            Files.createFile(Path.of(arguments[0]));
            Thread.sleep(Duration.ofHours(1).toMillis());
        }
    }

    /** Prints more than fits into a pipe, on both streams, and ends. */
    static final class PrintsMuch {

        static final int LINES = 20_000;

        private PrintsMuch() {}

        public static void main(String[] arguments) {
            for (int i = 0; i < LINES; i++) {
                System.err.println("complained");
            }
            for (int i = 0; i < LINES; i++) {
                System.out.println("printed");
            }
            System.exit(3);
        }
    }

    private static Process start(Class<?> program, String... arguments) throws IOException {
        String classes = OutsideTheBuild.location(EndedTest.class.getName()).toString();
        List<String> command = List.of("-cp", classes, program.getName());
        return OutsideTheBuild.java(
                        Stream.concat(command.stream(), Stream.of(arguments)).toArray(String[]::new))
                .start();
    }

    @Test
    void endsAProcessThatSleeps() throws IOException, InterruptedException {
        Path started = folder.resolve("started");
        Process process = start(Sleeps.class, started.toString());
        while (!Files.exists(started) && process.isAlive()) {
            Thread.sleep(20);
        }
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Ended.within(Duration.ofMillis(100), process))
                .withMessageContainingAll("had not ended after PT0.1S", "out=printed", "err=complained");
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void readsAllThatAProcessPrints() throws IOException, InterruptedException {
        Ended ended = Ended.of(start(PrintsMuch.class));
        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.out().lines()).hasSize(PrintsMuch.LINES).containsOnly("printed");
        assertThat(ended.err().lines()).hasSize(PrintsMuch.LINES).containsOnly("complained");
    }
}
