package io.github.kommunkompass.table;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.municipality.RegisterPeriod;
import io.github.kommunkompass.municipality.RegisteredMunicipality;
import io.github.kommunkompass.table.row.Row;
import io.github.kommunkompass.value.InputRule;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who was evaluated, when, and against which revision. Equal texts are read once. Not thread-safe. */
final class SubjectCells {

    private static final JsonPath MUNICIPALITY = JsonPath.ROOT.member("municipality");
    private static final JsonPath NAME = MUNICIPALITY.member("name");
    private static final JsonPath COUNTRY = MUNICIPALITY.member("country");
    private static final JsonPath CODE = MUNICIPALITY.member("code");
    private static final JsonPath REVISION = JsonPath.ROOT.member("revision");
    private static final JsonPath EVALUATED = JsonPath.ROOT.member("evaluated");

    /** More different texts are not kept. */
    private static final int MOST_KEPT = 10_000;

    private static final Pattern CODE_WITHOUT_ZERO = Pattern.compile("[0-9]{3}");
    private static final Pattern WHOLE_WITH_ZEROS = Pattern.compile("([0-9]{1,4})[.,]0+");

    /** A municipality of a name, or if it is blank, of a code and date, and the texts that it was read from. */
    private record Named(String country, String code, Municipality municipality) {}

    private final Header header;
    private final TableSettings settings;
    private final Catalogues catalogues;
    private final Supplier<MunicipalityRegister> register;
    private final CellReport report;

    private final Map<String, Named> municipalities = new HashMap<>();
    private final Map<String, PartialDate> dates = new HashMap<>();
    private final Map<String, Catalogue> revisions = new HashMap<>();

    private final TextColumn names;
    private final TextColumn codes;
    private final TextColumn countries;
    private final TextColumn revisionNames;
    private final TextColumn evaluatedDates;

    private @Nullable Municipality municipality;
    private @Nullable Catalogue catalogue;
    private @Nullable PartialDate evaluated;

    SubjectCells(
            Header header,
            TableSettings settings,
            Catalogues catalogues,
            Supplier<MunicipalityRegister> register,
            CellReport report) {
        this.header = header;
        this.settings = settings;
        this.catalogues = catalogues;
        this.register = register;
        this.report = report;
        this.names = texts(Heading.MUNICIPALITY);
        this.codes =
                header.form() == TableForm.OVERVIEW ? new TextColumn(Header.ABSENT) : texts(Heading.MUNICIPALITY_CODE);
        this.countries = texts(Heading.COUNTRY);
        this.revisionNames = texts(Heading.REVISION);
        this.evaluatedDates = texts(Heading.EVALUATED);
    }

    private TextColumn texts(Heading heading) {
        return new TextColumn(header.column(heading));
    }

    /** Reads a row. What has an error is then absent. */
    void read(Row row) {
        catalogue = catalogue(row);
        evaluated = evaluated(row);
        municipality = municipality(row);
    }

    Optional<Municipality> municipality() {
        return Optional.ofNullable(municipality);
    }

    Optional<Catalogue> catalogue() {
        return Optional.ofNullable(catalogue);
    }

    Optional<PartialDate> evaluated() {
        return Optional.ofNullable(evaluated);
    }

    private @Nullable Catalogue catalogue(Row row) {
        String text = revisionNames.text(row);
        if (text.isEmpty()) {
            return given(settings.catalogue(), row, Heading.REVISION, REVISION, "a revision such as SE-2020");
        }
        Catalogue known = revisions.get(text);
        return known == null ? readCatalogue(row, text) : known;
    }

    private @Nullable Catalogue readCatalogue(Row row, String text) {
        try {
            Optional<Catalogue> given =
                    settings.catalogue().filter(one -> one.revision().toString().equals(text));
            return kept(revisions, text, given.isPresent() ? given.get() : catalogues.catalogue(text));
        } catch (InvalidValueException e) {
            report(TableRule.UNKNOWN_REVISION, REVISION, row, Heading.REVISION, e);
            return null;
        }
    }

    private @Nullable PartialDate evaluated(Row row) {
        String text = evaluatedDates.text(row);
        if (text.isEmpty()) {
            return given(settings.evaluated(), row, Heading.EVALUATED, EVALUATED, "a date such as 2022-09-15");
        }
        PartialDate known = dates.get(text);
        return known == null ? readDate(row, text) : known;
    }

