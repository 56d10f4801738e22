import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Looks into bundles for Maven Central: whether all files, checksums and facts about the project are there, and nothing else,
 * and, if there are several bundles, whether all have the same bytes.
 *
 * <pre>java .ci/CheckBundle.java [--signed] target/central-publishing/central-bundle.zip [ANOTHER.zip ...]</pre>
 *
 * With {@code --signed} there has to be a signature beside each file; whether it is right is not looked at.
 */
public final class CheckBundle {

    private static final String GROUP = "io/github/kommunkompass/";
    private static final String PARENT = "kompass-parent";
    private static final List<String> LIBRARIES = List.of("kompass-core", "kompass-json", "kompass-testkit");
    private static final Map<String, String> CHECKSUMS =
            Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512");
    private static final Pattern COMPONENT = Pattern.compile("\"bom-ref\" : \"pkg:maven/([^@]+)@");
    private static final Pattern NOT_RELEASED = Pattern.compile("SNAPSHOT|\\$\\{(revision|changelist)}");

    /** What Maven Central asks for, each somewhere below the project, and what it says here. */
    private static final Map<String, String> FACTS = new TreeMap<>(Map.of(
            "name", ".+",
            "description", ".+",
            "url", "https://\\S+",
            "licenses/license/name", "Apache-2\\.0",
            "licenses/license/url", "https://www\\.apache\\.org/licenses/LICENSE-2\\.0\\.txt",
            "developers/developer/name", "\\p{L}.+",
            "scm/connection", "scm:git:https://\\S+\\.git",
            "scm/url", "https://\\S+"));

    private final Map<String, byte[]> files;
    private final boolean signed;
    private final String version;
    private final List<String> problems = new ArrayList<>();

    private CheckBundle(Map<String, byte[]> files, boolean signed) {
        this.files = files;
        this.signed = signed;
        this.version = files.keySet().stream()
                .filter(path -> path.matches(Pattern.quote(GROUP + PARENT) + "/[^/]+/[^/]+"))
                .map(path -> path.split("/")[4])
                .findFirst()
                .orElse("(no version)");
    }

    public static void main(String[] arguments) throws Exception {
        List<String> bundles = new ArrayList<>(Arrays.asList(arguments));
        boolean signed = bundles.remove("--signed");
        if (!Files.isDirectory(Path.of("kompass-json", "src"))) {
            throw new IllegalArgumentException("found no sources here, expected to be called at the top of the repository");
        }
        if (bundles.isEmpty()) {
            throw new IllegalArgumentException("found no bundle, expected one or more as arguments");
        }
        List<String> problems = new ArrayList<>();
        Map<String, byte[]> first = read(bundles.get(0));
        for (String bundle : bundles) {
            Map<String, byte[]> files = read(bundle);
            new CheckBundle(files, signed).check().forEach(problem -> problems.add(bundle + ": " + problem));
            differences(first, files)
                    .forEach(path -> problems.add(bundle + ": " + path + " differs from " + bundles.get(0)));
        }
        problems.forEach(System.err::println);
        if (!problems.isEmpty()) {
            System.exit(1);
        }
        System.out.println(bundles.size() + " bundle(s) of " + first.size() + " files: complete"
                + (signed ? ", signed" : "") + (bundles.size() > 1 ? ", all with the same bytes" : ""));
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
        if (!version.matches("\\d+\\.\\d+\\.\\d+")) {
            problems.add("found the version " + version + ", expected three numbers");
        }
        Set<String> expected = new TreeSet<>(
                List.of(path(PARENT, ".pom"), path(PARENT, "-cyclonedx.json"), path(PARENT, "-cyclonedx.xml")));
        for (String library : LIBRARIES) {
            expected.addAll(List.of(
                    path(library, ".pom"),
                    path(library, ".jar"),
                    path(library, "-sources.jar"),
                    path(library, "-javadoc.jar"),
                    path(library, "-cyclonedx.json"),
                    path(library, "-cyclonedx.xml")));
        }
        checkFiles(expected);
        Element parent = pom(PARENT);
        if (parent != null) {
            checkPom(PARENT, parent, parent);
        }
        checkBillOfMaterials(PARENT);
        for (String library : LIBRARIES) {
            Element pom = pom(library);
            if (pom != null && parent != null) {
                checkPom(library, pom, parent);
            }
            checkJars(library);
            checkBillOfMaterials(library);
        }
        return problems;
    }

