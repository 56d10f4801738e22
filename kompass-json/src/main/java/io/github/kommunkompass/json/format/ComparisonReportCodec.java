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

/** {@code kompass/comparison/1}, with highlights and potential. */
final class ComparisonReportCodec extends WrittenOnly<ComparisonReportCodec.Content> {

    /** The parts of a document. */
    record Content(Comparison comparison, Highlights highlights, Optional<ImprovementPotential> potential) {}

    private final ComparisonCodec comparison = new ComparisonCodec();

    @Override
    Format format() {
        return comparison.format();
    }

    @Override
    void write(Content content, JsonWriter writer) throws IOException {
        comparison.write(content.comparison(), writer);
        writer.object("highlights", content.highlights(), ComparisonReportCodec::highlights);
        if (content.potential().isPresent()) {
            writer.object("potential", content.potential().get(), ComparisonReportCodec::potential);
        }
    }

    private static void potential(ImprovementPotential potential, JsonWriter writer) throws IOException {
        Map<String, Ratio> gains = new LinkedHashMap<>();
        Map<Criterion, UnavailableReason> unavailable = new LinkedHashMap<>();
        potential.gains().forEach((criterion, gain) -> {
            gain.toOptional().ifPresent(points -> gains.put(criterion.code().toString(), points));
            gain.reason().ifPresent(reason -> unavailable.put(criterion, reason));
        });
        writer.member("level", potential.level().toString())
                .map("gains", gains, SharedJson::ratio)
                .member("total", potential.total(), SharedJson::ratio);
        SharedJson.reasons("unavailable", unavailable, writer);
    }

    private static void highlights(Highlights highlights, JsonWriter writer) throws IOException {
        writer.object("rule", highlights.rule(), ComparisonReportCodec::rule);
        writer.list(
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
        SharedJson.reasons("unavailable", highlights.unavailable(), writer);
    }

    private static void highlight(Highlights.Highlight highlight, JsonWriter writer) throws IOException {
        writer.member("criterion", highlight.criterion().code().toString())
                .member("value", highlight.value(), SharedJson::ratio)
                .member("rank", highlight.rank());
    }

    private static void rule(HighlightRule rule, JsonWriter writer) throws IOException {
        writer.member("basis", rule.basis().id()).member("level", rule.level().toString());
        cut("strengthThreshold", rule.strengthThreshold(), writer);
        cut("improvementThreshold", rule.improvementThreshold(), writer);
        if (rule.maxStrengths().isPresent()) {
            writer.member("maxStrengths", rule.maxStrengths().getAsInt());
        }
        if (rule.maxImprovements().isPresent()) {
            writer.member("maxImprovements", rule.maxImprovements().getAsInt());
        }
        writer.member("ties", rule.tiesAtCutoff().id());
        if (rule.basis() == HighlightRule.Basis.RELATIVE) {
            writer.member("minimumReferenceSize", rule.minimumReferenceSize());
        }
    }

    private static void cut(String name, Optional<Ratio> cut, JsonWriter writer) throws IOException {
        if (cut.isPresent()) {
            writer.member(name, cut.get(), SharedJson::ratio);
        }
    }
}
