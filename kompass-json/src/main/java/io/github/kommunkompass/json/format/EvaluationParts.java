package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evidence;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Map;

/** The shapes of the values in an evaluation. */
public final class EvaluationParts {

    /** The municipality. */
    public static final Shape<Municipality> MUNICIPALITY = MunicipalityShape.MUNICIPALITY;

    /** The catalogue, by the name of its revision. */
    public static final Shape<Catalogue> CATALOGUE = Common.CATALOGUE;

    /** The date. */
    public static final Shape<PartialDate> DATE = Common.DATE;

    /** The title. */
    public static final Shape<LocalizedText> TITLE = Common.TEXT;

    /** The evaluators. */
    public static final Shape<List<String>> EVALUATORS =
            ListShape.of(StringShape.text(Limits.NAME_LENGTH)).described("Names of persons or organisations.");

    /** The reason why points are missing, if it is reported. */
    public static final Shape<Missing> REASON =
            StringShape.words(List.of(Missing.NOT_ASSESSED, Missing.NOT_APPLICABLE, Missing.SUPPRESSED));

    /** The sections. */
    public static final Shape<Map<CriterionCode, LocalizedText>> SECTIONS = Common.byCode(Common.TEXT);

    /** The findings. */
    public static final Shape<List<Finding>> FINDINGS =
            ListShape.of(FindingShape.FINDING).orElse(FindingShape.ANY);

    /** The evidence. */
    public static final Shape<List<Evidence>> EVIDENCE = ListShape.of(EvidenceShape.EVIDENCE);

    /** The sources. */
    public static final Shape<List<Source>> SOURCES = Common.SOURCES;

    private EvaluationParts() {}
}
