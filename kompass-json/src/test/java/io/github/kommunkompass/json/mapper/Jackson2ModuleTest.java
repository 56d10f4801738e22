package io.github.kommunkompass.json.mapper;

class Jackson2ModuleTest extends MapperTest {

    @Override
    Mapper mapper() {
        return new Jackson2Mapper();
    }
}
