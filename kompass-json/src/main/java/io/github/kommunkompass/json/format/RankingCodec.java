package io.github.kommunkompass.json.format;

import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.json.document.Format;
import java.io.IOException;

/** {@code kompass/ranking/1}. */
final class RankingCodec extends WrittenOnly<Ranking> {

    @Override
    Format format() {
        return Format.RANKING;
    }

    @Override
    void write(Ranking ranking, JsonWriter writer) throws IOException {
        writer.member("by", ranking.by().code().toString())
                .member("ties", ranking.ties().id())
                .list("ranking", ranking.places(), (place, out) -> out.object(place, RankingCodec::place))
                .list("unranked", ranking.unranked(), (other, out) -> out.object(other, RankingCodec::unranked));
    }

    private static void place(Ranking.Place place, JsonWriter writer) throws IOException {
        writer.member("rank", place.rank().position(), Figures::number)
                .member("points", place.score().pointsOrThrow());
        SharedJson.subject(place.subject(), writer);
    }

    private static void unranked(Ranking.Unranked unranked, JsonWriter writer) throws IOException {
        writer.member("reason", unranked.reason().id())
                .member("atLeast", unranked.score().atLeast())
                .member("atMost", unranked.score().atMost());
        SharedJson.subject(unranked.subject(), writer);
    }
}
