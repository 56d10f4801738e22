package io.github.kommunkompass.testkit.conformance;

import io.github.kommunkompass.value.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The cases of a folder, verified by the checksums of its manifest.
 *
 * <pre>{@code
 * ConformancePack.shipped().cases();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ConformancePack {

    private static final String MANIFEST = "manifest.json";

    private final List<ConformanceCase> cases;

    private ConformancePack(List<ConformanceCase> cases) {
        this.cases = List.copyOf(cases);
    }

    /** Reads a file of a folder. */
    private interface Folder {

        Optional<byte[]> read(String file) throws IOException;
    }

    /**
     * Reads the pack of this library.
     *
     * @return the pack
     */
    public static ConformancePack shipped() {
        return read(file -> {
            try (InputStream in = ConformancePack.class.getResourceAsStream(file)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        });
    }

    /**
     * Reads the pack of a folder.
     *
     * @param folder the folder, with a {@code manifest.json}
     * @return the pack
     * @throws IllegalArgumentException if there is no manifest, or files are missing, changed or invalid; the message
     *     has all of them
     * @throws UncheckedIOException if a file cannot be read
     */
    public static ConformancePack in(Path folder) {
        return read(file -> {
            Path path = folder.resolve(file);
            return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        });
    }

    /** {@return the cases, in the order of the manifest} */
    public List<ConformanceCase> cases() {
        return cases;
    }

    private static ConformancePack read(Folder folder) {
        try {
            byte[] manifest =
                    folder.read(MANIFEST).orElseThrow(() -> new InvalidValueException("no " + MANIFEST, "one"));
            List<ConformanceCase> cases = new ArrayList<>();
            List<String> problems = new ArrayList<>();
            for (JsonNode entry : Json.parsed(text(manifest)).path("cases")) {
                read(entry.path("file").stringValue(""), entry.path("sha256").stringValue(""), folder, cases, problems);
            }
            if (!problems.isEmpty()) {
                throw new IllegalArgumentException(String.join(System.lineSeparator(), problems));
            }
            return new ConformancePack(cases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(
            String file, String sha256, Folder folder, List<ConformanceCase> cases, List<String> problems)
            throws IOException {
        Optional<byte[]> bytes = folder.read(file);
        if (bytes.isEmpty()) {
            problems.add(file + ": found no such file, expected one with the SHA-256 " + sha256);
        } else if (!sha256(bytes.get()).equals(sha256)) {
            problems.add(file + ": found the SHA-256 " + sha256(bytes.get()) + ", expected " + sha256);
        } else {
            try {
                cases.add(parsed(text(bytes.get())));
            } catch (IllegalArgumentException e) {
                problems.add(file + ": " + e.getMessage());
            }
        }
    }

    private static ConformanceCase parsed(String json) {
        JsonNode example = Json.parsed(json);
        if (example.has("expected") == example.has("violations")) {
            throw new InvalidValueException(
                    (example.has("expected") ? "both" : "neither") + " of expected and violations", "one");
        }
        return new ConformanceCase(
                required(example, "id"),
                required(example, "kind"),
                required(example, "title"),
                required(example, "source"),
                json);
    }

    private static String required(JsonNode example, String name) {
        return example.path(name).stringValueOpt().orElseThrow(() -> new InvalidValueException("no " + name, "a text"));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
