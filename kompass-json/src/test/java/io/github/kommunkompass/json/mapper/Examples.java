package io.github.kommunkompass.json.mapper;

import io.github.kommunkompass.benchmark.AmbiguousRepeatsException;
import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkAccumulator;
import io.github.kommunkompass.benchmark.BenchmarkGroups;
import io.github.kommunkompass.benchmark.BenchmarkGroupsAccumulator;
import io.github.kommunkompass.benchmark.BenchmarkMember;
import io.github.kommunkompass.benchmark.GroupAttribute;
import io.github.kommunkompass.benchmark.IncompatibleBenchmarksException;
import io.github.kommunkompass.benchmark.InvalidCountsException;
import io.github.kommunkompass.benchmark.MemberEvaluation;
import io.github.kommunkompass.benchmark.OverlappingBenchmarksException;
import io.github.kommunkompass.benchmark.PointsCount;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.PopulationBuilder;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.benchmark.RepeatedMunicipalitiesException;
import io.github.kommunkompass.benchmark.SelectedEvaluations;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.benchmark.UnavailableGroupException;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.CatalogueBuilder;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.CriterionGroup;
import io.github.kommunkompass.catalogue.DuplicateRevisionException;
import io.github.kommunkompass.catalogue.InvalidCatalogueException;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.catalogue.UnknownCriterionException;
import io.github.kommunkompass.catalogue.UnknownRevisionException;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.ComparisonSettingsBuilder;
import io.github.kommunkompass.comparison.HighlightRule;
import io.github.kommunkompass.comparison.HighlightRuleBuilder;
import io.github.kommunkompass.comparison.Highlights;
import io.github.kommunkompass.comparison.ImprovementPotential;
import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.comparison.SubjectInclusionException;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Evidence;
import io.github.kommunkompass.evaluation.EvidenceKind;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.evaluation.Observations;
import io.github.kommunkompass.evaluation.Points;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.ComparisonDocument;
import io.github.kommunkompass.json.document.DiffDocument;
import io.github.kommunkompass.json.document.ExplanationDocument;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.InvalidLine;
import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.OnInvalidLine;
import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.json.document.ScenarioDocument;
import io.github.kommunkompass.json.document.TargetsDocument;
import io.github.kommunkompass.json.line.EvaluationLines;
import io.github.kommunkompass.municipality.AmbiguousMunicipalityException;
import io.github.kommunkompass.municipality.ConflictingMunicipalitiesException;
import io.github.kommunkompass.municipality.County;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityGroup;
import io.github.kommunkompass.municipality.MunicipalityMap;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.municipality.RegisterPeriod;
import io.github.kommunkompass.municipality.RegisteredMunicipality;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.ActionBuilder;
import io.github.kommunkompass.plan.InvalidPlanException;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.plan.PlanBuilder;
import io.github.kommunkompass.plan.PlanStatus;
import io.github.kommunkompass.plan.PlanValidator;
import io.github.kommunkompass.plan.PlannedPoints;
import io.github.kommunkompass.progress.ActionFollowUp;
import io.github.kommunkompass.progress.Change;
import io.github.kommunkompass.progress.FollowUp;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.PopulationChange;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.progress.ProgressBreakdown;
import io.github.kommunkompass.progress.RatePerYear;
import io.github.kommunkompass.progress.Recurrence;
import io.github.kommunkompass.progress.RelativeStandings;
import io.github.kommunkompass.progress.Scenario;
import io.github.kommunkompass.progress.Targets;
import io.github.kommunkompass.progress.ThemeScores;
import io.github.kommunkompass.progress.UnorderedEvaluationsException;
import io.github.kommunkompass.render.HtmlRenderer;
import io.github.kommunkompass.render.Layout;
import io.github.kommunkompass.render.MarkdownRenderer;
import io.github.kommunkompass.render.SvgRenderer;
import io.github.kommunkompass.report.Block;
import io.github.kommunkompass.report.Chart;
import io.github.kommunkompass.report.DataTable;
import io.github.kommunkompass.report.Report;
import io.github.kommunkompass.report.ReportBuilder;
import io.github.kommunkompass.report.Section;
import io.github.kommunkompass.report.Text;
import io.github.kommunkompass.revision.CatalogueChange;
import io.github.kommunkompass.revision.CatalogueDiff;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.ComparabilityReason;
import io.github.kommunkompass.revision.ComparabilityStatement;
import io.github.kommunkompass.revision.Correspondence;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.CrosswalkAuthority;
import io.github.kommunkompass.revision.CrosswalkLink;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.revision.InvalidCrosswalkException;
import io.github.kommunkompass.revision.Relation;
import io.github.kommunkompass.revision.Theme;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.scoring.EvaluationValidator;
import io.github.kommunkompass.scoring.Explanation;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.IncomparableScoresException;
import io.github.kommunkompass.scoring.InvalidEvaluationException;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.scoring.UnknownScoreException;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.Rank;
import io.github.kommunkompass.statistics.Statistics;
import io.github.kommunkompass.statistics.UnavailableFigureException;
import io.github.kommunkompass.table.Cell;
import io.github.kommunkompass.table.CellViolation;
import io.github.kommunkompass.table.Dialect;
import io.github.kommunkompass.table.InvalidTableException;
import io.github.kommunkompass.table.KompassTables;
import io.github.kommunkompass.table.MissingSymbols;
import io.github.kommunkompass.table.Table;
import io.github.kommunkompass.table.TableForm;
import io.github.kommunkompass.table.TableLimits;
import io.github.kommunkompass.table.TableSettings;
import io.github.kommunkompass.table.TableSettingsBuilder;
import io.github.kommunkompass.value.CountryCode;
import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.ExactNumber;
import io.github.kommunkompass.value.Identified;
import io.github.kommunkompass.value.InvalidInputException;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Rule;
import io.github.kommunkompass.value.Source;
import io.github.kommunkompass.value.SquareRoot;
import io.github.kommunkompass.value.Violation;
import io.github.kommunkompass.value.Violations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A value of each exported type but enums, whose values are known, and the two modules. The applications of the testkit that
 * embed Kompass compile this class too.
 */
