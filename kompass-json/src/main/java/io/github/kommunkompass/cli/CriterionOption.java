package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option for the criterion by whose points evaluations are ranked. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CriterionOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--by", paramLabel = "CODE", description = "The criterion, such as 3 or 3.2; total by default.")
    private String code = CriterionCode.TOTAL.toString();

    Criterion criterion(Catalogue catalogue) {
        return CriterionArgument.criterion(code, "option '--by'", catalogue, spec);
    }
}
