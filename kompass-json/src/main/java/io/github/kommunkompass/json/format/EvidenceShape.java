package io.github.kommunkompass.json.format;

import io.github.kommunkompass.evaluation.Evidence;
import io.github.kommunkompass.evaluation.EvidenceKind;
import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.json.shape.NumberShape;
import io.github.kommunkompass.json.shape.ObjectShape;
import io.github.kommunkompass.json.shape.Schema;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.LocalizedText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Evidence that the evaluators used: an indicator with a name, or another kind with a count. */
final class EvidenceShape extends ObjectShape<Evidence> {

    static final EvidenceShape EVIDENCE = new EvidenceShape();

    private final Member<Evidence, EvidenceKind> kind =
            required("kind", Common.words(EvidenceKind.values()), Evidence::kind);
    private final Member<Evidence, Integer> count = optional(
            "count",
            NumberShape.between(Integer.MIN_VALUE, Integer.MAX_VALUE).with("minimum", 0),
            evidence -> Common.boxed(evidence.count()));
    private final Member<Evidence, LocalizedText> name = optional("name", Common.TEXT, Evidence::name);
    private final Member<Evidence, String> value =
            optional("value", StringShape.text(Limits.NAME_LENGTH).described("As printed."), Evidence::value);
    private final Member<Evidence, LocalizedText> note = optional("note", Common.TEXT, Evidence::note);

    private EvidenceShape() {}

    @Override
    protected String expectedNames(Members read) {
        return isIndicator(read) ? "kind, name, value, note" : "kind, count, note";
    }

    private boolean isIndicator(Members read) {
        return read.get(kind) == EvidenceKind.INDICATOR;
    }

    @Override
    protected @Nullable Evidence make(Members read) {
        EvidenceKind known = read.get(kind);
        if (known == null) {
            return null;
        }
        Evidence evidence = isIndicator(read) ? indicator(read) : counted(known, read);
        LocalizedText remark = read.get(note);
        return evidence == null || remark == null ? evidence : evidence.withNote(remark);
    }

    private @Nullable Evidence indicator(Members read) {
        read.refuse(count, expectedNames(read));
        read.require(name);
        LocalizedText called = read.get(name);
        String printed = read.get(value);
        if (called == null) {
            return null;
        }
        return printed == null ? Evidence.indicator(called) : Evidence.indicator(called, printed);
    }

    private @Nullable Evidence counted(EvidenceKind known, Members read) {
        read.refuse(name, expectedNames(read));
        read.refuse(value, expectedNames(read));
        Integer number = read.get(count);
        if (read.isInvalid(count)) {
            return null;
        }
        return number == null ? Evidence.of(known) : read.made(count, () -> Evidence.of(known, number));
    }

    @Override
    public Schema schema() {
        List<String> others = Stream.of(EvidenceKind.values())
                .filter(one -> one != EvidenceKind.INDICATOR)
                .map(EvidenceKind::id)
                .toList();
        Schema counted = schemaOf(List.of(kind), List.of(count, note))
                .withProperty("kind", Schema.any().with("enum", others));
        Schema indicator = schemaOf(List.of(kind, name), List.of(value, note))
                .withProperty("kind", Schema.any().with("const", EvidenceKind.INDICATOR.id()));
        return Schema.any().with("oneOf", List.of(counted, indicator));
    }
}
