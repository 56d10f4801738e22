package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.ComparabilityReason;
import java.io.IOException;

/** Writes the comparability of two catalogues. */
final class ComparabilityPart {

    private ComparabilityPart() {}

    static void write(Comparability comparability, JsonWriter writer) throws IOException {
        writer.member("verdict", comparability.verdict().id())
                .member("shareEarlier", comparability.shareFrom(), SharedJson::ratio)
                .member("shareLater", comparability.shareTo(), SharedJson::ratio)
                .list(
                        "reasons",
                        comparability.reasons(),
                        (reason, out) -> out.object(reason, ComparabilityPart::reason));
    }

    private static void reason(ComparabilityReason reason, JsonWriter writer) throws IOException {
        writer.member("kind", reason.kind().id())
                .array("earlier", reason.from(), ComparabilityPart::code)
                .array("later", reason.to(), ComparabilityPart::code)
                .member("text", reason.text());
        if (reason.source().isPresent()) {
            writer.member("source", reason.source().get().text());
        }
    }

    private static void code(CriterionCode code, JsonWriter writer) throws IOException {
        writer.string(code.toString());
    }
}
