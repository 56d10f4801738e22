package io.github.kommunkompass.json.format;

import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.evaluation.Points;
import io.github.kommunkompass.json.shape.ChoiceShape;
import io.github.kommunkompass.json.shape.NumberShape;
import io.github.kommunkompass.json.shape.Shape;

/** What was reported for one criterion: a number of points, or the reason why they are missing. */
final class ObservationShape {

    /** Points, which may be invalid. */
    static final Shape<Points> POINTS = NumberShape.between(Integer.MIN_VALUE, Integer.MAX_VALUE)
            .converted((number, in) -> new Points(number), Points::points);

    static final Shape<Observation> OBSERVATION = new ChoiceShape<>(
            Points.class::isInstance,
            POINTS.written(Points.class::cast),
            Common.words(Missing.values()).written(Missing.class::cast));

    private ObservationShape() {}
}
