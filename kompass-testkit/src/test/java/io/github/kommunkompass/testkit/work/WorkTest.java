package io.github.kommunkompass.testkit.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.testkit.acceptance.Ended;
import io.github.kommunkompass.testkit.acceptance.OutsideTheBuild;
import io.github.kommunkompass.testkit.property.SeedOfTheBuild;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The work for a document within the limits is in proportion to its size, whatever is in it. */
@AddLifecycleHook(SeedOfTheBuild.class)
class WorkTest {

    private static final List<WorstDocuments.Draft> ALL = WorstDocuments.all();
    private static final int SIZE = 200_000;
    private static final int LONGEST_MESSAGES = 3_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Property(tries = 250, shrinking = ShrinkingMode.OFF)
    void takesFewWalksOfTheBareParser(@ForAll @IntRange(max = 1_000_000) int choice) {
        assertIsCheap(ALL.get(choice % ALL.size()));
    }

    /** Those with many values that are right, all of them. */
    @Test
    void takesFewWalksForLargeDocuments() {
        ALL.subList(ALL.size() - 15, ALL.size()).forEach(WorkTest::assertIsCheap);
    }

    private static void assertIsCheap(WorstDocuments.Draft draft) {
        WorstDocument document = draft.of(SIZE);
        assertThat(Work.walks(document.bytes(), document::read))
                .as(document.toString())
                .isLessThan(Work.MOST_WALKS);
        assertThat(document.read()).as("messages of %s", document).isLessThan(LONGEST_MESSAGES);
    }

    /** 64 MB, and 20 times the size. */
    @ParameterizedTest
    @CsvSource({"1000, 64, 0, 7", "1000000, 84, 3, 11", "3900000, 142, 5, 47"})
    void needsLittleMemory(int size, int megabytes, int first, int step) throws IOException, InterruptedException {
        int number = (ALL.size() - first + step - 1) / step;
        assertThat(printed(
                        megabytes,
                        SmallHeap.class,
                        Integer.toString(size),
                        Integer.toString(first),
                        Integer.toString(step)))
                .isEqualTo(number + " read" + System.lineSeparator());
    }

    /** 200 MB each, of which parallel streams would keep half if they read ahead. */
    @Test
    void readsUnendingLinesInConstantMemory() throws IOException, InterruptedException {
        assertThat(printed(48, ManyLines.class)).isEqualToNormalizingNewlines("1500000\n1500000\n");
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
