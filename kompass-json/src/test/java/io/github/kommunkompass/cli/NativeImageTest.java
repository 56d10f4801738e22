package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the jars say to native-image of GraalVM: the resources, and what picocli reaches by reflection. */
class NativeImageTest {

    private static final String FOLDER = "META-INF/native-image/";
    private static final String GROUP = "io.github.kommunkompass/";
    private static final Path JSON = Path.of("target", "classes");
    private static final Path CORE = Path.of("..", "kompass-core", "src", "main", "resources");

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void coreHasItsResources() throws IOException {
        assertCovered(CORE, "kompass-core");
    }

    @Test
    void jsonHasItsResources() throws IOException {
        assertCovered(JSON, "kompass-json");
    }

    private static void assertCovered(Path root, String module) throws IOException {
        JsonNode file = read(root.resolve(FOLDER + GROUP + module + "/resource-config.json"));
        List<Predicate<String>> patterns = file.at("/resources/includes").values().stream()
                .map(include ->
                        Pattern.compile(include.get("pattern").asString()).asMatchPredicate())
                .toList();
        List<String> resources = resources(root);
        assertThat(resources)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(patterns).anyMatch(pattern -> pattern.test(name)));
        assertThat(patterns).allSatisfy(pattern -> assertThat(resources).anyMatch(pattern));
    }

    /** What a program may read at run time, which is neither a class, nor the license, nor for native-image itself. */
    private static List<String> resources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.endsWith(".class") && !name.endsWith("/LICENSE") && !name.startsWith(FOLDER))
                    .toList();
        }
    }

    @Test
    void picocliReachesTheFieldsOfCommandsAndMixins() throws IOException {
        Map<String, Set<String>> found = reflection();
        assertThat(classes())
                .hasSizeGreaterThan(30)
                .allSatisfy(type -> assertThat(found)
                        .hasEntrySatisfying(
                                type.getName(), fields -> assertThat(fields).containsAll(argumentFields(type))));
    }

    @Test
    void picocliReachesTheConvertersOfOptions() throws IOException {
        assertThat(Commands.all().stream()
                        .flatMap(command -> command.args().stream())
                        .map(ArgSpec::converters)
                        .flatMap(Arrays::stream)
                        .map(converter -> converter.getClass().getName()))
                .isNotEmpty()
                .isSubsetOf(reflection().keySet());
    }

    /** The names of classes and of their fields. */
    private static Map<String, Set<String>> reflection() throws IOException {
        Map<String, Set<String>> reflection = new HashMap<>();
        for (JsonNode type : read(JSON.resolve(
                        FOLDER + "picocli-generated/" + GROUP + "kompass-json/reflect-config.json"))
                .values()) {
            reflection.put(
                    type.get("name").asString(),
                    type.path("fields").values().stream()
                            .map(field -> field.get("name").asString())
                            .collect(Collectors.toSet()));
        }
        return reflection;
    }

    /** The classes of commands and mixins, and of what they extend, that are Kompass's own. */
    private static Set<Class<?>> classes() {
        Set<Class<?>> classes = new HashSet<>();
        Commands.all().forEach(command -> add(command, classes));
        return classes;
    }

    private static void add(CommandSpec command, Set<Class<?>> classes) {
        for (Class<?> type = command.userObject().getClass();
                type.getPackage().equals(Main.class.getPackage());
                type = type.getSuperclass()) {
            classes.add(type);
        }
        command.mixins().values().forEach(mixin -> add(mixin, classes));
    }

    private static List<String> argumentFields(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .filter(field -> Stream.of(field.getAnnotations())
                        .anyMatch(annotation ->
                                annotation.annotationType().getName().startsWith("picocli.")))
                .map(Field::getName)
                .toList();
    }

    private static JsonNode read(Path file) throws IOException {
        return MAPPER.readTree(Files.readString(file));
    }
}
