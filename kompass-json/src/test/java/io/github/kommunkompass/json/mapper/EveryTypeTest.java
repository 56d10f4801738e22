package io.github.kommunkompass.json.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.value.Identified;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every exported type is written and read by both modules, or refused. */
class EveryTypeTest {

    private static final List<Mapper> MAPPERS = List.of(
            new Jackson2Mapper().knowing(Examples.CATALOGUES), new Jackson3Mapper().knowing(Examples.CATALOGUES));

    private static final Map<Class<?>, Object> MODULES = Map.of(
            io.github.kommunkompass.json.jackson2.KompassModule.class,
            new io.github.kommunkompass.json.jackson2.KompassModule(),
            io.github.kommunkompass.json.jackson3.KompassModule.class,
            new io.github.kommunkompass.json.jackson3.KompassModule());

    private static final Pattern ROW = Pattern.compile("<tr><td>([^<]*)</td><td>([^<]*)</td></tr>");
    private static final Pattern TYPE = Pattern.compile("\\{@code ([\\w.]+)}");

    private static List<Class<?>> enums() throws Exception {
        return ExportedTypes.all().stream().filter(Class::isEnum).toList();
    }

    private static Stream<Map.Entry<Class<?>, Object>> read() {
        return Examples.read().entrySet().stream();
    }

    private static Stream<Map.Entry<Class<?>, Object>> written() {
        return Examples.written().entrySet().stream();
    }

    private static Stream<Map.Entry<Class<?>, Object>> refused() {
        return Stream.concat(Examples.refused().entrySet().stream(), MODULES.entrySet().stream());
    }

    private static Stream<Class<?>> refusedWithoutExample() {
        return Examples.refusedWithoutExample().stream();
    }

    @Test
    void everyTypeIsEitherReadOrWrittenOrRefused() throws Exception {
        List<Class<?>> listed = new ArrayList<>(enums());
        listed.addAll(Examples.read().keySet());
        listed.addAll(Examples.written().keySet());
        listed.addAll(Examples.refused().keySet());
        listed.addAll(MODULES.keySet());
        listed.addAll(Examples.refusedWithoutExample());
        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ExportedTypes.all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jackson2", "jackson3"})
    void documentationOfTheModuleListsTheTypes(String jackson) throws IOException {
        String source = Files.readString(Path.of("src/main/java/io/github/kommunkompass/json")
                .resolve(jackson)
                .resolve("KompassModule.java"));
        assertThat(listed(source, "read and written"))
                .containsExactlyInAnyOrderElementsOf(names(Examples.read().keySet()));
        assertThat(listed(source, "only written"))
                .containsExactlyInAnyOrderElementsOf(names(Examples.written().keySet()));
    }

    /** Returns the types in the rows of the table whose last words are these. */
    private static List<String> listed(String source, String words) {
        return ROW.matcher(source)
                .results()
                .filter(row -> row.group(2).endsWith(words))
                .flatMap(row -> TYPE.matcher(row.group(1)).results())
                .map(type -> type.group(1))
                .toList();
    }

    private static List<String> names(Collection<Class<?>> types) {
        return types.stream().map(EveryTypeTest::name).toList();
    }

    /** Writes a value with both modules, which agree. */
    private static String write(Object value) throws Exception {
        String text = MAPPERS.get(0).write(value);
        assertThat(MAPPERS.get(1).write(value)).isEqualTo(text);
        assertThat(text).isNotIn("{}", "\"\"", "null");
        return text;
    }

    @ParameterizedTest
    @MethodSource("read")
    void readsWhatItWrites(Map.Entry<Class<?>, Object> example) throws Exception {
        String text = write(example.getValue());
        for (Mapper mapper : MAPPERS) {
            assertThat((Object) mapper.read(text, example.getKey())).isEqualTo(example.getValue());
            assertThat((Object) mapper.read(text, example.getValue().getClass()))
                    .isEqualTo(example.getValue());
        }
        Examples.document(example.getValue())
                .ifPresent(document -> assertThat(text).isEqualTo(document));
    }

    @ParameterizedTest
    @MethodSource("written")
    void refusesToReadWhatItOnlyWrites(Map.Entry<Class<?>, Object> example) throws Exception {
        String text = write(example.getValue());
        for (Mapper mapper : MAPPERS) {
            assertThatThrownBy(() -> mapper.read(text, example.getKey()))
                    .isInstanceOf(mapper.refusal())
                    .hasMessageStartingWith("found the type " + name(example.getKey()) + ", which is only written"
                            + ", expected one that is read from JSON");
        }
        Examples.document(example.getValue())
                .ifPresent(document -> assertThat(text).isEqualTo(document));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void readsAndWritesConstantsById(Class<?> type) throws Exception {
        for (Object constant : type.getEnumConstants()) {
            String text = write(constant);
            assertThat(text).isEqualTo("\"" + ((Identified) constant).id() + "\"");
            for (Mapper mapper : MAPPERS) {
                assertThat((Object) mapper.read(text, type)).isEqualTo(constant);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesToWriteAndRead(Map.Entry<Class<?>, Object> example) {
        for (Mapper mapper : MAPPERS) {
            assertThatThrownBy(() -> mapper.write(example.getValue()))
                    .isInstanceOf(mapper.refusal())
                    .hasMessageStartingWith("found the type ")
                    .hasMessageContaining(", expected one that has a form in JSON");
        }
        refusesToRead(example.getKey());
    }

    @ParameterizedTest
    @MethodSource("refusedWithoutExample")
    void refusesToRead(Class<?> type) {
        for (Mapper mapper : MAPPERS) {
            assertThatThrownBy(() -> mapper.read("{}", type))
                    .isInstanceOf(mapper.refusal())
                    .hasMessageStartingWith("found the type " + name(type) + ", expected one that is read from JSON");
        }
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
