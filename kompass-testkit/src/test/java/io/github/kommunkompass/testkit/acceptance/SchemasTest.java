package io.github.kommunkompass.testkit.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas in the library are those of its formats, which are all that it describes. */
class SchemasTest {

    private static final String FOLDER = "io/github/kommunkompass/json/schema/";
    private static final String META_SCHEMA = "https://json-schema.org/draft/2020-12/schema";
    private static final String DESCRIPTIONS = "io.github.kommunkompass.json.format";
    private static final String DESCRIPTION = "io.github.kommunkompass.json.shape.DocumentShape";

    /** The texts of the files by name. */
    private static SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        var library = ModuleFinder.of(OutsideTheBuild.location(KompassJson.class.getName()))
                .findAll()
                .iterator()
                .next();
        try (ModuleReader reader = library.open()) {
            reader.list()
                    .filter(name -> name.startsWith(FOLDER) && name.endsWith(".json"))
                    .forEach(name -> files.put(name.substring(FOLDER.length()), text(reader, name)));
        }
        return files;
    }

    private static String text(ModuleReader reader, String name) {
        try (InputStream in = reader.open(name).orElseThrow()) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void filesAreSchemasOfAllFormats() throws IOException {
        SortedMap<String, String> expected = new TreeMap<>();
        Format.all().forEach(format -> expected.put(file(format), format.schema()));
        assertThat(files()).isEqualTo(expected);
    }

    /** Returns the name of the file, such as {@code evaluation-1.json} for {@code kompass/evaluation/1}. */
    private static String file(Format<?> format) {
        return format.id().substring("kompass/".length()).replace('/', '-') + ".json";
    }

    static List<Format<?>> formats() throws IllegalAccessException {
        List<Format<?>> formats = new ArrayList<>();
        for (Field field : Format.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof Format<?> format) {
                formats.add(format);
            }
        }
        return formats;
    }

    @Test
    void listHasEveryFormatThatIsDescribed() throws IllegalAccessException {
        List<Format<?>> formats = formats();
        assertThat(formats).contains(Format.BENCHMARK_OR_REFERENCE);
        formats.remove(Format.BENCHMARK_OR_REFERENCE);
        assertThat(Format.all())
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(formats)
                .hasSize((int) descriptions());
        assertThat(Format.all())
                .allSatisfy(format -> assertThat(Format.find(format.id())).contains(format));
    }

    /** Returns the number of classes that each describe a format. */
    private static long descriptions() {
        return new ClassFileImporter()
                        .importUrls(List.of(KompassJson.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()))
                        .stream()
                        .filter(type -> type.getPackageName().equals(DESCRIPTIONS))
                        .filter(SchemasTest::isDescription)
                        .count();
    }

    private static boolean isDescription(JavaClass type) {
        return type.isAssignableTo(DESCRIPTION) && !type.getModifiers().contains(JavaModifier.ABSTRACT);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void schemaIsValid(Format<?> format) {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(META_SCHEMA))
                        .validate(format.schema(), InputFormat.JSON))
                .isEmpty();
        assertThat(format.schema()).contains("\"$schema\": \"" + META_SCHEMA + "\"");
    }
}
