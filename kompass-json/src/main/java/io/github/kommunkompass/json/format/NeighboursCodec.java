package io.github.kommunkompass.json.format;

import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.json.document.Format;
import java.io.IOException;

/** {@code kompass/neighbours/1}. */
final class NeighboursCodec extends WrittenOnly<Neighbours> {

    @Override
    Format format() {
        return Format.NEIGHBOURS;
    }

    @Override
    void write(Neighbours neighbours, Writing writing) throws IOException {
        writing.list("nearest", neighbours.nearest(), (neighbour, out) -> out.object(neighbour, NeighboursCodec::one))
                .array("dropped", neighbours.dropped(), (attribute, out) -> out.string(attribute))
                .array("incomparable", neighbours.incomparable(), (who, out) -> out.object(who, Parts::municipality));
    }

    private static void one(Neighbours.Neighbour neighbour, Writing writing) throws IOException {
        writing.object("municipality", neighbour.municipality(), Parts::municipality)
                .member("distance", neighbour.distance(), Figures::root)
                .member("distanceSquared", neighbour.distance().radicand(), Parts::ratio);
    }
}
