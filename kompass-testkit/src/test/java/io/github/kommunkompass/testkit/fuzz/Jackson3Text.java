package io.github.kommunkompass.testkit.fuzz;

import io.github.kommunkompass.json.jackson3.KompassModule;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads with a mapper of Jackson 3 and writes what was read. The first byte chooses the type; empty if it is refused. */
public final class Jackson3Text implements Function<byte[], Optional<String>> {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new KompassModule(SmallCatalogue.KNOWN))
            .build();

    /** Made by a loader of its own. */
    public Jackson3Text() {}

    @Override
    public Optional<String> apply(byte[] data) {
        Choice choice = Choice.of(data);
        try {
            Object value = mapper.readValue(choice.rest(), choice.from(MappedTypes.ALL));
            return Optional.of(mapper.writeValueAsString(value));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
