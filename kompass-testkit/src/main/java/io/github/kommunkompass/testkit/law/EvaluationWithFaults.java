package io.github.kommunkompass.testkit.law;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Severity;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An evaluation with known faults in it, and where each is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param evaluation the evaluation
 * @param faults the rules that it breaks, each once, and the place that a violation of it has to name
 */
public record EvaluationWithFaults(Evaluation evaluation, Map<EvaluationRule, JsonPath> faults) {

    /**
     * Keeps a copy of the faults, in the order of the rules.
     *
     * @param evaluation the evaluation
     * @param faults the rules that it breaks, and where
     */
    public EvaluationWithFaults {
        faults = Collections.unmodifiableMap(new TreeMap<>(faults));
    }

    /**
     * Returns where the errors are, without the warnings.
     *
     * @return the places; may be none
     */
    public Set<JsonPath> errors() {
        return faults.entrySet().stream()
                .filter(fault -> fault.getKey().severity() == Severity.ERROR)
                .map(Map.Entry::getValue)
                .collect(Collectors.toUnmodifiableSet());
    }
}
