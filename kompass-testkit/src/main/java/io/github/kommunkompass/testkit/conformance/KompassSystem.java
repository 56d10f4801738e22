package io.github.kommunkompass.testkit.conformance;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkGroups;
import io.github.kommunkompass.benchmark.GroupAttribute;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.benchmark.SelectedEvaluations;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.ComparisonDocument;
import io.github.kommunkompass.json.document.DiffDocument;
import io.github.kommunkompass.json.document.ExplanationDocument;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.ScenarioDocument;
import io.github.kommunkompass.json.document.TargetsDocument;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.plan.InvalidPlanException;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.plan.PlanStatus;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.PopulationChange;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.progress.Targets;
import io.github.kommunkompass.revision.CatalogueDiff;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.testkit.conformance.ConformanceAnswer.ReportedViolation;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Answers cases with this library. */
final class KompassSystem implements ConformingSystem {

    @Override
    public ConformanceAnswer answer(ConformanceCase example) {
        JsonNode document = Json.parsed(example.json());
        Catalogues catalogues = Catalogues.builtIn();
        for (JsonNode own : document.path("catalogues")) {
            catalogues = catalogues.with(KompassJson.standard().read(Format.CATALOGUE, own.toString()));
        }
        try {
            return new Task(document.path("input"), catalogues).answer(example.kind());
        } catch (InvalidDocumentException | InvalidPlanException rejected) {
            return ConformanceAnswer.of(reported(rejected.violations()));
        }
    }

    private static List<ReportedViolation> reported(List<Violation> violations) {
        return violations.stream()
                .map(violation -> new ReportedViolation(
                        violation.rule().id(),
                        violation.path().toString(),
                        violation.severity().id()))
                .toList();
    }

    /** An input and its catalogues. */
    private static final class Task {

        private final JsonNode input;
        private final Catalogues catalogues;
        private final KompassJson json;

        Task(JsonNode input, Catalogues catalogues) {
            this.input = input;
            this.catalogues = catalogues;
            this.json = KompassJson.standard().with(catalogues);
        }

        ConformanceAnswer answer(String kind) {
            return switch (kind) {
                case "catalogue" -> written(Format.CATALOGUE, catalogues.catalogue(word("revision")));
                case "evaluation" -> written(Format.EVALUATION, evaluation("evaluation"));
                case "validate" -> validated();
                case "score" -> written(Format.SCORECARD, scorecard());
                case "benchmark" -> written(Format.BENCHMARK, benchmark());
                case "benchmark-groups" -> written(Format.BENCHMARK_GROUPS, benchmarkGroups());
                case "describe" -> written(Format.SUMMARY, summary());
                case "compare" -> written(Format.COMPARISON, ComparisonDocument.of(comparison()));
                case "rank" -> written(Format.RANKING, ranking());
                case "diff" -> written(Format.DIFF, diff());
                case "progress" -> written(Format.PROGRESS, progress());
                case "explain" -> written(Format.EXPLANATION, explanation());
                case "targets" -> written(Format.TARGETS, targets());
                case "what-if" -> written(Format.SCENARIO, scenario());
                case "moves" -> written(Format.MOVES, moves());
                case "plan" -> written(Format.PLAN, plan());
                case "plan-status" -> written(Format.PLAN_STATUS, planStatus());
                case "history" -> written(Format.HISTORY, History.of(evaluations("evaluations"), crosswalks()));
                case "neighbours" -> written(Format.NEIGHBOURS, neighbours());
                default ->
                    throw new InvalidValueException(
                            "the kind " + kind,
                            "catalogue, evaluation, validate, score, benchmark, benchmark-groups, describe, compare, rank,"
                                    + " diff, progress, explain, targets, what-if, moves, history, plan, plan-status or"
                                    + " neighbours");
            };
        }

        private <T> ConformanceAnswer written(Format<T> format, T content) {
            return ConformanceAnswer.of(json.write(format, content));
        }

        private String text(String name) {
            return input.path(name).toString();
        }

        private String word(String name) {
            return word(input, name);
        }

        private static String word(JsonNode object, String name) {
            return object.path(name).stringValue("");
        }

        private String constant(String name) {
            return constant(input, name);
        }

        private static String constant(JsonNode object, String name) {
            return word(object, name).toUpperCase(Locale.ROOT).replace('-', '_');
        }

        private Evaluation evaluation(String name) {
            return json.readEvaluation(text(name));
        }

        private ConformanceAnswer validated() {
            List<LocatedViolation> located = json.validate(input.has("text") ? word("text") : text("document"));
            return ConformanceAnswer.of(
                    reported(located.stream().map(LocatedViolation::violation).toList()));
        }

        private Scorer scorer() {
            return Scorer.with(MissingPolicy.valueOf(constant("policy")));
        }

        private Scorecard scorecard() {
            return scorer().score(evaluation("evaluation"));
        }

        private List<Evaluation> evaluations(String name) {
            List<Evaluation> evaluations = new ArrayList<>();
            input.path(name).forEach(one -> evaluations.add(json.readEvaluation(one.toString())));
            return evaluations;
        }

