package io.github.kommunkompass.json.format;

import io.github.kommunkompass.benchmark.BenchmarkMember;
import io.github.kommunkompass.benchmark.MemberEvaluation;
import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.json.shape.ObjectShape;
import io.github.kommunkompass.json.shape.Schema;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A member of a benchmark: a municipality and its evaluations that count. */
final class MemberShape extends MunicipalityParts<BenchmarkMember> {

    static final Shape<BenchmarkMember> MEMBER = new MemberShape()
            .described("A municipality and its evaluations that count.")
            .named("member");

    private final Member<BenchmarkMember, List<Optional<MemberEvaluation>>> evaluations = required(
                    "evaluations",
                    ListShape.of(EvaluationsShape.EVALUATIONS.<Optional<MemberEvaluation>>converted(
                                    (evaluation, in) -> Optional.of(evaluation), Optional::orElseThrow))
                            .orElse(Optional.empty())
                            .with("minItems", 1),
                    member -> member.evaluations().stream().map(Optional::of).toList())
            .described("Its evaluations by date: one where the latest or earliest of each municipality counts.");

    private MemberShape() {
        super(BenchmarkMember::municipality);
    }

    @Override
    protected @Nullable BenchmarkMember make(Members read) {
        Municipality municipality = municipality(read);
        List<Optional<MemberEvaluation>> dated = read.get(evaluations);
        if (municipality == null || dated == null || dated.stream().anyMatch(Optional::isEmpty)) {
            return null;
        }
        return read.made(
                evaluations,
                () -> new BenchmarkMember(
                        municipality, dated.stream().flatMap(Optional::stream).toList()));
    }

    /** The evaluations of a member at one date. */
    static final class EvaluationsShape extends ObjectShape<MemberEvaluation> {

        static final Shape<MemberEvaluation> EVALUATIONS = new EvaluationsShape();

        private final Member<MemberEvaluation, PartialDate> evaluated =
                required("evaluated", Common.DATE, MemberEvaluation::evaluated);
        private final Member<MemberEvaluation, Long> count = optional(
                        "count",
                        Common.COUNT,
                        evaluation -> Optional.of(evaluation.count()).filter(number -> number > 1))
                .described(
                        "The number of evaluations of the date, if there are several, which only occurs where all count.");
        private final Member<MemberEvaluation, String> digest = optional(
                        "digest",
                        StringShape.any().withSchema(Schema.type("string").with("pattern", "^[0-9a-f]{16}$")),
                        MemberEvaluation::digest)
                .described(
                        "The first 16 hexadecimal digits of the SHA-256 of the points, one line for each criterion with"
                                + " known points, in catalogue order, such as 1.1=13, or 1.2=not-applicable. Only where one evaluation"
                                + " of each municipality counts.");

        @Override
        protected @Nullable MemberEvaluation make(Members read) {
            PartialDate date = read.get(evaluated);
            return date == null || read.isInvalid(count) || read.isInvalid(digest)
                    ? null
                    : read.made(
                            read.get(count) == null ? digest : count,
                            () -> new MemberEvaluation(date, read.get(count, 1L), read.find(digest)));
        }
    }
}
