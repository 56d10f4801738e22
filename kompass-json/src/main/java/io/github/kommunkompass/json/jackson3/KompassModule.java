package io.github.kommunkompass.json.jackson3;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.comparison.PublishedMeans;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.adapter.Jackson3Sink;
import io.github.kommunkompass.json.adapter.Jackson3Source;
import io.github.kommunkompass.json.adapter.LibraryVersion;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.json.format.Documents;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.scoring.Scorecard;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A module of Jackson 3 that reads and writes Kompass values within an application's own documents. {@link Evaluation},
 * {@link Catalogue}, {@link Scorecard}, {@link Benchmark}, {@link PublishedMeans} and {@link Crosswalk} can be read and
 * written; {@link Summary}, {@link Comparison}, {@link Ranking}, {@link Neighbours}, {@link Progress} and {@link
 * History} can only be written.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new KompassModule()).build();
 * Evaluation evaluation = mapper.readValue(json, Evaluation.class);
 * }</pre>
 *
 * <p>Values are validated as strictly as by {@code KompassJson}. For an invalid value, the mapper throws a {@link
 * DatabindException} whose message has every violation with its position, and whose cause is an {@link
 * InvalidDocumentException}. Paths start at the value. Positions are those of the mapper's parser: columns count bytes
 * if the input is bytes, and every position in a tree is line 1, column 1.
 *
 * <p>The configuration of the mapper, such as its handling of unknown properties, does not relax the validation.
 * Immutable and thread-safe.
 */
public final class KompassModule extends JacksonModule {

    /** The version of classes outside a jar. */
    private static final String UNKNOWN = "0.0.0";

    private final Documents documents;

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
        this.documents = new Documents(catalogues, JsonLimits.standard());
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
        var serializers = new SimpleSerializers();
        var deserializers = new SimpleDeserializers();
        documents.forEachKind(new Documents.KindVisitor() {
            @Override
            public <T> void visit(Class<T> type, Documents.Kind<T> kind) {
                serializers.addSerializer(type, new Serializer<>(type, documents, kind));
                if (!kind.isWrittenOnly()) {
                    deserializers.addDeserializer(type, new Deserializer<>(type, documents, kind));
                }
            }
        });
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
    }

    private static final class Serializer<T> extends StdSerializer<T> {

        private final Documents documents;
        private final Documents.Kind<T> kind;

        Serializer(Class<T> type, Documents documents, Documents.Kind<T> kind) {
            super(type);
            this.documents = documents;
            this.kind = kind;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            try {
                documents.write(value, kind, new Jackson3Sink(generator));
            } catch (IOException e) {
                throw JacksonIOException.construct(e, generator);
            }
        }
    }

    private static final class Deserializer<T> extends StdDeserializer<T> {

        private final Documents documents;
        private final Documents.Kind<T> kind;

        Deserializer(Class<T> type, Documents documents, Documents.Kind<T> kind) {
            super(type);
            this.documents = documents;
            this.kind = kind;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return documents.readNested(new Jackson3Source(parser), kind);
            } catch (InvalidDocumentException e) {
                throw DatabindException.from(context, e.getMessage(), e);
            } catch (IOException e) {
                throw JacksonIOException.construct(e, parser);
            }
        }
    }
}
