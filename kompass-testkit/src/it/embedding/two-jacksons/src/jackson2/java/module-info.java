module consumer {
    requires io.github.kommunkompass.json;
    requires com.fasterxml.jackson.databind;
}
