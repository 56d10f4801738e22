package io.github.kommunkompass.json.format;

import io.github.kommunkompass.benchmark.ExclusionReason;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.shape.Input;
import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.MapShape;
import io.github.kommunkompass.json.shape.NumberShape;
import io.github.kommunkompass.json.shape.Schema;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.value.CountryCode;
import io.github.kommunkompass.value.Identified;
import io.github.kommunkompass.value.InputRule;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Source;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The shapes of values that several formats share. */
final class Common {

    private static final List<Level> LEVELS = IntStream.rangeClosed(0, Limits.CATALOGUE_DEPTH)
            .mapToObj(Level::ofDepth)
            .toList();

    private static final Schema CODE_SCHEMA = Schema.reference(
            "code",
            () -> Schema.type("string")
                    .with("pattern", "^[A-Za-z0-9][A-Za-z0-9._-]*$")
                    .with("maxLength", Limits.CODE_LENGTH));

    static final StringShape<CriterionCode> CODE =
            StringShape.of(CriterionCode::of, CriterionCode::toString, CODE_SCHEMA);

    static final StringShape<RevisionId> REVISION = StringShape.of(RevisionId::of, RevisionId::toString, CODE_SCHEMA);

    /** The id of a finding. */
    static final StringShape<String> ID = StringShape.of(
            id -> InvalidValueException.checkIdentifier(id, "finding id", Limits.ID_LENGTH),
            id -> id,
            Schema.reference(
                    "id",
                    () -> Schema.type("string")
                            .with("pattern", "^[A-Za-z0-9][A-Za-z0-9._-]*$")
                            .with("maxLength", Limits.ID_LENGTH)));

    /** The catalogue of a revision, by the name of the revision. */
    static final StringShape<Catalogue> CATALOGUE = new StringShape<>(
            Common::catalogue, catalogue -> catalogue.revision().toString(), CODE_SCHEMA);

    static final StringShape<String> COUNTRY = StringShape.of(
            CountryCode::check,
            country -> country,
            Schema.reference(
                    "country",
                    () -> Schema.type("string").with("pattern", "^[A-Z]{2}$").described("An ISO 3166-1 code.")));

    static final StringShape<PartialDate> DATE = StringShape.of(
            PartialDate::parse,
            PartialDate::toString,
            Schema.reference(
                    "date",
                    () -> Schema.type("string")
                            .with("pattern", "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$")
                            .described("An ISO 8601 year, year-month or date.")));

    static final StringShape<Level> LEVEL = StringShape.of(
            Common::level,
            Level::toString,
            Schema.type("string").with("pattern", "^(total|area|sub-area|question|level-[0-9]+)$"));

    static final Shape<String> LANGUAGE = StringShape.any()
            .withSchema(Schema.type("string")
                    .with("minLength", 2)
                    .described("The language of the original, as a BCP 47 tag."));

    static final StringShape<Source> SOURCE = texts(Source::of, Source::text);

    static final Shape<List<Source>> SOURCES =
            ListShape.of(SOURCE).described("Citations or addresses.").named("sources");

    static final Shape<Long> COUNT = NumberShape.count().described("A count.").named("count");

    private static final StringShape<ExclusionReason> EXCLUSION_REASON = words(ExclusionReason.values());

    static final Shape<Map<ExclusionReason, Long>> EXCLUSIONS =
            MapShape.of(EXCLUSION_REASON, COUNT).with("propertyNames", EXCLUSION_REASON.schema());

    static final Shape<MunicipalityRegister> REGISTER = new StringShape<>(
                    Common::register,
                    MunicipalityRegister::id,
                    StringShape.text().schema())
            .described(
                    "The register of municipalities that decides which evaluations are of the same municipality: built-in"
                            + " with its date, none, or one of the caller's own.");

    static final Shape<Integer> POINTS =
            NumberShape.between(0, Integer.MAX_VALUE).named("points");

    /** A difference of points, which may be negative. */
    static final NumberShape<Integer> CHANGED_POINTS = NumberShape.between(-Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** A text by language. Two tags may be of one language, since they are normalised. */
    static final Shape<LocalizedText> TEXT = MapShape.of(
                    StringShape.of(LocalizedText::normalizeTag, tag -> tag, Schema.type("string")), StringShape.text())
            .with("minProperties", 1)
            .<LocalizedText>converted((texts, in) -> in.made(() -> LocalizedText.of(texts)), LocalizedText::texts)
            .described("A text by BCP 47 language tag.")
            .named("text");

    private Common() {}

    private static Level level(String text) {
        return LEVELS.stream()
                .filter(level -> level.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        Quoted.of(text), "total, area, sub-area, question, or level-4 and so on"));
    }

    private static @Nullable MunicipalityRegister register(String id, Input in) {
        MunicipalityRegister known =
                MunicipalityRegister.findById(id, in.register()).orElse(null);
        if (known == null) {
            in.invalid(
                    InputRule.INVALID_VALUE,
                    "the register " + Quoted.of(id),
                    "the built-in one, none or " + Quoted.of(in.register().id()));
        }
        return known;
    }

    private static @Nullable Catalogue catalogue(String text, Input in) {
        RevisionId revision = in.made(() -> RevisionId.of(text));
        if (revision == null) {
            return null;
        }
        Catalogue catalogue = in.catalogues().findCatalogue(revision).orElse(null);
        if (catalogue == null) {
            in.invalid(JsonRule.UNKNOWN_REVISION, "revision " + revision, known(in.catalogues()));
        }
        return catalogue;
    }

    private static String known(Catalogues catalogues) {
        return catalogues.revisions().isEmpty()
                ? "a known revision, but none is known"
                : catalogues.revisions().stream()
                        .map(RevisionId::toString)
                        .collect(Collectors.joining(", ", "one of ", ""));
    }

    /** Returns the shape of texts that are not blank. */
    static <T> StringShape<T> texts(Function<String, T> factory, Function<T, String> printer) {
        StringShape<String> text = StringShape.text();
        return new StringShape<>(
                (written, in) -> {
                    String checked = text.parsed(written, in);
                    return checked == null ? null : in.made(() -> factory.apply(checked));
                },
                printer,
                text.schema());
    }

    /** Returns the shape of all constants of a type. */
    static <E extends Identified> StringShape<E> words(E[] all) {
        return StringShape.words(List.of(all));
    }

    /** Returns the shape of maps by the code of a criterion. */
    static <V> MapShape<CriterionCode, V> byCode(Shape<V> value) {
        return MapShape.of(CODE, value).with("propertyNames", CODE_SCHEMA);
    }

    /** Reports codes that a catalogue does not have. */
    static void checkCodes(Collection<CriterionCode> codes, Catalogue catalogue, JsonPath place, Input in) {
        for (CriterionCode code : codes) {
            if (catalogue.findCriterion(code).isEmpty()) {
                in.invalid(
                        place.member(code.toString()),
                        EvaluationRule.UNKNOWN_CRITERION,
                        "criterion " + code,
                        "a code of " + catalogue.revision());
            }
        }
    }

    /** Returns a map, or empty if it has no entries. */
    static <K, V> Optional<Map<K, V>> unlessEmpty(Map<K, V> map) {
        return Optional.of(map).filter(all -> !all.isEmpty());
    }

    static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /** Returns a map whose keys are changed. */
    static <K, L, V> Map<L, V> withKeys(Map<K, V> map, Function<K, L> key) {
        Map<L, V> changed = new LinkedHashMap<>();
        map.forEach((from, value) -> changed.put(key.apply(from), value));
        return changed;
    }
}
