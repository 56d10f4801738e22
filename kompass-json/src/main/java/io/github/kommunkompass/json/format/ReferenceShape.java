package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.comparison.PublishedMeans;
import io.github.kommunkompass.json.shape.DocumentShape;
import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code kompass/reference/1}. */
final class ReferenceShape extends DocumentShape<PublishedMeans> {

    private final Member<PublishedMeans, Catalogue> catalogue =
            required("revision", Common.CATALOGUE, PublishedMeans::catalogue);
    private final Member<PublishedMeans, String> label =
            required("label", StringShape.text(), PublishedMeans::label).described("The label of the means in print.");
    private final Member<PublishedMeans, Map<CriterionCode, Ratio>> means = required(
                    "means", Common.byCode(MeanShape.MEAN).with("minProperties", 1), PublishedMeans::means)
            .described("The mean points, by the code of a criterion.");
    private final Member<PublishedMeans, List<Source>> sources =
            unlessEmpty("sources", Common.SOURCES, PublishedMeans::sources);

    ReferenceShape() {
        super(
                "reference",
                PublishedMeans.class,
                "Published means",
                "Published means, with which an evaluation can be compared. A mean is a number, or a fraction if it is not a"
                        + " finite decimal.");
    }

    @Override
    protected @Nullable PublishedMeans make(Members read) {
        Catalogue known = read.get(catalogue);
        Map<CriterionCode, Ratio> given = read.get(means);
        if (known == null || given == null) {
            return null;
        }
        checkRange(given, known, read);
        String text = read.get(label);
        if (text == null || read.in().report().hasErrors()) {
            return null;
        }
        return read.made(
                means,
                () -> PublishedMeans.of(
                        known, text, Common.withKeys(given, CriterionCode::toString), read.get(sources, List.of())));
    }

    private void checkRange(Map<CriterionCode, Ratio> given, Catalogue known, Members read) {
        Common.checkCodes(given.keySet(), known, read.path(means), read.in());
        given.forEach((code, mean) -> known.findCriterion(code).ifPresent(criterion -> {
            if (mean.signum() < 0 || mean.compareTo(Ratio.of(criterion.max())) > 0) {
                read.in()
                        .invalid(
                                read.path(means).member(code.toString()),
                                EvaluationRule.POINTS_OUT_OF_RANGE,
                                mean.toString(),
                                "a mean from 0 to " + criterion.max());
            }
        }));
    }
}
