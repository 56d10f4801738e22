module consumer {
    requires io.github.kommunkompass.testkit;
}
