package io.github.kommunkompass.json.line;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.json.format.Order;
import java.util.List;

/** Reads objects whose keys are the codes of one revision. Not thread-safe. */
final class PlainCriteria {

    private final Catalogue catalogue;
    private final PlainKeys keys;
    private final CriterionCode[] codes;
    private final int[] ordinals;
    private final int[] maxima;

    PlainCriteria(Catalogue catalogue) {
        this.catalogue = catalogue;
        List<Criterion> inOrder = Order.deepestFirst(catalogue);
        this.codes = inOrder.stream().map(Criterion::code).toArray(CriterionCode[]::new);
        this.ordinals = inOrder.stream().mapToInt(Criterion::ordinal).toArray();
        this.maxima = inOrder.stream().mapToInt(Criterion::max).toArray();
        this.keys = new PlainKeys(
                inOrder.stream().map(criterion -> criterion.code().toString()).toList());
    }

    EvaluationBuilder newEvaluation() {
        return Evaluation.builder(catalogue);
    }

    void readPoints(PlainLine line, EvaluationBuilder evaluation) throws NotPlain {
        line.expect('{');
        int key = PlainKeys.NONE;
        do {
            key = line.keyAfter(key, keys);
            evaluation.pointsAt(ordinals[key], line.number(maxima[key]));
        } while (line.hasMore());
    }

    void readMissing(PlainLine line, ValuesByBytes<Missing> reasons, EvaluationBuilder evaluation) throws NotPlain {
        line.expect('{');
        int key = PlainKeys.NONE;
        do {
            key = line.keyAfter(key, keys);
            evaluation.missing(codes[key], line.value(reasons));
        } while (line.hasMore());
    }
}
