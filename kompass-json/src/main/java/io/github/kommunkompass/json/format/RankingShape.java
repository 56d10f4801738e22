package io.github.kommunkompass.json.format;

import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.WrittenDocument;

/** {@code kompass/ranking/1}. */
final class RankingShape extends WrittenDocument<Ranking> {

    RankingShape() {
        super("ranking", Ranking.class, "Ranking", "Evaluations in the order of their points for one criterion.");
        required("by", Common.CODE, ranking -> ranking.by().code());
        required("ties", FigureShapes.TIES, Ranking::ties);
        required("register", Common.REGISTER, Ranking::register);
        optional("excludedBy", Common.EXCLUSIONS, ranking -> Common.unlessEmpty(ranking.exclusions()))
                .described(
                        "The number of evaluations that are left out, by reason. An evaluation that is given twice is ranked"
                                + " once.");
        optional(
                        "withheld",
                        GroupSize.WITHHELD,
                        ranking -> GroupSize.withheld(ranking.isWithheld(), ranking.disclosure()))
                .described("The reason why nothing is ranked: there are fewer evaluations than the minimum.");
        required("ranking", ListShape.of(PlaceShape.PLACE), Ranking::places)
                .described("The evaluations with known points, from the most points on.");
        required("unranked", ListShape.of(UnrankedShape.UNRANKED), Ranking::unranked)
                .described("The evaluations with unknown points.");
    }

    /** A place in a ranking. */
    static final class PlaceShape extends SubjectShape<Ranking.Place> {

        static final PlaceShape PLACE = new PlaceShape();

        private PlaceShape() {
            required("rank", FigureShapes.RANK, place -> place.rank().position());
            required("points", Common.POINTS, place -> place.score().pointsOrThrow());
            subject(Ranking.Place::subject);
        }
    }

    /** An evaluation without a place. */
    static final class UnrankedShape extends SubjectShape<Ranking.Unranked> {

        static final UnrankedShape UNRANKED = new UnrankedShape();

        private UnrankedShape() {
            required("reason", FigureShapes.REASON, Ranking.Unranked::reason);
            required("atLeast", Common.POINTS, unranked -> unranked.score().atLeast());
            required("atMost", Common.POINTS, unranked -> unranked.score().atMost());
            subject(Ranking.Unranked::subject);
        }
    }
}
