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
    void write(History history, JsonWriter writer) throws IOException {
        writer.list("evaluations", history.scorecards(), (one, out) -> out.object(one, HistoryCodec::evaluation))
                .list("steps", history.steps(), (step, out) -> out.object(step, progress::write));
    }

    private static void evaluation(Scorecard scorecard, JsonWriter writer) throws IOException {
        SharedJson.subject(scorecard.subject(), writer);
        writer.object("total", scorecard.total(), ScoreCodec::write);
    }
}
