package io.github.kommunkompass.testkit.fuzz;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.util.List;

/** Types that the mappers of both Jacksons read and write. */
final class MappedTypes {

    static final List<Class<?>> ALL = List.of(
            Evaluation.class,
            Catalogue.class,
            Scorecard.class,
            Benchmark.class,
            PublishedFigures.class,
            Crosswalk.class,
            Population.class,
            Municipality.class,
            LocalizedText.class,
            PartialDate.class,
            Ratio.class);

    private MappedTypes() {}
}
