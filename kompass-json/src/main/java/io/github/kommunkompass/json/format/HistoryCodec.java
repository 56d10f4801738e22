package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.document.Format;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.scoring.Scorecard;
import java.io.IOException;

/** {@code kompass/history/1}. */
final class HistoryCodec extends WrittenOnly<History> {

    private final ProgressCodec progress = new ProgressCodec();

    @Override
    Format format() {
        return Format.HISTORY;
    }

    @Override
    void write(History history, Writing writing) throws IOException {
        writing.list("evaluations", history.scorecards(), (one, out) -> out.object(one, HistoryCodec::evaluation))
                .list("steps", history.steps(), (step, out) -> out.object(step, progress::write));
    }

    private static void evaluation(Scorecard scorecard, Writing writing) throws IOException {
        Parts.subject(scorecard.subject(), writing);
        writing.object("total", scorecard.total(), ScoreCodec::write);
    }
}
