package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.value.PartialDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the words of options are read: by the names that the library has for them. */
final class OptionConverters {

    private OptionConverters() {}

    private static <T> T word(String word, List<T> all, Function<T, String> id) {
        return all.stream()
                .filter(one -> id.apply(one).equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("found '" + word + "', expected one of "
                        + all.stream().map(id).collect(Collectors.joining(", "))));
    }

    private static <T> T made(String word, Function<String, T> factory) {
        try {
            return factory.apply(word);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("found '" + word + "', expected a whole number");
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    /** Reads what happens to repeated evaluations. */
    static final class RepeatsConverter implements ITypeConverter<RepeatPolicy> {
        @Override
        public RepeatPolicy convert(String value) {
            return word(value, List.of(RepeatPolicy.values()), RepeatPolicy::id);
        }
    }

    /** Reads how equal points are ranked. */
    static final class TiesConverter implements ITypeConverter<TiePolicy> {
        @Override
        public TiePolicy convert(String value) {
            return word(value, List.of(TiePolicy.values()), TiePolicy::id);
        }
    }

    /** Reads the number of a definition of quantiles. */
    static final class QuantileConverter implements ITypeConverter<QuantileType> {
        @Override
        public QuantileType convert(String value) {
            return made(value, number -> QuantileType.of(Integer.parseInt(number)));
        }
    }

    /** Reads whether the subject is included. */
    static final class SubjectConverter implements ITypeConverter<CompareCommand.Subject> {
        @Override
        public CompareCommand.Subject convert(String value) {
            return word(value, List.of(CompareCommand.Subject.values()), CompareCommand.Subject::toString);
        }
    }

    /** Reads dates. */
    static final class DateConverter implements ITypeConverter<PartialDate> {
        @Override
        public PartialDate convert(String value) {
            return made(value, PartialDate::parse);
        }
    }
}
