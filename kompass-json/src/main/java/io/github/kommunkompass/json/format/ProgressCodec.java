package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.document.Format;
import io.github.kommunkompass.progress.Change;
import io.github.kommunkompass.progress.FollowUp;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.progress.ProgressBreakdown;
import io.github.kommunkompass.statistics.Figure;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code kompass/progress/1}. */
final class ProgressCodec extends WrittenOnly<Progress> {

    @Override
    Format format() {
        return Format.PROGRESS;
    }

    @Override
    void write(Progress progress, JsonWriter writer) throws IOException {
        Map<String, Change> changes = new LinkedHashMap<>();
        progress.changes().forEach(change -> changes.put(change.codes(), change));
        writer.object("earlier", progress.earlier(), SharedJson::subject)
                .object("later", progress.later(), SharedJson::subject)
                .object("comparability", progress.comparability(), ComparabilityPart::ofTimes)
                .map("changes", changes, (change, out) -> out.object(change, ProgressCodec::change))
                .object("breakdown", progress.breakdown(), ProgressCodec::breakdown)
                .list("followUp", progress.followUps(), (one, out) -> out.object(one, ProgressCodec::followUp));
        new Figures(writer).ratio("ratePerYear", progress.ratePerYear()).end();
    }

    private static void change(Change change, JsonWriter writer) throws IOException {
        points("earlier", change.earlierPoints(), writer);
        points("later", change.laterPoints(), writer);
        if (change.points().isPresent()) {
            writer.member("change", change.points().value());
        } else {
            writer.member("unavailable", change.points().reason().orElseThrow().id());
        }
    }

    private static void points(String name, Figure<Integer> points, JsonWriter writer) throws IOException {
        if (points.isPresent()) {
            writer.member(name, points.value());
        }
    }

    private static void breakdown(ProgressBreakdown breakdown, JsonWriter writer) throws IOException {
        new Figures(writer)
                .count("comparable", whole(breakdown.comparable()))
                .count("earlierOnly", whole(breakdown.earlierOnly()))
                .count("laterOnly", whole(breakdown.laterOnly()))
                .end();
    }

    private static Figure<Long> whole(Figure<Integer> points) {
        return points.map(Integer::longValue);
    }

    private static void followUp(FollowUp followUp, JsonWriter writer) throws IOException {
        writer.member("criterion", followUp.finding().criterion().toString())
                .member("text", followUp.finding().text(), SharedJson::text)
                .member("outcome", followUp.outcome().id());
    }
}
