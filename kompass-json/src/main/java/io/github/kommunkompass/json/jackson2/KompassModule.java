package io.github.kommunkompass.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.format.NestedValues;
import io.github.kommunkompass.json.format.ValueTypes;
import io.github.kommunkompass.json.token.LibraryVersion;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A module of Jackson 2 that reads and writes Kompass values within an application's own documents.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new KompassModule());
 * Evaluation evaluation = mapper.readValue(json, Evaluation.class);
 * }</pre>
 *
 * <table>
 * <caption>The types of Kompass</caption>
 * <tr><th>types</th><th>in JSON</th></tr>
 * <tr><td>{@code Evaluation}, {@code Catalogue}, {@code Scorecard}, {@code Benchmark}, {@code BenchmarkGroups},
 *     {@code PublishedFigures}, {@code Crosswalk}, {@code Plan}</td><td>their documents; read and written</td></tr>
 * <tr><td>{@code CriterionCode}, {@code RevisionId}, {@code PartialDate}, {@code Level}, {@code MunicipalityRegister}, {@code Source},
 *     and each enum, by its id</td><td>strings, also as the keys of maps; read and written</td></tr>
 * <tr><td>{@code Municipality}, {@code BenchmarkMember}, {@code MemberEvaluation}, {@code LocalizedText}, {@code DateRange},
 *     {@code Ratio}, {@code Finding}, {@code Evidence}, {@code Action}, {@code Population}, {@code ComparisonSettings},
 *     {@code HighlightRule}, {@code CrosswalkAuthority}</td><td>objects, as in the documents; read and written</td></tr>
 * <tr><td>{@code Points}</td><td>numbers; read and written</td></tr>
 * <tr><td>{@code Catalogues}, {@code Summary}, {@code Comparison}, {@code ComparisonDocument}, {@code Ranking}, {@code Neighbours},
 *     {@code DiffDocument}, {@code Progress}, {@code History}, {@code PopulationChange}, {@code TargetsDocument},
 *     {@code ScenarioDocument}, {@code ExplanationDocument}, {@code PlanStatus},
 *     {@code Reference}</td><td>their documents; only written</td></tr>
 * <tr><td>{@code Subject}, {@code Criterion}, {@code CriterionGroup}, {@code Observation}, {@code Score}, {@code Rank},
 *     {@code SquareRoot}, {@code Statistics}, {@code Standing}, {@code Highlights}, {@code Highlights.Highlight},
 *     {@code ImprovementPotential}, {@code Ranking.Place}, {@code Ranking.Unranked}, {@code Neighbours.Neighbour},
 *     {@code PopulationChange.Move}, {@code Explanation}, {@code CatalogueChange}, {@code Comparability}, {@code ComparabilityReason},
 *     {@code ComparabilityStatement}, {@code Theme}, {@code ThemeScores}, {@code RatePerYear}, {@code Change},
 *     {@code ProgressBreakdown}, {@code FollowUp}, {@code ActionFollowUp}, {@code Recurrence}, {@code PlannedPoints},
 *     {@code JsonPath}, {@code Position}, {@code Violation},
 *     {@code LocatedViolation}</td><td>as in the documents; only written</td></tr>
 * <tr><td>all other types, such as builders, exceptions and {@code Figure}</td><td>refused in reading and writing</td></tr>
 * </table>
 *
 * <p>To refuse a type is to throw an exception of the mapper, with what was found and expected, when a value of the type is read
 * or written. A type that is only written is refused in reading, and a type whose form is not a string as the key of a map.
 *
 * <p>Values are validated as strictly as by {@code KompassJson}. For an invalid value, the mapper throws a {@link
 * JsonMappingException} whose message has every violation with its path and position, and whose cause is an {@link
 * InvalidDocumentException}. Paths start at the root of the mapper's document: {@code $.earlier[1].points.total}. Positions are
 * those of the mapper's parser: columns count bytes if the input is bytes, and every position in a tree is line 1, column 1.
 *
 * <p>The configuration of the mapper, such as its handling of unknown properties, does not relax the validation. With default
 * typing, a value has the id of its public type, and not that of its class.
 *
 * <p>Works with Jackson 2.17 and later.
 *
 * <p>A mapper with this module can be serialised, together with its catalogues.
 *
 * <p>Immutable and thread-safe.
 */
public final class KompassModule extends Module {

    /** The version of classes outside a jar. */
    private static final String UNKNOWN = "0.0.0";

    /** The lowest version that works. */
    private static final int MAJOR = 2;

    private static final int MINOR = 17;

    private final NestedValues values;

    /**
     * Creates a module with the built-in catalogues.
     *
     * @throws IllegalStateException if Jackson is older than 2.17
     */
    public KompassModule() {
        this(Catalogues.builtIn());
    }

    /**
     * Creates a module.
     *
     * @param catalogues the catalogues of the known revisions
     * @throws IllegalStateException if Jackson is older than 2.17
     */
    public KompassModule(Catalogues catalogues) {
        checkVersion();
        this.values = new NestedValues(catalogues);
    }

    private static void checkVersion() {
        Version found = PackageVersion.VERSION;
        if (found.getMajorVersion() < MAJOR || found.getMinorVersion() < MINOR) {
            throw new IllegalStateException(
                    "found Jackson " + found + ", expected " + MAJOR + "." + MINOR + " or later");
        }
    }

    @Override
    public String getModuleName() {
        return "io.github.kommunkompass.json";
    }

    @Override
    public Version version() {
        return VersionUtil.parseVersion(
                LibraryVersion.find().orElse(UNKNOWN), "io.github.kommunkompass", "kompass-json");
    }

    @Override
    public Object getTypeId() {
        return KompassModule.class.getName();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new ValueWriters());
        context.addKeySerializers(new KeyWriters());
        context.addDeserializers(new ValueReaders(values));
        context.addKeyDeserializers(new KeyReaders(values));
    }

    private static final class ValueWriters extends Serializers.Base implements Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription bean) {
            return ValueTypes.isOwn(type.getRawClass()) ? new ShapeSerializer(type.getRawClass()) : null;
        }
    }

    private static final class KeyWriters extends Serializers.Base implements Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription bean) {
            return ValueTypes.isOwn(type.getRawClass()) ? new KeySerializer(type.getRawClass()) : null;
        }
    }

    private static final class ValueReaders extends Deserializers.Base implements Serializable {

        private static final long serialVersionUID = 1L;

        private final NestedValues values;

        ValueReaders(NestedValues values) {
            this.values = values;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return ValueTypes.isOwn(type);
        }

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription bean) {
            return reader(type.getRawClass());
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription bean) {
            return reader(type);
        }

        private @Nullable JsonDeserializer<?> reader(Class<?> type) {
            return ValueTypes.isOwn(type) ? new ShapeDeserializer(values, type) : null;
        }
    }

    private static final class KeyReaders implements KeyDeserializers, Serializable {

        private static final long serialVersionUID = 1L;

        private final NestedValues values;

        KeyReaders(NestedValues values) {
            this.values = values;
        }

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription bean) {
            return ValueTypes.isOwn(type.getRawClass()) ? new KeyReader(values, type.getRawClass()) : null;
        }
    }
}
