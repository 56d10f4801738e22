package io.github.kommunkompass.json.format;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkMember;
import io.github.kommunkompass.benchmark.ExclusionReason;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.shape.DocumentShape;
import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.value.InputRule;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code kompass/benchmark/1}. */
final class BenchmarkShape extends DocumentShape<Benchmark> {

    /** The most digits of points, fewer than an int may have. */
    private static final int MOST_DIGITS = 9;

    private final Member<Benchmark, Population> population =
            required("population", PopulationShape.POPULATION, Benchmark::population);
    private final Member<Benchmark, Long> evaluations =
            required("evaluations", Common.COUNT, Benchmark::evaluations).described("The number of evaluations.");
    private final Member<Benchmark, Long> municipalities = required(
                    "municipalities", Common.COUNT, Benchmark::municipalities)
            .described("The number of their municipalities.");
    private final Member<Benchmark, List<Optional<BenchmarkMember>>> members = optional(
                    "members",
                    ListShape.of(MemberShape.MEMBER.<Optional<BenchmarkMember>>converted(
                                    (member, in) -> Optional.of(member), Optional::orElseThrow))
                            .orElse(Optional.empty())
                            .with("uniqueItems", true),
                    benchmark -> benchmark
                            .members()
                            .map(all -> all.stream().map(Optional::of).toList()))
            .described(
                    "The municipalities and the dates of their evaluations. A benchmark without them cannot be merged, and"
                            + " no evaluation can be excluded from it.");
    private final Member<Benchmark, Map<ExclusionReason, Long>> exclusions = optional(
                    "excludedBy", Common.EXCLUSIONS, benchmark -> Common.unlessEmpty(benchmark.exclusions()))
            .described("The number of evaluations that were excluded, by reason.");
    private final Member<Benchmark, Map<CriterionCode, CountsShape.Counts>> distributions = required(
                    "distributions", Common.byCode(CountsShape.COUNTS), BenchmarkShape::countsOf)
            .described("The counts by the code of a criterion. A criterion without known points is omitted.");

    BenchmarkShape() {
        super(
                "benchmark",
                Benchmark.class,
                "Benchmark",
                "The exact summary of a population: how often each number of points occurs. All figures follow from it, and"
                        + " benchmarks of the same population can be merged. " + WHOLE_NUMBERS);
    }

    private static Map<CriterionCode, CountsShape.Counts> countsOf(Benchmark benchmark) {
        Map<CriterionCode, CountsShape.Counts> all = new LinkedHashMap<>();
        for (Criterion criterion : benchmark.catalogue().criteria()) {
            Distribution distribution = benchmark.distribution(criterion);
            if (distribution.n() > 0) {
                all.put(criterion.code(), new CountsShape.Counts(Map.of(), distribution));
            }
        }
        return all;
    }

    @Override
    protected @Nullable Benchmark make(Members read) {
        Population known = read.get(population);
        Optional<List<BenchmarkMember>> named = members(read);
        named.ifPresent(all -> checkMembers(all, known, read));
        Map<CriterionCode, CountsShape.Counts> counts = read.get(distributions);
        List<Distribution> made =
                known == null || counts == null ? List.of() : distributions(counts, known.catalogue(), read);
        if (known == null || read.in().report().hasErrors()) {
            return null;
        }
        Benchmark unnamed =
                read.made(municipalities, () -> benchmark(known, read, Optional.<List<BenchmarkMember>>empty(), made));
        return named.isEmpty() || unnamed == null
                ? unnamed
                : read.made(members, () -> benchmark(known, read, named, made));
    }

    private Benchmark benchmark(
            Population known, Members read, Optional<List<BenchmarkMember>> named, List<Distribution> made) {
        return Benchmark.of(
                known,
                read.get(evaluations, 0L),
                read.get(municipalities, 0L),
                named,
                made,
                read.get(exclusions, Map.of()));
    }

    private void checkMembers(List<BenchmarkMember> all, @Nullable Population known, Members read) {
        Long number = read.get(municipalities);
        if (number != null && all.size() != number) {
            read.invalid(
                    members,
                    JsonRule.INCONSISTENT,
                    "the names of " + all.size() + " municipalities",
                    "those of all " + number);
        }
        Set<Municipality> checked = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            JsonPath path = read.path(members).element(i);
            BenchmarkMember member = all.get(i);
            if (!checked.add(member.municipality())) {
                read.in()
                        .invalid(
                                path,
                                InputRule.INVALID_VALUE,
                                member.municipality().name() + " a second time",
                                "each municipality once");
            }
            if (known != null) {
                checkMember(member, known, path, read);
            }
        }
    }

    private static void checkMember(BenchmarkMember member, Population known, JsonPath path, Members read) {
        for (int i = 0; i < member.evaluations().size(); i++) {
            Subject subject = Subject.of(
                    member.municipality(),
                    known.revision(),
                    member.evaluations().get(i).evaluated());
            if (known.exclusionReason(subject).isPresent()) {
                read.in()
                        .invalid(
                                path,
                                JsonRule.INCONSISTENT,
                                subject.describe(),
                                "an evaluation of the population " + known.describe());
            }
        }
    }

    /** Returns the members, or empty if one of them is invalid. */
    private Optional<List<BenchmarkMember>> members(Members read) {
        List<Optional<BenchmarkMember>> all = read.get(members);
        return all == null || all.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(all.stream().flatMap(Optional::stream).toList());
    }

    private List<Distribution> distributions(
            Map<CriterionCode, CountsShape.Counts> counts, Catalogue catalogue, Members read) {
        Common.checkCodes(counts.keySet(), catalogue, read.path(distributions), read.in());
        long most = read.get(evaluations, Long.MAX_VALUE);
        List<Distribution> made = new ArrayList<>();
        for (Criterion criterion : catalogue.criteria()) {
            CountsShape.Counts written = counts.get(criterion.code());
            JsonPath path = written == null
                    ? read.path(distributions)
                    : read.path(distributions).member(criterion.code().toString());
            Distribution distribution =
                    distribution(written == null ? Map.of() : written.read(), criterion.max(), path, read);
            if (distribution == null) {
                continue;
            }
            if (distribution.n() > most) {
                read.in()
                        .invalid(
                                path,
                                JsonRule.INCONSISTENT,
                                "the points of " + distribution.n() + " evaluations",
                                "those of at most " + most);
            }
            made.add(distribution);
        }
        return made;
    }

    private static @Nullable Distribution distribution(
            Map<String, Long> written, int max, JsonPath path, Members read) {
        Map<Integer, Long> counts = new HashMap<>();
        written.forEach((points, count) -> {
            int number = number(points);
            if (number < 0 || number > max) {
                read.in()
                        .invalid(
                                path.member(points),
                                EvaluationRule.POINTS_OUT_OF_RANGE,
                                Quoted.of(points),
                                "a whole number from 0 to " + max);
            } else {
                counts.put(number, count);
            }
        });
        try {
            return Distribution.of(max, counts);
        } catch (InvalidValueException e) {
            read.in().invalid(path, InputRule.INVALID_VALUE, e.found(), e.expected());
        }
        return null;
    }

    /** Returns a whole number without leading zeros, or -1 if there is none or it is too large. */
    private static int number(String text) {
        boolean hasForm = !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && (text.length() == 1 || text.charAt(0) != '0')
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return hasForm ? Integer.parseInt(text) : -1;
    }
}
