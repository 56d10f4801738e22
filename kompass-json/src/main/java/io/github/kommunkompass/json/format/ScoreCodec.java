package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.value.Ratio;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** A known or bounded score of {@code kompass/scorecard/1}. */
record ScoreCodec(Catalogue catalogue, MissingPolicy policy) {

    Optional<Score> read(Value value, Criterion criterion) {
        return value.object().flatMap(members -> {
            Optional<Value> points = members.optional("points");
            Optional<Score> score =
                    points.isPresent() ? known(points.get(), members, criterion) : bounded(members, criterion);
            members.noOthers();
            return score;
        });
    }

    private Optional<Score> known(Value points, ObjectReader members, Criterion criterion) {
        OptionalInt max = max(members, 1, criterion);
        OptionalInt number = points.integer(0, max.orElse(criterion.max()));
        Optional<Value> given = members.required("share");
        Optional<Ratio> share = given.flatMap(SharedJson::ratio);
        Optional<Value> part = members.optional("completeness");
        Optional<Ratio> completeness = part.isEmpty() ? Optional.of(Ratio.ONE) : part.flatMap(ScoreCodec::completeness);
        if (max.isEmpty() || number.isEmpty() || share.isEmpty() || completeness.isEmpty()) {
            return Optional.empty();
        }
        Ratio reached = Ratio.of(number.getAsInt(), max.getAsInt());
        if (!reached.equals(share.get())) {
            given.get()
                    .invalid(
                            JsonRule.INCONSISTENT,
                            share.get().toString(),
                            reached + ", the points divided by the maximum");
        }
        return Optional.of(Score.known(catalogue, criterion, number.getAsInt(), max.getAsInt(), completeness.get()));
    }

    private Optional<Score> bounded(ObjectReader members, Criterion criterion) {
        OptionalInt max = max(members, 0, criterion);
        int most = max.orElse(criterion.max());
        OptionalInt atLeast = integer(members.required("atLeast"), 0, most);
        OptionalInt atMost = integer(members.required("atMost"), atLeast.orElse(0), most);
        Optional<Value> part = members.optional("completeness");
        Optional<Ratio> completeness = part.flatMap(ScoreCodec::completeness);
        if (max.isEmpty() || atLeast.isEmpty() || atMost.isEmpty() || part.isPresent() != completeness.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Score.bounded(
                catalogue, criterion, atLeast.getAsInt(), atMost.getAsInt(), max.getAsInt(), completeness));
    }

    private OptionalInt max(ObjectReader members, int least, Criterion criterion) {
        Optional<Value> value = members.required("max");
        OptionalInt max = integer(value, least, criterion.max());
        if (policy == MissingPolicy.STRICT && max.isPresent() && max.getAsInt() != criterion.max()) {
            value.get()
                    .invalid(
                            JsonRule.INCONSISTENT,
                            Integer.toString(max.getAsInt()),
                            criterion.max() + ", the maximum under the strict policy");
        }
        return max;
    }

    private static OptionalInt integer(Optional<Value> value, int min, int max) {
        return value.map(number -> number.integer(min, max)).orElse(OptionalInt.empty());
    }

    private static Optional<Ratio> completeness(Value value) {
        return SharedJson.ratio(value).filter(part -> {
            boolean share = part.signum() >= 0 && part.compareTo(Ratio.ONE) <= 0;
            if (!share) {
                value.invalid(JsonRule.NUMBER_OUT_OF_RANGE, part.toString(), "a share from 0 to 1");
            }
            return share;
        });
    }

    static void write(Score score, JsonWriter writer) throws IOException {
        Optional<Ratio> completeness = score.completeness();
        if (score.isKnown()) {
            writer.member("points", score.pointsOrThrow())
                    .member("max", score.max())
                    .member("share", score.share().orElseThrow(), SharedJson::ratio);
            completeness = completeness.filter(part -> !part.equals(Ratio.ONE));
        } else {
            writer.member("atLeast", score.atLeast())
                    .member("atMost", score.atMost())
                    .member("max", score.max());
        }
        if (completeness.isPresent()) {
            writer.member("completeness", completeness.get(), SharedJson::ratio);
        }
    }
}
