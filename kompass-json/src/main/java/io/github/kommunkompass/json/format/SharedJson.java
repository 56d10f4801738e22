package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.CountryCode;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads and writes the values that several formats share. */
final class SharedJson {

    /** Every decimal of this many digits survives a double, and 17 digits distinguish all doubles. */
    private static final int DECIMAL_DIGITS = 15;

    private static final int DOUBLE_DIGITS = 17;

    private static final Pattern FRACTION = Pattern.compile("-?[0-9]+(/[0-9]+)?");

    /** More characters than any figure needs, and few enough for arithmetic. */
    private static final int LONGEST_FRACTION = 1000;

    private static final String ANY_NAME = "?";
    private static final String ANY_COUNTRY = "SE";

    private SharedJson() {}

    static Optional<Municipality> municipality(Value value) {
        return value.object().flatMap(members -> {
            Optional<String> name = members.required("name").flatMap(SharedJson::municipalityName);
            Optional<String> country = members.required("country").flatMap(SharedJson::country);
            Optional<Value> given = members.optional("code");
            Optional<String> code = given.flatMap(official -> municipalityCode(official, country));
            members.noOthers();
            return name.isEmpty() || country.isEmpty() || given.isPresent() != code.isPresent()
                    ? Optional.empty()
                    : Optional.of(new Municipality(name.get(), country.get(), code));
        });
    }

    // Each part is checked with valid other parts, so that all errors are reported, each at its position.

    private static Optional<String> municipalityName(Value value) {
        return value.parsed(text -> Municipality.of(text, ANY_COUNTRY).name());
    }

    static Optional<String> country(Value value) {
        return value.parsed(CountryCode::check);
    }

    /** Reads a code, which is checked if the country is known. */
    private static Optional<String> municipalityCode(Value value, Optional<String> country) {
        return country.isEmpty()
                ? value.string()
                : value.parsed(text -> Municipality.of(ANY_NAME, country.get(), text))
                        .flatMap(Municipality::code);
    }

    static void municipality(Municipality municipality, JsonWriter writer) throws IOException {
        writer.member("name", municipality.name()).member("country", municipality.country());
        if (municipality.code().isPresent()) {
            writer.member("code", municipality.code().get());
        }
    }

    /** Writes municipality, revision and date as members of the open object. */
    static void subject(Subject subject, JsonWriter writer) throws IOException {
        writer.object("municipality", subject.municipality(), SharedJson::municipality)
                .member("revision", subject.revision().toString())
                .member("evaluated", subject.evaluated().toString());
    }

    static Optional<PartialDate> date(Value value) {
        return value.parsed(PartialDate::parse);
    }

    static Optional<Catalogue> catalogue(Value value, Catalogues catalogues) {
        return value.parsed(RevisionId::of).flatMap(revision -> {
            Optional<Catalogue> catalogue = catalogues.findCatalogue(revision);
            if (catalogue.isEmpty()) {
                value.invalid(JsonRule.UNKNOWN_REVISION, "revision " + revision, known(catalogues));
            }
            return catalogue;
        });
    }

    private static String known(Catalogues catalogues) {
        return catalogues.revisions().isEmpty()
                ? "a known revision, but none is known"
                : catalogues.revisions().stream()
                        .map(RevisionId::toString)
                        .collect(Collectors.joining(", ", "one of ", ""));
    }

    /** Reads the members of an object by criterion, and reports keys that are not codes of the catalogue. */
    static Map<Criterion, Value> byCriterion(Value value, Catalogue catalogue) {
        Map<Criterion, Value> byCriterion = new LinkedHashMap<>();
        byCode(value)
                .forEach((code, entry) -> catalogue
                        .findCriterion(code)
                        .ifPresentOrElse(
                                criterion -> byCriterion.put(criterion, entry),
                                () -> entry.invalid(
                                        EvaluationRule.UNKNOWN_CRITERION,
                                        "criterion " + code,
                                        "a code of " + catalogue.revision())));
        return byCriterion;
    }

    /** Reads the members of an object by code, and reports keys that are not valid codes. */
    static Map<CriterionCode, Value> byCode(Value value) {
        Map<CriterionCode, Value> byCode = new LinkedHashMap<>();
        value.entries()
                .forEach((key, entry) ->
                        entry.made(() -> CriterionCode.of(key)).ifPresent(code -> byCode.put(code, entry)));
        return byCode;
    }

    static Optional<LocalizedText> text(Value value) {
        return value.object().flatMap(members -> {
            Map<String, Value> entries = members.all();
            Map<String, String> texts = new LinkedHashMap<>();
            entries.forEach((tag, entry) -> entry.text()
                    .ifPresent(text -> entry.made(() -> LocalizedText.normalizeTag(tag))
                            .ifPresent(language -> {
                                if (texts.putIfAbsent(language, text) != null) {
                                    entry.invalid(JsonRule.DUPLICATE_KEY, "a second text", "one text per language");
                                }
                            })));
            return texts.isEmpty() && !entries.isEmpty() ? Optional.empty() : value.made(() -> LocalizedText.of(texts));
        });
    }

