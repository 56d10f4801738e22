import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.CrosswalkAuthority;
import io.github.kommunkompass.revision.CrosswalkLink;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.revision.Relation;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Source;
import java.util.List;

public class OwnCatalogue {

    static Catalogue catalogue(String revision) {
        return Catalogue.builder(revision)
                .root(Criterion.root().name("en", "Total")
                        .add(Criterion.builder("1").name("en", "Dialogue").max(60))
                        .add(Criterion.builder("2").name("en", "Follow-up").max(40)))
                .build();
    }

    static String json(String revision, String date, int dialogue) {
        return """
                { "format": "kompass/evaluation/1", "municipality": { "name": "Eda", "country": "SE" },
                  "revision": "%s", "evaluated": "%s", "points": { "1": %d, "2": 20 } }
                """.formatted(revision, date, dialogue);
    }

    public static void main(String[] args) {
        Catalogue first = catalogue("OWN-2026");
        Catalogue second = catalogue("OWN-2028");
        KompassJson json = KompassJson.standard().with(Catalogues.builtIn().with(first).with(second));
        Evaluation earlier = json.readEvaluation(json("OWN-2026", "2026-10", 40));
        Evaluation later = json.readEvaluation(json("OWN-2028", "2028-10", 45));
        System.out.println(Scorer.strict().score(earlier).total());

        System.out.println("Same structure: " + first.hasSameStructureAs(second));
        Progress without = Progress.between(earlier, later);
        System.out.println("Comparable: " + without.comparability().verdict());
        without.comparability().reasons().forEach(reason -> System.out.println("- " + reason.text()));

        Crosswalk crosswalk = Crosswalk.of(first, second, CrosswalkAuthority.author("Our controller"), List.of(
                CrosswalkLink.of(Relation.EQUAL, "1", "1",
                        LocalizedText.of("en", "The questions are the same."), Source.of("Our handbook, 2028")),
                CrosswalkLink.of(Relation.TIGHTENED, "2", "2",
                        LocalizedText.of("en", "It also asks for results."), Source.of("Our handbook, 2028"))));
        Progress with = Progress.between(earlier, later, Crosswalks.builtIn().with(crosswalk));
        System.out.println("With a crosswalk: " + with.comparability().verdict()
                + ", " + with.comparability().shareFrom() + " of the points");
        System.out.println("1: " + with.change("1").points());
        System.out.println("2: " + with.change("2").points());
    }
}
