package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.shape.DocumentShape;
import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.json.shape.NumberShape;
import io.github.kommunkompass.json.shape.Schema;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.value.InputRule;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code kompass/reference/1}. */
final class ReferenceShape extends DocumentShape<PublishedFigures> {

    /** The names of the members with figures. */
    private static final Map<PublishedFigures.Kind, String> NAMES = new EnumMap<>(Map.of(
            PublishedFigures.Kind.MEAN, "means",
            PublishedFigures.Kind.MEDIAN, "medians",
            PublishedFigures.Kind.FIRST_QUARTILE, "firstQuartiles",
            PublishedFigures.Kind.THIRD_QUARTILE, "thirdQuartiles"));

    private final Member<PublishedFigures, Catalogue> catalogue =
            required("revision", Common.CATALOGUE, PublishedFigures::catalogue);
    private final Member<PublishedFigures, String> label = required(
                    "label", StringShape.text(Limits.NAME_LENGTH), PublishedFigures::label)
            .described("The label of the figures in print.");
    private final Map<PublishedFigures.Kind, Member<PublishedFigures, Map<CriterionCode, Ratio>>> figures =
            new EnumMap<>(PublishedFigures.Kind.class);
    private final Member<PublishedFigures, Map<CriterionCode, Long>> numbers;
    private final Member<PublishedFigures, List<Source>> sources;

    ReferenceShape() {
        super(
                "reference",
                PublishedFigures.class,
                "Published figures",
                "Published figures, such as means, with which an evaluation can be compared; at least one. A figure is a"
                        + " number, or a fraction if it is not a finite decimal.");
        figures(PublishedFigures.Kind.MEAN, "The mean points, by the code of a criterion.");
        figures(PublishedFigures.Kind.MEDIAN, "The median points, by the code of a criterion.");
        figures(PublishedFigures.Kind.FIRST_QUARTILE, "The first quartiles of the points, by code.");
        figures(PublishedFigures.Kind.THIRD_QUARTILE, "The third quartiles of the points, by code.");
        numbers = optional(
                        "numbers",
                        Common.byCode(NumberShape.count().with("minimum", 1)),
                        published -> Optional.<Map<CriterionCode, Long>>of(published.numbers())
                                .filter(byCode -> !byCode.isEmpty()))
                .described("The numbers of evaluations that the figures summarise, by code.");
        sources = unlessEmpty("sources", Common.SOURCES, PublishedFigures::sources);
    }

    private void figures(PublishedFigures.Kind kind, String description) {
        Member<PublishedFigures, Map<CriterionCode, Ratio>> member = optional(
                NAMES.getOrDefault(kind, kind.id()),
                Common.byCode(MeanShape.MEAN),
                published -> Optional.<Map<CriterionCode, Ratio>>of(published.figures(kind))
                        .filter(byCode -> !byCode.isEmpty()));
        figures.put(kind, member.described(description));
    }

    /** At least one kind of figure has a value. */
    @Override
    public Schema schema() {
        return super.schema()
                .with(
                        "anyOf",
                        NAMES.values().stream()
                                .map(name -> Schema.any()
                                        .with("required", List.of(name))
                                        .with(
                                                "properties",
                                                Map.of(name, Schema.any().with("minProperties", 1))))
                                .toList());
    }

    @Override
    protected @Nullable PublishedFigures make(Members read) {
        Catalogue known = read.get(catalogue);
        if (known == null) {
            return null;
        }
        Map<PublishedFigures.Kind, Map<String, Ratio>> given = new EnumMap<>(PublishedFigures.Kind.class);
        figures.forEach((kind, member) -> {
            Map<CriterionCode, Ratio> byCode = read.get(member, Map.of());
            checkRange(byCode, kind, member, known, read);
            given.put(kind, Common.withKeys(byCode, CriterionCode::toString));
        });
        Map<CriterionCode, Long> counted = read.get(numbers, Map.of());
        Common.checkCodes(counted.keySet(), known, read.path(numbers), read.in());
        counted.forEach((code, number) -> checkNumber(code, number, given, read));
        String text = read.get(label);
        if (text == null || read.in().report().hasErrors()) {
            return null;
        }
        return read.made(
                Objects.requireNonNull(figures.get(PublishedFigures.Kind.MEAN)),
                () -> PublishedFigures.of(
                        known,
                        text,
                        given,
                        Common.withKeys(counted, CriterionCode::toString),
                        read.get(sources, List.of())));
    }

    private void checkNumber(
            CriterionCode code, long number, Map<PublishedFigures.Kind, Map<String, Ratio>> given, Members read) {
        JsonPath path = read.path(numbers).member(code.toString());
        if (number < 1) {
            read.in()
                    .invalid(
                            path,
                            JsonRule.NUMBER_OUT_OF_RANGE,
                            Long.toString(number),
                            "a whole number from 1 to " + Long.MAX_VALUE);
        } else if (given.values().stream().noneMatch(byCode -> byCode.containsKey(code.toString()))) {
            read.in().invalid(path, InputRule.INVALID_VALUE, "a number of evaluations without a figure", "a figure");
        }
    }

    private static void checkRange(
            Map<CriterionCode, Ratio> given,
            PublishedFigures.Kind kind,
            Member<PublishedFigures, Map<CriterionCode, Ratio>> member,
            Catalogue known,
            Members read) {
        Common.checkCodes(given.keySet(), known, read.path(member), read.in());
        given.forEach((code, figure) -> known.findCriterion(code).ifPresent(criterion -> {
            if (figure.signum() < 0 || figure.compareTo(Ratio.of(criterion.max())) > 0) {
                read.in()
                        .invalid(
                                read.path(member).member(code.toString()),
                                EvaluationRule.POINTS_OUT_OF_RANGE,
                                figure.toString(),
                                "a " + kind.id().replace('-', ' ') + " from 0 to " + criterion.max());
            }
        }));
    }
}
