import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.Samples;

public class Comparing {
    public static void main(String[] args) {
        var settings = ComparisonSettings.of(SubjectInclusion.UNSTATED); // is Nässjö among them? It is not said
        var comparison = Comparison.of(Scorer.strict().score(Samples.nassjo2022()), Samples.means2021(), settings);
        comparison.standings(Level.AREA).forEach(area -> System.out.println(
                area.criterion().name().in("en") + ": " + area.points() + ", gap to the mean " + area.gap()));
    }
}
