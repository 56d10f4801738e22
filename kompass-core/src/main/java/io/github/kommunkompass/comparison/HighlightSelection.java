package io.github.kommunkompass.comparison;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Selects the {@link Highlights} from the values of all criteria. */
final class HighlightSelection {

    private final HighlightRule rule;
    private final Map<Criterion, Ratio> values = new LinkedHashMap<>();

    private HighlightSelection(HighlightRule rule) {
        this.rule = rule;
    }

    static Highlights of(Subject subject, Map<Criterion, Figure<Ratio>> figures, HighlightRule rule) {
        var selection = new HighlightSelection(rule);
        var highlights = new HighlightsBuilder().subject(subject).rule(rule);
        figures.forEach((criterion, figure) -> {
            if (figure.isPresent()) {
                selection.values.put(criterion, figure.value());
            } else {
                highlights.putUnavailable(criterion, figure.reason().orElseThrow());
            }
        });
        selection.select(highlights);
        return highlights.build();
    }

    private void select(HighlightsBuilder highlights) {
        List<Highlights.Highlight> strengths = new ArrayList<>();
        List<Highlights.Highlight> improvements = new ArrayList<>();
        values.forEach((criterion, value) -> {
            boolean strength = isStrength(value);
            boolean improvement = isImprovement(value);
            if (strength && improvement) {
                highlights.addConflict(criterion);
            } else if (strength) {
                strengths.add(highlight(criterion, value, 1 + countHigher(value)));
            } else if (improvement) {
                improvements.add(highlight(criterion, value, 1 + countMoreToGain(value)));
            }
        });
        strengths.sort(Comparator.comparingInt(Highlights.Highlight::rank));
        improvements.sort(Comparator.comparingInt(Highlights.Highlight::rank));
        highlights.addAllStrengths(strengths).addAllImprovements(improvements);
    }

    private static Highlights.Highlight highlight(Criterion criterion, Ratio value, int rank) {
        return new HighlightBuilder()
                .criterion(criterion)
                .value(value)
                .rank(rank)
                .build();
    }

    private boolean isStrength(Ratio value) {
        if (rule.strengthThreshold().isEmpty() && rule.maxStrengths().isEmpty()) {
            return false;
        }
        return rule.strengthThreshold()
                        .filter(threshold -> value.compareTo(threshold) < 0)
                        .isEmpty()
                && isWithin(rule.maxStrengths(), countHigher(value), value);
    }

    private boolean isImprovement(Ratio value) {
        if (rule.improvementThreshold().isEmpty() && rule.maxImprovements().isEmpty()) {
            return false;
        }
        return rule.improvementThreshold()
                        .filter(threshold -> hasLessToGain(value, threshold))
                        .isEmpty()
                && isWithin(rule.maxImprovements(), countMoreToGain(value), value);
    }

    private boolean isWithin(OptionalInt maximum, int before, Ratio value) {
        if (maximum.isEmpty()) {
            return true;
        }
        return rule.tiesAtCutoff() == HighlightRule.TiesAtCutoff.INCLUDE
                ? before < maximum.getAsInt()
                : before + countEqual(value) <= maximum.getAsInt();
    }

    private boolean hasLessToGain(Ratio value, Ratio other) {
        return rule.basis() == HighlightRule.Basis.HEADROOM ? value.compareTo(other) < 0 : value.compareTo(other) > 0;
    }

    private int countHigher(Ratio value) {
        return count(other -> other.compareTo(value) > 0);
    }

    private int countMoreToGain(Ratio value) {
        return count(other -> hasLessToGain(value, other));
    }

    private int countEqual(Ratio value) {
        return count(value::equals);
    }

    private int count(Predicate<Ratio> condition) {
        return (int) values.values().stream().filter(condition).count();
    }
}
