import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.testkit.Samples;
import java.util.List;

public class Rankings {
    public static void main(String[] args) {
        List<Scorecard> scorecards =
                Samples.evaluations().stream().map(Scorer.strict()::score).toList();
        Catalogue catalogue = Catalogues.se2020();
        Ranking ranking = Ranking.of(
                scorecards,
                Population.of(catalogue, RepeatPolicy.LATEST),
                catalogue.root(),
                TiePolicy.COMPETITION,
                DisclosurePolicy.none());
        ranking.places().forEach(place -> System.out.println(
                place.rank().position() + ". " + place.subject().describe() + ": " + place.score().pointsOrThrow()));
        System.out.println(ranking.unranked().size() + " unranked");
    }
}
