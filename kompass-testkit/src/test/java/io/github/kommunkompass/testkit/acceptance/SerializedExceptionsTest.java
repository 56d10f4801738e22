package io.github.kommunkompass.testkit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkGroups;
import io.github.kommunkompass.benchmark.GroupAttribute;
import io.github.kommunkompass.benchmark.PointsCount;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityMap;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.CrosswalkAuthority;
import io.github.kommunkompass.revision.CrosswalkLink;
import io.github.kommunkompass.revision.Relation;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.table.KompassTables;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.testkit.law.Law;
import io.github.kommunkompass.value.InvalidInputException;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every exception of the public API keeps what it carries when it is serialised, as engines that run on several machines do. */
class SerializedExceptionsTest {

    private static final Catalogue SE_2020 = Catalogues.se2020();
    private static final Scorecard NASSJO = Scorer.strict().score(Samples.nassjo2022());
    private static final PartialDate DATE = PartialDate.of(2022);

    private static Evaluation evaluation(String date, int total) {
        return Evaluation.builder(SE_2020)
                .municipality(Municipality.of("Solna", "SE"))
                .evaluated(PartialDate.parse(date))
                .points("total", total)
                .build();
    }

    private static Benchmark benchmark(RepeatPolicy repeats, Evaluation... evaluations) {
        return Stream.of(evaluations).collect(Benchmark.toBenchmark(Population.of(SE_2020, repeats)));
    }

    private static List<Throwable> thrown() {
        MunicipalityRegister register = MunicipalityRegister.builtIn();
        Benchmark one = benchmark(RepeatPolicy.LATEST, evaluation("2022", 500));
        Source source = Source.of("S");
        return Stream.<ThrowingCallable>of(
                        () -> PartialDate.parse("x"),
                        () -> SE_2020.criterion("9.9"),
                        () -> Catalogues.builtIn().catalogue("X"),
                        () -> Catalogues.builtIn()
                                .with(Catalogue.builder("SE-2020")
                                        .root(Criterion.root()
                                                .name("en", "Total")
                                                .add(Criterion.builder("1")
                                                        .name("en", "One")
                                                        .max(1)))
                                        .build()),
                        () -> Catalogue.builder("X").build(),
                        () -> Scorer.strict().score(evaluation("2022", 801)),
                        () -> Crosswalk.of(
                                SE_2020,
                                SE_2020,
                                CrosswalkAuthority.none(),
                                List.of(CrosswalkLink.of(
                                        Relation.EQUAL, "9.9", "1", LocalizedText.of("en", "R"), source))),
                        () -> IncomparableRevisionsException.check(Catalogues.se2016(), SE_2020),
                        () -> NASSJO.score("1").minus(NASSJO.score("2")),
                        () -> Scorer.strict()
                                .score(evaluation("2022", 500))
                                .score("1")
                                .pointsOrThrow(),
                        () -> Distribution.of(10).mean().value(),
                        () -> register.find(Municipality.of("Herøy", "NO"), DATE),
                        () -> {
                            var map = MunicipalityMap.of(register, Object::new);
                            map.value(Municipality.of("Elsewhere", "SE", "9998"), DATE);
                            map.value(Municipality.of("Elsewhere", "SE", "9999"), DATE);
                            map.toSortedMap();
                        },
                        () -> Benchmark.ofCounts(
                                one.population(), 1, 1, List.of(new PointsCount(CriterionCode.of("9.9"), 1, 1))),
                        () -> benchmark(RepeatPolicy.LATEST, evaluation("2022", 500), evaluation("2022", 501)),
                        () -> one.merge(benchmark(RepeatPolicy.ALL)),
                        () -> one.merge(one),
                        () -> Stream.of(evaluation("2022", 500))
                                .collect(BenchmarkGroups.toBenchmarkGroups(
                                        one.population(), GroupAttribute.county(register)))
                                .benchmark("Kalmar län"),
                        () -> Ranking.of(
                                Stream.of(evaluation("2021", 500), evaluation("2022", 501))
                                        .map(Scorer.strict()::score)
                                        .toList(),
                                "total"),
                        () -> Comparison.of(
                                NASSJO, Reference.of(one), ComparisonSettings.of(SubjectInclusion.INCLUDED)),
                        () -> Progress.between(evaluation("2022", 500), evaluation("2021", 500)),
                        () -> Progress.between(
                                evaluation("2021", 500),
                                evaluation("2022", 500),
                                Plan.builder(NASSJO.subject()).build()),
                        () -> KompassJson.standard().read(Format.EVALUATION, "{\"x\":1}"),
                        () -> KompassTables.standard().read(new ByteArrayInputStream(new byte[0])),
                        () -> Law.of("even", "All are even.", (Integer number) -> Optional.of("found " + number))
                                .check(3))
                .map(call -> catchThrowable(call))
                .toList();
    }

    @Test
    void coversEveryExceptionOfThePublicApi() {
        List<String> all = new ClassFileImporter()
                .importPackages("io.github.kommunkompass").stream()
                        .filter(type -> type.isAssignableTo(Throwable.class)
                                && type.getModifiers().contains(JavaModifier.PUBLIC)
                                && type.getPackageName().startsWith("io.github.kommunkompass."))
                        .map(JavaClass::getName)
                        .filter(name -> !name.contains(".json.token.")
                                && !name.contains(".table.row.")
                                && !name.equals(InvalidInputException.class.getName()))
                        .toList();
        assertThat(thrown())
                .extracting(exception -> exception.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void keepsWhatItCarries(Throwable exception) throws IOException, ClassNotFoundException {
        Throwable copy = copy(exception);
        assertThat(copy).hasMessage(exception.getMessage()).isExactlyInstanceOf(exception.getClass());
        Map<String, Object> carried = carried(exception);
        assertThat(carried).isNotEmpty();
        carried.remove("input");
        assertThat(carried(copy)).containsAllEntriesOf(carried);
    }

    /** One handler does for all that can be wrong with the input of a caller. */
    @Test
    void extendsOneSupertype() {
        assertThat(thrown())
                .filteredOn(exception -> exception instanceof IllegalArgumentException)
                .hasSizeGreaterThan(18)
                .allSatisfy(exception -> assertThat(exception)
                        .isInstanceOfSatisfying(
                                InvalidInputException.class,
                                invalid -> assertThat(invalid.violations()).isNotEmpty()));
        var value = new InvalidValueException("this", "that");
        assertThat(value.violations())
                .singleElement()
                .hasToString("$: found this, expected that")
                .satisfies(violation -> assertThat(violation.rule().id()).isEqualTo("invalid-value"));
    }

    private static Throwable copy(Throwable exception) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Throwable) in.readObject();
        }
    }

    /** The results of the methods without parameters that {@code Throwable} does not have. */
    private static Map<String, Object> carried(Throwable exception) {
        Map<String, Object> carried = new TreeMap<>();
        Arrays.stream(exception.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && method.getDeclaringClass().getName().startsWith("io.github.kommunkompass."))
                .forEach(method -> carried.put(method.getName(), result(method, exception)));
        return carried;
    }

    private static Object result(Method method, Throwable exception) {
        try {
            Object result = method.invoke(exception);
            assertThat(result).as(method.getName()).isNotNull();
            return result;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
