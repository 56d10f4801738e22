package io.github.kommunkompass.json.adapter;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the Jackson that is there. Both majors are optional, and neither may be touched before it has been found. */
final class JacksonDetector {

    /** The system property that says 2 or 3 where both are there. */
    static final String PROPERTY = "io.github.kommunkompass.json.jackson";

    private record Major(String number, String factory, String artifact, Supplier<JsonText> text) {

        boolean isPresent() {
            try {
                Class<?> found = Class.forName(factory, false, JacksonDetector.class.getClassLoader());
                // A module finds what is on the class path, but may not use it.
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

    /** Looked for when it is first needed, so that a missing Jackson is told by whoever reads or writes. */
    private static final class Found {
        static final Optional<JsonText> TEXT = find(System.getProperty(PROPERTY));
    }

    static JsonText text() {
        return Found.TEXT.orElseThrow(() -> missing(System.getProperty(PROPERTY)));
    }

    static Optional<JsonText> find(@Nullable String wanted) {
        return candidates(wanted)
                .filter(Major::isPresent)
                .findFirst()
                .map(Major::text)
                .map(Supplier::get);
    }

    private static Stream<Major> candidates(@Nullable String wanted) {
        return MAJORS.stream().filter(major -> wanted == null || major.number().equals(wanted));
    }

    static IllegalStateException missing(@Nullable String wanted) {
        String expected =
                String.join(" or ", candidates(wanted).map(Major::artifact).toList());
        return new IllegalStateException(
                expected.isEmpty()
                        ? "found " + wanted + " as the system property " + PROPERTY + ", expected 2 or 3"
                        : "found no Jackson on the class path or among the required modules, expected " + expected);
    }
}
