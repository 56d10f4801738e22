package io.github.kommunkompass.municipality;

import io.github.kommunkompass.value.PartialDate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the built-in register from its files, which hold one period of a municipality, one county or one group a line. */
final class RegisterFile {

    private final Map<String, County> counties = new LinkedHashMap<>();
    private final Map<String, MunicipalityGroup> groups = new LinkedHashMap<>();
    private final Map<String, List<String[]>> periods = new LinkedHashMap<>();

    private RegisterFile() {
        forEachRow("counties.csv", row -> counties.put(row[0] + row[1], new County(row[1], row[2])));
        forEachRow("groups.csv", row -> groups.put(row[0], new MunicipalityGroup(row[0], row[1], row[2], row[3])));
        forEachRow(
                "municipalities.csv",
                row -> periods.computeIfAbsent(row[0] + row[1], any -> new ArrayList<>())
                        .add(row));
    }

    static List<RegisteredMunicipality> municipalities() {
        var file = new RegisterFile();
        return file.periods.values().stream().map(file::municipality).toList();
    }

    private RegisteredMunicipality municipality(List<String[]> rows) {
        String[] row = rows.get(0);
        String country = row[0];
        return RegisteredMunicipality.of(
                country,
                rows.stream().map(this::period).toList(),
                optional(row[8]).stream().toList(),
                optional(row[7]).map(groups::get));
    }

    private RegisterPeriod period(String[] row) {
        County county = Objects.requireNonNull(counties.get(row[0] + row[4]), row[4]);
        return new RegisterPeriod(
                row[2],
                row[3],
                county,
                optional(row[5]).map(RegisterFile::day),
                optional(row[6]).map(RegisterFile::day));
    }

    /** Returns a day, without the formatters of Java, which take longer to load than the whole register. */
    private static LocalDate day(String text) {
        return PartialDate.parse(text).earliest();
    }

    private static Optional<String> optional(String field) {
        return Optional.of(field).filter(text -> !text.isEmpty());
    }

    private static void forEachRow(String name, Consumer<String[]> action) {
        try (InputStream in = Objects.requireNonNull(RegisterFile.class.getResourceAsStream(name), name);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",", -1)).forEach(action);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
