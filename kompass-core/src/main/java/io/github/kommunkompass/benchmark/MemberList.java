package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityMap;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The members of a benchmark, by country and name. Immutable and thread-safe. */
final class MemberList {

    private final Population population;
    private final List<BenchmarkMember> members;
    /** Made when it is first needed, which is seldom. */
    private volatile @Nullable MunicipalityMap<List<BenchmarkMember>> byMunicipality;

    private MemberList(Population population, List<BenchmarkMember> members) {
        this.population = population;
        this.members = members;
    }

    /** Obtains the list of members that were found by a map of municipalities. */
    static MemberList ofSorted(Population population, List<BenchmarkMember> members) {
        return new MemberList(population, List.copyOf(members));
    }

    /** Obtains the list of any members, which are checked. */
    static MemberList of(Population population, Collection<BenchmarkMember> members) {
        members.forEach(member -> check(member, population));
        MunicipalityMap<List<BenchmarkMember>> map = index(population, members);
        map.toSortedMap().values().stream()
                .filter(same -> same.size() > 1)
                .findFirst()
                .ifPresent(same -> {
                    throw new InvalidValueException(
                            same.get(0).municipality().describe() + " and "
                                    + same.get(1).municipality().describe() + ", which are one municipality",
                            "each municipality once");
                });
        return new MemberList(population, merged(map));
    }

    private static void check(BenchmarkMember member, Population population) {
        boolean isOneEach = population.repeats() != RepeatPolicy.ALL;
        if (isOneEach && member.evaluations().size() > 1) {
            throw new InvalidValueException(
                    member.toString(),
                    "one evaluation, since the " + population.repeats().id() + " counts");
        }
        for (MemberEvaluation evaluation : member.evaluations()) {
            Subject subject = Subject.of(member.municipality(), population.revision(), evaluation.evaluated());
            if (evaluation.digest().isPresent() != isOneEach || (isOneEach && evaluation.count() > 1)) {
                throw new InvalidValueException(
                        evaluation.digest().map(digest -> "a digest").orElse("no digest") + " of " + subject.describe(),
                        isOneEach ? "the digest of one evaluation" : "none, since all evaluations count");
            }
            if (population.exclusionReason(subject).isPresent()) {
                throw new InvalidValueException(
                        subject.describe(), "an evaluation of the population " + population.describe());
            }
        }
    }

    private static MunicipalityMap<List<BenchmarkMember>> index(
            Population population, Collection<BenchmarkMember> members) {
        MunicipalityMap<List<BenchmarkMember>> map = MunicipalityMap.of(population.register(), ArrayList::new);
        members.forEach(member -> map.value(
                        member.municipality(), member.evaluations().get(0).evaluated(), member)
                .add(member));
        return map;
    }

    private static List<BenchmarkMember> merged(MunicipalityMap<List<BenchmarkMember>> map) {
        return map.toSortedMap().entrySet().stream()
                .map(entry -> merged(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static BenchmarkMember merged(Municipality municipality, List<BenchmarkMember> parts) {
        Map<PartialDate, MemberEvaluation> byDate = new TreeMap<>(PartialDate.byText());
        parts.stream()
                .flatMap(part -> part.evaluations().stream())
                .forEach(evaluation -> byDate.merge(evaluation.evaluated(), evaluation, MemberList::sum));
        return new BenchmarkMember(municipality, List.copyOf(byDate.values()));
    }

    private static MemberEvaluation sum(MemberEvaluation some, MemberEvaluation others) {
        return new MemberEvaluation(some.evaluated(), Intake.sum(some.count(), others.count()), Optional.empty());
    }

    List<BenchmarkMember> members() {
        return members;
    }

    long evaluations() {
        return members.stream()
                .flatMap(member -> member.evaluations().stream())
                .mapToLong(MemberEvaluation::count)
                .reduce(0, Intake::sum);
    }

    /** The number of evaluations that share municipality and date with another. */
    long sharingDate() {
        return members.stream()
                .flatMap(member -> member.evaluations().stream())
                .mapToLong(MemberEvaluation::count)
                .filter(count -> count > 1)
                .reduce(0, Intake::sum);
    }

    Optional<BenchmarkMember> find(Municipality municipality, PartialDate date) {
        return byMunicipality().find(municipality, date).map(same -> same.get(0));
    }

    private MunicipalityMap<List<BenchmarkMember>> byMunicipality() {
        MunicipalityMap<List<BenchmarkMember>> map = byMunicipality;
        if (map == null) {
            map = index(population, members);
            byMunicipality = map;
        }
        return map;
    }

    /** Merges with the members of another part of the population, which may share municipalities only if all count. */
    MemberList plus(MemberList other) {
        MunicipalityMap<List<BenchmarkMember>> union = index(population, members);
        MunicipalityMap<List<BenchmarkMember>> added = index(population, other.members);
        if (population.repeats() != RepeatPolicy.ALL) {
            OverlappingBenchmarksException.check(population.repeats(), union.shared(added));
        }
        union.addAll(added, List::addAll);
        return new MemberList(population, merged(union));
    }

    /** Merges the members of the groups of a population, which may share municipalities only if all evaluations count. */
    static MemberList sum(Population population, List<MemberList> groups) {
        MunicipalityMap<List<BenchmarkMember>> union = index(
                population,
                groups.stream().flatMap(group -> group.members.stream()).toList());
        if (population.repeats() != RepeatPolicy.ALL) {
            OverlappingBenchmarksException.check(
                    population.repeats(),
                    union.toSortedMap().entrySet().stream()
                            .filter(same -> same.getValue().size() > 1)
                            .map(Map.Entry::getKey)
                            .toList());
        }
        return new MemberList(population, merged(union));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof MemberList other && members.equals(other.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }
}