    private String path(String artifact, String end) {
        return GROUP + artifact + "/" + version + "/" + artifact + "-" + version + end;
    }

    /** All that is expected is there, and nothing but that, its checksums and its signatures. */
    private void checkFiles(Set<String> expected) {
        Set<String> allowed = new TreeSet<>(expected);
        for (String path : expected) {
            CHECKSUMS.keySet().forEach(end -> allowed.add(path + "." + end));
            allowed.add(path + ".asc");
            CHECKSUMS.keySet().forEach(end -> allowed.add(path + ".asc." + end));
            checkChecksums(path);
            checkSignature(path);
        }
        files.keySet().stream()
                .filter(path -> !allowed.contains(path))
                .forEach(path -> problems.add("found " + path + ", expected only the artifacts of " + version
                        + ", their checksums and signatures"));
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

    private void checkSignature(String path) {
        byte[] bytes = files.get(path + ".asc");
        if (bytes == null) {
            if (signed) {
                problems.add("found no " + path + ".asc, expected one");
            }
        } else if (!new String(bytes, StandardCharsets.US_ASCII).startsWith("-----BEGIN PGP SIGNATURE-----")) {
            problems.add("found no signature in " + path + ".asc, expected one");
        }
    }

    private static String digest(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A library has from its parent what it does not say itself. */
    private void checkPom(String artifact, Element pom, Element parent) {
        FACTS.forEach((path, form) -> {
            List<String> own = texts(pom, path);
            List<String> found = own.isEmpty() ? texts(parent, path) : own;
            if (found.isEmpty() || !found.stream().allMatch(text -> text.matches(form))) {
                problems.add("found " + found + " as " + path + " in the pom of " + artifact + ", expected " + form);
            }
        });
        Element inherits = artifact.equals(PARENT) ? pom : child(pom, "parent");
        expect(artifact, "artifactId", artifact, texts(pom, "artifactId"));
        expect(artifact, "artifactId of the parent", PARENT, texts(inherits, "artifactId"));
        expect(artifact, "groupId", "io.github.kommunkompass", texts(inherits, "groupId"));
        expect(artifact, "version", version, texts(inherits, "version"));
        for (String own : List.of("name", "description", "url")) {
            if (texts(pom, own).isEmpty()) {
                problems.add("found no <" + own + "> in the pom of " + artifact + ", expected one of its own");
            }
        }
        checkReleased(artifact, pom, "project");
    }

    private void expect(String artifact, String what, String expected, List<String> found) {
        if (!found.equals(List.of(expected))) {
            problems.add("found " + found + " as the " + what + " in the pom of " + artifact + ", expected " + expected);
        }
    }

    /** The property that the profile of a release empties is the one place where a release says "SNAPSHOT". */
    private void checkReleased(String artifact, Element element, String path) {
        boolean leaf = true;
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                leaf = false;
                checkReleased(artifact, child, path + "/" + child.getTagName());
            }
        }
        String text = element.getTextContent().trim();
        if (leaf && NOT_RELEASED.matcher(text).find() && !path.equals("project/properties/changelist")) {
            problems.add("found " + text + " at " + path + " in the pom of " + artifact + ", expected what is released");
        }
    }

