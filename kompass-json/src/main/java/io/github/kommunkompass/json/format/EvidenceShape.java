package io.github.kommunkompass.json.format;

import io.github.kommunkompass.evaluation.Evidence;
import io.github.kommunkompass.evaluation.EvidenceKind;
import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.json.shape.NumberShape;
import io.github.kommunkompass.json.shape.ObjectShape;
import org.jspecify.annotations.Nullable;

/** Evidence that the evaluators used. */
final class EvidenceShape extends ObjectShape<Evidence> {

    static final EvidenceShape EVIDENCE = new EvidenceShape();

    private final Member<Evidence, EvidenceKind> kind =
            required("kind", Common.words(EvidenceKind.values()), Evidence::kind);
    private final Member<Evidence, Integer> count = optional(
            "count",
            NumberShape.between(Integer.MIN_VALUE, Integer.MAX_VALUE).with("minimum", 0),
            evidence -> Common.boxed(evidence.count()));

    private EvidenceShape() {}

    @Override
    protected @Nullable Evidence make(Members read) {
        EvidenceKind known = read.get(kind);
        Integer number = read.get(count);
        if (known == null || read.isInvalid(count)) {
            return null;
        }
        return number == null ? Evidence.of(known) : read.made(count, () -> Evidence.of(known, number));
    }
}
