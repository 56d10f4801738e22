module consumer {
    requires io.github.kompass.json;
    requires tools.jackson.databind;
}
