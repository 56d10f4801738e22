package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Evidence;
import io.github.kommunkompass.evaluation.EvidenceKind;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Generates valid evaluations: first the true points, then which of them are reported. */
final class EvaluationArbitraries {

    /** Draws the greatest number, which can become smaller when it shrinks. */
    private static final RandomDistribution GREATEST = (size, least, greatest, center) -> random -> greatest;

    private static final Optional<Missing> POINTS = Optional.empty();
    private static final Optional<Missing> NOTHING = Optional.of(Missing.NOT_REPORTED);
    private static final Optional<Missing> NOT_APPLICABLE = Optional.of(Missing.NOT_APPLICABLE);

    private final Catalogue catalogue;
    private final EvaluationArbitrary.Reported reported;
    private final boolean isBare;
    private final Optional<Arbitrary<Municipality>> municipalities;
    private final Optional<Arbitrary<PartialDate>> dates;

    EvaluationArbitraries(
            Catalogue catalogue,
            EvaluationArbitrary.Reported reported,
            boolean isBare,
            Optional<Arbitrary<Municipality>> municipalities,
            Optional<Arbitrary<PartialDate>> dates) {
        this.catalogue = catalogue;
        this.reported = reported;
        this.isBare = isBare;
        this.municipalities = municipalities;
        this.dates = dates;
    }

    Arbitrary<Evaluation> evaluations() {
        Arbitrary<Evaluation> headers = isBare ? bareHeaders() : headers();
        Arbitrary<Evaluation> evaluations = Combinators.combine(headers, drafts(catalogue, missing()))
                .as((header, draft) -> draft.evaluation(header));
        return municipalities.isPresent() || dates.isPresent()
                ? evaluations.withoutEdgeCases()
                : Edges.in(evaluations, List.of(least()));
    }

    private Arbitrary<List<Optional<Missing>>> missing() {
        return switch (reported) {
            case ANYTHING -> missing(catalogue);
            case EVERY_LEAF -> missingSums(catalogue);
            case TOTAL_ONLY -> Arbitraries.just(missingBelowLevel(catalogue, 0));
        };
    }

    /** Returns the edge case: zero points where points are reported. */
    private Evaluation least() {
        Evaluation nothing = Evaluation.builder(catalogue)
                .municipality(Municipality.of("Edge", catalogue.country().orElse("SE")))
                .evaluated(catalogue.inUse().map(DateRange::from).orElse(PartialDate.of(2022)))
                .build();
        List<Integer> zeros = Collections.nCopies(catalogue.leaves().size(), 0);
        return switch (reported) {
            case ANYTHING -> nothing;
            case EVERY_LEAF -> Draft.of(catalogue, zeros, allSumsMissing()).evaluation(nothing);
            case TOTAL_ONLY ->
                Draft.of(catalogue, zeros, missingBelowLevel(catalogue, 0)).evaluation(nothing);
        };
    }

    private List<Optional<Missing>> allSumsMissing() {
        return catalogue.criteria().stream()
                .map(criterion -> criterion.isLeaf() ? POINTS : NOTHING)
                .toList();
    }

    private Arbitrary<Evaluation> headers() {
        return Combinators.combine(
                        bareHeaders(),
                        Texts.localized().optional(0.3),
                        Texts.texts().list().ofMaxSize(2),
                        sections(),
                        findings(catalogue).list().ofMaxSize(2),
                        evidence().list().ofMaxSize(2),
                        Texts.sources().list().ofMaxSize(2))
                .as((bare, title, evaluators, sections, findings, evidence, sources) -> {
                    EvaluationBuilder header = bare.toBuilder()
                            .evaluators(evaluators)
                            .sections(sections)
                            .findings(withDistinctIds(findings))
                            .evidence(evidence)
                            .sources(sources);
                    title.ifPresent(header::title);
                    return header.build();
                });
    }

    private Arbitrary<Map<CriterionCode, LocalizedText>> sections() {
        return Arbitraries.maps(Arbitraries.of(catalogue.criteria()).map(Criterion::code), Texts.localized())
                .ofMaxSize(2);
    }

    /** Returns the findings, of which only the first keeps an id that several have. */
    static List<Finding> withDistinctIds(List<Finding> findings) {
        Set<String> ids = new HashSet<>();
        return findings.stream()
                .map(finding -> finding.id().filter(id -> !ids.add(id)).isEmpty()
                        ? finding
                        : Finding.of(finding.kind(), finding.criterion(), finding.text())
                                .withRefersTo(finding.refersTo()))
                .toList();
    }

    /** Returns evaluations with municipality and date only. */
    private Arbitrary<Evaluation> bareHeaders() {
        return Combinators.combine(
                        municipalities.orElseGet(() ->
                                catalogue.country().map(Values::municipalities).orElseGet(Values::municipalities)),
                        dates.orElseGet(() -> dates(catalogue)))
                .as((municipality, date) -> Evaluation.builder(catalogue)
                        .municipality(municipality)
                        .evaluated(date)
                        .build());
    }

    static Arbitrary<Draft> drafts(Catalogue catalogue) {
        return drafts(catalogue, missing(catalogue));
    }

    static Arbitrary<Draft> drafts(Catalogue catalogue, Arbitrary<List<Optional<Missing>>> missing) {
        return Combinators.combine(points(catalogue), missing)
                .as((points, reasons) -> Draft.of(catalogue, points, reasons))
                .withoutEdgeCases();
    }

