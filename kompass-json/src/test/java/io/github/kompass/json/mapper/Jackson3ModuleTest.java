package io.github.kompass.json.mapper;

class Jackson3ModuleTest extends MapperTest {

    @Override
    Mapper mapper() {
        return new Jackson3Mapper();
    }
}
