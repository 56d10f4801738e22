package io.github.kommunkompass.json.format;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.ExclusionReason;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.json.document.Format;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.value.Quoted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code kompass/benchmark/1}. */
final class BenchmarkCodec extends Codec<Benchmark> {

    private static final Pattern POINTS = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final Catalogues catalogues;

    BenchmarkCodec(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @Override
    Format format() {
        return Format.BENCHMARK;
    }

    @Override
    Optional<Benchmark> read(ObjectReader members, Value document) {
        Optional<Population> population =
                members.required("population").flatMap(value -> PopulationPart.read(value, catalogues));
        Optional<Catalogue> catalogue = population.map(Population::catalogue);
        OptionalLong evaluations = count(members.required("evaluations"));
        Optional<Value> ofThem = members.required("municipalities");
        OptionalLong municipalities = count(ofThem);
        Optional<Value> named = members.optional("members");
        Optional<Set<Municipality>> names = named.flatMap(BenchmarkCodec::names);
        Map<ExclusionReason, Long> exclusions =
                members.optional("excludedBy").map(BenchmarkCodec::exclusions).orElse(Map.of());
        Optional<Value> counts = members.required("distributions");
        members.noOthers();
        Optional<List<Distribution>> distributions = catalogue.flatMap(
                known -> counts.map(value -> distributions(value, known, evaluations.orElse(Long.MAX_VALUE))));
        if (municipalities.isPresent() && names.isPresent()) {
            checkNumber(named.get(), names.get(), municipalities.getAsLong());
        }
        if (document.report().hasErrors()) {
            return Optional.empty();
        }
        return ofThem.get()
                .made(() -> Benchmark.of(
                        population.orElseThrow(),
                        evaluations.orElseThrow(),
                        municipalities.orElseThrow(),
                        names,
                        distributions.orElseThrow(),
                        exclusions));
    }

    private static void checkNumber(Value value, Set<Municipality> names, long municipalities) {
        if (names.size() != municipalities) {
            value.invalid(
                    JsonRule.INCONSISTENT,
                    "the names of " + names.size() + " municipalities",
                    "those of all " + municipalities);
        }
    }

    private static OptionalLong count(Optional<Value> value) {
        return value.map(Value::count).orElse(OptionalLong.empty());
    }

    /** Returns the municipalities, or empty if one of them is invalid. */
    private static Optional<Set<Municipality>> names(Value value) {
        Set<Municipality> names = new LinkedHashSet<>();
        List<Value> elements = value.elements();
        for (Value element : elements) {
            SharedJson.municipality(element).ifPresent(municipality -> {
                if (!names.add(municipality)) {
                    element.invalid(
                            JsonRule.INVALID_VALUE, municipality.name() + " a second time", "each municipality once");
                }
            });
        }
        return names.size() < elements.size() || value.report().covers(value.path())
                ? Optional.empty()
                : Optional.of(names);
    }

    private static Map<ExclusionReason, Long> exclusions(Value value) {
        Map<ExclusionReason, Long> exclusions = new EnumMap<>(ExclusionReason.class);
        value.entries().forEach((key, entry) -> {
            Optional<ExclusionReason> reason = entry.word(key, List.of(ExclusionReason.values()), ExclusionReason::id);
            OptionalLong count = entry.count();
            if (reason.isPresent() && count.isPresent()) {
                exclusions.put(reason.get(), count.getAsLong());
            }
        });
        return exclusions;
    }

    private static List<Distribution> distributions(Value value, Catalogue catalogue, long evaluations) {
        Map<Criterion, Value> entries = SharedJson.byCriterion(value, catalogue);
        List<Distribution> distributions = new ArrayList<>();
        for (Criterion criterion : catalogue.criteria()) {
            Optional<Value> entry = Optional.ofNullable(entries.get(criterion));
            Optional<Distribution> counted = entry.isEmpty()
                    ? value.made(() -> Distribution.of(criterion.max()))
                    : distribution(entry.get(), criterion.max());
            counted.ifPresent(distribution -> {
                if (distribution.n() > evaluations) {
                    entry.orElse(value)
                            .invalid(
                                    JsonRule.INCONSISTENT,
                                    "the points of " + distribution.n() + " evaluations",
                                    "those of at most " + evaluations);
                }
                distributions.add(distribution);
            });
        }
        return distributions;
    }

    private static Optional<Distribution> distribution(Value value, int max) {
        Map<Integer, Long> counts = new HashMap<>();
        value.entries().forEach((key, entry) -> {
            OptionalLong count = entry.count();
            if (!POINTS.matcher(key).matches() || Integer.parseInt(key) > max) {
                entry.invalid(EvaluationRule.POINTS_OUT_OF_RANGE, Quoted.of(key), "a whole number from 0 to " + max);
            } else if (count.isPresent()) {
                counts.put(Integer.parseInt(key), count.getAsLong());
            }
        });
        try {
            return value.made(() -> Distribution.of(max, counts));
        } catch (ArithmeticException e) {
            value.invalid(
                    JsonRule.NUMBER_OUT_OF_RANGE,
                    "counts whose sum is too large",
                    "a sum of at most " + Long.MAX_VALUE);
            return Optional.empty();
        }
    }

    @Override
    void write(Benchmark benchmark, JsonWriter writer) throws IOException {
        writer.object("population", benchmark.population(), PopulationPart::write)
                .member("evaluations", benchmark.evaluations())
                .member("municipalities", benchmark.municipalities());
        if (benchmark.members().isPresent()) {
            writer.list(
                    "members",
                    benchmark.members().get(),
                    (municipality, out) -> out.object(municipality, SharedJson::municipality));
        }
        if (!benchmark.exclusions().isEmpty()) {
            Map<String, Long> exclusions = new LinkedHashMap<>();
            benchmark.exclusions().forEach((reason, count) -> exclusions.put(reason.id(), count));
            writer.map("excludedBy", exclusions, (count, out) -> out.number(count));
        }
        Map<String, Distribution> distributions = new LinkedHashMap<>();
        for (Criterion criterion : benchmark.catalogue().criteria()) {
            Distribution distribution = benchmark.distribution(criterion);
            if (distribution.n() > 0) {
                distributions.put(criterion.code().toString(), distribution);
            }
        }
        writer.map("distributions", distributions, BenchmarkCodec::counts);
    }

    private static void counts(Distribution distribution, JsonWriter writer) throws IOException {
        writer.sink().startObject();
        for (Map.Entry<Integer, Long> entry : distribution.counts().entrySet()) {
            writer.member(entry.getKey().toString(), entry.getValue());
        }
        writer.sink().endObject();
    }
}
