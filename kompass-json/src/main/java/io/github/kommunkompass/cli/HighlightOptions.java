package io.github.kommunkompass.cli;

import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.comparison.HighlightRule;
import io.github.kommunkompass.comparison.HighlightRule.Basis;
import io.github.kommunkompass.comparison.HighlightRuleBuilder;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options for the rule by which strengths and improvement opportunities are selected among the areas. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class HighlightOptions {

    /** A value from which on, or up to which, criteria are selected, or how many are. */
    record Cutoff(@Nullable Ratio threshold, int number) {

        static Cutoff parse(String text, String word) {
            try {
                return text.startsWith(word)
                        ? new Cutoff(null, Integer.parseInt(text.substring(word.length())))
                        : new Cutoff(Ratio.parse(text), 0);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "found '" + text + "', expected a number such as 0.75, or " + word + "4");
            }
        }
    }

    private static final Cutoff STRENGTHS = new Cutoff(Ratio.of(3, 4), 0);
    private static final Cutoff IMPROVEMENTS = new Cutoff(Ratio.of(3, 5), 0);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--basis",
            paramLabel = "absolute|relative|headroom",
            description =
                    "What selects highlights: the share of the maximum (absolute, the default), its difference from"
                            + " that of the mean (relative), or the points to the maximum (headroom, for improvement"
                            + " opportunities only).",
            converter = BasisConverter.class)
    private Basis basis = Basis.ABSOLUTE;

    @Option(
            names = "--strengths",
            paramLabel = "MIN|top:N",
            description = "The lowest value of a strength (0.75 by default if absolute), or the N highest areas.",
            converter = StrengthsConverter.class)
    private @Nullable Cutoff strengths;

    @Option(
            names = "--improvements",
            paramLabel = "MAX|bottom:N",
            description =
                    "The highest value of an improvement opportunity (0.60 by default if absolute), or the N lowest"
                            + " areas.",
            converter = ImprovementsConverter.class)
    private @Nullable Cutoff improvements;

    /** Returns the rule. With absolute values and nothing else, it is that of shares of 0.75 and more, and 0.60 and less. */
    HighlightRule rule() {
        HighlightRuleBuilder rule = HighlightRule.builder(basis, Level.AREA);
        Cutoff best = strengths == null && basis == Basis.ABSOLUTE ? STRENGTHS : strengths;
        Cutoff worst = improvements == null && basis == Basis.ABSOLUTE ? IMPROVEMENTS : improvements;
        if (best == null && worst == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Found --basis " + basis.id() + " without --strengths and --improvements, expected one of them.");
        }
        try {
            return added(rule, best, worst).build();
        } catch (InvalidValueException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static HighlightRuleBuilder added(
            HighlightRuleBuilder rule, @Nullable Cutoff best, @Nullable Cutoff worst) {
        if (best != null) {
            if (best.threshold() == null) {
                rule.maxStrengths(best.number());
            } else {
                rule.strengthThreshold(best.threshold());
            }
        }
        if (worst != null) {
            if (worst.threshold() == null) {
                rule.maxImprovements(worst.number());
            } else {
                rule.improvementThreshold(worst.threshold());
            }
        }
        return rule;
    }

    /** Converts the ids of bases. */
    static final class BasisConverter implements ITypeConverter<Basis> {
        @Override
        public Basis convert(String value) {
            return OptionConverters.constant(value, List.of(Basis.values()));
        }
    }

    /** Converts cutoffs of strengths. */
    static final class StrengthsConverter implements ITypeConverter<Cutoff> {
        @Override
        public Cutoff convert(String value) {
            return Cutoff.parse(value, "top:");
        }
    }

    /** Converts cutoffs of improvement opportunities. */
    static final class ImprovementsConverter implements ITypeConverter<Cutoff> {
        @Override
        public Cutoff convert(String value) {
            return Cutoff.parse(value, "bottom:");
        }
    }
}
