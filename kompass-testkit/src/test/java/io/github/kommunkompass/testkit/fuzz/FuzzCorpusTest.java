package io.github.kommunkompass.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The inputs in the repository show no mistake. The profile {@code fuzz} looks for others. */
class FuzzCorpusTest {

    @TestFactory
    List<DynamicNode> inputsShowNoMistake() throws IOException {
        List<DynamicNode> targets = new ArrayList<>();
        for (FuzzTarget target : FuzzTarget.values()) {
            List<Path> inputs = target.inputs();
            assertThat(inputs).isNotEmpty();
            targets.add(dynamicContainer(
                    target.name(),
                    inputs.stream()
                            .map(input -> dynamicTest(
                                    input.getFileName().toString(), () -> target.run(Files.readAllBytes(input))))));
        }
        return targets;
    }
}
