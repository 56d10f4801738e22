package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.json.document.DiffDocument;
import io.github.kommunkompass.json.shape.BoolShape;
import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.NumberShape;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.WrittenDocument;
import io.github.kommunkompass.json.shape.WrittenObject;
import io.github.kommunkompass.revision.CatalogueChange;
import io.github.kommunkompass.revision.Theme;

/** {@code kompass/diff/1}. */
final class DiffShape extends WrittenDocument<DiffDocument> {

    DiffShape() {
        super(
                "diff",
                DiffDocument.class,
                "Difference of catalogues",
                "The differences between an earlier and a later catalogue as printed, and how far points can be compared.");
        required("from", Common.CATALOGUE, document -> document.diff().from());
        required("to", Common.CATALOGUE, document -> document.diff().to());
        required(
                "changes",
                ListShape.of(ChangeShape.CHANGE),
                document -> document.diff().changes());
        required("sameStructure", BoolShape.BOOL, document -> document.diff().hasSameStructure())
                .described("Whether codes, tree and maxima are equal. This does not imply that points are comparable.");
        required("comparability", ComparabilityShape.OF_CATALOGUES, DiffDocument::comparability);
    }

    /** One difference. */
    static final class ChangeShape extends WrittenObject<CatalogueChange> {

        static final ChangeShape CHANGE = new ChangeShape();

        private ChangeShape() {
            required("kind", Common.words(CatalogueChange.Kind.values()), CatalogueChange::kind);
            optional("from", PrintedCriterion.CRITERION, CatalogueChange::from);
            optional("to", PrintedCriterion.CRITERION, CatalogueChange::to);
        }
    }

    /** Two areas that we read as one theme. */
    static final class ThemeShape extends WrittenObject<Theme> {

        static final ThemeShape THEME = new ThemeShape();

        private ThemeShape() {
            required("from", PrintedCriterion.CRITERION, Theme::from);
            required("to", PrintedCriterion.CRITERION, Theme::to);
            required("reading", Common.TEXT, Theme::reason);
        }
    }

    /** A criterion without its parts. */
    private static final class PrintedCriterion extends WrittenObject<Criterion> {

        static final Shape<Criterion> CRITERION = new PrintedCriterion().named("criterion");

        private PrintedCriterion() {
            required("code", Common.CODE, Criterion::code);
            required("name", Common.TEXT, Criterion::name);
            required("max", NumberShape.between(1, Integer.MAX_VALUE), Criterion::max);
        }
    }
}
