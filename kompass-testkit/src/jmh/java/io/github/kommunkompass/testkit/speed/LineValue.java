package io.github.kommunkompass.testkit.speed;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The same as a type that Immutables generates. */
@Value.Immutable
@Value.Style(typeAbstract = "*Value", typeImmutable = "Immutable*", jdkOnly = true)
@JsonDeserialize(as = ImmutableLine.class)
interface LineValue {

    String format();

    @Value.Immutable
    @Value.Style(typeAbstract = "*Value", typeImmutable = "Immutable*", jdkOnly = true)
    @JsonDeserialize(as = ImmutableNamed.class)
    interface NamedValue {
        String name();

        String country();
    }

    NamedValue municipality();

    String revision();

    String evaluated();

    Map<String, Integer> points();

    List<String> sources();
}
