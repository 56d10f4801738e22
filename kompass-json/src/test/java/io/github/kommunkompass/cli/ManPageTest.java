package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page is that of the commands. */
class ManPageTest {

    @Test
    void hasTheCommands() throws IOException {
        GeneratedFile.shared("man/man1/kompass.1").assertIs(ManPage.source());
    }

    @Test
    void describesEachOption() {
        String page = ManPage.source();
        for (CommandSpec command : Commands.subcommands()) {
            assertThat(page).contains(Roff.escaped(Commands.summary(command)));
            for (OptionSpec option : Commands.options(command)) {
                assertThat(page).contains("\\fB" + Roff.escaped(option.longestName()) + "\\fR");
            }
        }
    }

    @Test
    void isTextAndNoMacroWhereTextHasTheirCharacters() {
        String page = new Roff("X", "1", "X").paragraph(".it's a\\b --c-d").toString();
        assertThat(page).endsWith("\n\\&.it\\(aqs a\\eb \\fB\\-\\-c\\-d\\fR\n");
    }
}
