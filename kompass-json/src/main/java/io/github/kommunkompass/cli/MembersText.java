package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkMember;
import io.github.kommunkompass.benchmark.ExclusionReason;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.value.Quoted;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is to be known of the members of a benchmark: what was left out, what may be twice, and names that look alike. */
final class MembersText {

    private final Benchmark benchmark;

    MembersText(Benchmark benchmark) {
        this.benchmark = benchmark;
    }

    String text() {
        List<Municipality> members = benchmark.members().orElse(List.of()).stream()
                .map(BenchmarkMember::municipality)
                .toList();
        return exclusions(benchmark.exclusions())
                + sharingDate()
                + lookAlikes(members, benchmark.population().register());
    }

    static String exclusions(Map<ExclusionReason, Long> exclusions) {
        return exclusions.isEmpty()
                ? ""
                : exclusions.entrySet().stream()
                        .map(entry -> entry.getValue() + " (" + words(entry.getKey()) + ")")
                        .collect(Collectors.joining(", ", "\nLeft out: ", ".\n"));
    }

    private static String words(ExclusionReason reason) {
        return switch (reason) {
            case OTHER_REVISION -> "another revision";
            case OTHER_COUNTRY -> "another country";
            case OTHER_GROUP -> "another group";
            case OUTSIDE_WINDOW -> "outside the window";
            case WINDOW_UNCERTAIN -> "perhaps outside the window";
            case REPEATED -> "another evaluation of the municipality counts";
            case DUPLICATE -> "given twice";
        };
    }

    private String sharingDate() {
        long sharing = benchmark.evaluationsSharingDate().orElse(0);
        return sharing == 0
                ? ""
                : "\n" + sharing + " evaluations share municipality and date with another, and may be the same.\n";
    }

    static String lookAlikes(Collection<Municipality> municipalities, MunicipalityRegister register) {
        List<String> alike = register.lookAlikes(municipalities).stream()
                .map(group -> group.stream().map(Municipality::describe).collect(Collectors.joining(" and ")))
                .toList();
        return alike.isEmpty() ? "" : "\nWarning: names that look alike: " + Quoted.list(alike) + ".\n";
    }
}
