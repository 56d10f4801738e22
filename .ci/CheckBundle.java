import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Looks into bundles for Maven Central: whether all files, checksums and facts about the project are there and, if there are
 * several bundles, whether all have the same bytes.
 *
 * <pre>java .ci/CheckBundle.java target/central-publishing/central-bundle.zip [ANOTHER.zip ...]</pre>
 */
public final class CheckBundle {

    private static final String GROUP = "io/github/kompass/";
    private static final List<String> LIBRARIES = List.of("kompass-core", "kompass-json", "kompass-testkit");
    private static final Map<String, String> CHECKSUMS =
            Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512");
    private static final Pattern COMPONENT = Pattern.compile("\"bom-ref\" : \"pkg:maven/([^@]+)@");
    private static final List<String> FACTS = List.of("name", "description", "url", "licenses", "developers", "scm");

    private final Map<String, byte[]> files;
    private final String version;
    private final List<String> problems = new ArrayList<>();

    private CheckBundle(Map<String, byte[]> files) {
        this.files = files;
        this.version = files.keySet().stream()
                .filter(path -> path.startsWith(GROUP + "kompass-parent/"))
                .map(path -> path.split("/")[4])
                .findFirst()
                .orElse("(no version)");
    }

    public static void main(String[] bundles) throws Exception {
        if (bundles.length == 0) {
            throw new IllegalArgumentException("found no bundle, expected one or more as arguments");
        }
        List<String> problems = new ArrayList<>();
        Map<String, byte[]> first = read(bundles[0]);
        for (String bundle : bundles) {
            Map<String, byte[]> files = read(bundle);
            new CheckBundle(files).check().forEach(problem -> problems.add(bundle + ": " + problem));
            differences(first, files).forEach(path -> problems.add(bundle + ": " + path + " differs from " + bundles[0]));
        }
        problems.forEach(System.err::println);
        if (!problems.isEmpty()) {
            System.exit(1);
        }
        System.out.println(bundles.length + " bundle(s) of " + first.size() + " files: complete"
                + (bundles.length > 1 ? ", all with the same bytes" : ""));
    }

    private static Map<String, byte[]> read(String bundle) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(Path.of(bundle).toFile())) {
            for (ZipEntry entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    /** Signatures are made at a time of their own, so that they alone may differ. */
    private static Set<String> differences(Map<String, byte[]> some, Map<String, byte[]> others) {
        Set<String> all = new TreeSet<>(some.keySet());
        all.addAll(others.keySet());
        all.removeIf(path -> path.contains(".asc") || MessageDigest.isEqual(some.get(path), others.get(path)));
        return all;
    }

    private List<String> check() throws Exception {
        checkPom("kompass-parent");
        Set<String> expected = new TreeSet<>(List.of(path("kompass-parent", ".pom")));
        for (String library : LIBRARIES) {
            checkPom(library);
            expected.addAll(List.of(
                    path(library, ".pom"),
                    path(library, ".jar"),
                    path(library, "-sources.jar"),
                    path(library, "-javadoc.jar"),
                    path(library, "-cyclonedx.json"),
                    path(library, "-cyclonedx.xml")));
            checkHolds(library, ".jar", "module-info.class", "META-INF/MANIFEST.MF", "META-INF/LICENSE");
            checkHolds(library, "-sources.jar", "module-info.java", "META-INF/LICENSE");
            checkHolds(library, "-javadoc.jar", "index.html", "element-list");
            checkBillOfMaterials(library);
        }
        expected.forEach(this::checkChecksums);
        files.keySet().stream()
                .filter(path -> !path.startsWith(GROUP) || path.contains("SNAPSHOT"))
                .forEach(path -> problems.add("found " + path + ", expected only released artifacts of " + GROUP));
        return problems;
    }

    private String path(String artifact, String end) {
        return GROUP + artifact + "/" + version + "/" + artifact + "-" + version + end;
    }

    private void checkChecksums(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            problems.add("found no " + path + ", expected one");
            return;
        }
        CHECKSUMS.forEach((end, algorithm) -> {
            byte[] checksum = files.get(path + "." + end);
            String found = checksum == null ? "nothing" : new String(checksum, StandardCharsets.US_ASCII).trim();
            String expected = digest(algorithm, bytes);
            if (!found.equals(expected)) {
                problems.add("found " + found + " as the " + algorithm + " of " + path + ", expected " + expected);
            }
        });
    }

    private static String digest(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A library has from its parent what it does not say itself. */
    private void checkPom(String artifact) throws Exception {
        Element pom = pom(artifact);
        Element parent = pom("kompass-parent");
        for (String fact : FACTS) {
            if (text(pom, fact).isEmpty() && text(parent, fact).isEmpty()) {
                problems.add("found no <" + fact + "> in the pom of " + artifact + ", expected one");
            }
        }
        for (String own : List.of("name", "description")) {
            if (text(pom, own).isEmpty()) {
                problems.add("found no <" + own + "> in the pom of " + artifact + ", expected one of its own");
            }
        }
        String stated = artifact.equals("kompass-parent") ? text(pom, "version") : text(child(pom, "parent"), "version");
        if (!stated.equals(version)) {
            problems.add("found the version " + stated + " in the pom of " + artifact + ", expected " + version);
        }
    }

    private Element pom(String artifact) throws Exception {
        byte[] bytes = files.get(path(artifact, ".pom"));
        if (bytes == null) {
            throw new IllegalStateException("found no pom of " + artifact + ", expected one");
        }
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
    }

    private static Element child(Element element, String name) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                return child;
            }
        }
        return null;
    }

    private static String text(Element element, String name) {
        Element child = child(element, name);
        return child == null ? "" : child.getTextContent().trim();
    }

    private void checkHolds(String library, String end, String... names) throws IOException {
        byte[] jar = files.get(path(library, end));
        if (jar == null) {
            return;
        }
        Set<String> found = new TreeSet<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                found.add(entry.getName());
            }
        }
        for (String name : names) {
            if (!found.contains(name)) {
                problems.add("found no " + name + " in " + path(library, end) + ", expected one");
            }
        }
    }

    private void checkBillOfMaterials(String library) {
        byte[] bytes = files.get(path(library, "-cyclonedx.json"));
        String bill = bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        String itself = "pkg:maven/io.github.kompass/" + library + "@" + version;
        if (!bill.contains("\"CycloneDX\"") || !bill.contains(itself)) {
            problems.add("found no bill of materials of " + itself + ", expected one");
        }
        Set<String> dependencies = new TreeSet<>();
        Matcher components = COMPONENT.matcher(bill);
        while (components.find()) {
            dependencies.add(components.group(1));
        }
        dependencies.removeAll(List.of("io.github.kompass/" + library, "org.jspecify/jspecify"));
        if (library.equals("kompass-core") && !dependencies.isEmpty()) {
            problems.add("found " + dependencies + " in the bill of materials of kompass-core, expected annotations alone");
        }
    }
}
