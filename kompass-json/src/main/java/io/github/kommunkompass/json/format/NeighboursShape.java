package io.github.kommunkompass.json.format;

import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.json.shape.DecimalShape;
import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.json.shape.WrittenDocument;
import io.github.kommunkompass.json.shape.WrittenObject;
import java.util.List;

/** {@code kompass/neighbours/1}. */
final class NeighboursShape extends WrittenDocument<Neighbours> {

    NeighboursShape() {
        super(
                "neighbours",
                Neighbours.class,
                "Neighbours",
                "The nearest neighbours of a municipality, by attributes that the caller supplied.");
        required("register", Common.REGISTER, Neighbours::register);
        optional(
                        "withheld",
                        GroupSize.WITHHELD,
                        neighbours -> GroupSize.withheld(neighbours.isWithheld(), neighbours.disclosure()))
                .described("The reason why no neighbours are listed: there are fewer candidates than the minimum.");
        required("nearest", ListShape.of(NeighbourShape.NEIGHBOUR), Neighbours::nearest)
                .described("The neighbours, from the nearest on.");
        unlessEmpty("dropped", ListShape.of(StringShape.any()), neighbours -> List.copyOf(neighbours.dropped()))
                .described("The attributes in which all municipalities are equal, and which are ignored.");
        unlessEmpty(
                        "incomparable",
                        ListShape.of(MunicipalityShape.MUNICIPALITY),
                        neighbours -> List.copyOf(neighbours.incomparable()))
                .described("The municipalities of which an attribute is missing.");
    }

    /** A neighbour and its distance. */
    static final class NeighbourShape extends WrittenObject<Neighbours.Neighbour> {

        static final NeighbourShape NEIGHBOUR = new NeighbourShape();

        private NeighbourShape() {
            required("municipality", MunicipalityShape.MUNICIPALITY, Neighbours.Neighbour::municipality);
            required(
                            "distance",
                            FigureShapes.root(DecimalShape.any().with("minimum", 0)),
                            Neighbours.Neighbour::distance)
                    .described("The distance in standard deviations, as the nearest double.");
            required(
                            "distanceSquared",
                            RatioShape.RATIO,
                            neighbour -> neighbour.distance().radicand())
                    .described("The exact square of the distance.");
        }
    }
}