    static void text(LocalizedText text, JsonWriter writer) throws IOException {
        writer.sink().startObject();
        for (Map.Entry<String, String> entry : text.texts().entrySet()) {
            writer.member(entry.getKey(), entry.getValue());
        }
        writer.sink().endObject();
    }

    /** Returns the elements of an optional array. */
    static List<Value> elements(Optional<Value> value) {
        return value.map(Value::elements).orElse(List.of());
    }

    static List<Source> sources(Optional<Value> value) {
        return elements(value).stream()
                .flatMap(element -> element.text().map(Source::of).stream())
                .toList();
    }

    static void source(Source source, JsonWriter writer) throws IOException {
        writer.string(source.text());
    }

    static Optional<Ratio> ratio(Value value) {
        return value.object().flatMap(members -> {
            Optional<Value> exact = members.required("exact");
            Optional<String> decimal = members.required("value").flatMap(Value::number);
            members.noOthers();
            Optional<Ratio> ratio = exact.flatMap(text -> text.string().flatMap(string -> reduced(text, string)));
            if (ratio.isPresent()
                    && decimal.isPresent()
                    && Double.parseDouble(decimal.get()) != ratio.get().doubleValue()) {
                value.invalid(
                        JsonRule.INCONSISTENT,
                        "the value " + decimal.get(),
                        decimal(ratio.get()).toPlainString() + ", the value of " + ratio.get());
            }
            return ratio;
        });
    }

    private static Optional<Ratio> reduced(Value value, String text) {
        Optional<Ratio> ratio = value.made(() -> fraction(text));
        if (ratio.isPresent() && !ratio.get().toString().equals(text)) {
            value.invalid(JsonRule.INVALID_VALUE, Quoted.of(text), "the reduced fraction " + ratio.get());
        }
        return ratio;
    }

    private static Ratio fraction(String text) {
        if (text.length() > LONGEST_FRACTION) {
            throw new InvalidValueException(
                    "a fraction of " + text.length() + " characters", "at most " + LONGEST_FRACTION);
        }
        if (!FRACTION.matcher(text).matches()) {
            throw new InvalidValueException(Quoted.of(text), "a fraction such as 271/400");
        }
        try {
            Ratio ratio = Ratio.parse(text);
            if (Double.isInfinite(ratio.doubleValue())) {
                throw new InvalidValueException(Quoted.of(text), "a fraction within the range of a double");
            }
            return ratio;
        } catch (ArithmeticException e) {
            throw new InvalidValueException(Quoted.of(text), "a fraction with a denominator of at least 1", e);
        }
    }

    /** Writes the reasons why figures are unavailable, by the code of the criterion, or nothing if there are none. */
    static void reasons(String name, Map<Criterion, UnavailableReason> reasons, JsonWriter writer) throws IOException {
        if (!reasons.isEmpty()) {
            Map<String, UnavailableReason> byCode = new LinkedHashMap<>();
            reasons.forEach((criterion, reason) -> byCode.put(criterion.code().toString(), reason));
            writer.map(name, byCode, (reason, out) -> out.string(reason.id()));
        }
    }

    static void ratio(Ratio ratio, JsonWriter writer) throws IOException {
        writer.sink().startObject();
        writer.member("exact", ratio.toString());
        writer.sink().name("value");
        writer.sink().number(decimal(ratio));
        writer.sink().endObject();
    }

    /** Writes a finite decimal as a number, and any other value as a fraction. */
    static void numberOrRatio(Ratio ratio, JsonWriter writer) throws IOException {
        BigDecimal decimal;
        try {
            decimal = new BigDecimal(ratio.numerator()).divide(new BigDecimal(ratio.denominator()));
        } catch (ArithmeticException e) {
            ratio(ratio, writer);
            return;
        }
        writer.sink().number(withoutExponent(decimal));
    }

    /** Returns the shortest decimal that reads back as the nearest double. Double.toString differs between Java versions. */
    static BigDecimal decimal(Ratio ratio) {
        return decimal(ratio.doubleValue());
    }

    static BigDecimal decimal(double value) {
        BigDecimal exact = new BigDecimal(value);
        // Rounding to 15 digits finds every shorter decimal, except of subnormal values, which have fewer bits.
        int fewest = Math.abs(value) < Double.MIN_NORMAL ? 1 : DECIMAL_DIGITS;
        BigDecimal shortest = IntStream.rangeClosed(fewest, DOUBLE_DIGITS)
                .mapToObj(digits -> exact.round(new MathContext(digits)))
                .filter(decimal -> decimal.doubleValue() == value)
                .findFirst()
                .orElse(exact);
        return shortest.signum() == 0 ? BigDecimal.ZERO : withoutExponent(shortest.stripTrailingZeros());
    }

    private static BigDecimal withoutExponent(BigDecimal decimal) {
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }
}