public final class Examples {

    private static final Catalogue SMALL = small("SMALL", 10);
    private static final Catalogue LATER = small("LATER", 20);

    /** The catalogues of the examples. */
    public static final Catalogues CATALOGUES = Catalogues.none().with(SMALL).with(LATER);

    private static final Crosswalk CROSSWALK = Crosswalk.of(
            SMALL,
            LATER,
            CrosswalkAuthority.publisher("SKR"),
            List.of(CrosswalkLink.of(
                    Relation.EQUAL, "2", "2", LocalizedText.of("en", "The same questions."), Source.of("Own reading"))),
            List.of(CriterionCode.of("1")),
            List.of(CriterionCode.of("1")));

    private static final Evaluation EARLIER = evaluation("Arboga", "2021", 4);
    private static final Evaluation NOW = evaluation("Arboga", "2022", 7);
    private static final Report REPORT = Report.of(NOW);

    private static final Population POPULATION = Population.builder(SMALL, RepeatPolicy.ALL)
            .from(PartialDate.of(2021))
            .asOf(PartialDate.parse("2024-01-15"))
            .build();
    private static final Benchmark BENCHMARK = Stream.of(
                    EARLIER, NOW, evaluation("Boden", "2022-05", 1), evaluation("Ceder", "2022-05-04", 9))
            .map(Scorer.strict()::score)
            .collect(Benchmark.toBenchmarkOfScorecards(POPULATION));

    private static final GroupAttribute COUNTY = GroupAttribute.county(MunicipalityRegister.builtIn());
    private static final BenchmarkGroups GROUPS = Stream.of(EARLIER, NOW, evaluation("Boden", "2022-05", 1))
            .collect(BenchmarkGroups.toBenchmarkGroups(POPULATION, COUNTY));

