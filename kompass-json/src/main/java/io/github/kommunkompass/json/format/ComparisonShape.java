package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.ComparisonSettingsBuilder;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.json.document.ComparisonDocument;
import io.github.kommunkompass.json.shape.BoolShape;
import io.github.kommunkompass.json.shape.ChoiceShape;
import io.github.kommunkompass.json.shape.DecimalShape;
import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.json.shape.ObjectShape;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.json.shape.WrittenDocument;
import io.github.kommunkompass.json.shape.WrittenObject;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.PercentileRankMethod;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.statistics.QuartileGroup;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.Ratio;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code kompass/comparison/1}. */
final class ComparisonShape extends WrittenDocument<ComparisonDocument> {

    ComparisonShape() {
        super(
                "comparison",
                ComparisonDocument.class,
                "Comparison",
                "The comparison of an evaluation with a reference, at each criterion with points in both.");
        required(
                "subject",
                SubjectShape.SUBJECT,
                document -> document.comparison().subject());
        required("reference", ReferenceSummary.REFERENCE, ComparisonDocument::comparison)
                .described("A benchmark or published means.");
        optional(
                        "subjectIncluded",
                        BoolShape.BOOL,
                        document -> included(document.comparison().settings().subject()))
                .described("Whether the figures of the reference include the subject. Omitted if it is not stated.");
        required(
                "settings",
                SettingsShape.SETTINGS,
                document -> document.comparison().settings());
        required("standings", Common.byCode(StandingShape.STANDING), ComparisonShape::standings)
                .described("The standings, by the code of a criterion.");
        optional(
                        "unavailable",
                        REASONS,
                        document -> reasons(document.comparison().unavailable()))
                .described("The reasons why standings are unavailable, by the code of a criterion.");
        optional("highlights", HighlightsShape.HIGHLIGHTS, ComparisonDocument::highlights);
        optional("potential", PotentialShape.POTENTIAL, ComparisonDocument::potential);
    }

    /** Reasons by the code of a criterion. */
    static final Shape<Map<CriterionCode, UnavailableReason>> REASONS = Common.byCode(FigureShapes.REASON);

    /** Returns reasons by code, or empty if there are none. */
    static Optional<Map<CriterionCode, UnavailableReason>> reasons(Map<Criterion, UnavailableReason> reasons) {
        return Optional.of(Common.withKeys(reasons, Criterion::code)).filter(all -> !all.isEmpty());
    }

    private static Optional<Boolean> included(SubjectInclusion inclusion) {
        return inclusion == SubjectInclusion.UNSTATED
                ? Optional.empty()
                : Optional.of(inclusion == SubjectInclusion.INCLUDED);
    }

    private static Map<CriterionCode, Standing> standings(ComparisonDocument document) {
        Map<CriterionCode, Standing> standings = new LinkedHashMap<>();
        document.comparison()
                .standings()
                .forEach(standing -> standings.put(standing.criterion().code(), standing));
        return standings;
    }

    /** A reference, without its figures. */
    private static final class ReferenceSummary {

        static final Shape<Comparison> REFERENCE = new ChoiceShape<>(
                comparison -> comparison.reference().benchmark().isPresent(),
                new OfBenchmark(),
                new OfMeans().written(comparison -> (PublishedFigures) comparison.reference()));

        private static final class OfBenchmark extends WrittenObject<Comparison> {
            OfBenchmark() {
                required(
                        "population",
                        PopulationShape.POPULATION,
                        comparison ->
                                comparison.reference().benchmark().orElseThrow().population());
                required("evaluations", GroupSize.GROUP_SIZE, comparison -> size(comparison, comparison.evaluations()));
                required(
                        "municipalities",
                        GroupSize.GROUP_SIZE,
                        comparison -> size(comparison, comparison.municipalities()));
            }

            private static GroupSize size(Comparison comparison, Figure<Long> number) {
                return GroupSize.of(number, comparison.settings().disclosure()).value();
            }
        }

        private static final class OfMeans extends WrittenObject<PublishedFigures> {
            OfMeans() {
                required("revision", Common.CATALOGUE, PublishedFigures::catalogue);
                required("label", StringShape.text(Limits.NAME_LENGTH), PublishedFigures::label);
                unlessEmpty("sources", Common.SOURCES, PublishedFigures::sources);
            }
        }
    }

