package io.github.kommunkompass.report;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.ReportPhrase;
import io.github.kommunkompass.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        blocks.add(comparison(criteria()));
        return blocks;
    }

    private Block comparison(List<Criterion> criteria) {
        boolean isAllowed = input.comparison()
                .map(all -> new PeerDisclosure(all, peers, input.scorecard()).isAllowed(criteria))
                .orElse(true);
        if (!isAllowed) {
            return new Block.Notice(words.text(ReportPhrase.PEERS_WITHHELD));
        }
        return criteria.stream().allMatch(criterion -> find(peers, criterion).isEmpty())
                ? new Block.Paragraph(words.text(ReportPhrase.NOTHING_COMPARED))
                : new Block.Tabular(table(criteria));
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
            columns.add(words.column(Label.MEAN, DataTable.Alignment.NUMBERS));
        }
        columns.add(words.column(ReportPhrase.MEAN_OF_GROUP, DataTable.Alignment.NUMBERS));
        columns.add(words.column(ReportPhrase.GAP_TO_GROUP, DataTable.Alignment.NUMBERS));
        return new DataTable(
                words.of(ReportPhrase.POINTS_AND_MEANS),
                columns,
                criteria.stream().map(criterion -> row(criterion, criteria)).toList());
    }

    private DataTable.Row row(Criterion criterion, List<Criterion> all) {
        List<Text> cells = new ArrayList<>();
        cells.add(words.codeAndName(criterion));
        cells.add(words.text(words.points(input.scorecard().score(criterion))));
        input.comparison().ifPresent(reference -> cells.add(mean(reference, criterion, decimals(reference, all))));
        int decimals = decimals(peers, all);
        cells.add(mean(peers, criterion, decimals));
        cells.add(words.text(find(peers, criterion)
                .map(standing -> words.signed(standing.gap(), decimals))
                .orElse("")));
        return new DataTable.Row(criterion.level(), cells);
    }

    private Text mean(Comparison comparison, Criterion criterion, int decimals) {
        return words.text(words.decimal(new ReferenceFigures(comparison).mean(criterion), decimals));
    }

    private static int decimals(Comparison comparison, List<Criterion> criteria) {
        return Words.decimals(criteria.stream()
                .map(new ReferenceFigures(comparison)::mean)
                .flatMap(mean -> mean.toOptional().stream())
                .toList());
    }
}
