package io.github.kommunkompass.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkGroups;
import io.github.kommunkompass.benchmark.GroupAttribute;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code kompass/benchmark-groups/1}: what is written, and violations, each with its full message. */
class BenchmarkGroupsFormatTest {

    private static final Catalogue SMALL = Documents.SMALL;
    private static final KompassJson JSON =
            KompassJson.standard().with(Catalogues.none().with(SMALL));
    private static final GroupAttribute LETTER = GroupAttribute.of(
            "letter",
            (municipality, date) ->
                    Optional.of(municipality.name().substring(0, 1)).filter(letter -> !letter.equals("U")));

    private static Evaluation evaluation(String name, int total) {
        return Evaluation.builder(SMALL)
                .municipality(Municipality.of(name, "SE"))
                .evaluated(PartialDate.of(2022))
                .points("total", total)
                .build();
    }

    private static BenchmarkGroups groups(Evaluation... evaluations) {
        return Stream.of(evaluations)
                .collect(BenchmarkGroups.toBenchmarkGroups(Population.of(SMALL, RepeatPolicy.ALL), LETTER));
    }

    private static String benchmark(String group, String rest) {
        return "{\"format\":\"kompass/benchmark/1\",\"population\":{\"revision\":\"SMALL\",\"repeats\":\"all\"" + group
                + ",\"register\":\"built-in 2026-01-01\"}," + rest + "}";
    }

    private static List<String> messages(String json) {
        return Messages.of(JSON.validate(json));
    }

    private static final String POPULATION =
            "\"population\":{\"revision\":\"SMALL\",\"repeats\":\"all\",\"register\":\"built-in 2026-01-01\"}";

    @Test
    void writesEachBenchmarkAsADocument() {
        BenchmarkGroups groups = groups(evaluation("A", 3), evaluation("U", 4));
        String written = JSON.write(Format.BENCHMARK_GROUPS, groups);
        String a = benchmark(
                ",\"group\":\"letter: A\"",
                "\"evaluations\":1,\"municipalities\":1,\"members\":[{\"name\":\"A\",\"country\":\"SE\",\"evaluations\":"
                        + "[{\"evaluated\":\"2022\"}]}],\"distributions\":{\"total\":{\"3\":1}}");
        String unknown = benchmark(
                ",\"group\":\"letter unknown\"",
                "\"evaluations\":1,\"municipalities\":1,\"members\":[{\"name\":\"U\",\"country\":\"SE\",\"evaluations\":"
                        + "[{\"evaluated\":\"2022\"}]}],\"distributions\":{\"total\":{\"4\":1}}");
        assertThat(written)
                .isEqualTo("{\"format\":\"kompass/benchmark-groups/1\",\"by\":\"letter\"," + POPULATION
                        + ",\"groups\":[{\"value\":\"A\",\"benchmark\":" + a + "}],\"unknown\":" + unknown
                        + ",\"whole\":"
                        + JSON.write(Format.BENCHMARK, groups.whole().value()) + "}");
        assertThat(JSON.read(Format.BENCHMARK_GROUPS, written)).isEqualTo(groups);
        Benchmark one = JSON.read(Format.BENCHMARK, a);
        assertThat(one).isEqualTo(groups.benchmark("A"));
    }

    @Test
    void namesWithheldGroupsAndLeavesThemOut() {
        BenchmarkGroups groups = groups(
                        evaluation("A1", 3),
                        evaluation("B1", 4),
                        evaluation("B2", 5),
                        evaluation("C1", 6),
                        evaluation("C2", 7))
                .disclosed(DisclosurePolicy.minimum(2));
        String written = JSON.write(Format.BENCHMARK_GROUPS, groups);
        assertThat(written)
                .contains("\"minimumShown\":2,\"groups\":[{\"value\":\"C\",")
                .contains("\"withheld\":[\"A\",\"B\"],\"unknown\":{")
                .contains("\"evaluations\":5,\"municipalities\":5,\"distributions\":")
                .doesNotContain("A1", "B1");
        assertThat(JSON.read(Format.BENCHMARK_GROUPS, written)).isEqualTo(groups);
        String none = JSON.write(
                Format.BENCHMARK_GROUPS,
                groups(evaluation("A1", 3), evaluation("U1", 4)).disclosed(DisclosurePolicy.minimum(3)));
        assertThat(none)
                .isEqualTo("{\"format\":\"kompass/benchmark-groups/1\",\"by\":\"letter\"," + POPULATION
                        + ",\"minimumShown\":3,\"groups\":[],\"withheld\":[\"A\"]}");
        assertThat(JSON.read(Format.BENCHMARK_GROUPS, none).whole().isPresent()).isFalse();
    }

    @Test
    void reportsWhatIsWrong() {
        String valid =
                JSON.write(Format.BENCHMARK_GROUPS, groups(evaluation("A", 3), evaluation("B", 5), evaluation("U", 4)));
        assertThat(messages(valid)).isEmpty();
        assertThat(messages(valid.replace("\"value\":\"B\"", "\"value\":\"A\"")))
                .singleElement()
                .asString()
                .endsWith("$.groups[1]: found \"A\" a second time, expected each value once");
        assertThat(messages(valid.replace("\"value\":\"B\"", "\"value\":\"C\"")))
                .singleElement()
                .asString()
                .endsWith(
                        "$.groups: found a benchmark of the population SMALL, all, group \"letter: B\", expected one of"
                                + " SMALL, all, group \"letter: C\"");
        assertThat(messages(valid.replace("\"value\":\"B\"", "\"value\":\" \"")))
                .singleElement()
                .asString()
                .contains("$.groups[1].value: found ");
        assertThat(messages(valid.replace("{\"4\":1}}},\"whole\"", "{\"9\":1}}},\"whole\"")))
                .singleElement()
                .asString()
                .contains(
                        "$.groups: found a whole of 3 evaluations of 3 municipalities: SMALL, all, which differs from the"
                                + " sum of the groups, expected");
        assertThat(messages(valid.replace("\"groups\":[", "\"withheld\":[\"C\"],\"groups\":[")))
                .singleElement()
                .asString()
                .endsWith("$.groups: found groups that are withheld without a minimum, expected a minimum");
        assertThat(messages(valid.replace("\"groups\":[", "\"withheldCriteria\":[\"9\"],\"groups\":[")))
                .singleElement()
                .asString()
                .endsWith("$.withheldCriteria['9']: found criterion 9, expected a code of SMALL");
        assertThat(messages(valid.replace("{\"5\":1}", "{\"5000\":1}")))
                .anySatisfy(message -> assertThat(message)
                        .contains("$.groups[1].benchmark.distributions.total['5000']: found \"5000\""));
    }

    /** Each group has counts for every criterion, so that a short text could take much memory. */
    @Test
    void limitsTheNumberOfGroups() {
        String many = IntStream.range(0, Limits.GROUPS + 2)
                .mapToObj(i -> "{\"value\":\"v" + i + "\",\"benchmark\":"
                        + benchmark("", "\"evaluations\":0,\"municipalities\":0,\"distributions\":{}") + "}")
                .collect(Collectors.joining(","));
        assertThat(messages("{\"format\":\"kompass/benchmark-groups/1\",\"by\":\"letter\"," + POPULATION
                        + ",\"groups\":[" + many + "]}"))
                .singleElement()
                .asString()
                .endsWith("$.groups[1000]: found one element more, expected at most 1000");
    }
}
