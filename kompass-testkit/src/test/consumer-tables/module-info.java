/** An application that reads and writes tables. */
module consumer {
    requires io.github.kommunkompass.json;
}
