// tag::module[]
module consumer {
    requires io.github.kommunkompass.json;
    requires tools.jackson.databind;
}
// end::module[]
