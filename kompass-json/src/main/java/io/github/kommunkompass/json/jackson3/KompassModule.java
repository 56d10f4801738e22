package io.github.kommunkompass.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.format.NestedValues;
import io.github.kommunkompass.json.format.ValueTypes;
import io.github.kommunkompass.json.token.LibraryVersion;
import java.io.Serializable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * A module of Jackson 3 that reads and writes Kompass values within an application's own documents.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new KompassModule()).build();
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
 * DatabindException} whose message has every violation with its path and position, and whose cause is an {@link
 * InvalidDocumentException}. Paths start at the root of the mapper's document: {@code $.earlier[1].points.total}. Positions are
 * those of the mapper's parser: columns count bytes if the input is bytes, and every position in a tree is line 1, column 1.
 *
 * <p>The configuration of the mapper, such as its handling of unknown properties, does not relax the validation. With default
 * typing, a value has the id of its public type, and not that of its class.
 *
 * <p>Works with Jackson 3.0.3 and later. Jackson 3.1 needs {@code jackson-annotations} 2.21 or later, which a dependency on Jackson 2
 * can replace by an older version.
 *
 * <p>A mapper with this module can be serialised, together with its catalogues.
 *
 * <p>Immutable and thread-safe.
 */
public final class KompassModule extends JacksonModule implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The version of classes outside a jar. */
    private static final String UNKNOWN = "0.0.0";

    private final NestedValues values;

    /** Creates a module with the built-in catalogues. */
    public KompassModule() {
        this(Catalogues.builtIn());
    }

    /**
     * Creates a module.
     *
     * @param catalogues the catalogues of the known revisions
     */
    public KompassModule(Catalogues catalogues) {
        this.values = new NestedValues(catalogues);
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
    public Object getRegistrationId() {
        return KompassModule.class.getName();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers(ShapeSerializer::new));
        context.addKeySerializers(new Writers(KeySerializer::new));
        context.addDeserializers(new ValueReaders(values));
        context.addKeyDeserializers(new KeyReaders(values));
    }

    /** Makes the serializers of the types of Kompass, as values or as keys. */
    private static final class Writers extends Serializers.Base {

        private final Function<Class<?>, ValueSerializer<?>> serializer;

        Writers(Function<Class<?>, ValueSerializer<?>> serializer) {
            this.serializer = serializer;
        }

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
            return ValueTypes.isOwn(type.getRawClass()) ? serializer.apply(type.getRawClass()) : null;
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
            return findSerializer(config, type, bean, format);
        }
    }

    private static final class ValueReaders extends Deserializers.Base {

        private final NestedValues values;

        ValueReaders(NestedValues values) {
            this.values = values;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return ValueTypes.isOwn(type);
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return reader(type.getRawClass());
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return reader(type.getRawClass());
        }

        private @Nullable ValueDeserializer<?> reader(Class<?> type) {
            return ValueTypes.isOwn(type) ? new ShapeDeserializer(values, type) : null;
        }
    }

    private static final class KeyReaders implements KeyDeserializers {

        private final NestedValues values;

        KeyReaders(NestedValues values) {
            this.values = values;
        }

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return ValueTypes.isOwn(type.getRawClass()) ? new KeyReader(values, type.getRawClass()) : null;
        }
    }
}
