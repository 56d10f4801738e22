package io.github.kompass.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells the version of this library and of Java. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"kompass " + library(), "Java " + Runtime.version()};
    }

    private static String library() {
        var descriptor = Version.class.getModule().getDescriptor();
        Optional<String> version = descriptor != null
                ? descriptor.rawVersion()
                : Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
        return version.orElse("(unknown version)");
    }
}
