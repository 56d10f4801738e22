package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.table.Dialect;
import io.github.kommunkompass.table.Table;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.value.PartialDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Tables of changes lose no points, and their changes are differences of points. */
@AddLifecycleHook(SeedOfTheBuild.class)
class ResultTableLawsTest {

    private static Evaluation at(Evaluation evaluation, int year) {
        return evaluation.toBuilder()
                .municipality(Municipality.of("Arboga", "SE"))
                .evaluated(PartialDate.of(year))
                .build();
    }

    private static Arbitrary<Evaluation> evaluations(Catalogue catalogue) {
        return Arbitraries.oneOf(
                KompassArbitraries.evaluations(catalogue).complete(), KompassArbitraries.evaluations(catalogue));
    }

    @Provide
    Arbitrary<Tuple3<Crosswalk, Evaluation, Evaluation>> across() {
        return KompassArbitraries.crosswalks()
                .flatMap(crosswalk -> Combinators.combine(evaluations(crosswalk.from()), evaluations(crosswalk.to()))
                        .as((earlier, later) -> Tuple.of(crosswalk, earlier, later)));
    }

    @Provide
    Arbitrary<Tuple3<Evaluation, Evaluation, Evaluation>> three() {
        return SmallCatalogues.any()
                .flatMap(catalogue -> Combinators.combine(
                                evaluations(catalogue), evaluations(catalogue), evaluations(catalogue))
                        .as(Tuple::of));
    }

    private static List<NamedCsvRecord> rows(Table table) throws IOException {
        var out = new ByteArrayOutputStream();
        table.writeCsv(out, Dialect.RFC_4180);
        return CsvReader.builder().ofNamedCsvRecord(out.toString(StandardCharsets.UTF_8)).stream()
                .toList();
    }

    private static Stream<String> known(Evaluation evaluation) {
        return Scorer.strict().score(evaluation).scores().stream()
                .filter(Score::isKnown)
                .map(score -> score.criterion().code().toString());
    }

    @Property(tries = 200)
    void progressHasEachKnownScoreOnce(@ForAll("across") Tuple3<Crosswalk, Evaluation, Evaluation> across)
            throws IOException {
        Evaluation earlier = at(across.get2(), 2020);
        Evaluation later = at(across.get3(), 2022);
        Progress progress = Progress.between(earlier, later, Crosswalks.none().with(across.get1()));
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (NamedCsvRecord row : rows(Table.of(progress, "en"))) {
            before.addAll(Arrays.asList(row.getField("earlier code").split("\\+")));
            after.addAll(Arrays.asList(row.getField("later code").split("\\+")));
            String change = row.getField("change");
            assertThat(change.isEmpty())
                    .isNotEqualTo(row.getField("change unavailable").isEmpty());
            if (!change.isEmpty()) {
                assertThat(Integer.parseInt(change))
                        .isEqualTo(Integer.parseInt(row.getField("later points"))
                                - Integer.parseInt(row.getField("earlier points")));
            }
        }
        known(earlier).forEach(code -> assertThat(before).containsOnlyOnce(code));
        known(later).forEach(code -> assertThat(after).containsOnlyOnce(code));
    }

    @Property(tries = 200)
    void changesOfAHistoryAreDifferencesOfRows(@ForAll("three") Tuple3<Evaluation, Evaluation, Evaluation> three)
            throws IOException {
        History history = History.of(List.of(at(three.get1(), 2018), at(three.get2(), 2020), at(three.get3(), 2022)));
        List<NamedCsvRecord> rows = rows(Table.of(history, "en"));
        int criteria = three.get1().catalogue().criteria().size();
        assertThat(rows).hasSize(3 * criteria);
        for (int i = 0; i < rows.size(); i++) {
            String now = rows.get(i).getField("points");
            String before = i < criteria ? "" : rows.get(i - criteria).getField("points");
            assertThat(rows.get(i).getField("change"))
                    .isEqualTo(
                            now.isEmpty() || before.isEmpty()
                                    ? ""
                                    : String.valueOf(Integer.parseInt(now) - Integer.parseInt(before)));
        }
    }
}
