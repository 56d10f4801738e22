package io.github.kommunkompass.table;

import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The scores at one time: of one criterion, of several that are comparable together, or none. */
record ScoresAtOneTime(List<Score> scores) {

    static ScoresAtOneTime of(Score score) {
        return new ScoresAtOneTime(List.of(score));
    }

    static ScoresAtOneTime of(Optional<Score> score) {
        return new ScoresAtOneTime(score.stream().toList());
    }

    Optional<Integer> points() {
        return scores.stream().allMatch(Score::isKnown) ? sum(Score::pointsOrThrow) : Optional.empty();
    }

    Optional<Integer> sum(Function<Score, Integer> number) {
        return scores.stream().map(number).reduce(Integer::sum);
    }

    Optional<Ratio> share() {
        return points().flatMap(points -> sum(Score::max).map(max -> Ratio.of(points, max)));
    }

    String codes() {
        return scores.stream().map(score -> score.criterion().code().toString()).collect(Collectors.joining("+"));
    }

    String names(String language) {
        return scores.stream()
                .map(score -> Names.in(score.criterion(), score.catalogue(), language))
                .collect(Collectors.joining(", "));
    }
}
