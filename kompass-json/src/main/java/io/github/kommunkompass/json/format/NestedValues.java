package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.json.format.ValueTypes.ValueType;
import io.github.kommunkompass.json.shape.DocumentReader;
import io.github.kommunkompass.json.shape.DocumentWriter;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.json.token.TokenSource;
import io.github.kommunkompass.value.JsonPath;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads values within the documents of an application, with known catalogues. It is serialised with the documents of its
 * catalogues. Immutable and thread-safe.
 */
public final class NestedValues implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Catalogues catalogues;
    private final transient DocumentReader reader;

    /** Creates a reader of values. */
    public NestedValues(Catalogues catalogues) {
        this.catalogues = catalogues;
        this.reader = new DocumentReader(catalogues, JsonLimits.standard());
    }

    /** Reads a value. */
    public <T> T read(TokenSource source, ValueType<T> type, JsonPath place) throws IOException {
        return reader.readNested(source, type.shape(), place);
    }

    /** Reads a value from the name of a member. */
    public <T> T readName(String name, StringShape<T> shape, JsonPath place, Position position) {
        return reader.readName(name, shape, place, position);
    }

    private Object writeReplace() {
        boolean isBuiltIn = catalogues.equals(Catalogues.builtIn());
        Stream<Catalogue> own = isBuiltIn ? Stream.empty() : catalogues.all().stream();
        var writer = new DocumentWriter(JsonLimits.standard());
        return new Saved(
                isBuiltIn,
                own.map(catalogue -> writer.write(catalogue, Documents.CATALOGUE))
                        .toArray(String[]::new));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("found " + in + ", expected the serialised catalogues");
    }

    /** What is serialised. */
    private static final class Saved implements Serializable {

        private static final long serialVersionUID = 1L;

        private final boolean isBuiltIn;
        private final String[] documents;

        Saved(boolean isBuiltIn, String[] documents) {
            this.isBuiltIn = isBuiltIn;
            this.documents = documents;
        }

        private Object readResolve() {
            var reader = new DocumentReader(Catalogues.none(), JsonLimits.standard());
            Catalogues read = isBuiltIn ? Catalogues.builtIn() : Catalogues.none();
            for (String document : List.of(documents)) {
                read = read.with(reader.read(document, Documents.CATALOGUE));
            }
            return new NestedValues(read);
        }
    }
}
