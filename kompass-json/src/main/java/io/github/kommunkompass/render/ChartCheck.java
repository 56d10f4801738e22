package io.github.kommunkompass.render;

import io.github.kommunkompass.report.Chart;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Ratio;

/** Checks that there is something to draw in a figure, which anyone may have made. */
final class ChartCheck {

    private ChartCheck() {}

    static void check(Chart chart) {
        if (chart instanceof Chart.Areas areas) {
            require(!areas.marks().isEmpty(), "a figure of areas without any", "at least one area");
        } else if (chart instanceof Chart.Profile profile) {
            require(!profile.marks().isEmpty(), "a profile without criteria", "at least one criterion");
        } else if (chart instanceof Chart.History history) {
            require(!history.moments().isEmpty(), "a history without evaluations", "at least one evaluation");
        } else if (chart instanceof Chart.Position position) {
            check(position);
        }
    }

    private static void check(Chart.Position position) {
        require(position.score().isKnown(), "a position of unknown points", "known points");
        require(!position.evaluations().isEmpty(), "a position among no evaluations", "at least one evaluation");
        int max = position.score().criterion().max();
        position.evaluations().forEach((points, number) -> {
            require(number >= 1, number + " evaluations with " + points + " points", "at least one evaluation");
            require(points >= 0 && points <= max, points + " points in a position", "points from 0 to " + max);
        });
        PositionMeans.values(position)
                .forEach(mean -> require(
                        !mean.isNegative() && mean.compareTo(Ratio.of(max)) <= 0,
                        "a mean or median of " + mean,
                        "points from 0 to " + max));
    }

    private static void require(boolean isMet, String found, String expected) {
        if (!isMet) {
            throw new InvalidValueException(found, expected);
        }
    }
}
