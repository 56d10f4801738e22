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

    /** What such a document holds. */
    record Content(CatalogueDiff diff, Comparability comparability) {}

    @Override
    Format format() {
        return Format.DIFF;
    }

    @Override
    void write(Content content, Writing writing) throws IOException {
        CatalogueDiff diff = content.diff();
        writing.member("from", diff.earlier().revision().toString())
                .member("to", diff.later().revision().toString())
                .list("changes", diff.changes(), (change, out) -> out.object(change, DiffCodec::change))
                .member("sameStructure", diff.hasSameStructure())
                .object("comparability", content.comparability(), ComparabilityPart::write);
    }

    private static void change(CatalogueChange change, Writing writing) throws IOException {
        writing.member("kind", change.kind().id());
        criterion("from", change.earlier(), writing);
        criterion("to", change.later(), writing);
    }

    private static void criterion(String name, Optional<Criterion> criterion, Writing writing) throws IOException {
        if (criterion.isPresent()) {
            writing.object(
                    name,
                    criterion.get(),
                    (one, out) -> out.member("code", one.code().toString())
                            .member("name", one.name(), Parts::text)
                            .member("max", one.max()));
        }
    }
}
