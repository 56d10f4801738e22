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
    void write(Neighbours neighbours, JsonWriter writer) throws IOException {
        writer.list("nearest", neighbours.nearest(), (neighbour, out) -> out.object(neighbour, NeighboursCodec::one))
                .array("dropped", neighbours.dropped(), (attribute, out) -> out.string(attribute))
                .array(
                        "incomparable",
                        neighbours.incomparable(),
                        (other, out) -> out.object(other, SharedJson::municipality));
    }

    private static void one(Neighbours.Neighbour neighbour, JsonWriter writer) throws IOException {
        writer.object("municipality", neighbour.municipality(), SharedJson::municipality)
                .member("distance", neighbour.distance(), Figures::root)
                .member("distanceSquared", neighbour.distance().radicand(), SharedJson::ratio);
    }
}