    /** Returns points of each leaf, sometimes zero or the maximum for all. */
    private static Arbitrary<List<Integer>> points(Catalogue catalogue) {
        List<Integer> maxima = catalogue.leaves().stream().map(Criterion::max).toList();
        List<Arbitrary<Integer>> each = maxima.stream()
                .<Arbitrary<Integer>>map(max -> Arbitraries.integers().between(0, max))
                .toList();
        List<Arbitrary<Integer>> greatest = maxima.stream()
                .<Arbitrary<Integer>>map(
                        max -> Arbitraries.integers().between(0, max).withDistribution(GREATEST))
                .toList();
        return Arbitraries.frequencyOf(
                Tuple.of(8, Combinators.combine(each).as(points -> points)),
                Tuple.of(1, Arbitraries.just(Collections.nCopies(maxima.size(), 0))),
                Tuple.of(1, Combinators.combine(greatest).as(points -> points)));
    }

    /** Returns for each criterion the reason why its points are missing, or empty to report them. */
    private static Arbitrary<List<Optional<Missing>>> missing(Catalogue catalogue) {
        int size = catalogue.criteria().size();
        Arbitrary<Optional<Missing>> reason = Arbitraries.of(Missing.values()).map(Optional::of);
        Arbitrary<Optional<Missing>> some = missing(6, 8);
        Arbitrary<Optional<Missing>> most = missing(4, 24);
        return Arbitraries.frequencyOf(
                Tuple.of(4, some.list().ofSize(size)),
                Tuple.of(3, most.list().ofSize(size)),
                Tuple.of(2, missingBelowLevel(catalogue)),
                Tuple.of(1, reason.list().ofSize(size)),
                Tuple.of(1, Arbitraries.just(Collections.nCopies(size, NOTHING))),
                Tuple.of(1, Arbitraries.just(Collections.nCopies(size, NOT_APPLICABLE))));
    }

    /** Returns no report and points with these weights, and each other reason with the weight 1. */
    private static Arbitrary<Optional<Missing>> missing(int nothing, int points) {
        return Arbitraries.frequency(
                Tuple.of(nothing, NOTHING),
                Tuple.of(points, POINTS),
                Tuple.of(1, Optional.of(Missing.NOT_ASSESSED)),
                Tuple.of(1, NOT_APPLICABLE),
                Tuple.of(1, Optional.of(Missing.SUPPRESSED)));
    }

    /** Reports all points down to a level, as most evaluations are published. */
    static Arbitrary<List<Optional<Missing>>> missingBelowLevel(Catalogue catalogue) {
        return Arbitraries.integers()
                .between(0, catalogue.deepestLevel().depth())
                .map(depth -> missingBelowLevel(catalogue, depth));
    }

    private static List<Optional<Missing>> missingBelowLevel(Catalogue catalogue, int depth) {
        return catalogue.criteria().stream()
                .map(criterion -> criterion.level().depth() <= depth ? POINTS : NOTHING)
                .toList();
    }

    /** Reports the points of every leaf, and of some sums. */
    private static Arbitrary<List<Optional<Missing>>> missingSums(Catalogue catalogue) {
        return Arbitraries.of(NOTHING, POINTS)
                .list()
                .ofSize(catalogue.criteria().size())
                .map(sums -> IntStream.range(0, sums.size())
                        .mapToObj(i -> catalogue.criteria().get(i).isLeaf() ? POINTS : sums.get(i))
                        .toList());
    }

    /** Returns evaluations without points, of the catalogue's country and within its period of use. */
    static Arbitrary<Evaluation> headers(Catalogue catalogue) {
        return new EvaluationArbitraries(
                        catalogue, EvaluationArbitrary.Reported.ANYTHING, false, Optional.empty(), Optional.empty())
                .headers();
    }

    private static Arbitrary<PartialDate> dates(Catalogue catalogue) {
        return catalogue.inUse().map(EvaluationArbitraries::within).orElseGet(Values::dates);
    }

    private static Arbitrary<PartialDate> within(DateRange span) {
        LocalDate last = span.to()
                .map(PartialDate::latest)
                .orElseGet(() -> span.from().latest().plusYears(10));
        return Values.dates(span.from().earliest(), last);
    }

    static Arbitrary<Finding> findings(Catalogue catalogue) {
        return Combinators.combine(
                        ids().optional(0.5),
                        Arbitraries.of(FindingKind.values()),
                        Arbitraries.of(catalogue.criteria()),
                        Texts.localized(),
                        ids().list().uniqueElements().ofMaxSize(2))
                .as((id, kind, criterion, text, refersTo) -> new Finding(id, kind, criterion.code(), text, refersTo));
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.of("1", "s-1-1", "i-1-1", "I-1-1", "a_b.c-d", "x".repeat(Limits.ID_LENGTH));
    }

    private static Arbitrary<Evidence> evidence() {
        Arbitrary<Evidence> counted = Combinators.combine(
                        Arbitraries.of(EvidenceKind.values()).filter(kind -> kind != EvidenceKind.INDICATOR),
                        Arbitraries.integers().between(0, 60).optional(0.5))
                .as((kind, count) ->
                        count.map(number -> Evidence.of(kind, number)).orElseGet(() -> Evidence.of(kind)));
        Arbitrary<Evidence> indicators = Combinators.combine(
                        Texts.localized(), Texts.texts().optional(0.5))
                .as((name, value) ->
                        value.map(text -> Evidence.indicator(name, text)).orElseGet(() -> Evidence.indicator(name)));
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(3, counted), Tuple.of(1, indicators)),
                        Texts.localized().optional(0.3))
                .as((evidence, note) -> note.map(evidence::withNote).orElse(evidence));
    }
}
