package consumer;

import io.github.kompass.testkit.SyntheticPopulation;
import io.github.kompass.testkit.law.Law;
import io.github.kompass.testkit.law.ScoringLaws;
import io.github.kompass.testkit.law.ScoringSystem;

public class OurCatalogueTest {

    public void testScoringLaws() {
        Law.checkAll(
                ScoringLaws.of(ScoringSystem.kompass()),
                SyntheticPopulation.of(OurCatalogue.CATALOGUE).size(50).evaluations());
    }
}
