package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.table.Dialect;
import io.github.kommunkompass.table.MissingSymbols;
import io.github.kommunkompass.value.CountryCode;
import io.github.kommunkompass.value.Identified;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converters of option values, which use the ids of the library. */
final class OptionConverters {

    private OptionConverters() {}

    /** Returns the constant of an id. */
    static <T extends Identified> T constant(String id, List<T> constants) {
        return constants.stream()
                .filter(constant -> constant.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("found '" + id + "', expected one of "
                        + constants.stream().map(Identified::id).collect(Collectors.joining(", "))));
    }

    private static <T> T parsed(String value, Function<String, T> factory) {
        try {
            return factory.apply(value);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("found '" + value + "', expected a whole number");
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    /** Converts policies for repeated evaluations. */
    static final class RepeatsConverter implements ITypeConverter<RepeatPolicy> {
        @Override
        public RepeatPolicy convert(String value) {
            return constant(value, List.of(RepeatPolicy.values()));
        }
    }

    /** Converts policies for missing points. */
    static final class MissingConverter implements ITypeConverter<MissingPolicy> {
        @Override
        public MissingPolicy convert(String value) {
            return constant(value, List.of(MissingPolicy.values()));
        }
    }

    /** Converts policies for equal points. */
    static final class TiesConverter implements ITypeConverter<TiePolicy> {
        @Override
        public TiePolicy convert(String value) {
            return constant(value, List.of(TiePolicy.values()));
        }
    }

    /** Converts numbers of definitions of quantiles. */
    static final class QuantileConverter implements ITypeConverter<QuantileType> {
        @Override
        public QuantileType convert(String value) {
            return parsed(value, number -> QuantileType.of(Integer.parseInt(number)));
        }
    }

    /** Converts inclusions of the subject, other than unstated, which is the default. */
    static final class SubjectConverter implements ITypeConverter<SubjectInclusion> {
        @Override
        public SubjectInclusion convert(String value) {
            return constant(
                    value,
                    List.of(SubjectInclusion.INCLUDED, SubjectInclusion.EXCLUDED, SubjectInclusion.NOT_A_MEMBER));
        }
    }

    /** Converts minimum sizes of groups. */
    static final class MinimumConverter implements ITypeConverter<DisclosurePolicy> {
        @Override
        public DisclosurePolicy convert(String value) {
            try {
                return DisclosurePolicy.minimum(Integer.parseInt(value));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "found '" + value + "', expected a whole number from 2 to " + Integer.MAX_VALUE);
            }
        }
    }

    /** Converts shares from 0 to 1. */
    static final class ShareConverter implements ITypeConverter<Ratio> {
        @Override
        public Ratio convert(String value) {
            try {
                Ratio share = Ratio.parse(value);
                if (!share.isNegative() && share.compareTo(Ratio.ONE) <= 0) {
                    return share;
                }
            } catch (IllegalArgumentException e) {
                // As for a number beyond.
            }
            throw new TypeConversionException("found '" + value + "', expected a number from 0 to 1, such as 0.75");
        }
    }

    /** Converts dates. */
    static final class DateConverter implements ITypeConverter<PartialDate> {
        @Override
        public PartialDate convert(String value) {
            return parsed(value, PartialDate::parse);
        }
    }

    /** Converts codes of countries. */
    static final class CountryConverter implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            return parsed(value, CountryCode::check);
        }
    }

    /** Converts names of character encodings. */
    static final class CharsetConverter implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String value) {
            try {
                return Charset.forName(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "found '" + value + "', expected a character encoding such as utf-8 or windows-1252");
            }
        }
    }

    /** Converts names of dialects of CSV. */
    static final class DialectConverter implements ITypeConverter<Dialect> {
        @Override
        public Dialect convert(String value) {
            return parsed(value, Dialect::named);
        }
    }

    /** Converts ids of forms of tables. */
    static final class FormConverter implements ITypeConverter<ConvertCommand.Form> {
        @Override
        public ConvertCommand.Form convert(String value) {
            return constant(value, List.of(ConvertCommand.Form.values()));
        }
    }

    /** Converts ids of what the rows of a table of a benchmark are. */
    static final class RowsConverter implements ITypeConverter<BenchmarkRows> {
        @Override
        public BenchmarkRows convert(String value) {
            return constant(value, List.of(BenchmarkRows.values()));
        }
    }

    /** Converts ids of what evaluations are converted to. */
    static final class TargetConverter implements ITypeConverter<ConvertCommand.Target> {
        @Override
        public ConvertCommand.Target convert(String value) {
            return constant(value, List.of(ConvertCommand.Target.values()));
        }
    }

    /** Converts names of ways in which tables write missing points. */
    static final class SymbolsConverter implements ITypeConverter<MissingSymbols> {
        @Override
        public MissingSymbols convert(String value) {
            try {
                return MissingSymbols.named(value);
            } catch (InvalidValueException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
