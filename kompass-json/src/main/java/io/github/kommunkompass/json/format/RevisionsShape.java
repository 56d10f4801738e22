package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.NumberShape;
import io.github.kommunkompass.json.shape.Schema;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.json.shape.WrittenDocument;
import io.github.kommunkompass.json.shape.WrittenObject;
import java.util.List;

/** {@code kompass/revisions/1}. */
final class RevisionsShape extends WrittenDocument<Catalogues> {

    RevisionsShape() {
        super("revisions", Catalogues.class, "Revisions", "A list of revisions.");
        required("revisions", ListShape.of(new RevisionShape()), catalogues -> List.copyOf(catalogues.all()));
    }

    /** A revision, without its criteria. */
    private static final class RevisionShape extends WrittenObject<Catalogue> {

        RevisionShape() {
            required("revision", Common.CATALOGUE, catalogue -> catalogue);
            optional("country", Common.COUNTRY, Catalogue::country);
            required("language", Common.LANGUAGE, Catalogue::language);
            optional("label", Common.TEXT, Catalogue::label);
            optional("inUse", SpanShape.SPAN, Catalogue::inUse)
                    .described("The period in which the revision was in use.");
            required(
                    "max",
                    NumberShape.between(1, Integer.MAX_VALUE),
                    catalogue -> catalogue.root().max());
            required(
                            "criteria",
                            NumberShape.between(2, Integer.MAX_VALUE),
                            catalogue -> catalogue.criteria().size())
                    .described("The number of criteria, including the total.");
            required(
                            "deepestLevel",
                            Common.LEVEL.withSchema(
                                    Schema.type("string").with("pattern", "^(area|sub-area|question|level-[0-9]+)$")),
                            Catalogue::deepestLevel)
                    .described("The level of the deepest criterion.");
            required(
                            "fingerprint",
                            StringShape.any().withSchema(Schema.type("string").with("pattern", "^[0-9a-f]{64}$")),
                            Catalogue::fingerprint)
                    .described("The SHA-256 of the structure.");
        }
    }
}
