package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkMember;
import io.github.kommunkompass.benchmark.ExclusionReason;
import io.github.kommunkompass.language.Noun;
import io.github.kommunkompass.language.PopulationPhrase;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is to be known of the members of a benchmark: what was left out, what may be twice, and names that look alike. */
final class MembersText {

    private final Benchmark benchmark;
    private final TextStyle style;

    MembersText(Benchmark benchmark, TextStyle style) {
        this.benchmark = benchmark;
        this.style = style;
    }

    String text() {
        List<Municipality> members = benchmark.members().orElse(List.of()).stream()
                .map(BenchmarkMember::municipality)
                .toList();
        return exclusions(benchmark.exclusions(), style)
                + sharingDate()
                + lookAlikes(members, benchmark.population().register(), style);
    }

    static String exclusions(Map<ExclusionReason, Long> exclusions, TextStyle style) {
        return exclusions.isEmpty() ? "" : style.note(PopulationPhrase.LEFT_OUT, numbers(exclusions, style));
    }

    private static String numbers(Map<ExclusionReason, Long> exclusions, TextStyle style) {
        return exclusions.entrySet().stream()
                .map(entry -> style.words().number(entry.getValue()) + " ("
                        + style.words().of(entry.getKey()) + ")")
                .collect(Collectors.joining(", "));
    }

    private String sharingDate() {
        long sharing = benchmark.evaluationsSharingDate().orElse(0);
        return sharing == 0 ? "" : style.note(PopulationPhrase.SHARING_DATE, style.count(sharing, Noun.EVALUATION));
    }

    static String lookAlikes(Collection<Municipality> municipalities, MunicipalityRegister register, TextStyle style) {
        List<String> alike = register.lookAlikes(municipalities).stream()
                .map(group -> style.words()
                        .list(group.stream().map(Municipality::describe).toList()))
                .toList();
        return alike.isEmpty() ? "" : style.note(PopulationPhrase.LOOK_ALIKE, style.list(alike));
    }
}
