package io.github.kommunkompass.report;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Optional;

/**
 * A part of a {@link Section}. The kinds are all listed here, so that a renderer can handle each.
 *
 * <pre>{@code
 * for (Block block : Report.of(evaluation).sections().get(0).blocks()) {
 *     String words = block instanceof Block.Paragraph paragraph ? paragraph.text().words() : "";
 * }
 * }</pre>
 */
public sealed interface Block {

    /**
     * A heading within a section.
     *
     * @param text the heading
     */
    record Heading(Text text) implements Block {}

    /**
     * A paragraph.
     *
     * @param text the text, of one or more sentences
     */
    record Paragraph(Text text) implements Block {}

    /**
     * A paragraph that must not be overlooked, for instance on what cannot be compared.
     *
     * @param text the text
     */
    record Notice(Text text) implements Block {}

    /**
     * The main figure of the report.
     *
     * @param number the number, such as {@code 542}, or bounds
     * @param unit what it is, such as <i>of 800 points</i>
     * @param note more about it, such as its share of the maximum, or empty
     */
    record KeyFigure(String number, String unit, Optional<String> note) implements Block {}

    /**
     * A list of texts, or what is said where there are none.
     *
     * @param title the title
     * @param items the texts in their order
     * @param ifNone what is said if there are none; empty only if there are some
     */
    record Items(String title, List<Text> items, Optional<String> ifNone) implements Block {

        /**
         * Creates a list.
         *
         * @param title the title
         * @param items the texts in their order
         * @param ifNone what is said if there are none
         * @throws InvalidValueException if there are no texts and nothing is said of it
         */
        public Items {
            items = List.copyOf(items);
            if (items.isEmpty() && ifNone.isEmpty()) {
                throw new InvalidValueException(
                        "no texts of \"" + title + "\"", "texts, or what is said where there are none");
            }
        }

        /** Creates a list that is not empty. */
        Items(String title, List<Text> items) {
            this(title, items, Optional.empty());
        }
    }

    /**
     * Citations and addresses, or what is said where there are none.
     *
     * @param title the title
     * @param sources the sources in their order
     * @param ifNone what is said if there are none
     */
    record Sources(String title, List<Source> sources, String ifNone) implements Block {

        /**
         * Creates a list of sources.
         *
         * @param title the title
         * @param sources the sources in their order
         * @param ifNone what is said if there are none
         */
        public Sources {
            sources = List.copyOf(sources);
        }
    }

    /**
     * Lists that stand side by side where there is room.
     *
     * @param lists the lists
     */
    record SideBySide(List<Items> lists) implements Block {

        /**
         * Creates lists side by side.
         *
         * @param lists the lists
         */
        public SideBySide {
            lists = List.copyOf(lists);
        }
    }

    /**
     * A table.
     *
     * @param table the table
     */
    record Tabular(DataTable table) implements Block {}

    /**
     * A figure.
     *
     * @param chart the figure
     */
    record Graphic(Chart chart) implements Block {}
}
