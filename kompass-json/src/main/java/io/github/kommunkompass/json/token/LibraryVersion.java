package io.github.kommunkompass.json.token;

import java.util.Optional;

/** The version of this library. */
public final class LibraryVersion {

    private LibraryVersion() {}

    /** Finds the version in the module descriptor or the manifest of the jar. */
    public static Optional<String> find() {
        var descriptor = LibraryVersion.class.getModule().getDescriptor();
        return descriptor != null
                ? descriptor.rawVersion()
                : Optional.ofNullable(LibraryVersion.class.getPackage().getImplementationVersion());
    }
}
