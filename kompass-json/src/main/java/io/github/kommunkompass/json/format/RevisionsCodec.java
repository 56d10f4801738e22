package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.json.document.Format;
import java.io.IOException;

/** {@code kompass/revisions/1}, which is written only. */
final class RevisionsCodec extends WrittenOnly<Catalogues> {

    @Override
    Format format() {
        return Format.REVISIONS;
    }

    @Override
    void write(Catalogues catalogues, Writing writing) throws IOException {
        writing.sink().name("revisions");
        writing.sink().startArray();
        for (Catalogue catalogue : catalogues.all()) {
            writing.object(catalogue, RevisionsCodec::revision);
        }
        writing.sink().endArray();
    }

    private static void revision(Catalogue catalogue, Writing writing) throws IOException {
        CatalogueCodec.about(catalogue, writing);
        writing.member("max", catalogue.root().max())
                .member("criteria", catalogue.criteria().size())
                .member("knownTo", catalogue.deepestLevel().toString())
                .member("fingerprint", catalogue.fingerprint());
    }
}
