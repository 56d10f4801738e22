package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.HighlightRule;
import io.github.kommunkompass.comparison.Highlights;
import io.github.kommunkompass.comparison.ImprovementPotential;
import io.github.kommunkompass.json.document.Format;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.Ratio;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code kompass/comparison/1}, with what may be concluded from the comparison. */
final class ComparisonReportCodec extends WrittenOnly<ComparisonReportCodec.Content> {

    /** What such a document holds. */
    record Content(Comparison comparison, Highlights highlights, Optional<ImprovementPotential> potential) {}

    private final ComparisonCodec comparison = new ComparisonCodec();

    @Override
    Format format() {
        return comparison.format();
    }

    @Override
    void write(Content content, Writing writing) throws IOException {
        comparison.write(content.comparison(), writing);
        writing.object("highlights", content.highlights(), ComparisonReportCodec::highlights);
        if (content.potential().isPresent()) {
            writing.object("potential", content.potential().get(), ComparisonReportCodec::potential);
        }
    }

    private static void potential(ImprovementPotential potential, Writing writing) throws IOException {
        Map<String, Ratio> gains = new LinkedHashMap<>();
        Map<Criterion, UnavailableReason> unavailable = new LinkedHashMap<>();
        potential.gains().forEach((criterion, gain) -> {
            gain.toOptional().ifPresent(points -> gains.put(criterion.code().toString(), points));
            gain.reason().ifPresent(reason -> unavailable.put(criterion, reason));
        });
        writing.member("level", potential.level().toString())
                .map("gains", gains, Parts::ratio)
                .member("total", potential.total(), Parts::ratio);
        Parts.reasons("unavailable", unavailable, writing);
    }

    private static void highlights(Highlights highlights, Writing writing) throws IOException {
        writing.object("rule", highlights.rule(), ComparisonReportCodec::rule);
        writing.list(
                        "strengths",
                        highlights.strengths(),
                        (one, out) -> out.object(one, ComparisonReportCodec::highlight))
                .list(
                        "improvements",
                        highlights.improvements(),
                        (one, out) -> out.object(one, ComparisonReportCodec::highlight))
                .array(
                        "conflicts",
                        highlights.conflicts(),
                        (criterion, out) -> out.string(criterion.code().toString()));
        Parts.reasons("unavailable", highlights.unavailable(), writing);
    }

    private static void highlight(Highlights.Highlight highlight, Writing writing) throws IOException {
        writing.member("criterion", highlight.criterion().code().toString())
                .member("value", highlight.value(), Parts::ratio)
                .member("rank", highlight.rank());
    }

    private static void rule(HighlightRule rule, Writing writing) throws IOException {
        writing.member("basis", rule.basis().id()).member("level", rule.level().toString());
        cut("strengthFrom", rule.strengthThreshold(), writing);
        cut("improvementUpTo", rule.improvementThreshold(), writing);
        if (rule.maxStrengths().isPresent()) {
            writing.member("strongest", rule.maxStrengths().getAsInt());
        }
        if (rule.maxImprovements().isPresent()) {
            writing.member("weakest", rule.maxImprovements().getAsInt());
        }
        writing.member("ties", rule.tiesAtCutoff().id());
        if (rule.basis() == HighlightRule.Basis.RELATIVE) {
            writing.member("leastBehindMean", rule.minimumReferenceSize());
        }
    }

    private static void cut(String name, Optional<Ratio> cut, Writing writing) throws IOException {
        if (cut.isPresent()) {
            writing.member(name, cut.get(), Parts::ratio);
        }
    }
}
