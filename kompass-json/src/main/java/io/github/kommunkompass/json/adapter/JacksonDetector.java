package io.github.kommunkompass.json.adapter;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the Jackson that is present. Both majors are optional, so that no class of a major may be used before it is found. */
final class JacksonDetector {

    /** The system property that requests major 2 or 3. */
    static final String PROPERTY = "io.github.kommunkompass.json.jackson";

    private record Major(String number, String factory, String artifact, Supplier<JsonText> text) {

        boolean isPresent() {
            try {
                Class<?> found = Class.forName(factory, false, JacksonDetector.class.getClassLoader());
                // A module can find classes on the class path that it cannot read.
                return JacksonDetector.class.getModule().canRead(found.getModule());
            } catch (ClassNotFoundException e) {
                return false;
            }
        }
    }

    private static final List<Major> MAJORS = List.of(
            new Major(
                    "3",
                    "tools.jackson.core.json.JsonFactory",
                    "tools.jackson.core:jackson-core 3.1 or later",
                    Jackson3Text::new),
            new Major(
                    "2",
                    "com.fasterxml.jackson.core.JsonFactory",
                    "com.fasterxml.jackson.core:jackson-core 2.21 or later",
                    Jackson2Text::new));

    private JacksonDetector() {}

    /** Found at the first use, so that reading or writing throws if Jackson is missing. */
    private static final class Found {
        static final Optional<JsonText> TEXT = find(System.getProperty(PROPERTY));
    }

    static JsonText text() {
        return Found.TEXT.orElseThrow(() -> missing(System.getProperty(PROPERTY)));
    }

    static Optional<JsonText> find(@Nullable String requested) {
        return candidates(requested)
                .filter(Major::isPresent)
                .findFirst()
                .map(Major::text)
                .map(Supplier::get);
    }

    private static Stream<Major> candidates(@Nullable String requested) {
        return MAJORS.stream()
                .filter(major -> requested == null || major.number().equals(requested));
    }

    static IllegalStateException missing(@Nullable String requested) {
        String expected =
                String.join(" or ", candidates(requested).map(Major::artifact).toList());
        return new IllegalStateException(
                expected.isEmpty()
                        ? "found " + requested + " as the system property " + PROPERTY + ", expected 2 or 3"
                        : "found no Jackson on the class path or among the required modules, expected " + expected);
    }
}
