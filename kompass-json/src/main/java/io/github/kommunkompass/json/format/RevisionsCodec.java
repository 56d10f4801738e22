package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.json.document.Format;
import java.io.IOException;

/** {@code kompass/revisions/1}. */
final class RevisionsCodec extends WrittenOnly<Catalogues> {

    @Override
    Format format() {
        return Format.REVISIONS;
    }

    @Override
    void write(Catalogues catalogues, JsonWriter writer) throws IOException {
        writer.sink().name("revisions");
        writer.sink().startArray();
        for (Catalogue catalogue : catalogues.all()) {
            writer.object(catalogue, RevisionsCodec::revision);
        }
        writer.sink().endArray();
    }

    private static void revision(Catalogue catalogue, JsonWriter writer) throws IOException {
        CatalogueCodec.about(catalogue, writer);
        writer.member("max", catalogue.root().max())
                .member("criteria", catalogue.criteria().size())
                .member("deepestLevel", catalogue.deepestLevel().toString())
                .member("fingerprint", catalogue.fingerprint());
    }
}
