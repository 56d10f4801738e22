package io.github.kommunkompass.testkit.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.testkit.acceptance.Ended;
import io.github.kommunkompass.testkit.acceptance.OutsideTheBuild;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The work for a document within the limits is in proportion to its size, whatever is in it. Each build tries some of the generated
 * documents; {@code -Dkompass.work=all} tries all.
 */
@Tag("slow")
class WorkTest {

    private static final List<WorstDocuments.Draft> ALL = WorstDocuments.all();
    private static final boolean TRIES_ALL = "all".equals(System.getProperty("kompass.work"));
    private static final Duration PATIENCE = Duration.ofMinutes(TRIES_ALL ? 60 : 3);

    /** Otherwise what is stretched might not be reached. */
    @Test
    void documentsAreValidBeforeTheyAreStretched() {
        assertThat(WorstDocuments.unstretched()).hasSize(7).allSatisfy(document -> {
            KompassJson json = KompassJson.standard().with(document.catalogues());
            assertThat(json.validate(document.text())).isEmpty();
        });
    }

    /** Of those with one value that is stretched, a few; of those with many values that are right, the last ones, all. */
    @ParameterizedTest
    @CsvSource({"200000, 1, 11", "200000, -15, 1"})
    void takesFewWalksOfTheBareParser(int size, int first, int step) throws IOException, InterruptedException {
        assertReadsAll(512, FewWalks.class, size, first < 0 ? ALL.size() + first : first, step);
    }

    /** 64 MB and 20 times the size, and for the last ones the large catalogues that their reader has. */
    @ParameterizedTest
    @CsvSource({"1000, 64, 0, 7", "1000000, 84, 3, 37", "3900000, 142, 5, 149", "400000, 96, -15, 1"})
    void needsLittleMemory(int size, int megabytes, int first, int step) throws IOException, InterruptedException {
        assertReadsAll(megabytes, SmallHeap.class, size, first < 0 ? ALL.size() + first : first, step);
    }

    private static void assertReadsAll(int megabytes, Class<?> main, int size, int first, int step)
            throws IOException, InterruptedException {
        int start = TRIES_ALL ? 0 : first;
        int stride = TRIES_ALL ? 1 : step;
        int number = (ALL.size() - start + stride - 1) / stride;
        assertThat(printed(megabytes, main, Integer.toString(size), Integer.toString(start), Integer.toString(stride)))
                .isEqualTo(number + " read" + System.lineSeparator());
    }

    /** 70 MB each, of which parallel streams would keep half as evaluations if they read ahead. */
    @Test
    void readsUnendingLinesInConstantMemory() throws IOException, InterruptedException {
        assertThat(printed(48, ManyLines.class)).isEqualToNormalizingNewlines("500000\n500000\n500001\n1\n");
    }

    @Test
    void readsUnendingRowsInConstantMemory() throws IOException, InterruptedException {
        assertThat(printed(24, ManyRows.class)).isEqualToNormalizingNewlines("1000000\n");
    }

    @Test
    void refusesHostileWorkbooksInLittleMemory() throws IOException, InterruptedException {
        assertThat(printed(80, HostileWorkbooks.class).lines()).hasSize(27).containsOnly("refused", "read 0");
    }

    /** Runs a main class in a virtual machine with a heap of some megabytes, and returns what it prints. */
    private static String printed(int megabytes, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=4",
                "-cp",
                OutsideTheBuild.libraryAndTestkit() + File.pathSeparator + OutsideTheBuild.location(main.getName()),
                main.getName()));
        all.addAll(List.of(arguments));
        Ended ended = Ended.within(
                PATIENCE, OutsideTheBuild.java(all.toArray(String[]::new)).start());
        return ended.out() + ended.err();
    }
}
