package io.github.kommunkompass.revision;

/** Whether none, some or all of a set of criteria are below another set of the same catalogue. */
enum Nesting {
    NONE,
    SOME,
    ALL
}
