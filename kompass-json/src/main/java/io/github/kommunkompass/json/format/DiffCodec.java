package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.json.document.Format;
import io.github.kommunkompass.revision.CatalogueChange;
import io.github.kommunkompass.revision.CatalogueDiff;
import io.github.kommunkompass.revision.Comparability;
import java.io.IOException;
import java.util.Optional;

/** {@code kompass/diff/1}. */
final class DiffCodec extends WrittenOnly<DiffCodec.Content> {

    /** The parts of a document. */
    record Content(CatalogueDiff diff, Comparability comparability) {}

    @Override
    Format format() {
        return Format.DIFF;
    }

    @Override
    void write(Content content, JsonWriter writer) throws IOException {
        CatalogueDiff diff = content.diff();
        writer.member("from", diff.from().revision().toString())
                .member("to", diff.to().revision().toString())
                .list("changes", diff.changes(), (change, out) -> out.object(change, DiffCodec::change))
                .member("sameStructure", diff.hasSameStructure())
                .object("comparability", content.comparability(), ComparabilityPart::ofCatalogues);
    }

    private static void change(CatalogueChange change, JsonWriter writer) throws IOException {
        writer.member("kind", change.kind().id());
        criterion("from", change.from(), writer);
        criterion("to", change.to(), writer);
    }

    private static void criterion(String name, Optional<Criterion> criterion, JsonWriter writer) throws IOException {
        if (criterion.isPresent()) {
            writer.object(
                    name,
                    criterion.get(),
                    (one, out) -> out.member("code", one.code().toString())
                            .member("name", one.name(), SharedJson::text)
                            .member("max", one.max()));
        }
    }
}
