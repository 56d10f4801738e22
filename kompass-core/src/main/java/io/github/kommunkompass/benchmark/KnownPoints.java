package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Observations;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The known points of one evaluation by criterion. Immutable. */
final class KnownPoints {

    private static final int UNKNOWN = -1;

    private final int[] byOrdinal;

    private KnownPoints(int[] byOrdinal) {
        this.byOrdinal = byOrdinal;
    }

    static KnownPoints of(Scorecard scorecard) {
        return new KnownPoints(scorecard.scores().stream()
                .mapToInt(KnownPoints::pointsOrUnknown)
                .toArray());
    }

    private static int pointsOrUnknown(Score score) {
        return score.points().orElse(UNKNOWN);
    }

    static KnownPoints of(Observations complete) {
        return new KnownPoints(
                IntStream.range(0, complete.catalogue().criteria().size())
                        .map(complete::completePointsAt)
                        .toArray());
    }

    static KnownPoints read(SerialReader in, Catalogue catalogue) {
        int start = in.position();
        int[] byOrdinal = new int[catalogue.criteria().size()];
        for (Criterion criterion : catalogue.criteria()) {
            byOrdinal[criterion.ordinal()] = (int) in.number(criterion.max() + 1L) - 1;
        }
        for (Criterion criterion : catalogue.criteria()) {
            checkSum(criterion, byOrdinal, start);
        }
        return new KnownPoints(byOrdinal);
    }

    private static void checkSum(Criterion criterion, int[] byOrdinal, int start) {
        long sum = 0;
        for (Criterion part : criterion.children()) {
            if (byOrdinal[part.ordinal()] == UNKNOWN) {
                return;
            }
            sum += byOrdinal[part.ordinal()];
        }
        if (!criterion.isLeaf() && byOrdinal[criterion.ordinal()] != sum) {
            throw SerialReader.refused(
                    "points for " + criterion.code() + " other than the sum of its parts", Long.toString(sum), start);
        }
    }

    void write(SerialWriter out) {
        for (int points : byOrdinal) {
            out.number(points + 1L);
        }
    }

    void addTo(Counts counts) {
        for (int i = 0; i < byOrdinal.length; i++) {
            if (byOrdinal[i] != UNKNOWN) {
                counts.add(i, byOrdinal[i]);
            }
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(byOrdinal);
    }
}
