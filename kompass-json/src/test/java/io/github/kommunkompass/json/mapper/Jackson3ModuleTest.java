package io.github.kommunkompass.json.mapper;

class Jackson3ModuleTest extends MapperTest {

    @Override
    Mapper mapper() {
        return new Jackson3Mapper();
    }
}
