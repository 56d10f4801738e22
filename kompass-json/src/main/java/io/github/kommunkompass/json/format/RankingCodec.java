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
    void write(Ranking ranking, Writing writing) throws IOException {
        writing.member("by", ranking.by().code().toString())
                .member("ties", ranking.ties().id())
                .list("ranking", ranking.places(), (place, out) -> out.object(place, RankingCodec::place))
                .list("unranked", ranking.unranked(), (other, out) -> out.object(other, RankingCodec::unranked));
    }

    private static void place(Ranking.Place place, Writing writing) throws IOException {
        writing.member("rank", place.rank().position(), Figures::number)
                .member("points", place.score().atLeast());
        Parts.subject(place.subject(), writing);
    }

    private static void unranked(Ranking.Unranked unranked, Writing writing) throws IOException {
        writing.member("reason", unranked.reason().id())
                .member("atLeast", unranked.score().atLeast())
                .member("atMost", unranked.score().atMost());
        Parts.subject(unranked.subject(), writing);
    }
}
