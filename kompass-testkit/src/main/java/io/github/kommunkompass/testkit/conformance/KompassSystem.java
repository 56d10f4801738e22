package io.github.kommunkompass.testkit.conformance;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkGroups;
import io.github.kommunkompass.benchmark.GroupAttribute;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.ComparisonDocument;
import io.github.kommunkompass.json.document.DiffDocument;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.progress.Progress;
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
import io.github.kommunkompass.value.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        } catch (InvalidDocumentException rejected) {
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
                default ->
                    throw new InvalidValueException(
                            "the kind " + kind,
                            "catalogue, evaluation, validate, score, benchmark, benchmark-groups, describe, compare, rank,"
                                    + " diff or progress");
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

        private Scorecard scorecard() {
            MissingPolicy policy = MissingPolicy.valueOf(constant("policy"));
            return Scorer.with(policy).score(evaluation("evaluation"));
        }

        private List<Scorecard> scorecards() {
            List<Scorecard> scorecards = new ArrayList<>();
            input.path("evaluations")
                    .forEach(one -> scorecards.add(Scorer.strict().score(json.readEvaluation(one.toString()))));
            return scorecards;
        }

        private Benchmark benchmark() {
            return scorecards().stream().collect(Benchmark.toBenchmarkOfScorecards(population()));
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
            List<Evaluation> evaluations = new ArrayList<>();
            input.path("evaluations").forEach(one -> evaluations.add(json.readEvaluation(one.toString())));
            return evaluations.stream()
                    .collect(BenchmarkGroups.toBenchmarkGroups(population(), by))
                    .disclosed(
                            input.has("minimum")
                                    ? DisclosurePolicy.minimum(
                                            input.path("minimum").intValue(0))
                                    : DisclosurePolicy.none());
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
            return Ranking.of(scorecards(), word("by"), TiePolicy.valueOf(constant("ties")));
        }

        private DiffDocument diff() {
            Catalogue from = catalogues.catalogue(word("from"));
            Catalogue to = catalogues.catalogue(word("to"));
            return new DiffDocument(
                    CatalogueDiff.between(from, to), crosswalks().comparability(from, to));
        }

        private Progress progress() {
            return Progress.between(evaluation("earlier"), evaluation("later"), crosswalks());
        }

        private Crosswalks crosswalks() {
            return input.has("crosswalk")
                    ? Crosswalks.builtIn().with(json.read(Format.CROSSWALK, text("crosswalk")))
                    : Crosswalks.builtIn();
        }
    }
}
