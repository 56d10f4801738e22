package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.comparison.PublishedMeans;
import io.github.kommunkompass.json.document.Format;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code kompass/reference/1}. */
final class ReferenceCodec extends Codec<PublishedMeans> {

    private final Catalogues catalogues;

    ReferenceCodec(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @Override
    Format format() {
        return Format.REFERENCE;
    }

    @Override
    Optional<PublishedMeans> read(ObjectReader members, Value document) {
        Optional<Catalogue> catalogue =
                members.required("revision").flatMap(value -> SharedJson.catalogue(value, catalogues));
        Optional<String> label = members.required("label").flatMap(Value::text);
        Optional<Value> given = members.required("means");
        List<Source> sources = SharedJson.sources(members.optional("sources"));
        members.noOthers();
        if (catalogue.isEmpty() || given.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Ratio> means = means(given.get(), catalogue.get());
        if (label.isEmpty() || document.report().hasErrors()) {
            return Optional.empty();
        }
        return given.get().made(() -> PublishedMeans.of(catalogue.get(), label.get(), means, sources));
    }

    private static Map<String, Ratio> means(Value value, Catalogue catalogue) {
        Map<String, Ratio> means = new LinkedHashMap<>();
        SharedJson.byCriterion(value, catalogue)
                .forEach((criterion, entry) -> entry.numberOrRatio().ifPresent(mean -> {
                    if (mean.signum() < 0 || mean.compareTo(Ratio.of(criterion.max())) > 0) {
                        entry.invalid(
                                EvaluationRule.POINTS_OUT_OF_RANGE,
                                mean.toString(),
                                "a mean from 0 to " + criterion.max());
                    }
                    means.put(criterion.code().toString(), mean);
                }));
        return means;
    }

    @Override
    void write(PublishedMeans reference, JsonWriter writer) throws IOException {
        Map<String, Ratio> means = new LinkedHashMap<>();
        reference.means().forEach((code, mean) -> means.put(code.toString(), mean));
        writer.member("revision", reference.catalogue().revision().toString())
                .member("label", reference.label())
                .map("means", means, SharedJson::numberOrRatio)
                .array("sources", reference.sources(), SharedJson::source);
    }
}
