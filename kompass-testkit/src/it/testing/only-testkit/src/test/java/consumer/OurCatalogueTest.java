package consumer;

import io.github.kommunkompass.testkit.SyntheticPopulation;
import io.github.kommunkompass.testkit.law.Law;
import io.github.kommunkompass.testkit.law.ScoringLaws;
import io.github.kommunkompass.testkit.law.ScoringSystem;

public class OurCatalogueTest {

    public void testScoringLaws() {
        Law.checkAll(
                ScoringLaws.of(ScoringSystem.kompass()),
                SyntheticPopulation.of(OurCatalogue.CATALOGUE).size(50).evaluations());
    }
}