    private Element pom(String artifact) throws Exception {
        byte[] bytes = files.get(path(artifact, ".pom"));
        return bytes == null
                ? null
                : DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(bytes))
                        .getDocumentElement();
    }

    private static Element child(Element element, String name) {
        return children(element, name).stream().findFirst().orElse(null);
    }

    private static List<Element> children(Element element, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                children.add(child);
            }
        }
        return children;
    }

    private static List<String> texts(Element element, String path) {
        List<Element> elements = element == null ? List.of() : List.of(element);
        for (String name : path.split("/")) {
            elements = elements.stream()
                    .flatMap(one -> children(one, name).stream())
                    .toList();
        }
        return elements.stream().map(one -> one.getTextContent().trim()).toList();
    }

    private void checkJars(String library) throws IOException {
        Map<String, byte[]> jar = jar(library, ".jar");
        Map<String, byte[]> sources = jar(library, "-sources.jar");
        Map<String, byte[]> javadoc = jar(library, "-javadoc.jar");
        checkHolds(library, ".jar", jar, "META-INF/MANIFEST.MF", "META-INF/LICENSE", "module-info.class");
        checkHolds(library, ".jar", jar, resources(library).toArray(String[]::new));
        checkHolds(library, "-sources.jar", sources, "META-INF/LICENSE", "module-info.java");
        checkHolds(library, "-javadoc.jar", javadoc, "index.html", "element-list");
        sources.keySet().stream()
                .filter(entry -> entry.endsWith(".java") && !entry.endsWith("package-info.java"))
                .map(entry -> entry.replaceFirst("java$", "class"))
                .forEach(type -> checkHolds(library, ".jar", jar, type));
        byte[] descriptor = jar.get("module-info.class");
        if (descriptor == null) {
            return;
        }
        ModuleDescriptor module = ModuleDescriptor.read(ByteBuffer.wrap(descriptor));
        Set<String> exported = module.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String name : exported) {
            checkPackage(library, ".jar", jar, name, ".class");
            checkPackage(library, "-sources.jar", sources, name, ".java");
        }
        Set<String> documented = new TreeSet<>(
                new String(javadoc.getOrDefault("element-list", new byte[0]), StandardCharsets.UTF_8)
                        .lines()
                        .toList());
        documented.remove("module:" + module.name());
        if (!documented.equals(exported)) {
            problems.add("found " + documented + " in the Javadoc of " + library + ", expected " + exported);
        }
    }

    private void checkPackage(String library, String end, Map<String, byte[]> jar, String name, String type) {
        String types = Pattern.quote(name.replace('.', '/')) + "/(?!package-info)[^/]+" + Pattern.quote(type);
        if (jar.keySet().stream().noneMatch(entry -> entry.matches(types))) {
            problems.add("found no type of " + name + " in " + path(library, end) + ", expected some");
        }
    }

    /** What stands beside the sources and is read at run time: services, schemas, catalogues, samples. */
    private static List<String> resources(String library) throws IOException {
        Path folder = Path.of(library, "src", "main", "resources");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private Map<String, byte[]> jar(String library, String end) throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        byte[] jar = files.getOrDefault(path(library, end), new byte[0]);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (!entry.isDirectory()) {
                    found.put(entry.getName(), entries.readAllBytes());
                }
            }
        }
        return found;
    }

    private void checkHolds(String library, String end, Map<String, byte[]> jar, String... names) {
        for (String name : names) {
            if (jar.getOrDefault(name, new byte[0]).length == 0) {
                problems.add("found no " + name + " in " + path(library, end) + ", expected one");
            }
        }
    }

    private void checkBillOfMaterials(String artifact) {
        String itself = "pkg:maven/io.github.kommunkompass/" + artifact + "@" + version;
        String bill = text(path(artifact, "-cyclonedx.json"));
        if (!bill.contains("\"CycloneDX\"") || !bill.contains(itself)) {
            problems.add("found no bill of materials of " + itself + " as JSON, expected one");
        }
        String xml = text(path(artifact, "-cyclonedx.xml"));
        if (!xml.contains("cyclonedx.org") || !xml.contains(itself)) {
            problems.add("found no bill of materials of " + itself + " as XML, expected one");
        }
        Set<String> dependencies = new TreeSet<>();
        Matcher components = COMPONENT.matcher(bill);
        while (components.find()) {
            dependencies.add(components.group(1));
        }
        dependencies.removeAll(List.of("io.github.kommunkompass/" + artifact, "org.jspecify/jspecify"));
        if (artifact.equals("kompass-core") && !dependencies.isEmpty()) {
            problems.add("found " + dependencies + " in the bill of materials of kompass-core, expected annotations alone");
        }
    }

    private String text(String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }
}
