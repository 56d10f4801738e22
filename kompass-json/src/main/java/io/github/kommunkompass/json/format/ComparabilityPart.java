package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.ComparabilityReason;
import java.io.IOException;

/** How far points can be compared, as the formats have it. */
final class ComparabilityPart {

    private ComparabilityPart() {}

    static void write(Comparability comparability, Writing writing) throws IOException {
        writing.member("verdict", comparability.verdict().id())
                .member("shareEarlier", comparability.shareFrom(), Parts::ratio)
                .member("shareLater", comparability.shareTo(), Parts::ratio)
                .list(
                        "reasons",
                        comparability.reasons(),
                        (reason, out) -> out.object(reason, ComparabilityPart::reason));
    }

    private static void reason(ComparabilityReason reason, Writing writing) throws IOException {
        writing.member("kind", reason.kind().id())
                .array("earlier", reason.from(), ComparabilityPart::code)
                .array("later", reason.to(), ComparabilityPart::code)
                .member("text", reason.text());
        if (reason.source().isPresent()) {
            writing.member("source", reason.source().get().text());
        }
    }

    private static void code(CriterionCode code, Writing writing) throws IOException {
        writing.string(code.toString());
    }
}
