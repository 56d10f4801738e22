module consumer {
    requires io.github.kommunkompass.core;
    requires io.github.kommunkompass.json;
}
