package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.WrittenDocument;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.scoring.Scorecard;

/** {@code kompass/history/1}. */
final class HistoryShape extends WrittenDocument<History> {

    HistoryShape() {
        super(
                "history",
                History.class,
                "History",
                "All evaluations of one municipality, from the earliest to the latest.");
        required("register", Common.REGISTER, History::register);
        required("evaluations", ListShape.of(new TotalShape()), History::scorecards);
        required("steps", ListShape.of(ProgressShape.StepShape.STEP), History::steps);
    }

    /** The total of an evaluation. */
    private static final class TotalShape extends SubjectShape<Scorecard> {

        TotalShape() {
            subject(Scorecard::subject);
            required("total", ScoreShape.SCORE, Scorecard::total);
        }
    }
}
