package io.github.kommunkompass.report;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.ReportPhrase;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The evaluation beside a group of municipalities: what the group is, and its means by area, with the total. */
final class PeerBlocks {

    private final ReportInput input;
    private final Comparison peers;
    private final ReportWords words;

    PeerBlocks(ReportInput input, Comparison peers) {
        this.input = input;
        this.peers = peers;
        this.words = input.words();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (input.comparison().isPresent()) {
            blocks.add(new Block.Heading(words.text(ReportPhrase.PEERS)));
        }
        blocks.add(new Block.Paragraph(new ReferenceText(peers, words).sentences()));
        List<Criterion> criteria = criteria();
        boolean isAnyCompared =
                criteria.stream().anyMatch(criterion -> find(peers, criterion).isPresent());
        blocks.add(
                isAnyCompared
                        ? new Block.Tabular(table(criteria))
                        : new Block.Paragraph(words.text(ReportPhrase.NOTHING_COMPARED)));
        return blocks;
    }

    private List<Criterion> criteria() {
        return Stream.of(Level.TOTAL, Level.AREA)
                .flatMap(level -> input.evaluation().catalogue().criteria(level).stream())
                .filter(criterion -> !ReportWords.isUnknown(input.scorecard().score(criterion)))
                .toList();
    }

    private static Optional<Standing> find(Comparison comparison, Criterion criterion) {
        return comparison.findStanding(criterion.code().toString());
    }

    private DataTable table(List<Criterion> criteria) {
        List<DataTable.Column> columns = new ArrayList<>();
        columns.add(words.column(Label.CRITERION, DataTable.Alignment.WORDS));
        columns.add(words.column(Label.POINTS, DataTable.Alignment.NUMBERS));
        if (input.comparison().isPresent()) {
            columns.add(words.column(ReportPhrase.MEAN_OF_ALL, DataTable.Alignment.NUMBERS));
        }
        columns.add(words.column(ReportPhrase.MEAN_OF_GROUP, DataTable.Alignment.NUMBERS));
        columns.add(words.column(ReportPhrase.GAP_TO_GROUP, DataTable.Alignment.NUMBERS));
        return new DataTable(
                words.of(ReportPhrase.PEERS),
                columns,
                criteria.stream().map(this::row).toList());
    }

    private DataTable.Row row(Criterion criterion) {
        List<Text> cells = new ArrayList<>();
        cells.add(words.codeAndName(criterion));
        cells.add(words.text(words.points(input.scorecard().score(criterion))));
        input.comparison().ifPresent(all -> cells.add(figure(all, criterion, Standing::mean, words::decimal)));
        cells.add(figure(peers, criterion, Standing::mean, words::decimal));
        cells.add(figure(peers, criterion, Standing::gap, words::signed));
        return new DataTable.Row(criterion.level().depth(), cells);
    }

    private Text figure(
            Comparison comparison,
            Criterion criterion,
            Function<Standing, Figure<Ratio>> figure,
            Function<Figure<Ratio>, String> written) {
        return words.text(find(comparison, criterion).map(figure).map(written).orElse(""));
    }
}
