package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private static final Map<String, String> TERM = Map.of("TERM", "xterm-256color");

    @Test
    void hasAnyWidthWithoutATerminal() {
        assertThat(Terminal.of(TERM, Map.of(), false)).isEqualTo(Terminal.NONE);
        assertThat(Terminal.of(TERM, Map.of("kompass.out", "0", "kompass.err", "0"), true))
                .isEqualTo(Terminal.NONE);
    }

    @Test
    void isAsWideAsTheLauncherFound() {
        assertThat(Terminal.of(TERM, Map.of("kompass.out", "100", "kompass.err", "0"), false))
                .isEqualTo(new Terminal(100, true, true, false));
        assertThat(Terminal.of(TERM, Map.of("kompass.out", "0", "kompass.err", "100"), true))
                .isEqualTo(new Terminal(Terminal.ANY_WIDTH, false, false, true));
        assertThat(Terminal.of(TERM, Map.of("kompass.out", "7", "kompass.err", "7"), false)
                        .width())
                .isEqualTo(40);
    }

    @Test
    void isEightyWideIfJavaFindsATerminal() {
        assertThat(Terminal.of(TERM, Map.of(), true)).isEqualTo(new Terminal(80, true, true, true));
    }

    @Test
    void takesTheWidthThatIsAskedFor() {
        var environment = Map.of("TERM", "xterm", "COLUMNS", "120");
        assertThat(Terminal.of(environment, Map.of("kompass.out", "100", "kompass.err", "100"), true)
                        .width())
                .isEqualTo(120);
        assertThat(Terminal.of(environment, Map.of(), false)).isEqualTo(new Terminal(120, false, false, false));
        for (String wrong : new String[] {"", "0", "-1", "wide", "99999"}) {
            assertThat(Terminal.of(Map.of("COLUMNS", wrong), Map.of(), false)).isEqualTo(Terminal.NONE);
        }
    }

    @Test
    void hasColoursUnlessTheyAreUnwanted() {
        assertThat(hasColours(Map.of("TERM", "xterm"))).isTrue();
        assertThat(hasColours(Map.of("TERM", "xterm", "NO_COLOR", ""))).isTrue();
        assertThat(hasColours(Map.of("TERM", "xterm", "NO_COLOR", "1"))).isFalse();
        assertThat(hasColours(Map.of("TERM", "dumb"))).isFalse();
        assertThat(hasColours(Map.of())).isFalse();
        assertThat(hasColours(Map.of("WT_SESSION", "0"))).isTrue();
    }

    private static boolean hasColours(Map<String, String> environment) {
        return Terminal.of(environment, Map.of(), true).hasColours();
    }

    @Test
    void breaksLinesAtSpaces() {
        Terminal narrow = new Terminal(40, true, false, false);
        assertThat(narrow.shown("""
                short

                  A reason that is indented and longer than the lines are.
                """)).isEqualTo("""
                short

                  A reason that is indented and longer
                  than the lines are.
                """);
    }

    @Test
    void coloursBarsAndChanges() {
        Terminal coloured = new Terminal(80, true, true, false);
        assertThat(coloured.shown("""
                1  +3,5  ██│█▒░
                2  −1  ░│░
                """)).isEqualTo("""
                1  E[32m+3,5E[0m  E[36m██E[0mE[1;33m│E[0mE[36m█E[0mE[2;36m▒E[0m░
                2  E[31m−1E[0m  ░E[1;33m│E[0m░
                """.replace('E', '\u001b'));
        assertThat(coloured.shown("A+1 │ 2022–2023 a−1\n")).isEqualTo("A+1 │ 2022–2023 a−1\n");
    }
}
