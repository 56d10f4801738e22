package io.github.kommunkompass.json.adapter;

import java.util.Optional;

/** The version of this library. */
public final class LibraryVersion {

    private LibraryVersion() {}

    /**
     * Looks for the version in the module's descriptor or the jar's manifest.
     *
     * @return the version, or empty of classes that are in no jar
     */
    public static Optional<String> find() {
        var descriptor = LibraryVersion.class.getModule().getDescriptor();
        return descriptor != null
                ? descriptor.rawVersion()
                : Optional.ofNullable(LibraryVersion.class.getPackage().getImplementationVersion());
    }
}
