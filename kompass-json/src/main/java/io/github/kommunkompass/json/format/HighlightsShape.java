package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.HighlightRule;
import io.github.kommunkompass.comparison.HighlightRuleBuilder;
import io.github.kommunkompass.comparison.Highlights;
import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.json.shape.NumberShape;
import io.github.kommunkompass.json.shape.ObjectShape;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.WrittenObject;
import io.github.kommunkompass.value.Ratio;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The strengths and improvement opportunities of a subject. */
final class HighlightsShape extends WrittenObject<Highlights> {

    static final HighlightsShape HIGHLIGHTS = new HighlightsShape();

    private HighlightsShape() {
        required("rule", RuleShape.RULE, Highlights::rule);
        required("strengths", ListShape.of(HighlightShape.HIGHLIGHT), Highlights::strengths);
        required("improvements", ListShape.of(HighlightShape.HIGHLIGHT), Highlights::improvements);
        unlessEmpty(
                        "conflicts",
                        ListShape.of(Common.CODE),
                        highlights -> highlights.conflicts().stream()
                                .map(Criterion::code)
                                .toList())
                .described("Criteria that are both by the rule, and are therefore listed as neither.");
        optional(
                        "unavailable",
                        ComparisonShape.REASONS,
                        highlights -> ComparisonShape.reasons(highlights.unavailable()))
                .described("The reasons why criteria were not evaluated by the rule, by the code of a criterion.");
    }

    /** One strength or improvement opportunity. */
    static final class HighlightShape extends WrittenObject<Highlights.Highlight> {

        static final Shape<Highlights.Highlight> HIGHLIGHT = new HighlightShape().named("highlight");

        private HighlightShape() {
            required(
                    "criterion", Common.CODE, highlight -> highlight.criterion().code());
            required("value", RatioShape.RATIO, Highlights.Highlight::value)
                    .described("The value by which the criterion was chosen.");
            required("rank", atLeast(1), Highlights.Highlight::rank).described("The rank in the list, from 1.");
        }
    }

    /** The rule of highlights. */
    static final class RuleShape extends ObjectShape<HighlightRule> {

        static final Shape<HighlightRule> RULE = new RuleShape().named("rule");

        private final Member<HighlightRule, HighlightRule.Basis> basis = required(
                        "basis", Common.words(HighlightRule.Basis.values()), HighlightRule::basis)
                .described(
                        "The value by which criteria are chosen: the share of the maximum, that share minus the mean share of"
                                + " the reference, or the points left to the maximum.");
        private final Member<HighlightRule, Level> level = required("level", Common.LEVEL, HighlightRule::level);
        private final Member<HighlightRule, Ratio> strengthThreshold =
                optional("strengthThreshold", RatioShape.RATIO, HighlightRule::strengthThreshold);
        private final Member<HighlightRule, Ratio> improvementThreshold =
                optional("improvementThreshold", RatioShape.RATIO, HighlightRule::improvementThreshold);
        private final Member<HighlightRule, Integer> maxStrengths =
                optional("maxStrengths", atLeast(0), rule -> Common.boxed(rule.maxStrengths()));
        private final Member<HighlightRule, Integer> maxImprovements =
                optional("maxImprovements", atLeast(0), rule -> Common.boxed(rule.maxImprovements()));
        private final Member<HighlightRule, HighlightRule.TiesAtCutoff> ties = required(
                        "ties", Common.words(HighlightRule.TiesAtCutoff.values()), HighlightRule::tiesAtCutoff)
                .described("Whether ties at the cutoff are included or excluded.");
        private final Member<HighlightRule, Integer> minimumReferenceSize = optional(
                        "minimumReferenceSize", atLeast(1), RuleShape::minimumReferenceSizeOf)
                .described("The minimum number of evaluations of a mean.");

        private RuleShape() {}

        private static Optional<Integer> minimumReferenceSizeOf(HighlightRule rule) {
            return rule.basis() == HighlightRule.Basis.RELATIVE
                    ? Optional.of(rule.minimumReferenceSize())
                    : Optional.empty();
        }

        @Override
        protected @Nullable HighlightRule make(Members read) {
            HighlightRuleBuilder rule =
                    HighlightRule.builder(read.get(basis, HighlightRule.Basis.ABSOLUTE), read.get(level, Level.AREA));
            read.find(strengthThreshold).ifPresent(rule::strengthThreshold);
            read.find(improvementThreshold).ifPresent(rule::improvementThreshold);
            read.find(maxStrengths).ifPresent(rule::maxStrengths);
            read.find(maxImprovements).ifPresent(rule::maxImprovements);
            read.find(ties).ifPresent(rule::tiesAtCutoff);
            read.find(minimumReferenceSize).ifPresent(rule::minimumReferenceSize);
            return read.in().made(rule::build);
        }
    }

    private static Shape<Integer> atLeast(int minimum) {
        return NumberShape.between(minimum, Integer.MAX_VALUE);
    }
}
