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
    private final TextLanguage language;

    MembersText(Benchmark benchmark, TextLanguage language) {
        this.benchmark = benchmark;
        this.language = language;
    }

    String text() {
        List<Municipality> members = benchmark.members().orElse(List.of()).stream()
                .map(BenchmarkMember::municipality)
                .toList();
        return exclusions(benchmark.exclusions(), language)
                + sharingDate()
                + lookAlikes(members, benchmark.population().register(), language);
    }

    static String exclusions(Map<ExclusionReason, Long> exclusions, TextLanguage language) {
        return exclusions.isEmpty() ? "" : language.note(PopulationPhrase.LEFT_OUT, numbers(exclusions, language));
    }

    private static String numbers(Map<ExclusionReason, Long> exclusions, TextLanguage language) {
        return exclusions.entrySet().stream()
                .map(entry -> language.words().number(entry.getValue()) + " ("
                        + language.words().of(entry.getKey()) + ")")
                .collect(Collectors.joining(", "));
    }

    private String sharingDate() {
        long sharing = benchmark.evaluationsSharingDate().orElse(0);
        return sharing == 0
                ? ""
                : language.note(PopulationPhrase.SHARING_DATE, language.count(sharing, Noun.EVALUATION));
    }

    static String lookAlikes(
            Collection<Municipality> municipalities, MunicipalityRegister register, TextLanguage language) {
        List<String> alike = register.lookAlikes(municipalities).stream()
                .map(group -> language.words()
                        .list(group.stream().map(Municipality::describe).toList()))
                .toList();
        return alike.isEmpty() ? "" : language.note(PopulationPhrase.LOOK_ALIKE, language.list(alike));
    }
}
