package io.github.kommunkompass.cli;

import io.github.kommunkompass.json.token.LibraryVersion;
import picocli.CommandLine.IVersionProvider;

/** The versions of this library and of Java. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"kompass " + LibraryVersion.find().orElse("(unknown version)"), "Java " + Runtime.version()
        };
    }
}
