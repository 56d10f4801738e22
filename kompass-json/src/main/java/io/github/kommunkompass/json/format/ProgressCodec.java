package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.document.Format;
import io.github.kommunkompass.progress.Change;
import io.github.kommunkompass.progress.FollowUp;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.progress.ProgressBreakdown;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.statistics.Figure;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code kompass/progress/1}. */
final class ProgressCodec extends WrittenOnly<Progress> {

    @Override
    Format format() {
        return Format.PROGRESS;
    }

    @Override
    void write(Progress progress, Writing writing) throws IOException {
        Map<String, Change> changes = new LinkedHashMap<>();
        progress.changes().forEach(change -> changes.put(change.codes(), change));
        writing.object("earlier", progress.earlier(), Parts::subject)
                .object("later", progress.later(), Parts::subject)
                .object("comparability", progress.comparability(), ComparabilityPart::write)
                .map("changes", changes, (change, out) -> out.object(change, ProgressCodec::change))
                .object("parts", progress.breakdown(), ProgressCodec::parts)
                .list("followUp", progress.followUps(), (one, out) -> out.object(one, ProgressCodec::followUp));
        new Figures(writing).ratio("ratePerYear", progress.ratePerYear()).end();
    }

    private static void change(Change change, Writing writing) throws IOException {
        points("earlier", change.earlier(), writing);
        points("later", change.later(), writing);
        if (change.points().isPresent()) {
            writing.member("change", change.points().value());
        } else {
            writing.member("unavailable", change.points().reason().orElseThrow().id());
        }
    }

    private static void points(String name, List<Score> scores, Writing writing) throws IOException {
        if (!scores.isEmpty() && scores.stream().allMatch(Score::isKnown)) {
            writing.member(name, scores.stream().mapToLong(Score::atLeast).sum());
        }
    }

    private static void parts(ProgressBreakdown parts, Writing writing) throws IOException {
        new Figures(writing)
                .count("comparable", whole(parts.comparable()))
                .count("earlierOnly", whole(parts.earlierOnly()))
                .count("laterOnly", whole(parts.laterOnly()))
                .end();
    }

    private static Figure<Long> whole(Figure<Integer> points) {
        return points.map(Integer::longValue);
    }

    private static void followUp(FollowUp followUp, Writing writing) throws IOException {
        writing.member("criterion", followUp.finding().criterion().toString())
                .member("text", followUp.finding().text(), Parts::text)
                .member("outcome", followUp.outcome().id());
    }
}
