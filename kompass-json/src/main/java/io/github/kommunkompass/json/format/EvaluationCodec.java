package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Evidence;
import io.github.kommunkompass.evaluation.EvidenceKind;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.evaluation.Points;
import io.github.kommunkompass.json.document.Format;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.scoring.EvaluationValidator;
import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** {@code kompass/evaluation/1}. */
final class EvaluationCodec extends Codec<Evaluation> {

    static final List<Missing> REASONS = List.of(Missing.NOT_ASSESSED, Missing.NOT_APPLICABLE, Missing.SUPPRESSED);

    /** From the leaves to the total, as reports print them. */
    static final Comparator<Criterion> DEEPEST_FIRST =
            Comparator.comparing(Criterion::level).reversed().thenComparingInt(Criterion::ordinal);

    private static final Finding ANY_FINDING =
            Finding.of(FindingKind.STRENGTH, CriterionCode.TOTAL, LocalizedText.of("en", "?"));

    private final Catalogues catalogues;

    EvaluationCodec(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @Override
    Format format() {
        return Format.EVALUATION;
    }

    @Override
    Optional<Evaluation> read(ObjectReader members, Value document) {
        Optional<Municipality> municipality = members.required("municipality").flatMap(SharedJson::municipality);
        Optional<Catalogue> catalogue =
                members.required("revision").flatMap(value -> SharedJson.catalogue(value, catalogues));
        Optional<PartialDate> evaluated = members.required("evaluated").flatMap(SharedJson::date);
        Map<CriterionCode, Observation> observations = points(members.required("points"));
        members.optional("missing").ifPresent(missing -> missing(missing, observations));
        List<Finding> findings = SharedJson.elements(members.optional("findings")).stream()
                .map(EvaluationCodec::finding)
                .toList();
        List<Evidence> evidence = SharedJson.elements(members.optional("evidence")).stream()
                .flatMap(element -> evidence(element).stream())
                .toList();
        List<Source> sources = SharedJson.sources(members.optional("sources"));
        members.noOthers();
        Optional<Evaluation> evaluation = catalogue.map(known -> reported(known, observations)
                .municipality(municipality.orElseGet(() -> anyMunicipality(known)))
                .evaluated(evaluated.orElseGet(() -> anyDate(known)))
                .findings(findings)
                .evidence(evidence)
                .sources(sources)
                .build());
        evaluation.ifPresent(read -> check(read, document));
        return evaluation;
    }

    // Valid placeholders for unreadable values, so that the other values are checked. Errors were reported, so that
    // no evaluation with placeholders is returned.

    private static Municipality anyMunicipality(Catalogue catalogue) {
        return Municipality.of("?", catalogue.country().orElse("SE"));
    }

    private static PartialDate anyDate(Catalogue catalogue) {
        return catalogue.inUse().map(DateRange::from).orElse(PartialDate.of(2020));
    }

    private static void check(Evaluation evaluation, Value document) {
        boolean readWhole = !document.report().hasErrors();
        document.addAll(EvaluationValidator.validate(evaluation).stream()
                // There may be points that could not be read.
                .filter(violation -> readWhole || violation.rule() != EvaluationRule.NO_POINTS)
                .toList());
    }

    private static Map<CriterionCode, Observation> points(Optional<Value> value) {
        Map<CriterionCode, Observation> points = new LinkedHashMap<>();
        value.map(SharedJson::byCode).orElse(Map.of()).forEach((code, entry) -> {
            OptionalInt number = entry.integer();
            if (number.isPresent()) {
                points.put(code, new Points(number.getAsInt()));
            }
        });
        return points;
    }

    private static void missing(Value value, Map<CriterionCode, Observation> observations) {
        SharedJson.byCode(value)
                .forEach((code, entry) -> entry.word(REASONS, Missing::id).ifPresent(reason -> {
                    if (observations.putIfAbsent(code, reason) != null) {
                        entry.invalid(
                                JsonRule.POINTS_AND_MISSING,
                                reason.id() + " for a criterion with points",
                                "points or a reason why they are missing");
                    }
                }));
    }

    private static EvaluationBuilder reported(Catalogue catalogue, Map<CriterionCode, Observation> observations) {
        EvaluationBuilder evaluation = Evaluation.builder(catalogue);
        observations.forEach((code, observation) -> {
            if (observation instanceof Points points) {
                evaluation.points(code, points.points());
            } else if (observation instanceof Missing reason) {
                evaluation.missing(code, reason);
            }
        });
        return evaluation;
    }

    private static Finding finding(Value value) {
        return value.object().map(EvaluationCodec::finding).orElse(ANY_FINDING);
    }

    private static Finding finding(ObjectReader members) {
        Optional<FindingKind> kind =
                members.required("kind").flatMap(word -> word.word(List.of(FindingKind.values()), FindingKind::id));
        Optional<CriterionCode> criterion =
                members.required("criterion").flatMap(code -> code.parsed(CriterionCode::of));
        Optional<LocalizedText> text = members.required("text").flatMap(SharedJson::text);
        members.noOthers();
        return Finding.of(
                kind.orElse(ANY_FINDING.kind()),
                criterion.orElse(ANY_FINDING.criterion()),
                text.orElse(ANY_FINDING.text()));
    }

    private static Optional<Evidence> evidence(Value value) {
        return value.object().flatMap(members -> {
            Optional<EvidenceKind> kind = members.required("kind")
                    .flatMap(word -> word.word(List.of(EvidenceKind.values()), EvidenceKind::id));
            Optional<Value> count = members.optional("count");
            members.noOthers();
            if (count.isEmpty()) {
                return kind.map(Evidence::of);
            }
            OptionalInt number = count.get().integer();
            return kind.isPresent() && number.isPresent()
                    ? count.get().made(() -> Evidence.of(kind.get(), number.getAsInt()))
                    : Optional.empty();
        });
    }

    @Override
    void write(Evaluation evaluation, JsonWriter writer) throws IOException {
        SharedJson.subject(evaluation.subject(), writer);
        Map<String, Integer> points = new LinkedHashMap<>();
        Map<String, String> missing = new LinkedHashMap<>();
        evaluation.observations().reported().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(DEEPEST_FIRST))
                .forEach(entry -> {
                    String code = entry.getKey().code().toString();
                    if (entry.getValue() instanceof Points number) {
                        points.put(code, number.points());
                    } else if (entry.getValue() instanceof Missing reason) {
                        missing.put(code, reason.id());
                    }
                });
        evaluation.observations().invalid().forEach((code, observation) -> {
            if (observation instanceof Points number) {
                points.put(code.toString(), number.points());
            } else if (observation instanceof Missing reason) {
                missing.put(code.toString(), reason.id());
            }
        });
        writer.map("points", points, (number, out) -> out.number(number));
        if (!missing.isEmpty()) {
            writer.map("missing", missing, (reason, out) -> out.string(reason));
        }
        writer.array("findings", evaluation.findings(), (finding, out) -> out.object(finding, EvaluationCodec::finding))
                .array(
                        "evidence",
                        evaluation.evidence(),
                        (evidence, out) -> out.object(evidence, EvaluationCodec::evidence))
                .array("sources", evaluation.sources(), SharedJson::source);
    }

    private static void finding(Finding finding, JsonWriter writer) throws IOException {
        writer.member("kind", finding.kind().id())
                .member("criterion", finding.criterion().toString())
                .member("text", finding.text(), SharedJson::text);
    }

    private static void evidence(Evidence evidence, JsonWriter writer) throws IOException {
        writer.member("kind", evidence.kind().id());
        if (evidence.count().isPresent()) {
            writer.member("count", evidence.count().getAsInt());
        }
    }
}
