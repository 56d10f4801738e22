package io.github.kommunkompass.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.report.Block;
import io.github.kommunkompass.report.Chart;
import io.github.kommunkompass.report.DataTable;
import io.github.kommunkompass.report.Report;
import io.github.kommunkompass.report.Section;
import io.github.kommunkompass.report.Text;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of block is rendered, with all its words: a new kind must not vanish. */
class EachKindTest {

    private static final Evaluation EVALUATION = Evaluation.builder(Catalogues.se2020())
            .municipality(Municipality.of("Nässjö", "SE"))
            .evaluated(PartialDate.of(2022))
            .points("total", 542)
            .build();
    private static final Report REPORT = Report.of(EVALUATION);
    private static final Chart.Moment MOMENT = new Chart.Moment(
            EVALUATION.subject(), Scorer.strict().score(EVALUATION).total(), false);
    private static final DataTable TABLE = new DataTable(
            "marked 1",
            List.of(
                    new DataTable.Column("marked 2", DataTable.Alignment.WORDS),
                    new DataTable.Column("marked 3", DataTable.Alignment.NUMBERS)),
            List.of(new DataTable.Row(Optional.empty(), List.of(text("marked 4"), text("marked 5")))));

    private static Text text(String words) {
        return new Text(words, "sv");
    }

    private static Block.Items items(int first) {
        return new Block.Items(
                "marked " + first,
                List.of(text("marked " + (first + 1)), text("marked " + (first + 2))),
                Optional.of("unsaid"));
    }

    /** Each with marked words, numbered from 1. */
    static Stream<Block> blocks() {
        return Stream.of(
                new Block.Heading(text("marked 1")),
                new Block.Paragraph(text("marked 1")),
                new Block.Notice(text("marked 1")),
                new Block.KeyFigure("marked 1", "marked 2", Optional.of("marked 3")),
                items(1),
                new Block.Items("marked 1", List.of(), Optional.of("marked 2")),
                new Block.Sources(
                        "marked 1", List.of(Source.of("marked 2"), Source.of("https://example.org/marked")), "unsaid"),
                new Block.Sources("marked 1", List.of(), "marked 2"),
                new Block.SideBySide(List.of(items(1), items(4))),
                new Block.Tabular(TABLE),
                new Block.Graphic(new Chart.History("marked 6", "", TABLE, List.of(MOMENT))));
    }

    @Test
    void theBlocksAreOfAllKinds() {
        assertThat(blocks().map(Block::getClass).distinct())
                .hasSameElementsAs(List.of(Block.class.getPermittedSubclasses()).stream()
                        .map(kind -> kind.asSubclass(Block.class))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void isRendered(Block block) {
        Report report = REPORT.withSections(
                List.of(new Section(Section.Kind.SUMMARY, Optional.empty(), text("Heading"), List.of(block))));
        assertThat(HtmlRenderer.standard().render(report))
                .contains(marks(block))
                .doesNotContain("unsaid");
        assertThat(MarkdownRenderer.render(report)).contains(marks(block)).doesNotContain("unsaid");
    }

    /** The words of a block as they stand in it, but those of a figure, of which Markdown has the table alone. */
    private static List<String> marks(Block block) {
        return Stream.iterate(1, i -> i + 1)
                .map(i -> "marked " + i)
                .takeWhile(mark -> block.toString().contains(mark))
                .filter(mark -> !mark.equals("marked 6") || !(block instanceof Block.Graphic))
                .toList();
    }
}
