package io.github.kommunkompass.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.value.Ratio;
import java.util.Optional;
import java.util.function.Function;

/**
 * Mappers of Jackson 2 and Jackson 3, each in a class loader of its own, both refuse a document or write the same. The
 * first byte chooses the type.
 */
final class JacksonsTarget {

    private static final Function<byte[], Optional<String>> JACKSON_3 = ApplicationLoader.load(
            "Jackson3Text",
            Ratio.class,
            KompassJson.class,
            tools.jackson.databind.ObjectMapper.class,
            tools.jackson.core.JsonParser.class,
            com.fasterxml.jackson.annotation.JsonProperty.class);

    /** It also has Jackson 3, since kompass-json depends on it. */
    private static final Function<byte[], Optional<String>> JACKSON_2 = ApplicationLoader.load(
            "Jackson2Text",
            Ratio.class,
            KompassJson.class,
            com.fasterxml.jackson.databind.ObjectMapper.class,
            com.fasterxml.jackson.core.JsonParser.class,
            tools.jackson.databind.ObjectMapper.class,
            tools.jackson.core.JsonParser.class,
            com.fasterxml.jackson.annotation.JsonProperty.class);

    private JacksonsTarget() {}

    static void fuzzerTestOneInput(byte[] data) {
        assertThat(JACKSON_2.apply(data)).isEqualTo(JACKSON_3.apply(data));
    }
}
