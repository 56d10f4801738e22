module consumer {
    requires io.github.kompass.json;
    requires com.fasterxml.jackson.databind;
}
