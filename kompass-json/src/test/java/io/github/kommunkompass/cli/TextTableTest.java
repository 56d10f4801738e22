package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private static TextTable table() {
        return new TextTable(Terminal.ANY_WIDTH, TextTable.Side.LEFT, TextTable.Side.RIGHT);
    }

    @Test
    void alignsColumns() {
        TextTable table = table();
        table.row("Name", "Points");
        table.row("Ö", "7");
        table.space();
        table.row("Both", "17");
        assertThat(table.text()).isEqualTo("""
                Name  Points
                Ö          7

                Both      17
                """);
    }

    /** Each row would be as long as the longest name. */
    @Test
    void wrapsLongNames() {
        TextTable table = table();
        table.row("  " + "word ".repeat(40), "7");
        table.row("x".repeat(1_000), "8");
        for (int i = 0; i < 1_000; i++) {
            table.row("short", "9");
        }
        List<String> lines = table.text().lines().toList();
        assertThat(lines).hasSize(3 + 10 + 1_000).allMatch(line -> line.length() <= 103);
        assertThat(lines.get(0)).startsWith("  word word").endsWith(" 7");
        assertThat(lines.get(1)).startsWith("  word word").endsWith(" word");
        assertThat(lines.get(3)).isEqualTo("x".repeat(100) + "  8");
        assertThat(lines.get(12)).isEqualTo("x".repeat(100));
    }

    @Test
    void showsEachCellInOneLine() {
        TextTable table = table();
        table.row("a\nb\u001b[2J", "7");
        assertThat(table.text()).isEqualTo("a b\\u001b[2J  7\n");
    }

    /** A name of a document may begin with any number of spaces. */
    @Test
    void limitsIndent() {
        TextTable table = table();
        table.row(" ".repeat(500) + "word ".repeat(30), "7");
        List<String> lines = table.text().lines().toList();
        assertThat(lines).hasSize(3).allMatch(line -> line.startsWith(" ".repeat(40) + "word"));
    }

    @Test
    void keepsToAWidth() {
        TextTable table = new TextTable(32, TextTable.Side.LEFT, TextTable.Side.RIGHT, TextTable.Side.LEFT);
        table.headings("", "Points", "Quartile group");
        table.row("  Steering and leadership", "7", "lowest");
        assertThat(table.text()).isEqualTo("""
                              Points  Quartile
                                      group
                  Steering         7  lowest
                  and
                  leadership
                """);
    }

    @Test
    void breaksHeadingsButNoNumbers() {
        TextTable table = new TextTable(16, TextTable.Side.LEFT, TextTable.Side.RIGHT, TextTable.Side.RIGHT);
        table.headings("", "Avvik\u00adelse", "Rang");
        table.row("Mål", "−2,0", "2 av 2");
        assertThat(table.text()).isEqualTo("""
                     Avvik-    Rang
                       else
                Mål    −2,0  2 av 2
                """);
    }

    @Test
    void leavesOutWhatSaysNothingAndWhereItIsNarrowBars() {
        String[] row = {"Mål", "", "7", "█░"};
        assertThat(table(100, row).text()).isEqualTo("Mål  7  █░\n");
        assertThat(table(10, row).text()).isEqualTo("Mål  7  █░\n");
        assertThat(table(9, row).text()).isEqualTo("Mål  7\n");
    }

    private static TextTable table(int width, String... row) {
        TextTable table = new TextTable(
                width, TextTable.Side.LEFT, TextTable.Side.LEFT, TextTable.Side.RIGHT, TextTable.Side.BAR);
        table.row(row);
        return table;
    }

    /** A cut word or number would be another one. */
    @Test
    void cutsNoWordForAWidth() {
        TextTable table = new TextTable(10, TextTable.Side.LEFT, TextTable.Side.RIGHT);
        table.row("Samhällsutveckling", "67,8\u00a0%");
        assertThat(table.text()).isEqualTo("Samhällsutveckling  67,8\u00a0%\n");
    }
}
