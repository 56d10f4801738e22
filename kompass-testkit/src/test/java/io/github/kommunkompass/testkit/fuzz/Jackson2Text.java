package io.github.kommunkompass.testkit.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.kommunkompass.json.jackson2.KompassModule;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;

/** Reads with a mapper of Jackson 2 and writes what was read. The first byte chooses the type; empty if it is refused. */
public final class Jackson2Text implements Function<byte[], Optional<String>> {

    /** Jackson 3 refuses by default what follows a value. */
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(new KompassModule(SmallCatalogue.KNOWN))
            .build();

    /** Made by a loader of its own. */
    public Jackson2Text() {}

    @Override
    public Optional<String> apply(byte[] data) {
        Choice choice = Choice.of(data);
        try {
            Object value = mapper.readValue(choice.rest(), choice.from(MappedTypes.ALL));
            return Optional.of(mapper.writeValueAsString(value));
        } catch (JsonProcessingException | CharConversionException e) {
            // Jackson 2 throws the latter for invalid UTF-32, and Jackson 3 wraps it.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
