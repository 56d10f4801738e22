package io.github.kommunkompass.cli;

/** A command that has others. */
interface CommandGroup {

    /** Returns the streams of all commands. */
    Main.Streams streams();
}
