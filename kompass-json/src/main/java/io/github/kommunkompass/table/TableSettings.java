package io.github.kommunkompass.table;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.style.ValueStyle;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How a table is read, and what it does not say itself.
 *
 * <pre>{@code
 * TableSettings settings = TableSettings.builder()
 *         .charset(Charset.forName("windows-1252"))
 *         .catalogue(Catalogues.se2020())
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class TableSettings {

    private static final String SEPARATORS = ",;\t";

    TableSettings() {}

    /** {@return the default settings: UTF-8, and a table that says all itself} */
    public static TableSettings standard() {
        return builder().build();
    }

    /** {@return a new builder} */
    public static TableSettingsBuilder builder() {
        return new TableSettingsBuilder();
    }

    /**
     * {@return the encoding of CSV without a byte order mark, UTF-8 by default; ISO-8859-1 is read as windows-1252, which has all of its
     * letters}
     */
    @Value.Default
    public Charset charset() {
        return StandardCharsets.UTF_8;
    }

    /**
     * {@return the separator of CSV: a comma, a semicolon or a tab; it is found in the header by default} Building settings with another
     * one throws an {@link InvalidValueException}.
     */
    public abstract Optional<Character> separator();

    /** {@return the name of the sheet of a workbook; the first by default} */
    public abstract Optional<String> sheet();

    /** {@return the municipality of all rows, for a table without a column for it} */
    public abstract Optional<Municipality> municipality();

    /** {@return the country of the municipalities, for a table without a column for it; that of the catalogue by default} */
    public abstract Optional<String> country();

    /** {@return the catalogue of all rows, for a table without a column for the revision} */
    public abstract Optional<Catalogue> catalogue();

    /** {@return the date of all evaluations, for a table without a column for it} */
    public abstract Optional<PartialDate> evaluated();

    /** {@return how missing points are written; {@link MissingSymbols#standard()} by default} */
    @Value.Default
    public MissingSymbols symbols() {
        return MissingSymbols.standard();
    }

    /** {@return the names of columns that are not read; without them, columns that are not of the form are errors} */
    public abstract Set<String> ignoredColumns();

    /** {@return the limits of size} */
    @Value.Default
    public TableLimits limits() {
        return TableLimits.standard();
    }

    @Value.Check
    void check() {
        separator().filter(separator -> SEPARATORS.indexOf(separator) < 0).ifPresent(separator -> {
            throw new InvalidValueException(
                    "the separator " + Quoted.of(separator.toString()), "a comma, a semicolon or a tab");
        });
    }
}
