package io.github.kommunkompass.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.value.PartialDate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The register against the published lists and tables of changes (Statistics Norway, Klass 131; Statistics Sweden, table
 * TAB638; SKR, groups of 2023), which say code by code what became of what.
 */
class RegisterSourcesTest {

    private static final MunicipalityRegister REGISTER = MunicipalityRegister.builtIn();

    /** A row of a file, by the names of its columns. */
    private record Row(Map<String, String> fields) {

        String get(String column) {
            return Objects.requireNonNull(fields.get(column), column);
        }
    }

    private static List<Row> rows(String file) {
        try (InputStream in = Objects.requireNonNull(RegisterSourcesTest.class.getResourceAsStream(file), file);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String[]> all = lines.lines().map(line -> line.split(",", -1)).toList();
            List<Row> rows = new ArrayList<>();
            for (String[] fields : all.subList(1, all.size())) {
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < fields.length; i++) {
                    row.put(all.get(0)[i], fields[i]);
                }
                rows.add(new Row(row));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PartialDate date(String day) {
        return PartialDate.from(LocalDate.parse(day.isEmpty() ? "2010-01-01" : day));
    }

    /** Compares names without qualifiers, each parallel name. */
    private static boolean keepsName(String old, String changed) {
        Set<String> parts = parts(old);
        parts.retainAll(parts(changed));
        return !parts.isEmpty();
    }

    private static Set<String> parts(String name) {
        return new TreeSet<>(Arrays.asList(name.replaceAll(" \\(.*\\)$", "").split(" - ", -1)));
    }

    @Test
    void hasEveryNorwegianCodeAndNameOnItsDays() {
        for (Row row : rows("municipalities-no.csv")) {
            RegisteredMunicipality found = REGISTER.findByCode("NO", row.get("code"), date(row.get("valid_from")))
                    .orElseThrow();
            RegisterPeriod period =
                    found.findPeriod(date(row.get("valid_from"))).orElseThrow();
            assertThat(period.name()).isEqualTo(row.get("name"));
            assertThat(period.county()).isEqualTo(new County(row.get("county_code"), row.get("county_name")));
            assertThat(period.from().map(LocalDate::toString).orElse("")).isEqualTo(row.get("valid_from"));
            assertThat(period.before().map(LocalDate::toString).orElse("")).isEqualTo(row.get("valid_to"));
            assertThat(found.names()).contains(row.get("name"), row.get("name_no"));
        }
        assertThat(REGISTER.municipalities().stream()
                        .filter(municipality -> municipality.country().equals("NO"))
                        .mapToInt(municipality -> municipality.periods().size())
                        .sum())
                .isEqualTo(rows("municipalities-no.csv").size());
    }

    @Test
    void joinsNorwegianCodesAsTheChangesDo() {
        for (Row change : rows("changes-no.csv")) {
            RegisteredMunicipality old = REGISTER.findByCode(
                            "NO",
                            change.get("old_code"),
                            PartialDate.from(LocalDate.parse(change.get("date")).minusDays(1)))
                    .orElseThrow();
            RegisteredMunicipality changed = REGISTER.findByCode("NO", change.get("new_code"), date(change.get("date")))
                    .orElseThrow();
            boolean continues = switch (change.get("kind")) {
                case "renumber", "name" -> true;
                case "merge", "split", "boundary" -> keepsName(change.get("old_name"), change.get("new_name"));
                default -> throw new IllegalStateException(change.toString());
            };
            assertThat(old.equals(changed)).as(change.toString()).isEqualTo(continues);
        }
    }

    @Test
    void hasEverySwedishMunicipalityWithItsCountyAndGroup() {
        Map<String, Row> groups =
                rows("groups-se.csv").stream().collect(Collectors.toMap(row -> row.get("code"), row -> row));
        for (Row row : rows("municipalities-se.csv")) {
            RegisteredMunicipality found = REGISTER.findByCode("SE", row.get("code"), PartialDate.of(2026))
                    .orElseThrow();
            assertThat(found.name()).isEqualTo(row.get("name"));
            assertThat(found.county()).isEqualTo(new County(row.get("county_code"), row.get("county_name")));
            Row group = Objects.requireNonNull(groups.get(row.get("code")));
            assertThat(found.group())
                    .contains(new MunicipalityGroup(
                            group.get("group_code"),
                            group.get("group"),
                            group.get("main_group_code"),
                            group.get("main_group")));
        }
        assertThat(REGISTER.municipalities().stream()
                        .filter(municipality -> municipality.country().equals("SE")))
                .hasSize(290);
    }

    @Test
    void joinsSwedishCodesAsTheChangesDo() {
        for (Row change : rows("changes-se.csv")) {
            PartialDate before =
                    PartialDate.from(LocalDate.parse(change.get("date")).minusDays(1));
            RegisteredMunicipality old =
                    REGISTER.findByCode("SE", change.get("old_code"), before).orElseThrow();
            RegisteredMunicipality changed = REGISTER.findByCode("SE", change.get("new_code"), date(change.get("date")))
                    .orElseThrow();
            boolean continues = Set.of("renumber", "name", "status").contains(change.get("kind"));
            assertThat(old.equals(changed)).as(change.toString()).isEqualTo(continues);
        }
        assertThat(REGISTER.findByCode("SE", "0330", PartialDate.of(2002))).isEmpty();
    }

    /** As the lists of Statistics Norway count them on 1 January. */
    @ParameterizedTest
    @CsvSource({"2010, 430", "2012, 429", "2013, 428", "2017, 426", "2018, 422", "2020, 356", "2024, 357", "2026, 357"})
    void hasTheNumberOfNorwegianMunicipalitiesOfTheYear(int year, int number) {
        assertThat(REGISTER.municipalities().stream()
                        .filter(municipality -> municipality.country().equals("NO"))
                        .filter(municipality -> municipality
                                .findPeriod(PartialDate.of(year, 1, 1))
                                .isPresent()))
                .hasSize(number);
    }
}
