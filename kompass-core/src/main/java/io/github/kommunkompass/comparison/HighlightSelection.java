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

/** Makes the lists of {@link Highlights} from the values of all criteria. */
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
                strengths.add(highlight(criterion, value, 1 + higher(value)));
            } else if (improvement) {
                improvements.add(highlight(criterion, value, 1 + moreToGain(value)));
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
                        .filter(from -> value.compareTo(from) < 0)
                        .isEmpty()
                && isWithin(rule.maxStrengths(), higher(value), value);
    }

    private boolean isImprovement(Ratio value) {
        if (rule.improvementThreshold().isEmpty() && rule.maxImprovements().isEmpty()) {
            return false;
        }
        return rule.improvementThreshold().filter(cut -> lessToGain(value, cut)).isEmpty()
                && isWithin(rule.maxImprovements(), moreToGain(value), value);
    }

    private boolean isWithin(OptionalInt number, int before, Ratio value) {
        if (number.isEmpty()) {
            return true;
        }
        return rule.tiesAtCutoff() == HighlightRule.TiesAtCutoff.INCLUDE
                ? before < number.getAsInt()
                : before + equal(value) <= number.getAsInt();
    }

    private boolean lessToGain(Ratio value, Ratio other) {
        return rule.basis() == HighlightRule.Basis.HEADROOM ? value.compareTo(other) < 0 : value.compareTo(other) > 0;
    }

    private int higher(Ratio value) {
        return count(other -> other.compareTo(value) > 0);
    }

    private int moreToGain(Ratio value) {
        return count(other -> lessToGain(value, other));
    }

    private int equal(Ratio value) {
        return count(value::equals);
    }

    private int count(Predicate<Ratio> condition) {
        return (int) values.values().stream().filter(condition).count();
    }
}
