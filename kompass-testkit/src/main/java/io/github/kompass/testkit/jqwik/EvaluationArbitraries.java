package io.github.kompass.testkit.jqwik;

import io.github.kompass.catalogue.Catalogue;
import io.github.kompass.catalogue.Criterion;
import io.github.kompass.evaluation.Evaluation;
import io.github.kompass.evaluation.Evidence;
import io.github.kompass.evaluation.EvidenceKind;
import io.github.kompass.evaluation.Finding;
import io.github.kompass.evaluation.FindingKind;
import io.github.kompass.evaluation.Missing;
import io.github.kompass.evaluation.Municipality;
import io.github.kompass.evaluation.Observations;
import io.github.kompass.value.DateRange;
import io.github.kompass.value.PartialDate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Draws valid evaluations: first what is true, then what is told of it. */
final class EvaluationArbitraries {

    private static final Optional<Missing> POINTS = Optional.empty();
    private static final Optional<Missing> NOTHING = Optional.of(Missing.NOT_REPORTED);
    private static final Optional<Missing> NOT_APPLICABLE = Optional.of(Missing.NOT_APPLICABLE);

    private EvaluationArbitraries() {}

    static Arbitrary<Evaluation> complete(Catalogue catalogue) {
        return evaluations(catalogue, drafts(catalogue, tellingEveryLeaf(catalogue)));
    }

    static Arbitrary<Evaluation> partial(Catalogue catalogue) {
        return evaluations(catalogue, drafts(catalogue));
    }

    private static Arbitrary<Evaluation> evaluations(Catalogue catalogue, Arbitrary<Draft> drafts) {
        return Combinators.combine(headers(catalogue), drafts)
                .as((header, draft) -> with(header, draft.observations()))
                .withoutEdgeCases();
    }

    static Evaluation with(Evaluation header, Observations observations) {
        return header.toBuilder().observations(observations).build();
    }

    static Arbitrary<Draft> drafts(Catalogue catalogue) {
        return drafts(catalogue, telling(catalogue));
    }

    static Arbitrary<Draft> drafts(Catalogue catalogue, Arbitrary<List<Optional<Missing>>> telling) {
        return Combinators.combine(points(catalogue), telling)
                .as((points, told) -> Draft.of(catalogue, points, told))
                .withoutEdgeCases();
    }

    /** What each leaf has: now and then nothing, or the maximum, everywhere. */
    private static Arbitrary<List<Integer>> points(Catalogue catalogue) {
        List<Integer> maxima = catalogue.leaves().stream().map(Criterion::max).toList();
        List<Arbitrary<Integer>> each = maxima.stream()
                .<Arbitrary<Integer>>map(max -> Arbitraries.integers().between(0, max))
                .toList();
        return Arbitraries.frequencyOf(
                Tuple.of(8, Combinators.combine(each).as(points -> points)),
                Tuple.of(1, Arbitraries.just(Collections.nCopies(maxima.size(), 0))),
                Tuple.of(1, Arbitraries.just(maxima)));
    }

    /** Of what points are told, and of what a reason why not. */
    private static Arbitrary<List<Optional<Missing>>> telling(Catalogue catalogue) {
        int size = catalogue.criteria().size();
        Arbitrary<Optional<Missing>> reason = Arbitraries.of(Missing.values()).map(Optional::of);
        Arbitrary<Optional<Missing>> some = telling(6, 8);
        Arbitrary<Optional<Missing>> most = telling(4, 24);
        return Arbitraries.frequencyOf(
                Tuple.of(4, some.list().ofSize(size)),
                Tuple.of(3, most.list().ofSize(size)),
                Tuple.of(2, tellingToLevel(catalogue)),
                Tuple.of(1, reason.list().ofSize(size)),
                Tuple.of(1, Arbitraries.just(Collections.nCopies(size, NOTHING))),
                Tuple.of(1, Arbitraries.just(Collections.nCopies(size, NOT_APPLICABLE))));
    }

    /** Nothing and points in these parts, and each reason why not once. */
    private static Arbitrary<Optional<Missing>> telling(int nothing, int points) {
        return Arbitraries.frequency(
                Tuple.of(nothing, NOTHING),
                Tuple.of(points, POINTS),
                Tuple.of(1, Optional.of(Missing.NOT_ASSESSED)),
                Tuple.of(1, NOT_APPLICABLE),
                Tuple.of(1, Optional.of(Missing.SUPPRESSED)));
    }

    /** All points down to some level, as most evaluations are published. */
    static Arbitrary<List<Optional<Missing>>> tellingToLevel(Catalogue catalogue) {
        return Arbitraries.integers()
                .between(0, catalogue.detail().depth())
                .map(depth -> catalogue.criteria().stream()
                        .map(criterion -> criterion.level().depth() <= depth ? POINTS : NOTHING)
                        .toList());
    }

    /** The points of every leaf, and of some sums. */
    private static Arbitrary<List<Optional<Missing>>> tellingEveryLeaf(Catalogue catalogue) {
        return Arbitraries.of(NOTHING, POINTS)
                .list()
                .ofSize(catalogue.criteria().size())
                .map(sums -> IntStream.range(0, sums.size())
                        .mapToObj(i -> catalogue.criteria().get(i).isLeaf() ? POINTS : sums.get(i))
                        .toList());
    }

    /** Evaluations that report no points yet: by a municipality of the catalogue's country, while it was in use. */
    static Arbitrary<Evaluation> headers(Catalogue catalogue) {
        Arbitrary<Municipality> municipalities =
                catalogue.country().map(Values::municipalities).orElseGet(Values::municipalities);
        return Combinators.combine(
                        municipalities,
                        dates(catalogue),
                        findings(catalogue).list().ofMaxSize(2),
                        evidence().list().ofMaxSize(2),
                        Texts.sources().list().ofMaxSize(2))
                .as((municipality, date, findings, evidence, sources) -> Evaluation.builder()
                        .municipality(municipality)
                        .evaluated(date)
                        .observations(Observations.builder(catalogue).build())
                        .findings(findings)
                        .evidence(evidence)
                        .sources(sources)
                        .build());
    }

    private static Arbitrary<PartialDate> dates(Catalogue catalogue) {
        return catalogue.inUse().map(EvaluationArbitraries::within).orElseGet(Values::dates);
    }

    private static Arbitrary<PartialDate> within(DateRange span) {
        LocalDate last = span.end()
                .map(PartialDate::latest)
                .orElseGet(() -> span.start().latest().plusYears(10));
        return Values.dates(span.start().earliest(), last);
    }

    static Arbitrary<Finding> findings(Catalogue catalogue) {
        return Combinators.combine(
                        Arbitraries.of(FindingKind.values()), Arbitraries.of(catalogue.criteria()), Texts.localized())
                .as((kind, criterion, text) -> Finding.of(kind, criterion.code(), text));
    }

    private static Arbitrary<Evidence> evidence() {
        return Combinators.combine(
                        Arbitraries.of(EvidenceKind.values()),
                        Arbitraries.integers().between(0, 60).optional(0.5))
                .as((kind, count) ->
                        count.map(number -> Evidence.of(kind, number)).orElseGet(() -> Evidence.of(kind)));
    }
}
