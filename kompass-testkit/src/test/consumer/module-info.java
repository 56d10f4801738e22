module consumer {
    requires com.fasterxml.jackson.databind;
    requires io.github.kommunkompass.core;
    requires io.github.kommunkompass.json;
}