        private List<Scorecard> scorecards(String name) {
            return evaluations(name).stream().map(Scorer.strict()::score).toList();
        }

        private Benchmark benchmark() {
            return scorecards("evaluations").stream().collect(Benchmark.toBenchmarkOfScorecards(population()));
        }

        private Population population() {
            JsonNode population = input.path("population");
            Catalogue catalogue = catalogues.catalogue(word(population, "revision"));
            return Population.builder(catalogue, RepeatPolicy.valueOf(constant(population, "repeats")))
                    .country(optional(population, "country"))
                    .from(optional(population, "from").map(PartialDate::parse))
                    .to(optional(population, "to").map(PartialDate::parse))
                    .asOf(optional(population, "asOf").map(PartialDate::parse))
                    .build();
        }

        private BenchmarkGroups benchmarkGroups() {
            MunicipalityRegister register = MunicipalityRegister.builtIn();
            GroupAttribute by =
                    word("by").equals("group") ? GroupAttribute.group(register) : GroupAttribute.county(register);
            return evaluations("evaluations").stream()
                    .collect(BenchmarkGroups.toBenchmarkGroups(population(), by))
                    .disclosed(disclosure());
        }

        private DisclosurePolicy disclosure() {
            return input.has("minimum")
                    ? DisclosurePolicy.minimum(input.path("minimum").intValue(0))
                    : DisclosurePolicy.none();
        }

        private static Optional<String> optional(JsonNode object, String name) {
            return object.path(name).stringValueOpt();
        }

        private Summary summary() {
            return Summary.of(
                    json.read(Format.BENCHMARK, text("benchmark")),
                    QuantileType.of(input.path("quantileType").intValue(0)),
                    DisclosurePolicy.none());
        }

        private Comparison comparison() {
            return Comparison.of(
                    Scorer.strict().score(evaluation("evaluation")),
                    json.read(Format.BENCHMARK_OR_REFERENCE, text("reference")),
                    ComparisonSettings.of(SubjectInclusion.valueOf(constant("subject"))));
        }

        private Ranking ranking() {
            return Ranking.of(scorecards("evaluations"), word("by"), ties());
        }

        private TiePolicy ties() {
            return TiePolicy.valueOf(constant("ties"));
        }

        private DiffDocument diff() {
            Catalogue from = catalogues.catalogue(word("from"));
            Catalogue to = catalogues.catalogue(word("to"));
            return new DiffDocument(
                    CatalogueDiff.between(from, to), crosswalks().comparability(from, to));
        }

        private Progress progress() {
            Evaluation earlier = evaluation("earlier");
            Evaluation later = evaluation("later");
            return input.has("plan")
                    ? Progress.between(earlier, later, plan(), crosswalks(), MunicipalityRegister.builtIn())
                    : Progress.between(earlier, later, crosswalks());
        }

        private Plan plan() {
            return json.read(Format.PLAN, text("plan"));
        }

        private PlanStatus planStatus() {
            return PlanStatus.of(plan(), evaluation("evaluation"), PartialDate.parse(word("date")));
        }

        private ExplanationDocument explanation() {
            return ExplanationDocument.of(evaluation("evaluation"), scorer()).part(word("criterion"));
        }

        private TargetsDocument targets() {
            Evaluation evaluation = evaluation("evaluation");
            Targets targets = Targets.of(evaluation.catalogue(), points("targets"));
            return input.has("baseline")
                    ? TargetsDocument.of(targets, evaluation, evaluation("baseline"))
                    : TargetsDocument.of(targets, evaluation);
        }

        private ScenarioDocument scenario() {
            return ScenarioDocument.of(evaluation("evaluation"), points("points"));
        }

        private Map<String, Integer> points(String name) {
            Map<String, Integer> points = new LinkedHashMap<>();
            input.path(name)
                    .properties()
                    .forEach(
                            entry -> points.put(entry.getKey(), entry.getValue().intValue()));
            return points;
        }

        private PopulationChange moves() {
            Population population = population();
            return PopulationChange.between(
                    SelectedEvaluations.of(scorecards("earlier"), population),
                    SelectedEvaluations.of(scorecards("later"), population),
                    population.catalogue().criterion(word("by")),
                    ties(),
                    disclosure());
        }

        private Neighbours neighbours() {
            Scorecard subject = Scorer.strict().score(evaluation("evaluation"));
            Map<Criterion, Ratio> weights = new LinkedHashMap<>();
            points("weights")
                    .forEach((code, weight) -> weights.put(subject.catalogue().criterion(code), Ratio.of(weight)));
            return Neighbours.of(
                    subject,
                    SelectedEvaluations.of(scorecards("candidates"), population()),
                    weights,
                    input.path("number").intValue(0),
                    disclosure());
        }

        private Crosswalks crosswalks() {
            return input.has("crosswalk")
                    ? Crosswalks.builtIn().with(json.read(Format.CROSSWALK, text("crosswalk")))
                    : Crosswalks.builtIn();
        }
    }
}
