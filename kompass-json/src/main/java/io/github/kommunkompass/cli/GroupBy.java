package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.GroupAttribute;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.table.InvalidTableException;
import io.github.kommunkompass.table.KompassTables;
import io.github.kommunkompass.table.TableSettings;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What divides evaluations into groups.
 *
 * @param name the name of the attribute, which is that of the column of a table
 * @param file the file of the table, or empty for an attribute of the register
 */
record GroupBy(String name, Optional<String> file) {

    static final String LABEL = "county|group|FILE:COLUMN";

    /** Returns the attribute of the register that has a name. */
    static Optional<GroupAttribute> ofRegister(String name) {
        return attribute(name).map(attribute -> attribute.apply(MunicipalityRegister.builtIn()));
    }

    private static Optional<Function<MunicipalityRegister, GroupAttribute>> attribute(String name) {
        return switch (name) {
            case "county" -> Optional.of(GroupAttribute::county);
            case "group" -> Optional.of(GroupAttribute::group);
            default -> Optional.empty();
        };
    }

    /** Returns the attribute, and reads its table if there is one. */
    GroupAttribute attribute(Main.Streams streams, TableSettings settings) {
        return file.map(table -> read(new Input(table, streams), settings))
                .orElseGet(() -> ofRegister(name).orElseThrow());
    }

    private GroupAttribute read(Input input, TableSettings settings) {
        try {
            return input.read(in -> KompassTables.standard().with(settings).readAttribute(in, name));
        } catch (InvalidTableException e) {
            e.cellViolations().forEach(input::print);
            throw new Failures.PrintedErrorsException();
        }
    }

    /** Converts what divides evaluations, in which the file of a table may have colons. */
    static final class Converter implements ITypeConverter<GroupBy> {
        @Override
        public GroupBy convert(String value) {
            if (attribute(value).isPresent()) {
                return new GroupBy(value, Optional.empty());
            }
            int colon = value.lastIndexOf(':');
            if (colon <= 0 || colon == value.length() - 1) {
                throw new TypeConversionException("found '" + value
                        + "', expected county, group, or a table and its column, such as sizes.csv:size");
            }
            return new GroupBy(value.substring(colon + 1), Optional.of(value.substring(0, colon)));
        }
    }
}
