package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.ComparabilityReason;
import java.io.IOException;

/** Writes the comparability of two catalogues. */
final class ComparabilityPart {

    private ComparabilityPart() {}

    /** Names the two sides from and to. */
    static void ofCatalogues(Comparability comparability, JsonWriter writer) throws IOException {
        write(comparability, "from", "to", writer);
    }

    /** Names the two sides earlier and later. */
    static void ofTimes(Comparability comparability, JsonWriter writer) throws IOException {
        write(comparability, "earlier", "later", writer);
    }

    private static void write(Comparability comparability, String first, String second, JsonWriter writer)
            throws IOException {
        writer.member("verdict", comparability.verdict().id())
                .member(share(first), comparability.shareFrom(), SharedJson::ratio)
                .member(share(second), comparability.shareTo(), SharedJson::ratio)
                .list(
                        "reasons",
                        comparability.reasons(),
                        (reason, out) -> out.object(reason, (one, inside) -> reason(one, first, second, inside)));
    }

    private static String share(String side) {
        return "share" + Character.toUpperCase(side.charAt(0)) + side.substring(1);
    }

    private static void reason(ComparabilityReason reason, String first, String second, JsonWriter writer)
            throws IOException {
        writer.member("kind", reason.kind().id())
                .array(first, reason.from(), ComparabilityPart::code)
                .array(second, reason.to(), ComparabilityPart::code)
                .member("text", reason.text());
        if (reason.source().isPresent()) {
            writer.member("source", reason.source().get().text());
        }
    }

    private static void code(CriterionCode code, JsonWriter writer) throws IOException {
        writer.string(code.toString());
    }
}
