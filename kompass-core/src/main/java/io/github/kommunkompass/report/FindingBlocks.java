package io.github.kommunkompass.report;

import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.language.ReportPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Strengths beside improvement opportunities, and good examples if there are any.
 *
 * @param ifNone says that there are no strengths, or no improvement opportunities
 */
record FindingBlocks(ReportWords words, ReportPhrase ifNone) {

    List<Block> of(List<Finding> findings) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.SideBySide(List.of(
                items(ReportPhrase.STRENGTHS, FindingKind.STRENGTH, findings),
                items(ReportPhrase.IMPROVEMENTS, FindingKind.IMPROVEMENT, findings))));
        Block.Items examples = items(ReportPhrase.GOOD_EXAMPLES, FindingKind.GOOD_EXAMPLE, findings);
        if (!examples.items().isEmpty()) {
            blocks.add(examples);
        }
        return blocks;
    }

    private Block.Items items(ReportPhrase title, FindingKind kind, List<Finding> findings) {
        return new Block.Items(
                words.of(title),
                findings.stream()
                        .filter(finding -> finding.kind() == kind)
                        .map(finding -> words.free(finding.text()))
                        .toList(),
                Optional.of(words.of(ifNone)));
    }
}