    /** The settings of a comparison. */
    static final class SettingsShape extends ObjectShape<ComparisonSettings> {

        static final SettingsShape SETTINGS = new SettingsShape();

        private final Member<ComparisonSettings, SubjectInclusion> subject = required(
                        "subject", Common.words(SubjectInclusion.values()), ComparisonSettings::subject)
                .described("Whether the subject is part of the reference: included in its figures, excluded from them,"
                        + " not a member, or not stated.");
        private final Member<ComparisonSettings, Ratio> quantile = required(
                        "quantile", RatioShape.RATIO, ComparisonSettings::quantile)
                .described("A probability from 0 to 1.");
        private final Member<ComparisonSettings, Integer> quantileType = required(
                "quantileType",
                FigureShapes.QUANTILE_TYPE_NUMBER,
                settings -> settings.quantileType().number());
        private final Member<ComparisonSettings, TiePolicy> ties =
                required("ties", FigureShapes.TIES, ComparisonSettings::ties);
        private final Member<ComparisonSettings, PercentileRankMethod> percentileRank = required(
                        "percentileRank",
                        Common.words(PercentileRankMethod.values()),
                        ComparisonSettings::percentileRank)
                .described(
                        "The definition of the percentile rank, where n is the number of evaluations, L of them have fewer"
                                + " points than the subject and E have as many: strict is L / n, weak (L + E) / n, mean"
                                + " (L + E / 2) / n, inclusive L / (n - 1), exclusive (L + 1) / (n + 1).");
        private final Member<ComparisonSettings, Integer> minimumShown = optional(
                "minimumShown",
                FigureShapes.MINIMUM_SHOWN,
                settings -> Common.boxed(settings.disclosure().minimum()));

        private SettingsShape() {}

        @Override
        protected @Nullable ComparisonSettings make(Members read) {
            ComparisonSettingsBuilder settings =
                    ComparisonSettings.builder(read.get(subject, SubjectInclusion.UNSTATED));
            read.find(quantileType).ifPresent(number -> settings.quantileType(QuantileType.of(number)));
            read.find(ties).ifPresent(settings::ties);
            read.find(percentileRank).ifPresent(settings::percentileRank);
            read.find(minimumShown).ifPresent(number -> settings.disclosure(DisclosurePolicy.minimum(number)));
            read.find(quantile).ifPresent(settings::quantile);
            return read.made(quantile, settings::build);
        }
    }

    /** The standing of the subject at one criterion. */
    static final class StandingShape extends WrittenObject<Standing> {

        static final Shape<Standing> STANDING = new StandingShape()
                .described(
                        "The position of the subject relative to the reference, for one criterion. Each figure is present,"
                                + " or its reason is in unavailable.")
                .named("standing");

        private StandingShape() {
            required("points", Common.POINTS, Standing::points);
            figure("n", GroupSize.GROUP_SIZE, standing -> GroupSize.of(standing.n(), standing.disclosure()))
                    .described("The number of evaluations of the reference's figures.");
            figure("mean", RatioShape.RATIO, Standing::mean);
            figure("gap", RatioShape.RATIO, Standing::gap).described("The points minus the mean.");
            figure("gapShare", RatioShape.RATIO, Standing::gapShare).described("The gap as a share of the maximum.");
            figure("median", RatioShape.RATIO, Standing::median);
            figure("gapToMedian", RatioShape.RATIO, Standing::gapToMedian);
            figure("quantile", RatioShape.RATIO, Standing::quantile).described("The quantile of the settings.");
            figure("gapToQuantile", RatioShape.RATIO, Standing::gapToQuantile);
            figure("z", FigureShapes.root(DecimalShape.any()), Standing::z)
                    .described("The gap in standard deviations of the sample.");
            figure("robustZ", RatioShape.RATIO, Standing::robustZ)
                    .described("The gap to the median, divided by 1.4826 times the median absolute deviation.");
            figure("rank", FigureShapes.PLACE, Standing::rank);
            figure("percentileRank", RatioShape.RATIO, Standing::percentileRank)
                    .described(
                            "The percentile rank by the definition of the settings: a share from 0 to 1, not a percentage.");
            figure("quarter", Common.words(QuartileGroup.values()), Standing::quartileGroup);
            reasons(FigureShapes.REASON)
                    .described("The reasons why figures are unavailable, by the name of the figure.");
        }
    }
}
