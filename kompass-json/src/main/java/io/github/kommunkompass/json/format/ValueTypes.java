package io.github.kommunkompass.json.format;

import io.github.kommunkompass.benchmark.BenchmarkMember;
import io.github.kommunkompass.benchmark.MemberEvaluation;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.CriterionGroup;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.HighlightRule;
import io.github.kommunkompass.comparison.Highlights;
import io.github.kommunkompass.comparison.ImprovementPotential;
import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.evaluation.Evidence;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.evaluation.Points;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.json.document.ComparisonDocument;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.json.shape.DocumentShape;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.PlannedPoints;
import io.github.kommunkompass.progress.ActionFollowUp;
import io.github.kommunkompass.progress.Change;
import io.github.kommunkompass.progress.FollowUp;
import io.github.kommunkompass.progress.PopulationChange;
import io.github.kommunkompass.progress.ProgressBreakdown;
import io.github.kommunkompass.progress.RatePerYear;
import io.github.kommunkompass.progress.Recurrence;
import io.github.kommunkompass.progress.ThemeScores;
import io.github.kommunkompass.revision.CatalogueChange;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.ComparabilityReason;
import io.github.kommunkompass.revision.ComparabilityStatement;
import io.github.kommunkompass.revision.CrosswalkAuthority;
import io.github.kommunkompass.revision.Theme;
import io.github.kommunkompass.scoring.Explanation;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.statistics.Rank;
import io.github.kommunkompass.statistics.Statistics;
import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.Identified;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import io.github.kommunkompass.value.SquareRoot;
import io.github.kommunkompass.value.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The types of Kompass and the shapes in which an application's mapper reads and writes them. A type that is not here is
 * refused. Immutable and thread-safe.
 */
public final class ValueTypes {

    private static final String ROOT = "io.github.kommunkompass.";

    /** The exported packages of both modules. Applications and the testkit have other packages. */
    private static final Set<String> PACKAGES = Set.of(
            ROOT + "value",
            ROOT + "catalogue",
            ROOT + "revision",
            ROOT + "municipality",
            ROOT + "evaluation",
            ROOT + "scoring",
            ROOT + "statistics",
            ROOT + "plan",
            ROOT + "benchmark",
            ROOT + "comparison",
            ROOT + "progress",
            ROOT + "report",
            ROOT + "json.document",
            ROOT + "json.line",
            ROOT + "json",
            ROOT + "json.jackson2",
            ROOT + "json.jackson3",
            ROOT + "table",
            ROOT + "render");

    /** A type and its shape. */
    public record ValueType<T>(Class<T> type, Shape<T> shape, boolean isReadable) {

        /** {@return the shape as a string, which may also be the name of a member, or empty if it has another form} */
        public Optional<StringShape<T>> string() {
            return shape instanceof StringShape<T> string ? Optional.of(string) : Optional.empty();
        }
    }

    private static final List<ValueType<?>> ALL = all();

    private ValueTypes() {}

    private static List<ValueType<?>> all() {
        List<ValueType<?>> all = new ArrayList<>();
        for (DocumentShape<?> document : Documents.all()) {
            all.add(of(document));
        }
        all.add(written(Comparison.class, Documents.COMPARISON.written(ComparisonDocument::of)));
        all.addAll(words());
        all.addAll(values());
        all.addAll(results());
        return List.copyOf(all);
    }

    private static <T> ValueType<T> of(DocumentShape<T> document) {
        return new ValueType<>(document.type(), document, document.isReadable());
    }

    private static <T> ValueType<T> read(Class<T> type, Shape<T> shape) {
        return new ValueType<>(type, shape, true);
    }

    private static <T> ValueType<T> written(Class<T> type, Shape<T> shape) {
        return new ValueType<>(type, shape, false);
    }

    /** Values of one word. */
    private static List<ValueType<?>> words() {
        return List.of(
                read(CriterionCode.class, Common.CODE),
                read(RevisionId.class, Common.REVISION),
                read(PartialDate.class, Common.DATE),
                read(Level.class, Common.LEVEL),
                read(MunicipalityRegister.class, Common.REGISTER),
                read(Source.class, Common.SOURCE));
    }

    /** Values that users build. */
    private static List<ValueType<?>> values() {
        return List.of(
                read(Municipality.class, MunicipalityShape.MUNICIPALITY),
                read(BenchmarkMember.class, MemberShape.MEMBER),
                read(MemberEvaluation.class, MemberShape.EvaluationsShape.EVALUATIONS),
                read(LocalizedText.class, Common.TEXT),
                read(DateRange.class, SpanShape.SPAN),
                read(Ratio.class, RatioShape.RATIO),
                read(Points.class, ObservationShape.POINTS),
                read(Finding.class, FindingShape.FINDING),
                read(Evidence.class, EvidenceShape.EVIDENCE),
                read(Action.class, ActionShape.ACTION),
                read(Population.class, PopulationShape.POPULATION),
                read(ComparisonSettings.class, ComparisonShape.SettingsShape.SETTINGS),
                read(HighlightRule.class, HighlightsShape.RuleShape.RULE),
                read(CrosswalkAuthority.class, AuthorityShape.AUTHORITY));
    }

