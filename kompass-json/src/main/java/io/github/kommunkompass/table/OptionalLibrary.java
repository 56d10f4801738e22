package io.github.kommunkompass.table;

/** A library that an application has only if it needs tables of a kind. */
enum OptionalLibrary {
    FASTCSV("CSV", "de.siegmar:fastcsv", "de.siegmar.fastcsv"),
    FASTEXCEL("a workbook to write", "org.dhatim:fastexcel", "org.dhatim.fastexcel");

    private final String use;
    private final String artifact;
    private final String module;

    OptionalLibrary(String use, String artifact, String module) {
        this.use = use;
        this.artifact = artifact;
        this.module = module;
    }

    /** Returns the exception to throw if the library is missing. */
    IllegalStateException missing(NoClassDefFoundError cause) {
        return new IllegalStateException(
                "found " + use + ", expected the library " + artifact + " on the class path, or on the module path with"
                        + " --add-modules " + module,
                cause);
    }
}
