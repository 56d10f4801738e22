package io.github.kommunkompass.json.line;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evidence;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.json.format.Documents;
import io.github.kommunkompass.json.format.EvaluationParts;
import io.github.kommunkompass.json.shape.DocumentReader;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Map;

/** The values in evaluations, which often repeat from line to line. Not thread-safe. */
final class PlainValues {

    private final DocumentReader reader;

    final ValuesByBytes<String> formats;
    final ValuesByBytes<Municipality> municipalities;
    final ValuesByBytes<PlainCriteria> revisions;
    final ValuesByBytes<PartialDate> dates;
    final ValuesByBytes<LocalizedText> titles;
    final ValuesByBytes<List<String>> evaluators;
    final ValuesByBytes<Missing> reasons;
    final ValuesByBytes<Map<CriterionCode, LocalizedText>> sections;
    final ValuesByBytes<List<Finding>> findings;
    final ValuesByBytes<List<Evidence>> evidence;
    final ValuesByBytes<List<Source>> sources;

    PlainValues(Catalogues catalogues, JsonLimits limits) {
        this.reader = new DocumentReader(catalogues, limits);
        this.formats = new ValuesByBytes<>(
                text -> reader.find(text, StringShape.any()).filter(Documents.EVALUATION.id()::equals));
        this.municipalities = values(EvaluationParts.MUNICIPALITY);
        this.revisions = new ValuesByBytes<>(
                text -> reader.find(text, EvaluationParts.CATALOGUE).map(PlainCriteria::new));
        this.dates = values(EvaluationParts.DATE);
        this.titles = values(EvaluationParts.TITLE);
        this.evaluators = values(EvaluationParts.EVALUATORS);
        this.reasons = values(EvaluationParts.REASON);
        this.sections = values(EvaluationParts.SECTIONS);
        this.findings = values(EvaluationParts.FINDINGS);
        this.evidence = values(EvaluationParts.EVIDENCE);
        this.sources = values(EvaluationParts.SOURCES);
    }

    private <T> ValuesByBytes<T> values(Shape<T> shape) {
        return new ValuesByBytes<>(text -> reader.find(text, shape));
    }
}