    /** Parts of results. */
    private static List<ValueType<?>> results() {
        return List.of(
                written(Observation.class, ObservationShape.OBSERVATION),
                written(Reference.class, Documents.BENCHMARK_OR_REFERENCE),
                written(Subject.class, SubjectShape.SUBJECT),
                written(Criterion.class, CriterionShape.CRITERION.written(CriterionShape.Draft::of)),
                written(CriterionGroup.class, CatalogueShape.GROUP),
                written(Score.class, ScoreShape.SCORE),
                written(Rank.class, FigureShapes.PLACE),
                written(SquareRoot.class, FigureShapes.ROOT),
                written(Statistics.class, SummaryShape.StatisticsShape.STATISTICS),
                written(Standing.class, ComparisonShape.StandingShape.STANDING),
                written(Highlights.class, HighlightsShape.HIGHLIGHTS),
                written(Highlights.Highlight.class, HighlightsShape.HighlightShape.HIGHLIGHT),
                written(ImprovementPotential.class, PotentialShape.POTENTIAL),
                written(Ranking.Place.class, RankingShape.PlaceShape.PLACE),
                written(Ranking.Unranked.class, RankingShape.UnrankedShape.UNRANKED),
                written(Neighbours.Neighbour.class, NeighboursShape.NeighbourShape.NEIGHBOUR),
                written(PopulationChange.Move.class, MovesShape.MoveShape.MOVE),
                written(Explanation.class, ExplanationShape.ExplainedShape.EXPLANATION),
                written(CatalogueChange.class, DiffShape.ChangeShape.CHANGE),
                written(Comparability.class, ComparabilityShape.OF_CATALOGUES),
                written(ComparabilityReason.class, ComparabilityShape.REASON),
                written(ComparabilityStatement.class, ComparabilityShape.StatementShape.STATEMENT),
                written(Theme.class, DiffShape.ThemeShape.THEME),
                written(ThemeScores.class, ProgressShape.ThemeShape.THEME),
                written(RatePerYear.class, ProgressShape.RateShape.RATE),
                written(Change.class, ProgressShape.ChangeShape.CHANGE),
                written(ProgressBreakdown.class, ProgressShape.BreakdownShape.BREAKDOWN),
                written(FollowUp.class, ProgressShape.FollowUpShape.FOLLOW_UP),
                written(ActionFollowUp.class, ProgressShape.ActionFollowUpShape.ACTION),
                written(Recurrence.class, HistoryShape.RecurrenceShape.RECURRENCE),
                written(PlannedPoints.class, PlanStatusShape.PlannedPointsShape.PLANNED),
                written(JsonPath.class, ViolationShape.PATH),
                written(Position.class, ViolationShape.POSITION),
                written(Violation.class, ViolationShape.VIOLATION),
                written(LocatedViolation.class, ViolationShape.LOCATED));
    }

    /** Returns whether a type is one of Kompass, which a mapper must not read and write by its own rules. */
    public static boolean isOwn(Class<?> type) {
        return PACKAGES.contains(type.getPackageName()) && !type.isArray();
    }

    /** Finds the shape of a type, or of the type that a hidden class implements. */
    public static Optional<ValueType<?>> find(Class<?> type) {
        if (!isOwn(type)) {
            return Optional.empty();
        }
        return word(type)
                .or(() -> ALL.stream()
                        .filter(value -> value.type().isAssignableFrom(type))
                        .findFirst());
    }

    /** Returns why a value is not written. */
    public static String notWritten(Class<?> type) {
        return "found the type " + name(type) + ", expected one that has a form in JSON";
    }

    /** Returns why a value is not read. */
    public static String notRead(Class<?> type) {
        return "found the type " + name(type) + (find(type).isPresent() ? ", which is only written" : "")
                + ", expected one that is read from JSON";
    }

    /** Returns why a value is not written as, or read from, the name of a member. */
    public static String noKey(Class<?> type) {
        return "found the type " + name(type) + " for the keys of a map, expected one whose form is a string";
    }

    /** Returns the name of a class without its package, and of a nested class with that of the outer class. */
    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    /** Returns the shape of a constant, whose class may be a subclass of its enum. */
    private static Optional<ValueType<?>> word(Class<?> type) {
        return Stream.<Class<?>>of(type, type.getSuperclass() == null ? Object.class : type.getSuperclass())
                .filter(one -> one.isEnum() && Identified.class.isAssignableFrom(one))
                .<ValueType<?>>map(ValueTypes::ofConstants)
                .findFirst();
    }

    @SuppressWarnings("unchecked") // The class is one of an enum whose constants are identified.
    private static <E extends Identified> ValueType<E> ofConstants(Class<?> type) {
        Class<E> constants = (Class<E>) type;
        return read(constants, StringShape.words(List.of(constants.getEnumConstants())));
    }
}