    private static final Scorecard SCORECARD = Scorer.strict().score(NOW);
    private static final ComparisonSettings SETTINGS = ComparisonSettings.of(SubjectInclusion.INCLUDED);
    private static final Comparison COMPARISON = Comparison.of(SCORECARD, Reference.of(BENCHMARK), SETTINGS);
    private static final Comparison BEFORE =
            Comparison.of(Scorer.strict().score(EARLIER), Reference.of(BENCHMARK), SETTINGS);
    private static final HighlightRule RULE = HighlightRule.builder(HighlightRule.Basis.RELATIVE, Level.AREA)
            .maxStrengths(1)
            .maxImprovements(1)
            .minimumReferenceSize(1)
            .build();
    private static final Highlights HIGHLIGHTS = Highlights.of(COMPARISON, RULE);
    private static final Ranking RANKING =
            Ranking.of(List.of(SCORECARD, Scorer.strict().score(withoutPoints())), "total");
    private static final Neighbours NEIGHBOURS = Neighbours.of(
            Map.of("tax", Ratio.ONE),
            Map.of(
                    Municipality.of("Boden", "SE"),
                    Map.of("tax", Ratio.of(3)),
                    Municipality.of("Eda", "SE"),
                    Map.of("tax", Ratio.of(4))),
            Map.of("tax", Ratio.ONE),
            1);
    private static final Progress PROGRESS = Progress.between(EARLIER, NOW);
    private static final ActionBuilder ACTION =
            Action.builder("a-1", LocalizedText.of("en", "More dialogue")).putTarget(CriterionCode.of("1"), 10);
    private static final Plan PLAN =
            Plan.builder(EARLIER.subject()).addActions(ACTION.build()).build();
    private static final Progress ACROSS =
            Progress.between(area(Catalogues.se2016(), "2018", 61), area(Catalogues.se2020(), "2022", 69));
    private static final CatalogueDiff DIFF = CatalogueDiff.between(SMALL, LATER);
    private static final Comparability COMPARABILITY = Comparability.by(CROSSWALK);
    private static final Violation VIOLATION = Violation.of(
            EvaluationRule.UNKNOWN_CRITERION, JsonPath.ROOT.member("points").member("1.1"), "25", "0");
    private static final LocatedViolation LOCATED = new LocatedViolation(VIOLATION, new Position(3, 14));

    private Examples() {}

    private static Evaluation area(Catalogue catalogue, String date, int points) {
        return Evaluation.builder(catalogue)
                .municipality(Municipality.of("Arboga", "SE"))
                .evaluated(PartialDate.parse(date))
                .points("1", points)
                .build();
    }

