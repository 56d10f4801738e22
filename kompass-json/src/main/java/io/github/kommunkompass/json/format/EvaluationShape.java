package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Evidence;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observations;
import io.github.kommunkompass.evaluation.Points;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.shape.DocumentShape;
import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.json.shape.NumberShape;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.scoring.EvaluationValidator;
import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code kompass/evaluation/1}. */
final class EvaluationShape extends DocumentShape<Evaluation> {

    /** Their range is checked with the catalogue. */
    private static final Shape<Integer> ANY_POINTS = NumberShape.between(Integer.MIN_VALUE, Integer.MAX_VALUE)
            .with("minimum", 0)
            .adviseOnFractions("half points need a catalogue whose maxima are doubled");

    private final Member<Evaluation, Municipality> municipality =
            required("municipality", EvaluationParts.MUNICIPALITY, Evaluation::municipality);
    private final Member<Evaluation, Catalogue> catalogue =
            required("revision", EvaluationParts.CATALOGUE, Evaluation::catalogue);
    private final Member<Evaluation, PartialDate> evaluated =
            required("evaluated", EvaluationParts.DATE, Evaluation::evaluated);
    private final Member<Evaluation, LocalizedText> title = optional("title", EvaluationParts.TITLE, Evaluation::title);
    private final Member<Evaluation, List<String>> evaluators =
            unlessEmpty("evaluators", EvaluationParts.EVALUATORS, Evaluation::evaluators);
    private final Member<Evaluation, Map<CriterionCode, Integer>> points = required(
                    "points", Common.byCode(ANY_POINTS), EvaluationShape::pointsOf)
            .described("Points by the code of a criterion at any level. The code of the root is total.");
    private final Member<Evaluation, Map<CriterionCode, Missing>> missing = optional(
                    "missing", Common.byCode(EvaluationParts.REASON), EvaluationShape::missingOf)
            .described("The reasons why points are missing, by the code of a criterion.");
    private final Member<Evaluation, Map<CriterionCode, LocalizedText>> sections = optional(
                    "sections", EvaluationParts.SECTIONS, evaluation -> Common.unlessEmpty(evaluation.sections()))
            .described("What the evaluators write, by the code of a criterion at any level.");
    private final Member<Evaluation, List<Finding>> findings =
            unlessEmpty("findings", EvaluationParts.FINDINGS, Evaluation::findings);
    private final Member<Evaluation, List<Evidence>> evidence =
            unlessEmpty("evidence", EvaluationParts.EVIDENCE, Evaluation::evidence);
    private final Member<Evaluation, List<Source>> sources =
            unlessEmpty("sources", EvaluationParts.SOURCES, Evaluation::sources);

    EvaluationShape() {
        super(
                "evaluation",
                Evaluation.class,
                "Evaluation",
                "An evaluation of one municipality at one time against one revision, as reported. " + WHOLE_NUMBERS);
    }

    @Override
    protected @Nullable Evaluation make(Members read) {
        Catalogue known = read.get(catalogue);
        if (known == null) {
            reportBothPointsAndMissing(read);
            return null;
        }
        EvaluationBuilder draft = observed(known, read)
                .municipality(read.find(municipality).orElseGet(() -> anyMunicipality(known)))
                .evaluated(read.find(evaluated).orElseGet(() -> anyDate(known)))
                .evaluators(read.get(evaluators, List.of()))
                .sections(read.get(sections, Map.of()))
                .findings(read.get(findings, List.of()))
                .evidence(read.get(evidence, List.of()))
                .sources(read.get(sources, List.of()));
        read.find(title).ifPresent(draft::title);
        Evaluation evaluation = draft.build();
        if (read.in().wantsWarnings() || read.in().report().hasErrors() || !EvaluationValidator.isValid(evaluation)) {
            check(evaluation, read);
        }
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

    private EvaluationBuilder observed(Catalogue known, Members read) {
        EvaluationBuilder evaluation = Evaluation.builder(known);
        read.get(points, Map.of()).forEach(evaluation::points);
        Map<CriterionCode, Missing> reasons = reportBothPointsAndMissing(read);
        reasons.forEach(evaluation::missing);
        return evaluation;
    }

    /** Reports criteria with both, and returns the reasons of the others. */
    private Map<CriterionCode, Missing> reportBothPointsAndMissing(Members read) {
        Map<CriterionCode, Missing> reasons = read.get(missing, Map.of());
        if (reasons.isEmpty()) {
            return reasons;
        }
        Map<CriterionCode, Missing> others = new LinkedHashMap<>(reasons);
        reasons.forEach((code, reason) -> {
            if (read.get(points, Map.of()).containsKey(code)) {
                others.remove(code);
                read.in()
                        .invalid(
                                read.path(missing).member(code.toString()),
                                JsonRule.POINTS_AND_MISSING,
                                reason.id() + " for a criterion with points",
                                "points or a reason why they are missing");
            }
        });
        return others;
    }

    private void check(Evaluation evaluation, Members read) {
        boolean readWhole = !read.in().report().hasErrors();
        read.in()
                .addAll(EvaluationValidator.validate(evaluation, register(read)).stream()
                        // There may be points that could not be read.
                        .filter(violation -> readWhole || violation.rule() != EvaluationRule.NO_POINTS)
                        .toList());
    }

    /** Returns the register for warnings on the municipality. Only a request for them is a reason to load it. */
    private MunicipalityRegister register(Members read) {
        return read.in().wantsWarnings() && read.get(municipality) != null
                ? read.in().register()
                : MunicipalityRegister.none();
    }

    private static Map<CriterionCode, Integer> pointsOf(Evaluation evaluation) {
        Map<CriterionCode, Integer> all = new LinkedHashMap<>();
        Observations observations = evaluation.observations();
        for (Criterion criterion : Order.deepestFirst(evaluation.catalogue())) {
            if (observations.hasPointsAt(criterion.ordinal())) {
                all.put(criterion.code(), observations.pointsAt(criterion.ordinal()));
            }
        }
        observations.invalid().forEach((code, observation) -> {
            if (observation instanceof Points number) {
                all.put(code, number.points());
            }
        });
        return all;
    }

    private static Optional<Map<CriterionCode, Missing>> missingOf(Evaluation evaluation) {
        Observations observations = evaluation.observations();
        if (observations.isComplete()) {
            return Optional.empty();
        }
        Map<CriterionCode, Missing> all = new LinkedHashMap<>();
        for (Criterion criterion : Order.deepestFirst(evaluation.catalogue())) {
            if (observations.observationAt(criterion.ordinal()) instanceof Missing reason
                    && reason != Missing.NOT_REPORTED) {
                all.put(criterion.code(), reason);
            }
        }
        observations.invalid().forEach((code, observation) -> {
            if (observation instanceof Missing reason) {
                all.put(code, reason);
            }
        });
        return Optional.of(all).filter(reasons -> !reasons.isEmpty());
    }
}
