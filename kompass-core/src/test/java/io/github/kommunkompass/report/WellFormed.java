package io.github.kommunkompass.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** What is true of every report: nothing is empty, and sentences are sentences. */
final class WellFormed {

    private static final Pattern SENTENCES = Pattern.compile("[\\p{Lu}\\p{Nd}].*[^.]\\.", Pattern.DOTALL);

    private WellFormed() {}

    static void check(Report report) {
        assertThat(report.sections()).extracting(Section::id).doesNotHaveDuplicates();
        assertThat(report.sections()).allSatisfy(section -> {
            assertThat(section.heading().words()).isNotBlank();
            assertThat(section.blocks()).isNotEmpty().allSatisfy(WellFormed::checkBlock);
            Block last = section.blocks().get(section.blocks().size() - 1);
            assertThat(last).isNotInstanceOf(Block.Heading.class);
            assertThat(Reports.sentences(section)).allSatisfy(WellFormed::checkSentences);
        });
        assertThat(Reports.rules(report)).isNotEmpty().doesNotHaveDuplicates().allSatisfy(WellFormed::checkSentences);
        assertThat(Reports.texts(report))
                .extracting(Text::words)
                .allSatisfy(words -> assertThat(words)
                        .isEqualTo(words.strip())
                        .doesNotContain("  ", "..", "{", "}", " .", "null", "Optional"));
    }

    private static void checkSentences(String sentences) {
        assertThat(sentences).matches(SENTENCES);
    }

    private static void checkBlock(Block block) {
        if (block instanceof Block.Items items) {
            checkTitle(items.title());
            items.ifNone().ifPresent(WellFormed::checkSentences);
            assertThat(items.items())
                    .allSatisfy(text -> assertThat(text.words()).isNotBlank());
        } else if (block instanceof Block.SideBySide lists) {
            assertThat(lists.lists()).isNotEmpty().allSatisfy(WellFormed::checkBlock);
        } else if (block instanceof Block.Sources sources) {
            checkTitle(sources.title());
            checkSentences(sources.ifNone());
        } else if (block instanceof Block.Tabular tabular) {
            checkTable(tabular.table());
        } else if (block instanceof Block.Graphic graphic) {
            checkTable(graphic.chart().numbers());
            checkTitle(graphic.chart().title());
            checkSentences(graphic.chart().description());
        } else if (block instanceof Block.Heading heading) {
            checkTitle(heading.text().words());
        }
    }

    private static void checkTable(DataTable table) {
        checkTitle(table.caption());
        assertThat(table.columns()).allSatisfy(column -> checkTitle(column.heading()));
        assertThat(table.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cells().get(0).words()).isNotBlank());
    }

    private static void checkTitle(String title) {
        assertThat(title).isNotBlank().doesNotEndWith(":").matches("(?s)[\\p{Lu}\\p{Nd}].*");
    }
}
