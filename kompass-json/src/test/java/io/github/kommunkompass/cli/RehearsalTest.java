package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

    @Test
    void runsEachCommandToItsEnd(@TempDir Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        Rehearsal.in(folder, (command, status) -> {
            assertThat(status).as(command).isZero();
            names.add(Commands.name(
                    Commands.named(List.of(command.split(" ", -1))).orElseThrow()));
        });
        assertThat(names)
                .containsAll(Commands.subcommands().stream().map(Commands::name).toList());
    }
}
