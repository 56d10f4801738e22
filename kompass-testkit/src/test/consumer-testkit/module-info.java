module consumer {
    requires io.github.kompass.testkit;
}