    private @Nullable PartialDate readDate(Row row, String text) {
        try {
            return kept(dates, text, Dates.parse(text));
        } catch (InvalidValueException e) {
            boolean isOther = row.kind(header.column(Heading.EVALUATED)) == Row.Kind.OTHER;
            report(
                    TableRule.WRONG_TYPE,
                    EVALUATED,
                    row,
                    Heading.EVALUATED,
                    isOther ? text : Quoted.of(text),
                    Dates.EXPECTED);
            return null;
        }
    }

    private @Nullable Municipality municipality(Row row) {
        String name = names.text(row);
        String code = codes.text(row);
        if (name.isEmpty() && code.isEmpty()) {
            return given(settings.municipality(), row, Heading.MUNICIPALITY, NAME, "the name of a municipality");
        }
        String country = country(row);
        if (country == null) {
            return null;
        }
        String key = name.isEmpty() ? code + " " + evaluated : name;
        Named known = municipalities.get(key);
        if (known != null && known.code().equals(code) && known.country().equals(country)) {
            return known.municipality();
        }
        Municipality read = readMunicipality(row, name, country, withZeros(code, country));
        if (read != null) {
            kept(municipalities, key, new Named(country, code, read));
        }
        return read;
    }

    private @Nullable String country(Row row) {
        String text = countries.text(row);
        if (!text.isEmpty()) {
            return text;
        }
        Optional<String> given = settings.country();
        if (given.isEmpty() && catalogue != null) {
            given = catalogue.country();
        }
        if (catalogue == null) {
            return given.orElse(null);
        }
        return given(
                given,
                row,
                Heading.COUNTRY,
                COUNTRY,
                "a country such as SE, since " + catalogue.revision() + " has none");
    }

    private @Nullable Municipality readMunicipality(Row row, String name, String country, String code) {
        try {
            if (name.isEmpty()) {
                return registered(row, country, code);
            }
            Municipality.of("A", country);
        } catch (InvalidValueException e) {
            report(InputRule.INVALID_VALUE, COUNTRY, row, Heading.COUNTRY, e);
            return null;
        }
        Municipality named;
        try {
            named = Municipality.of(name, country);
        } catch (InvalidValueException e) {
            report(InputRule.INVALID_VALUE, NAME, row, Heading.MUNICIPALITY, e);
            return null;
        }
        try {
            return code.isEmpty() ? named : Municipality.of(name, country, code);
        } catch (InvalidValueException e) {
            report(InputRule.INVALID_VALUE, CODE, row, Heading.MUNICIPALITY_CODE, e);
            return null;
        }
    }

    /** Returns the municipality that the register has under a code. */
    private @Nullable Municipality registered(Row row, String country, String code) {
        if (evaluated == null) {
            return null;
        }
        Optional<RegisteredMunicipality> found = register.get().findByCode(country, code, evaluated);
        if (found.isEmpty()) {
            report(
                    InputRule.INVALID_VALUE,
                    CODE,
                    row,
                    Heading.MUNICIPALITY_CODE,
                    "the code " + Quoted.of(code) + " without a name",
                    "a code that the register has at the date, or a column " + Heading.MUNICIPALITY.in("en"));
            return null;
        }
        String name = found.get().periods().stream()
                .filter(period -> period.code().equals(code))
                .map(RegisterPeriod::name)
                .reduce((earlier, later) -> later)
                .orElse(found.get().name());
        return Municipality.of(name, country, code);
    }

    /** Returns a code of four digits whose first zero a spreadsheet has removed, or whose type it has changed to a fraction. */
    static String withZeros(String text, String country) {
        boolean hasFourDigits = country.equals("SE") || country.equals("NO");
        if (!hasFourDigits) {
            return text;
        }
        Matcher fraction = WHOLE_WITH_ZEROS.matcher(text);
        String digits = fraction.matches() ? fraction.group(1) : text;
        return CODE_WITHOUT_ZERO.matcher(digits).matches() ? "0" + digits : digits;
    }

    private static <V> V kept(Map<String, V> values, String key, V value) {
        if (values.size() == MOST_KEPT) {
            values.clear();
        }
        values.put(key, value);
        return value;
    }

    /** Returns what the caller gave for the whole table, or reports that it is missing. */
    private <T> @Nullable T given(Optional<T> value, Row row, Heading heading, JsonPath path, String expected) {
        if (value.isEmpty()) {
            report(TableRule.MISSING_VALUE, path, row, heading, "nothing", expected);
        }
        return value.orElse(null);
    }

    private void report(Rule rule, JsonPath path, Row row, Heading heading, InvalidValueException e) {
        report(rule, path, row, heading, e.found(), e.expected());
    }

    private void report(Rule rule, JsonPath path, Row row, Heading heading, String found, String expected) {
        report.add(rule, path, row.number(), Math.max(0, header.column(heading)), found, expected);
    }
}
