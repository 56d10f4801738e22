package io.github.kommunkompass.cli;

import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.table.TableSettings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for what an evaluation is compared with. */
final class ReferenceOptions {

    /** What files are read. */
    static final String KINDS =
            "A benchmark (kompass/benchmark/1), published means (kompass/reference/1), or benchmarks by group"
                    + " (kompass/benchmark-groups/1), of which that of the evaluation's own group counts.";

    @Option(
            names = "--group",
            paramLabel = GroupBy.LABEL,
            description =
                    "What tells the evaluation's group. By default what the benchmarks are grouped by, if it is county"
                            + " or group.",
            converter = GroupBy.Converter.class)
    private @Nullable GroupBy group;

    @Option(
            names = "--subject",
            paramLabel = "included|excluded|not-a-member",
            description =
                    "Whether the evaluation is part of the benchmark: included (figures are over all evaluations),"
                            + " excluded (over the others) or not-a-member. By default included if the benchmark counts this"
                            + " evaluation, and not-a-member if it does not list the municipality.",
            converter = OptionConverters.SubjectConverter.class)
    private @Nullable SubjectInclusion inclusion;

    Reference read(
            String file, Subject subject, Main.Streams streams, EvaluationOptions evaluations, boolean writesCsv) {
        TableSettings settings = evaluations.settings(writesCsv);
        return new ReferenceFile(
                        evaluations.input(file),
                        evaluations.library().json(),
                        subject,
                        Optional.ofNullable(group).map(by -> by.attribute(streams, settings)))
                .read();
    }

    SubjectInclusion inclusion(Reference reference, Scorecard scorecard, DisclosureOption disclosure) {
        if (inclusion != null) {
            return inclusion;
        }
        return reference
                .benchmark()
                .map(benchmark -> SubjectInclusion.of(scorecard, benchmark, disclosure.policy()))
                .orElse(SubjectInclusion.UNSTATED);
    }
}
