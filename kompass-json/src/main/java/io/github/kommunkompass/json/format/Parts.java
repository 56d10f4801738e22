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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts that more than one format has, each with its reader and its writer side by side. */
final class Parts {

    /** So many digits survive on the way through a double, and so many tell every double from others. */
    private static final int DECIMAL_DIGITS = 15;

    private static final int DOUBLE_DIGITS = 17;

    /** Far more than any figure here has, and few enough to be calculated with. */
    private static final int LONGEST_FRACTION = 1000;

    private static final String ANY_NAME = "?";
    private static final String ANY_COUNTRY = "SE";

    private Parts() {}

    static Optional<Municipality> municipality(Value value) {
        return value.object().flatMap(members -> {
            Optional<String> name = members.required("name").flatMap(Parts::municipalityName);
            Optional<String> country = members.required("country").flatMap(Parts::country);
            Optional<Value> given = members.optional("code");
            Optional<String> code = given.flatMap(official -> municipalityCode(official, country));
            members.noOthers();
            return name.isEmpty() || country.isEmpty() || given.isPresent() != code.isPresent()
                    ? Optional.empty()
                    : Optional.of(new Municipality(name.get(), country.get(), code));
        });
    }

    // Each of the three alone, beside others that are right, so that all that is wrong is told, and where.

    private static Optional<String> municipalityName(Value value) {
        return value.parsed(text -> Municipality.of(text, ANY_COUNTRY).name());
    }

    static Optional<String> country(Value value) {
        return value.parsed(CountryCode::check);
    }

    /** What a code may be depends on the country; of an unknown one nothing can be said. */
    private static Optional<String> municipalityCode(Value value, Optional<String> country) {
        return country.isEmpty()
                ? value.string()
                : value.parsed(text -> Municipality.of(ANY_NAME, country.get(), text))
                        .flatMap(Municipality::code);
    }

    static void municipality(Municipality municipality, Writing writing) throws IOException {
        writing.member("name", municipality.name()).member("country", municipality.country());
        if (municipality.code().isPresent()) {
            writing.member("code", municipality.code().get());
        }
    }

    /** Writes who was judged, against what and when, as members of the object that is open. */
    static void subject(Subject subject, Writing writing) throws IOException {
        writing.object("municipality", subject.municipality(), Parts::municipality)
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
                ? "a known one, of which there are none"
                : catalogues.revisions().stream()
                        .map(RevisionId::toString)
                        .collect(Collectors.joining(", ", "one of ", ""));
    }

    /** Reads an object from the codes of a catalogue's criteria to something, and reports each other key. */
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

    /** Reads an object from codes to something, and reports each key that cannot be a code. */
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
                                    entry.invalid(JsonRule.DUPLICATE_KEY, "a second text", "one text in each language");
                                }
                            })));
            return texts.isEmpty() && !entries.isEmpty() ? Optional.empty() : value.made(() -> LocalizedText.of(texts));
        });
    }

    static void text(LocalizedText text, Writing writing) throws IOException {
        writing.sink().startObject();
        for (Map.Entry<String, String> entry : text.texts().entrySet()) {
            writing.member(entry.getKey(), entry.getValue());
        }
        writing.sink().endObject();
    }

    /** The elements of an array that may be left out if there are none. */
    static List<Value> elements(Optional<Value> value) {
        return value.map(Value::elements).orElse(List.of());
    }

    static List<Source> sources(Optional<Value> value) {
        return elements(value).stream()
                .flatMap(element -> element.text().map(Source::of).stream())
                .toList();
    }

    static void source(Source source, Writing writing) throws IOException {
        writing.string(source.text());
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

    /** Writes why criteria have no figures, if there are any. */
    static void reasons(String name, Map<Criterion, UnavailableReason> reasons, Writing writing) throws IOException {
        if (!reasons.isEmpty()) {
            Map<String, UnavailableReason> byCode = new LinkedHashMap<>();
            reasons.forEach((criterion, reason) -> byCode.put(criterion.code().toString(), reason));
            writing.map(name, byCode, (reason, out) -> out.string(reason.id()));
        }
    }

    static void ratio(Ratio ratio, Writing writing) throws IOException {
        writing.sink().startObject();
        writing.member("exact", ratio.toString());
        writing.sink().name("value");
        writing.sink().number(decimal(ratio));
        writing.sink().endObject();
    }

    /** Writes a number that has an end as it is, and any other as a fraction. */
    static void numberOrRatio(Ratio ratio, Writing writing) throws IOException {
        BigDecimal decimal;
        try {
            decimal = new BigDecimal(ratio.numerator()).divide(new BigDecimal(ratio.denominator()));
        } catch (ArithmeticException e) {
            ratio(ratio, writing);
            return;
        }
        writing.sink().number(withoutExponent(decimal));
    }

    /** The shortest decimal that reads back as the nearest double; Double.toString is not the same on all Java versions. */
    static BigDecimal decimal(Ratio ratio) {
        return decimal(ratio.doubleValue());
    }

    static BigDecimal decimal(double value) {
        BigDecimal exact = new BigDecimal(value);
        // A number of so many digits is what its double rounds to at so many, so no fewer need be tried; but near 0 are
        // fewer bits.
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
