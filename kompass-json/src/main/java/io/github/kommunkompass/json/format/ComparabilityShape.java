package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.shape.BoolShape;
import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.json.shape.WrittenObject;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.ComparabilityLevel;
import io.github.kommunkompass.revision.ComparabilityReason;
import io.github.kommunkompass.revision.ComparabilityStatement;
import io.github.kommunkompass.value.Source;

/** The comparability of two catalogues. */
final class ComparabilityShape extends WrittenObject<Comparability> {

    /** With the sides from and to. */
    static final Shape<Comparability> OF_CATALOGUES = of("from", "to");

    /** With the sides earlier and later. */
    static final Shape<Comparability> OF_TIMES = of("earlier", "later");

    /** One reason, with the sides from and to. */
    static final Shape<ComparabilityReason> REASON = new ReasonShape("from", "to");

    private ComparabilityShape(String first, String second) {
        required("verdict", Common.words(ComparabilityLevel.values()), Comparability::verdict);
        required(share(first), RatioShape.RATIO, Comparability::shareFrom)
                .described("The comparable share of the earlier catalogue's maximum.");
        required(share(second), RatioShape.RATIO, Comparability::shareTo)
                .described("The comparable share of the later catalogue's maximum.");
        required("reasons", ListShape.of(new ReasonShape(first, second)).with("minItems", 1), Comparability::reasons);
        required("statements", ListShape.of(StatementShape.STATEMENT), Comparability::statements)
                .described(
                        "What has been said in print on comparing results of the two revisions. The verdict does not depend"
                                + " on it.");
    }

    private static Shape<Comparability> of(String first, String second) {
        return new ComparabilityShape(first, second)
                .described("How far points can be compared, and why.")
                .named("comparability");
    }

    private static String share(String side) {
        return "share" + Character.toUpperCase(side.charAt(0)) + side.substring(1);
    }

    private static final class ReasonShape extends WrittenObject<ComparabilityReason> {

        ReasonShape(String first, String second) {
            required("kind", Common.words(ComparabilityReason.Kind.values()), ComparabilityReason::kind);
            unlessEmpty(first, ListShape.of(Common.CODE), ComparabilityReason::from);
            unlessEmpty(second, ListShape.of(Common.CODE), ComparabilityReason::to);
            required("text", StringShape.text(), ComparabilityReason::text);
            optional("source", StringShape.text(), reason -> reason.source().map(Source::text));
        }
    }

    static final class StatementShape extends WrittenObject<ComparabilityStatement> {

        static final Shape<ComparabilityStatement> STATEMENT = new StatementShape().named("statement");

        private StatementShape() {
            required("text", Common.TEXT, ComparabilityStatement::text)
                    .described("The statement, in the original language and in our translation.");
            required("by", Common.words(ComparabilityStatement.Speaker.values()), ComparabilityStatement::by);
            optional("about", StringShape.text(), ComparabilityStatement::about)
                    .described("The municipality that the statement is about. Without it, the statement is about all.");
            required("quotation", BoolShape.BOOL, ComparabilityStatement::isQuotation)
                    .described("Whether the text in the original language is quoted, as opposed to summarised by us.");
            required(
                    "source",
                    StringShape.text(),
                    statement -> statement.source().text());
        }
    }
}
