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
 * An evaluation with known faults.
 *
 * <p>Immutable and thread-safe.
 *
 * @param evaluation the evaluation
 * @param faults the rules that it violates, each once, with the path of the violation
 */
public record EvaluationWithFaults(Evaluation evaluation, Map<EvaluationRule, JsonPath> faults) {

    /**
     * Creates an evaluation with faults. It keeps a copy of the map, in the order of the rules.
     *
     * @param evaluation the evaluation
     * @param faults the rules that it violates, with the path of each violation
     */
    public EvaluationWithFaults {
        faults = Collections.unmodifiableMap(new TreeMap<>(faults));
    }

    /** {@return the paths of the errors, without those of warnings; may be none} */
    public Set<JsonPath> errors() {
        return faults.entrySet().stream()
                .filter(fault -> fault.getKey().severity() == Severity.ERROR)
                .map(Map.Entry::getValue)
                .collect(Collectors.toUnmodifiableSet());
    }
}
