package io.github.kommunkompass.testkit.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Class loaders of which each has Kompass and its libraries for itself, as an application in a container has. */
final class ApplicationLoader {

    private ApplicationLoader() {}

    /**
     * Returns an instance of a class of this package that a loader of its own loads.
     *
     * @param simpleName the name of the class
     * @param neighbours one class of each jar or folder that it needs besides the one with this package
     */
    @SuppressWarnings("unchecked") // The class loader hides the class itself.
    static Function<byte[], Optional<String>> load(String simpleName, Class<?>... neighbours) {
        URL[] path = Stream.concat(
                        Stream.of(tests()),
                        Stream.of(neighbours)
                                .map(type -> type.getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()))
                .toArray(URL[]::new);
        // Never closed, since the instance loads further classes as long as it is used.
        URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
        try {
            Class<?> type = loader.loadClass(ApplicationLoader.class.getPackageName() + "." + simpleName);
            return (Function<byte[], Optional<String>>) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder of this class. Its code source would be that of the module which the tests are patched into. */
    private static URL tests() {
        String name = ApplicationLoader.class.getName().replace('.', '/') + ".class";
        URL own = ApplicationLoader.class.getClassLoader().getResource(name);
        if (own == null) {
            throw new IllegalStateException("no resource " + name);
        }
        String address = own.toString();
        try {
            return URI.create(address.substring(0, address.length() - name.length()))
                    .toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException((IOException) e);
        }
    }
}
