package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.WrittenDocument;
import io.github.kommunkompass.json.shape.WrittenObject;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.Recurrence;
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
        unlessEmpty("recurring", ListShape.of(RecurrenceShape.RECURRENCE), History::recurring)
                .described("The improvement opportunities that came back, the longest chain first.");
    }

    /** The total of an evaluation. */
    private static final class TotalShape extends SubjectShape<Scorecard> {

        TotalShape() {
            subject(Scorecard::subject);
            required("total", ScoreShape.SCORE, Scorecard::total);
        }
    }

    /** An improvement opportunity that came back. */
    static final class RecurrenceShape extends WrittenObject<Recurrence> {

        static final RecurrenceShape RECURRENCE = new RecurrenceShape();

        private RecurrenceShape() {
            required("evaluations", ListShape.of(SubjectShape.SUBJECT), Recurrence::evaluations);
            required("findings", ListShape.of(FindingShape.FINDING), Recurrence::findings)
                    .described("One of each evaluation, in the same order.");
        }
    }
}
