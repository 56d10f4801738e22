package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.json.shape.ObjectShape;
import io.github.kommunkompass.value.LocalizedText;
import java.util.List;

/** A finding. */
final class FindingShape extends ObjectShape<Finding> {

    static final FindingShape FINDING = new FindingShape();

    /** A placeholder for an unreadable finding or part, so that the others are checked. */
    static final Finding ANY = Finding.of(FindingKind.STRENGTH, CriterionCode.TOTAL, LocalizedText.of("en", "?"));

    private final Member<Finding, String> id =
            optional("id", Common.ID, Finding::id).described("Unique in the evaluation.");
    private final Member<Finding, FindingKind> kind =
            required("kind", Common.words(FindingKind.values()), Finding::kind);
    private final Member<Finding, CriterionCode> criterion = required("criterion", Common.CODE, Finding::criterion);
    private final Member<Finding, LocalizedText> text = required("text", Common.TEXT, Finding::text);

    private final Member<Finding, List<String>> refersTo = unlessEmpty(
                    "refersTo", ListShape.of(Common.ID).with("uniqueItems", true), Finding::refersTo)
            .described("The ids of findings of an earlier evaluation of the municipality.");

    private FindingShape() {}

    @Override
    protected Finding make(Members read) {
        Finding plain = new Finding(
                read.find(id),
                read.get(kind, ANY.kind()),
                read.get(criterion, ANY.criterion()),
                read.get(text, ANY.text()),
                List.of());
        Finding referring = read.made(refersTo, () -> plain.withRefersTo(read.get(refersTo, List.of())));
        return referring == null ? plain : referring;
    }
}
