package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.MapShape;
import io.github.kommunkompass.json.shape.NumberShape;
import io.github.kommunkompass.json.shape.Schema;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.json.shape.WrittenDocument;
import io.github.kommunkompass.json.shape.WrittenObject;
import io.github.kommunkompass.progress.Change;
import io.github.kommunkompass.progress.FollowUp;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.progress.ProgressBreakdown;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code kompass/progress/1}. */
final class ProgressShape extends WrittenDocument<Progress> {

    private static final NumberShape<Integer> CHANGED_POINTS =
            NumberShape.between(-Integer.MAX_VALUE, Integer.MAX_VALUE);

    ProgressShape() {
        super("progress", Progress.class, "Progress", "The progress between two evaluations of one municipality.");
        include(new StepShape());
        required("register", Common.REGISTER, Progress::register);
    }

    /** Progress as a part of another document. */
    static final class StepShape extends WrittenObject<Progress> {

        private static final Shape<Map<String, Change>> CHANGES = MapShape.of(StringShape.any(), ChangeShape.CHANGE)
                .with("propertyNames", Schema.any().with("pattern", "^[A-Za-z0-9][A-Za-z0-9._+-]*$"));

        static final Shape<Progress> STEP = new StepShape()
                .described("The progress from one evaluation to the next.")
                .named("step");

        private StepShape() {
            required("earlier", SubjectShape.SUBJECT, Progress::earlier);
            required("later", SubjectShape.SUBJECT, Progress::later);
            required("comparability", ComparabilityShape.OF_TIMES, Progress::comparability);
            required("changes", CHANGES, StepShape::changes)
                    .described(
                            "Changes by the code of a criterion of the later catalogue, or of the earlier catalogue if only"
                                    + " that has it. Codes of criteria that are comparable together are joined by +.");
            required("breakdown", BreakdownShape.BREAKDOWN, Progress::breakdown)
                    .described("The comparable and other points of the totals.");
            required("followUp", ListShape.of(FollowUpShape.FOLLOW_UP), Progress::followUps)
                    .described("The outcomes of the improvement opportunities of the earlier evaluation.");
            figure("ratePerYear", RatioShape.RATIO, Progress::ratePerYear)
                    .described("The change of the total, in points per year.");
            reasons(FigureShapes.ANY_REASON);
        }

        private static Map<String, Change> changes(Progress progress) {
            Map<String, Change> changes = new LinkedHashMap<>();
            progress.changes().forEach(change -> changes.put(change.codes(), change));
            return changes;
        }
    }

    /** The points of two evaluations for the same criteria. */
    static final class ChangeShape extends WrittenObject<Change> {

        static final Shape<Change> CHANGE = new ChangeShape()
                .described("The points of two evaluations for the same criteria.")
                .named("change");

        private ChangeShape() {
            optional("earlier", Common.POINTS, change -> change.earlierPoints().toOptional());
            optional("later", Common.POINTS, change -> change.laterPoints().toOptional());
            optional("change", CHANGED_POINTS, change -> change.points().toOptional())
                    .described("The later points minus the earlier points. Present only if they are comparable.");
            optional(
                            "unavailable",
                            FigureShapes.ANY_REASON,
                            change -> change.points().reason())
                    .described("The reason why the change is unavailable.");
        }
    }

    /** The comparable and other points of the totals. */
    static final class BreakdownShape extends WrittenObject<ProgressBreakdown> {

        static final BreakdownShape BREAKDOWN = new BreakdownShape();

        private BreakdownShape() {
            figure("comparable", CHANGED_POINTS, ProgressBreakdown::comparable)
                    .described("The change of the comparable points.");
            figure("earlierOnly", Common.POINTS, ProgressBreakdown::earlierOnly)
                    .described("The earlier points that are not comparable.");
            figure("laterOnly", Common.POINTS, ProgressBreakdown::laterOnly)
                    .described("The later points that are not comparable.");
            reasons(FigureShapes.ANY_REASON);
        }
    }

    /** What became of an improvement opportunity. */
    static final class FollowUpShape extends WrittenObject<FollowUp> {

        static final FollowUpShape FOLLOW_UP = new FollowUpShape();

        private FollowUpShape() {
            required("criterion", Common.CODE, followUp -> followUp.finding().criterion());
            required("text", Common.TEXT, followUp -> followUp.finding().text());
            required("outcome", Common.words(FollowUp.Outcome.values()), FollowUp::outcome);
        }
    }
}
