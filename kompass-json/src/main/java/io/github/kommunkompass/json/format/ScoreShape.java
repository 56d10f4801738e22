package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.shape.Input;
import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.json.shape.NumberShape;
import io.github.kommunkompass.json.shape.ObjectShape;
import io.github.kommunkompass.json.shape.Schema;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.WholeNumber;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A known or bounded score as written, whose ranges are checked with its criterion. */
final class ScoreShape extends ObjectShape<ScoreShape.Draft> {

    /** The parts of a score, valid or not. */
    record Draft(
            Optional<WholeNumber> points,
            Optional<WholeNumber> atLeast,
            Optional<WholeNumber> atMost,
            Optional<WholeNumber> max,
            Optional<Ratio> share,
            Optional<Ratio> completeness,
            boolean isKnown,
            boolean isReadable) {

        static final Draft NONE = new Draft(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);

        static Draft of(Score score) {
            boolean known = score.isKnown();
            Optional<WholeNumber> none = Optional.empty();
            return new Draft(
                    known ? Optional.of(WholeNumber.of(score.pointsOrThrow())) : none,
                    known ? none : Optional.of(WholeNumber.of(score.atLeast())),
                    known ? none : Optional.of(WholeNumber.of(score.atMost())),
                    Optional.of(WholeNumber.of(score.max())),
                    known ? score.share() : Optional.empty(),
                    score.completeness().filter(part -> !known || !part.equals(Ratio.ONE)),
                    known,
                    true);
        }
    }

    private static final Shape<WholeNumber> NUMBER = NumberShape.unchecked(0, Integer.MAX_VALUE);

    static final ScoreShape DRAFT = new ScoreShape();

    /** A score, which is written and not read. */
    static final Shape<Score> SCORE = DRAFT.written(Draft::of);

    private final Member<Draft, WholeNumber> points = optional("points", NUMBER, Draft::points);
    private final Member<Draft, WholeNumber> atLeast = optional("atLeast", NUMBER, Draft::atLeast);
    private final Member<Draft, WholeNumber> atMost = optional("atMost", NUMBER, Draft::atMost);
    private final Member<Draft, WholeNumber> max = optional("max", NUMBER, Draft::max);
    private final Member<Draft, Ratio> share = optional("share", RatioShape.RATIO, Draft::share);
    private final Member<Draft, Ratio> completeness =
            optional("completeness", RatioShape.RATIO.converted(ScoreShape::share, part -> part), Draft::completeness);

    private ScoreShape() {}

    private static @Nullable Ratio share(Ratio part, Input in) {
        if (part.signum() < 0 || part.compareTo(Ratio.ONE) > 0) {
            in.invalid(JsonRule.NUMBER_OUT_OF_RANGE, part.toString(), "a share from 0 to 1");
            return null;
        }
        return part;
    }

    @Override
    protected String expectedNames(Members read) {
        return read.has(points) ? "points, max, share, completeness" : "points, max, atLeast, atMost, completeness";
    }

    @Override
    protected Draft make(Members read) {
        boolean isKnown = read.has(points);
        read.require(max);
        if (isKnown) {
            read.require(share);
            read.refuse(atLeast, expectedNames(read));
            read.refuse(atMost, expectedNames(read));
        } else {
            read.require(atLeast);
            read.require(atMost);
            read.refuse(share, expectedNames(read));
        }
        return new Draft(
                read.find(points),
                read.find(atLeast),
                read.find(atMost),
                read.find(max),
                read.find(share),
                read.find(completeness),
                isKnown,
                !read.isInvalid(completeness));
    }

    /** Returns the score of a criterion, and reports why there is none, at the path of a member. */
    static @Nullable Score score(
            Draft draft,
            Catalogue catalogue,
            Criterion criterion,
            MissingPolicy policy,
            Function<String, JsonPath> path,
            Input in) {
        Integer max = max(draft, criterion, policy, path, in);
        return draft.isKnown()
                ? known(draft, max, catalogue, criterion, path, in)
                : bounded(draft, max, catalogue, criterion, path, in);
    }

    private static @Nullable Integer max(
            Draft draft, Criterion criterion, MissingPolicy policy, Function<String, JsonPath> path, Input in) {
        Integer max = within(draft.max(), draft.isKnown() ? 1 : 0, criterion.max(), "max", path, in);
        if (policy == MissingPolicy.STRICT && max != null && max != criterion.max()) {
            in.invalid(
                    path.apply("max"),
                    JsonRule.INCONSISTENT,
                    Integer.toString(max),
                    criterion.max() + ", the maximum under the strict policy");
        }
        return max;
    }

    /** Returns a number within a range. The path is made only if it is needed. */
    private static @Nullable Integer within(
            Optional<WholeNumber> number, int least, int most, String name, Function<String, JsonPath> path, Input in) {
        if (number.isEmpty()) {
            return null;
        }
        return number.get().isWithin(least, most)
                ? Integer.valueOf((int) number.get().toLong())
                : number.get().within(least, most, path.apply(name), in);
    }

    private static @Nullable Score known(
            Draft draft,
            @Nullable Integer max,
            Catalogue catalogue,
            Criterion criterion,
            Function<String, JsonPath> path,
            Input in) {
        Integer number = within(draft.points(), 0, max == null ? criterion.max() : max, "points", path, in);
        Ratio written = draft.share().orElse(null);
        if (max == null || number == null || written == null || !draft.isReadable()) {
            return null;
        }
        Ratio reached = Ratio.of(number, max);
        if (!reached.equals(written)) {
            in.invalid(
                    path.apply("share"),
                    JsonRule.INCONSISTENT,
                    written.toString(),
                    reached + ", the points divided by the maximum");
        }
        return Score.known(
                catalogue, criterion, number, max, draft.completeness().orElse(Ratio.ONE));
    }

    private static @Nullable Score bounded(
            Draft draft,
            @Nullable Integer max,
            Catalogue catalogue,
            Criterion criterion,
            Function<String, JsonPath> path,
            Input in) {
        int most = max == null ? criterion.max() : max;
        Integer atLeast = within(draft.atLeast(), 0, most, "atLeast", path, in);
        Integer atMost = within(draft.atMost(), atLeast == null ? 0 : atLeast, most, "atMost", path, in);
        if (max == null || atLeast == null || atMost == null || !draft.isReadable()) {
            return null;
        }
        return Score.bounded(catalogue, criterion, atLeast, atMost, max, draft.completeness());
    }

    @Override
    public Schema schema() {
        return Schema.any()
                .with(
                        "oneOf",
                        List.of(
                                Schema.reference("known", this::knownSchema),
                                Schema.reference("bounded", this::boundedSchema)));
    }

    private Schema knownSchema() {
        return schemaOf(List.of(points, max, share), List.of(completeness))
                .withProperty("max", NumberShape.between(1, Integer.MAX_VALUE).schema())
                .described("A score with known points. Completeness is 1 if it is omitted.");
    }

    private Schema boundedSchema() {
        return schemaOf(List.of(atLeast, atMost, max), List.of(completeness))
                .described(
                        "A score with unknown points, between the certain and the possible points. Without completeness,"
                                + " the criterion is not applicable.");
    }
}