    private static Catalogue small(String revision, int max) {
        return Catalogue.builder(revision)
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1").name("en", "One").max(max))
                        .add(Criterion.builder("2").name("en", "Two").max(10)))
                .group(Map.of("en", "Both"), List.of("1", "2"))
                .build();
    }

    private static Evaluation evaluation(String name, String date, int points) {
        return Evaluation.builder(SMALL)
                .municipality(Municipality.of(name, "SE"))
                .evaluated(PartialDate.parse(date))
                .points("1", points)
                .points("2", 8)
                .title(text())
                .addEvaluator("The office")
                .section("1", text())
                .findings(List.of(Finding.of(FindingKind.IMPROVEMENT, CriterionCode.of("1"), text())
                        .withId("i-1")
                        .withRefersTo("i-0")))
                .build();
    }

    private static Evaluation withoutPoints() {
        return Evaluation.builder(SMALL)
                .municipality(Municipality.of("Dals-Ed", "SE"))
                .evaluated(PartialDate.of(2022))
                .points("1", 1)
                .build();
    }

    private static LocalizedText text() {
        return LocalizedText.of(Map.of("en", "More", "sv", "Mer"));
    }

    private static RegisteredMunicipality registered() {
        return MunicipalityRegister.builtIn().municipalities().get(0);
    }

    private static final class Collected {
        private final Map<Class<?>, Object> values = new LinkedHashMap<>();

        <T> Collected add(Class<T> type, T example) {
            values.put(type, example);
            return this;
        }
    }

    /** {@return values that are read and written} */
    public static Map<Class<?>, Object> read() {
        return new Collected()
                .add(Evaluation.class, NOW)
                .add(Catalogue.class, SMALL)
                .add(Scorecard.class, SCORECARD)
                .add(Benchmark.class, BENCHMARK)
                .add(BenchmarkGroups.class, GROUPS)
                .add(PublishedFigures.class, means())
                .add(Crosswalk.class, CROSSWALK)
                .add(CriterionCode.class, CriterionCode.of("1"))
                .add(RevisionId.class, RevisionId.of("SE-2020"))
                .add(PartialDate.class, PartialDate.of(2022, 9))
                .add(Level.class, Level.ofDepth(4))
                .add(Source.class, Source.of("https://skr.se"))
                .add(Municipality.class, Municipality.of("Nässjö", "SE", "0682"))
                .add(MunicipalityRegister.class, MunicipalityRegister.builtIn())
                .add(BenchmarkMember.class, BENCHMARK.members().orElseThrow().get(0))
                .add(
                        MemberEvaluation.class,
                        new MemberEvaluation(PartialDate.of(2022), 1, Optional.of("0123456789abcdef")))
                .add(LocalizedText.class, text())
                .add(DateRange.class, DateRange.of(PartialDate.of(2020), PartialDate.of(2022)))
                .add(Ratio.class, Ratio.of(1, 10_000_000))
                .add(Points.class, new Points(13))
                .add(Finding.class, NOW.findings().get(0))
                .add(Action.class, ACTION.build())
                .add(Plan.class, PLAN)
                .add(Evidence.class, Evidence.of(EvidenceKind.DOCUMENTS, 3).withNote(text()))
                .add(Population.class, POPULATION)
                .add(ComparisonSettings.class, SETTINGS)
                .add(HighlightRule.class, RULE)
                .add(CrosswalkAuthority.class, CROSSWALK.authority())
                .values;
    }

    private static PublishedFigures means() {
        return PublishedFigures.of(SMALL, "Riket", Map.of("total", Ratio.of(12)), List.of(Source.of("A report")));
    }

    /** {@return values that are only written} */
    public static Map<Class<?>, Object> written() {
        return new Collected()
                .add(Catalogues.class, CATALOGUES)
                .add(Summary.class, Summary.of(BENCHMARK))
                .add(Comparison.class, COMPARISON)
                .add(ComparisonDocument.class, ComparisonDocument.of(COMPARISON).with(HIGHLIGHTS))
                .add(Ranking.class, RANKING)
                .add(Ranking.Place.class, RANKING.places().get(0))
                .add(Ranking.Unranked.class, RANKING.unranked().get(0))
                .add(Neighbours.class, NEIGHBOURS)
                .add(Neighbours.Neighbour.class, NEIGHBOURS.nearest().get(0))
                .add(DiffDocument.class, new DiffDocument(DIFF, COMPARABILITY))
                .add(Progress.class, PROGRESS)
                .add(History.class, History.of(List.of(EARLIER, NOW)))
                .add(PopulationChange.class, populationChange())
                .add(PopulationChange.Move.class, populationChange().moves().get(0))
                .add(TargetsDocument.class, TargetsDocument.of(Targets.of(SMALL, Map.of("1", 10)), NOW))
                .add(ScenarioDocument.class, ScenarioDocument.of(NOW, Map.of("1", 9)))
                .add(ExplanationDocument.class, ExplanationDocument.of(NOW, Scorer.strict()))
                .add(Explanation.class, Scorer.strict().explain(NOW))
                .add(Reference.class, Reference.of(BENCHMARK))
                .add(Observation.class, new Points(0))
                .add(Subject.class, SCORECARD.subject())
                .add(Criterion.class, SMALL.root())
                .add(CriterionGroup.class, SMALL.groups().get(0))
                .add(Score.class, SCORECARD.total())
                .add(Rank.class, COMPARISON.standings().get(0).rank().value())
                .add(SquareRoot.class, SquareRoot.of(Ratio.of(2)))
                .add(Statistics.class, Statistics.of(Distribution.of(10, 1, 2, 3)))
                .add(Standing.class, COMPARISON.standings().get(0))
                .add(Highlights.class, HIGHLIGHTS)
                .add(
                        Highlights.Highlight.class,
                        Stream.concat(HIGHLIGHTS.strengths().stream(), HIGHLIGHTS.improvements().stream())
                                .findFirst()
                                .orElseThrow())
                .add(ImprovementPotential.class, ImprovementPotential.of(COMPARISON, Level.AREA))
                .add(CatalogueChange.class, DIFF.changes().get(0))
                .add(Comparability.class, COMPARABILITY)
                .add(ComparabilityReason.class, COMPARABILITY.reasons().get(0))
                .add(
                        ComparabilityStatement.class,
                        Comparability.between(Catalogues.se2016(), Catalogues.se2020())
                                .statements()
                                .get(0))
                .add(
                        Theme.class,
                        Theme.between(Catalogues.se2016(), Catalogues.se2020()).get(1))
                .add(ThemeScores.class, ACROSS.withThemes().themes().get(0))
                .add(
                        RatePerYear.class,
                        Progress.between(evaluation("Arboga", "2019", 4), NOW)
                                .ratePerYear()
                                .value())
                .add(Change.class, PROGRESS.changes().get(0))
                .add(ProgressBreakdown.class, PROGRESS.breakdown())
                .add(FollowUp.class, PROGRESS.followUps().get(0))
                .add(PlanStatus.class, planStatus())
                .add(PlannedPoints.class, planStatus().plannedPoints().get(0))
                .add(
                        ActionFollowUp.class,
                        Progress.between(EARLIER, NOW, PLAN).actions().get(0))
                .add(Recurrence.class, recurrence())
                .add(JsonPath.class, VIOLATION.path())
                .add(Position.class, LOCATED.position())
                .add(Violation.class, VIOLATION)
                .add(LocatedViolation.class, LOCATED)
                .values;
    }

    /** {@return values that have no form of their own in JSON} */
    public static Map<Class<?>, Object> refused() {
        var invalid = new InvalidDocumentException(List.of(LOCATED));
        var cell = new CellViolation(LOCATED.violation(), new Cell("", 7, 2));
        return new Collected()
                .add(InvalidValueException.class, new InvalidValueException("13", "12"))
                .add(CatalogueBuilder.class, Catalogue.builder("X"))
                .add(CriterionBuilder.class, Criterion.root())
                .add(CatalogueDiff.class, DIFF)
                .add(RegisteredMunicipality.class, registered())
                .add(RegisterPeriod.class, registered().periods().get(0))
                .add(County.class, registered().county())
                .add(MunicipalityGroup.class, registered().group().orElseThrow())
                .add(MunicipalityMap.class, MunicipalityMap.of(MunicipalityRegister.none(), Object::new))
                .add(Correspondence.class, COMPARABILITY.correspondences().get(0))
                .add(CrosswalkLink.class, CROSSWALK.links().get(0))
                .add(Crosswalks.class, Crosswalks.builtIn())
                .add(EvaluationBuilder.class, Evaluation.builder(SMALL))
                .add(Observations.class, NOW.observations())
                .add(Scorer.class, Scorer.strict())
                .add(DisclosurePolicy.class, DisclosurePolicy.none())
                .add(Distribution.class, Distribution.of(10, 1))
                .add(Figure.class, Figure.of(Ratio.ONE))
                .add(SelectedEvaluations.class, SelectedEvaluations.of(List.of(SCORECARD), POPULATION))
                .add(BenchmarkAccumulator.class, BenchmarkAccumulator.of(POPULATION))
                .add(BenchmarkGroupsAccumulator.class, BenchmarkGroupsAccumulator.of(POPULATION, COUNTY))
                .add(GroupAttribute.class, COUNTY)
                .add(PointsCount.class, new PointsCount(CriterionCode.TOTAL, 1, 1))
                .add(PopulationBuilder.class, Population.builder(SMALL, RepeatPolicy.ALL))
                .add(ComparisonSettingsBuilder.class, ComparisonSettings.builder(SubjectInclusion.INCLUDED))
                .add(HighlightRuleBuilder.class, HighlightRule.builder(HighlightRule.Basis.RELATIVE, Level.AREA))
                .add(ActionBuilder.class, ACTION)
                .add(PlanBuilder.class, Plan.builder(NOW.subject()))
                .add(RelativeStandings.class, RelativeStandings.of(BEFORE, COMPARISON))
                .add(Targets.class, Targets.of(SMALL, Map.of("1", 10)))
                .add(InvalidDocumentException.class, invalid)
                .add(InvalidLine.class, new InvalidLine(1, invalid))
                .add(OnInvalidLine.class, OnInvalidLine.stop())
                .add(JsonLimits.class, JsonLimits.standard())
                .add(Format.class, Format.EVALUATION)
                .add(KompassJson.class, KompassJson.standard())
                .add(EvaluationLines.class, KompassJson.standard().lines())
                .add(Cell.class, cell.cell())
                .add(CellViolation.class, cell)
                .add(Dialect.class, Dialect.TSV)
                .add(KompassTables.class, KompassTables.standard())
                .add(MissingSymbols.class, MissingSymbols.ssb())
                .add(Table.class, Table.of(TableForm.WIDE, List.of(NOW), "en"))
                .add(TableLimits.class, TableLimits.standard())
                .add(TableSettings.class, TableSettings.standard())
                .add(TableSettingsBuilder.class, TableSettings.builder())
                .add(Report.class, REPORT)
                .add(ReportBuilder.class, Report.builder(NOW))
                .add(Section.class, REPORT.sections().get(0))
                .add(Text.class, REPORT.title())
                .add(HtmlRenderer.class, HtmlRenderer.standard())
                .add(SvgRenderer.class, SvgRenderer.of(Layout.WIDE))
                .values;
    }

    private static PlanStatus planStatus() {
        return PlanStatus.of(PLAN, EARLIER, NOW.evaluated());
    }

    private static Recurrence recurrence() {
        Finding finding =
                Finding.of(FindingKind.IMPROVEMENT, CriterionCode.TOTAL, LocalizedText.of("en", "More dialogue"));
        return History.of(List.of(
                        EARLIER.toBuilder().addFinding(finding.withId("i-9")).build(),
                        NOW.toBuilder().addFinding(finding.withRefersTo("i-9")).build()))
                .recurring()
                .get(0);
    }

    private static PopulationChange populationChange() {
        return PopulationChange.between(List.of(Scorer.strict().score(EARLIER)), List.of(SCORECARD), "total");
    }

    /** {@return types that are refused, and of which there is no value, or none that a test can make easily} */
    public static Set<Class<?>> refusedWithoutExample() {
        return Set.of(
                CountryCode.class,
                ExactNumber.class,
                Identified.class,
                InvalidInputException.class,
                Limits.class,
                Quoted.class,
                Violations.class,
                Rule.class,
                DuplicateRevisionException.class,
                InvalidCatalogueException.class,
                UnknownCriterionException.class,
                UnknownRevisionException.class,
                InvalidCrosswalkException.class,
                EvaluationValidator.class,
                PlanValidator.class,
                InvalidPlanException.class,
                IncomparableRevisionsException.class,
                IncomparableScoresException.class,
                InvalidEvaluationException.class,
                UnknownScoreException.class,
                UnavailableFigureException.class,
                AmbiguousRepeatsException.class,
                IncompatibleBenchmarksException.class,
                InvalidCountsException.class,
                UnavailableGroupException.class,
                OverlappingBenchmarksException.class,
                RepeatedMunicipalitiesException.class,
                AmbiguousMunicipalityException.class,
                ConflictingMunicipalitiesException.class,
                SubjectInclusionException.class,
                InvalidTableException.class,
                Scenario.class,
                UnorderedEvaluationsException.class,
                Block.class,
                Block.Heading.class,
                Block.Paragraph.class,
                Block.Notice.class,
                Block.KeyFigure.class,
                Block.Items.class,
                Block.Sources.class,
                Block.SideBySide.class,
                Block.Tabular.class,
                Block.Graphic.class,
                Chart.class,
                Chart.Mark.class,
                Chart.Moment.class,
                Chart.Areas.class,
                Chart.Profile.class,
                Chart.Position.class,
                Chart.History.class,
                DataTable.class,
                DataTable.Column.class,
                DataTable.Row.class,
                MarkdownRenderer.class);
    }

    /**
     * Returns the document of a value.
     *
     * @param example the value
     * @return the document as {@code KompassJson} writes it, or empty if there is no format for it
     */
    public static Optional<String> document(Object example) {
        KompassJson json = KompassJson.standard();
        for (Format<?> format : Format.all()) {
            if (format.type().isInstance(example)) {
                return Optional.of(written(json, format, example));
            }
        }
        return Optional.empty();
    }

    private static <T> String written(KompassJson json, Format<T> format, Object example) {
        return json.write(format, format.type().cast(example));
    }
}
