package io.github.kommunkompass.cli;

/** The options for output of commands that write reports and figures. */
final class PageOutput extends OutputOptions {}
