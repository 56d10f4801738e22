package io.github.kommunkompass.json.format;

import io.github.kommunkompass.benchmark.SelectedEvaluations;
import io.github.kommunkompass.json.shape.DecimalShape;
import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.WrittenDocument;
import io.github.kommunkompass.json.shape.WrittenObject;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.progress.PopulationChange;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.statistics.Rank;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code kompass/moves/1}. */
final class MovesShape extends WrittenDocument<PopulationChange> {

    private static final DecimalShape CORRELATION =
            DecimalShape.any().with("minimum", -1).with("maximum", 1);

    private static final Shape<Set<Municipality>> MUNICIPALITIES =
            ListShape.of(MunicipalityShape.MUNICIPALITY).written(List::copyOf);

    MovesShape() {
        super(
                "moves",
                PopulationChange.class,
                "Moves",
                "The change of the points and ranks of municipalities between two times. Those with known points both times are"
                        + " ranked among each other only.");
        optional("revision", Common.REVISION, PopulationChange::revision);
        required("by", Common.CODE, change -> change.by().code());
        required("ties", FigureShapes.TIES, PopulationChange::ties);
        required("register", Common.REGISTER, PopulationChange::register);
        optional("earlier", SelectionShape.SELECTION, change -> selection(change, change.earlierSelection()))
                .described("The earlier population, if the evaluations were selected from one.");
        optional("later", SelectionShape.SELECTION, change -> selection(change, change.laterSelection()))
                .described("The later population, if the evaluations were selected from one.");
        optional("withheld", GroupSize.WITHHELD, change -> GroupSize.withheld(change.isWithheld(), change.disclosure()))
                .described("The reason why no moves are listed: fewer municipalities have known points both times.");
        required("moves", ListShape.of(MoveShape.MOVE), PopulationChange::moves)
                .described("The municipalities with known points both times, by their later rank.");
        required("entrants", MUNICIPALITIES, PopulationChange::entrants)
                .described("The municipalities with known points only the second time.");
        required("leavers", MUNICIPALITIES, PopulationChange::leavers)
                .described("The municipalities with known points only the first time.");
        figure("kendallTauB", FigureShapes.root(CORRELATION), PopulationChange::kendallTauB)
                .described("Kendall's rank correlation tau-b of the points before and after.");
        figure("spearmanRho", FigureShapes.root(CORRELATION), PopulationChange::spearmanRho)
                .described("Spearman's rank correlation rho of the points before and after.");
        reasons(FigureShapes.ANY_REASON);
    }

    private static Optional<Selection> selection(PopulationChange change, Optional<SelectedEvaluations> selected) {
        return selected.map(evaluations -> new Selection(evaluations, change.isWithheld()));
    }

    /** Selected evaluations. Which of them are equal depends on points, which may be withheld. */
    private record Selection(SelectedEvaluations evaluations, boolean isWithheld) {}

    /** A population, and how many of its evaluations count. */
    private static final class SelectionShape extends WrittenObject<Selection> {

        static final Shape<Selection> SELECTION = new SelectionShape().named("selection");

        private SelectionShape() {
            required(
                    "population",
                    PopulationShape.POPULATION,
                    selection -> selection.evaluations().population());
            required("evaluations", Common.COUNT, selection ->
                            (long) selection.evaluations().scorecards().size())
                    .described("The number of evaluations that count.");
            optional(
                            "excludedBy",
                            Common.EXCLUSIONS,
                            selection -> selection.isWithheld()
                                    ? Optional.empty()
                                    : Common.unlessEmpty(selection.evaluations().exclusions()))
                    .described("The number of evaluations that are left out, by reason.");
        }
    }

    /** Points and rank at one time. */
    private record Place(Score score, Rank rank) {}

    private static final class PlaceShape extends WrittenObject<Place> {

        static final Shape<Place> PLACE = new PlaceShape().named("placeAtOneTime");

        private PlaceShape() {
            required("points", Common.POINTS, place -> place.score().pointsOrThrow());
            required("rank", FigureShapes.RANK, place -> place.rank().position());
        }
    }

    /** A municipality with known points both times. */
    static final class MoveShape extends WrittenObject<PopulationChange.Move> {

        static final Shape<PopulationChange.Move> MOVE = new MoveShape()
                .described("A municipality with known points both times.")
                .named("move");

        private MoveShape() {
            required("municipality", MunicipalityShape.MUNICIPALITY, PopulationChange.Move::municipality);
            required("earlier", PlaceShape.PLACE, move -> new Place(move.earlier(), move.earlierRank()));
            required("later", PlaceShape.PLACE, move -> new Place(move.later(), move.laterRank()));
            required("pointsChange", Common.CHANGED_POINTS, PopulationChange.Move::pointsChange)
                    .described("The later points minus the earlier points.");
            required(
                            "rankChange",
                            DecimalShape.any()
                                    .with("multipleOf", new BigDecimal("0.5"))
                                    .written(FigureShapes::halves),
                            PopulationChange.Move::rankChange)
                    .described("The later rank minus the earlier rank, negative for a rise.");
        }
    }
}
